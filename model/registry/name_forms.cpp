#include "model/registry/name_forms.h"

#include <unicode/utrans.h>

#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

namespace aspirant::registry {

namespace {

const QSet<QString>& emptyWords(NameOf of)
{
    static const QSet<QString> titles{QStringLiteral("mr"), QStringLiteral("ms"), QStringLiteral("mrs"), QStringLiteral("miss"),
                                      QStringLiteral("dr"), QStringLiteral("prof"), QStringLiteral("professor")};
    static const QSet<QString> kinds{QStringLiteral("limited"), QStringLiteral("ltd"), QStringLiteral("company"), QStringLiteral("co"),
                                     QStringLiteral("inc"), QStringLiteral("incorporated"), QStringLiteral("corporation"), QStringLiteral("corp"),
                                     QStringLiteral("plc"), QStringLiteral("llc"), QStringLiteral("the"), QStringLiteral("and")};
    return of == NameOf::Person ? titles : kinds;
}

// Compatibility forms joined, accents and invisible marks taken off.
QString bare(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const QChar::Category category = c.category();
        if (category != QChar::Mark_NonSpacing && category != QChar::Other_Format && category != QChar::Other_Control)
            out += c;
    }
    return out;
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

struct CloseTransliterator {
    void operator()(UTransliterator* transliterator) const { utrans_close(transliterator); }
};

QString simplified(const QString& text)
{
    static const auto transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        const QString id = QStringLiteral("Traditional-Simplified");
        return std::unique_ptr<UTransliterator, CloseTransliterator>(
            utrans_openU(reinterpret_cast<const UChar*>(id.utf16()), static_cast<int32_t>(id.size()), UTRANS_FORWARD, nullptr, 0, nullptr, &status));
    }();
    if (!transliterator || text.isEmpty())
        return text;
    std::vector<UChar> buffer(static_cast<std::size_t>(text.size()) * 2 + 16);
    std::copy_n(reinterpret_cast<const UChar*>(text.utf16()), text.size(), buffer.begin());
    int32_t length = static_cast<int32_t>(text.size());
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(transliterator.get(), buffer.data(), &length, static_cast<int32_t>(buffer.size()), 0, &limit, &status);
    return U_FAILURE(status) ? text : QString::fromUtf16(buffer.data(), length);
}

// Edit distance with neighbours exchanged counted as one, given up beyond `most`.
int distance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

// Every part of one stands in the other, single letters for the names they begin; at least one whole part does.
bool agreeByInitials(QStringList a, QStringList b)
{
    if (a.size() != b.size())
        return false;
    bool whole = false;
    const QStringList parts = a;
    for (const QString& part : parts) {
        if (part.size() > 1 && b.removeOne(part)) {
            a.removeOne(part);
            whole = true;
        }
    }
    for (const QString& part : std::as_const(a)) {
        const auto partner = std::find_if(b.begin(), b.end(), [&](const QString& other) {
            return (part.size() == 1 || other.size() == 1) && part[0] == other[0];
        });
        if (partner == b.end())
            return false;
        b.erase(partner);
    }
    return whole && !a.isEmpty();
}

// One holds all parts of the other, at least two, and more.
bool holdsAll(const QStringList& larger, const QStringList& smaller)
{
    QStringList rest = larger;
    return smaller.size() >= 2 && larger.size() > smaller.size() &&
           std::all_of(smaller.begin(), smaller.end(), [&](const QString& part) { return part.size() > 1 && rest.removeOne(part); });
}

} // namespace

QStringList nameParts(const QString& name, NameOf of)
{
    QString spaced;
    for (const QChar c : bare(name).toCaseFolded()) {
        if (c == u'\'' || c == u'’' || c == u'`')
            continue;
        spaced += c.isLetterOrNumber() && QChar::script(c.unicode()) != QChar::Script_Han && !c.isSurrogate() ? c : QChar(u' ');
    }
    QStringList parts = spaced.split(u' ', Qt::SkipEmptyParts);
    QStringList telling = parts;
    telling.removeIf([&](const QString& part) { return emptyWords(of).contains(part); });
    return telling.isEmpty() ? parts : telling;
}

QString chineseForm(const QString& name, NameOf of)
{
    QString han;
    const QList<uint> points = bare(name).toUcs4();
    for (const uint point : points) {
        if (isHan(point))
            han += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
    }
    han = simplified(han);
    if (of == NameOf::Company) {
        static const QStringList kinds{QStringLiteral("股份有限公司"), QStringLiteral("有限责任公司"), QStringLiteral("有限公司"), QStringLiteral("公司")};
        for (const QString& kind : kinds) {
            if (han.size() > kind.size() && han.endsWith(kind)) {
                han.chop(kind.size());
                break;
            }
        }
    }
    return han;
}

NameMatch compareNames(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameMatch::None;
    const QString left = a.join(QString());
    const QString right = b.join(QString());
    if (left == right)
        return NameMatch::Same;
    QStringList sortedA = a;
    QStringList sortedB = b;
    sortedA.sort();
    sortedB.sort();
    if (sortedA == sortedB)
        return NameMatch::OtherOrder;
    // "Tai Man Chan" and "Chan Taiman": the parts are joined differently, and one of them moved.
    for (qsizetype turn = 1; turn < b.size(); ++turn) {
        if (left == b.mid(turn).join(QString()) + b.mid(0, turn).join(QString()))
            return NameMatch::OtherOrder;
    }
    if (holdsAll(a, b) || holdsAll(b, a))
        return NameMatch::FurtherName;
    if (agreeByInitials(a, b))
        return NameMatch::Initials;
    const qsizetype length = std::min(left.size(), right.size());
    const int most = length >= 12 ? 2 : length >= 6 ? 1 : 0;
    if (most > 0 && (distance(left, right, most) <= most ||
                     distance(sortedA.join(QString()), sortedB.join(QString()), most) <= most))
        return NameMatch::Spelling;
    return NameMatch::None;
}

} // namespace aspirant::registry

#include "model/registry/duplicates.h"

#include "model/party/names.h"
#include "model/registry/distinct.h"
#include "model/registry/name_forms.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace aspirant::registry {

namespace {

using draft::Path;
using pack::Question;
using pack::Type;
using session::Session;

// How much each thing says. Sure signs pass the threshold alone, weak ones only together.
namespace points {
constexpr int identifier = 90, otherIdentifier = -60;
constexpr int chinese = 45, otherChinese = -30;
constexpr int sameName = 50, otherOrder = 45, furtherName = 35, initials = 30, spelling = 30, otherName = 40;
constexpr int birth = 30, otherBirth = -40, email = 20;
} // namespace points

struct Identifier {
    QString key, kind, compact;
    Text title;
};

struct Traits {
    Path row;
    QStringList name;
    QString chinese, writtenChinese;
    QList<QStringList> otherNames; // former names and aliases
    QSet<QString> otherChinese;
    QList<Identifier> identifiers;
    QString date, email; // of birth or incorporation
    Text dateTitle;
};

QString compact(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

// Numbers of which one person or company has one; passports and the like may be several.
bool isOnlyOne(const QString& kind)
{
    static const QSet<QString> kinds{QStringLiteral("hkid"), QStringLiteral("lei"), QStringLiteral("br_number"),
                                     QStringLiteral("company_number"), QStringLiteral("ce_number")};
    return kinds.contains(kind);
}

class Reader final {
public:
    Reader(const Session& session, NameOf of) : m_session(session), m_of(of) {}

    Traits traits(const Path& row, const Question& table) const
    {
        Traits traits;
        traits.row = row;
        const QString english = string(row.child(party::nameKey));
        const QString chinese = string(row.child(party::chineseNameKey));
        traits.name = nameParts(english, m_of);
        traits.writtenChinese = chinese.isEmpty() ? english : chinese;
        traits.chinese = chineseForm(traits.writtenChinese, m_of);
        for (const Question& field : table.fields) {
            const Path path = row.child(field.key);
            if (field.type == Type::Identifier) {
                if (const QString number = compact(string(path)); number.size() >= 5)
                    traits.identifiers.append({field.key, field.identifier, number, field.text});
            } else if (field.type == Type::Date && (field.key == u"birth_date" || field.key == u"incorporation_date")) {
                traits.date = string(path);
                traits.dateTitle = field.text;
            } else if (field.type == Type::Email) {
                traits.email = string(path).trimmed().toCaseFolded();
            } else if (field.type == Type::Repeat && (field.key == u"other_names" || field.key == u"former_names")) {
                readOtherNames(traits, path, field);
            }
        }
        return traits;
    }

private:
    [[nodiscard]] QString string(const Path& path) const { return m_session.state(path).answer.toString(); }

    void readOtherNames(Traits& traits, const Path& table, const Question& question) const
    {
        for (const QString& id : m_session.rows(table)) {
            for (const Question& field : question.fields) {
                if (field.type != Type::Text)
                    continue;
                const QString name = string(table.row(id).child(field.key));
                if (const QStringList parts = nameParts(name, m_of); parts.size() > 1)
                    traits.otherNames.append(parts);
                if (const QString han = chineseForm(name, m_of); !han.isEmpty())
                    traits.otherChinese.insert(han);
            }
        }
    }

    const Session& m_session;
    const NameOf m_of;
};

void compareIdentifiers(const Traits& a, const Traits& b, QList<Reason>& reasons)
{
    const Identifier* against = nullptr;
    for (const Identifier& one : a.identifiers) {
        for (const Identifier& other : b.identifiers) {
            if (one.compact == other.compact) {
                reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Both give the same number as “%1”."), {one.title}), points::identifier});
                return;
            }
            if (one.key == other.key && isOnlyOne(one.kind))
                against = &one;
        }
    }
    if (against)
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "They give different numbers as “%1”."), {against->title}), points::otherIdentifier});
}

void compareChinese(const Traits& a, const Traits& b, QList<Reason>& reasons)
{
    if (a.chinese.isEmpty() || b.chinese.isEmpty())
        return;
    if (a.chinese != b.chinese) {
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their Chinese names differ.")), points::otherChinese});
    } else if (a.writtenChinese == b.writtenChinese) {
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their Chinese names are the same.")), points::chinese});
    } else {
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their Chinese names are the same, written in another way.")), points::chinese});
    }
}

bool isAlias(const Traits& a, const Traits& b)
{
    const auto knows = [](const Traits& who, const Traits& other) {
        return (!other.chinese.isEmpty() && who.otherChinese.contains(other.chinese)) ||
               std::any_of(who.otherNames.begin(), who.otherNames.end(), [&](const QStringList& name) {
                   const NameMatch match = compareNames(name, other.name);
                   return match == NameMatch::Same || match == NameMatch::OtherOrder;
               });
    };
    return knows(a, b) || knows(b, a);
}

void compareLatin(const Traits& a, const Traits& b, QList<Reason>& reasons)
{
    switch (compareNames(a.name, b.name)) {
    case NameMatch::Same:
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their English names are the same.")), points::sameName});
        return;
    case NameMatch::OtherOrder:
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their English names are the same in another order.")), points::otherOrder});
        return;
    case NameMatch::FurtherName:
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "One English name is the other with a further name.")), points::furtherName});
        break;
    case NameMatch::Initials:
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their English names agree by initials.")), points::initials});
        break;
    case NameMatch::Spelling:
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Their English names differ by a letter or two.")), points::spelling});
        break;
    case NameMatch::None:
        break;
    }
    if (isAlias(a, b))
        reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "One has used the name of the other.")), points::otherName});
}

Duplicate compare(const Traits& a, const Traits& b)
{
    Duplicate pair{a.row, b.row, 0, {}};
    compareIdentifiers(a, b, pair.reasons);
    compareLatin(a, b, pair.reasons);
    compareChinese(a, b, pair.reasons);
    if (!a.date.isEmpty() && !b.date.isEmpty()) {
        const bool same = a.date == b.date;
        pair.reasons.append(same ? Reason{Message("Registry", QT_TRANSLATE_NOOP("Registry", "Both give the same “%1”."), {a.dateTitle}), points::birth}
                                 : Reason{Message("Registry", QT_TRANSLATE_NOOP("Registry", "They give different answers to “%1”."), {a.dateTitle}), points::otherBirth});
    }
    if (!a.email.isEmpty() && a.email == b.email)
        pair.reasons.append({Message("Registry", QT_TRANSLATE_NOOP("Registry", "Both give the same email address.")), points::email});
    int sum = 0;
    for (const Reason& reason : pair.reasons)
        sum += reason.points;
    pair.score = std::clamp(sum, 0, 100);
    return pair;
}

// Which rows are worth comparing. All with all while they are few; beyond, those that share a number, a Chinese
// name or the beginning of a part of the name, unless too many share it for it to tell anything.
std::vector<std::pair<int, int>> candidates(const QList<Traits>& rows)
{
    constexpr int few = 300;
    std::vector<std::pair<int, int>> pairs;
    const int count = static_cast<int>(rows.size());
    if (count <= few) {
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b)
                pairs.emplace_back(a, b);
        }
        return pairs;
    }
    QHash<QString, QList<int>> blocks;
    const auto put = [&blocks](const QString& key, int row) {
        QList<int>& block = blocks[key];
        if (block.isEmpty() || block.last() != row)
            block.append(row);
    };
    for (int row = 0; row < count; ++row) {
        const Traits& traits = rows[row];
        for (const Identifier& identifier : traits.identifiers)
            put(u'#' + identifier.compact, row);
        for (const QString& part : traits.name)
            put(part.left(3), row);
        QStringList sorted = traits.name;
        sorted.sort();
        put(u'=' + sorted.join(u' '), row);
        if (!traits.chinese.isEmpty())
            put(traits.chinese, row);
    }
    for (const QList<int>& block : std::as_const(blocks)) {
        for (qsizetype a = 0; block.size() <= few && a < block.size(); ++a) {
            for (qsizetype b = a + 1; b < block.size(); ++b)
                pairs.emplace_back(block[a], block[b]);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

QList<Duplicate> likelyDuplicates(const Session& session, const DuplicateOptions& options)
{
    QList<Duplicate> found;
    for (const QString& table : {QStringLiteral("persons"), QStringLiteral("entities")}) {
        const Path repeat = Path::trusted(table);
        const Question* question = session.question(repeat);
        if (!question)
            continue;
        const Reader reader(session, table == u"persons" ? NameOf::Person : NameOf::Company);
        QList<Traits> rows;
        for (const QString& id : session.rows(repeat)) {
            if (!session.isBlankRow(repeat.row(id)))
                rows.append(reader.traits(repeat.row(id), *question));
        }
        for (const auto& [a, b] : candidates(rows)) {
            Duplicate pair = compare(rows[a], rows[b]);
            if (pair.score < std::max(1, options.least))
                continue;
            pair.distinct = areDistinct(session.draft().answers, pair.a, pair.b);
            if (!pair.distinct || options.alsoDistinct)
                found.append(std::move(pair));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Duplicate& a, const Duplicate& b) { return a.score > b.score; });
    return found;
}

} // namespace aspirant::registry

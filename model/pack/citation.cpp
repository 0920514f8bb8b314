#include "model/pack/citation.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace aspirant::pack {

namespace {

struct Unit {
    QLatin1StringView keyword; // as packs write it, in lower case
    const char* source;        // says it with its number
};

// Longer keywords first: "paras" would match "para".
const std::array<Unit, 22>& units()
{
    static const std::array<Unit, 22> all{{
        {QLatin1StringView("schedule "), QT_TRANSLATE_NOOP("Place", "Schedule %1")},
        {QLatin1StringView("appendix "), QT_TRANSLATE_NOOP("Place", "Appendix %1")},
        {QLatin1StringView("annex "), QT_TRANSLATE_NOOP("Place", "Annex %1")},
        {QLatin1StringView("chapter "), QT_TRANSLATE_NOOP("Place", "Chapter %1")},
        {QLatin1StringView("division "), QT_TRANSLATE_NOOP("Place", "Division %1")},
        {QLatin1StringView("part "), QT_TRANSLATE_NOOP("Place", "Part %1")},
        {QLatin1StringView("paras "), QT_TRANSLATE_NOOP("Place", "paragraph %1")},
        {QLatin1StringView("para "), QT_TRANSLATE_NOOP("Place", "paragraph %1")},
        {QLatin1StringView("sections "), QT_TRANSLATE_NOOP("Place", "section %1")},
        {QLatin1StringView("section "), QT_TRANSLATE_NOOP("Place", "section %1")},
        {QLatin1StringView("ss."), QT_TRANSLATE_NOOP("Place", "section %1")},
        {QLatin1StringView("s."), QT_TRANSLATE_NOOP("Place", "section %1")},
        {QLatin1StringView("article "), QT_TRANSLATE_NOOP("Place", "Article %1")},
        {QLatin1StringView("art "), QT_TRANSLATE_NOOP("Place", "Article %1")},
        {QLatin1StringView("items "), QT_TRANSLATE_NOOP("Place", "item %1")},
        {QLatin1StringView("item "), QT_TRANSLATE_NOOP("Place", "item %1")},
        {QLatin1StringView("footnote "), QT_TRANSLATE_NOOP("Place", "footnote %1")},
        {QLatin1StringView("fn "), QT_TRANSLATE_NOOP("Place", "footnote %1")},
        {QLatin1StringView("notes "), QT_TRANSLATE_NOOP("Place", "note %1")},
        {QLatin1StringView("note "), QT_TRANSLATE_NOOP("Place", "note %1")},
        {QLatin1StringView("p."), QT_TRANSLATE_NOOP("Place", "page %1")},
        {QLatin1StringView("q"), QT_TRANSLATE_NOOP("Place", "Question %1")},
    }};
    return all;
}

// Places without a number.
const std::array<Unit, 6>& names()
{
    static const std::array<Unit, 6> all{{
        {QLatin1StringView("explanatory notes"), QT_TRANSLATE_NOOP("Place", "Explanatory note")},
        {QLatin1StringView("explanatory note"), QT_TRANSLATE_NOOP("Place", "Explanatory note")},
        {QLatin1StringView("declaration"), QT_TRANSLATE_NOOP("Place", "Declaration")},
        {QLatin1StringView("covering letter"), QT_TRANSLATE_NOOP("Place", "covering letter")},
        {QLatin1StringView("notes"), QT_TRANSLATE_NOOP("Place", "note")},
        {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Place", "note")},
    }};
    return all;
}

// Reads one place from left to right; what it does not understand ends it without a result.
class Place final {
public:
    Place(QStringView ref, const Catalogue& catalogue, Language language)
        : m_rest(ref), m_catalogue(catalogue), m_language(language) {}

    [[nodiscard]] std::optional<QString> words()
    {
        QString said;
        while (!m_rest.isEmpty()) {
            const QString between = said.isEmpty() ? QString() : separator();
            const char* before = m_last; // literals of equal words may be two
            const std::optional<QString> next = unit();
            if (!next)
                return std::nullopt;
            if (between == u"and")
                said = say(QT_TRANSLATE_NOOP("Place", "%1 and %2"), {said, *next});
            else // one inside the other, or the next of its kind
                said = qstrcmp(before, m_last) == 0 ? say(QT_TRANSLATE_NOOP("Place", "%1, %2"), {said, *next})
                                        : say(QT_TRANSLATE_NOOP("Place", "%1 %2"), {said, *next});
        }
        return said;
    }

private:
    [[nodiscard]] QString say(const char* source, const QStringList& arguments = {}) const
    {
        std::vector<MessageArgument> list(arguments.begin(), arguments.end());
        return Message("Place", source, std::move(list)).words(m_catalogue, m_language);
    }

    [[nodiscard]] QString separator()
    {
        for (const QStringView mark : {QStringView(u" and "), QStringView(u", "), QStringView(u" ")})
            if (m_rest.startsWith(mark)) {
                m_rest = m_rest.mid(mark.size());
                return mark.trimmed().toString();
            }
        return {};
    }

    [[nodiscard]] std::optional<QString> unit()
    {
        for (const Unit& unit : units()) {
            if (!m_rest.startsWith(unit.keyword, Qt::CaseInsensitive))
                continue;
            const QStringView after = m_rest.mid(unit.keyword.size());
            if (const auto number = numbers(after)) {
                m_last = unit.source;
                return say(unit.source, {*number});
            }
        }
        for (const Unit& name : names()) {
            const QStringView after = m_rest.mid(name.keyword.size());
            if (!m_rest.startsWith(name.keyword, Qt::CaseInsensitive) || (!after.isEmpty() && after.front() != u','))
                continue;
            m_rest = after;
            m_last = name.source;
            return say(name.source);
        }
        return std::nullopt;
    }

    // "3.16", "10.6(d), (f)", "3.5-3.9", "V": up to the next keyword.
    [[nodiscard]] std::optional<QString> numbers(QStringView text)
    {
        static const QString one = QStringLiteral(R"((?:(?:\d+[A-Z]*(?:\.\d+)*[A-Z]*|[A-Z]{1,6}(?![a-z]))(?:\([0-9A-Za-z]{1,5}\))*|(?:\([0-9A-Za-z]{1,5}\))+)(?![0-9A-Za-z]))");
        static const QRegularExpression first(u'^' + one);
        static const QRegularExpression more(QStringLiteral("^(, | and |-| to )(") + one + u')');
        const QRegularExpressionMatch start = first.match(text.toString());
        if (!start.hasMatch())
            return std::nullopt;
        QString words = start.captured();
        QStringView rest = text.mid(start.capturedLength());
        for (QRegularExpressionMatch next = more.match(rest.toString()); next.hasMatch(); next = more.match(rest.toString())) {
            const QString mark = next.captured(1).trimmed();
            const char* source = mark == u"," ? QT_TRANSLATE_NOOP("Place", "%1, %2") : mark == u"and" ? QT_TRANSLATE_NOOP("Place", "%1 and %2") : QT_TRANSLATE_NOOP("Place", "%1 to %2");
            words = say(source, {words, next.captured(2)});
            rest = rest.mid(next.capturedLength());
        }
        m_rest = rest;
        return words;
    }

    QStringView m_rest;
    const Catalogue& m_catalogue;
    Language m_language;
    const char* m_last = nullptr;
};

} // namespace

QString placeWords(const QString& ref, const Catalogue& catalogue, Language language)
{
    if (language == Language::English)
        return ref;
    return Place(ref, catalogue, language).words().value_or(ref);
}

QString citationWords(const QString& title, const QString& ref, const Catalogue& catalogue, Language language)
{
    if (ref.isEmpty())
        return title;
    return Message("Citation", QT_TRANSLATE_NOOP("Citation", "%1, %2"), {title, placeWords(ref, catalogue, language)}).words(catalogue, language);
}

QString citationList(const QStringList& citations, const Catalogue& catalogue, Language language)
{
    QString words;
    for (const QString& next : citations)
        words = words.isEmpty() ? next : Message("Citation", QT_TRANSLATE_NOOP("Citation", "%1; %2"), {words, next}).words(catalogue, language);
    return words;
}

} // namespace aspirant::pack

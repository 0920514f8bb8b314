#include "model/pack/glossary.h"

#include "model/pack/csv.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

QString stem(const QString& word)
{
    if (word == u"securities") // not the plural of "security" as a text on technology means it
        return word;
    if (word.size() > 4 && word.endsWith(u"ies"))
        return word.chopped(3) + u'y';
    if (word.size() > 4 && (word.endsWith(u"sses") || word.endsWith(u"ches") || word.endsWith(u"shes") || word.endsWith(u"xes")))
        return word.chopped(2);
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is"))
        return word.chopped(1);
    return word;
}

QStringList stems(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(stem(word));
        word.clear();
    };
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'/')
            word += c;
        else {
            finish();
            if (!c.isSpace() && c != u'\'' && c != u'’' && c != u'“' && c != u'”')
                words.append(QString()); // a term does not run across punctuation
        }
    }
    finish();
    return words;
}

// The term without its brackets. Brackets with an abbreviation or a chapter ("(SFC)", "(Cap. 571)") narrow
// nothing; any other brackets give a particular sense.
QString plainTerm(const QString& english, bool& particular)
{
    const qsizetype open = english.indexOf(u'(');
    if (open < 0)
        return english;
    const QString inside = english.mid(open + 1, english.indexOf(u')', open) - open - 1);
    const bool abbreviation = !inside.contains(u' ') && std::all_of(inside.begin(), inside.end(), [](QChar c) { return c.isUpper(); });
    particular = !abbreviation && !inside.startsWith(u"Cap.");
    return english.left(open).trimmed();
}

// A title may be quoted in the text with or without its brackets.
bool contains(const QString& text, QString rendering)
{
    rendering.remove(u'《').remove(u'》');
    QString plain = text;
    plain.remove(u'《').remove(u'》');
    return plain.contains(rendering, Qt::CaseInsensitive);
}

// Whether the form of that script was made from the other one, or never met in print.
bool isMade(const QString& source, QStringView script, QStringView otherSeen)
{
    return source.contains(script.toString() + QStringLiteral(" converted"))
        || source.contains(script.toString() + QStringLiteral(" wording not confirmed"))
        || source.contains(otherSeen);
}

} // namespace

Result<QList<GlossaryTerm>> readGlossary(const QByteArray& csv)
{
    const QString text = QString::fromUtf8(csv);
    qsizetype place = 0;
    const QStringList head = csvRecord(text, place);
    const QStringList names{QStringLiteral("en"), QStringLiteral("zh_Hant"), QStringLiteral("zh_Hans"), QStringLiteral("verified"), QStringLiteral("source")};
    if (head != names)
        return failure(QStringLiteral("glossary.form"),
                       Message("Packs", QT_TRANSLATE_NOOP("Packs", "The glossary must have the columns %1."), {names.join(QStringLiteral(", "))}));
    QList<GlossaryTerm> terms;
    for (int line = 2; place < text.size(); ++line) {
        const QStringList fields = csvRecord(text, place);
        if (fields.size() != names.size())
            return failure(QStringLiteral("glossary.form"),
                           Message("Packs", QT_TRANSLATE_NOOP("Packs", "Entry %1 of the glossary does not have five fields."), {QString::number(line)}));
        const QString& source = fields[4];
        terms.append({Text{fields[0], fields[1], fields[2]}, fields[3] == u"yes",
                      isMade(source, u"zh-Hant", u"SC seen"), isMade(source, u"zh-Hans", u"TC seen")});
    }
    return terms;
}

Glossary::Glossary(const QList<GlossaryTerm>& terms)
{
    QHash<QString, qsizetype> known;
    QHash<QString, bool> general; // whether any sense is not a particular one
    for (const GlossaryTerm& term : terms) {
        bool particular = false;
        const QString english = plainTerm(term.term.en, particular);
        const QStringList words = stems(english);
        const QString key = words.join(u' ');
        if (words.isEmpty())
            continue;
        if (!known.contains(key)) {
            known.insert(key, m_entries.size());
            m_entries.append({words, english, {}, {}});
        }
        general[key] = general.value(key) || !particular;
        Entry& entry = m_entries[known.value(key)];
        entry.hant.append({term.term.zhHant, term.verified && !term.convertedHant});
        entry.hans.append({term.term.zhHans, term.verified && !term.convertedHans});
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!general.value(m_entries[i].words.join(u' '))) { // still consumes its words, so that no part of it is found
            m_entries[i].hant.clear();
            m_entries[i].hans.clear();
        }
        m_byFirstWord[m_entries[i].words.first()].append(i);
    }
    for (QList<qsizetype>& list : m_byFirstWord)
        std::sort(list.begin(), list.end(), [&](qsizetype a, qsizetype b) { return m_entries[a].words.size() > m_entries[b].words.size(); });
}

const Glossary::Entry* Glossary::longestAt(const QStringList& words, qsizetype place) const
{
    const auto candidates = m_byFirstWord.constFind(words[place]);
    if (candidates == m_byFirstWord.cend())
        return nullptr;
    for (const qsizetype index : *candidates) {
        const QStringList& wanted = m_entries[index].words;
        if (words.mid(place, wanted.size()) == wanted)
            return &m_entries[index];
    }
    return nullptr;
}

QList<Glossary::Departure> Glossary::departures(const Text& text) const
{
    QList<Departure> list;
    const auto judge = [&](const Entry& entry, const QList<Sense>& senses, Language language) {
        const QString& words = text.in(language);
        if (words.isEmpty() || senses.isEmpty()
            || std::any_of(senses.begin(), senses.end(), [&](const Sense& sense) { return contains(words, sense.rendering); }))
            return;
        QStringList renderings;
        for (const Sense& sense : senses)
            renderings.append(sense.rendering);
        // A single word may be meant in another sense ("treasury bills"), so it never weighs as much as a term.
        const bool verified = entry.words.size() > 1 && std::all_of(senses.begin(), senses.end(), [](const Sense& sense) { return sense.verified; });
        list.append({entry.english, renderings.join(QStringLiteral(" / ")), language, verified});
    };
    const QStringList words = stems(text.en);
    for (qsizetype place = 0; place < words.size();) {
        const Entry* entry = words[place].isEmpty() ? nullptr : longestAt(words, place);
        if (entry != nullptr) {
            judge(*entry, entry->hant, Language::TraditionalChinese);
            judge(*entry, entry->hans, Language::SimplifiedChinese);
        }
        place += entry == nullptr ? 1 : entry->words.size();
    }
    return list;
}

} // namespace aspirant::pack

#include "model/pack/chinese_script.h"
#include "model/pack/lint_parts.h"
#include "model/pack/pack_texts.h"

#include <QHash>

namespace aspirant::pack {

namespace {

void missingLanguages(const Text& text, const QString& pointer, QList<Issue>& issues)
{
    for (const Language language : allLanguages)
        if (text.in(language).trimmed().isEmpty())
            found(issues, Severity::Warns, "lint.missing_text",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "This text is missing in: %1."), {languageTag(language)}), pointer);
}

void departures(const Glossary& glossary, const Text& text, const QString& pointer, QList<Issue>& issues)
{
    for (const Glossary::Departure& departure : glossary.departures(text))
        found(issues, departure.verified ? Severity::Blocks : Severity::Warns, "lint.glossary",
              Message("Packs", QT_TRANSLATE_NOOP("Packs", "The glossary renders “%1” as %2; the words here (%3) do not contain it."),
                      {departure.term, departure.expected, languageTag(departure.language)}),
              pointer);
}

void chinese(const Text& text, const QString& pointer, QList<Issue>& issues)
{
    for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese}) {
        const QString& words = text.in(language);
        const QString tag = languageTag(language);
        if (const QStringList marks = marksOutOfPlace(words, language); !marks.isEmpty())
            found(issues, Severity::Warns, "lint.punctuation",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "These marks are out of place in the text in %1: %2."), {tag, marks.join(u' ')}), pointer);
        if (const QString characters = charactersOfOtherScript(words, language); !characters.isEmpty())
            found(issues, Severity::Warns, "lint.script",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The text in %1 has characters of the other script: %2."), {tag, characters}), pointer);
        const bool sample = pointer.contains(u"/samples/"); // the people and firms in these are invented
        for (const QString& english : englishLeftOver(words, sample ? Names::Allowed : Names::Reported))
            found(issues, Severity::Notes, "lint.english",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "English is left over in the text in %1: “%2”."), {tag, english}), pointer);
    }
}

void guidance(const Section& section, QList<Issue>& issues)
{
    if (section.guidance.looksFor.isEmpty() || section.guidance.returnedFor.isEmpty())
        found(issues, Severity::Notes, "lint.no_guidance",
              Message("Packs", QT_TRANSLATE_NOOP("Packs", "The section “%1” does not say what the regulator looks for and why applications come back."), {section.id}),
              section.pointer);
}

// Two questions side by side that read the same cannot be told apart.
void duplicates(const QList<Question>& questions, QList<Issue>& issues)
{
    QHash<QString, const Question*> seen;
    for (const Question& question : questions) {
        const QString words = question.text.en.simplified().toLower();
        if (const Question* before = seen.value(words))
            found(issues, Severity::Warns, "lint.duplicate_text",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "This question reads like “%1”."), {before->id}), question.pointer + QStringLiteral("/text"));
        seen.insert(words, &question);
        duplicates(question.fields, issues);
    }
}

} // namespace

void lintTexts(const Pack& pack, const QList<GlossaryTerm>& terms, QList<Issue>& issues)
{
    const Glossary glossary(terms);
    forEachText(pack, [&](const Text& text, const QString& pointer) {
        missingLanguages(text, pointer, issues);
        if (pointer.startsWith(u"/sources/")) // titles of papers are theirs, not ours
            return;
        departures(glossary, text, pointer, issues);
        chinese(text, pointer, issues);
    });
    for (const Section& section : pack.sections) {
        duplicates(section.questions, issues);
        guidance(section, issues);
    }
    duplicates(pack.documents, issues);
}

} // namespace aspirant::pack

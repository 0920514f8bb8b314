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
        if (!pointer.startsWith(u"/sources/")) // titles of papers are theirs, not ours
            departures(glossary, text, pointer, issues);
    });
    for (const Section& section : pack.sections)
        duplicates(section.questions, issues);
    duplicates(pack.documents, issues);
}

} // namespace aspirant::pack

#include "model/pack/lint_parts.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace aspirant::pack {

namespace {

using QuestionVisitor = std::function<void(const Question&)>;

void forEach(const QList<Question>& questions, const QuestionVisitor& visit)
{
    for (const Question& question : questions) {
        visit(question);
        forEach(question.fields, visit);
    }
}

void forEach(const Pack& pack, const QuestionVisitor& visit)
{
    for (const Section& section : pack.sections)
        forEach(section.questions, visit);
    forEach(pack.documents, visit);
}

// A question of this standing may rest on a source of that one. Analogue law is law for another class of firm;
// product and seed ask for no support.
bool supports(Status source, Status question)
{
    switch (question) {
    case Status::Law:
        return source == Status::Law;
    case Status::Concluded:
        return source == Status::Law || source == Status::Concluded;
    case Status::Proposal:
        return source == Status::Law || source == Status::Concluded || source == Status::Proposal;
    case Status::Analogue:
        return source == Status::Law || source == Status::Analogue;
    case Status::Product:
    case Status::Seed:
        break;
    }
    return true;
}

class SourceLint final {
public:
    SourceLint(const Pack& pack, QList<Issue>& issues) : m_issues(issues)
    {
        for (const Source& source : pack.sources)
            m_sources.insert(source.id, &source);
    }

    void cited(Status status, const QList<Cite>& cites, const QString& pointer)
    {
        bool supported = false;
        bool anyKnown = false;
        for (qsizetype i = 0; i < cites.size(); ++i) {
            const Source* source = m_sources.value(cites[i].source);
            if (source == nullptr) {
                found(m_issues, Severity::Blocks, "lint.unknown_source",
                      Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no source “%1”."), {cites[i].source}),
                      pointer + QStringLiteral("/cites/") + QString::number(i));
                continue;
            }
            anyKnown = true;
            supported = supported || supports(source->status, status);
        }
        if (anyKnown && !supported)
            found(m_issues, Severity::Warns, "lint.status",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The status “%1” is more than any of the sources cited supports."), {statusTag(status)}), pointer);
        const bool needsSource = status != Status::Product && status != Status::Seed;
        if (needsSource && cites.isEmpty())
            found(m_issues, Severity::Warns, "lint.no_source",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The status “%1” needs a source."), {statusTag(status)}), pointer);
    }

    void rule(const Rule& rule, Status fallback)
    {
        if (!rule.isEmpty() && (rule.status || !rule.cites.isEmpty()))
            cited(rule.status.value_or(fallback), rule.cites, rule.pointer);
    }

private:
    QHash<QString, const Source*> m_sources;
    QList<Issue>& m_issues;
};

void collectUses(const Pack& pack, QSet<QString>& lists, QSet<QString>& sources)
{
    const auto cites = [&](const QList<Cite>& list) {
        for (const Cite& cite : list)
            sources.insert(cite.source);
    };
    forEach(pack, [&](const Question& question) {
        lists.insert(question.choicesName);
        cites(question.cites);
        cites(question.visible.cites);
        cites(question.required.cites);
        cites(question.computed.cites);
        for (const Constraint& constraint : question.constraints) {
            cites(constraint.cites);
            cites(constraint.rule.cites);
        }
    });
    for (const Section& section : pack.sections)
        cites(section.visible.cites);
}

} // namespace

void lintSources(const Pack& pack, QList<Issue>& issues)
{
    SourceLint lint(pack, issues);
    const auto visit = [&](const Question& question, bool isField) {
        if (!isField || !question.cites.isEmpty()) // a field rests on what its table cites
            lint.cited(question.status, question.cites, question.pointer);
        lint.rule(question.visible, question.status);
        lint.rule(question.required, question.status);
        lint.rule(question.computed, question.status);
        for (const Constraint& constraint : question.constraints) {
            const bool own = !constraint.cites.isEmpty();
            lint.cited(constraint.status, own ? constraint.cites : question.cites, constraint.pointer);
        }
    };
    for (const Section& section : pack.sections)
        for (const Question& question : section.questions) {
            visit(question, false);
            forEach(question.fields, [&](const Question& field) { visit(field, true); });
        }
    for (const Question& document : pack.documents)
        visit(document, false);
}

void lintLists(const CompiledPack& compiled, QList<Issue>& issues)
{
    const Pack& pack = compiled.pack();
    QSet<QString> lists;
    QSet<QString> sources;
    collectUses(pack, lists, sources);
    for (const auto& [name, choices] : pack.choiceLists)
        if (!lists.contains(name))
            found(issues, Severity::Warns, "lint.unused_choices",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No question uses the choice list “%1”."), {name}),
                  QStringLiteral("/choices/") + json::pointerToken(name));
    for (qsizetype i = 0; i < pack.sources.size(); ++i)
        if (!sources.contains(pack.sources[i].id))
            found(issues, Severity::Notes, "lint.unused_source",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "Nothing cites the source “%1”."), {pack.sources[i].id}),
                  QStringLiteral("/sources/") + QString::number(i));
    for (const Definition& definition : compiled.definitions()) {
        const Question& slot = *definition.question;
        const bool isSlot = definition.section < 0;
        if (isSlot && definition.promisedBy.empty() && !slot.alwaysRequired && slot.required.isEmpty())
            found(issues, Severity::Warns, "lint.unused_slot",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No answer promises the attachment “%1”, and no rule requires it."), {slot.id}), slot.pointer);
    }
}

} // namespace aspirant::pack

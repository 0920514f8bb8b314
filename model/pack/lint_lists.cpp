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
// product and seed ask for no support by law.
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

constexpr int mostInitiatives = 12; // of the roadmap of February 2025

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
        const bool needsSource = status != Status::Product; // our own practice says so by its status
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

// Every citation with its pointer's owner: what a source is used by.
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
        for (const Choice& choice : question.choices + question.rows)
            cites(choice.visible.cites);
        for (const Constraint& constraint : question.constraints) {
            cites(constraint.cites);
            cites(constraint.rule.cites);
        }
    });
    for (const Section& section : pack.sections)
        cites(section.visible.cites);
    for (const DateRule& date : pack.dates)
        cites(date.cites + date.rule.cites);
    for (const OutcomeRule& outcome : pack.outcomes)
        cites(outcome.cites + outcome.rule.cites);
    for (const Initiative& initiative : pack.roadmap.initiatives)
        for (const RoadmapOutcome& outcome : initiative.outcomes)
            cites(outcome.cites);
    cites(pack.brief.cites);
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
    for (const DateRule& date : pack.dates)
        lint.cited(date.status, date.cites, date.pointer);
    for (const OutcomeRule& outcome : pack.outcomes)
        lint.cited(outcome.status, outcome.cites, outcome.pointer);
    for (const Initiative& initiative : pack.roadmap.initiatives)
        for (const RoadmapOutcome& outcome : initiative.outcomes)
            lint.cited(outcome.status, outcome.cites, outcome.pointer);
}

void lintRoadmap(const Pack& pack, QList<Issue>& issues)
{
    QHash<int, QString> pillars; // by initiative
    for (const Initiative& initiative : pack.roadmap.initiatives)
        pillars.insert(initiative.number, initiative.pillar);
    if (pillars.isEmpty()) // a pack need not follow the roadmap
        return;
    QSet<int> tagged;
    forEach(pack, [&](const Question& question) {
        if (!question.aspire)
            return;
        tagged.insert(question.aspire->initiative);
        if (pillars.value(question.aspire->initiative) != question.aspire->pillar)
            found(issues, Severity::Warns, "lint.unknown_initiative",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The roadmap has no initiative %1 in the pillar “%2”."),
                          {MessageNumber{QString::number(question.aspire->initiative)}, question.aspire->pillar}),
                  question.pointer + QStringLiteral("/aspire"));
    });
    QStringList missing;
    for (int number = 1; number <= mostInitiatives; ++number)
        if (!tagged.contains(number))
            missing.append(QString::number(number));
    if (!missing.isEmpty())
        found(issues, Severity::Notes, "lint.untagged_initiative",
              Message("Packs", QT_TRANSLATE_NOOP("Packs", "No question is tagged with these initiatives of the roadmap: %1."), {missing.join(QStringLiteral(", "))}),
              QStringLiteral("/roadmap/initiatives"));
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

#include "model/ownership/analysis.h"
#include "model/ownership/paths.h"

namespace aspirant::ownership {

namespace {

// "Lee —70%→ Heron —80%→ Harbour"
QString drawn(const OwnershipGraph& graph, const OwnershipPath& path, Language language)
{
    QString words = graph.node(path.nodes.front()).name.best(language).words;
    for (std::size_t n = 0; n < path.shares.size(); ++n)
        words += QStringLiteral(" —%1%→ %2").arg(percentWords(path.shares[n]).digits, graph.node(path.nodes[n + 1]).name.best(language).words);
    return words;
}

void addPaths(const OwnershipGraph& graph, const Owner& owner, std::vector<Message>& out)
{
    if (!owner.multipliedCapital || *owner.multipliedCapital <= 0)
        return;
    const Paths found = pathsOf(graph, owner.node, Measure::Capital);
    for (const OwnershipPath& path : found.paths) {
        if (path.shares.size() < 2)
            continue; // said as the direct holding
        const Text line{drawn(graph, path, Language::English), drawn(graph, path, Language::TraditionalChinese), drawn(graph, path, Language::SimplifiedChinese)};
        out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1: %2% of the capital."), {line, percentWords(path.product)}));
    }
    if (*owner.multipliedCapital - found.sum > 5e-7)
        out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Loops and further paths add %1% of the capital."), {percentWords(*owner.multipliedCapital - found.sum)}));
}

Text list(const OwnershipGraph& graph, const std::vector<int>& nodes)
{
    Text text;
    for (const Language language : allLanguages) {
        QStringList names;
        for (const int n : nodes)
            names.append(graph.node(n).name.best(language).words);
        text.in(language) = names.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
    }
    return text;
}

void addControl(const OwnershipGraph& graph, const Owner& owner, std::vector<Message>& out)
{
    for (const ControlledCompany& company : owner.command.controlled) {
        out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Controls %1 with %2% of its votes, held by: %3."),
                              {graph.node(company.company).name, percentWords(company.votes), list(graph, company.holders)}));
    }
}

void addSubstantial(const OwnershipGraph& graph, const Owner& owner, std::vector<Message>& out)
{
    if (!owner.substantial)
        return;
    if (owner.substantial->byCapital || owner.substantial->byVotes)
        out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Substantial shareholder: more than 10%, with %1% of the capital and %2% of the votes held directly or by controlled companies."),
                              {percentWords(owner.commandedCapital), percentWords(owner.commandedVotes)}));
    for (std::size_t n = 0; n < owner.substantial->chain.size(); ++n) {
        const auto& step = owner.substantial->chain[n];
        if (n == 0)
            out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Substantial shareholder: commands %1% (35% or more) of the votes of %2, which is itself a substantial shareholder."),
                                  {percentWords(step.votes), graph.node(step.company).name}));
        else
            out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 in turn commands %2% of the votes of %3."),
                                  {graph.node(owner.substantial->chain[n - 1].company).name, percentWords(step.votes), graph.node(step.company).name}));
    }
}

void addLinked(const OwnershipGraph& graph, const Owner& owner, std::vector<Message>& out)
{
    if (!owner.linked)
        return;
    out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Added up with those it is said to be linked or to act with (%1): %2% of the capital and %3% of the votes, held by them or by companies they control together."),
                          {list(graph, owner.linked->others), percentWords(owner.linked->capital), percentWords(owner.linked->votes)}));
}

Message reasonMessage(const Owner& owner, OwnerReason reason)
{
    switch (reason) {
    case OwnerReason::CapitalMultiplied:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: more than 25% of the capital by multiplication (%1%)."), {percentWords(*owner.multipliedCapital)});
    case OwnerReason::VotesMultiplied:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: more than 25% of the votes by multiplication (%1%)."), {percentWords(*owner.multipliedVotes)});
    case OwnerReason::CapitalCommanded:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: more than 25% of the capital held directly or by controlled companies (%1%)."), {percentWords(owner.commandedCapital)});
    case OwnerReason::VotesCommanded:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: more than 25% of the votes held directly or by controlled companies (%1%)."), {percentWords(owner.commandedVotes)});
    case OwnerReason::Control:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: a chain of majorities leads to the applicant."));
    case OwnerReason::StatedControl:
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Ultimate owner: the answers state ultimate control over the management."));
    case OwnerReason::Trust:
        break;
    }
    return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Possible ultimate owner: party to a trust without fixed shares; with it, more than 25% of the capital."));
}

} // namespace

std::vector<Message> explain(const OwnershipGraph& graph, const Owner& owner)
{
    std::vector<Message> out;
    if (owner.directCapital > 0 || owner.directVotes > 0)
        out.push_back(Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Holds %1% of the capital and %2% of the votes of the applicant directly."),
                              {percentWords(owner.directCapital), percentWords(owner.directVotes)}));
    addPaths(graph, owner, out);
    addControl(graph, owner, out);
    addSubstantial(graph, owner, out);
    addLinked(graph, owner, out);
    for (const OwnerReason reason : owner.ultimate)
        out.push_back(reasonMessage(owner, reason));
    return out;
}

} // namespace aspirant::ownership

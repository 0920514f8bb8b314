#include "model/ownership/findings.h"

#include <algorithm>
#include <cmath>

namespace aspirant::ownership {

namespace {

void add(QList<Issue>& findings, Severity severity, const char* code, Message message, const QString& place)
{
    findings.append({severity, QLatin1String(code), std::move(message), place, {}, {}});
}

// The first line in which shares of that company stand; where nobody holds any, the company itself.
QString placeOf(const OwnershipGraph& graph, int company)
{
    for (const Holding& holding : graph.structure().holdings) {
        if (graph.index(holding.company) == company)
            return holding.place;
    }
    return graph.node(company).id;
}

void addTotals(const OwnershipGraph& graph, QList<Issue>& findings)
{
    for (const int n : graph.chain()) {
        for (const Measure measure : {Measure::Capital, Measure::Votes}) {
            if (isOverWhole(graph.totals(n).of(measure)))
                add(findings, Severity::Blocks, "ownership.over_100", overWholeMessage(graph, n, measure), placeOf(graph, n));
        }
    }
}

void addUndisclosed(const OwnershipGraph& graph, const std::optional<LookThrough>& capital,
                    const std::optional<LookThrough>& votes, QList<Issue>& findings)
{
    for (const int n : graph.chain()) {
        const auto share = [&](const std::optional<LookThrough>& through) {
            return through ? through->undisclosedAt[static_cast<std::size_t>(n)] : 0;
        };
        const double most = std::max(share(capital), share(votes));
        if (exceeds(most, ultimatePercent))
            add(findings, Severity::Warns, "ownership.undisclosed",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Nobody is named behind part of %1; that part comes to %2% of the applicant, so an ultimate owner may be missing."),
                        {graph.node(n).name, percentWords(most)}), placeOf(graph, n));
    }
}

void addNominees(const OwnershipGraph& graph, QList<Issue>& findings)
{
    for (const Holding& holding : graph.structure().holdings) {
        if (holding.heldAs != HeldAs::Own && holding.heldFor.isEmpty() && holding.trust.isEmpty())
            add(findings, Severity::Warns, "ownership.nominee_unknown",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 holds shares in %2 for someone who is not named."),
                        {graph.node(graph.index(holding.holder)).name, graph.node(graph.index(holding.company)).name}), holding.place);
    }
}

void addLoops(const OwnershipGraph& graph, QList<Issue>& findings)
{
    for (const auto& loop : loops(graph)) {
        Text list;
        for (const Language language : allLanguages) {
            QStringList words;
            for (const int n : loop)
                words.append(graph.node(n).name.best(language).words);
            list.in(language) = words.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
        }
        if (loop.size() == 1)
            add(findings, Severity::Notes, "ownership.loop",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 holds its own shares. The figures take that into account."), {list}), placeOf(graph, loop.front()));
        else
            add(findings, Severity::Notes, "ownership.loop",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "These companies hold shares in each other: %1. The figures take that into account."), {list}), placeOf(graph, loop.front()));
    }
}

// What is recorded agrees with what follows from the holdings: multiplied, or commanded through control.
bool agrees(const std::optional<Decimal>& recorded, const std::optional<double>& multiplied, double commanded)
{
    const auto near = [&](double fraction) { return std::abs(recorded->toDouble() - fraction * 100) <= 0.01 + 1e-7; };
    return !recorded || !multiplied || near(*multiplied) || near(commanded);
}

void addRecordFindings(const OwnershipGraph& graph, const Owner& owner, QList<Issue>& findings)
{
    const Record& record = *owner.record;
    const Text& name = graph.node(owner.node).name;
    const auto isSome = [](const std::optional<Decimal>& percent) { return percent && !percent->isZero(); };
    const bool inChain = graph.isInChain(owner.node);
    if (!inChain) {
        if ((isSome(record.capital) || isSome(record.votes)) && !owner.ultimate.contains(OwnerReason::Trust))
            add(findings, Severity::Warns, "ownership.no_chain",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is recorded with a share of the applicant, but no holdings lead from there to the applicant."), {name}), record.place);
        return;
    }
    if (!agrees(record.capital, owner.multipliedCapital, owner.commandedCapital))
        add(findings, Severity::Warns, "ownership.recorded_differs",
            Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is recorded with %2% of the capital; by the holdings it is %3%."),
                    {name, MessageNumber{record.capital->toString()}, percentWords(*owner.multipliedCapital)}), record.place);
    if (!agrees(record.votes, owner.multipliedVotes, owner.commandedVotes))
        add(findings, Severity::Warns, "ownership.recorded_differs",
            Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is recorded with %2% of the votes; by the holdings it is %3%."),
                    {name, MessageNumber{record.votes->toString()}, percentWords(*owner.multipliedVotes)}), record.place);
}

// A note and no more: whether they are associates is a question of law that the answers do not settle.
void addLinkedNote(const OwnershipGraph& graph, const Owner& owner, QList<Issue>& findings)
{
    const bool recorded = owner.record && (owner.record->substantial || owner.record->owner);
    if (!owner.linked || owner.substantial || recorded ||
        !(exceeds(owner.linked->capital, substantialPercent) || exceeds(owner.linked->votes, substantialPercent)))
        return;
    const auto place = std::find_if(graph.structure().links.begin(), graph.structure().links.end(), [&](const Link& link) {
        return graph.index(link.one) == owner.node || graph.index(link.other) == owner.node;
    });
    add(findings, Severity::Notes, "ownership.linked",
        Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 has 10% or less alone; with those it is said to be linked or to act with, %2% of the capital and %3% of the votes. If they are its associates in law, it is a substantial shareholder: that has to be judged on Schedule 1 to the Securities and Futures Ordinance."),
                {graph.node(owner.node).name, percentWords(owner.linked->capital), percentWords(owner.linked->votes)}), place->place);
}

} // namespace

void addHoldingFindings(const OwnershipGraph& graph, const std::optional<LookThrough>& capital,
                        const std::optional<LookThrough>& votes, QList<Issue>& findings)
{
    addTotals(graph, findings);
    addUndisclosed(graph, capital, votes, findings);
    addNominees(graph, findings);
    addLoops(graph, findings);
    for (const QString& place : graph.structure().incomplete)
        add(findings, Severity::Notes, "ownership.incomplete",
            Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "This holding lacks a party or a percentage and is left out of the figures.")), place);
}

void addOwnerFindings(const OwnershipGraph& graph, const Owner& owner, QList<Issue>& findings)
{
    const Text& name = graph.node(owner.node).name;
    const QString place = owner.record ? owner.record->place : graph.node(owner.node).id;
    const bool ownerMissing = !owner.ultimate.isEmpty() && !(owner.record && owner.record->owner);
    if (ownerMissing) {
        if (owner.ultimate == QList<OwnerReason>{OwnerReason::Trust})
            add(findings, Severity::Warns, "ownership.trust_party",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is a party to a trust and, with the shares in it, passes 25% of the applicant, but is not recorded as ultimate owner."), {name}), place);
        else
            add(findings, Severity::Blocks, "ownership.owner_missing",
                Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is an ultimate owner by the holdings, and is not recorded as one."), {name}), place);
    }
    if (!ownerMissing && owner.substantial && !(owner.record && (owner.record->substantial || owner.record->owner)))
        add(findings, Severity::Warns, "ownership.substantial_missing",
            Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "%1 is a substantial shareholder by the holdings, and is not recorded as one."), {name}), place);
    addLinkedNote(graph, owner, findings);
    if (owner.record)
        addRecordFindings(graph, owner, findings);
}

} // namespace aspirant::ownership

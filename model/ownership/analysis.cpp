#include "model/ownership/analysis.h"

#include "model/ownership/findings.h"

#include <algorithm>
#include <set>

namespace aspirant::ownership {

namespace {

struct Figures {
    std::optional<LookThrough> capital, votes;
    QHash<int, Command> commands;
};

Figures figuresOf(const OwnershipGraph& graph, QList<Issue>& findings)
{
    Figures figures;
    bool closed = false;
    for (const Measure measure : {Measure::Capital, Measure::Votes}) {
        auto through = lookThrough(graph, measure);
        if (through)
            (measure == Measure::Capital ? figures.capital : figures.votes) = std::move(*through);
        else if (through.error().code != QLatin1String("ownership.over_100") && !std::exchange(closed, true))
            findings.append({Severity::Blocks, through.error().code, through.error().message, through.error().place, {}, {}});
    }
    for (const int n : graph.chain())
        figures.commands.insert(n, commandOf(graph, n));
    return figures;
}

std::optional<double> shareOf(const std::optional<LookThrough>& through, int node)
{
    return through ? through->share[static_cast<std::size_t>(node)] : std::nullopt;
}

// Multiplied shares of the trusts to which an individual is a party without a fixed share.
bool isBehindTrust(const OwnershipGraph& graph, const Figures& figures, int node, std::optional<double> own)
{
    double sum = own.value_or(0);
    bool any = false;
    for (const Trust& trust : graph.structure().trusts) {
        const bool party = std::any_of(trust.parties.begin(), trust.parties.end(), [&](const TrustParty& p) {
            return !p.share && graph.index(p.who) == node;
        });
        const double held = party ? shareOf(figures.capital, graph.index(trust.id)).value_or(0) : 0;
        any = any || held > 0;
        sum += held;
    }
    return any && exceeds(sum, ultimatePercent);
}

QList<OwnerReason> reasonsOf(const OwnershipGraph& graph, const Figures& figures, const Owner& owner)
{
    QList<OwnerReason> reasons;
    if (!graph.mayBePerson(owner.node))
        return reasons;
    const auto add = [&](bool holds, OwnerReason reason) {
        if (holds)
            reasons.append(reason);
    };
    add(exceeds(owner.multipliedCapital.value_or(0), ultimatePercent), OwnerReason::CapitalMultiplied);
    add(exceeds(owner.multipliedVotes.value_or(0), ultimatePercent), OwnerReason::VotesMultiplied);
    add(exceeds(owner.commandedCapital, ultimatePercent), OwnerReason::CapitalCommanded);
    add(exceeds(owner.commandedVotes, ultimatePercent), OwnerReason::VotesCommanded);
    add(owner.controlsApplicant(graph), OwnerReason::Control);
    add(owner.record && owner.record->ultimateControl, OwnerReason::StatedControl);
    add(isBehindTrust(graph, figures, owner.node, owner.multipliedCapital), OwnerReason::Trust);
    return reasons;
}

Owner ownerAt(const OwnershipGraph& graph, const Figures& figures, int node)
{
    Owner owner;
    owner.node = node;
    for (const Edge& edge : graph.heldBy(node)) {
        if (edge.company == graph.applicant()) {
            owner.directCapital = edge.capital;
            owner.directVotes = edge.votes;
        }
    }
    owner.multipliedCapital = shareOf(figures.capital, node);
    owner.multipliedVotes = shareOf(figures.votes, node);
    owner.command = figures.commands.value(node);
    owner.commandedCapital = owner.command.capital.value(graph.applicant());
    owner.commandedVotes = owner.command.votes.value(graph.applicant());
    return owner;
}

double largest(const Owner& owner)
{
    return std::max({owner.multipliedCapital.value_or(0), owner.multipliedVotes.value_or(0), owner.commandedCapital, owner.commandedVotes});
}

// Groups of linked holders: everyone reachable over links, in the order of the graph.
QHash<int, std::vector<int>> linkedGroups(const OwnershipGraph& graph)
{
    QHash<int, std::vector<int>> neighbours, groups;
    for (const Link& link : graph.structure().links) {
        const int one = graph.index(link.one), other = graph.index(link.other);
        if (one == other)
            continue;
        neighbours[one].push_back(other);
        neighbours[other].push_back(one);
    }
    for (auto it = neighbours.cbegin(); it != neighbours.cend(); ++it) {
        std::set<int> group{it.key()};
        std::vector<int> next{it.key()};
        while (!next.empty()) {
            const int node = next.back();
            next.pop_back();
            for (const int neighbour : neighbours.value(node)) {
                if (group.insert(neighbour).second)
                    next.push_back(neighbour);
            }
        }
        groups.insert(it.key(), {group.begin(), group.end()});
    }
    return groups;
}

std::optional<WithLinked> linkedOf(const OwnershipGraph& graph, const std::vector<int>& group, int node)
{
    if (group.empty())
        return std::nullopt;
    const Command command = commandOf(graph, group);
    WithLinked linked{{}, command.capital.value(graph.applicant()), command.votes.value(graph.applicant())};
    std::copy_if(group.begin(), group.end(), std::back_inserter(linked.others), [&](int n) { return n != node; });
    return linked;
}

// All in the chain, and those beside it who have a record or are parties to a trust in it.
std::vector<int> ownersToLookAt(const OwnershipGraph& graph)
{
    std::vector<int> list(graph.chain().begin() + 1, graph.chain().end());
    const auto add = [&](const QString& id) {
        const int n = graph.index(id);
        if (n >= 0 && n != graph.applicant() && std::find(list.begin(), list.end(), n) == list.end())
            list.push_back(n);
    };
    for (const Trust& trust : graph.structure().trusts) {
        if (!graph.isInChain(graph.index(trust.id)))
            continue;
        for (const TrustParty& party : trust.parties)
            add(party.who);
    }
    for (const Record& record : graph.structure().records)
        add(record.who);
    return list;
}

} // namespace

QString reasonTag(OwnerReason reason)
{
    switch (reason) {
    case OwnerReason::CapitalMultiplied: return QStringLiteral("capital-multiplied");
    case OwnerReason::VotesMultiplied: return QStringLiteral("votes-multiplied");
    case OwnerReason::CapitalCommanded: return QStringLiteral("capital-commanded");
    case OwnerReason::VotesCommanded: return QStringLiteral("votes-commanded");
    case OwnerReason::Control: return QStringLiteral("control");
    case OwnerReason::StatedControl: return QStringLiteral("stated-control");
    case OwnerReason::Trust: return QStringLiteral("trust");
    }
    return {};
}

Analysis analyse(const OwnershipGraph& graph)
{
    Analysis analysis;
    const Figures figures = figuresOf(graph, analysis.findings);
    const auto substantial = substantialShareholders(graph, figures.commands);
    const auto groups = linkedGroups(graph);
    for (const int node : ownersToLookAt(graph)) {
        Owner owner = ownerAt(graph, figures, node);
        if (const auto passed = substantial.constFind(node); passed != substantial.constEnd())
            owner.substantial = *passed;
        for (const Record& record : graph.structure().records) {
            if (graph.index(record.who) == node)
                owner.record = record;
        }
        owner.ultimate = reasonsOf(graph, figures, owner);
        owner.linked = linkedOf(graph, groups.value(node), node);
        analysis.owners.push_back(std::move(owner));
    }
    std::stable_sort(analysis.owners.begin(), analysis.owners.end(), [](const Owner& a, const Owner& b) { return largest(a) > largest(b); });
    if (figures.capital)
        analysis.undisclosedCapital = figures.capital->undisclosed;
    if (figures.votes)
        analysis.undisclosedVotes = figures.votes->undisclosed;
    addHoldingFindings(graph, figures.capital, figures.votes, analysis.findings);
    for (const Owner& owner : analysis.owners)
        addOwnerFindings(graph, owner, analysis.findings);
    return analysis;
}

} // namespace aspirant::ownership

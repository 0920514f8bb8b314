#include "model/ownership/control.h"

#include <algorithm>
#include <deque>

namespace aspirant::ownership {

bool Command::controls(int company) const
{
    return std::any_of(controlled.begin(), controlled.end(), [&](const ControlledCompany& c) { return c.company == company; });
}

Command commandOf(const OwnershipGraph& graph, int owner)
{
    return commandOf(graph, std::vector<int>{owner});
}

Command commandOf(const OwnershipGraph& graph, const std::vector<int>& owners)
{
    Command command;
    QHash<int, std::vector<int>> holders;
    std::deque<int> next(owners.begin(), owners.end());
    QHash<int, bool> gained; // an owner has itself already, and is not asked twice
    for (const int owner : owners)
        gained.insert(owner, true);
    while (!next.empty()) {
        const int holder = next.front();
        next.pop_front();
        for (const Edge& edge : graph.heldBy(holder)) {
            // Nobody gains control of itself through others, and a company does not vote its own shares.
            if ((owners.size() == 1 && edge.company == owners.front()) || edge.company == holder)
                continue;
            command.capital[edge.company] += edge.capital;
            if (edge.votes <= 0)
                continue;
            double& votes = command.votes[edge.company];
            votes += edge.votes;
            holders[edge.company].push_back(holder);
            if (exceeds(votes, majority) && !gained.value(edge.company, false)) {
                gained.insert(edge.company, true);
                command.controlled.push_back({edge.company, 0, {}});
                next.push_back(edge.company);
            }
        }
    }
    for (ControlledCompany& company : command.controlled) { // votes that came later count too
        company.votes = command.votes.value(company.company);
        company.holders = holders.value(company.company);
    }
    return command;
}

QHash<int, Substantial> substantialShareholders(const OwnershipGraph& graph, const QHash<int, Command>& commands)
{
    QHash<int, Substantial> found;
    QHash<int, std::vector<std::pair<int, double>>> enoughIn; // company → who commands 35% or more of its votes
    std::deque<int> next;
    for (const int n : graph.chain()) { // in this order, so that the result does not depend on hashes
        if (n == graph.applicant() || graph.node(n).kind == Kind::Trust)
            continue;
        const auto command = commands.constFind(n);
        if (command == commands.constEnd())
            continue;
        const bool byCapital = exceeds(command->capital.value(graph.applicant()), substantialPercent);
        const bool byVotes = exceeds(command->votes.value(graph.applicant()), substantialPercent);
        if (byCapital || byVotes) {
            found.insert(n, {byCapital, byVotes, {}});
            next.push_back(n);
        }
        for (auto votes = command->votes.constBegin(); votes != command->votes.constEnd(); ++votes) {
            if (votes.key() != n && reaches(votes.value(), substantialChain))
                enoughIn[votes.key()].emplace_back(n, votes.value());
        }
    }
    while (!next.empty()) { // nearest first: the shortest chain is the one told
        const int company = next.front();
        next.pop_front();
        if (!graph.passesOn(company))
            continue;
        for (const auto& [holder, votes] : enoughIn.value(company)) {
            if (found.contains(holder))
                continue;
            Substantial substantial{false, false, {{company, votes}}};
            const auto& onwards = found.value(company).chain;
            substantial.chain.insert(substantial.chain.end(), onwards.begin(), onwards.end());
            found.insert(holder, std::move(substantial));
            next.push_back(holder);
        }
    }
    return found;
}

} // namespace aspirant::ownership

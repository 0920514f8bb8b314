// Who commands votes: chains of majorities, and the test of a substantial shareholder built on them.
#pragma once

#include "model/ownership/graph.h"

namespace aspirant::ownership {

// A company that comes under control: the votes that the owner and what it already controls hold there, together.
struct ControlledCompany {
    int company = 0;
    double votes = 0;
    std::vector<int> holders; // the owner itself, or controlled companies, that hold votes in it
};

// Everything that one owner commands. More than 50% of a company's votes pass control of all its holdings on.
struct Command {
    std::vector<ControlledCompany> controlled; // in the order in which control was gained
    QHash<int, double> votes, capital;         // by company: held by the owner and by what it controls
    [[nodiscard]] bool controls(int company) const;
};
[[nodiscard]] Command commandOf(const OwnershipGraph& graph, int owner);
// The same for several who act as one: what any of them holds counts for all.
[[nodiscard]] Command commandOf(const OwnershipGraph& graph, const std::vector<int>& owners);

// Securities and Futures Ordinance, Schedule 1, Part 1, section 6 (read from law-firm notes): more than 10% of the
// shares or of the votes of the applicant, held directly or by controlled companies; or 35% or more of the votes of
// a corporation that itself passes this test. Shares of associates are not added: see WithLinked in analysis.h.
struct Substantial {
    bool byCapital = false, byVotes = false;
    // Otherwise: the corporations from the owner's own one down to that which holds the applicant, with the votes
    // that the one before commands in each.
    struct Step {
        int company = 0;
        double votes = 0;
    };
    std::vector<Step> chain;
};

// By node. `commands` holds the command of every node of the chain.
[[nodiscard]] QHash<int, Substantial> substantialShareholders(const OwnershipGraph& graph, const QHash<int, Command>& commands);

inline constexpr double majority = 50;           // percent; more than
inline constexpr double substantialPercent = 10; // more than
inline constexpr double substantialChain = 35;   // or more
inline constexpr double ultimatePercent = 25;    // more than: AMLO, section 53ZR

} // namespace aspirant::ownership

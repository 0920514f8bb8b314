// The share that everyone has in the applicant when shares in shares are multiplied: the economic interest.
#pragma once

#include "model/ownership/graph.h"

namespace aspirant::ownership {

// Think of one dollar paid out by the applicant, and passed on by every company to its own holders.
struct LookThrough {
    // By node, as a fraction of 1. Of a person: what arrives in the end. Of a company: how much of the dollar passes
    // through it at least once, so that going round a loop counts once. None: a company in a loop of too many.
    std::vector<std::optional<double>> share;
    // By company: the part that arrives with nobody named, and the sum of these.
    std::vector<double> undisclosedAt;
    double undisclosed = 0;
};

// f = e + A f, solved by blocks of companies that hold each other. Errors: "ownership.over_100": a company's holdings
// add up to more than the whole; "ownership.closed_loop": companies that hold all of each other, so that nobody
// outside holds anything. The place is the company's id.
[[nodiscard]] Result<LookThrough> lookThrough(const OwnershipGraph& graph, Measure measure);

// Companies in the chain that hold shares in each other, or in themselves; groups in order from the applicant.
[[nodiscard]] std::vector<std::vector<int>> loops(const OwnershipGraph& graph);

[[nodiscard]] Message overWholeMessage(const OwnershipGraph& graph, int company, Measure measure);

} // namespace aspirant::ownership

// Every owner of the applicant with all figures side by side, what is wrong, and why in sentences.
#pragma once

#include "model/base/issue.h"
#include "model/ownership/control.h"
#include "model/ownership/look_through.h"

namespace aspirant::ownership {

// Why an individual is an ultimate owner (AMLO, section 53ZR), in the order in which they are told.
enum class OwnerReason { CapitalMultiplied, VotesMultiplied, CapitalCommanded, VotesCommanded, Control, StatedControl, Trust };
[[nodiscard]] QString reasonTag(OwnerReason reason); // "capital-multiplied", …

// Holders who are said to be linked or to act together, added up. Whether they are associates in law (SFO, Schedule 1,
// Part 1, section 1) is not decided here: the figures stand beside the owner's own and decide nothing.
struct WithLinked {
    std::vector<int> others;         // nodes, in the order of the graph
    double capital = 0, votes = 0;   // of the applicant, held by all of them or by what they control together
};

struct Owner {
    int node = 0;
    double directCapital = 0, directVotes = 0;                   // fractions of 1, as all here
    std::optional<double> multipliedCapital, multipliedVotes;    // none: cannot be worked out; a finding says why
    double commandedCapital = 0, commandedVotes = 0;             // with the companies under its control
    Command command;
    std::optional<Substantial> substantial;
    QList<OwnerReason> ultimate;                                 // empty: not an ultimate owner
    std::optional<Record> record;
    std::optional<WithLinked> linked;
    [[nodiscard]] bool controlsApplicant(const OwnershipGraph& graph) const { return command.controls(graph.applicant()); }
};

struct Analysis {
    std::vector<Owner> owners; // largest first; companies and trusts on the way too; the applicant is not among them
    std::optional<double> undisclosedCapital, undisclosedVotes;
    QList<Issue> findings;
};

// Findings, codes: "ownership.over_100", "ownership.closed_loop", "ownership.owner_missing" (an individual passes the
// test and has no owner's record), "ownership.substantial_missing", "ownership.trust_party", "ownership.undisclosed"
// (more than 25% where nobody is named), "ownership.nominee_unknown", "ownership.recorded_differs",
// "ownership.no_chain", "ownership.loop", "ownership.incomplete", "ownership.linked" (a note: more than 10% only together
// with those it is said to act with).
[[nodiscard]] Analysis analyse(const OwnershipGraph& graph);

// Sentences that explain one owner's figures, from the direct holding to the reasons.
[[nodiscard]] std::vector<Message> explain(const OwnershipGraph& graph, const Owner& owner);

} // namespace aspirant::ownership

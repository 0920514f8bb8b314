// The ways by which a multiplied share comes about, largest first.
#pragma once

#include "model/ownership/graph.h"

namespace aspirant::ownership {

struct OwnershipPath {
    std::vector<int> nodes;     // the owner first, the applicant last; no company twice
    std::vector<double> shares; // of each in the next
    double product = 0;
};

struct Paths {
    std::vector<OwnershipPath> paths;
    double sum = 0; // of these; what a figure has beyond it comes by further paths and by going round loops
};

// At most `most` paths. The search is bounded, so in a very dense graph some may be missed; `sum` tells.
[[nodiscard]] Paths pathsOf(const OwnershipGraph& graph, int owner, Measure measure, int most = 5);

} // namespace aspirant::ownership

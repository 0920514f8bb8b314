#include "model/ownership/paths.h"

#include <algorithm>
#include <queue>

namespace aspirant::ownership {

namespace {

constexpr int mostSteps = 500;     // partial paths looked at
constexpr std::size_t longest = 64; // companies in one path

struct Smaller {
    bool operator()(const OwnershipPath& a, const OwnershipPath& b) const { return a.product < b.product; }
};

} // namespace

// Shares are 1 or less, so the largest partial product is the largest that can still come of it: best first.
Paths pathsOf(const OwnershipGraph& graph, int owner, Measure measure, int most)
{
    Paths found;
    std::priority_queue<OwnershipPath, std::vector<OwnershipPath>, Smaller> open;
    open.push({{owner}, {}, 1});
    for (int step = 0; step < mostSteps && !open.empty() && static_cast<int>(found.paths.size()) < most; ++step) {
        const OwnershipPath path = open.top();
        open.pop();
        if (path.nodes.back() == graph.applicant()) {
            found.sum += path.product;
            found.paths.push_back(path);
            continue;
        }
        if (path.nodes.size() >= longest || (path.nodes.size() > 1 && !graph.passesOn(path.nodes.back())))
            continue;
        for (const Edge& edge : graph.heldBy(path.nodes.back())) {
            const double share = edge.of(measure);
            if (share <= 0 || !graph.isInChain(edge.company) || std::find(path.nodes.begin(), path.nodes.end(), edge.company) != path.nodes.end())
                continue;
            OwnershipPath longer = path;
            longer.nodes.push_back(edge.company);
            longer.shares.push_back(share);
            longer.product *= share;
            open.push(std::move(longer));
        }
    }
    return found;
}

} // namespace aspirant::ownership

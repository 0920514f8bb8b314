// Solves f = r + A f for the companies of one loop. Internal to this room.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

namespace aspirant::ownership {

// Elimination of one company after the other, the least connected first. All terms are positive, so that nothing
// cancels but 1 - (what comes straight back), which is checked.
class LoopSolver final {
public:
    explicit LoopSolver(int companies);
    void add(int from, int to, double share); // `to` receives `share` of what passes through `from`

    // False: nothing ever leaves the loop. Called once, after the shares.
    [[nodiscard]] bool eliminate();
    [[nodiscard]] std::vector<double> solve(std::vector<double> entering) const;

private:
    struct Step {
        int company = 0;
        double leaves = 1; // 1 - what comes back
        std::vector<std::pair<int, double>> from, to;
    };
    std::vector<std::unordered_map<int, double>> m_to, m_from;
    std::vector<Step> m_steps;
};

} // namespace aspirant::ownership

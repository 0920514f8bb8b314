#include "model/ownership/loop_solver.h"

#include <cstddef>

namespace aspirant::ownership {

namespace {

// What leaves a loop must be more than rounding could make up.
constexpr double leastLeaving = 1e-9;

std::size_t at(int n)
{
    return static_cast<std::size_t>(n);
}

} // namespace

LoopSolver::LoopSolver(int companies) : m_to(at(companies)), m_from(at(companies)) {}

void LoopSolver::add(int from, int to, double share)
{
    m_to[at(from)][to] += share;
    m_from[at(to)][from] += share;
}

bool LoopSolver::eliminate()
{
    std::vector<bool> done(m_to.size(), false);
    for (std::size_t round = 0; round < m_to.size(); ++round) {
        int next = -1;
        std::size_t least = 0;
        for (std::size_t n = 0; n < m_to.size(); ++n) {
            const std::size_t fill = m_to[n].size() * m_from[n].size();
            if (!done[n] && (next < 0 || fill < least)) {
                next = static_cast<int>(n);
                least = fill;
            }
        }
        done[at(next)] = true;
        const auto self = m_to[at(next)].find(next);
        Step step{next, 1 - (self == m_to[at(next)].end() ? 0 : self->second), {}, {}};
        if (step.leaves < leastLeaving)
            return false;
        m_to[at(next)].erase(next);
        m_from[at(next)].erase(next);
        step.from.assign(m_from[at(next)].begin(), m_from[at(next)].end());
        step.to.assign(m_to[at(next)].begin(), m_to[at(next)].end());
        for (const auto& [from, in] : step.from) {
            m_to[at(from)].erase(next);
            for (const auto& [to, out] : step.to)
                add(from, to, in * out / step.leaves);
        }
        for (const auto& [to, out] : step.to)
            m_from[at(to)].erase(next);
        m_steps.push_back(std::move(step));
    }
    return true;
}

std::vector<double> LoopSolver::solve(std::vector<double> entering) const
{
    for (const Step& step : m_steps) {
        for (const auto& [to, out] : step.to)
            entering[at(to)] += entering[at(step.company)] * out / step.leaves;
    }
    std::vector<double> passing(entering.size(), 0);
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        double sum = entering[at(step->company)];
        for (const auto& [from, in] : step->from)
            sum += passing[at(from)] * in;
        passing[at(step->company)] = sum / step->leaves;
    }
    return passing;
}

} // namespace aspirant::ownership

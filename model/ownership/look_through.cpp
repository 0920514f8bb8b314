#include "model/ownership/look_through.h"

#include "model/ownership/loop_solver.h"

#include <algorithm>

namespace aspirant::ownership {

namespace {

// Beyond this a company's own figure in a loop (not that of the people behind it) would take too long.
constexpr std::size_t largestLoopInDetail = 300;

std::size_t at(int n)
{
    return static_cast<std::size_t>(n);
}

// Tarjan's strongly connected components over companies, from the applicant up to the holders, without recursion.
class Blocks {
public:
    explicit Blocks(const OwnershipGraph& graph) : m_graph(graph), m_order(at(graph.size()), -1), m_low(m_order), m_open(at(graph.size()), false)
    {
        visit(graph.applicant());
        std::reverse(m_blocks.begin(), m_blocks.end()); // found farthest first
    }
    [[nodiscard]] const std::vector<std::vector<int>>& blocks() const { return m_blocks; }

private:
    struct Frame {
        int node;
        std::size_t edge;
    };
    void enter(int n)
    {
        m_order[at(n)] = m_low[at(n)] = m_count++;
        m_stack.push_back(n);
        m_open[at(n)] = true;
        m_frames.push_back({n, 0});
    }
    void visit(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const int n = frame.node;
            const auto& holders = m_graph.holdersOf(n);
            if (frame.edge < holders.size()) {
                const int holder = holders[frame.edge++].holder;
                if (!m_graph.passesOn(holder))
                    continue;
                if (m_order[at(holder)] < 0)
                    enter(holder);
                else if (m_open[at(holder)])
                    m_low[at(n)] = std::min(m_low[at(n)], m_order[at(holder)]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty())
                m_low[at(m_frames.back().node)] = std::min(m_low[at(m_frames.back().node)], m_low[at(n)]);
            if (m_low[at(n)] == m_order[at(n)])
                close(n);
        }
    }
    void close(int first)
    {
        std::vector<int> block;
        int n = -1;
        do {
            n = m_stack.back();
            m_stack.pop_back();
            m_open[at(n)] = false;
            block.push_back(n);
        } while (n != first);
        std::reverse(block.begin(), block.end());
        m_blocks.push_back(std::move(block));
    }

    const OwnershipGraph& m_graph;
    std::vector<int> m_order, m_low;
    std::vector<bool> m_open;
    std::vector<int> m_stack;
    std::vector<Frame> m_frames;
    std::vector<std::vector<int>> m_blocks;
    int m_count = 0;
};

bool holdsItself(const OwnershipGraph& graph, int company)
{
    const auto& holders = graph.holdersOf(company);
    return std::any_of(holders.begin(), holders.end(), [&](const Edge& edge) { return edge.holder == company; });
}

QString names(const OwnershipGraph& graph, const std::vector<int>& companies, Language language)
{
    QStringList list;
    for (const int n : companies)
        list.append(graph.node(n).name.best(language).words);
    return list.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
}

Text names(const OwnershipGraph& graph, const std::vector<int>& companies)
{
    return {names(graph, companies, Language::English), names(graph, companies, Language::TraditionalChinese),
            names(graph, companies, Language::SimplifiedChinese)};
}

// Flows through the blocks in order; each company's inflow is complete when its block is reached.
class Flow {
public:
    Flow(const OwnershipGraph& graph, Measure measure) : m_graph(graph), m_measure(measure), m_flow(at(graph.size()), 0)
    {
        m_result.share.assign(at(graph.size()), 0.0);
        m_result.undisclosedAt.assign(at(graph.size()), 0.0);
        m_flow[at(graph.applicant())] = 1;
    }
    // False: the block is closed in itself.
    bool pass(const std::vector<int>& block)
    {
        std::vector<double> visits(block.size(), 1); // how often the dollar comes by, once it came
        if (block.size() > 1 || holdsItself(m_graph, block.front())) {
            if (!solve(block, visits))
                return false;
        }
        for (std::size_t k = 0; k < block.size(); ++k) {
            const double flow = m_flow[at(block[k])];
            m_result.share[at(block[k])] = visits[k] > 0 ? std::optional(flow / visits[k]) : std::nullopt;
            m_result.undisclosedAt[at(block[k])] = flow * m_graph.totals(block[k]).undisclosed(m_measure);
            m_result.undisclosed += m_result.undisclosedAt[at(block[k])];
            for (const Edge& edge : m_graph.holdersOf(block[k])) {
                if (std::find(block.begin(), block.end(), edge.holder) == block.end() || block.size() == 1)
                    m_flow[at(edge.holder)] += edge.holder == block[k] ? 0 : flow * edge.of(m_measure);
            }
        }
        return true;
    }
    LookThrough take()
    {
        for (const int n : m_graph.chain()) {
            if (!m_graph.passesOn(n))
                m_result.share[at(n)] = m_flow[at(n)];
        }
        return std::move(m_result);
    }

private:
    bool solve(const std::vector<int>& block, std::vector<double>& visits)
    {
        QHash<int, int> place;
        for (std::size_t k = 0; k < block.size(); ++k)
            place.insert(block[k], static_cast<int>(k));
        LoopSolver solver(static_cast<int>(block.size()));
        std::vector<double> entering;
        for (const int company : block) {
            entering.push_back(m_flow[at(company)]);
            for (const Edge& edge : m_graph.holdersOf(company)) {
                const auto to = place.constFind(edge.holder);
                if (to != place.constEnd() && edge.of(m_measure) > 0)
                    solver.add(place.value(company), *to, edge.of(m_measure));
            }
        }
        if (std::all_of(entering.begin(), entering.end(), [](double inflow) { return inflow == 0; }))
            return true; // nothing arrives, so it does not matter where it would go
        if (!solver.eliminate())
            return false;
        const auto passing = solver.solve(entering);
        for (std::size_t k = 0; k < block.size(); ++k) {
            m_flow[at(block[k])] = passing[k];
            if (block.size() > largestLoopInDetail) {
                visits[k] = 0;
                continue;
            }
            std::vector<double> one(block.size(), 0);
            one[k] = 1;
            visits[k] = solver.solve(std::move(one))[k];
        }
        return true;
    }

    const OwnershipGraph& m_graph;
    Measure m_measure;
    std::vector<double> m_flow;
    LookThrough m_result;
};

} // namespace

Message overWholeMessage(const OwnershipGraph& graph, int company, Measure measure)
{
    const MessageNumber total = percentWords(graph.totals(company).of(measure));
    if (measure == Measure::Capital)
        return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "The holdings in %1 add up to %2% of its capital. Shares behind it cannot be multiplied until they add up to 100% or less."),
                       {graph.node(company).name, total});
    return Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "The holdings in %1 add up to %2% of its votes. Votes behind it cannot be multiplied until they add up to 100% or less."),
                   {graph.node(company).name, total});
}

Result<LookThrough> lookThrough(const OwnershipGraph& graph, Measure measure)
{
    for (const int n : graph.chain()) {
        if (isOverWhole(graph.totals(n).of(measure)))
            return failure(QStringLiteral("ownership.over_100"), overWholeMessage(graph, n, measure), graph.node(n).id);
    }
    Flow flow(graph, measure);
    const Blocks blocks(graph);
    for (const auto& block : blocks.blocks()) {
        if (!flow.pass(block))
            return failure(QStringLiteral("ownership.closed_loop"),
                           Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "These companies hold all of each other, so that nobody outside owns anything: %1."), {names(graph, block)}),
                           graph.node(block.front()).id);
    }
    return flow.take();
}

std::vector<std::vector<int>> loops(const OwnershipGraph& graph)
{
    std::vector<std::vector<int>> found;
    const Blocks blocks(graph);
    for (const auto& block : blocks.blocks()) {
        if (block.size() > 1 || holdsItself(graph, block.front()))
            found.push_back(block);
    }
    return found;
}

} // namespace aspirant::ownership

#include "model/pack/rule_graph.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Rules are visited in ascending order, so the last entry tells whether this one is already there.
void addOnce(std::vector<int>& list, int rule)
{
    if (list.empty() || list.back() != rule)
        list.push_back(rule);
}

class GraphBuilder final {
public:
    explicit GraphBuilder(const CompiledPack& pack) : m_pack(pack), m_successors(pack.rules().size()), m_waits(pack.rules().size())
    {
        m_graph.answerReaders.resize(pack.definitions().size());
        m_graph.visibilityReaders.resize(pack.definitions().size());
        m_graph.sectionReaders.resize(static_cast<std::size_t>(pack.pack().sections.size()));
    }
    RuleGraph build();

private:
    void addRule(int rule);
    void readAnswer(int rule, Slot slot);
    void readVisibility(int rule, Slot slot);
    void edge(int from, int to);
    std::vector<int> sorted(const std::vector<bool>& leftOut) const;
    void findCycles(const std::vector<int>& order);
    void visit(int root, std::vector<int>& number);

    const CompiledPack& m_pack;
    RuleGraph m_graph;
    std::vector<std::vector<int>> m_successors; // rules that depend on this rule
    std::vector<int> m_waits;                   // number of rules that this rule depends on
    // Of the search for cycles:
    std::vector<int> m_low, m_stack;
    std::vector<bool> m_onStack;
    int m_counter = 0;
};

RuleGraph GraphBuilder::build()
{
    const int count = static_cast<int>(m_pack.rules().size());
    for (int rule = 0; rule < count; ++rule)
        addRule(rule);
    std::vector<bool> leftOut(at(count), false);
    m_graph.order = sorted(leftOut);
    if (static_cast<int>(m_graph.order.size()) < count) {
        findCycles(m_graph.order);
        for (const std::vector<int>& cycle : m_graph.cycles)
            for (const int rule : cycle)
                leftOut[at(rule)] = true;
        m_graph.order = sorted(leftOut);
    }
    m_graph.rank.assign(at(count), 0);
    for (int i = 0; i < count; ++i)
        m_graph.rank[at(m_graph.order[at(i)])] = i;
    return std::move(m_graph);
}

void GraphBuilder::addRule(int rule)
{
    const expr::Program& program = m_pack.rules()[at(rule)].program;
    if (!program.isValid())
        return;
    if (program.readsToday())
        m_graph.todayReaders.push_back(rule);
    for (const expr::Program::Dependency& dependency : program.dependencies()) {
        if (dependency.slot < 0 || dependency.slot >= static_cast<int>(m_pack.definitions().size()))
            continue; // a matrix row's own name never changes
        if (dependency.applicability)
            readVisibility(rule, dependency.slot);
        else
            readAnswer(rule, dependency.slot);
    }
}

void GraphBuilder::readAnswer(int rule, Slot slot)
{
    const Definition& definition = m_pack.definitions()[at(slot)];
    addOnce(m_graph.answerReaders[at(slot)], rule);
    edge(definition.computedRule, rule);
    readVisibility(rule, slot);
    for (const int rowRule : definition.rowRules)
        edge(rowRule, rule);
    if (definition.question->type != Type::Party)
        return;
    // A reference is worth nothing once its row is gone or hidden.
    for (const Slot table : {m_pack.persons(), m_pack.entities()})
        if (table >= 0) {
            addOnce(m_graph.answerReaders[at(table)], rule);
            readVisibility(rule, table);
        }
}

void GraphBuilder::readVisibility(int rule, Slot slot)
{
    const std::vector<Definition>& definitions = m_pack.definitions();
    for (Slot s = slot; s >= 0; s = definitions[at(s)].parent) {
        addOnce(m_graph.visibilityReaders[at(s)], rule);
        edge(definitions[at(s)].visibleRule, rule);
        if (s != slot)
            for (const int rowRule : definitions[at(s)].rowRules)
                edge(rowRule, rule);
    }
    const int section = definitions[at(slot)].section;
    if (section < 0)
        return;
    addOnce(m_graph.sectionReaders[at(section)], rule);
    edge(m_pack.sectionRule(section), rule);
}

void GraphBuilder::edge(int from, int to)
{
    if (from < 0 || (!m_successors[at(from)].empty() && m_successors[at(from)].back() == to))
        return;
    m_successors[at(from)].push_back(to);
    ++m_waits[at(to)];
}

// Kahn's order. Rules left out come first; rules on a cycle, and what depends on them, do not come at all.
std::vector<int> GraphBuilder::sorted(const std::vector<bool>& leftOut) const
{
    std::vector<int> waits = m_waits;
    std::vector<int> order;
    order.reserve(waits.size());
    for (std::size_t rule = 0; rule < waits.size(); ++rule)
        if (leftOut[rule] || waits[rule] == 0)
            order.push_back(static_cast<int>(rule));
    for (std::size_t next = 0; next < order.size(); ++next)
        for (const int successor : m_successors[at(order[next])])
            if (--waits[at(successor)] == 0 && !leftOut[at(successor)])
                order.push_back(successor);
    return order;
}

// Tarjan's strongly connected components, without recursion, over the rules that Kahn's order left.
void GraphBuilder::findCycles(const std::vector<int>& order)
{
    const std::size_t count = m_successors.size();
    std::vector<int> number(count, -1);
    for (const int rule : order)
        number[at(rule)] = 0; // done: not on a cycle
    m_low.assign(count, 0);
    m_onStack.assign(count, false);
    m_counter = 1;
    for (std::size_t rule = 0; rule < count; ++rule)
        if (number[rule] < 0)
            visit(static_cast<int>(rule), number);
    std::sort(m_graph.cycles.begin(), m_graph.cycles.end());
}

void GraphBuilder::visit(int root, std::vector<int>& number)
{
    std::vector<std::pair<int, std::size_t>> calls{{root, 0}};
    while (!calls.empty()) {
        const int rule = calls.back().first;
        if (calls.back().second == 0) {
            number[at(rule)] = m_low[at(rule)] = m_counter++;
            m_stack.push_back(rule);
            m_onStack[at(rule)] = true;
        }
        if (calls.back().second < m_successors[at(rule)].size()) {
            const int next = m_successors[at(rule)][calls.back().second++];
            if (number[at(next)] < 0)
                calls.push_back({next, 0});
            else if (m_onStack[at(next)])
                m_low[at(rule)] = std::min(m_low[at(rule)], number[at(next)]);
            continue;
        }
        calls.pop_back();
        if (!calls.empty())
            m_low[at(calls.back().first)] = std::min(m_low[at(calls.back().first)], m_low[at(rule)]);
        if (m_low[at(rule)] != number[at(rule)])
            continue;
        std::vector<int> component;
        do {
            component.push_back(m_stack.back());
            m_onStack[at(m_stack.back())] = false;
            m_stack.pop_back();
        } while (component.back() != rule);
        const std::vector<int>& own = m_successors[at(rule)];
        if (component.size() > 1 || std::find(own.begin(), own.end(), rule) != own.end()) {
            std::sort(component.begin(), component.end());
            m_graph.cycles.push_back(std::move(component));
        }
    }
}

} // namespace

RuleGraph ruleGraph(const CompiledPack& pack)
{
    return GraphBuilder(pack).build();
}

} // namespace aspirant::pack

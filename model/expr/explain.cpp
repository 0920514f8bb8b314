// Program::deciding: which reads an outcome rests on.
#include "model/expr/evaluator.h"

#include <algorithm>

namespace aspirant::expr {

using Op = TreeNode::Op;
using Kind = Value::Kind;

namespace {

// Reads in the order in which they were met, each once.
class ReadList {
public:
    void add(const Read& read)
    {
        if (m_seen.insert(read).second)
            m_reads.push_back(read);
    }
    void add(const std::vector<Read>& reads)
    {
        for (const Read& read : reads)
            add(read);
    }
    std::vector<Read> take() { return std::move(m_reads); }
    [[nodiscard]] std::size_t size() const { return m_reads.size(); }

private:
    ReadSet m_seen;
    std::vector<Read> m_reads;
};

bool hidesUnknown(const Value& value)
{
    const auto unknown = [](const Value& member) { return member.isUnknown() || hidesUnknown(member); };
    if (value.kind() == Kind::List)
        return std::any_of(value.list().begin(), value.list().end(), unknown);
    if (value.kind() == Kind::Map)
        return std::any_of(value.map().begin(), value.map().end(),
                           [&](const auto& m) { return unknown(m.second); });
    return false;
}

class Explainer {
public:
    Explainer(const Tree& tree, const Environment& environment, const Limits& limits)
        : m_tree(tree), m_environment(environment), m_limits(limits),
          m_evaluator(tree, environment, limits, &m_trace)
    {
    }

    std::vector<Read> run()
    {
        const Got got = evaluate(m_tree.root);
        if (m_evaluator.isSpent())
            return {};
        if (got.isUnknown()) {
            waits(m_tree.root);
            return m_found.take();
        }
        return pruned(got, support(m_tree.root));
    }

private:
    int child(const TreeNode& node, int n) const { return m_tree.child(node, n); }

    Got evaluate(int node)
    {
        m_evaluator.refill();
        m_trace.reads.clear();
        return m_evaluator.evaluate(node);
    }

    std::vector<Read> readsUnder(int node)
    {
        (void)evaluate(node);
        return std::move(m_trace.reads);
    }

    // ---- what an unknown outcome waits for
    // -----------------------------------------------------------------

    // False when nothing under this part is unknown.
    bool waits(int index)
    {
        const TreeNode& node = m_tree.at(index);
        if (!evaluate(index).isUnknown())
            return false;
        bool found = false;
        switch (node.op) {
        case Op::Conditional:
            found = waitsConditional(node);
            break;
        case Op::All:
        case Op::Exists:
        case Op::ExistsOne:
        case Op::Filter:
        case Op::Map2:
        case Op::Map3:
            found = waitsMacro(node);
            break;
        default:
            for (int i = 0; i < node.count; ++i)
                found = waitsOperand(child(node, i)) || found;
        }
        // Nothing under it is unknown: the read itself is, or known values leave it open (part of a date,
        // the maximum of an empty list).
        if (!found)
            addUnder(index);
        return true;
    }

    // A read alone where it is one: the row that it was read from is known.
    void addUnder(int index)
    {
        const Op op = m_tree.at(index).op;
        auto reads = readsUnder(index);
        if ((op == Op::Field || op == Op::ApplicableField) && !reads.empty())
            reads.erase(reads.begin(), reads.end() - 1);
        m_found.add(reads);
    }

    bool waitsOperand(int index)
    {
        const Got got = evaluate(index);
        if (got.isUnknown())
            return waits(index);
        if (got.failed() || !hidesUnknown(got.value))
            return false;
        for (const Read& read : readsUnder(index))
            if (read.value.isUnknown() || hidesUnknown(read.value))
                m_found.add(read);
        return true;
    }

    bool waitsConditional(const TreeNode& node)
    {
        const Got condition = evaluate(child(node, 0));
        if (!condition.isUnknown())
            return waits(child(node, condition.value.isTrue() ? 1 : 2));
        waits(child(node, 0));
        waits(child(node, 1));
        waits(child(node, 2));
        return true;
    }

    bool waitsMacro(const TreeNode& node)
    {
        const Got members = range(node);
        if (members.failed() || members.isUnknown())
            return waits(child(node, 0));
        bool found = false;
        bool memberUnknown = false;
        for (const Value& value : members.value.list()) {
            memberUnknown = memberUnknown || value.isUnknown();
            for (int i = 1; i < node.count; ++i) {
                m_evaluator.bind(node.slot, &value);
                const Got got = evaluate(child(node, i));
                if (got.isUnknown() && !value.isUnknown())
                    found = waits(child(node, i)) || found;
                if (node.op == Op::Map3 && i == 1 && !got.value.isTrue())
                    break;
            }
        }
        return (memberUnknown && waitsOperand(child(node, 0))) || found;
    }

    Got range(const TreeNode& node)
    {
        m_evaluator.refill();
        m_trace.reads.clear();
        return m_evaluator.range(node);
    }

    // ---- enough reads to force a known outcome, or a fault
    // --------------------------------------------------

    std::vector<Read> support(int index)
    {
        const TreeNode& node = m_tree.at(index);
        const Got got = evaluate(index);
        if (node.count == 0 || got.failed() || got.isUnknown())
            return readsUnder(index);
        switch (node.op) {
        case Op::And:
            return got.value.isFalse() ? smallestSide(node, false) : everySide(node);
        case Op::Or:
            return got.value.isTrue() ? smallestSide(node, true) : everySide(node);
        case Op::Conditional:
            return supportConditional(node);
        case Op::All:
            return members(node, got.value.isFalse() ? std::optional(false) : std::nullopt);
        case Op::Exists:
            return members(node, got.value.isTrue() ? std::optional(true) : std::nullopt);
        case Op::Field:
        case Op::ApplicableField:
        case Op::ExistsOne:
        case Op::Filter:
        case Op::Map2:
        case Op::Map3:
            return readsUnder(index);
        default:
            return everySide(node);
        }
    }

    std::vector<Read> everySide(const TreeNode& node)
    {
        ReadList all;
        for (int i = 0; i < node.count; ++i)
            all.add(support(child(node, i)));
        return all.take();
    }

    std::vector<Read> smallestSide(const TreeNode& node, bool deciding)
    {
        std::optional<std::vector<Read>> best;
        for (int i = 0; i < node.count; ++i) {
            const Got got = evaluate(child(node, i));
            if (got.failed() || got.value.kind() != Kind::Bool || got.value.boolean() != deciding)
                continue;
            auto reads = support(child(node, i));
            if (!best || reads.size() < best->size())
                best = std::move(reads);
        }
        return best.value_or(std::vector<Read>());
    }

    std::vector<Read> supportConditional(const TreeNode& node)
    {
        const Got condition = evaluate(child(node, 0));
        ReadList all;
        if (condition.isUnknown()) { // both arms agree
            all.add(support(child(node, 1)));
            all.add(support(child(node, 2)));
            return all.take();
        }
        all.add(support(child(node, 0)));
        all.add(support(child(node, condition.value.isTrue() ? 1 : 2)));
        return all.take();
    }

    // The list, and the first member whose condition is `deciding`; without that, every member.
    std::vector<Read> members(const TreeNode& node, std::optional<bool> deciding)
    {
        ReadList all;
        all.add(readsUnder(child(node, 0)));
        const Got range = this->range(node);
        for (const Value& value : range.value.list()) {
            m_evaluator.bind(node.slot, &value);
            const Got got = evaluate(child(node, 1));
            const bool decides =
                !got.failed() && got.value.kind() == Kind::Bool && got.value.boolean() == deciding;
            if (deciding && !decides)
                continue;
            all.add(support(child(node, 1)));
            if (deciding)
                break;
        }
        return all.take();
    }

    // ---- minimality ---------------------------------------------------------------------------------------

    // Drops each read in turn, and keeps it dropped while the outcome stands without it. As a rule,
    // withholding only loses, so that one pass leaves a minimal set; where a fault stood in a list, it may
    // gain, and another pass is needed.
    std::vector<Read> pruned(const Got& outcome, const std::vector<Read>& enough)
    {
        ReadList unique;
        unique.add(enough);
        std::vector<Read> kept = unique.take();
        // Each read is tried with an evaluation of its own; thousands of them are beyond reading anyway.
        constexpr std::size_t mostTried = 2000;
        while (kept.size() <= mostTried && dropOnce(outcome, kept)) {
        }
        return kept;
    }

    bool dropOnce(const Got& outcome, std::vector<Read>& kept)
    {
        ReadSet set(kept.begin(), kept.end());
        bool dropped = false;
        // Later reads tend to be details of earlier ones: try to do without them first.
        for (std::size_t i = kept.size(); i-- > 0;) {
            const Read read = kept[i];
            set.erase(read);
            if (forces(set, outcome)) {
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(i));
                dropped = true;
            } else {
                set.insert(read);
            }
        }
        return dropped;
    }

    bool forces(const ReadSet& set, const Got& outcome) const
    {
        Trace trace;
        trace.only = &set;
        Evaluator evaluator(m_tree, m_environment, m_limits, &trace);
        const Got got = evaluator.evaluate(m_tree.root);
        return !evaluator.isSpent() && got.fault == outcome.fault && got.value == outcome.value;
    }

    const Tree& m_tree;
    const Environment& m_environment;
    const Limits& m_limits;
    Trace m_trace;
    Evaluator m_evaluator;
    ReadList m_found;
};

} // namespace

std::vector<Read> Program::deciding(const Environment& environment, const Limits& limits) const
{
    return m_tree ? Explainer(*m_tree, environment, limits).run() : std::vector<Read>();
}

} // namespace aspirant::expr

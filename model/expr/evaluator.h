// Evaluates a checked expression against an environment.
#pragma once

#include "model/expr/got.h"
#include "model/expr/tree.h"

#include <QVarLengthArray>

#include <unordered_set>
#include <vector>

namespace aspirant::expr {

struct ReadHash {
    std::size_t operator()(const Read& read) const
    {
        return qHashMulti(0, read.slot, read.name, read.row, read.applicability);
    }
};
using ReadSet = std::unordered_set<Read, ReadHash>;

// Watches the reads of an evaluation. With `only`, every other read is withheld.
struct Trace {
    std::vector<Read> reads; // in order, repeats included; withheld ones are left out
    const ReadSet* only = nullptr;
};

class Evaluator final {
public:
    Evaluator(const Tree& tree, const Environment& environment, const Limits& limits, Trace* trace = nullptr);

    // Recursion is bounded by the depth that the parser allows.
    [[nodiscard]] Got evaluate(int node);
    [[nodiscard]] bool isSpent() const { return m_budget.isSpent(); }

    // For explanations: gives a macro's variable its member; the value must outlive the use.
    void bind(int local, const Value* value) { m_locals[local] = value; }
    void refill() { m_budget = Budget(m_limits.iterations); }
    // The members that a macro walks over: a list's, or a map's keys. A fault or an unknown otherwise.
    [[nodiscard]] Got range(const TreeNode& macro);

private:
    Got evaluateNode(const TreeNode& node);
    Got child(const TreeNode& node, int n) { return evaluate(m_tree.child(node, n)); }
    Got readName(const TreeNode& node);
    Got readField(const TreeNode& node);
    Value traced(Read read, const std::function<Value()>& ask);
    Got member(const TreeNode& node);
    Got index(const TreeNode& node);
    Got listOf(const TreeNode& node);
    Got mapOf(const TreeNode& node);
    Got arithmeticChain(const TreeNode& node);
    Got relation(const TreeNode& node);
    Got logical(const TreeNode& node, bool absorbing);
    Got conditional(const TreeNode& node);
    Got callFunction(const TreeNode& node);
    Got quantifier(const TreeNode& node, bool absorbing);
    Got existsOne(const TreeNode& node);
    Got filtered(const TreeNode& node);

    const Tree& m_tree;
    const Environment& m_environment;
    const Limits& m_limits;
    Trace* m_trace;
    Budget m_budget;
    QVarLengthArray<const Value*, 8> m_locals;
};

} // namespace aspirant::expr

#include "model/expr/evaluator.h"

#include "model/expr/operators.h"

#include <algorithm>

namespace aspirant::expr {

using Op = TreeNode::Op;
using Kind = Value::Kind;

namespace {

// Folds operands of which all are needed: an unknown one outweighs a fault, the first fault counts.
class Strict {
public:
    void add(const Got& got)
    {
        if (got.failed()) {
            if (!m_fault.failed())
                m_fault = got;
        } else if (got.value.isUnknown()) {
            m_unknown = unknownOf(m_unknown, got.value);
        }
    }
    void addUnknown(const Value& value) { m_unknown = unknownOf(m_unknown, value); }
    [[nodiscard]] bool isClear() const { return !m_fault.failed() && !m_unknown.isUnknown(); }
    [[nodiscard]] bool hasFailed() const { return m_fault.failed(); }
    [[nodiscard]] bool isUnknown() const { return m_unknown.isUnknown(); }
    // Only when not clear.
    [[nodiscard]] Got result() const { return m_unknown.isUnknown() ? Got(m_unknown) : m_fault; }

private:
    Value m_unknown = Value(false);
    Got m_fault;
};

} // namespace

Evaluator::Evaluator(const Tree& tree, const Environment& environment, const Limits& limits, Trace* trace)
    : m_tree(tree), m_environment(environment), m_limits(limits), m_trace(trace), m_budget(limits.iterations),
      m_locals(tree.locals)
{
    static const Value unbound;
    std::fill(m_locals.begin(), m_locals.end(), &unbound);
}

Got Evaluator::evaluate(int index)
{
    const TreeNode& node = m_tree.at(index);
    Got got = evaluateNode(node);
    if (got.failed() && got.node < 0)
        got.node = index;
    return got;
}

Got Evaluator::evaluateNode(const TreeNode& node)
{
    switch (node.op) {
    case Op::Constant:
        return node.constant;
    case Op::Name:
    case Op::ApplicableName:
        return readName(node);
    case Op::Field:
    case Op::ApplicableField:
        return readField(node);
    case Op::This:
        return m_environment.thisRow();
    case Op::Parent:
        return m_environment.parentRow();
    case Op::Local:
        return *m_locals[node.slot];
    case Op::Member:
    case Op::HasMember:
        return member(node);
    case Op::Index:
        return index(node);
    case Op::List:
        return listOf(node);
    case Op::Map:
        return mapOf(node);
    case Op::Not: {
        Got operand = child(node, 0);
        return operand.failed() ? operand : inverted(operand.value);
    }
    case Op::Negate: {
        Got operand = child(node, 0);
        return operand.failed() ? operand : negated(operand.value);
    }
    case Op::Arithmetic:
        return arithmeticChain(node);
    case Op::And:
        return logical(node, false);
    case Op::Or:
        return logical(node, true);
    case Op::Conditional:
        return conditional(node);
    case Op::Call:
        return callFunction(node);
    case Op::All:
        return quantifier(node, false);
    case Op::Exists:
        return quantifier(node, true);
    case Op::ExistsOne:
        return existsOne(node);
    case Op::Filter:
    case Op::Map2:
    case Op::Map3:
        return filtered(node);
    default:
        return relation(node);
    }
}

Value Evaluator::traced(Read read, const std::function<Value()>& ask)
{
    if (m_trace->only && !m_trace->only->contains(read))
        return Value::Unknown::Withheld;
    read.value = ask();
    m_trace->reads.push_back(read);
    return read.value;
}

Got Evaluator::readName(const TreeNode& node)
{
    const bool applicability = node.op == Op::ApplicableName;
    const auto ask = [&] {
        return applicability ? m_environment.applicableName(node.slot)
                             : m_environment.name(node.slot, node.name);
    };
    if (!m_trace)
        return ask();
    return traced(Read{node.slot, node.name, {}, {}, applicability}, ask);
}

Got Evaluator::readField(const TreeNode& node)
{
    Got row = child(node, 0);
    if (row.failed() || row.isUnknown())
        return row;
    if (row.value.kind() != Kind::Row)
        return Fault::Type;
    const bool applicability = node.op == Op::ApplicableField;
    const auto ask = [&] {
        return applicability ? m_environment.applicableField(row.value.row(), node.slot)
                             : m_environment.field(row.value.row(), node.slot);
    };
    if (!m_trace)
        return ask();
    return traced(Read{node.slot, node.name, row.value.row().path, {}, applicability}, ask);
}

Got Evaluator::member(const TreeNode& node)
{
    Got operand = child(node, 0);
    if (operand.failed() || operand.isUnknown())
        return operand;
    if (operand.value.kind() != Kind::Map)
        return Fault::Type;
    const Value* found = operand.value.member(node.name);
    if (node.op == Op::HasMember) {
        if (found && found->isWithheld())
            return *found;
        return Value(found && !(node.lenient && found->isUnknown()));
    }
    if (found)
        return *found;
    return node.lenient ? Got() : Got(Fault::Key);
}

Got Evaluator::index(const TreeNode& node)
{
    const Got operand = child(node, 0);
    const Got at = child(node, 1);
    Strict strict;
    strict.add(operand);
    strict.add(at);
    if (!strict.isClear())
        return strict.result();
    if (operand.value.kind() == Kind::Map && at.value.kind() == Kind::String) {
        const Value* found = operand.value.member(at.value.string());
        return found ? Got(*found) : node.lenient ? Got() : Got(Fault::Key);
    }
    if (operand.value.kind() != Kind::List || at.value.kind() != Kind::Number)
        return Fault::Type;
    const auto position = at.value.number().toInt64();
    const ValueList& list = operand.value.list();
    if (!position || *position < 0 || *position >= static_cast<qint64>(list.size()))
        return Fault::Index;
    return list[static_cast<std::size_t>(*position)];
}

// Unknown members stay members; a fault in one is outweighed by an unknown in another.
Got Evaluator::listOf(const TreeNode& node)
{
    ValueList list;
    list.reserve(static_cast<std::size_t>(node.count));
    Strict strict;
    for (int i = 0; i < node.count; ++i) {
        Got got = child(node, i);
        strict.add(got);
        list.push_back(std::move(got.value));
    }
    return strict.hasFailed() ? strict.result() : Got(Value(std::move(list)));
}

Got Evaluator::mapOf(const TreeNode& node)
{
    ValueMap map;
    Strict keys;
    Strict all;
    for (int i = 0; i + 1 < node.count; i += 2) {
        Got key = child(node, i);
        Got value = child(node, i + 1);
        if (!key.failed() && !key.isUnknown() && key.value.kind() != Kind::String)
            key = Fault::Type;
        keys.add(key);
        all.add(key);
        all.add(value);
        if (!key.failed() && !key.isUnknown())
            map.emplace_back(key.value.string(), std::move(value.value));
    }
    if (all.hasFailed() || !keys.isClear())
        return all.result();
    const Value result(std::move(map));
    const auto sameKey = [](const auto& a, const auto& b) { return a.first == b.first; };
    if (std::adjacent_find(result.map().begin(), result.map().end(), sameKey) != result.map().end())
        return Fault::DuplicateKey;
    return result;
}

Got Evaluator::arithmeticChain(const TreeNode& node)
{
    Got left = child(node, 0);
    for (int i = 1; i < node.count; ++i) {
        Got right = child(node, i);
        Strict strict;
        strict.add(left);
        strict.add(right);
        left = strict.isClear() ? arithmetic(node.name[i - 1].unicode(), left.value, right.value, m_budget)
                                : strict.result();
    }
    return left;
}

Got Evaluator::relation(const TreeNode& node)
{
    const Got left = child(node, 0);
    const Got right = child(node, 1);
    if (left.failed() || right.failed() || left.value.isUnknown() || right.value.isUnknown()) {
        Strict strict;
        strict.add(left);
        strict.add(right);
        return strict.result();
    }
    switch (node.op) {
    case Op::Equal:
        return equal(left.value, right.value, m_budget);
    case Op::NotEqual: {
        Got same = equal(left.value, right.value, m_budget);
        return same.failed() ? same : inverted(same.value);
    }
    case Op::Less:
        return less(left.value, right.value, false);
    case Op::LessEqual:
        return less(left.value, right.value, true);
    case Op::Greater:
        return less(right.value, left.value, false);
    case Op::GreaterEqual:
        return less(right.value, left.value, true);
    default:
        return isIn(left.value, right.value, m_budget);
    }
}

// Kleene's "and" (absorbing: false) and "or" (absorbing: true).
Got Evaluator::logical(const TreeNode& node, bool absorbing)
{
    Strict strict;
    for (int i = 0; i < node.count; ++i) {
        Got got = child(node, i);
        if (!got.failed() && got.value.kind() == Kind::Bool) {
            if (got.value.boolean() == absorbing)
                return got;
            continue;
        }
        if (!got.failed() && !got.value.isUnknown()) {
            got = Fault::Type;
            got.node = m_tree.child(node, i);
        }
        strict.add(got);
    }
    return strict.isClear() ? Got(Value(!absorbing)) : strict.result();
}

Got Evaluator::conditional(const TreeNode& node)
{
    const Got condition = child(node, 0);
    if (condition.failed())
        return condition;
    if (condition.value.kind() == Kind::Bool)
        return child(node, condition.value.boolean() ? 1 : 2);
    if (!condition.value.isUnknown())
        return Fault::Type;
    Got then = child(node, 1);
    const Got otherwise = child(node, 2);
    if (!then.failed() && !otherwise.failed()) {
        const Got same = equal(then.value, otherwise.value, m_budget);
        if (!same.failed() && same.value.isTrue())
            return then;
    }
    Strict strict;
    strict.add(condition);
    strict.add(then);
    strict.add(otherwise);
    return strict.result();
}

Got Evaluator::callFunction(const TreeNode& node)
{
    QVarLengthArray<Got, 3> arguments;
    Strict strict;
    for (int i = 0; i < node.count; ++i) {
        arguments.append(child(node, i));
        strict.add(arguments.back());
    }
    const bool needed = node.function != Function::Answered || strict.hasFailed();
    if (needed && !strict.isClear())
        return strict.result();
    CallContext context;
    if (node.function == Function::Today || node.function == Function::YearsSince)
        context.today = m_environment.today();
    context.pattern = node.pattern.get();
    context.patternLength = m_limits.patternLength;
    context.patternMemory = m_limits.patternMemory;
    context.budget = &m_budget;
    return call(node.function, arguments.constData(), node.count, context);
}

Got Evaluator::range(const TreeNode& macro)
{
    Got got = child(macro, 0);
    if (got.failed() || got.value.isUnknown() || got.value.kind() == Kind::List)
        return got;
    if (got.value.kind() != Kind::Map)
        return Fault::Type;
    ValueList keys;
    for (const auto& entry : got.value.map())
        keys.push_back(Value(entry.first));
    return Value(std::move(keys));
}

Got Evaluator::quantifier(const TreeNode& node, bool absorbing)
{
    const Got members = range(node);
    if (members.failed() || members.value.isUnknown())
        return members;
    Strict strict;
    for (const Value& value : members.value.list()) {
        if (!m_budget.spend(1 + node.weight / 32))
            return Fault::Limit;
        bind(node.slot, &value);
        Got got = child(node, 1);
        if (!got.failed() && got.value.kind() == Kind::Bool) {
            if (got.value.boolean() == absorbing)
                return got;
            continue;
        }
        if (!got.failed() && !got.value.isUnknown())
            got = Fault::Type;
        strict.add(got);
    }
    return strict.isClear() ? Got(Value(!absorbing)) : strict.result();
}

// Two known hits decide, whatever is unknown.
Got Evaluator::existsOne(const TreeNode& node)
{
    const Got members = range(node);
    if (members.failed() || members.value.isUnknown())
        return members;
    Strict strict;
    int hits = 0;
    for (const Value& value : members.value.list()) {
        if (!m_budget.spend(1 + node.weight / 32))
            return Fault::Limit;
        bind(node.slot, &value);
        Got got = child(node, 1);
        if (!got.failed() && !got.value.isUnknown() && got.value.kind() != Kind::Bool)
            got = Fault::Type;
        strict.add(got);
        hits += !got.failed() && got.value.isTrue() ? 1 : 0;
    }
    if (strict.hasFailed())
        return strict.result();
    if (hits > 1 || strict.isClear())
        return Value(hits == 1);
    return strict.result();
}

// filter(x, p), map(x, t) and map(x, p, t). An unknown condition leaves the whole list unknown.
Got Evaluator::filtered(const TreeNode& node)
{
    const Got members = range(node);
    if (members.failed() || members.value.isUnknown())
        return members;
    ValueList result;
    Strict conditions;
    Strict all;
    for (const Value& value : members.value.list()) {
        if (!m_budget.spend(1 + node.weight / 32))
            return Fault::Limit;
        bind(node.slot, &value);
        if (node.op != Op::Map2) {
            Got condition = child(node, 1);
            if (!condition.failed() && !condition.value.isUnknown() && condition.value.kind() != Kind::Bool)
                condition = Fault::Type;
            conditions.add(condition);
            all.add(condition);
            if (condition.failed() || !condition.value.isTrue())
                continue;
        }
        Got kept = node.op == Op::Filter ? Got(value) : child(node, node.count - 1);
        if (node.op != Op::Filter)
            all.add(kept);
        result.push_back(std::move(kept.value));
    }
    return all.hasFailed() || !conditions.isClear() ? all.result() : Got(Value(std::move(result)));
}

} // namespace aspirant::expr

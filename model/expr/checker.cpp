#include "model/expr/checker_impl.h"

#include "model/expr/evaluator.h"
#include "model/expr/lexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace aspirant::expr {

namespace {

// Constants are folded without any answers.
class NoAnswers final : public Environment {
public:
    Value name(int, const QString&) const override { return {}; }
    Value field(const RowRef&, int) const override { return {}; }
    Value applicableName(int) const override { return {}; }
    Value applicableField(const RowRef&, int) const override { return {}; }
    QDate today() const override { return {}; }
};

} // namespace

std::shared_ptr<const Tree> Checker::run(const std::optional<Type>& expected)
{
    const auto before = m_issues.size();
    const Typed root = compileNode(ast().root);
    if (expected && !compatible(root.type, *expected))
        reportType(ast().root, *expected, root.type);
    if (m_issues.size() != before)
        return nullptr;
    m_tree->root = root.node;
    m_tree->type = root.type;
    collectDependencies();
    return m_tree;
}

void Checker::report(const char* code, const char* source, int offset, int length,
                     std::vector<MessageArgument> args)
{
    m_issues.append(issueAt(code, Message("Rules", source, std::move(args)), offset, length));
}

void Checker::report(const char* code, const char* source, const Node& node,
                     std::vector<MessageArgument> args)
{
    report(code, source, node.offset, node.length, std::move(args));
}

void Checker::reportType(int astNode, const Type& wanted, const Type& found)
{
    report("expr.type", QT_TRANSLATE_NOOP("Rules", "A %1 is needed here, but this is a %2."),
           ast().at(astNode), {wanted.name(), found.name()});
}

int Checker::make(Op op, const Node& source, const Operands& operands)
{
    TreeNode node;
    node.op = op;
    node.offset = source.offset;
    node.length = source.length;
    node.first = static_cast<int>(m_tree->children.size());
    node.count = static_cast<int>(operands.size());
    for (const int operand : operands)
        node.weight += tree(operand).weight;
    m_tree->children.insert(m_tree->children.end(), operands.begin(), operands.end());
    m_tree->nodes.push_back(std::move(node));
    return static_cast<int>(m_tree->nodes.size()) - 1;
}

Typed Checker::constant(const Node& source, Value value, TK kind)
{
    const int node = make(Op::Constant, source);
    tree(node).constant = std::move(value);
    return {node, of(kind)};
}

Typed Checker::compileNode(int index)
{
    const Node& node = ast().at(index);
    switch (node.kind) {
    case Kind::Null:
        report("expr.null",
               QT_TRANSLATE_NOOP("Rules", "Rules have no null; to ask for an answer, use answered()."), node);
        return broken(node);
    case Kind::Bool:
        return constant(node, Value(node.flag), TK::Bool);
    case Kind::Number:
        return constant(node, Value(node.number), TK::Number);
    case Kind::String:
        return constant(node, Value(node.text), TK::String);
    case Kind::Identifier:
    case Kind::Select:
        return compileChain(index);
    case Kind::Index:
        return compileIndex(node);
    case Kind::Call:
        return compileCall(node);
    case Kind::List:
        return compileList(node);
    case Kind::Map:
        return compileMap(node);
    case Kind::Not:
        return compileNot(node);
    case Kind::Negate:
        return compileNegate(node);
    case Kind::Sum:
    case Kind::Product:
        return compileArithmetic(node);
    case Kind::Relation:
        return compileRelation(node);
    case Kind::And:
    case Kind::Or:
        return compileLogical(node);
    case Kind::Conditional:
        return compileConditional(node);
    }
    return broken(node);
}

bool Checker::demand(int astNode, const Type& found, TK wanted)
{
    if (found.kind == TK::Any || found.kind == wanted)
        return true;
    reportType(astNode, of(wanted), found);
    return false;
}

Typed Checker::folded(const Typed& typed)
{
    noteDays(typed);
    TreeNode& node = tree(typed.node);
    if (node.op == Op::Call && (node.function == Function::Today || node.function == Function::YearsSince ||
                                node.function == Function::Answered))
        return typed;
    for (int i = 0; i < node.count; ++i)
        if (m_tree->at(m_tree->child(node, i)).op != Op::Constant)
            return typed;
    static const NoAnswers nothing;
    Got got = Evaluator(*m_tree, nothing, m_limits).evaluate(typed.node);
    if (got.failed())
        return typed;
    node.constant = std::move(got.value);
    node.op = Op::Constant;
    node.count = 0;
    node.weight = 1;
    node.pattern.reset();
    return typed;
}

void Checker::noteDays(const Typed& typed)
{
    if (typed.type.kind == TK::Span && tree(typed.node).op == Op::Arithmetic)
        m_spanSums.append(tree(typed.node).offset);
}

void Checker::collectDependencies()
{
    for (const TreeNode& node : m_tree->nodes) {
        const bool applicability = node.op == Op::ApplicableName || node.op == Op::ApplicableField;
        if (!applicability && node.op != Op::Name && node.op != Op::Field)
            continue;
        const Program::Dependency dependency{node.slot, applicability};
        auto& all = m_tree->dependencies;
        if (node.slot >= 0 && std::find(all.begin(), all.end(), dependency) == all.end())
            all.push_back(dependency);
    }
}

std::shared_ptr<const Tree> compile(Ast ast, const Scope& scope, const std::optional<Type>& expected,
                                    const Limits& limits, QList<Issue>& issues)
{
    return Checker(std::move(ast), scope, limits, issues).run(expected);
}

} // namespace aspirant::expr

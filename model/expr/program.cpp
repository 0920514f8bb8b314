#include "model/expr/program.h"

#include "model/expr/checker.h"
#include "model/expr/evaluator.h"
#include "model/expr/faults.h"
#include "model/expr/parser.h"
#include "model/expr/printer.h"

namespace aspirant::expr {

const Type& Program::type() const
{
    static const Type none;
    return m_tree ? m_tree->type : none;
}

const std::vector<Program::Dependency>& Program::dependencies() const
{
    static const std::vector<Dependency> none;
    return m_tree ? m_tree->dependencies : none;
}

bool Program::readsToday() const
{
    return m_tree && m_tree->readsToday;
}

Outcome Program::evaluate(const Environment& environment, const Limits& limits) const
{
    if (!m_tree)
        return {};
    Evaluator evaluator(*m_tree, environment, limits);
    Got got = evaluator.evaluate(m_tree->root);
    // A spent budget must not be absorbed: what it cut off was never computed.
    if (evaluator.isSpent()) {
        got = Fault::Limit;
        got.node = m_tree->root;
    }
    if (got.failed())
        return {Value(), faultError(got, *m_tree)};
    return {std::move(got.value), std::nullopt};
}

QString Program::canonicalText() const
{
    return m_tree ? print(m_tree->ast) : QString();
}

Checked check(const QString& text, const Scope& scope, const std::optional<Type>& expected,
              const Limits& limits)
{
    Checked checked;
    Ast ast = parse(text, limits, checked.issues);
    if (ast.root < 0)
        return checked;
    if (auto tree = compile(std::move(ast), scope, expected, limits, checked.issues))
        checked.program = Program(std::move(tree));
    return checked;
}

} // namespace aspirant::expr

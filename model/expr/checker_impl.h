// The class behind compile(): names, operators and calls each have a file of their own.
#pragma once

#include "model/expr/checker.h"

#include <QVarLengthArray>

namespace aspirant::expr {

// A part of the tree under construction, and its type.
struct Typed {
    int node = -1;
    Type type;
};

class Checker {
public:
    Checker(Ast ast, const Scope& scope, const Limits& limits, QList<Issue>& issues)
        : m_scope(scope), m_limits(limits), m_issues(issues), m_tree(std::make_shared<Tree>())
    {
        m_tree->ast = std::move(ast);
        m_tree->nodes.reserve(m_tree->ast.nodes.size());
    }

    std::shared_ptr<const Tree> run(const std::optional<Type>& expected);

private:
    using Kind = Node::Kind;
    using Op = TreeNode::Op;
    using TK = Type::Kind;
    using Operands = QVarLengthArray<int, 8>;
    using Selections = QVarLengthArray<int, 8>; // Select nodes, the innermost first

    const Ast& ast() const { return m_tree->ast; }
    const Node& astChild(const Node& node, int n) const { return ast().at(ast().child(node, n)); }
    TreeNode& tree(int index) { return m_tree->nodes[static_cast<std::size_t>(index)]; }

    void report(const char* code, const char* source, int offset, int length,
                std::vector<MessageArgument> args = {});
    void report(const char* code, const char* source, const Node& node,
                std::vector<MessageArgument> args = {});
    void reportType(int astNode, const Type& wanted, const Type& found);
    int make(Op op, const Node& source, const Operands& operands = {});
    Typed constant(const Node& source, Value value, TK kind);

    // Stands for a part with an issue; fits everywhere, so that one mistake is reported once.
    Typed broken(const Node& source) { return constant(source, {}, TK::Any); }

    Typed compileNode(int index);

    // Compiles and demands a type; true when it fits.
    bool demand(int astNode, const Type& found, TK wanted);

    // checker_names.cpp
    QString dotted(const Selections& selections, int from, int to) const;

    // The longest name that the scope knows.
    Typed compileChain(int index);
    Typed compileRoot(int base, const Selections& selections, int& used);
    Typed compileRow(const Node& root, bool isThis);
    Typed compileName(const Node& root, const QString& name, const Selections& selections, int& used);
    Typed nameNode(Op op, const Node& source, const QString& name, const Scope::Resolved& resolved,
                   const Operands& operands = {});
    Typed compileSelection(const Typed& operand, const Selections& selections, int& used);
    Typed compileField(const Typed& row, const Selections& selections, int& used);

    // checker_operators.cpp
    Typed compileIndex(const Node& node);
    Type memberType(const Type& map, const Node& key);
    Typed compileList(const Node& node);
    Typed compileMap(const Node& node);
    void reportDuplicateKeys(const Node& node);
    Typed compileNot(const Node& node);
    Typed compileNegate(const Node& node);
    Typed compileLogical(const Node& node);
    Typed compileConditional(const Node& node);
    Typed compileArithmetic(const Node& node);
    static std::optional<Type> arithmeticType(char16_t sign, const Type& a, const Type& b);

    // Dates and spans; Any may be either.
    static std::optional<Type> calendarType(char16_t sign, TK a, TK b);
    Typed compileRelation(const Node& node);
    static Op relationOp(const QString& sign);
    void checkIn(const Node& node, const Type& value, const Type& range);
    void checkOrder(const Node& node, const Type& left, const Type& right);
    bool isMonths(const Node& node) const;
    bool isDays(const Node& node) const;

    // checker_calls.cpp
    Typed compileCall(const Node& node);
    Typed finishCall(const Node& node, const Signature& signature, const Operands& arguments,
                     const QVarLengthArray<Type, 4>& types);
    static Type yieldType(const Signature& signature, const QVarLengthArray<Type, 4>& types);
    void attachPattern(int call, const Node& literal);
    void checkArgument(int astNode, const Type& type, Parameter parameter);
    static bool accepts(Parameter parameter, const Type& type);
    static std::optional<Op> macroOp(const Node& node);
    Typed compileMacro(const Node& node, Op op);
    static Type macroType(Op op, const Type& range, const Type& body);

    // has(a.b): of an answer, whether it is answered; of a map, whether the key is there.
    Typed compileHas(const Node& node);
    Typed compileApplicable(const Node& node);

    // Computes once what depends on nothing. What fails is left for the evaluation to report, since it may
    // stand where it is never needed.
    Typed folded(const Typed& typed);

    // A difference that is a span is one of days, unless its parts are spans themselves.
    void noteDays(const Typed& typed);
    void collectDependencies();

    const Scope& m_scope;
    const Limits& m_limits;
    QList<Issue>& m_issues;
    std::shared_ptr<Tree> m_tree;
    std::vector<std::pair<QString, Type>> m_locals; // variables of the macros around, the innermost last
    QVarLengthArray<int, 4> m_spanSums;             // offsets of sums that are spans
};

} // namespace aspirant::expr

#include "model/expr/checker.h"

#include "model/expr/evaluator.h"
#include "model/expr/lexer.h"
#include "model/expr/printer.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace aspirant::expr {

namespace {

using Kind = Node::Kind;
using Op = TreeNode::Op;
using TK = Type::Kind;
using Operands = QVarLengthArray<int, 8>;

Type of(TK kind)
{
    Type type;
    type.kind = kind;
    return type;
}

Type elementOf(const Type& type)
{
    return type.element ? *type.element : Type();
}

bool isOrdered(TK kind)
{
    return kind == TK::Any || kind == TK::Number || kind == TK::String || kind == TK::Date ||
           kind == TK::Span || kind == TK::Bool;
}

// The type of something that is one or the other.
Type merged(const Type& a, const Type& b)
{
    if (a == b)
        return a;
    if (a.kind != b.kind)
        return {};
    if (a.kind == TK::List)
        return !a.element ? b : !b.element ? a : Type::list(merged(*a.element, *b.element));
    if (a.kind == TK::Row)
        return Type::row(-1);
    return of(a.kind);
}

// Constants are folded without any answers.
class NoAnswers final : public Environment {
public:
    Value name(int, const QString&) const override { return {}; }
    Value field(const RowRef&, int) const override { return {}; }
    Value applicableName(int) const override { return {}; }
    Value applicableField(const RowRef&, int) const override { return {}; }
    QDate today() const override { return {}; }
};

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

    std::shared_ptr<const Tree> run(const std::optional<Type>& expected)
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

private:
    const Ast& ast() const { return m_tree->ast; }
    const Node& astChild(const Node& node, int n) const { return ast().at(ast().child(node, n)); }
    TreeNode& tree(int index) { return m_tree->nodes[static_cast<std::size_t>(index)]; }

    void report(const char* code, const char* source, int offset, int length,
                std::vector<MessageArgument> args = {})
    {
        m_issues.append(issueAt(code, Message("Rules", source, std::move(args)), offset, length));
    }
    void report(const char* code, const char* source, const Node& node,
                std::vector<MessageArgument> args = {})
    {
        report(code, source, node.offset, node.length, std::move(args));
    }
    void reportType(int astNode, const Type& wanted, const Type& found)
    {
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "A %1 is needed here, but this is a %2."),
               ast().at(astNode), {wanted.name(), found.name()});
    }

    int make(Op op, const Node& source, const Operands& operands = {})
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

    Typed constant(const Node& source, Value value, TK kind)
    {
        const int node = make(Op::Constant, source);
        tree(node).constant = std::move(value);
        return {node, of(kind)};
    }

    // Stands for a part with an issue; fits everywhere, so that one mistake is reported once.
    Typed broken(const Node& source) { return constant(source, {}, TK::Any); }

    Typed compileNode(int index)
    {
        const Node& node = ast().at(index);
        switch (node.kind) {
        case Kind::Null:
            report("expr.null",
                   QT_TRANSLATE_NOOP("Rules", "Rules have no null; to ask for an answer, use answered()."),
                   node);
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

    // Compiles and demands a type; true when it fits.
    bool demand(int astNode, const Type& found, TK wanted)
    {
        if (found.kind == TK::Any || found.kind == wanted)
            return true;
        reportType(astNode, of(wanted), found);
        return false;
    }

    // ---- names -------------------------------------------------------------------------------------------

    using Selections = QVarLengthArray<int, 8>; // Select nodes, the innermost first

    QString dotted(const Selections& selections, int from, int to) const
    {
        QString result;
        for (int i = from; i < to; ++i) {
            if (i > from)
                result += u'.';
            result += ast().at(selections[i]).text;
        }
        return result;
    }

    // The longest name that the scope knows.
    Typed compileChain(int index)
    {
        Selections selections;
        int base = index;
        for (; ast().at(base).kind == Kind::Select; base = ast().child(ast().at(base), 0))
            selections.append(base);
        std::reverse(selections.begin(), selections.end());
        Typed current;
        int used = 0;
        if (ast().at(base).kind == Kind::Identifier)
            current = compileRoot(base, selections, used);
        else
            current = compileNode(base);
        while (used < selections.size() && current.node >= 0)
            current = compileSelection(current, selections, used);
        return current.node >= 0 ? current : broken(ast().at(index));
    }

    Typed compileRoot(int base, const Selections& selections, int& used)
    {
        const Node& root = ast().at(base);
        const bool absolute = root.text.startsWith(u'.');
        const QString name = absolute ? root.text.mid(1) : root.text;
        if (!absolute) {
            if (name == u"this" || name == u"parent")
                return compileRow(root, name == u"this");
            for (auto local = m_locals.rbegin(); local != m_locals.rend(); ++local) {
                if (local->first != name)
                    continue;
                const int node = make(Op::Local, root);
                tree(node).slot = static_cast<int>(m_locals.rend() - local) - 1;
                return {node, local->second};
            }
        }
        return compileName(root, name, selections, used);
    }

    Typed compileRow(const Node& root, bool isThis)
    {
        const int table = isThis ? m_scope.thisTable() : m_scope.parentTable();
        if (table < 0) {
            report("expr.this",
                   isThis ? QT_TRANSLATE_NOOP("Rules", "“this” has a meaning only in the rule of a row.")
                          : QT_TRANSLATE_NOOP("Rules",
                                              "“parent” has a meaning only in the rule of an inner row."),
                   root);
            return {};
        }
        return {make(isThis ? Op::This : Op::Parent, root), Type::row(table)};
    }

    Typed compileName(const Node& root, const QString& name, const Selections& selections, int& used)
    {
        QString full = name;
        for (const int selection : selections)
            full += u'.' + ast().at(selection).text;
        QString candidate = full;
        for (int count = static_cast<int>(selections.size());; --count) {
            if (const auto resolved = m_scope.name(candidate)) {
                used = count;
                return nameNode(Op::Name, count == 0 ? root : ast().at(selections[count - 1]), candidate,
                                *resolved);
            }
            if (count == 0)
                break;
            candidate.chop(ast().at(selections[count - 1]).text.size() + 1);
        }
        if (m_scope.isOpen())
            return nameNode(Op::Name, root, name, {});
        const Node& whole = selections.isEmpty() ? root : ast().at(selections.back());
        if (m_scope.thisTable() >= 0 && m_scope.field(m_scope.thisTable(), full))
            report("expr.name",
                   QT_TRANSLATE_NOOP("Rules", "There is no “%1”; the field of the row is “this.%1”."), whole,
                   {full});
        else
            report("expr.name", QT_TRANSLATE_NOOP("Rules", "There is no “%1”."), whole, {full});
        return {};
    }

    Typed nameNode(Op op, const Node& source, const QString& name, const Scope::Resolved& resolved,
                   const Operands& operands = {})
    {
        const int node = make(op, source, operands);
        tree(node).slot = resolved.slot;
        tree(node).name = name;
        return {node, resolved.type};
    }

    Typed compileSelection(const Typed& operand, const Selections& selections, int& used)
    {
        if (operand.type.kind == TK::Row)
            return compileField(operand, selections, used);
        const Node& select = ast().at(selections[used]);
        Type type;
        const bool declared = operand.type.kind == TK::Map && operand.type.members;
        if (declared) {
            const auto& members = *operand.type.members;
            const auto found = std::find_if(members.begin(), members.end(),
                                            [&](const auto& m) { return m.first == select.text; });
            if (found == members.end()) {
                report("expr.field", QT_TRANSLATE_NOOP("Rules", "There is no “%1” in this value."), select,
                       {select.text});
                return {};
            }
            type = found->second;
        } else if (operand.type.kind != TK::Map && operand.type.kind != TK::Any) {
            report("expr.field", QT_TRANSLATE_NOOP("Rules", "A %1 has no “%2”."), select,
                   {operand.type.name(), select.text});
            return {};
        }
        ++used;
        const Typed result = nameNode(Op::Member, select, select.text, {type, -1}, {operand.node});
        tree(result.node).lenient = declared;
        return result;
    }

    Typed compileField(const Typed& row, const Selections& selections, int& used)
    {
        for (int to = static_cast<int>(selections.size()); to > used; --to) {
            const QString name = dotted(selections, used, to);
            if (const auto resolved = m_scope.field(row.type.table, name)) {
                used = to;
                return nameNode(Op::Field, ast().at(selections[to - 1]), name, *resolved, {row.node});
            }
        }
        const auto count = static_cast<int>(selections.size());
        report("expr.field", QT_TRANSLATE_NOOP("Rules", "The row has no “%1”."), ast().at(selections.back()),
               {dotted(selections, used, count)});
        return {};
    }

    // ---- operators ---------------------------------------------------------------------------------------

    Typed compileIndex(const Node& node)
    {
        const Typed operand = compileNode(ast().child(node, 0));
        const Typed index = compileNode(ast().child(node, 1));
        Type type;
        if (operand.type.kind == TK::List) {
            demand(ast().child(node, 1), index.type, TK::Number);
            type = elementOf(operand.type);
        } else if (operand.type.kind == TK::Map) {
            demand(ast().child(node, 1), index.type, TK::String);
            type = memberType(operand.type, astChild(node, 1));
        } else if (operand.type.kind != TK::Any) {
            report("expr.type",
                   QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
                   astChild(node, 0), {operand.type.name()});
        }
        const int result = make(Op::Index, node, {operand.node, index.node});
        tree(result).lenient = operand.type.kind == TK::Map && operand.type.members;
        return {result, type};
    }

    Type memberType(const Type& map, const Node& key)
    {
        if (!map.members || key.kind != Kind::String)
            return {};
        for (const auto& member : *map.members)
            if (member.first == key.text)
                return member.second;
        report("expr.field", QT_TRANSLATE_NOOP("Rules", "There is no “%1” in this value."), key, {key.text});
        return {};
    }

    Typed compileList(const Node& node)
    {
        Operands members;
        Type element;
        for (int i = 0; i < node.count; ++i) {
            const Typed member = compileNode(ast().child(node, i));
            members.append(member.node);
            element = i == 0 ? member.type : merged(element, member.type);
        }
        return folded({make(Op::List, node, members), Type::list(element)});
    }

    Typed compileMap(const Node& node)
    {
        Operands members;
        for (int i = 0; i < node.count; ++i) {
            const Typed member = compileNode(ast().child(node, i));
            members.append(member.node);
            if (i % 2 == 0)
                demand(ast().child(node, i), member.type, TK::String);
        }
        reportDuplicateKeys(node);
        return folded({make(Op::Map, node, members), of(TK::Map)});
    }

    void reportDuplicateKeys(const Node& node)
    {
        QVarLengthArray<QStringView, 16> keys;
        for (int i = 0; i < node.count; i += 2) {
            const Node& key = astChild(node, i);
            if (key.kind != Kind::String)
                continue;
            if (keys.contains(QStringView(key.text)))
                report("expr.duplicate_key", QT_TRANSLATE_NOOP("Rules", "The key “%1” is given twice."), key,
                       {key.text});
            keys.append(key.text);
        }
    }

    Typed compileNot(const Node& node)
    {
        const Typed operand = compileNode(ast().child(node, 0));
        demand(ast().child(node, 0), operand.type, TK::Bool);
        return {make(Op::Not, node, {operand.node}), of(TK::Bool)};
    }

    Typed compileNegate(const Node& node)
    {
        const Typed operand = compileNode(ast().child(node, 0));
        const bool span = operand.type.kind == TK::Span;
        if (!span)
            demand(ast().child(node, 0), operand.type, TK::Number);
        return folded({make(Op::Negate, node, {operand.node}),
                       span || operand.type.kind == TK::Any ? operand.type : of(TK::Number)});
    }

    Typed compileLogical(const Node& node)
    {
        Operands operands;
        for (int i = 0; i < node.count; ++i) {
            const Typed operand = compileNode(ast().child(node, i));
            demand(ast().child(node, i), operand.type, TK::Bool);
            operands.append(operand.node);
        }
        return {make(node.kind == Kind::And ? Op::And : Op::Or, node, operands), of(TK::Bool)};
    }

    Typed compileConditional(const Node& node)
    {
        const Typed condition = compileNode(ast().child(node, 0));
        demand(ast().child(node, 0), condition.type, TK::Bool);
        const Typed then = compileNode(ast().child(node, 1));
        const Typed otherwise = compileNode(ast().child(node, 2));
        if (!compatible(then.type, otherwise.type))
            reportType(ast().child(node, 2), then.type, otherwise.type);
        return {make(Op::Conditional, node, {condition.node, then.node, otherwise.node}),
                merged(then.type, otherwise.type)};
    }

    Typed compileArithmetic(const Node& node)
    {
        Operands operands;
        Type type;
        for (int i = 0; i < node.count; ++i) {
            const Typed operand = compileNode(ast().child(node, i));
            operands.append(operand.node);
            if (i == 0) {
                type = operand.type;
                continue;
            }
            const auto result = arithmeticType(node.text[i - 1].unicode(), type, operand.type);
            if (!result)
                report("expr.type", QT_TRANSLATE_NOOP("Rules", "“%1” does not join a %2 and a %3."),
                       astChild(node, i), {node.text.mid(i - 1, 1), type.name(), operand.type.name()});
            type = result.value_or(Type());
        }
        const int result = make(Op::Arithmetic, node, operands);
        tree(result).name = node.text;
        return folded({result, type});
    }

    static std::optional<Type> arithmeticType(char16_t sign, const Type& a, const Type& b)
    {
        const auto both = [&](TK kind) {
            return (a.kind == kind || a.kind == TK::Any) && (b.kind == kind || b.kind == TK::Any);
        };
        if (sign != u'+' && sign != u'-')
            return both(TK::Number) ? std::optional(of(TK::Number)) : std::nullopt;
        if (a.kind == TK::Any && b.kind == TK::Any)
            return Type();
        if (both(TK::Number))
            return of(TK::Number);
        if (sign == u'+' && both(TK::String))
            return of(TK::String);
        if (sign == u'+' && both(TK::List) && compatible(a, b))
            return merged(Type::list(elementOf(a)), Type::list(elementOf(b)));
        return calendarType(sign, a.kind, b.kind);
    }

    // Dates and spans; Any may be either.
    static std::optional<Type> calendarType(char16_t sign, TK a, TK b)
    {
        const bool any = a == TK::Any || b == TK::Any;
        if (sign == u'+' && any)
            return a == TK::Date || b == TK::Date   ? std::optional(of(TK::Date))
                   : a == TK::Span || b == TK::Span ? std::optional(Type())
                                                    : std::nullopt;
        if (any)
            return a == TK::Date || b == TK::Span || b == TK::Date || a == TK::Span ? std::optional(Type())
                                                                                    : std::nullopt;
        if (a == TK::Span && b == TK::Span)
            return of(TK::Span);
        if (a == TK::Date && b == TK::Span)
            return of(TK::Date);
        if (sign == u'+' && a == TK::Span && b == TK::Date)
            return of(TK::Date);
        if (sign == u'-' && a == TK::Date && b == TK::Date)
            return of(TK::Span);
        return std::nullopt;
    }

    Typed compileRelation(const Node& node)
    {
        const Typed left = compileNode(ast().child(node, 0));
        const Typed right = compileNode(ast().child(node, 1));
        const Op op = relationOp(node.text);
        if (op == Op::In)
            checkIn(node, left.type, right.type);
        else if (!compatible(left.type, right.type))
            report("expr.type", QT_TRANSLATE_NOOP("Rules", "A %1 cannot be compared with a %2."), node,
                   {left.type.name(), right.type.name()});
        else if (op != Op::Equal && op != Op::NotEqual)
            checkOrder(node, left.type, right.type);
        return {make(op, node, {left.node, right.node}), of(TK::Bool)};
    }

    static Op relationOp(const QString& sign)
    {
        return sign == u"=="   ? Op::Equal
               : sign == u"!=" ? Op::NotEqual
               : sign == u"<"  ? Op::Less
               : sign == u"<=" ? Op::LessEqual
               : sign == u">"  ? Op::Greater
               : sign == u">=" ? Op::GreaterEqual
                               : Op::In;
    }

    void checkIn(const Node& node, const Type& value, const Type& range)
    {
        if (range.kind == TK::Map)
            demand(ast().child(node, 0), value, TK::String);
        else if (range.kind != TK::List && range.kind != TK::Any)
            report("expr.type",
                   QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
                   astChild(node, 1), {range.name()});
        else if (range.element && !compatible(value, *range.element))
            report("expr.type", QT_TRANSLATE_NOOP("Rules", "A %1 can never be in a %2."), node,
                   {value.name(), range.name()});
    }

    void checkOrder(const Node& node, const Type& left, const Type& right)
    {
        if (!isOrdered(left.kind) || !isOrdered(right.kind)) {
            report("expr.type", QT_TRANSLATE_NOOP("Rules", "Values of this kind (%1) have no order."), node,
                   {isOrdered(left.kind) ? right.name() : left.name()});
        } else if ((isDays(astChild(node, 0)) && isMonths(astChild(node, 1))) ||
                   (isMonths(astChild(node, 0)) && isDays(astChild(node, 1)))) {
            report("expr.span",
                   QT_TRANSLATE_NOOP(
                       "Rules",
                       "A number of days cannot be compared with months or years; add the span to the "
                       "earlier date and compare dates, or use years_between()."),
                   node);
        }
    }

    bool isMonths(const Node& node) const
    {
        return node.kind == Kind::Call && (node.text == u"years" || node.text == u"months");
    }
    bool isDays(const Node& node) const
    {
        if (node.kind == Kind::Call)
            return node.text == u"days";
        return node.kind == Kind::Sum && node.text == u"-" && m_spanSums.contains(node.offset) &&
               !isMonths(astChild(node, 0)) && !isMonths(astChild(node, 1));
    }

    // ---- calls and macros --------------------------------------------------------------------------------

    Typed compileCall(const Node& node)
    {
        if (node.flag && node.count >= 2) {
            if (const auto macro = macroOp(node))
                return compileMacro(node, *macro);
        }
        if (node.text == u"has" && !node.flag)
            return compileHas(node);
        if (node.text == u"applicable")
            return compileApplicable(node);
        const Signature* signature = findFunction(node.text);
        Operands arguments;
        QVarLengthArray<Type, 4> types;
        for (int i = 0; i < node.count; ++i) {
            // Arguments of an unknown function may hold a macro's variable: one finding is enough.
            const Typed argument = signature ? compileNode(ast().child(node, i)) : broken(node);
            arguments.append(argument.node);
            types.append(argument.type);
        }
        if (!signature) {
            report("expr.function",
                   QT_TRANSLATE_NOOP("Rules", "There is no function “%1”, or not with these arguments."),
                   node, {node.text});
            return broken(node);
        }
        if (node.count < signature->least || node.count > signature->most) {
            report("expr.arity", QT_TRANSLATE_NOOP("Rules", "“%1” does not take %2 arguments."), node,
                   {node.text, MessageNumber{QString::number(node.count)}});
            return broken(node);
        }
        for (int i = 0; i < node.count; ++i)
            checkArgument(ast().child(node, i), types[i], signature->parameters[static_cast<std::size_t>(i)]);
        return finishCall(node, *signature, arguments, types);
    }

    Typed finishCall(const Node& node, const Signature& signature, const Operands& arguments,
                     const QVarLengthArray<Type, 4>& types)
    {
        const int call = make(Op::Call, node, arguments);
        tree(call).function = signature.function;
        if (signature.function == Function::Today || signature.function == Function::YearsSince)
            m_tree->readsToday = true;
        if (signature.function == Function::Matches && astChild(node, 1).kind == Kind::String)
            attachPattern(call, astChild(node, 1));
        const bool date = signature.function == Function::Date && astChild(node, 0).kind == Kind::String;
        const auto before = m_issues.size();
        const Typed result = folded({call, yieldType(signature, types)});
        if (date && m_issues.size() == before && tree(result.node).op != Op::Constant)
            report("expr.date", QT_TRANSLATE_NOOP("Rules", "“%1” is not a date; write it like 2026-11-22."),
                   astChild(node, 0), {astChild(node, 0).text});
        return result;
    }

    static Type yieldType(const Signature& signature, const QVarLengthArray<Type, 4>& types)
    {
        switch (signature.yield) {
        case Yield::Bool:
            return of(TK::Bool);
        case Yield::Number:
            return of(TK::Number);
        case Yield::Text:
            return of(TK::String);
        case Yield::Date:
            return of(TK::Date);
        case Yield::Span:
            return of(TK::Span);
        case Yield::Member:
            return elementOf(types[0]);
        case Yield::SameList:
            break;
        }
        return Type::list(elementOf(types[0]));
    }

    void attachPattern(int call, const Node& literal)
    {
        auto pattern = compilePattern(literal.text, m_limits.patternLength, m_limits.patternMemory);
        if (!pattern)
            report("expr.pattern",
                   QT_TRANSLATE_NOOP("Rules", "This is not a regular expression of RE2, or it is too large."),
                   literal);
        tree(call).pattern = std::move(pattern);
    }

    void checkArgument(int astNode, const Type& type, Parameter parameter)
    {
        if (type.kind == TK::Any || accepts(parameter, type))
            return;
        static constexpr const char* needs[] = {
            "",
            QT_TRANSLATE_NOOP("Rules", "True or false is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A number is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "Text is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A date is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A list is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A list of numbers is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A list of numbers, dates or texts is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A text, a list or a map is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules",
                              "A text, a number, a date or a truth value is needed here, but this is a %1."),
            QT_TRANSLATE_NOOP("Rules", "A text or a number is needed here, but this is a %1.")};
        report("expr.type", needs[static_cast<std::size_t>(parameter)], ast().at(astNode), {type.name()});
    }

    static bool accepts(Parameter parameter, const Type& type)
    {
        const TK kind = type.kind;
        const TK element = elementOf(type).kind;
        switch (parameter) {
        case Parameter::Anything:
            return true;
        case Parameter::Bool:
            return kind == TK::Bool;
        case Parameter::Number:
            return kind == TK::Number;
        case Parameter::Text:
            return kind == TK::String;
        case Parameter::Date:
            return kind == TK::Date;
        case Parameter::List:
            return kind == TK::List;
        case Parameter::Numbers:
            return kind == TK::List && (element == TK::Any || element == TK::Number);
        case Parameter::Ordered:
            return kind == TK::List && isOrdered(element);
        case Parameter::Sized:
            return kind == TK::String || kind == TK::List || kind == TK::Map;
        case Parameter::Printable:
            return kind == TK::String || kind == TK::Number || kind == TK::Bool || kind == TK::Date;
        case Parameter::Numeric:
            return kind == TK::String || kind == TK::Number;
        }
        return false;
    }

    static std::optional<Op> macroOp(const Node& node)
    {
        if (node.text == u"map" && node.count == 4)
            return Op::Map3;
        if (node.count != 3)
            return std::nullopt;
        return node.text == u"all"          ? std::optional(Op::All)
               : node.text == u"exists"     ? std::optional(Op::Exists)
               : node.text == u"exists_one" ? std::optional(Op::ExistsOne)
               : node.text == u"filter"     ? std::optional(Op::Filter)
               : node.text == u"map"        ? std::optional(Op::Map2)
                                            : std::nullopt;
    }

    Typed compileMacro(const Node& node, Op op)
    {
        const Typed range = compileNode(ast().child(node, 0));
        Type member = range.type.kind == TK::Map ? of(TK::String) : elementOf(range.type);
        if (range.type.kind != TK::List && range.type.kind != TK::Map && range.type.kind != TK::Any)
            report("expr.type",
                   QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
                   astChild(node, 0), {range.type.name()});
        const Node& variable = astChild(node, 1);
        if (variable.kind != Kind::Identifier || variable.text.startsWith(u'.') ||
            isReserved(variable.text)) {
            report("expr.variable",
                   QT_TRANSLATE_NOOP("Rules", "A plain name for each member is needed here."), variable);
            return broken(node);
        }
        m_locals.emplace_back(variable.text, std::move(member));
        m_tree->locals = std::max(m_tree->locals, static_cast<int>(m_locals.size()));
        Operands operands{range.node};
        Type body;
        for (int i = 2; i < node.count; ++i) {
            const Typed part = compileNode(ast().child(node, i));
            if (op != Op::Map2 && i == 2)
                demand(ast().child(node, i), part.type, TK::Bool);
            operands.append(part.node);
            body = part.type;
        }
        m_locals.pop_back();
        const int macro = make(op, node, operands);
        tree(macro).slot = static_cast<int>(m_locals.size());
        return {macro, macroType(op, range.type, body)};
    }

    static Type macroType(Op op, const Type& range, const Type& body)
    {
        if (op == Op::Map2 || op == Op::Map3)
            return Type::list(body);
        if (op == Op::Filter)
            return Type::list(range.kind == TK::Map ? of(TK::String) : elementOf(range));
        return of(TK::Bool);
    }

    // has(a.b): of an answer, whether it is answered; of a map, whether the key is there.
    Typed compileHas(const Node& node)
    {
        if (node.count != 1 || astChild(node, 0).kind != Kind::Select) {
            report("expr.has", QT_TRANSLATE_NOOP("Rules", "has() takes one selection, such as has(a.b)."),
                   node);
            return broken(node);
        }
        const Typed operand = compileChain(ast().child(node, 0));
        if (tree(operand.node).op == Op::Member) {
            tree(operand.node).op = Op::HasMember;
            return {operand.node, of(TK::Bool)};
        }
        const int call = make(Op::Call, node, {operand.node});
        tree(call).function = Function::Answered;
        return {call, of(TK::Bool)};
    }

    Typed compileApplicable(const Node& node)
    {
        const bool chain = node.count == 1 && (astChild(node, 0).kind == Kind::Select ||
                                               astChild(node, 0).kind == Kind::Identifier);
        const auto before = m_issues.size();
        const Typed operand = chain ? compileChain(ast().child(node, 0)) : broken(node);
        TreeNode& read = tree(operand.node);
        if (read.op == Op::Name) {
            read.op = Op::ApplicableName;
        } else if (read.op == Op::Field) {
            read.op = Op::ApplicableField;
        } else {
            if (m_issues.size() == before)
                report("expr.applicable",
                       QT_TRANSLATE_NOOP("Rules", "applicable() takes the name of a question or a field."),
                       node);
            return broken(node);
        }
        return {operand.node, of(TK::Bool)};
    }

    // ---- folding and dependencies ------------------------------------------------------------------------

    // Computes once what depends on nothing. What fails is left for the evaluation to report, since it may
    // stand where it is never needed.
    Typed folded(const Typed& typed)
    {
        noteDays(typed);
        TreeNode& node = tree(typed.node);
        if (node.op == Op::Call &&
            (node.function == Function::Today || node.function == Function::YearsSince ||
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

    // A difference that is a span is one of days, unless its parts are spans themselves.
    void noteDays(const Typed& typed)
    {
        if (typed.type.kind == TK::Span && tree(typed.node).op == Op::Arithmetic)
            m_spanSums.append(tree(typed.node).offset);
    }

    void collectDependencies()
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

    const Scope& m_scope;
    const Limits& m_limits;
    QList<Issue>& m_issues;
    std::shared_ptr<Tree> m_tree;
    std::vector<std::pair<QString, Type>> m_locals; // variables of the macros around, the innermost last
    QVarLengthArray<int, 4> m_spanSums;             // offsets of sums that are spans
};

} // namespace

std::shared_ptr<const Tree> compile(Ast ast, const Scope& scope, const std::optional<Type>& expected,
                                    const Limits& limits, QList<Issue>& issues)
{
    return Checker(std::move(ast), scope, limits, issues).run(expected);
}

} // namespace aspirant::expr

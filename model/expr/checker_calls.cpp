// Functions and macros.
#include "model/expr/checker_impl.h"

#include "model/expr/lexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace aspirant::expr {

Typed Checker::compileCall(const Node& node)
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
               QT_TRANSLATE_NOOP("Rules", "There is no function “%1”, or not with these arguments."), node,
               {node.text});
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

Typed Checker::finishCall(const Node& node, const Signature& signature, const Operands& arguments,
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

Type Checker::yieldType(const Signature& signature, const QVarLengthArray<Type, 4>& types)
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

void Checker::attachPattern(int call, const Node& literal)
{
    auto pattern = compilePattern(literal.text, m_limits.patternLength, m_limits.patternMemory);
    if (!pattern)
        report("expr.pattern",
               QT_TRANSLATE_NOOP("Rules", "This is not a regular expression of RE2, or it is too large."),
               literal);
    tree(call).pattern = std::move(pattern);
}

void Checker::checkArgument(int astNode, const Type& type, Parameter parameter)
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
        QT_TRANSLATE_NOOP("Rules", "A text or a number is needed here, but this is a %1."),
        QT_TRANSLATE_NOOP("Rules", "A list of periods is needed here, but this is a %1.")};
    report("expr.type", needs[static_cast<std::size_t>(parameter)], ast().at(astNode), {type.name()});
}

namespace {

// A map that has, or may have, a date `from`; one written in the rule says nothing of its keys beforehand.
bool isPeriod(const Type& type)
{
    if (type.kind == Type::Kind::Any || (type.kind == Type::Kind::Map && !type.members))
        return true;
    return type.kind == Type::Kind::Map && std::any_of(type.members->begin(), type.members->end(), [](const auto& member) {
               return member.first == u"from" && member.second.kind == Type::Kind::Date;
           });
}

} // namespace

bool Checker::accepts(Parameter parameter, const Type& type)
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
    case Parameter::Periods:
        return kind == TK::List && isPeriod(elementOf(type));
    }
    return false;
}

std::optional<TreeNode::Op> Checker::macroOp(const Node& node)
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

Typed Checker::compileMacro(const Node& node, Op op)
{
    const Typed range = compileNode(ast().child(node, 0));
    Type member = range.type.kind == TK::Map ? of(TK::String) : elementOf(range.type);
    if (range.type.kind != TK::List && range.type.kind != TK::Map && range.type.kind != TK::Any)
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
               astChild(node, 0), {range.type.name()});
    const Node& variable = astChild(node, 1);
    if (variable.kind != Kind::Identifier || variable.text.startsWith(u'.') || isReserved(variable.text)) {
        report("expr.variable", QT_TRANSLATE_NOOP("Rules", "A plain name for each member is needed here."),
               variable);
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

Type Checker::macroType(Op op, const Type& range, const Type& body)
{
    if (op == Op::Map2 || op == Op::Map3)
        return Type::list(body);
    if (op == Op::Filter)
        return Type::list(range.kind == TK::Map ? of(TK::String) : elementOf(range));
    return of(TK::Bool);
}

Typed Checker::compileHas(const Node& node)
{
    if (node.count != 1 || astChild(node, 0).kind != Kind::Select) {
        report("expr.has", QT_TRANSLATE_NOOP("Rules", "has() takes one selection, such as has(a.b)."), node);
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

Typed Checker::compileApplicable(const Node& node)
{
    const bool chain = node.count == 1 &&
                       (astChild(node, 0).kind == Kind::Select || astChild(node, 0).kind == Kind::Identifier);
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
                   QT_TRANSLATE_NOOP("Rules", "applicable() takes the name of a question or a field."), node);
        return broken(node);
    }
    return {operand.node, of(TK::Bool)};
}

} // namespace aspirant::expr

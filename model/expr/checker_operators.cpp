// Types of operators, lists and maps.
#include "model/expr/checker_impl.h"

#include <QCoreApplication>

namespace aspirant::expr {

Typed Checker::compileIndex(const Node& node)
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
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
               astChild(node, 0), {operand.type.name()});
    }
    const int result = make(Op::Index, node, {operand.node, index.node});
    tree(result).lenient = operand.type.kind == TK::Map && operand.type.members;
    return {result, type};
}

Type Checker::memberType(const Type& map, const Node& key)
{
    if (!map.members || key.kind != Kind::String)
        return {};
    for (const auto& member : *map.members)
        if (member.first == key.text)
            return member.second;
    report("expr.field", QT_TRANSLATE_NOOP("Rules", "There is no “%1” in this value."), key, {key.text});
    return {};
}

Typed Checker::compileList(const Node& node)
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

Typed Checker::compileMap(const Node& node)
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

void Checker::reportDuplicateKeys(const Node& node)
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

Typed Checker::compileNot(const Node& node)
{
    const Typed operand = compileNode(ast().child(node, 0));
    demand(ast().child(node, 0), operand.type, TK::Bool);
    return {make(Op::Not, node, {operand.node}), of(TK::Bool)};
}

Typed Checker::compileNegate(const Node& node)
{
    const Typed operand = compileNode(ast().child(node, 0));
    const bool span = operand.type.kind == TK::Span;
    if (!span)
        demand(ast().child(node, 0), operand.type, TK::Number);
    return folded({make(Op::Negate, node, {operand.node}),
                   span || operand.type.kind == TK::Any ? operand.type : of(TK::Number)});
}

Typed Checker::compileLogical(const Node& node)
{
    Operands operands;
    for (int i = 0; i < node.count; ++i) {
        const Typed operand = compileNode(ast().child(node, i));
        demand(ast().child(node, i), operand.type, TK::Bool);
        operands.append(operand.node);
    }
    return {make(node.kind == Kind::And ? Op::And : Op::Or, node, operands), of(TK::Bool)};
}

Typed Checker::compileConditional(const Node& node)
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

Typed Checker::compileArithmetic(const Node& node)
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

std::optional<Type> Checker::arithmeticType(char16_t sign, const Type& a, const Type& b)
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

std::optional<Type> Checker::calendarType(char16_t sign, TK a, TK b)
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

Typed Checker::compileRelation(const Node& node)
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

TreeNode::Op Checker::relationOp(const QString& sign)
{
    return sign == u"=="   ? Op::Equal
           : sign == u"!=" ? Op::NotEqual
           : sign == u"<"  ? Op::Less
           : sign == u"<=" ? Op::LessEqual
           : sign == u">"  ? Op::Greater
           : sign == u">=" ? Op::GreaterEqual
                           : Op::In;
}

void Checker::checkIn(const Node& node, const Type& value, const Type& range)
{
    if (range.kind == TK::Map)
        demand(ast().child(node, 0), value, TK::String);
    else if (range.kind != TK::List && range.kind != TK::Any)
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "A list or a map is needed here, but this is a %1."),
               astChild(node, 1), {range.name()});
    else if (range.element && !compatible(value, *range.element))
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "A %1 can never be in a %2."), node,
               {value.name(), range.name()});
}

void Checker::checkOrder(const Node& node, const Type& left, const Type& right)
{
    if (!isOrdered(left.kind) || !isOrdered(right.kind)) {
        report("expr.type", QT_TRANSLATE_NOOP("Rules", "Values of this kind (%1) have no order."), node,
               {isOrdered(left.kind) ? right.name() : left.name()});
    } else if ((isDays(astChild(node, 0)) && isMonths(astChild(node, 1))) ||
               (isMonths(astChild(node, 0)) && isDays(astChild(node, 1)))) {
        report("expr.span",
               QT_TRANSLATE_NOOP(
                   "Rules", "A number of days cannot be compared with months or years; add the span to the "
                            "earlier date and compare dates, or use years_between()."),
               node);
    }
}

bool Checker::isMonths(const Node& node) const
{
    return node.kind == Kind::Call && (node.text == u"years" || node.text == u"months");
}

bool Checker::isDays(const Node& node) const
{
    if (node.kind == Kind::Call)
        return node.text == u"days";
    return node.kind == Kind::Sum && node.text == u"-" && m_spanSums.contains(node.offset) &&
           !isMonths(astChild(node, 0)) && !isMonths(astChild(node, 1));
}

} // namespace aspirant::expr

#include "model/expr/program.h"

#include "model/expr/checker.h"

namespace aspirant::expr {

using Kind = Type::Kind;

Type Type::list(Type of)
{
    Type type;
    type.kind = Kind::List;
    if (of.kind != Kind::Any)
        type.element = std::make_shared<const Type>(std::move(of));
    return type;
}

Type Type::row(int table)
{
    Type type;
    type.kind = Kind::Row;
    type.table = table;
    return type;
}

Type Type::map(std::vector<std::pair<QString, Type>> members)
{
    Type type;
    type.kind = Kind::Map;
    type.members = std::make_shared<const std::vector<std::pair<QString, Type>>>(std::move(members));
    return type;
}

namespace {

QString plural(const Type& type)
{
    switch (type.kind) {
    case Kind::Any:
        return QStringLiteral("anything");
    case Kind::Bool:
        return QStringLiteral("booleans");
    case Kind::List:
        return type.element ? QStringLiteral("lists of ") + plural(*type.element) : QStringLiteral("lists");
    default:
        return type.name() + u's';
    }
}

} // namespace

QString Type::name() const
{
    switch (kind) {
    case Kind::Any:
        return QStringLiteral("anything");
    case Kind::Bool:
        return QStringLiteral("boolean");
    case Kind::Number:
        return QStringLiteral("number");
    case Kind::String:
        return QStringLiteral("string");
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Span:
        return QStringLiteral("span");
    case Kind::List:
        return element ? QStringLiteral("list of ") + plural(*element) : QStringLiteral("list");
    case Kind::Map:
        return QStringLiteral("map");
    case Kind::Row:
        return QStringLiteral("row");
    }
    return {};
}

bool operator==(const Type& a, const Type& b)
{
    const auto samePointee = [](const auto& x, const auto& y) { return x == y || (x && y && *x == *y); };
    return a.kind == b.kind && a.table == b.table && samePointee(a.element, b.element) &&
           samePointee(a.members, b.members);
}

Type of(Type::Kind kind)
{
    Type type;
    type.kind = kind;
    return type;
}

Type elementOf(const Type& type)
{
    return type.element ? *type.element : Type();
}

bool isOrdered(Type::Kind kind)
{
    return kind == Kind::Any || kind == Kind::Number || kind == Kind::String || kind == Kind::Date ||
           kind == Kind::Span || kind == Kind::Bool;
}

Type merged(const Type& a, const Type& b)
{
    if (a == b)
        return a;
    if (a.kind != b.kind)
        return {};
    if (a.kind == Kind::List)
        return !a.element ? b : !b.element ? a : Type::list(merged(*a.element, *b.element));
    if (a.kind == Kind::Row)
        return Type::row(-1);
    return of(a.kind);
}

bool compatible(const Type& a, const Type& b)
{
    if (a.kind == Kind::Any || b.kind == Kind::Any)
        return true;
    if (a.kind != b.kind)
        return false;
    if (a.kind == Kind::List)
        return !a.element || !b.element || compatible(*a.element, *b.element);
    return a.kind != Kind::Row || a.table == b.table || a.table < 0 || b.table < 0;
}

} // namespace aspirant::expr

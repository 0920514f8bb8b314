#include "model/expr/ast.h"

namespace aspirant::expr {

namespace {

bool same(const Ast& a, int aIndex, const Ast& b, int bIndex)
{
    const Node& x = a.at(aIndex);
    const Node& y = b.at(bIndex);
    if (x.kind != y.kind || x.flag != y.flag || x.count != y.count || x.text != y.text ||
        x.number != y.number)
        return false;
    for (int i = 0; i < x.count; ++i)
        if (!same(a, a.child(x, i), b, b.child(y, i)))
            return false;
    return true;
}

} // namespace

bool sameExpression(const Ast& a, const Ast& b)
{
    if (a.root < 0 || b.root < 0)
        return a.root == b.root;
    return same(a, a.root, b, b.root);
}

} // namespace aspirant::expr

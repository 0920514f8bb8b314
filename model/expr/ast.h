// Expressions as they are written: nodes as plain values in one vector, so that no depth of nesting can
// overflow the stack on destruction.
#pragma once

#include "model/base/decimal.h"

#include <QString>

#include <vector>

namespace aspirant::expr {

struct Node {
    enum class Kind : quint8 {
        Null,
        Bool,        // flag
        Number,      // number
        String,      // text
        Identifier,  // text, with a leading dot when it was written so
        Select,      // operand; text is the field
        Index,       // operand, index
        Call,        // arguments; flag: the first is the receiver; text is the function's or macro's name
        List,        // members
        Map,         // key, value, key, value …
        Not,         // operand
        Negate,      // operand
        Sum,         // two or more operands; text holds the operators between them: "+", "-"
        Product,     // the same with "*", "/", "%"
        Relation,    // two operands; text is the operator: "==", "!=", "<", "<=", ">", ">=", "in"
        And,         // two or more operands
        Or,          // two or more operands
        Conditional, // condition, then, otherwise
    };
    Kind kind = Kind::Null;
    bool flag = false;
    int offset = 0; // of the whole expression, in UTF-16 units of the text
    int length = 0;
    int first = 0; // of the children, in Ast::children
    int count = 0;
    QString text;
    Decimal number;
};

struct Ast {
    std::vector<Node> nodes;
    std::vector<int> children; // indices of nodes
    int root = -1;

    [[nodiscard]] const Node& at(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int child(const Node& node, int n) const
    {
        return children[static_cast<std::size_t>(node.first + n)];
    }
};

// The same expression, wherever it stands in the text.
[[nodiscard]] bool sameExpression(const Ast& a, const Ast& b);

} // namespace aspirant::expr

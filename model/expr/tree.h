// A checked expression: names resolved to slots, constants folded, patterns compiled.
#pragma once

#include "model/expr/ast.h"
#include "model/expr/functions.h"
#include "model/expr/program.h"

#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace aspirant::expr {

struct TreeNode {
    enum class Op : quint8 {
        Constant, // constant
        Name,     // slot, name
        Field,    // row; slot, name
        This,
        Parent,
        Local,           // slot: which variable of the macros
        Member,          // map; name. lenient: a missing member is unanswered, not an error
        HasMember,       // the same
        ApplicableName,  // slot, name
        ApplicableField, // row; slot, name
        Index,           // list or map, index or key; lenient as above
        List,
        Map, // key, value, …
        Not,
        Negate,
        Arithmetic, // two or more operands; name holds the operators between them
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        In,
        And,
        Or,
        Conditional,
        Call,      // function; pattern of a `matches` with a literal
        All,       // range, body; slot: the variable
        Exists,    // the same
        ExistsOne, // the same
        Filter,    // the same
        Map2,      // range, transformation
        Map3,      // range, condition, transformation
    };
    Op op = Op::Constant;
    Function function = Function::Size;
    bool lenient = false;
    int slot = -1;
    int offset = 0; // in the text
    int length = 0;
    int first = 0; // of the children, in Tree::children
    int count = 0;
    int weight = 1; // nodes of the subtree
    QString name;
    Value constant;
    std::shared_ptr<const re2::RE2> pattern; // several programs may share one
};

struct Tree {
    std::vector<TreeNode> nodes;
    std::vector<int> children;
    int root = -1;
    int locals = 0; // variables of macros alive at once
    bool readsToday = false;
    Type type;
    std::vector<Program::Dependency> dependencies;
    Ast ast;

    [[nodiscard]] const TreeNode& at(int index) const { return nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int child(const TreeNode& node, int n) const
    {
        return children[static_cast<std::size_t>(node.first + n)];
    }
};

} // namespace aspirant::expr

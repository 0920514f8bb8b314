// Tokens to an expression, by the grammar of the CEL specification, under limits of length, depth and size.
#pragma once

#include "model/expr/ast.h"
#include "model/expr/program.h"

namespace aspirant::expr {

// Every lexical issue and the first grammatical one; the root is -1 when there is any.
// Codes: those of the lexer, and "expr.syntax", "expr.length", "expr.depth", "expr.nodes".
[[nodiscard]] Ast parse(QStringView text, const Limits& limits, QList<Issue>& issues);

} // namespace aspirant::expr

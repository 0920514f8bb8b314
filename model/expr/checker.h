// Names, types and arity of a parsed expression; makes the tree that is evaluated.
#pragma once

#include "model/expr/tree.h"

namespace aspirant::expr {

// Null when any issue was found. All issues at once: "expr.name", "expr.field", "expr.function",
// "expr.arity", "expr.type", "expr.variable", "expr.applicable", "expr.has", "expr.this", "expr.null",
// "expr.date", "expr.pattern", "expr.span", "expr.duplicate_key".
[[nodiscard]] std::shared_ptr<const Tree> compile(Ast ast, const Scope& scope,
                                                  const std::optional<Type>& expected, const Limits& limits,
                                                  QList<Issue>& issues);

// Whether a value of either type could be one of the other.
[[nodiscard]] bool compatible(const Type& a, const Type& b);
// The type of something that is one or the other.
[[nodiscard]] Type merged(const Type& a, const Type& b);
[[nodiscard]] Type of(Type::Kind kind);
[[nodiscard]] Type elementOf(const Type& list); // Any when it is not known
[[nodiscard]] bool isOrdered(Type::Kind kind);

} // namespace aspirant::expr

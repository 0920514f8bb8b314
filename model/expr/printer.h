// An expression as canonical text: parsing it gives the same expression again.
#pragma once

#include "model/expr/ast.h"

namespace aspirant::expr {

[[nodiscard]] QString print(const Ast& ast);
[[nodiscard]] QString print(const Ast& ast, int node);
// A text literal in single quotes.
[[nodiscard]] QString quoted(const QString& text);

} // namespace aspirant::expr

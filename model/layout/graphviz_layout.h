// Lays charts out with Graphviz's "dot".
#pragma once

#include "model/chart/layout.h"

namespace aspirant::layout {

// Graphviz sees numbers only, never a name; it reads no configuration and loads nothing. One call at a time is let in,
// from whatever thread. Tasks above the size that dot manages at once, and any that it fails at, go to
// chart::layeredLayout.
[[nodiscard]] chart::Placement graphvizLayout(const chart::LayoutTask& task);

// Beyond these dot takes more than a fraction of a second (its time grows with more than the square).
inline constexpr std::size_t mostBoxes = 160, mostLinks = 260;

} // namespace aspirant::layout

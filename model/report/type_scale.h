// Sizes, weights and colours of the printed form, in points and RGB.
#pragma once

#include "model/report/report_document.h"

namespace aspirant::report {

struct Ink {
    double red, green, blue;
};

struct Look {
    double size;         // points
    bool bold = false;
    Ink ink{0.11, 0.14, 0.19};
    double before = 0, after = 0; // points
    bool keepWithNext = false;
    bool bar = false;    // a rule to the left, as answers have
    const char* tag = "P";
};

[[nodiscard]] Look lookOf(Style style);

// A4 in points (ISO 216), with margins that leave room for binding.
inline constexpr double pageWidth = 595.276;
inline constexpr double pageHeight = 841.890;
inline constexpr double marginLeft = 62, marginRight = 56, marginTop = 72, marginBottom = 66;
inline constexpr double indentStep = 16;
inline constexpr double contentsLine = 19;

} // namespace aspirant::report

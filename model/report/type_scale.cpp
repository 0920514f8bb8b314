#include "model/report/type_scale.h"

namespace aspirant::report {

Look lookOf(Style style)
{
    constexpr Ink ink{0.11, 0.14, 0.19};
    constexpr Ink muted{0.36, 0.41, 0.47};
    constexpr Ink accent{0.13, 0.30, 0.45};
    constexpr Ink alert{0.60, 0.22, 0.14};
    switch (style) {
    case Style::Title:
        return {26, true, ink, 10, 10, false, false, "H1"};
    case Style::Subtitle:
        return {14, false, accent, 4, 4, false, false, "P"};
    case Style::Stamp:
        return {11, true, alert, 26, 20, false, true, "P"};
    case Style::Heading:
        return {17, true, accent, 0, 10, true, false, "H1"};
    case Style::Subheading:
        return {12.5, true, accent, 16, 3, true, false, "H2"};
    case Style::RowHeading:
        return {10.5, true, ink, 10, 2, true, false, "H3"};
    case Style::Question:
        return {10, true, ink, 11, 1.5, true, false, "P"};
    case Style::Meta:
        return {7.5, false, muted, 0, 2.5, true, false, "P"};
    case Style::Answer:
        return {10, false, ink, 1, 3, false, true, "P"};
    case Style::Missing:
        return {10, false, alert, 1, 3, false, true, "P"};
    case Style::Small:
        return {8, false, muted, 3, 1, false, false, "P"};
    case Style::Body:
        break;
    }
    return {10, false, ink, 3, 3, false, false, "P"};
}

} // namespace aspirant::report

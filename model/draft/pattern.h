// Patterns of text questions, in linear time: RE2, compiled once each.
#pragma once

#include <QString>

namespace aspirant::draft {

// Whether `pattern` matches the whole of `text`. A pattern that cannot be compiled matches everything:
// the pack's lint has said so, and an applicant cannot mend it.
[[nodiscard]] bool matchesWhole(const QString& pattern, const QString& text);

} // namespace aspirant::draft

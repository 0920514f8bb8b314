// Which rows of two drafts speak of the same person, company or thing.
#pragma once

#include "model/session/session.h"

#include <QHash>

namespace aspirant::review {

// Rows of one draft to rows of the other, by their paths. Each row is matched at most once.
using RowMatches = QHash<draft::Path, draft::Path>;

// First by row id; then by an identifier (identity card, registration, LEI …) that both give; then by name or the
// field that names the row. Two rows whose identifiers contradict each other are never the same, and a name that
// several rows share matches none. People and companies first, so that references to them can be compared;
// rows within matched rows, too. Hidden and blank rows are left out.
[[nodiscard]] RowMatches matchRows(const session::Session& from, const session::Session& to);

// `value` as `to` would hold it: references follow the matches; null when what it refers to has none.
[[nodiscard]] json::Value inTermsOf(const RowMatches& matches, const json::Value& value);
// The path with its rows exchanged for their matches; empty when a row has none.
[[nodiscard]] draft::Path inTermsOf(const RowMatches& matches, const draft::Path& path);

} // namespace aspirant::review

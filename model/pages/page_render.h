// A page for a browser, for text and for scripts.
#pragma once

#include "model/pages/page.h"

#include <functional>

namespace aspirant::pages {

// The target of a link to that path, or an empty string for words without a link. It is escaped like all else.
using LinkTarget = std::function<QString(const QString& path)>;

// A whole document, without scripts and without anything from elsewhere. `asAt` stands under the title.
[[nodiscard]] QByteArray pageHtml(const Page& page, const QDate& asAt, const Catalogue& catalogue, Language language,
                                  const LinkTarget& link = {});
// Only the blocks, headings one level lower than in the page (h2 becomes h3), for another document.
[[nodiscard]] QString blocksHtml(const Page& page, const Catalogue& catalogue, Language language,
                                 const LinkTarget& link = {});

// {"id", "title", "intro", "banner", "blocks": [{"kind": "heading" | "paragraph" | "points" | "table", …}]}; pieces are
// {"text", "path"?, "status"?, "severity"?, "pack"?}.
[[nodiscard]] json::Value pageJson(const Page& page);

// For a terminal: statuses and severities in brackets, paths after their words.
[[nodiscard]] QString pageText(const Page& page, const Catalogue& catalogue, Language language);

} // namespace aspirant::pages

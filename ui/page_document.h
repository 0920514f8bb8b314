// Writes a page of the program (model/pages) into a rich text document: headings, points and tables that wrap, with
// badges of icon and words. The document can be read, selected, searched and printed like any other.
#pragma once

#include "model/pages/page.h"

#include <functional>

class QTextDocument;

namespace aspirant::ui {

// The target of a link to that path of the draft; empty: words without a link.
using PageLink = std::function<QString(const QString& path)>;

struct PageStyle {
    const Catalogue& catalogue;
    Language language = Language::English; // of the page's words: chooses fonts, and the words of badges
    PageLink link;
    int room = 84; // letters across the text; where a table needs more, its rows stand below one another
};

// What stood in the document is gone. The page's title is a heading of level 1, left out when empty; its banner is left to the window.
void writePage(QTextDocument& document, const pages::Page& page, const PageStyle& style);

// The share of the width, in per cent, that each column needs for its words, where there is room for so many letters; the
// sum is 100. Columns in which nothing stands get 0 and are not shown. Empty: there is not room enough for a table.
[[nodiscard]] QList<int> columnShares(const pages::Table& table, int room);

// How many letters fit across so many pixels of a page.
[[nodiscard]] int lettersAcross(int pixels, Language language);

} // namespace aspirant::ui

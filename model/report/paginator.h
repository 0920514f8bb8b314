// Breaks paragraphs into pages: which lines stand where.
#pragma once

#include "model/report/typesetter.h"

#include <QHash>

#include <optional>

namespace aspirant::report {

// Consecutive lines of one paragraph on one page. `y` is the top of the first line, in points from the
// page's top; pages count from 0 within what is paginated.
// The paper of one page. A chart that is wide turns its page, or takes a larger one to be folded in.
enum class Sheet { Portrait, Landscape, FoldOut };
[[nodiscard]] QSizeF sheetSize(Sheet sheet); // A4 upright, A4 across, A3 across (ISO 216)

// How a figure of that size stands on paper. `alone`: on a page of its own.
struct FigurePlace {
    Sheet sheet = Sheet::Portrait;
    bool alone = false;
    double scale = 1;
};
// None: its smallest words could not be read on the largest page.
[[nodiscard]] std::optional<FigurePlace> figurePlace(QSizeF figure);

struct Fragment {
    int paragraph = 0;
    int firstLine = 0;
    int lineCount = 0;
    int page = 0;
    double y = 0;
};

struct Pagination {
    std::vector<Fragment> fragments; // in reading order
    int pages = 0;
    QHash<int, Sheet> sheets; // of pages that are not upright
};

// A heading or question never stands alone at the foot of a page.
[[nodiscard]] Pagination paginate(const std::vector<Paragraph>& paragraphs, const Typesetter& typesetter,
                                  double top, double bottom);
[[nodiscard]] double paragraphWidth(const Paragraph& paragraph, const Look& look);
[[nodiscard]] double paragraphLeft(const Paragraph& paragraph, const Look& look);

} // namespace aspirant::report

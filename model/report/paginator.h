// Breaks paragraphs into pages: which lines stand where.
#pragma once

#include "model/report/typesetter.h"

namespace aspirant::report {

// Consecutive lines of one paragraph on one page. `y` is the top of the first line, in points from the
// page's top; pages count from 0 within what is paginated.
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
};

// A heading or question never stands alone at the foot of a page.
[[nodiscard]] Pagination paginate(const std::vector<Paragraph>& paragraphs, const Typesetter& typesetter,
                                  double top, double bottom);
[[nodiscard]] double paragraphWidth(const Paragraph& paragraph, const Look& look);
[[nodiscard]] double paragraphLeft(const Paragraph& paragraph, const Look& look);

} // namespace aspirant::report

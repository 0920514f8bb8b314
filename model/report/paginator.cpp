#include "model/report/paginator.h"

namespace aspirant::report {

namespace {

constexpr double barGap = 10; // between an answer's rule and its text
constexpr double keepRoom = 54; // what must fit below a heading: its first lines of text

} // namespace

double paragraphLeft(const Paragraph& paragraph, const Look& look)
{
    return marginLeft + indentStep * paragraph.indent + (look.bar ? barGap : 0);
}

double paragraphWidth(const Paragraph& paragraph, const Look& look)
{
    return pageWidth - marginRight - paragraphLeft(paragraph, look);
}

Pagination paginate(const std::vector<Paragraph>& paragraphs, const Typesetter& typesetter, double top, double bottom)
{
    Pagination result;
    double y = top;
    int page = 0;
    bool pageIsEmpty = true;
    const auto turn = [&] {
        ++page;
        y = top;
        pageIsEmpty = true;
    };
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        const Paragraph& paragraph = paragraphs[index];
        const Look look = lookOf(paragraph.style);
        const SetParagraph set =
            typesetter.set(paragraph.words, look, paragraph.language, paragraphWidth(paragraph, look));
        double whole = 0;
        for (const double height : set.heights)
            whole += height;
        if (!pageIsEmpty && (paragraph.newPage || (look.keepWithNext && y + look.before + whole + keepRoom > bottom)))
            turn();
        y += pageIsEmpty ? 0 : look.before;
        Fragment fragment{static_cast<int>(index), 0, 0, page, y};
        for (std::size_t line = 0; line < set.heights.size(); ++line) {
            if (y + set.heights[line] > bottom && !pageIsEmpty) {
                if (fragment.lineCount > 0)
                    result.fragments.push_back(fragment);
                turn();
                fragment = {static_cast<int>(index), static_cast<int>(line), 0, page, y};
            }
            y += set.heights[line];
            ++fragment.lineCount;
            pageIsEmpty = false;
        }
        result.fragments.push_back(fragment);
        y += look.after;
    }
    result.pages = paragraphs.empty() ? 0 : page + 1;
    return result;
}

} // namespace aspirant::report

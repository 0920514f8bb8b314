#include "model/report/paginator.h"

#include <algorithm>
#include <numeric>

namespace aspirant::report {

namespace {

constexpr double barGap = 10; // between an answer's rule and its text

} // namespace

double paragraphLeft(const Paragraph& paragraph, const Look& look)
{
    return marginLeft + indentStep * paragraph.indent + (look.bar ? barGap : 0);
}

double paragraphWidth(const Paragraph& paragraph, const Look& look)
{
    return pageWidth - marginRight - paragraphLeft(paragraph, look);
}

QSizeF sheetSize(Sheet sheet)
{
    switch (sheet) {
    case Sheet::Landscape: return {pageHeight, pageWidth};
    case Sheet::FoldOut: return {2 * pageWidth, pageHeight};
    case Sheet::Portrait: break;
    }
    return {pageWidth, pageHeight};
}

namespace {

constexpr double smallestScale = 0.4; // words of 8 points are then as large as the small print of a contract
constexpr double goodScale = 0.75;

double scaleOn(Sheet sheet, QSizeF figure)
{
    const QSizeF page = sheetSize(sheet);
    const double width = page.width() - marginLeft - marginRight, height = page.height() - marginTop - marginBottom;
    return std::min({1.0, width / figure.width(), height / figure.height()});
}

} // namespace

std::optional<FigurePlace> figurePlace(QSizeF figure)
{
    if (figure.isEmpty())
        return FigurePlace{};
    const double upright = scaleOn(Sheet::Portrait, figure);
    if (upright >= goodScale) // more than half a page high: a page of its own looks calmer
        return FigurePlace{Sheet::Portrait, figure.height() * upright > 0.75 * (pageHeight - marginTop - marginBottom), upright};
    for (const Sheet sheet : {Sheet::Landscape, Sheet::FoldOut}) {
        const double scale = scaleOn(sheet, figure);
        if (scale >= (sheet == Sheet::Landscape ? 0.6 : smallestScale))
            return FigurePlace{sheet, true, scale};
    }
    return upright >= smallestScale ? std::optional(FigurePlace{Sheet::Portrait, true, upright}) : std::nullopt;
}

namespace {

double totalHeight(const SetParagraph& set)
{
    return std::accumulate(set.heights.begin(), set.heights.end(), 0.0);
}

// Breaks one paragraph after another; keeps the cursor.
class Breaker {
public:
    Breaker(const std::vector<Paragraph>& paragraphs, const Typesetter& typesetter, double top, double bottom)
        : m_paragraphs(paragraphs), m_typesetter(typesetter), m_top(top), m_bottom(bottom), m_y(top)
    {
    }

    Pagination run()
    {
        for (std::size_t index = 0; index < m_paragraphs.size(); ++index)
            place(index);
        m_result.pages = m_paragraphs.empty() ? 0 : m_page + 1;
        return std::move(m_result);
    }

private:
    [[nodiscard]] SetParagraph set(std::size_t index) const
    {
        const Paragraph& paragraph = m_paragraphs[index];
        const Look look = lookOf(paragraph.style);
        return m_typesetter.set(paragraph.words, look, paragraph.language, paragraphWidth(paragraph, look));
    }

    // The height of a heading with the headings that follow it, down to the first line of text.
    [[nodiscard]] double chainHeight(std::size_t index, double first) const
    {
        double height = first;
        for (std::size_t next = index + 1; next < m_paragraphs.size() && height < mostKept; ++next) {
            if (m_paragraphs[next].figure)
                return height; // it may stand on a page of its own
            const Look look = lookOf(m_paragraphs[next].style);
            const SetParagraph following = set(next);
            height += look.before;
            if (!look.keepWithNext)
                return height + following.heights.front();
            height += totalHeight(following) + look.after;
        }
        return height;
    }

    void turn()
    {
        ++m_page;
        m_y = m_top;
        m_pageIsEmpty = true;
    }

    void placeFigure(std::size_t index)
    {
        const QSizeF size = m_paragraphs[index].figure->size;
        const FigurePlace place = figurePlace(size).value_or(FigurePlace{Sheet::FoldOut, true, smallestScale});
        const double height = size.height() * place.scale;
        if (!m_pageIsEmpty && (place.alone || m_y + figureBefore + height > m_bottom))
            turn();
        m_y += m_pageIsEmpty ? 0 : figureBefore;
        m_result.fragments.push_back({static_cast<int>(index), 0, 0, m_page, m_y});
        if (place.sheet != Sheet::Portrait)
            m_result.sheets.insert(m_page, place.sheet);
        m_y = place.alone ? m_bottom + 1 : m_y + height + figureBefore;
        m_pageIsEmpty = false;
    }

    void place(std::size_t index)
    {
        if (m_paragraphs[index].figure)
            return placeFigure(index);
        const Paragraph& paragraph = m_paragraphs[index];
        const Look look = lookOf(paragraph.style);
        const SetParagraph lines = set(index);
        const bool startsChain = look.keepWithNext && !(index > 0 && lookOf(m_paragraphs[index - 1].style).keepWithNext);
        const double needed = look.before + (startsChain ? chainHeight(index, totalHeight(lines)) : 0);
        if (!m_pageIsEmpty && (paragraph.newPage || (startsChain && m_y + needed > m_bottom)))
            turn();
        m_y += m_pageIsEmpty ? 0 : look.before;
        Fragment fragment{static_cast<int>(index), 0, 0, m_page, m_y};
        for (std::size_t line = 0; line < lines.heights.size(); ++line) {
            if (m_y + lines.heights[line] > m_bottom && !m_pageIsEmpty) {
                if (fragment.lineCount > 0)
                    m_result.fragments.push_back(fragment);
                turn();
                fragment = {static_cast<int>(index), static_cast<int>(line), 0, m_page, m_y};
            }
            m_y += lines.heights[line];
            ++fragment.lineCount;
            m_pageIsEmpty = false;
        }
        m_result.fragments.push_back(fragment);
        m_y += look.after;
    }

    static constexpr double figureBefore = 14;
    static constexpr double mostKept = 260; // a longer chain of headings may be parted

    const std::vector<Paragraph>& m_paragraphs;
    const Typesetter& m_typesetter;
    double m_top, m_bottom, m_y;
    int m_page = 0;
    bool m_pageIsEmpty = true;
    Pagination m_result;
};

} // namespace

Pagination paginate(const std::vector<Paragraph>& paragraphs, const Typesetter& typesetter, double top, double bottom)
{
    return Breaker(paragraphs, typesetter, top, bottom).run();
}

} // namespace aspirant::report

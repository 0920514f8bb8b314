#include "model/report/pdf_writer.h"

#include "model/report/chart_drawing.h"
#include "model/report/paginator.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

namespace aspirant::report {

namespace {

constexpr double bodyBottom = pageHeight - marginBottom;

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<int>(length));
    return CAIRO_STATUS_SUCCESS;
}

// A paragraph's look for words outside the flow: header, footer, contents.
Look plain(double size, Ink ink)
{
    Look look = lookOf(Style::Body);
    look.size = size;
    look.ink = ink;
    return look;
}

class PdfDrawing {
public:
    PdfDrawing(const Document& document, const std::function<bool(int)>& progress)
        : m_document(document), m_progress(progress),
          m_surface(cairo_pdf_surface_create_for_stream(&append, &m_bytes, pageWidth, pageHeight)),
          m_cairo(cairo_create(m_surface))
    {
    }
    ~PdfDrawing()
    {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    PdfDrawing(const PdfDrawing&) = delete;
    PdfDrawing& operator=(const PdfDrawing&) = delete;

    Result<WrittenPdf> draw()
    {
        setMetadata();
        const Pagination title = paginate(m_document.titlePage, m_typesetter, 190, bodyBottom);
        const Pagination body = paginate(m_document.body, m_typesetter, marginTop, bodyBottom);
        collectEntries(body);
        m_firstBodyPage = title.pages + contentsPages();
        m_totalPages = m_firstBodyPage + body.pages;
        const bool whole = drawFlow(m_document.titlePage, title) && drawContents() && drawFlow(m_document.body, body);
        if (!whole && m_cancelled)
            return failure(QStringLiteral("io.cancelled"),
                           Message("Io", QT_TRANSLATE_NOOP("Io", "The work was cancelled.")));
        cairo_surface_finish(m_surface);
        if (const cairo_status_t status = cairo_surface_status(m_surface); status != CAIRO_STATUS_SUCCESS)
            return failure(QStringLiteral("report.draw"),
                           Message("Report", QT_TRANSLATE_NOOP("Report", "The printed form could not be drawn: %1"),
                                   {QString::fromUtf8(cairo_status_to_string(status))}));
        return WrittenPdf{m_bytes, m_totalPages};
    }

private:
    struct ContentsEntry {
        QString words;
        Language language;
        int level;
        int page; // within the body
        double y;
    };

    void setMetadata()
    {
        const QByteArray date = m_document.asAt.toString(QStringLiteral("yyyy-MM-dd")).toLatin1() + "T00:00:00+08:00";
        const auto set = [this](cairo_pdf_metadata_t key, const QByteArray& value) {
            cairo_pdf_surface_set_metadata(m_surface, key, value.constData());
        };
        set(CAIRO_PDF_METADATA_TITLE, m_document.title.toUtf8());
        set(CAIRO_PDF_METADATA_AUTHOR, m_document.author.toUtf8());
        set(CAIRO_PDF_METADATA_SUBJECT, m_document.header.toUtf8());
        set(CAIRO_PDF_METADATA_CREATOR, "Aspirant");
        set(CAIRO_PDF_METADATA_CREATE_DATE, date);
        set(CAIRO_PDF_METADATA_MOD_DATE, date);
    }

    void collectEntries(const Pagination& body)
    {
        for (const Fragment& fragment : body.fragments) {
            const Paragraph& paragraph = m_document.body[static_cast<std::size_t>(fragment.paragraph)];
            if (paragraph.outline > 0 && fragment.firstLine == 0)
                m_entries.push_back({paragraph.words, paragraph.language, paragraph.outline, fragment.page, fragment.y});
        }
    }

    [[nodiscard]] int linesPerContentsPage() const
    {
        return static_cast<int>((bodyBottom - marginTop - 44) / contentsLine);
    }
    [[nodiscard]] int contentsPages() const
    {
        return (static_cast<int>(m_entries.size()) + linesPerContentsPage() - 1) / linesPerContentsPage();
    }

    bool drawFlow(const std::vector<Paragraph>& paragraphs, const Pagination& pagination)
    {
        if (pagination.pages == 0)
            return true;
        startPage(pagination.sheets.value(0));
        int page = 0;
        for (const Fragment& fragment : pagination.fragments) {
            while (page < fragment.page) {
                if (!finishPage())
                    return false;
                startPage(pagination.sheets.value(++page));
            }
            drawFragment(paragraphs[static_cast<std::size_t>(fragment.paragraph)], fragment);
        }
        return finishPage();
    }

    // Centred on its page; beside other words it stands at the margin.
    void drawChart(const Paragraph& paragraph, const Fragment& fragment)
    {
        const chart::Figure& figure = *paragraph.figure;
        const FigurePlace place = figurePlace(figure.size).value_or(FigurePlace{});
        const double room = m_paper.width() - marginLeft - marginRight - figure.size.width() * place.scale;
        cairo_tag_begin(m_cairo, "Figure", nullptr);
        cairo_save(m_cairo);
        cairo_translate(m_cairo, marginLeft + (place.alone ? std::max(0.0, room / 2) : 0), fragment.y);
        cairo_scale(m_cairo, place.scale, place.scale);
        drawFigure(m_cairo, m_typesetter, figure);
        cairo_restore(m_cairo);
        cairo_tag_end(m_cairo, "Figure");
        addBookmark(paragraph, fragment);
    }

    void drawFragment(const Paragraph& paragraph, const Fragment& fragment)
    {
        if (paragraph.figure)
            return drawChart(paragraph, fragment);
        const Look look = lookOf(paragraph.style);
        const SetParagraph set =
            m_typesetter.set(paragraph.words, look, paragraph.language, paragraphWidth(paragraph, look));
        const double left = paragraphLeft(paragraph, look);
        cairo_tag_begin(m_cairo, look.tag, nullptr);
        double y = fragment.y;
        for (int line = fragment.firstLine; line < fragment.firstLine + fragment.lineCount; ++line)
            y += drawLine(set, line, left, y, look.ink);
        cairo_tag_end(m_cairo, look.tag);
        if (look.bar)
            drawBar(left - 10, fragment.y, y - fragment.y, look.ink);
        if (paragraph.style == Style::Heading && fragment.firstLine == 0)
            drawRule(y + 3);
        if (paragraph.outline > 0 && fragment.firstLine == 0)
            addBookmark(paragraph, fragment);
    }

    double drawLine(const SetParagraph& set, int line, double x, double y, Ink ink)
    {
        cairo_set_source_rgb(m_cairo, ink.red, ink.green, ink.blue);
        cairo_move_to(m_cairo, x, y + set.baselines[static_cast<std::size_t>(line)]);
        pango_cairo_show_layout_line(m_cairo, pango_layout_get_line_readonly(set.layout.get(), line));
        return set.heights[static_cast<std::size_t>(line)];
    }

    void drawBar(double x, double y, double height, Ink ink)
    {
        cairo_set_source_rgba(m_cairo, ink.red, ink.green, ink.blue, 0.35);
        cairo_rectangle(m_cairo, x, y, 1.6, height);
        cairo_fill(m_cairo);
    }

    void drawRule(double y)
    {
        cairo_set_source_rgb(m_cairo, 0.75, 0.79, 0.84);
        cairo_set_line_width(m_cairo, 0.7);
        cairo_move_to(m_cairo, marginLeft, y);
        cairo_line_to(m_cairo, pageWidth - marginRight, y);
        cairo_stroke(m_cairo);
    }

    void addBookmark(const Paragraph& paragraph, const Fragment& fragment)
    {
        const QByteArray place = placeAttribute(fragment.page, fragment.y);
        const int parent = paragraph.outline == 1 ? CAIRO_PDF_OUTLINE_ROOT : m_chapter;
        const int id = cairo_pdf_surface_add_outline(m_surface, parent, paragraph.words.toUtf8().constData(),
                                                     place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (paragraph.outline == 1)
            m_chapter = id;
    }

    // Cairo's link attributes: pages count from 1. Formatted without the locale's decimal comma.
    [[nodiscard]] QByteArray placeAttribute(int bodyPage, double y) const
    {
        return "page=" + QByteArray::number(m_firstBodyPage + bodyPage + 1) + " pos=[" +
               QByteArray::number(marginLeft, 'f', 1) + ' ' + QByteArray::number(y - 12, 'f', 1) + ']';
    }

    void startPage(Sheet sheet = Sheet::Portrait)
    {
        ++m_page;
        m_paper = sheetSize(sheet);
        cairo_pdf_surface_set_size(m_surface, m_paper.width(), m_paper.height());
        if (!m_document.watermark.isEmpty())
            drawWatermark();
    }

    void drawWatermark()
    {
        const Look look = plain(120, {0.5, 0.5, 0.5});
        const SetParagraph set = m_typesetter.set(m_document.watermark, look, m_document.language, pageHeight, true);
        PangoRectangle extents;
        pango_layout_line_get_pixel_extents(pango_layout_get_line_readonly(set.layout.get(), 0), nullptr, &extents);
        cairo_save(m_cairo);
        cairo_translate(m_cairo, m_paper.width() / 2, m_paper.height() / 2);
        cairo_rotate(m_cairo, -M_PI / 4);
        cairo_set_source_rgba(m_cairo, look.ink.red, look.ink.green, look.ink.blue, 0.10);
        cairo_move_to(m_cairo, -extents.width / 2.0, 40);
        pango_cairo_show_layout_line(m_cairo, pango_layout_get_line_readonly(set.layout.get(), 0));
        cairo_restore(m_cairo);
        // Once more upright, for those who search or listen rather than look.
        oneLine(m_document.watermark, m_document.language, marginLeft, 34, m_paper.width() - marginLeft - marginRight,
                lookOf(Style::Stamp).ink, Side::Right, 9);
    }

    bool finishPage()
    {
        if (m_page > 1)
            drawRunning();
        cairo_show_page(m_cairo);
        m_cancelled = m_progress && !m_progress(m_page);
        return !m_cancelled;
    }

    void drawRunning()
    {
        const Ink muted{0.36, 0.41, 0.47};
        const double width = m_paper.width() - marginLeft - marginRight, foot = m_paper.height() - 44;
        const QString page = QString(m_document.pageOf)
                                 .replace(QStringLiteral("%1"), QString::number(m_page))
                                 .replace(QStringLiteral("%2"), QString::number(m_totalPages));
        oneLine(m_document.header, m_document.language, marginLeft, 34, width, muted, Side::Left);
        oneLine(m_document.author, m_document.language, marginLeft, foot, width * 0.7, muted, Side::Left);
        oneLine(page, m_document.language, marginLeft, foot, width, muted, Side::Right);
    }

    enum class Side { Left, Right };
    void oneLine(const QString& words, Language language, double x, double y, double width, Ink ink, Side side,
                 double size = 8)
    {
        if (words.isEmpty())
            return;
        const SetParagraph set = m_typesetter.set(words, plain(size, ink), language, width, true);
        PangoRectangle extents;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(set.layout.get(), 0), nullptr, &extents);
        const double used = static_cast<double>(extents.width) / PANGO_SCALE;
        drawLine(set, 0, side == Side::Left ? x : x + width - used, y, ink);
    }

    bool drawContents()
    {
        const int perPage = linesPerContentsPage();
        for (int first = 0; first < static_cast<int>(m_entries.size()); first += perPage) {
            startPage();
            if (first == 0)
                oneLine(m_document.contentsTitle, m_document.language, marginLeft, marginTop,
                        pageWidth - marginLeft - marginRight, lookOf(Style::Heading).ink, Side::Left, 17);
            for (int i = first; i < std::min(first + perPage, static_cast<int>(m_entries.size())); ++i)
                drawEntry(m_entries[static_cast<std::size_t>(i)], marginTop + 40 + (i - first) * contentsLine);
            if (!finishPage())
                return false;
        }
        return true;
    }

    void drawEntry(const ContentsEntry& entry, double y)
    {
        const Ink ink = entry.level == 1 ? Ink{0.11, 0.14, 0.19} : Ink{0.36, 0.41, 0.47};
        const double left = marginLeft + (entry.level - 1) * indentStep;
        const double width = pageWidth - marginRight - left;
        const QByteArray place = placeAttribute(entry.page, entry.y);
        cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, place.constData());
        oneLine(entry.words, entry.language, left, y, width - 40, ink, Side::Left, entry.level == 1 ? 10.5 : 9.5);
        oneLine(QString::number(m_firstBodyPage + entry.page + 1), m_document.language, left, y, width, ink, Side::Right,
                9.5);
        cairo_tag_end(m_cairo, CAIRO_TAG_LINK);
    }

    const Document& m_document;
    const std::function<bool(int)>& m_progress;
    QByteArray m_bytes;
    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
    Typesetter m_typesetter;
    std::vector<ContentsEntry> m_entries;
    QSizeF m_paper{pageWidth, pageHeight}; // of the page that is being drawn
    int m_firstBodyPage = 0, m_totalPages = 0, m_page = 0, m_chapter = 0;
    bool m_cancelled = false;
};

} // namespace

Result<WrittenPdf> writePdf(const Document& document, const std::function<bool(int page)>& progress)
{
    return PdfDrawing(document, progress).draw();
}

} // namespace aspirant::report

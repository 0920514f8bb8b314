#include "model/report/chart_writer.h"

#include "model/report/chart_drawing.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <QRegularExpression>

namespace aspirant::report {

namespace {

constexpr double margin = 28;
constexpr double longestPage = 14400; // points; what PDF readers agree on (ISO 32000-1, annex C)

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<int>(length));
    return CAIRO_STATUS_SUCCESS;
}

struct SurfaceDestroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using SurfacePtr = std::unique_ptr<cairo_surface_t, SurfaceDestroy>;

QString titleWords(const chart::Chart& chart, const chart::Wording& wording)
{
    QStringList parts;
    for (const Language language : wording.languages)
        parts.append(chart::titleOf(chart.topic).words(wording.catalogue, language) + QStringLiteral(" – ") + chart.applicant.best(language).words);
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" / "));
}

Result<void> draw(const SurfacePtr& surface, const Typesetter& typesetter, const chart::Figure& figure, double scale)
{
    cairo_t* cairo = cairo_create(surface.get());
    cairo_scale(cairo, scale, scale);
    cairo_translate(cairo, margin, margin);
    drawFigure(cairo, typesetter, figure);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return failure(QStringLiteral("report.draw"),
                       Message("Report", QT_TRANSLATE_NOOP("Report", "The chart could not be drawn: %1"), {QString::fromUtf8(cairo_status_to_string(status))}));
    return {};
}

void setMetadata(cairo_surface_t* surface, const QString& title, const QDate& asAt)
{
    const QByteArray date = asAt.toString(QStringLiteral("yyyy-MM-dd")).toLatin1() + "T00:00:00+08:00"; // never the clock's
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Aspirant");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date.constData());
}

// Text that XML can hold.
QString escaped(const QString& words)
{
    QString out;
    for (const uint point : words.toUcs4()) {
        const bool good = point == 9 || point == 10 || (point >= 0x20 && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
        const char32_t one = good ? point : 0xFFFD;
        out += QString::fromUcs4(&one, 1);
    }
    return out.toHtmlEscaped();
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString textElement(const chart::TextFigure& text)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" textLength=\"%4\" lengthAdjust=\"spacingAndGlyphs\" xml:lang=\"%5\">%6</text>\n")
        .arg(number(text.at.x() + margin), number(text.at.y() + margin), number(chart::faceSize(text.face)), number(text.width), languageTag(text.language),
             escaped(text.words));
}

// Cairo draws letters as outlines; the words follow as text nobody sees, grouped by box.
QByteArray withWords(QByteArray svg, const chart::Figure& figure, const QString& title)
{
    QString words = QStringLiteral("<g id=\"words\" opacity=\"0\" font-family=\"sans-serif\">\n");
    for (const chart::TextFigure& text : figure.texts)
        words += textElement(text);
    for (const chart::BoxFigure& box : figure.boxes) {
        if (box.texts.empty())
            continue;
        words += QStringLiteral("<g role=\"group\">\n");
        for (const chart::TextFigure& text : box.texts)
            words += textElement(text);
        for (const chart::BadgeFigure& badge : box.badges)
            words += textElement(badge.text);
        words += QStringLiteral("</g>\n");
    }
    for (const chart::LineFigure& line : figure.lines) {
        for (const chart::TextFigure& text : line.label)
            words += textElement(text);
    }
    words += QStringLiteral("</g>\n");
    const qsizetype end = svg.lastIndexOf("</svg>");
    svg.insert(end, words.toUtf8());
    const qsizetype open = svg.indexOf('>', svg.indexOf("<svg")) + 1;
    svg.insert(open, QStringLiteral("\n<title>%1</title>").arg(escaped(title)).toUtf8());
    return svg;
}

// Cairo numbers surfaces by how many there were before.
QByteArray withoutCounters(const QByteArray& svg)
{
    static const QRegularExpression counted(QStringLiteral("(id=\"|#)surface\\d+"));
    return QString::fromUtf8(svg).replace(counted, QStringLiteral("\\1surface")).toUtf8();
}

} // namespace

chart::Figure chartFigure(const chart::Chart& chart, const chart::Wording& wording, const chart::Layouter& layouter, chart::Framing framing)
{
    const Typesetter typesetter;
    return chart::compose(chart, wording, chartMeasure(typesetter), layouter, framing);
}

Result<WrittenChart> writeChart(const chart::Chart& chart, const chart::Wording& wording, const chart::Layouter& layouter, ChartFormat format)
{
    const Typesetter typesetter;
    const chart::Figure figure = chart::compose(chart, wording, chartMeasure(typesetter), layouter);
    const QSizeF whole(figure.size.width() + 2 * margin, figure.size.height() + 2 * margin);
    const double scale = format == ChartFormat::Pdf ? std::min({1.0, longestPage / whole.width(), longestPage / whole.height()}) : 1;
    WrittenChart written;
    written.size = whole * scale;
    const QString title = titleWords(chart, wording);
    SurfacePtr surface;
    if (format == ChartFormat::Pdf) {
        surface.reset(cairo_pdf_surface_create_for_stream(&append, &written.bytes, written.size.width(), written.size.height()));
        setMetadata(surface.get(), title, chart.asAt);
    } else {
        surface.reset(cairo_svg_surface_create_for_stream(&append, &written.bytes, written.size.width(), written.size.height()));
    }
    if (const auto drawn = draw(surface, typesetter, figure, scale); !drawn)
        return tl::unexpected(drawn.error());
    if (format == ChartFormat::Svg)
        written.bytes = withWords(withoutCounters(written.bytes), figure, title);
    return written;
}

} // namespace aspirant::report

#include "model/pages/page_render.h"

#include "model/pages/page_writer.h"

#include <algorithm>

namespace aspirant::pages {

namespace {

// The reader's own fonts; badges are words in a frame, so that nothing rests on colour.
const char* const style = R"(
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei", sans-serif;
  max-width: 64rem; margin: 2.5rem auto; padding: 0 1.25rem; }
:lang(zh-Hans) body { font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .35rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8886; overflow-wrap: break-word;
  min-width: 4.5rem; max-width: 28rem; }
td:first-child { min-width: 7.5rem; }
td > div + div { margin-top: .2rem; }
.banner { border: 2px solid; padding: .5rem 1rem; }
.mark { border: 1px solid; font-size: .8em; padding: 0 .4em; white-space: nowrap; }
@page { margin: 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; color: #000; background: #fff; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
)";

class HtmlWriter {
public:
    HtmlWriter(const Catalogue& catalogue, Language language, const LinkTarget& link, int lower)
        : m_catalogue(catalogue), m_language(language), m_link(link), m_lower(lower)
    {
    }

    QString operator()(const Heading& heading) const
    {
        return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level + m_lower), piece(heading.words));
    }
    QString operator()(const Paragraph& paragraph) const
    {
        return paragraph.words.text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(piece(paragraph.words));
    }
    QString operator()(const Points& points) const
    {
        QString html = QStringLiteral("<ul>\n");
        for (const Piece& point : points.points)
            html += QStringLiteral("<li>") + piece(point) + QStringLiteral("</li>\n");
        return html + QStringLiteral("</ul>\n");
    }
    // Columns in which nothing stands are left out: they only take room from the others.
    QString operator()(const Table& table) const
    {
        const auto isUsed = [&table](qsizetype column) {
            return std::any_of(table.rows.begin(), table.rows.end(), [column](const QList<Cell>& row) { return !row.value(column).isEmpty(); });
        };
        QList<qsizetype> used;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            if (isUsed(column))
                used.append(column);
        QString html = QStringLiteral("<table><thead><tr>");
        for (const qsizetype column : std::as_const(used))
            html += QStringLiteral("<th scope=\"col\">") + table.columns[column].toHtmlEscaped() + QStringLiteral("</th>");
        html += QStringLiteral("</tr></thead><tbody>\n");
        for (const QList<Cell>& row : table.rows) {
            html += QStringLiteral("<tr>");
            for (const qsizetype column : std::as_const(used))
                html += QStringLiteral("<td>") + lines(row.value(column)) + QStringLiteral("</td>");
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</tbody></table>\n");
    }

private:
    // arg() would look for place holders in words that are not ours: pieces are joined instead.
    QString piece(const Piece& piece) const
    {
        QString html = piece.text.toHtmlEscaped();
        html.replace(u'\n', QStringLiteral("<br>"));
        const QString target = m_link && !piece.path.isEmpty() ? m_link(piece.path) : QString();
        if (!target.isEmpty())
            html = QStringLiteral("<a href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") + html + QStringLiteral("</a>");
        if (piece.severity)
            html += mark(severityMessage(*piece.severity));
        if (piece.status && say(statusMessage(*piece.status)) != piece.text)
            html += mark(statusMessage(*piece.status));
        return html;
    }
    QString mark(const Message& message) const
    {
        return QStringLiteral(" <span class=\"mark\">") + say(message).toHtmlEscaped() + QStringLiteral("</span>");
    }
    QString lines(const Cell& cell) const
    {
        if (cell.size() == 1)
            return piece(cell.front());
        QString html;
        for (const Piece& part : cell)
            html += QStringLiteral("<div>") + piece(part) + QStringLiteral("</div>");
        return html;
    }
    QString say(const Message& message) const { return message.words(m_catalogue, m_language); }

    const Catalogue& m_catalogue;
    Language m_language;
    const LinkTarget& m_link;
    int m_lower;
};

QString blocks(const Page& page, const Catalogue& catalogue, Language language, const LinkTarget& link, int lower)
{
    const HtmlWriter writer(catalogue, language, link, lower);
    QString html;
    for (const Block& block : page.blocks)
        html += std::visit(writer, block);
    return html;
}

} // namespace

QString blocksHtml(const Page& page, const Catalogue& catalogue, Language language, const LinkTarget& link)
{
    return blocks(page, catalogue, language, link, 1);
}

QByteArray pageHtml(const Page& page, const QDate& asAt, const Catalogue& catalogue, Language language, const LinkTarget& link)
{
    const QString title = page.title.toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + languageTag(language) +
                   QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                                  "<title>") +
                   title + QStringLiteral("</title>\n<style>") + QString::fromUtf8(style) +
                   QStringLiteral("</style>\n</head>\n<body>\n<h1>") + title + QStringLiteral("</h1>\n");
    if (!page.intro.isEmpty())
        html += QStringLiteral("<p>") + page.intro.toHtmlEscaped() + QStringLiteral("</p>\n");
    if (asAt.isValid())
        html += QStringLiteral("<p>") +
                Message("Pages", QT_TRANSLATE_NOOP("Pages", "As at %1"), {asAt}).words(catalogue, language).toHtmlEscaped() +
                QStringLiteral("</p>\n");
    if (!page.banner.isEmpty())
        html += QStringLiteral("<p class=\"banner\">") + page.banner.toHtmlEscaped() + QStringLiteral("</p>\n");
    return (html + blocks(page, catalogue, language, link, 0) + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace aspirant::pages

#include "app/cli/book_file.h"

#include "model/report/pdf_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace aspirant::cli {

namespace {

// A stretch of words of one kind within a line of the book.
struct Run {
    enum class Kind { Plain, Strong, Code };
    Kind kind = Kind::Plain;
    QString words;
};

// A line of the book: a heading, a paragraph, or an entry of a list.
struct Line {
    int heading = 0; // 1 to 3: book, chapter, section; 0: none
    int depth = -1;  // of a list's entry, from 0; -1: none
    std::vector<Run> runs;
};

// The marks of pack_book.h taken apart: ** around what is strong, ` around code, and the backslash.
std::vector<Run> runsOf(QStringView text)
{
    std::vector<Run> runs{{}};
    const auto change = [&](Run::Kind kind) { runs.push_back({runs.back().kind == kind ? Run::Kind::Plain : kind, {}}); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool code = runs.back().kind == Run::Kind::Code;
        if (text[i] == u'`')
            change(Run::Kind::Code);
        else if (!code && text.mid(i, 2) == u"**") {
            change(Run::Kind::Strong);
            ++i;
        } else {
            if (!code && text[i] == u'\\' && i + 1 < text.size())
                ++i;
            runs.back().words += text[i];
        }
    }
    std::erase_if(runs, [](const Run& run) { return run.words.isEmpty(); });
    return runs;
}

std::vector<Line> linesOf(const QString& book)
{
    std::vector<Line> lines;
    for (QStringView text : QStringView(book).split(u'\n', Qt::SkipEmptyParts)) {
        Line line;
        qsizetype blanks = 0;
        while (blanks < text.size() && text[blanks] == u' ')
            ++blanks;
        text = text.mid(blanks);
        if (text.startsWith(u"- ")) {
            line.depth = static_cast<int>(blanks / 2);
            text = text.mid(2);
        } else {
            while (line.heading < text.size() && text[line.heading] == u'#')
                ++line.heading;
            text = line.heading > 0 ? text.mid(line.heading + 1) : text;
        }
        line.runs = runsOf(text);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString plainWords(const Line& line)
{
    QString words;
    for (const Run& run : line.runs)
        words += run.words;
    return words;
}

QString htmlOf(const Line& line)
{
    QString html;
    for (const Run& run : line.runs) {
        const QString words = run.words.toHtmlEscaped();
        switch (run.kind) {
        case Run::Kind::Plain:
            html += words;
            break;
        case Run::Kind::Strong:
            html += QStringLiteral("<strong>") + words + QStringLiteral("</strong>");
            break;
        case Run::Kind::Code:
            html += QStringLiteral("<code>") + words + QStringLiteral("</code>");
            break;
        }
    }
    return html;
}

// Opens and closes lists until the next entry stands `depth` deep; -1: outside lists.
void nest(QString& html, int& open, int depth)
{
    for (; open > depth; --open)
        html += QStringLiteral("</li></ul>\n");
    if (open == depth && depth >= 0)
        html += QStringLiteral("</li>\n");
    for (; open < depth; ++open)
        html += QStringLiteral("<ul>\n");
}

QByteArray htmlPage(const std::vector<Line>& lines, const QString& title, Language language)
{
    QString body;
    int open = -1;
    for (const Line& line : lines) {
        nest(body, open, line.depth);
        const QString words = htmlOf(line);
        const QString tag = line.heading > 0 ? QStringLiteral("h%1").arg(std::min(line.heading, 6)) : QStringLiteral("p");
        body += line.depth >= 0 ? QStringLiteral("<li>") + words : QStringLiteral("<%1>%2</%1>\n").arg(tag, words);
    }
    nest(body, open, -1);
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>\n"
                                        "<style>body{font-family:sans-serif;line-height:1.45;max-width:60em;margin:2em auto;padding:0 1em}"
                                        "h2{break-before:page}code{font-size:.85em;overflow-wrap:anywhere}li{margin:.15em 0}</style></head>\n"
                                        "<body>\n%3</body>\n</html>\n");
    return page.arg(languageTag(language), title.toHtmlEscaped(), body).toUtf8();
}

report::Style coverStyle(const Line& line, bool belowTitle)
{
    if (line.heading > 0)
        return report::Style::Title;
    if (belowTitle)
        return report::Style::Subtitle;
    const bool banner = line.depth < 0 && line.runs.size() == 1 && line.runs.front().kind == Run::Kind::Strong;
    return banner ? report::Style::Stamp : report::Style::Body;
}

report::Style styleOf(const Line& line)
{
    const bool code = line.runs.size() == 1 && line.runs.front().kind == Run::Kind::Code;
    if (line.heading > 0)
        return line.heading > 2 ? report::Style::Subheading : report::Style::Heading;
    if (line.depth == 0)
        return report::Style::Question;
    return code ? report::Style::Meta : report::Style::Body;
}

report::Document documentOf(const std::vector<Line>& lines, const pack::Pack& pack, const Catalogue& catalogue, Language language)
{
    const auto words = [&](const char* source) { return Message("Report", source).words(catalogue, language); };
    report::Document document;
    document.language = language;
    document.title = pack.title.best(language).words;
    document.asAt = pack.asAt;
    document.header = document.title + u' ' + pack.version;
    document.contentsTitle = words(QT_TRANSLATE_NOOP("Report", "Contents"));
    document.pageOf = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    bool within = false; // after the first chapter's heading
    int before = 0;      // the heading of the line before
    for (const Line& line : lines) {
        within = within || line.heading >= 2;
        report::Paragraph paragraph;
        paragraph.words = plainWords(line);
        paragraph.language = language;
        paragraph.indent = std::max(0, line.depth);
        paragraph.style = styleOf(line);
        if (line.heading >= 2) {
            paragraph.outline = line.heading - 1;
            paragraph.newPage = before != 2; // a chapter's first section begins below its title
        }
        if (!within)
            paragraph.style = coverStyle(line, before == 1);
        before = line.heading;
        (within ? document.body : document.titlePage).push_back(std::move(paragraph));
    }
    return document;
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QStringLiteral("book.write"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The book cannot be written: %1"), {file.errorString()}), path);
}

} // namespace

Result<void> writeBook(const QString& path, const QString& book, const pack::Pack& pack, const Catalogue& catalogue, Language language)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"md" || ending == u"txt")
        return writeWhole(path, book.toUtf8());
    if (ending == u"html" || ending == u"htm")
        return writeWhole(path, htmlPage(linesOf(book), pack.title.best(language).words, language));
    if (ending != u"pdf")
        return failure(QStringLiteral("book.kind"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "The book is written as PDF, HTML or Markdown, by the ending of its name; “%1” has none of these endings."), {path}), path);
    const auto pdf = report::writePdf(documentOf(linesOf(book), pack, catalogue, language));
    if (!pdf)
        return tl::unexpected(pdf.error());
    return writeWhole(path, pdf->bytes);
}

} // namespace aspirant::cli

#include "ui/page_document.h"

#include "model/pages/page_writer.h"
#include "ui/icons.h"
#include "ui/status_words.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int most = 46;    // letters that a column's words are taken for
constexpr int oneLine = 14; // words as short as this ("28 Apr 2027") stay on a line
constexpr int gap = 3;      // letters: the room between columns
constexpr int margin = 7;   // steps around the text of a page

// A Han character is as wide as two Latin letters.
int letters(const QString& words)
{
    return std::accumulate(words.begin(), words.end(), 0,
                           [](int sum, QChar c) { return sum + (c.unicode() >= 0x2e80 ? 2 : 1); });
}

// Of what is never broken: a Latin word, two Han characters.
int longestWord(const QString& words)
{
    static const QRegularExpression breaks(u"[\\s\\x{2e80}-\\x{ffff}]+"_s);
    int longest = 4;
    for (const QString& word : words.split(breaks))
        longest = qMax(longest, static_cast<int>(word.size()));
    return longest;
}

// What a column cannot do without, and what it would like beyond that, in letters.
struct Wants {
    double least = 0, more = 0;
};

Wants wants(const pages::Table& table, qsizetype column)
{
    int least = longestWord(table.columns[column]), longest = 0, sum = 0, filled = 0;
    for (const QList<pages::Cell>& row : table.rows)
        for (const pages::Piece& piece : row.value(column)) {
            const int length = letters(piece.text) + (piece.status || piece.severity ? 10 : 0);
            longest = qMax(longest, qMin(most, length));
            sum += qMin(2 * most, length);
            least = qMax(least, length <= oneLine ? length : qMin(oneLine, longestWord(piece.text)));
            ++filled;
        }
    if (filled == 0)
        return {};
    const double liked = (longest + double(sum) / filled) / 2;
    return {double(least + gap), qMax(0.0, liked - least)};
}

class DocumentWriter {
public:
    DocumentWriter(QTextDocument& document, const PageStyle& style)
        : m_document(document), m_style(style), m_at(&document)
    {
    }

    void title(const pages::Page& page)
    {
        if (page.title.isEmpty())
            return; // it stands above the text
        beginBlock(0, theme::space(1), 1);
        m_at.insertText(page.title, words(theme::Role::Title));
        if (page.intro.isEmpty())
            return;
        beginBlock(0, theme::space(2));
        m_at.insertText(page.intro, words(theme::Role::Body, theme::Tone::Muted));
    }

    void operator()(const pages::Heading& heading)
    {
        const bool second = heading.level <= 2;
        beginBlock(theme::space(second ? 6 : 4), theme::space(1), second ? 2 : 3);
        piece(heading.words, words(second ? theme::Role::Heading : theme::Role::Question));
    }

    void operator()(const pages::Paragraph& paragraph)
    {
        if (paragraph.words.text.isEmpty())
            return;
        beginBlock(theme::space(1), theme::space(1));
        piece(paragraph.words, words(theme::Role::Body));
    }

    void operator()(const pages::Points& points)
    {
        QTextListFormat list;
        list.setStyle(QTextListFormat::ListDisc);
        QTextList* made = nullptr;
        for (const pages::Piece& point : points.points) {
            beginBlock(theme::space(1), 0);
            if (made)
                made->add(m_at.block());
            else
                made = m_at.createList(list);
            piece(point, words(theme::Role::Body));
        }
    }

    void operator()(const pages::Table& table)
    {
        const QList<int> shares = columnShares(table, m_style.room);
        if (shares.isEmpty())
            return stacked(table);
        QList<qsizetype> used;
        for (qsizetype column = 0; column < shares.size(); ++column)
            if (shares[column] > 0)
                used.append(column);
        if (used.isEmpty())
            return;
        beginBlock(0, 0); // a table at the very top of a document cannot be left with the keyboard
        QTextTable* made = m_at.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(used.size()),
                                            tableFormat(shares, used));
        for (int i = 0; i < used.size(); ++i) {
            QTextTableCell cell = made->cellAt(0, i);
            cell.setFormat(cellFormat(true));
            m_at = cell.firstCursorPosition();
            m_at.insertText(table.columns[used[i]], words(theme::Role::Small, theme::Tone::Muted));
        }
        for (int row = 0; row < table.rows.size(); ++row)
            for (int i = 0; i < used.size(); ++i)
                fillCell(made->cellAt(row + 1, i), table.rows[row].value(used[i]));
        m_at.movePosition(QTextCursor::End);
        m_fresh = true;
    }

private:
    // Where columns would be too narrow to read: row after row, each cell below the name of its column.
    void stacked(const pages::Table& table)
    {
        for (const QList<pages::Cell>& row : table.rows) {
            bool first = true;
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (row.value(column).isEmpty())
                    continue;
                beginBlock(theme::space(first ? 5 : 2), 0);
                m_at.insertText(table.columns[column], words(theme::Role::Small, theme::Tone::Muted));
                for (const pages::Piece& part : row[column]) {
                    beginBlock(0, 0);
                    piece(part, words(first ? theme::Role::Question : theme::Role::Body));
                }
                first = false;
            }
        }
    }

    void beginBlock(int above, int below, int headingLevel = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        format.setHeadingLevel(headingLevel);
        if (m_fresh)
            m_at.setBlockFormat(format);
        else
            m_at.insertBlock(format);
        m_fresh = false;
    }

    QTextCharFormat words(theme::Role role, theme::Tone tone = theme::Tone::Text) const
    {
        QTextCharFormat format;
        format.setFont(theme::font(role, m_style.language));
        format.setForeground(theme::color(tone));
        return format;
    }

    QTextTableFormat tableFormat(const QList<int>& shares, const QList<qsizetype>& used) const
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const qsizetype column : used)
            widths.append(QTextLength(QTextLength::PercentageLength, shares[column]));
        format.setColumnWidthConstraints(widths);
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setHeaderRowCount(1);
        format.setTopMargin(theme::space(1));
        format.setBottomMargin(theme::space(3));
        return format;
    }

    static QTextTableCellFormat cellFormat(bool head)
    {
        QTextTableCellFormat format;
        format.setTopPadding(theme::space(1) + 2);
        format.setBottomPadding(theme::space(1) + 2);
        format.setLeftPadding(0);
        format.setRightPadding(theme::space(4));
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(head ? theme::tokens().lineStrong : theme::tokens().line);
        format.setVerticalAlignment(QTextCharFormat::AlignTop);
        return format;
    }

    void fillCell(QTextTableCell cell, const pages::Cell& pieces)
    {
        cell.setFormat(cellFormat(false));
        m_at = cell.firstCursorPosition();
        m_fresh = true;
        for (const pages::Piece& part : pieces) {
            beginBlock(m_fresh ? 0 : theme::space(1), 0);
            piece(part, words(theme::Role::Body));
        }
    }

    void piece(const pages::Piece& piece, const QTextCharFormat& format)
    {
        const QString target = m_style.link && !piece.path.isEmpty() ? m_style.link(piece.path) : QString();
        QTextCharFormat shown = format;
        if (!target.isEmpty()) {
            shown.setAnchor(true);
            shown.setAnchorHref(target);
            shown.setForeground(theme::color(theme::Tone::Accent));
            shown.setFontUnderline(true);
            shown.setUnderlineColor(theme::tokens().lineStrong); // a table full of links stays readable
        }
        QString text = piece.text;
        m_at.insertText(text.replace(u'\n', QChar::LineSeparator), shown);
        if (piece.severity)
            badge(severity(*piece.severity), pages::severityMessage(*piece.severity), piece.text, format);
        if (piece.status)
            badge(standing(*piece.status), pages::statusMessage(*piece.status), piece.text, format);
    }

    // Icon and words; where the words are the piece itself, the icon alone goes with them.
    void badge(const Shown& shown, const Message& message, const QString& text, const QTextCharFormat& around)
    {
        QTextCharFormat format = words(theme::Role::Small, shown.tone);
        const QString said = message.words(m_style.catalogue, m_style.language);
        m_at.insertText(text.isEmpty() ? QString() : u"  "_s, around);
        const int size = QFontMetrics(theme::font(theme::Role::Small)).ascent() + 2;
        QTextImageFormat picture;
        picture.setName(u"badge:%1"_s.arg(shown.icon));
        picture.setWidth(size);
        picture.setHeight(size);
        picture.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        picture.setProperty(QTextFormat::ImageAltText, said);
        m_document.addResource(QTextDocument::ImageResource, QUrl(picture.name()),
                               pixmap(shown.icon, shown.tone, size * 2));
        m_at.insertImage(picture);
        if (said != text)
            m_at.insertText(QChar::Nbsp + said, format);
    }

    QTextDocument& m_document;
    const PageStyle& m_style;
    QTextCursor m_at;
    bool m_fresh = true; // the block at the cursor is empty and is to be used
};

} // namespace

QList<int> columnShares(const pages::Table& table, int room)
{
    QList<Wants> columns;
    Wants sum;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        columns.append(wants(table, column));
        sum.least += columns.last().least;
        sum.more += columns.last().more;
    }
    if (sum.least > room)
        return {};
    const double rest = sum.more > 0 ? room - sum.least : 0;
    QList<int> shares;
    for (const Wants& one : columns)
        shares.append(static_cast<int>(100 * (one.least + (rest > 0 ? rest * one.more / sum.more : 0)) / qMax(1.0, sum.least + rest)));
    const auto last = std::find_if(shares.rbegin(), shares.rend(), [](int share) { return share > 0; });
    if (last != shares.rend())
        *last += 100 - std::accumulate(shares.begin(), shares.end(), 0);
    return shares;
}

int lettersAcross(int pixels, Language language)
{
    static const QString sample = u"Unanswered required questions"_s; // wider letters than most words have
    const int advance = QFontMetrics(theme::font(theme::Role::Body, language)).horizontalAdvance(sample);
    return static_cast<int>((pixels - 2 * theme::space(margin)) * sample.size() / qMax(1, advance));
}

void writePage(QTextDocument& document, const pages::Page& page, const PageStyle& style)
{
    document.clear();
    document.setDefaultFont(theme::font(theme::Role::Body, style.language));
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(theme::space(margin));
    QTextCursor whole(&document);
    whole.beginEditBlock(); // laid out once, not after every word
    DocumentWriter writer(document, style);
    writer.title(page);
    for (const pages::Block& block : page.blocks)
        std::visit(writer, block);
    whole.endEditBlock();
}

} // namespace aspirant::ui

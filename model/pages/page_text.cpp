// Pages for scripts and for a terminal.
#include "model/pages/page_render.h"
#include "model/pages/page_writer.h"

namespace aspirant::pages {

namespace {

json::Value pieceJson(const Piece& piece)
{
    json::Object object{{QStringLiteral("text"), piece.text}};
    if (!piece.path.isEmpty())
        object.set(QStringLiteral("path"), piece.path);
    if (piece.status)
        object.set(QStringLiteral("status"), pack::statusTag(*piece.status));
    if (piece.severity)
        object.set(QStringLiteral("severity"), severityTag(*piece.severity));
    if (!piece.pack.isEmpty())
        object.set(QStringLiteral("pack"), piece.pack);
    return json::Value(std::move(object));
}

json::Value piecesJson(const QList<Piece>& pieces)
{
    json::Array array;
    for (const Piece& piece : pieces)
        array.push_back(pieceJson(piece));
    return json::Value(std::move(array));
}

struct JsonWriter {
    json::Value operator()(const Heading& heading) const
    {
        return json::Object{{QStringLiteral("kind"), QStringLiteral("heading")},
                            {QStringLiteral("level"), heading.level},
                            {QStringLiteral("words"), pieceJson(heading.words)}};
    }
    json::Value operator()(const Paragraph& paragraph) const
    {
        return json::Object{{QStringLiteral("kind"), QStringLiteral("paragraph")}, {QStringLiteral("words"), pieceJson(paragraph.words)}};
    }
    json::Value operator()(const Points& points) const
    {
        return json::Object{{QStringLiteral("kind"), QStringLiteral("points")}, {QStringLiteral("points"), piecesJson(points.points)}};
    }
    json::Value operator()(const Table& table) const
    {
        json::Array rows;
        for (const QList<Cell>& row : table.rows) {
            json::Array cells;
            for (const Cell& cell : row)
                cells.push_back(piecesJson(cell));
            rows.emplace_back(std::move(cells));
        }
        return json::Object{{QStringLiteral("kind"), QStringLiteral("table")},
                            {QStringLiteral("columns"), json::Value::strings(table.columns)},
                            {QStringLiteral("rows"), json::Value(std::move(rows))}};
    }
};

class TextWriter {
public:
    TextWriter(const Catalogue& catalogue, Language language) : m_catalogue(catalogue), m_language(language) {}

    QString operator()(const Heading& heading) const
    {
        const QString words = piece(heading.words);
        return u'\n' + (heading.level <= 2 ? QStringLiteral("## ") : QStringLiteral("### ")) + words + u'\n';
    }
    QString operator()(const Paragraph& paragraph) const
    {
        return paragraph.words.text.isEmpty() ? QString() : piece(paragraph.words) + u'\n';
    }
    QString operator()(const Points& points) const
    {
        QString text;
        for (const Piece& point : points.points)
            text += QStringLiteral("- ") + piece(point) + u'\n';
        return text;
    }
    // A row is a point; its cells stand below one another, each with the name of its column.
    QString operator()(const Table& table) const
    {
        QString text;
        for (const QList<Cell>& row : table.rows) {
            bool first = true;
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row[i].isEmpty())
                    continue;
                text += first ? QStringLiteral("- ") : QStringLiteral("  ");
                first = false;
                text += column(table.columns.value(i)) + lines(row[i]) + u'\n';
            }
        }
        return text;
    }

private:
    QString column(const QString& name) const
    {
        return Message("Pages", QT_TRANSLATE_NOOP("Pages", "%1: %2"), {name, QString()}).words(m_catalogue, m_language);
    }
    QString lines(const Cell& cell) const
    {
        QStringList list;
        for (const Piece& part : cell)
            list.append(piece(part));
        return list.size() == 1 ? list.front() : QStringLiteral("\n    ") + list.join(QStringLiteral("\n    "));
    }
    QString piece(const Piece& piece) const
    {
        QString text = piece.text;
        text.replace(u'\n', QStringLiteral("\n    "));
        const auto mark = [&](const Message& message) {
            const QString words = message.words(m_catalogue, m_language);
            return words == piece.text ? QString() : QStringLiteral(" [") + words + u']';
        };
        if (piece.severity)
            text += mark(severityMessage(*piece.severity));
        if (piece.status)
            text += mark(statusMessage(*piece.status));
        if (!piece.path.isEmpty())
            text += QStringLiteral(" <") + piece.path + u'>';
        return text;
    }

    const Catalogue& m_catalogue;
    Language m_language;
};

} // namespace

json::Value pageJson(const Page& page)
{
    json::Array blocks;
    for (const Block& block : page.blocks)
        blocks.push_back(std::visit(JsonWriter(), block));
    return json::Object{{QStringLiteral("id"), page.id},
                        {QStringLiteral("title"), page.title},
                        {QStringLiteral("intro"), page.intro},
                        {QStringLiteral("banner"), page.banner},
                        {QStringLiteral("blocks"), json::Value(std::move(blocks))}};
}

QString pageText(const Page& page, const Catalogue& catalogue, Language language)
{
    QString text = QStringLiteral("# ") + page.title + u'\n';
    if (!page.intro.isEmpty())
        text += page.intro + u'\n';
    if (!page.banner.isEmpty())
        text += QStringLiteral("! ") + page.banner + u'\n';
    const TextWriter writer(catalogue, language);
    for (const Block& block : page.blocks)
        text += std::visit(writer, block);
    return text;
}

} // namespace aspirant::pages

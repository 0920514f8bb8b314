#include "model/draft/path.h"

#include "model/base/digest.h"

#include <algorithm>

namespace aspirant::draft {

namespace {

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// [a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*
bool isKey(QStringView text)
{
    bool atStart = true;
    for (const QChar c : text) {
        if (atStart && !isLower(c))
            return false;
        if (c == u'.')
            atStart = true;
        else if (isLower(c) || isDigit(c) || c == u'_')
            atStart = false;
        else
            return false;
    }
    return !atStart;
}

} // namespace

bool isRowId(QStringView text)
{
    if (text.isEmpty() || text.size() > 64 || !(isLower(text[0]) || isDigit(text[0])))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isLower(c) || isDigit(c) || c == u'_' || c == u'-'; });
}

std::optional<Path> Path::parse(QStringView text)
{
    if (text.startsWith(u'@')) {
        if (text.size() < 2)
            return std::nullopt;
        return trusted(text.toString());
    }
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'[', at);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u']', open);
        if (close < 0 || !isKey(text.mid(at, open - at)) || !isRowId(text.mid(open + 1, close - open - 1)))
            return std::nullopt;
        at = close + 1;
        if (at == text.size())
            return trusted(text.toString());
        if (text[at] != u'.')
            return std::nullopt;
        ++at;
    }
    if (!isKey(text.mid(at)))
        return std::nullopt;
    return trusted(text.toString());
}

QString Path::definitionId() const
{
    if (!m_text.contains(u'['))
        return m_text;
    QString id;
    id.reserve(m_text.size());
    bool inRow = false;
    for (const QChar c : m_text) {
        if (c == u'[')
            inRow = true;
        else if (c == u']')
            inRow = false;
        else if (!inRow)
            id += c;
    }
    return id;
}

Path Path::enclosingRow() const
{
    const qsizetype end = isRow() ? m_text.lastIndexOf(u'[') : m_text.size();
    const qsizetype close = m_text.left(end).lastIndexOf(u']');
    return close < 0 ? Path() : trusted(m_text.left(close + 1));
}

Path Path::repeat() const
{
    return isRow() ? trusted(m_text.left(m_text.lastIndexOf(u'['))) : Path();
}

QString Path::rowId() const
{
    if (!isRow())
        return {};
    const qsizetype open = m_text.lastIndexOf(u'[');
    return m_text.mid(open + 1, m_text.size() - open - 2);
}

bool Path::isInside(const Path& row) const
{
    return m_text.startsWith(row.m_text) &&
           (m_text.size() == row.m_text.size() || m_text[row.m_text.size()] == u'.');
}

QString newRowId()
{
    return u'r' + randomHex(8);
}

QString derivedRowId(const QString& repeatPath, int ordinal, const QByteArray& canonicalContent)
{
    QByteArray bytes = repeatPath.toUtf8();
    bytes += '\0';
    bytes += QByteArray::number(ordinal);
    bytes += '\0';
    bytes += canonicalContent;
    return u'r' + sha256Hex(bytes).left(16);
}

} // namespace aspirant::draft

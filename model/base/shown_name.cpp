#include "model/base/shown_name.h"

#include <QChar>

namespace aspirant {

namespace {

// No script stacks more; beyond that they are there to paint over the line above.
constexpr int mostMarks = 4;

bool hides(uint c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and direction-changing characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    default:
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0; // Hangul fillers: letters without a shape
    }
}

bool isMark(uint c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

} // namespace

QString shownName(const QString& name)
{
    QString shown;
    int marks = 0;
    for (const uint c : name.toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        const auto one = static_cast<char32_t>(c);
        if (hides(c) || marks > mostMarks)
            shown += QStringLiteral("\\u{%1}").arg(c, 0, 16);
        else
            shown += QString::fromUcs4(&one, 1);
    }
    return shown;
}

bool hidesCharacters(const QString& name)
{
    return shownName(name) != name;
}

} // namespace aspirant

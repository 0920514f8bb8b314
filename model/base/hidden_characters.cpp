#include "model/base/hidden_characters.h"

#include <QList>

#include <algorithm>

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

bool turns(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isHidden(char32_t c)
{
    return c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
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

char32_t hiddenCharacter(const QString& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x0600; });
    if (plain)
        return 0;
    for (const char32_t c : text.toUcs4()) {
        if (isHidden(c))
            return c;
    }
    return 0;
}

QString withDirectionShown(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), turns))
        return text;
    QString shown;
    for (const QChar c : text)
        shown += turns(c) ? QStringLiteral("\\u{%1}").arg(c.unicode(), 0, 16) : QString(c);
    return shown;
}

} // namespace aspirant

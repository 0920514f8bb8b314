#include "model/base/direction.h"

#include <algorithm>

namespace aspirant {

namespace {

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

#include "ui/subform/passphrase_strength.h"

#include <QSet>
#include <QStringList>

namespace aspirant::ui {

Strength passphraseStrength(const QString& passphrase)
{
    const QString text = passphrase.trimmed();
    if (text.size() < 12)
        return Strength::Short;
    const QSet<QChar> different(text.begin(), text.end());
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> words(parts.begin(), parts.end());
    bool digit = false, letter = false, other = false;
    for (const QChar c : text) {
        digit = digit || c.isDigit();
        letter = letter || c.isLetter();
        other = other || !(c.isDigit() || c.isLetter());
    }
    if (different.size() < 6 || !letter)
        return Strength::Weak;
    if (words.size() >= 4 || (different.size() >= 12 && text.size() >= 16 && digit && other))
        return Strength::Good;
    return different.size() >= 8 ? Strength::Fair : Strength::Weak;
}

} // namespace aspirant::ui

// How hard a passphrase is to guess, roughly: a hint while typing, not a promise.
#pragma once

#include <QString>

namespace aspirant::ui {

enum class Strength { Short, Weak, Fair, Good };
// Fewer than twelve characters are short. Otherwise by different characters and by words: "aaaaaaaaaaaaaaa" is weak,
// four words are good.
[[nodiscard]] Strength passphraseStrength(const QString& passphrase);

} // namespace aspirant::ui

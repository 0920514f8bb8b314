// Names of files as people may safely see them.
#pragma once

#include <QString>

namespace aspirant {

// Control characters and characters that are invisible or turn the direction of writing, by which "gpj.exe" can be made
// to look like "exe.jpg", are written as \u{…}. Letters of every script, and marks that belong to letters, stay.
[[nodiscard]] QString shownName(const QString& name);

// Whether shownName() shows something that the plain name hides.
[[nodiscard]] bool hidesCharacters(const QString& name);

} // namespace aspirant

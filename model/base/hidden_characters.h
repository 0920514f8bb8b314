// Characters that are not seen and change what is: marks of direction, spaces of no width, controls (Unicode Standard
// Annex #9 for direction). From copied text or put there on purpose, they make a name read as another one, and reach into
// the sentence or the drawing that shows it.
#pragma once

#include <QString>

namespace aspirant {

// Names of files, in which nothing of the kind belongs: control characters and those that are invisible or turn the
// direction of writing, by which "gpj.exe" can be made to look like "exe.jpg", are written as \u{…}, and so are marks
// stacked higher than any script does. Letters of every script, and marks that belong to letters, stay.
[[nodiscard]] QString shownName(const QString& name);
// Whether shownName() shows something that the plain name hides.
[[nodiscard]] bool hidesCharacters(const QString& name);

// Answers, in which joiners (U+200C, U+200D) and soft hyphens belong to ordinary writing: the first character of the
// kind otherwise; 0 where there is none.
[[nodiscard]] char32_t hiddenCharacter(const QString& text);
// Embeddings, overrides and isolates written out, "\u{202e}", so that each letter stands where it was put.
[[nodiscard]] QString withDirectionShown(const QString& text);

} // namespace aspirant

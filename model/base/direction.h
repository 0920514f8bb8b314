// Marks that turn the direction of what is written around them (Unicode Standard Annex #9): from copied text or put
// there on purpose, they make a name read backwards and reach into the sentence or the drawing that shows it.
#pragma once

#include <QString>

namespace aspirant {

// The first character that is not seen and changes what is: a mark of direction, a space of no width, a tag. 0 where
// there is none. Joiners (U+200C, U+200D) and soft hyphens belong to ordinary writing and are no such character.
[[nodiscard]] char32_t hiddenCharacter(const QString& text);

// Embeddings, overrides and isolates written out, "\u{202e}", so that each letter stands where it was put.
[[nodiscard]] QString withDirectionShown(const QString& text);

} // namespace aspirant

// What tells one written Chinese from the other, and Chinese from what is not. Internal to the pack room.
#pragma once

#include "model/base/text.h"

namespace aspirant::pack {

// Each gives what is wrong, in the order of the text and once each; empty when nothing is.

// Characters that only the other script has. Common ones only: the list stands in chinese_script.cpp.
[[nodiscard]] QString charactersOfOtherScript(const QString& text, Language language);
// Half-width marks beside Han characters, and quotation marks of the other region. Numbers of paragraphs keep
// their brackets, as Hong Kong's statutes print them: 第9.20(b)段.
[[nodiscard]] QStringList marksOutOfPlace(const QString& text, Language language);
// Two or more English words in a row, abbreviations and what is written so in Chinese aside; with Names::Allowed
// also words that all begin with a capital.
enum class Names { Reported, Allowed };
[[nodiscard]] QStringList englishLeftOver(const QString& text, Names names = Names::Reported);

} // namespace aspirant::pack

// The parts of the guidance that come from the questionnaire, as rich text: what is looked for, invented answers, and
// what an attached paper must be.
#pragma once

#include "model/pack/pack.h"
#include "ui/theme.h"

#include <QStringList>

namespace aspirant::ui {

class Languages;

namespace guidance {

[[nodiscard]] QString heading(const QString& words);
[[nodiscard]] QString paragraph(const QString& words, theme::Tone tone = theme::Tone::Text);

// What the regulator looks for in a section, and why applications come back; empty when nothing is said of it.
[[nodiscard]] QString ofSection(const pack::Section& section, const Languages& languages);
// A weak and a strong invented answer; empty when there are none.
[[nodiscard]] QString samples(const pack::Question& question, const Languages& languages);

} // namespace guidance

// What a paper for this slot must be, a sentence each: its age and its language.
[[nodiscard]] QStringList paperNeeds(const pack::Question& slot);

} // namespace aspirant::ui

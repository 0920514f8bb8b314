// Colours, type scale and spacing as tokens, and the one style sheet made from them. See DESIGN.md.
// An application has one look, as QApplication has one style; these functions keep it.
#pragma once

#include "model/base/text.h"

#include <QColor>
#include <QFont>

namespace aspirant::ui::theme {

enum class Appearance { System, Light, Dark };
enum class Role { Display, Title, Heading, Question, Body, Small };
enum class Tone { Text, Muted, Accent, OnAccent, Blocks, Warns, Notes, Done };

struct Tokens {
    QColor window, surface, raised, line, lineStrong, text, muted, accent, accentHover, onAccent, accentSoft;
    QColor blocks, blocksSoft, warns, warnsSoft, notes, notesSoft, done, doneSoft;
};

// Sets palette, fonts and style sheet of the application. `percent` is 100 to 200.
void apply(Appearance appearance, int percent);
// Chooses the Han faces of that language for everything that is not told otherwise.
void setLanguage(Language language);
[[nodiscard]] Language language();

[[nodiscard]] const Tokens& tokens();
[[nodiscard]] QColor color(Tone tone);
[[nodiscard]] QColor softColor(Tone tone); // the background that goes with it
[[nodiscard]] QFont font(Role role, Language language);
[[nodiscard]] QFont font(Role role); // in the interface's language
[[nodiscard]] int space(int steps);  // steps of four pixels, growing with the text size
[[nodiscard]] bool isDark();

// The style sheet for these tokens; a function of its arguments alone.
[[nodiscard]] QString styleSheet(const Tokens& tokens);
[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();

} // namespace aspirant::ui::theme

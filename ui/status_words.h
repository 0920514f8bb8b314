// Standing, severity and state in words and icons, the same everywhere in the window.
#pragma once

#include "model/base/issue.h"
#include "model/pack/pack.h"
#include "model/session/session.h"
#include "ui/theme.h"

#include <QString>

namespace aspirant::ui {

struct Shown {
    QString words;
    QString icon;
    theme::Tone tone = theme::Tone::Muted;
};

[[nodiscard]] Shown standing(pack::Status status);
[[nodiscard]] QString standingMeaning(pack::Status status); // a sentence, for tooltips and guidance
// A pillar of the ASPIRe roadmap, as the regulator names it; another word stays as it is.
[[nodiscard]] QString pillarWords(const QString& pillar);
[[nodiscard]] QString seenMeaning(const QString& seen); // how well a source has been seen
[[nodiscard]] Shown severity(Severity severity);
[[nodiscard]] Shown sectionState(const session::Progress& progress, session::Visibility visibility);
[[nodiscard]] QString progressWords(const session::Progress& progress); // "12 to 15 required answers left"
[[nodiscard]] QString findingsWords(const session::Progress& progress); // "2 block, 3 warn"; empty: none
[[nodiscard]] QString sizeWords(qint64 bytes, const QLocale& locale);

} // namespace aspirant::ui

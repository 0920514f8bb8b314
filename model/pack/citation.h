// How a place in a source is worded: wherever a citation is shown, it reads the same.
#pragma once

#include "model/base/message.h"

namespace aspirant::pack {

// A citation's `ref`, which packs give in English ("Schedule 4, Part 1, item 7(a)"), as the language writes it
// ("附表4第1部第7(a)項"). English, and a place that is not understood, come back as they are.
[[nodiscard]] QString placeWords(const QString& ref, const Catalogue& catalogue, Language language);

// The source's title with the place in it; without a place the title alone.
[[nodiscard]] QString citationWords(const QString& title, const QString& ref, const Catalogue& catalogue, Language language);

// Several citations in one line.
[[nodiscard]] QString citationList(const QStringList& citations, const Catalogue& catalogue, Language language);

} // namespace aspirant::pack

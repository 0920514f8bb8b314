// Names reduced to what two spellings of one name share: case, order, punctuation, accents, width and script apart.
#pragma once

#include <QStringList>

namespace aspirant::registry {

enum class NameOf { Person, Company };

// The parts of a name in Latin letters: folded, without marks and accents, without titles ("Mr") or words that only
// tell the kind of company ("Limited"). "CHAN, Tai-man" gives chan, tai, man.
[[nodiscard]] QStringList nameParts(const QString& name, NameOf of);

// A Chinese name in simplified characters, without spaces and dots, without 有限公司 and the like. Empty when there is
// no Chinese character in it.
[[nodiscard]] QString chineseForm(const QString& name, NameOf of);

// What two names in Latin letters have in common, from the most telling to nothing.
enum class NameMatch { Same, OtherOrder, FurtherName, Initials, Spelling, None };
[[nodiscard]] NameMatch compareNames(const QStringList& a, const QStringList& b);

} // namespace aspirant::registry

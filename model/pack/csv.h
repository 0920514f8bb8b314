// Comma-separated values (RFC 4180), as much as the tables beside the packs need. Internal to the pack room.
#pragma once

#include <QStringList>

namespace aspirant::pack {

// One record from `place`, which moves to the next. Quoted fields may hold commas, quotes and line breaks.
[[nodiscard]] QStringList csvRecord(const QString& text, qsizetype& place);

} // namespace aspirant::pack

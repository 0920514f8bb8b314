// What undo and redo say about themselves.
#pragma once

#include "model/desk/ports.h"
#include "model/session/session.h"

namespace aspirant::desk::undo_words {

// `origin` is Undo or Redo.
[[nodiscard]] Message nothing(Origin origin);
[[nodiscard]] Message offer(Origin origin, const QList<draft::Path>& paths, const session::Session& session);
[[nodiscard]] Message refusal(Origin origin, const draft::Path& path, const QString& by,
                              const session::Session& session);

} // namespace aspirant::desk::undo_words

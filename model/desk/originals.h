// Whether the files that papers were taken from have changed on this computer since. Missing originals are no fault:
// people tidy up, and drives are not always there.
#pragma once

#include "model/desk/ports.h"

namespace aspirant::desk {

// The source of a paper attached just now: the file's size and time as they are.
[[nodiscard]] PaperSource sourceOf(const QString& file, const QString& sha256);

struct ChangedOriginal {
    PaperSource source; // as remembered
    PaperSource now;    // the same paper, with the size and time of the file as it is
    QString sha256;     // of the file as it is
};
struct OriginalsSeen {
    QList<ChangedOriginal> changed; // another content than attached, and not passed over already
    QList<PaperSource> touched;     // the same content with another time: to be remembered, so that it is not read again
    int missing = 0;
};

// Reads only files whose size or time is another than remembered; may take long for large ones, so not in the window's
// thread. `progress` gets bytes read of a file; false stops, and what was seen until then is returned.
[[nodiscard]] OriginalsSeen lookAtOriginals(const QList<PaperSource>& sources, const ProgressCallback& progress = {});

} // namespace aspirant::desk

// Stores files by content away from the window's thread, one after the other.
#pragma once

#include "ui/services.h"

namespace aspirant::ui {

struct StoredFile {
    QString file;
    desk::BlobInfo blob;        // when it was stored
    std::optional<Error> error; // "attachment.unreadable" and those of the store; others go on
};

// Each file once, in the order given; progress counts the bytes of all. Error "job.cancelled". `receiver` lives in the window's thread; `blobs` outlives the job.
[[nodiscard]] std::unique_ptr<Job> storeFiles(desk::BlobStore& blobs, const QStringList& files, QObject* receiver, Told told,
                                              Done<QList<StoredFile>> done);

} // namespace aspirant::ui

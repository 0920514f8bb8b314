// Draft and attachments to a reproducible zipped bag. Whole file or none; attachments in bounded memory.
#pragma once

#include "model/bundle/bundle_contents.h"
#include "model/bundle/fixity.h"

namespace aspirant::bundle {

struct WrittenBundle {
    QString path;
    QString sha256; // of the zip file
    int files = 0;  // of the payload
    qint64 bytes = 0; // of the zip file
};

// Safe to call in a worker thread; `progress` is called in the calling thread and cancels with false.
// Errors: "bundle.blocked" (findings block, and the bundle is not marked incomplete), "bundle.cancelled",
// "bundle.write", "bundle.attachment_missing", "bundle.attachment_damaged", "bundle.name" (duplicate form).
[[nodiscard]] Result<WrittenBundle> writeBundle(const BundleContents& contents, const QString& path,
                                                const BundleProgress& progress = {});

} // namespace aspirant::bundle

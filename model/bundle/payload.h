// What a bundle consists of, settled before the first byte is written: every name, size and digest.
#pragma once

#include "model/bundle/bundle_contents.h"
#include "model/bundle/zip_writer.h"

#include <vector>

namespace aspirant::bundle {

// Either bytes made here, or an attachment to be streamed from the store.
struct BundleItem {
    QString name; // relative to the bag
    qint64 size = 0;
    QString sha256;
    QByteArray bytes;
    bool fromStore = false;
    Packing packing = Packing::Deflated;
};

// Sorted by name, tag files included. Errors: "bundle.attachment_missing", "bundle.name".
[[nodiscard]] Result<std::vector<BundleItem>> bundleItems(const BundleContents& contents);

} // namespace aspirant::bundle

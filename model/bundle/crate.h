// The RO-Crate 1.1 description of the payload (JSON-LD), for archives that index what they hold.
#pragma once

#include "model/base/json.h"
#include "model/bundle/index_page.h"

namespace aspirant::bundle {

// The crate's root is data/, where the description lies; file identifiers are relative to it, percent-encoded.
[[nodiscard]] json::Value crateDescription(const BundleContents& contents, const QList<IndexFile>& files);

[[nodiscard]] QString mediaType(const QString& file); // by the name's ending; "application/octet-stream" otherwise

} // namespace aspirant::bundle

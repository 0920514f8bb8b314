// A verified bundle to a draft. Its pack serves that draft only and is not trusted; its attachments go to the
// store by content, never to a path from the archive.
#pragma once

#include "model/bundle/verifier.h"
#include "model/desk/ports.h"
#include "model/pack/compiled_pack.h"

namespace aspirant::bundle {

struct ReadBundle {
    draft::Draft draft; // with the id it was exported with
    std::shared_ptr<const pack::CompiledPack> pack;
    QByteArray packBytes;
    QStringList attachments; // digests that were stored
    QList<Issue> findings;   // what verification had to say; none blocks
};

// Without a store attachments stay where they are: to compare or merge, not to import.
// Errors: "bundle.refused" and "bundle.invalid" (the first finding is in the message, its file in the place),
// "bundle.open", "bundle.cancelled", "bundle.pack", "bundle.draft", "bundle.attachment", store errors.
[[nodiscard]] Result<ReadBundle> readBundle(const QString& fileOrFolder, desk::BlobStore* store,
                                            const BundleProgress& progress = {});

} // namespace aspirant::bundle

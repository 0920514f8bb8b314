// The page that a person opens first: what the bundle holds, in any browser, without scripts or network.
#pragma once

#include "model/bundle/attachment_register.h"
#include "model/bundle/bundle_contents.h"

#include <QByteArray>

namespace aspirant::bundle {

struct IndexFile {
    QString file; // relative to the bag, under data/
    qint64 size = 0;
    QString sha256;
    bool personal = false; // holds personal data
};

// One chapter for each language of the export, in their order. Links are relative to data/.
[[nodiscard]] QByteArray indexPage(const BundleContents& contents, const QList<IndexFile>& files,
                                   const QList<AttachmentEntry>& attachments);

} // namespace aspirant::bundle

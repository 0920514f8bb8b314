// Completeness and fixity of a bag, by RFC 8493 for versions 0.97 and 1.0; 0.93 to 0.96 are readable.
#pragma once

#include "model/archive/entry_source.h"
#include "model/bundle/bag_layout.h"
#include "model/bundle/fixity.h"

#include <QSet>

namespace aspirant::bundle {

struct BagCheck {
    QList<Issue> issues;   // codes "bag.…", and what reading an entry gave ("zip.crc" …)
    QString base;          // "" or "folder/": where the bag lies in its source
    BagDeclaration declaration;
    BagInfo info;
    int payloadFiles = 0;
    qint64 payloadBytes = 0;
    QSet<QString> changed; // names, relative to the bag, whose content is not what a manifest says
    QSet<QString> unreadable;
    QHash<QString, QString> sha256; // name → digest as found, where a manifest asked for it
};

// Error only when cancelled. Every entry is read, listed or not.
[[nodiscard]] Result<BagCheck> checkBag(const archive::EntrySource& source, const BundleProgress& progress = {});

} // namespace aspirant::bundle

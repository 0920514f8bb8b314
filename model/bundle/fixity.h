// Digests of many entries in one pass: one thread reads (and unpacks, and compares checksums), one hashes.
#pragma once

#include "model/archive/entry_source.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace aspirant::bundle {

struct FixityJob {
    int entry = -1;
    QStringList algorithms; // may be empty: then the entry is read through, and only its own check counts
};

struct Fixity {
    QHash<QString, QString> digests; // algorithm → hexadecimal
    std::optional<Error> error;      // reading failed
};

// Bytes done in all; false cancels.
using BundleProgress = std::function<bool(qint64 done, qint64 total)>;

// One result for each job, in order. Error: "bundle.cancelled". Memory: a few buffers, whatever the sizes.
[[nodiscard]] Result<std::vector<Fixity>> digestEntries(const archive::EntrySource& source, const std::vector<FixityJob>& jobs,
                                                        const BundleProgress& progress = {});

} // namespace aspirant::bundle

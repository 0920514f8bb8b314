// Checks a bundle, zipped or unpacked: nothing in it is trusted, and all findings are returned.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/bundle/fixity.h"
#include "model/bundle/zip_directory.h"

#include <QDate>

namespace aspirant::bundle {

// Bagit: RFC 8493 only. Submission: also what a bundle of this program must hold.
enum class Profile { Bagit, Submission };

struct VerifyReport {
    bool valid = false;   // nothing blocks
    bool refused = false; // hostile or damaged as an archive: its content was not looked at
    // Codes "zip.…", "bag.…", "bundle.…". `file` is relative to the bag; `path` is the changed answer's.
    QList<Issue> findings;
    int files = 0;    // of the payload
    qint64 bytes = 0; // of the payload
};

// Errors: "bundle.open", "bundle.cancelled".
[[nodiscard]] Result<VerifyReport> verifyBag(const QString& fileOrFolder, Profile profile,
                                             const BundleProgress& progress = {}, const ZipLimits& limits = {});

} // namespace aspirant::bundle

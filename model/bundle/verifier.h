// Checks a bundle, zipped or unpacked: nothing in it is trusted, and all findings are returned.
#pragma once

#include "model/archive/zip_directory.h"
#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/bundle/fixity.h"

#include <QDate>

#include <memory>

namespace aspirant::archive {
class EntrySource;
}

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

// The report with the opened source, for a reader that goes on with exactly what was verified.
struct VerifiedBag {
    VerifyReport report;
    std::shared_ptr<const archive::EntrySource> source; // null when refused
    QString base;                                       // of the bag in its source: "" or "folder/"
};

// Errors: "bundle.open", "bundle.cancelled".
[[nodiscard]] Result<VerifiedBag> openVerified(const QString& fileOrFolder, Profile profile,
                                               const BundleProgress& progress = {}, const archive::ZipLimits& limits = {});
[[nodiscard]] Result<VerifyReport> verifyBag(const QString& fileOrFolder, Profile profile,
                                             const BundleProgress& progress = {}, const archive::ZipLimits& limits = {});

} // namespace aspirant::bundle

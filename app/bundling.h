// Bundles of an application: forms drawn and everything packed, verified, taken in again.
#pragma once

#include "app/workbench.h"
#include "model/session/masking.h"

#include <functional>

namespace aspirant::app {

struct ExportOptions {
    QString file;
    QList<Language> languages{Language::English};
    QDate asAt;              // invalid: today in Hong Kong
    bool incomplete = false; // in spite of what blocks; every page and the bag are marked as a draft
    bool mustBeSigned = false;
};

struct Exported {
    QString file, sha256;
    qint64 bytes = 0;
    int files = 0;
};

struct Verified {
    bool valid = false;
    bool refused = false; // hostile or damaged as an archive
    QList<Issue> findings;
};

enum class BagProfile { Submission, BagIt };

// False cancels: error "io.cancelled". `total` is 0 while it is not known.
using Progress = std::function<bool(qint64 done, qint64 total)>;

// Safe to call from a worker thread, on copies. Errors: "export.blocked" (something blocks and `incomplete`
// was not said), "export.unsigned", those of writing. The file appears whole or not at all.
[[nodiscard]] Result<Exported> exportBundle(Workbench& bench, std::shared_ptr<const pack::CompiledPack> pack,
                                            const draft::Draft& draft, const ExportOptions& options,
                                            const Catalogue& catalogue, const Progress& progress = {});

// The form alone, as one PDF in each language, for reading: "out.pdf" for one, "out-en.pdf" … for several. Incomplete
// forms are marked as drafts. Files appear whole or not at all. Errors: "report.draw", "file.write".
struct PrintOptions {
    QString file;
    QList<Language> languages{Language::English};
    QDate asAt; // invalid: today in Hong Kong
    session::Personal personal = session::Personal::Shown;
};
[[nodiscard]] Result<QStringList> printForms(Workbench& bench, std::shared_ptr<const pack::CompiledPack> pack, const draft::Draft& draft,
                                             const PrintOptions& options, const Catalogue& catalogue, const Progress& progress = {});

[[nodiscard]] Result<Verified> verifyBundle(const QString& fileOrFolder, BagProfile profile,
                                            const Progress& progress = {});

// A draft of its own from a bundle that verifies; the id of the new draft. Errors: "import.invalid", …
[[nodiscard]] Result<QString> importBundle(Workbench& bench, const QString& file, const Progress& progress = {});

// A draft of the workspace by id, or what is in a bundle file: for comparing and merging.
struct Loaded {
    std::shared_ptr<const pack::CompiledPack> pack;
    draft::Draft draft;
};
[[nodiscard]] Result<Loaded> loadDraft(Workbench& bench, const QString& draftId);
// Of an earlier move to this version of the pack (model/draft/migrated.h) nothing is said: both sides have to be of
// one version, however they came there.
[[nodiscard]] Result<Loaded> loadDraftOrBundle(Workbench& bench, const QString& idOrFile);

} // namespace aspirant::app

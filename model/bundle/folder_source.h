// An unpacked bag. Links and special files are refused, not followed.
#pragma once

#include "model/archive/entry_source.h"
#include "model/base/issue.h"

namespace aspirant::bundle {

class FolderSource final : public archive::EntrySource {
public:
    struct Opened {
        std::shared_ptr<const FolderSource> source; // null when an issue blocks
        QList<Issue> issues;                        // "bag.link", "bag.special", "bag.entries", "bag.name_…"
    };
    // Error: "bundle.open".
    [[nodiscard]] static Result<Opened> open(const QString& folder, int maximumEntries = 200'000);
    [[nodiscard]] Result<std::unique_ptr<archive::EntryStream>> open(int index) const override;

private:
    explicit FolderSource(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
};

} // namespace aspirant::bundle

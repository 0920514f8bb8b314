// Which paper an attached paper took the place of: "@replaces:SHA256@PATH" in a draft's answers, SHA256 being the newer
// paper and PATH the answer that cites it. So earlier versions can still be found, and stay in the workspace until the
// draft is purged; they never travel in a bundle.
#pragma once

#include "model/draft/paper.h"

#include <QDateTime>

namespace aspirant::draft {

struct EarlierPaper {
    QString sha256, name;
    QDateTime replacedAt; // UTC; invalid: not known
    friend bool operator==(const EarlierPaper&, const EarlierPaper&) = default;
};

[[nodiscard]] Path replacesPath(const Path& answer, const QString& sha256);
// The answer and the newer paper that such a path is about; none for any other path.
[[nodiscard]] std::optional<PaperPlace> replacesPlace(const Path& path);
[[nodiscard]] json::Value replacesValue(const EarlierPaper& earlier);
// What that paper replaced, what that one had replaced, and so on: newest first, each once.
[[nodiscard]] QList<EarlierPaper> earlierPapers(const Answers& answers, const Path& answer, const QString& sha256);

} // namespace aspirant::draft

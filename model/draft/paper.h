// What the register says of one attached file: "@paper:SHA256@PATH" in a draft's answers, PATH being the answer that
// cites the file. The file's name and digest stand in that answer.
#pragma once

#include "model/draft/draft.h"

#include <QDate>

#include <optional>

namespace aspirant::draft {

struct PaperRecord {
    QDate date;            // of the paper, as printed on it; invalid: not recorded
    QString language;      // BCP 47 tag as typed in, "en", "zh-Hant", "ja"; empty: not recorded
    QString version;       // "3", "signed"; empty: not recorded
    QString translationOf; // SHA-256 of the file that this one translates; empty: it is no translation

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PaperRecord&, const PaperRecord&) = default;
};

[[nodiscard]] Path paperPath(const Path& answer, const QString& sha256);
// The answer and the digest that such a path is about; none for any other path.
struct PaperPlace {
    Path answer;
    QString sha256;
};
[[nodiscard]] std::optional<PaperPlace> paperPlace(const Path& path);

// As it is stored; null for an empty record.
[[nodiscard]] json::Value paperValue(const PaperRecord& record);
// Error "paper.record": not a date, a tag of no known form, a version longer than 100 characters, not a digest, or
// an unknown key.
[[nodiscard]] Result<PaperRecord> paperRecordFrom(const json::Value& value);
// An empty record when there is none, or none that can be read.
[[nodiscard]] PaperRecord paperRecord(const Answers& answers, const Path& answer, const QString& sha256);

} // namespace aspirant::draft

// Drafts and answers files as JSON, both directions.
#pragma once

#include "model/draft/change.h"
#include "model/pack/compiled_pack.h"

#include <functional>

namespace aspirant::draft {

// The nested answers object of the answers file: plain questions by path, repeats as arrays of objects
// with "$row". Only paths for which `keep` holds (all, when it is empty). Meta paths are left out.
[[nodiscard]] json::Value nestedAnswers(const pack::CompiledPack& pack, const Answers& answers,
                                        const std::function<bool(const Path&)>& keep = {});

// Answers files may repeat what is worked out from other answers: values of computed questions are passed
// over, neither kept nor rejected. Everything else that does not fit is rejected, all of it at once.
struct Flattened {
    Answers answers;       // normal answers, row lists included
    QList<Issue> rejected; // path and reason; the caller writes nothing when there is one
};
// `attachment` turns {"$file": name} into {"$sha256", "name"}; without it such an entry is rejected. Beside "$file" may
// stand what is recorded of the paper: "date", "language", "version", and in "translationOf" the name of another file.
using AttachmentResolver = std::function<Result<json::Value>(const QString& fileName, const Path& path)>;
[[nodiscard]] Flattened flattenAnswers(const pack::CompiledPack& pack, const json::Value& nested,
                                       const AttachmentResolver& attachment = {});

// The canonical draft of `show` and of bundles: {draft, client, title, pack {id, version, hash}, answers,
// accepted}, with `papers` and `bods` (kept_records.h) where there are any.
[[nodiscard]] json::Value draftJson(const pack::CompiledPack& pack, const Draft& draft);
[[nodiscard]] Result<Draft> draftFromJson(const pack::CompiledPack& pack, const json::Value& value);

// A JSON Schema (2020-12) that the nested answers of this pack satisfy.
[[nodiscard]] json::Value answersSchema(const pack::CompiledPack& pack);

} // namespace aspirant::draft

// What a bundle of this program must hold beyond being a bag, and how its parts must agree.
#pragma once

#include "model/bundle/bag_check.h"

namespace aspirant::bundle {

// Codes: bundle.part_missing, bundle.json, bundle.answer_changed (path: the answer), bundle.answers_differ,
// bundle.pack_hash, bundle.log_chain, bundle.attachment, bundle.form_missing, bundle.format,
// bundle.unguarded, bundle.incomplete (warns), bundle.not_signed (notes).
[[nodiscard]] QList<Issue> submissionIssues(const archive::EntrySource& source, const BagCheck& check);

} // namespace aspirant::bundle

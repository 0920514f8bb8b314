// How many items the official forms have, so that lint can say which of them no question answers.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

struct OfficialForm {
    QString form;  // as packs call it: "VA-1"
    int first = 1; // its items are numbered from `first` to `last`; "5(b)" answers part of item 5
    int last = 0;
};

// CSV with the columns form, first and last. Error "forms.form".
[[nodiscard]] Result<QList<OfficialForm>> readOfficialForms(const QByteArray& csv);

// Of each form that the pack answers in part, the items that it does not answer, and items that the form does not have.
void lintForms(const CompiledPack& pack, const QList<OfficialForm>& forms, QList<Issue>& issues);

} // namespace aspirant::pack

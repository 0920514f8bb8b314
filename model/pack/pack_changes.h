// What changed between two packs, in words of three languages: read before a draft moves to a newer version, and
// by whoever approves a new one.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

enum class ChangeSubject { Pack, Section, Question, Document, Source, Part };
[[nodiscard]] QString subjectTag(ChangeSubject subject); // "pack", "section", "question", "slot", "source", "part"

// One difference. `kind` is stable: "new", "gone", "moved", "order", "text", "help", "title", "intro", "type",
// "visible", "required", "computed", "choice.new", "choice.gone", "choice.text", "choice.visible", "constraint.new",
// "constraint.gone", "constraint.rule", "constraint.severity", "constraint.message", "constraint.standing", "status",
// "cites", "forms", "slots", "limits", "other".
struct PackChange {
    ChangeSubject subject = ChangeSubject::Question;
    QString kind;
    QString id;   // of the section, the question (in full), the slot or the source; of a part: its key in the pack
    Text title;   // what people call it, in the newer pack where it is in both
    Message words; // a whole sentence
    json::Value before, after; // as the packs have it; null on the side that has none
};

// In the order of the newer pack; what is gone stands with the section that held it. Order and wording of JSON do not
// matter, nor does the version itself: two packs that ask the same in the same words have no changes. Rules are told
// in words (see rule_words), for which `catalogue` serves.
[[nodiscard]] QList<PackChange> packChanges(const CompiledPack& before, const CompiledPack& after,
                                            const Catalogue& catalogue);

// Whether anything about the definition differs that someone who has answered it should look at: wording, kind,
// choices, limits, rules that check it. Not where it stands, its sources, or when it is asked.
[[nodiscard]] bool asksOtherwise(const Question& before, const Question& after);

// The kind of answer in words: "a yes or no", "an amount of money".
[[nodiscard]] Message typeWords(Type type);

} // namespace aspirant::pack

// The logic book's stock of phrases for rules: untranslated, of context "Logic book". Internal to the pack room.
#pragma once

#include "model/expr/tree.h"

#include <array>
#include <optional>

namespace aspirant::pack {

// The same sentence said of a condition and of its opposite.
struct Sentence {
    const char* said;
    const char* denied;
};

// What is said of a question of several choices, or of one question and several values.
enum class ListSaid { OneOf, Includes, AnyOf, AllOf, Only, ExactlyOne, Within, Shared };

struct SpanPhrase {
    const char* one;
    const char* several;
};
extern const std::array<SpanPhrase, 3> spanPhrases; // years, months, days

// What a built-in function gives, said of its arguments; a null sentence: only a piece of code says it.
[[nodiscard]] const char* phraseOf(expr::Function function);
// "the amount of %1"; null for what is no part of an answer.
[[nodiscard]] const char* partOf(QStringView member);
[[nodiscard]] const char* sumOf(QChar sign);
[[nodiscard]] Sentence equalSentence();
[[nodiscard]] Sentence sameSentence();
[[nodiscard]] Sentence numberSentence();
[[nodiscard]] Sentence orderSentence(expr::TreeNode::Op op, bool dates);
// None: the function gives no condition that can be said.
[[nodiscard]] std::optional<Sentence> callSentence(expr::Function function);
// Of All, the opposite is said of the opposite body: "in at least one entry of %1, not so".
[[nodiscard]] Sentence rangeSentence(expr::TreeNode::Op op);
// The same of values that the rule lists.
[[nodiscard]] Sentence valuesSentence(expr::TreeNode::Op op);
[[nodiscard]] Sentence listSentence(ListSaid said);
// Null: the currency goes by its code.
[[nodiscard]] const char* currencySource(QStringView code);

} // namespace aspirant::pack

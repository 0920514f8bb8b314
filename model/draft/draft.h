// One application in progress as one comparable value: which pack it is pinned to, and every answer.
#pragma once

#include "model/base/json.h"
#include "model/draft/path.h"

#include <QHash>
#include <QStringList>

namespace aspirant::draft {

// An answer's JSON is that of resources/packs/README.md; null is unanswered. A repeat's own path holds
// its row ids, in order, as an array of strings. Everything that can change is in `answers`, so one kind
// of change serves all.
using Answers = QHash<Path, json::Value>;

struct PackPin {
    QString id, version, hash;
    friend bool operator==(const PackPin&, const PackPin&) = default;
};

struct Draft {
    QString id; // random, stable
    QString client;
    QString title;
    PackPin pack;
    Answers answers;

    [[nodiscard]] json::Value answer(const Path& path) const { return answers.value(path); }
    [[nodiscard]] QStringList rows(const Path& repeat) const { return answers.value(repeat).toStringList(); }
    friend bool operator==(const Draft&, const Draft&) = default;
};

// The three real states that are not values, and the escape of a closed question.
enum class StateKind { NotApplicable, NotYetKnown, SeeAttachment };
[[nodiscard]] std::optional<StateKind> stateKind(const json::Value& answer);
[[nodiscard]] json::Value stateAnswer(StateKind kind, const QString& reason, const QString& expected = {});
[[nodiscard]] bool isOther(const json::Value& answer); // {"$other": …}

} // namespace aspirant::draft

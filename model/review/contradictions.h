// One fact, given twice and differently, in two drafts of one client.
#pragma once

#include "model/session/session.h"

#include <QList>

#include <vector>

namespace aspirant::review {

struct Contradiction {
    struct Side {
        QString draft;    // id
        QString title;    // of the draft
        draft::Path path; // rows may have other ids there
        json::Value value;
        friend bool operator==(const Side&, const Side&) = default;
    };
    QString id; // of the question
    Text title;
    Side one, other;
};

// Every question that two of these drafts ask in the same type and answer differently, pair by pair, in the order of
// the first one's form. Rows are matched as in row_match.h. Only values count, of questions that apply in both: not
// states, not attachments, nothing worked out. What is merely said more precisely agrees: a year and a date in it, a
// text given in one language and in both. Callers see to it that all drafts belong to one client.
[[nodiscard]] QList<Contradiction> contradictions(const std::vector<const session::Session*>& drafts);

// Whether two answers to one question, in terms of one draft, say the same.
[[nodiscard]] bool agree(const pack::Question& question, const json::Value& one, const json::Value& other);

} // namespace aspirant::review

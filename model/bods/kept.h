// What others stated, kept with the draft word for word, so that it comes out again together with what the draft says.
#pragma once

#include "model/bods/statement.h"
#include "model/draft/draft.h"

namespace aspirant::bods {

class Kept final {
public:
    [[nodiscard]] const QList<Statement>& statements() const { return m_statements; } // in the order in which they came
    // After the others; one with the same id takes the earlier one's place.
    void add(const Statement& statement);
    [[nodiscard]] const Statement* latest(const QString& recordId) const; // null: none
    [[nodiscard]] const Statement* withId(const QString& statementId) const;

    // Record id to what it is here: "applicant", "persons[…]", "entities[…]"; of an arrangement the path of the answer
    // that tells of it: the row of a nominee's or trustee's holding, or of the controller who lists the trust.
    QHash<QString, QString> places;

    // Place to record id, of records that are not closed.
    [[nodiscard]] QHash<QString, QString> openRecords() const;

private:
    QList<Statement> m_statements;
    QHash<QString, qsizetype> m_last; // record id → its last statement
    QHash<QString, qsizetype> m_byId;
};

// The fact "@bods" of a draft (model/draft/kept_records.h). What cannot be read is left out.
[[nodiscard]] Kept keptIn(const draft::Answers& answers);
[[nodiscard]] json::Value keptValue(const Kept& kept); // null when there is nothing to keep

// Three-way: `kept` is what was stated, `base` the part of it that our answers can say, `now` what they say at present.
// Where `now` says what `base` said, the words of `kept` stand; where it says otherwise, or no longer, `now` stands; what
// only `kept` says stays. Items of lists are known by their number, name or type, not by their place.
[[nodiscard]] json::Value merged(const json::Value& base, const json::Value& kept, const json::Value& now);

} // namespace aspirant::bods

// What a draft records of a part that was sent to a person, on both sides, and what a declaration is bound to.
#pragma once

#include "model/base/text.h"
#include "model/draft/change.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace aspirant::subform {

// "@subform": this draft is one person's part of somebody else's application.
struct Task {
    QString id;            // of the sending
    QString digest;        // SHA-256 of the document that was sent
    QString draft;         // id of the application it belongs to
    draft::Path row;       // "persons[r1]"
    QString from;          // who sent it, as they call themselves
    QString note;          // to the person; may be empty
    QDateTime at;          // UTC
    QDate due;             // invalid: none
    Language language = Language::English; // in which the sender asks for it to be read
    QList<Text> roles;     // what the application says the person is
    draft::Answers base;   // the record as it was sent
};
[[nodiscard]] draft::Path taskPath();
[[nodiscard]] json::Value taskFact(const Task& task);
[[nodiscard]] std::optional<Task> task(const draft::Answers& answers);
// The one row that may be worked on; empty in an ordinary application. Cheap.
[[nodiscard]] draft::Path scopeOf(const draft::Answers& answers);
// Whether an edit at this path is allowed: everything in an ordinary application; else inside the row, and facts about it.
[[nodiscard]] bool isInScope(const draft::Answers& answers, const draft::Path& path);

// "@declared": what the person declared in his own draft.
struct Declaration {
    QString name, capacity; // as typed
    QDate date;
    int version = 0;        // of the words declared (declaration_text.h)
    Language language = Language::English; // in which they were shown
    QString hash;           // rowHash() of what was declared
    friend bool operator==(const Declaration&, const Declaration&) = default;
};
[[nodiscard]] draft::Path declaredPath();
[[nodiscard]] json::Value declarationFact(const Declaration& declaration);
// Nothing when it is no declaration: an empty name or capacity, no date, an unknown version or language, no digest.
[[nodiscard]] std::optional<Declaration> declarationFrom(const json::Value& fact);

// Every answer in the row, without facts, references to other people, and what rows that are no longer listed left behind.
[[nodiscard]] draft::Answers rowAnswers(const draft::Answers& answers, const draft::Path& row);
[[nodiscard]] QString rowHash(const QString& packHash, const draft::Answers& answers, const draft::Path& row);
[[nodiscard]] json::Value answersJson(const draft::Answers& answers); // by path

// "@sent:ID@ROW" in the application.
struct Reply {
    QString digest; // SHA-256 of the document that came back
    QDateTime at;   // UTC; when it was received
    QString by;     // who received it
    int suggestions = 0;
    bool declared = false;
    friend bool operator==(const Reply&, const Reply&) = default;
};
struct Sending {
    QString id;     // 16 hexadecimal digits
    draft::Path row;
    QString digest; // SHA-256 of the document
    QString base;   // SHA-256 of the record as it was sent
    QString by;
    QDateTime at; // UTC
    QDate due;    // invalid: none
    bool sealed = true;
    QList<Reply> replies; // oldest first
    friend bool operator==(const Sending&, const Sending&) = default;
};
[[nodiscard]] draft::Path sendingPath(const Sending& sending);
[[nodiscard]] json::Value sendingFact(const Sending& sending);
[[nodiscard]] std::optional<Sending> sendingAt(const draft::Path& path, const json::Value& fact);
[[nodiscard]] QList<Sending> sendings(const draft::Answers& answers); // newest first

// "@attested:ID@ROW": the declaration that came back with the newest reply to that sending.
[[nodiscard]] draft::Path attestedPath(const QString& sendingId, const draft::Path& row);
[[nodiscard]] std::optional<Declaration> attestation(const draft::Answers& answers, const Sending& sending);

} // namespace aspirant::subform

// What goes out to a person, and the small draft that it becomes with him.
#pragma once

#include "model/session/session.h"
#include "model/subform/facts.h"

#include <functional>
#include <memory>

namespace aspirant::subform {

// How large the stored file is; its error is handed on.
using FileSize = std::function<Result<qint64>(const QString& sha256)>;

struct SendOptions {
    QString id; // 16 hexadecimal digits, random
    QString from;
    QDateTime at; // UTC
    QDate due;    // invalid: none
    Language language = Language::English;
    QString note;
    bool sealed = true;
};

struct Outgoing {
    QByteArray document;  // canonical JSON; its "files" lists what follows it in the package (model/seal/parcel.h)
    QStringList files;    // their SHA-256, in that order
    Sending sending;      // to be recorded once the file is written
};

// `row` is "persons[…]" or "entities[…]". Errors "person.row" (no such row), "person.inside" (this draft is itself a
// person's part), "person.due" (a date before today), "person.note" (longer than 4,000 characters), FileSize's.
[[nodiscard]] Result<Outgoing> makeDispatch(const session::Session& session, const draft::Path& row, const SendOptions& options, const FileSize& fileSize);
// Answers elsewhere that rules of the row's questions read, directly or through others. Not files, personal answers,
// answers that name another person or company, or rows that do.
[[nodiscard]] draft::Answers contextOf(const session::Session& session, const draft::Path& row);

struct Incoming {
    draft::Draft draft; // with the task; its id is empty
    std::shared_ptr<const pack::CompiledPack> pack;
    QByteArray packBytes;
    Task task;
    QStringList files;
};
// `document` as it was read from the package. Errors "person.document" (not as Aspirant writes it), "person.newer",
// "person.pack" (its questionnaire cannot be read, or is not the one it names), "person.foreign_path" (answers outside
// the record, or that no question takes), "person.files" (files listed and files cited are not the same).
[[nodiscard]] Result<Incoming> readDispatch(const QByteArray& document);

// Of the row alone.
struct RowState {
    session::Progress progress;
    QList<Issue> findings; // in form order
    [[nodiscard]] bool blocks() const { return progress.blocking > 0; }
};
[[nodiscard]] RowState stateOfRow(const session::Session& session, const draft::Path& row);

// Every "$sha256" in these answers, once each, in order.
[[nodiscard]] QStringList filesIn(const draft::Answers& answers);

} // namespace aspirant::subform

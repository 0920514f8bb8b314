// The declaration, what goes back to the application, and the suggestions that it becomes there.
#pragma once

#include "model/subform/dispatch.h"

namespace aspirant::subform {

// One undoable change. Errors "person.no_task" (an ordinary application), "person.blocked" (something in the record
// blocks), "person.declaration" (no name, no capacity, a date to come).
[[nodiscard]] Result<draft::ChangeSet> declare(const session::Session& session, const QString& name, const QString& capacity, const QDate& date,
                                               Language shownIn);
// The declaration in a person's draft, while it speaks of the answers as they are now.
[[nodiscard]] std::optional<Declaration> standingDeclaration(const session::Session& session);

struct OutgoingReply {
    QByteArray document; // canonical JSON
    QStringList files;   // their SHA-256, in the order of the document's "files"
    bool declared = false;
};
// Files that came with the record do not travel back. Error "person.no_task".
[[nodiscard]] Result<OutgoingReply> makeReply(const session::Session& session, const QString& by, const QDateTime& at, const FileSize& fileSize);

struct Received {
    draft::Path row;
    QString name;     // who answers: as declared, else as the document says
    int suggestions = 0;
    bool declared = false;
    QStringList files; // to be stored before the changes are made
    draft::ChangeSet changes; // suggestions, what is superseded, the sending and the declaration
};
// Changes nothing by itself. Errors "person.other_draft", "person.other_pack", "person.unknown" (nothing of that kind
// was sent from here), "person.base" (it was not made from what was sent), "person.already" (received before),
// "person.declaration" (its declaration does not belong to its answers), and those of readDispatch().
[[nodiscard]] Result<Received> readReply(const session::Session& session, const QByteArray& document, const QString& by, const QDateTime& at);

} // namespace aspirant::subform

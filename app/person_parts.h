// One person's part of an application as a file: sent, opened elsewhere, sent back, received. Seals, stores and records;
// what the documents mean is model/subform's.
#pragma once

#include "app/workbench.h"
#include "model/subform/reply.h"

namespace aspirant::app {

// A passphrase as typed; nothing: a plain package.
using PassphraseText = std::optional<QString>;

struct SendRequest {
    QString file; // "*.aspirant-person"
    PassphraseText passphrase;
    QDate due;
    Language language = Language::English;
    QString note;
};

struct SentFile {
    QString file, sha256; // of the document inside: what was sent
    qint64 bytes = 0;
    bool declared = false; // of a reply
};

struct PersonFile {
    bool sealed = false;
    bool reply = false; // comes back; else goes out
};
// What kind of package a file is, from its first bytes. Errors "seal.foreign", "seal.newer", …
[[nodiscard]] Result<PersonFile> lookAtPersonFile(const QString& file);

// Writes the package whole, then records the sending as one undoable change. Errors: those of subform::makeDispatch,
// "seal.…", "file.write".
Result<SentFile> sendPerson(Workbench& bench, desk::Desk& desk, const draft::Path& row, const SendRequest& request);
// A new draft that holds the person's part; its id. Nothing is created unless the whole package is right.
Result<QString> openPerson(Workbench& bench, const QString& file, const PassphraseText& passphrase);
// Packs the person's answers. Error "person.undeclared" unless declared or `unfinished`.
Result<SentFile> returnPerson(Workbench& bench, desk::Desk& desk, const QString& file, const PassphraseText& passphrase, bool unfinished);
// Suggestions from a returned package, as one undoable change. Files in it are stored first, by content.
Result<subform::Received> receivePerson(Workbench& bench, desk::Desk& desk, const QString& file, const PassphraseText& passphrase);

// The draft that a returned package belongs to; it must be in this workspace. Error "person.other_draft".
Result<QString> draftOfReply(Workbench& bench, const QString& file, const PassphraseText& passphrase);

} // namespace aspirant::app

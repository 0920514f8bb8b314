// Rows to and from drafts and their history. Knows no transactions: the store sets them round these calls.
#pragma once

#include "model/desk/ports.h"
#include "model/store/database.h"
#include "model/store/value_codec.h"

namespace aspirant::store {

class DraftTable final {
public:
    DraftTable(Database& database, const ValueCodec& codec) : m_database(database), m_codec(codec) {}

    [[nodiscard]] Result<QList<desk::DraftRow>> rows(bool withBin);
    [[nodiscard]] Result<QStringList> clients();
    // Error "draft.unknown".
    [[nodiscard]] Result<qint64> numberOf(const QString& draftId);
    [[nodiscard]] Result<draft::Draft> read(const QString& draftId);
    // The row without answers. Error "draft.exists".
    [[nodiscard]] Result<qint64> insert(const draft::Draft& draft, const QDateTime& now);
    Result<void> setTitle(qint64 number, const QString& title);

    [[nodiscard]] Result<qint64> lastSequence(qint64 number);
    // Writes the entry with the sequence it holds, and what it makes of the answers and of the references
    // to attachments.
    Result<void> append(qint64 number, const desk::Entry& entry);
    // Entries after a sequence; of a path only those that touch it or what lies inside it.
    [[nodiscard]] Result<QList<desk::Entry>> entries(qint64 number, qint64 after, const draft::Path& path);

private:
    [[nodiscard]] Result<qint64> ensureClient(const QString& name);
    Result<void> writeAnswers(qint64 number, const draft::ChangeSet& changes);
    Result<void> writeReferences(qint64 number, const draft::ChangeSet& changes);
    [[nodiscard]] Result<desk::DraftRow> rowFrom(const Statement& statement) const;

    Database& m_database;
    const ValueCodec& m_codec;
};

// Every "$sha256" in an answer.
void collectDigests(const json::Value& value, QStringList& digests);

} // namespace aspirant::store

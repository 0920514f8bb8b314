#include "model/store/sqlite_store.h"

#include "model/base/digest.h"
#include "model/draft/migrated.h"
#include "model/store/blob_folder.h"
#include "model/store/paper_sources.h"
#include "model/store/draft_table.h"
#include "model/store/run_marks.h"
#include "model/store/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace aspirant::store {

struct SqliteStore::State {
    Database& database;
    BlobFolder& blobs;
    const Clock& clock;
    QString user;
    ValueCodec codec;
    DraftTable table;
    RunMarks marks;

    State(Database& db, BlobFolder& folder, const Clock& time, QString who, const Seal* seal)
        : database(db), blobs(folder), clock(time), user(std::move(who)), codec(seal), table(database, codec),
          marks(database, codec)
    {
    }

    // Runs `work` for the draft's number, all or nothing, and gives its result back once that is synced.
    template<typename Work>
    auto inTransaction(const QString& draftId, Work work) -> decltype(work(qint64()))
    {
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Result<qint64> number = table.numberOf(draftId);
        if (!number)
            return tl::unexpected(number.error());
        auto done = work(*number);
        if (!done)
            return done;
        if (const Result<void> committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
        return done;
    }

    Result<QStringList> column(const QString& sql, const QVariantList& values = {});
    Result<void> insertPack(const QString& hash, const QByteArray& bytes);
    Result<void> removeUnusedPacks();
    Result<QStringList> removeRows(const QString& draftId, qint64 number);
    Result<void> logPurge(const QString& draftId, qint64 number);
    void removeAutomaticCopies() const;
};

namespace {

Error packDamaged(const QString& hash)
{
    return {QStringLiteral("pack.damaged"),
            Message("Store", QT_TRANSLATE_NOOP(
                                 "Store", "The questionnaire kept with this draft is missing or damaged.")),
            hash};
}

json::Value entryJson(const desk::Entry& entry)
{
    json::Array changes;
    for (const draft::Change& change : entry.changes.changes())
        changes.push_back(json::Array{change.path.text(), change.before, change.after});
    return json::Array{entry.sequence, entry.at.toMSecsSinceEpoch(),
                       entry.by,       desk::originTag(entry.origin),
                       entry.undoes,   json::Value(std::move(changes))};
}

} // namespace

QString historyDigest(const QString& salt, const QString& draftId, const QList<desk::Entry>& entries)
{
    Digest digest;
    digest.add(salt.toLatin1());
    digest.add(draftId.toUtf8());
    for (const desk::Entry& entry : entries)
        digest.add(json::canonical(entryJson(entry)));
    return digest.hex();
}

SqliteStore::SqliteStore(Database& database, BlobFolder& blobs, const Clock& clock, QString user,
                         const Seal* seal)
    : m_state(std::make_unique<State>(database, blobs, clock, std::move(user), seal))
{
}

SqliteStore::~SqliteStore() = default;

Result<QList<desk::DraftRow>> SqliteStore::list(bool withBin)
{
    return m_state->table.rows(withBin);
}

Result<QStringList> SqliteStore::clients()
{
    return m_state->table.clients();
}

Result<void> SqliteStore::create(const draft::Draft& draft, const QByteArray& packBytes)
{
    Result<Transaction> transaction = Transaction::begin(m_state->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> kept = m_state->insertPack(draft.pack.hash, packBytes); !kept)
        return kept;
    const QDateTime now = m_state->clock.nowUtc();
    const Result<qint64> number = m_state->table.insert(draft, now);
    if (!number)
        return tl::unexpected(number.error());
    if (!draft.answers.isEmpty()) {
        const desk::Entry first{
            1, now, m_state->user, desk::Origin::Imported, 0, 0, draft::difference({}, draft.answers)};
        if (const Result<void> done = m_state->table.append(*number, first); !done)
            return done;
    }
    return transaction->commit();
}

Result<draft::Draft> SqliteStore::load(const QString& draftId)
{
    return m_state->table.read(draftId);
}

Result<QByteArray> SqliteStore::packBytes(const QString& hash)
{
    const Result<QVariant> stored =
        m_state->database.single(QStringLiteral("SELECT bytes FROM pack WHERE hash = ?"), {hash});
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->isValid())
        return tl::unexpected(packDamaged(hash));
    const Result<QByteArray> bytes = m_state->codec.bytes(Content::Pack, *stored);
    if (bytes && sha256Hex(*bytes) != hash)
        return tl::unexpected(packDamaged(hash));
    return bytes;
}

Result<void> SqliteStore::State::insertPack(const QString& hash, const QByteArray& bytes)
{
    if (sha256Hex(bytes) != hash)
        return tl::unexpected(packDamaged(hash));
    return database.run(QStringLiteral("INSERT OR IGNORE INTO pack (hash, bytes) VALUES (?, ?)"),
                        {hash, codec.bytes(Content::Pack, bytes)});
}

Result<void> SqliteStore::keepPack(const QString& hash, const QByteArray& packBytes)
{
    Result<Transaction> transaction = Transaction::begin(m_state->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> kept = m_state->insertPack(hash, packBytes); !kept)
        return kept;
    return transaction->commit();
}

// The packs that drafts are pinned to, and those that their histories may bring them back to.
Result<void> SqliteStore::State::removeUnusedPacks()
{
    QStringList used;
    Result<Statement> moves = database.prepare(
        QStringLiteral("SELECT before, after FROM entry_change WHERE path = ?"));
    if (!moves)
        return tl::unexpected(moves.error());
    Result<bool> more = moves->first({draft::migratedPath().text()});
    for (; more && *more; more = moves->next()) {
        for (const int column : {0, 1}) {
            const Result<json::Value> fact = codec.value(moves->value(column));
            if (!fact)
                return tl::unexpected(fact.error());
            used += draft::packHashesOf(*fact);
        }
    }
    if (!more)
        return tl::unexpected(more.error());
    const Result<QStringList> unpinned = column(
        QStringLiteral("SELECT hash FROM pack WHERE hash NOT IN (SELECT pack_hash FROM draft)"));
    if (!unpinned)
        return tl::unexpected(unpinned.error());
    for (const QString& hash : *unpinned) {
        if (used.contains(hash))
            continue;
        if (const Result<void> done = database.run(QStringLiteral("DELETE FROM pack WHERE hash = ?"), {hash}); !done)
            return done;
    }
    return {};
}

Result<desk::Entry> SqliteStore::append(const QString& draftId, desk::Entry entry, qint64 after)
{
    return m_state->inTransaction(draftId, [&](qint64 number) -> Result<desk::Entry> {
        const Result<qint64> last = m_state->table.lastSequence(number);
        if (!last)
            return tl::unexpected(last.error());
        if (*last != after)
            return failure(
                QStringLiteral("store.moved"),
                Message("Store", QT_TRANSLATE_NOOP(
                                     "Store", "Another program has changed this draft in the meantime.")),
                draftId);
        entry.sequence = *last + 1;
        return m_state->table.append(number, entry).map([&] { return entry; });
    });
}

Result<qint64> SqliteStore::lastSequence(const QString& draftId)
{
    return m_state->table.numberOf(draftId).and_then(
        [&](qint64 number) { return m_state->table.lastSequence(number); });
}

Result<QList<desk::Entry>> SqliteStore::history(const QString& draftId, const draft::Path& path)
{
    return m_state->table.numberOf(draftId).and_then(
        [&](qint64 number) { return m_state->table.entries(number, 0, path); });
}

Result<QList<desk::Entry>> SqliteStore::historySince(const QString& draftId, qint64 after)
{
    return m_state->table.numberOf(draftId).and_then(
        [&](qint64 number) { return m_state->table.entries(number, after, {}); });
}

Result<void> SqliteStore::setSummary(const QString& draftId, const desk::Summary& summary)
{
    return m_state->inTransaction(draftId, [&](qint64 number) {
        return m_state->database.run(
            QStringLiteral(
                "UPDATE draft SET blocking = ?, warnings = ?, answered = ?, applicable = ? WHERE number = ?"),
            {summary.blocking, summary.warnings, summary.answered, summary.applicable, number});
    });
}

Result<void> SqliteStore::rename(const QString& draftId, const QString& title)
{
    return m_state->inTransaction(draftId,
                                  [&](qint64 number) { return m_state->table.setTitle(number, title); });
}

Result<void> SqliteStore::moveToBin(const QString& draftId, bool inBin)
{
    return m_state->inTransaction(draftId, [&](qint64 number) {
        return m_state->database.run(
            QStringLiteral("UPDATE draft SET binned = ? WHERE number = ?"),
            {inBin ? QVariant(m_state->clock.nowUtc().toMSecsSinceEpoch()) : QVariant(), number});
    });
}

bool SqliteStore::isReadOnly() const
{
    return m_state->database.access() == Access::ReadOnly;
}

Result<QStringList> SqliteStore::State::column(const QString& sql, const QVariantList& values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList found;
    Result<bool> more = statement->first(values);
    for (; more && *more; more = statement->next())
        found += statement->text(0);
    if (!more)
        return tl::unexpected(more.error());
    return found;
}

Result<void> SqliteStore::State::logPurge(const QString& draftId, qint64 number)
{
    const Result<QList<desk::Entry>> entries = table.entries(number, 0, {});
    if (!entries)
        return tl::unexpected(entries.error());
    const QString salt = randomHex(32);
    return database.run(
        QStringLiteral("INSERT INTO purge_log (at, by, entries, salt, digest) VALUES (?, ?, ?, ?, ?)"),
        {clock.nowUtc().toMSecsSinceEpoch(), codec.text(Content::Log, user), entries->size(), salt,
         historyDigest(salt, draftId, *entries)});
}

Result<QStringList> SqliteStore::State::removeRows(const QString& draftId, qint64 number)
{
    if (const Result<void> logged = logPurge(draftId, number); !logged)
        return tl::unexpected(logged.error());
    const Result<QStringList> unused =
        column(QStringLiteral("SELECT sha256 FROM blob_reference WHERE draft = ? AND sha256 NOT IN"
                              " (SELECT sha256 FROM blob_reference WHERE draft <> ?)"),
               {number, number});
    if (!unused)
        return unused;
    for (const QString& sha256 : *unused) {
        if (const Result<void> done = database.run(
                QStringLiteral("INSERT OR IGNORE INTO blob_unused (sha256) VALUES (?)"), {sha256});
            !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> done = database.run(QStringLiteral("DELETE FROM setting WHERE key = ?"), {sourcesKey(draftId)}); !done)
        return tl::unexpected(done.error());
    // Answers, history and references go with the draft's row.
    if (const Result<void> done =
            database.run(QStringLiteral("DELETE FROM draft WHERE number = ?"), {number});
        !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = database.run(
            QStringLiteral("DELETE FROM client WHERE number NOT IN (SELECT client FROM draft)"));
        !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = removeUnusedPacks(); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = marks.lower(); !done)
        return tl::unexpected(done.error());
    return unused;
}

void SqliteStore::State::removeAutomaticCopies() const
{
    QDir backups(QFileInfo(database.file()).absolutePath() + QStringLiteral("/backups"));
    for (const QString& name : backups.entryList({QStringLiteral("before-*.sqlite")}, QDir::Files))
        backups.remove(name);
}

Result<QStringList> SqliteStore::purge(const QString& draftId)
{
    const Result<QStringList> unused =
        m_state->inTransaction(draftId, [&](qint64 number) { return m_state->removeRows(draftId, number); });
    if (!unused)
        return unused;
    m_state->removeAutomaticCopies();
    if (const Result<void> removed = removeUnusedBlobs(); !removed)
        return tl::unexpected(removed.error());
    // The deleted rows are overwritten in the file (secure_delete); this empties the log of them as well.
    const Result<QVariant> emptied =
        m_state->database.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!emptied)
        return tl::unexpected(emptied.error());
    return unused;
}

Result<void> SqliteStore::removeUnusedBlobs()
{
    const Result<QStringList> unused = m_state->column(QStringLiteral("SELECT sha256 FROM blob_unused"));
    if (!unused)
        return tl::unexpected(unused.error());
    for (const QString& sha256 : *unused) {
        // It may have been attached again since.
        const Result<QVariant> used = m_state->database.single(
            QStringLiteral("SELECT 1 FROM blob_reference WHERE sha256 = ? LIMIT 1"), {sha256});
        if (!used)
            return tl::unexpected(used.error());
        if (!used->isValid()) {
            if (const Result<void> removed = m_state->blobs.remove(sha256); !removed)
                return removed;
        }
        if (const Result<void> done =
                m_state->database.run(QStringLiteral("DELETE FROM blob_unused WHERE sha256 = ?"), {sha256});
            !done)
            return done;
    }
    return {};
}

Result<QStringList> SqliteStore::referencedBlobs()
{
    return m_state->column(QStringLiteral("SELECT DISTINCT sha256 FROM blob_reference ORDER BY sha256"));
}

Result<bool> SqliteStore::endedUncleanly()
{
    return m_state->marks.endedUncleanly();
}

Result<void> SqliteStore::beginRun()
{
    return m_state->marks.begin();
}

Result<void> SqliteStore::endRun()
{
    return m_state->marks.end();
}

Result<std::optional<desk::Recovered>> SqliteStore::recovered()
{
    return m_state->marks.recovered();
}

Result<void> SqliteStore::acknowledgeRecovered()
{
    return m_state->marks.acknowledge();
}

Result<json::Value> SqliteStore::setting(const QString& key)
{
    const Result<QVariant> stored =
        m_state->database.single(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->isValid())
        return json::Value();
    return m_state->codec.bytes(Content::Setting, *stored).and_then([](const QByteArray& bytes) {
        return json::parse(bytes);
    });
}

Result<void> SqliteStore::setSetting(const QString& key, const json::Value& value)
{
    return m_state->database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                                " ON CONFLICT DO UPDATE SET value = excluded.value"),
                                 {key, m_state->codec.bytes(Content::Setting, json::canonical(value))});
}

Result<QList<SqliteStore::PurgeRecord>> SqliteStore::purgeLog()
{
    Result<Statement> statement = m_state->database.prepare(
        QStringLiteral("SELECT at, by, entries, salt, digest FROM purge_log ORDER BY number"));
    if (!statement)
        return tl::unexpected(statement.error());
    QList<PurgeRecord> found;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next()) {
        const Result<QString> by = m_state->codec.text(Content::Log, statement->value(1));
        if (!by)
            return tl::unexpected(by.error());
        found += PurgeRecord{QDateTime::fromMSecsSinceEpoch(statement->number(0), Qt::UTC), *by,
                             static_cast<int>(statement->number(2)), statement->text(3), statement->text(4)};
    }
    if (!more)
        return tl::unexpected(more.error());
    return found;
}

} // namespace aspirant::store

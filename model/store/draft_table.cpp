#include "model/store/draft_table.h"

#include "model/base/digest.h"
#include "model/draft/migrated.h"

#include <utility>

namespace aspirant::store {

namespace {

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Error unknownDraft(const QString& draftId)
{
    return {
        QStringLiteral("draft.unknown"),
        Message("Store", QT_TRANSLATE_NOOP("Store", "There is no draft “%1” in this workspace."), {draftId}),
        draftId};
}

// SQLite's LIKE ignores case and has wildcards; a range over the key does not. '[' + 1 is '\', '.' + 1 is
// '/'.
const QString touchedSql =
    QStringLiteral(" AND EXISTS (SELECT 1 FROM entry_change t WHERE t.entry = e.number AND (t.path = ?"
                   " OR (t.path >= ? AND t.path < ?) OR (t.path >= ? AND t.path < ?)))");

QVariantList touchedValues(const QString& path)
{
    return {path, path + u'[', path + u'\\', path + u'.', path + u'/'};
}

} // namespace

void collectDigests(const json::Value& value, QStringList& digests)
{
    if (value.isArray()) {
        for (const json::Value& item : value.array())
            collectDigests(item, digests);
    } else if (value.isObject()) {
        const QString& digest = value[u"$sha256"].toString();
        if (isSha256Hex(digest) && !digests.contains(digest))
            digests += digest;
        for (const json::Member& member : value.object())
            collectDigests(member.second, digests);
    }
}

Result<QList<desk::DraftRow>> DraftTable::rows(bool withBin)
{
    Result<Statement> statement = m_database.prepare(
        QStringLiteral(
            "SELECT d.id, c.name, d.title, d.pack_id, d.pack_version, d.pack_hash, d.changed, d.blocking,"
            " d.warnings, d.answered, d.applicable, d.binned IS NOT NULL"
            " FROM draft d JOIN client c ON c.number = d.client%1 ORDER BY d.changed DESC, d.number DESC")
            .arg(withBin ? QString() : QStringLiteral(" WHERE d.binned IS NULL")));
    if (!statement)
        return tl::unexpected(statement.error());
    QList<desk::DraftRow> found;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next()) {
        Result<desk::DraftRow> row = rowFrom(*statement);
        if (!row)
            return tl::unexpected(row.error());
        found += std::move(*row);
    }
    if (!more)
        return tl::unexpected(more.error());
    return found;
}

Result<desk::DraftRow> DraftTable::rowFrom(const Statement& statement) const
{
    const Result<QString> client = m_codec.text(Content::Name, statement.value(1));
    const Result<QString> title = m_codec.text(Content::Name, statement.value(2));
    if (!client || !title)
        return tl::unexpected(client ? title.error() : client.error());
    desk::DraftRow row;
    row.id = statement.text(0);
    row.client = *client;
    row.title = *title;
    row.pack = {statement.text(3), statement.text(4), statement.text(5)};
    row.changed = timeOf(statement.number(6));
    row.blocking = static_cast<int>(statement.number(7));
    row.warnings = static_cast<int>(statement.number(8));
    row.answered = static_cast<int>(statement.number(9));
    row.applicable = static_cast<int>(statement.number(10));
    row.inBin = statement.number(11) != 0;
    return row;
}

Result<QStringList> DraftTable::clients()
{
    Result<Statement> statement = m_database.prepare(QStringLiteral("SELECT name FROM client"));
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList names;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next()) {
        const Result<QString> name = m_codec.text(Content::Name, statement->value(0));
        if (!name)
            return tl::unexpected(name.error());
        names += *name;
    }
    if (!more)
        return tl::unexpected(more.error());
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<qint64> DraftTable::numberOf(const QString& draftId)
{
    const Result<QVariant> number =
        m_database.single(QStringLiteral("SELECT number FROM draft WHERE id = ?"), {draftId});
    if (!number)
        return tl::unexpected(number.error());
    if (!number->isValid())
        return tl::unexpected(unknownDraft(draftId));
    return number->toLongLong();
}

Result<draft::Draft> DraftTable::read(const QString& draftId)
{
    Result<Statement> head = m_database.prepare(
        QStringLiteral("SELECT d.number, c.name, d.title, d.pack_id, d.pack_version, d.pack_hash"
                       " FROM draft d JOIN client c ON c.number = d.client WHERE d.id = ?"));
    if (!head)
        return tl::unexpected(head.error());
    const Result<bool> found = head->first({draftId});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(unknownDraft(draftId));
    const Result<QString> client = m_codec.text(Content::Name, head->value(1));
    const Result<QString> title = m_codec.text(Content::Name, head->value(2));
    if (!client || !title)
        return tl::unexpected(client ? title.error() : client.error());
    draft::Draft draft{draftId, *client, *title, {head->text(3), head->text(4), head->text(5)}, {}};

    Result<Statement> answers =
        m_database.prepare(QStringLiteral("SELECT path, value FROM answer WHERE draft = ?"));
    if (!answers)
        return tl::unexpected(answers.error());
    Result<bool> more = answers->first({head->number(0)});
    for (; more && *more; more = answers->next()) {
        Result<json::Value> value = m_codec.value(answers->value(1));
        if (!value)
            return tl::unexpected(value.error());
        draft.answers.insert(draft::Path::trusted(answers->text(0)), std::move(*value));
    }
    if (!more)
        return tl::unexpected(more.error());
    return draft;
}

Result<qint64> DraftTable::ensureClient(const QString& name)
{
    // Names may be sealed, differently each time, so they are compared here and not by SQLite.
    Result<Statement> known = m_database.prepare(QStringLiteral("SELECT number, name FROM client"));
    if (!known)
        return tl::unexpected(known.error());
    Result<bool> more = known->first();
    for (; more && *more; more = known->next()) {
        const Result<QString> stored = m_codec.text(Content::Name, known->value(1));
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored == name)
            return known->number(0);
    }
    if (!more)
        return tl::unexpected(more.error());
    Result<Statement> insert = m_database.prepare(QStringLiteral("INSERT INTO client (name) VALUES (?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->run({m_codec.text(Content::Name, name)}).map([&] { return insert->insertedNumber(); });
}

Result<qint64> DraftTable::insert(const draft::Draft& draft, const QDateTime& now)
{
    if (const Result<qint64> known = numberOf(draft.id);
        known || known.error().code != QLatin1String("draft.unknown")) {
        if (!known)
            return known;
        return failure(QStringLiteral("draft.exists"),
                       Message("Store",
                               QT_TRANSLATE_NOOP("Store", "The draft “%1” is already in this workspace."),
                               {draft.id}),
                       draft.id);
    }
    const Result<qint64> client = ensureClient(draft.client);
    if (!client)
        return client;
    Result<Statement> insert = m_database.prepare(
        QStringLiteral("INSERT INTO draft (id, client, title, pack_id, pack_version, pack_hash, changed)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return insert
        ->run({draft.id, *client, m_codec.text(Content::Name, draft.title), draft.pack.id, draft.pack.version,
               draft.pack.hash, now.toMSecsSinceEpoch()})
        .map([&] { return insert->insertedNumber(); });
}

Result<void> DraftTable::setTitle(qint64 number, const QString& title)
{
    return m_database.run(QStringLiteral("UPDATE draft SET title = ? WHERE number = ?"),
                          {m_codec.text(Content::Name, title), number});
}

Result<qint64> DraftTable::lastSequence(qint64 number)
{
    return m_database.single(QStringLiteral("SELECT last_sequence FROM draft WHERE number = ?"), {number})
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<void> DraftTable::append(qint64 number, const desk::Entry& entry)
{
    Result<Statement> insert = m_database.prepare(QStringLiteral(
        "INSERT INTO entry (draft, sequence, at, by, origin, undoes, burst) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    Result<Statement> change = m_database.prepare(
        QStringLiteral("INSERT INTO entry_change (entry, path, before, after) VALUES (?, ?, ?, ?)"));
    if (!insert || !change)
        return tl::unexpected(insert ? change.error() : insert.error());
    const qint64 at = entry.at.toMSecsSinceEpoch();
    if (const Result<void> done =
            insert->run({number, entry.sequence, at, m_codec.text(Content::Log, entry.by),
                         desk::originTag(entry.origin), entry.undoes, entry.burst});
        !done)
        return done;
    const qint64 entryNumber = insert->insertedNumber();
    for (const draft::Change& one : entry.changes.changes()) {
        if (const Result<void> done = change->run(
                {entryNumber, one.path.text(), m_codec.value(one.before), m_codec.value(one.after)});
            !done)
            return done;
    }
    if (const Result<void> done = writeAnswers(number, entry.changes); !done)
        return done;
    if (const Result<void> done = writeReferences(number, entry.changes); !done)
        return done;
    if (const draft::Change* title = entry.changes.find(draft::Path::trusted(QStringLiteral("@title")))) {
        if (const Result<void> done = setTitle(number, title->after.toString()); !done)
            return done;
    }
    if (const std::optional<draft::PackPin> pin = draft::pinAfter(entry.changes)) {
        if (const Result<void> done = m_database.run(
                QStringLiteral("UPDATE draft SET pack_id = ?, pack_version = ?, pack_hash = ? WHERE number = ?"),
                {pin->id, pin->version, pin->hash, number});
            !done)
            return done;
    }
    return m_database.run(QStringLiteral("UPDATE draft SET last_sequence = ?, changed = ? WHERE number = ?"),
                          {entry.sequence, at, number});
}

Result<void> DraftTable::writeAnswers(qint64 number, const draft::ChangeSet& changes)
{
    Result<Statement> set =
        m_database.prepare(QStringLiteral("INSERT INTO answer (draft, path, value) VALUES (?, ?, ?) ON "
                                          "CONFLICT DO UPDATE SET value = excluded.value"));
    Result<Statement> clear =
        m_database.prepare(QStringLiteral("DELETE FROM answer WHERE draft = ? AND path = ?"));
    if (!set || !clear)
        return tl::unexpected(set ? clear.error() : set.error());
    for (const draft::Change& change : changes.changes()) {
        const QString& path = change.path.text();
        const Result<void> done = change.after.isNull()
                                      ? clear->run({number, path})
                                      : set->run({number, path, m_codec.value(change.after)});
        if (!done)
            return done;
    }
    return {};
}

Result<void> DraftTable::writeReferences(qint64 number, const draft::ChangeSet& changes)
{
    QStringList digests;
    for (const draft::Change& change : changes.changes())
        collectDigests(change.after, digests);
    for (const QString& digest : digests) {
        if (const Result<void> done = m_database.run(
                QStringLiteral("INSERT OR IGNORE INTO blob_reference (draft, sha256) VALUES (?, ?)"),
                {number, digest});
            !done)
            return done;
    }
    return {};
}

Result<QList<desk::Entry>> DraftTable::entries(qint64 number, qint64 after, const draft::Path& path)
{
    Result<Statement> statement = m_database.prepare(
        QStringLiteral("SELECT e.sequence, e.at, e.by, e.origin, e.undoes, e.burst, c.path, c.before, c.after"
                       " FROM entry e LEFT JOIN entry_change c ON c.entry = e.number"
                       " WHERE e.draft = ? AND e.sequence > ?%1 ORDER BY e.sequence")
            .arg(path.isEmpty() ? QString() : touchedSql));
    if (!statement)
        return tl::unexpected(statement.error());
    QVariantList values{number, after};
    if (!path.isEmpty())
        values += touchedValues(path.text());

    QList<desk::Entry> found;
    QList<draft::Change> changes;
    const auto finishLast = [&] {
        if (!found.isEmpty())
            found.last().changes = draft::ChangeSet(std::exchange(changes, {}));
    };
    Result<bool> more = statement->first(values);
    for (; more && *more; more = statement->next()) {
        if (found.isEmpty() || found.last().sequence != statement->number(0)) {
            finishLast();
            const Result<QString> by = m_codec.text(Content::Log, statement->value(2));
            if (!by)
                return tl::unexpected(by.error());
            found += desk::Entry{statement->number(0),
                                 timeOf(statement->number(1)),
                                 *by,
                                 desk::originFromTag(statement->text(3)).value_or(desk::Origin::Typed),
                                 statement->number(4),
                                 statement->number(5),
                                 {}};
        }
        if (statement->value(6).isNull())
            continue;
        Result<json::Value> before = m_codec.value(statement->value(7));
        Result<json::Value> now = m_codec.value(statement->value(8));
        if (!before || !now)
            return tl::unexpected(before ? now.error() : before.error());
        changes +=
            draft::Change{draft::Path::trusted(statement->text(6)), std::move(*before), std::move(*now)};
    }
    if (!more)
        return tl::unexpected(more.error());
    finishLast();
    return found;
}

} // namespace aspirant::store

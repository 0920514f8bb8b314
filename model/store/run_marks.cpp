#include "model/store/run_marks.h"

#include "model/store/database.h"
#include "model/store/transaction.h"
#include "model/store/value_codec.h"

#include <algorithm>

namespace aspirant::store {

namespace {

const QString runKey = QStringLiteral("run"); // {"from": newest entry when it began}
const QString recoveredKey =
    QStringLiteral("recovered"); // {"from", "to"}: entries of runs that ended uncleanly

json::Value entries(qint64 from, qint64 to)
{
    return json::Object{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}};
}

} // namespace

RunMarks::RunMarks(Database& database, const ValueCodec& codec) : m_database(database), m_codec(codec) {}

Result<json::Value> RunMarks::mark(const QString& key)
{
    const Result<QVariant> stored =
        m_database.single(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    if (!stored)
        return tl::unexpected(stored.error());
    return stored->isValid() ? json::parse(stored->toString().toUtf8()) : Result<json::Value>(json::Value());
}

Result<void> RunMarks::setMark(const QString& key, const json::Value& value)
{
    if (value.isNull())
        return m_database.run(QStringLiteral("DELETE FROM meta WHERE key = ?"), {key});
    return m_database.run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"
                                         " ON CONFLICT DO UPDATE SET value = excluded.value"),
                          {key, QString::fromUtf8(json::canonical(value))});
}

Result<qint64> RunMarks::newestEntry()
{
    return m_database.single(QStringLiteral("SELECT coalesce(max(number), 0) FROM entry"))
        .map([](const QVariant& number) { return number.toLongLong(); });
}

Result<void> RunMarks::lower()
{
    const Result<json::Value> run = mark(runKey);
    const Result<qint64> newest = newestEntry();
    if (!run || !newest)
        return tl::unexpected(run ? newest.error() : run.error());
    if ((*run)[u"from"].toInteger() <= *newest)
        return {};
    return setMark(runKey, entries(*newest, *newest));
}

Result<bool> RunMarks::endedUncleanly()
{
    return mark(runKey).map([](const json::Value& left) { return !left.isNull(); });
}

Result<void> RunMarks::begin()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<json::Value> left = mark(runKey);
    const Result<json::Value> earlier = mark(recoveredKey);
    const Result<qint64> newest = newestEntry();
    if (!left || !earlier || !newest)
        return tl::unexpected(!left ? left.error() : !earlier ? earlier.error() : newest.error());
    if (!left->isNull()) {
        const qint64 from = (*left)[u"from"].toInteger();
        const json::Value found =
            entries(earlier->isNull() ? from : std::min(from, (*earlier)[u"from"].toInteger()), *newest);
        if (const Result<void> done = setMark(recoveredKey, found); !done)
            return done;
    }
    if (const Result<void> done = setMark(runKey, entries(*newest, *newest)); !done)
        return done;
    return transaction->commit();
}

Result<void> RunMarks::end()
{
    return setMark(runKey, {});
}

Result<std::optional<desk::Recovered>> RunMarks::recovered()
{
    const Result<json::Value> range = mark(recoveredKey);
    if (!range)
        return tl::unexpected(range.error());
    if (range->isNull())
        return std::optional<desk::Recovered>();
    const QVariantList bounds{(*range)[u"from"].toInteger(), (*range)[u"to"].toInteger()};
    const Result<QVariant> count = m_database.single(
        QStringLiteral("SELECT count(number) FROM entry WHERE number > ? AND number <= ?"), bounds);
    Result<Statement> last = m_database.prepare(QStringLiteral(
        "SELECT e.at, e.by, d.id, d.title, (SELECT min(path) FROM entry_change WHERE entry = e.number)"
        " FROM entry e JOIN draft d ON d.number = e.draft"
        " WHERE e.number > ? AND e.number <= ? ORDER BY e.number DESC LIMIT 1"));
    if (!count || !last)
        return tl::unexpected(count ? last.error() : count.error());
    const Result<bool> found = last->first(bounds);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) // it ended uncleanly, but had changed nothing
        return std::optional<desk::Recovered>();
    const Result<QString> by = m_codec.text(Content::Log, last->value(1));
    const Result<QString> title = m_codec.text(Content::Name, last->value(3));
    if (!by || !title)
        return tl::unexpected(by ? title.error() : by.error());
    return desk::Recovered{count->toInt(),
                           QDateTime::fromMSecsSinceEpoch(last->number(0), Qt::UTC),
                           *by,
                           last->text(2),
                           *title,
                           draft::Path::trusted(last->text(4))};
}

Result<void> RunMarks::acknowledge()
{
    return setMark(recoveredKey, {});
}

} // namespace aspirant::store

#include "model/store/table_digest.h"

#include "model/base/digest.h"

namespace aspirant::store {

namespace {

Result<QStringList> columnsOf(Database& database, const QString& table)
{
    Result<Statement> statement =
        database.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList names;
    Result<bool> more = statement->first({table});
    for (; more && *more; more = statement->next())
        names += u'"' + statement->text(0) + u'"';
    if (!more)
        return tl::unexpected(more.error());
    return names;
}

// Kind, length, bytes: no two different rows give the same bytes.
void addValue(Digest& digest, const QVariant& value)
{
    char kind = 'n';
    QByteArray bytes;
    if (value.metaType() == QMetaType::fromType<QByteArray>()) {
        kind = 'b';
        bytes = value.toByteArray();
    } else if (!value.isNull()) {
        kind = 't';
        bytes = value.toString().toUtf8();
    }
    digest.add(QByteArray(1, kind) + QByteArray::number(bytes.size()) + ':');
    digest.add(bytes);
}

} // namespace

Result<QStringList> tablesOf(Database& database)
{
    Result<Statement> statement = database.prepare(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"));
    if (!statement)
        return tl::unexpected(statement.error());
    QStringList names;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next())
        names += statement->text(0);
    if (!more)
        return tl::unexpected(more.error());
    return names;
}

Result<TableDigest> digestOf(Database& database, const QString& table)
{
    const Result<QStringList> columns = columnsOf(database, table);
    if (!columns)
        return tl::unexpected(columns.error());
    // Sorted by all columns from the first: primary keys stand first in every table of ours, so it is cheap.
    Result<Statement> statement = database.prepare(
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY %1").arg(columns->join(QStringLiteral(", ")), table));
    if (!statement)
        return tl::unexpected(statement.error());
    TableDigest found{table, 0, {}};
    Digest digest;
    Result<bool> more = statement->first();
    for (; more && *more; more = statement->next()) {
        ++found.rows;
        for (int i = 0; i < columns->size(); ++i)
            addValue(digest, statement->value(i));
    }
    if (!more)
        return tl::unexpected(more.error());
    found.sha256 = digest.hex();
    return found;
}

} // namespace aspirant::store

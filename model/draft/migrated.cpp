#include "model/draft/migrated.h"

namespace aspirant::draft {

namespace {

const QString asidePrefix = QStringLiteral("@aside@");

json::Value pinJson(const PackPin& pin)
{
    return json::Object{{QStringLiteral("id"), pin.id}, {QStringLiteral("version"), pin.version}, {QStringLiteral("hash"), pin.hash}};
}

std::optional<PackPin> pinFrom(const json::Value& value)
{
    PackPin pin{value[u"id"].toString(), value[u"version"].toString(), value[u"hash"].toString()};
    if (pin.id.isEmpty() || pin.hash.isEmpty())
        return std::nullopt;
    return pin;
}

} // namespace

Path migratedPath()
{
    return Path::trusted(QStringLiteral("@migrated"));
}

json::Value migratedFact(const PackPin& from, const PackPin& to)
{
    return json::Object{{QStringLiteral("from"), pinJson(from)}, {QStringLiteral("to"), pinJson(to)}};
}

std::optional<PackPin> pinAfter(const ChangeSet& changes)
{
    const Change* change = changes.find(migratedPath());
    if (!change)
        return std::nullopt;
    return change->after.isNull() ? pinFrom(change->before[u"from"]) : pinFrom(change->after[u"to"]);
}

QStringList packHashesOf(const json::Value& migrated)
{
    QStringList hashes;
    for (const QStringView side : {QStringView(u"from"), QStringView(u"to")}) {
        if (const QString& hash = migrated[side][u"hash"].toString(); !hash.isEmpty())
            hashes.append(hash);
    }
    return hashes;
}

Path asidePath(const Path& answer)
{
    return Path::trusted(asidePrefix + answer.text());
}

bool isAside(const Path& path)
{
    return path.text().startsWith(asidePrefix);
}

Path asideOf(const Path& aside)
{
    return isAside(aside) ? Path::trusted(aside.text().mid(asidePrefix.size())) : Path();
}

} // namespace aspirant::draft

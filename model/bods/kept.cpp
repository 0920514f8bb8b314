#include "model/bods/kept.h"

#include "model/bods/detail_parts.h"
#include "model/bods/details.h"
#include "model/draft/kept_records.h"

#include <algorithm>
#include <set>

namespace aspirant::bods {

namespace {

using json::Array;
using json::Object;
using json::Value;

QString itemKey(const QString& list, const Value& item)
{
    if (list == u"identifiers")
        return bareNumber(item[u"id"].toString());
    if (list == u"names")
        return item[u"fullName"].toString().simplified().toCaseFolded();
    if (list == u"addresses")
        return item[u"type"].toString();
    if (list == u"nationalities") {
        const QString code = countryCode(item);
        return code.isEmpty() ? item[u"name"].toString().simplified().toCaseFolded() : code;
    }
    if (list == u"interests")
        return item[u"type"].toString() + (item[u"directOrIndirect"].toString() == u"indirect" ? QStringLiteral(" indirect") : QString());
    return QString::fromUtf8(json::canonical(item));
}

// Several items of one key are told apart by their order.
QList<QPair<QString, const Value*>> keyed(const QString& list, const Value& items)
{
    QHash<QString, int> seen;
    QList<QPair<QString, const Value*>> result;
    for (const Value& item : items.array()) {
        const QString key = itemKey(list, item);
        result.append({key + u'#' + QString::number(seen[key]++), &item});
    }
    return result;
}

Value mergedMember(const QString& name, const Value& base, const Value& kept, const Value& now);

Value mergedList(const QString& name, const Value& base, const Value& kept, const Value& now)
{
    const auto find = [](const auto& list, const QString& key) {
        const auto at = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.first == key; });
        return at == list.end() ? nullptr : at->second;
    };
    const auto inBase = keyed(name, base), inKept = keyed(name, kept), inNow = keyed(name, now);
    Array result;
    for (const auto& [key, item] : inKept) {
        const Value* present = find(inNow, key);
        const Value* before = find(inBase, key);
        if (present)
            result.push_back(mergedMember({}, before ? *before : Value(), *item, *present));
        else if (!before)
            result.push_back(*item);
    }
    for (const auto& [key, item] : inNow) {
        if (!find(inKept, key) && !find(inBase, key))
            result.push_back(*item);
    }
    return Value(std::move(result));
}

Value mergedObject(const Value& base, const Value& kept, const Value& now)
{
    std::set<QString> keys;
    for (const Value& value : {kept, now}) {
        for (const json::Member& member : value.object())
            keys.insert(member.first);
    }
    Object result;
    for (const QString& key : keys)
        if (Value value = mergedMember(key, base[key], kept[key], now[key]); !value.isNull())
            result.set(key, std::move(value));
    return Value(std::move(result));
}

Value mergedMember(const QString& name, const Value& base, const Value& kept, const Value& now)
{
    if (base == now)
        return kept;
    if (now.isNull() && kept.isArray())
        return mergedList(name, base, kept, Value(Array()));
    if (now.isNull() || kept.isNull())
        return now;
    if (kept.isObject() && now.isObject())
        return mergedObject(base, kept, now);
    if (kept.isArray() && now.isArray())
        return mergedList(name, base, kept, now);
    return now;
}

} // namespace

Value merged(const Value& base, const Value& kept, const Value& now)
{
    Value result = mergedMember({}, base, kept, now);
    Object tidy = result.object();
    for (const json::Member& member : result.object()) { // a list of which nothing is left is not said
        if (member.second.isArray() && member.second.array().empty() && !kept[member.first].isArray())
            tidy.remove(member.first);
    }
    return Value(std::move(tidy));
}

void Kept::add(const Statement& statement)
{
    if (const auto same = m_byId.constFind(statement.id); same != m_byId.constEnd()) {
        m_statements[*same] = statement;
        return;
    }
    m_byId.insert(statement.id, m_statements.size());
    m_last.insert(statement.recordId, m_statements.size());
    m_statements.append(statement);
}

const Statement* Kept::latest(const QString& recordId) const
{
    const auto at = m_last.constFind(recordId);
    return at == m_last.constEnd() ? nullptr : &m_statements[*at];
}

const Statement* Kept::withId(const QString& statementId) const
{
    const auto at = m_byId.constFind(statementId);
    return at == m_byId.constEnd() ? nullptr : &m_statements[*at];
}

QHash<QString, QString> Kept::openRecords() const
{
    QHash<QString, QString> open;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const Statement* statement = latest(it.key());
        QString& id = open[it.value()];
        if (statement && !statement->closed && (id.isEmpty() || it.key() < id)) // the same one whatever the order of a hash
            id = it.key();
    }
    open.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return open;
}

Kept keptIn(const draft::Answers& answers)
{
    const Value fact = answers.value(draft::keptRecordsPath());
    Kept kept;
    for (const Value& entry : fact[u"statements"].array()) {
        if (auto statement = statementFrom(entry, {}))
            kept.add(*statement);
    }
    for (const json::Member& place : fact[u"places"].object())
        kept.places.insert(place.first, place.second.toString());
    return kept;
}

Value keptValue(const Kept& kept)
{
    if (kept.statements().isEmpty())
        return {};
    Array statements;
    for (const Statement& statement : kept.statements())
        statements.emplace_back(statement.whole);
    Object places;
    for (auto it = kept.places.cbegin(); it != kept.places.cend(); ++it)
        places.set(it.key(), it.value());
    return Object{{QStringLiteral("statements"), std::move(statements)}, {QStringLiteral("places"), std::move(places)}};
}

} // namespace aspirant::bods

// The table of bad packs: a good pack, and what to change in it. Shared by the tests of reader and schema.
#pragma once

#include "model/base/json.h"

#include <QFile>
#include <QString>
#include <QStringList>

namespace packcases {

using namespace aspirant;

inline QByteArray fileBytes(const QString& name)
{
    QFile file(QStringLiteral(ASPIRANT_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline json::Value corpus(const QString& name)
{
    const auto value = json::parse(fileBytes(QStringLiteral("tests/corpus/packs/") + name), name);
    return value ? *value : json::Value();
}

// `value` with what `tokens` point at replaced; removed when `to` is null.
inline json::Value patched(const json::Value& value, const QStringList& tokens, const json::Value* to)
{
    if (tokens.isEmpty())
        return to == nullptr ? json::Value() : *to;
    if (value.isArray()) {
        json::Array array = value.array();
        const std::size_t index = tokens.first().toULongLong();
        if (index < array.size())
            array[index] = patched(array[index], tokens.mid(1), to);
        return array;
    }
    json::Object object = value.object();
    if (tokens.size() == 1 && to == nullptr)
        object.remove(tokens.first());
    else
        object.set(tokens.first(), patched(value[tokens.first()], tokens.mid(1), to));
    return object;
}

inline json::Value caseOf(const json::Value& base, const json::Value& entry)
{
    json::Value result = base;
    for (const auto& [pointer, value] : entry[u"set"].object())
        result = patched(result, pointer.split(u'/').mid(1), &value);
    for (const json::Value& pointer : entry[u"remove"].array())
        result = patched(result, pointer.toString().split(u'/').mid(1), nullptr);
    return result;
}

} // namespace packcases

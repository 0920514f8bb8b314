#include "model/draft/kept_records.h"

#include <algorithm>

namespace aspirant::draft {

Result<void> checkKeptRecords(const json::Value& value)
{
    constexpr std::size_t mostStatements = 40000;
    constexpr qsizetype mostBytes = 32 * 1024 * 1024;
    const auto isRecord = [](const json::Value& statement) { return statement.isObject() && !statement[u"recordId"].toString().isEmpty(); };
    const json::Array& statements = value[u"statements"].array();
    const auto& places = value[u"places"].object();
    const bool right = value.isObject() && value.object().size() == 2 && value[u"statements"].isArray() && value[u"places"].isObject() &&
                       statements.size() <= mostStatements && std::all_of(statements.begin(), statements.end(), isRecord) &&
                       std::all_of(places.begin(), places.end(), [](const json::Member& place) { return place.second.isString(); }) &&
                       json::canonical(value).size() <= mostBytes;
    if (right)
        return {};
    return failure(QStringLiteral("kept.shape"), Message("Draft", QT_TRANSLATE_NOOP("Draft", "What others stated about owners cannot be read, or is too much.")), keptRecordsPath().text());
}

} // namespace aspirant::draft

#include "model/draft/accepted.h"

#include "model/base/digest.h"

namespace aspirant::draft {

namespace {

QString digestOf(const json::Value& value)
{
    return sha256Hex(json::canonical(value));
}

} // namespace

bool isAboutValue(const QString& code)
{
    return code == QLatin1String("format.identifier") || code == QLatin1String("format.wallet") || code == QLatin1String("format.phone");
}

json::Value acceptance(const QString& code, const QString& reason, const json::Value& value)
{
    const QString words = reason.trimmed();
    if (words.isEmpty())
        return {};
    if (!isAboutValue(code))
        return json::Value(words);
    return json::Object{{QStringLiteral("reason"), words}, {QStringLiteral("value"), digestOf(value)}};
}

std::optional<QString> acceptanceReason(const json::Value& stored, const json::Value& value)
{
    if (stored.isString())
        return stored.toString();
    if (!stored.isObject() || stored[u"value"].toString() != digestOf(value))
        return std::nullopt;
    return stored[u"reason"].toString();
}

} // namespace aspirant::draft

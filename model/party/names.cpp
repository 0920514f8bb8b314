#include "model/party/names.h"

namespace aspirant::party {

namespace {

QString words(const json::Value& answer)
{
    return answer.isString() ? answer.toString() : QString();
}

} // namespace

Text name(const json::Value& english, const json::Value& chinese)
{
    return {words(english), words(chinese), words(chinese)};
}

} // namespace aspirant::party

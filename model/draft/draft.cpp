#include "model/draft/draft.h"

namespace aspirant::draft {

namespace {

constexpr QStringView stateKey = u"$state";

QString stateTag(StateKind kind)
{
    switch (kind) {
    case StateKind::NotApplicable:
        return QStringLiteral("not-applicable");
    case StateKind::NotYetKnown:
        return QStringLiteral("not-yet-known");
    case StateKind::SeeAttachment:
        return QStringLiteral("see-attachment");
    }
    return {};
}

} // namespace

std::optional<StateKind> stateKind(const json::Value& answer)
{
    if (!answer.isObject())
        return std::nullopt;
    const json::Value* state = answer.object().find(stateKey);
    if (!state)
        return std::nullopt;
    for (const StateKind kind :
         {StateKind::NotApplicable, StateKind::NotYetKnown, StateKind::SeeAttachment}) {
        if (state->toString() == stateTag(kind))
            return kind;
    }
    return std::nullopt;
}

json::Value stateAnswer(StateKind kind, const QString& reason, const QString& expected)
{
    json::Object object;
    object.set(stateKey.toString(), stateTag(kind));
    if (!reason.isEmpty())
        object.set(QStringLiteral("reason"), reason);
    if (!expected.isEmpty())
        object.set(QStringLiteral("expected"), expected);
    return object;
}

bool isOther(const json::Value& answer)
{
    return answer.isObject() && answer.object().contains(u"$other");
}

} // namespace aspirant::draft

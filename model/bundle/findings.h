// Short spellings for this room's findings; the wording belongs to the translation context "Bundle".
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"

namespace aspirant::bundle {

inline Message words(const char* source, std::vector<MessageArgument> arguments = {}, int count = -1)
{
    return Message("Bundle", source, std::move(arguments), count);
}

inline Issue finding(Severity severity, const QString& code, Message message, const QString& file = {},
                     const QString& answer = {})
{
    return Issue{severity, code, std::move(message), answer, file, {}};
}

inline Issue blocks(const QString& code, Message message, const QString& file = {}, const QString& answer = {})
{
    return finding(Severity::Blocks, code, std::move(message), file, answer);
}

inline Issue warns(const QString& code, Message message, const QString& file = {}, const QString& answer = {})
{
    return finding(Severity::Warns, code, std::move(message), file, answer);
}

inline Issue notes(const QString& code, Message message, const QString& file = {}, const QString& answer = {})
{
    return finding(Severity::Notes, code, std::move(message), file, answer);
}

[[nodiscard]] bool anyBlocks(const QList<Issue>& issues);

} // namespace aspirant::bundle

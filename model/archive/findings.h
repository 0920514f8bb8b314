// Short spellings for findings, this room's and its users'; the wording belongs to the translation context "Archive".
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"

#include <algorithm>

namespace aspirant::archive {

inline Message words(const char* source, std::vector<MessageArgument> arguments = {}, int count = -1)
{
    return Message("Archive", source, std::move(arguments), count);
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

[[nodiscard]] inline bool anyBlocks(const QList<Issue>& issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
}

} // namespace aspirant::archive

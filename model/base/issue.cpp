#include "model/base/issue.h"

namespace aspirant {

QString severityTag(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QStringLiteral("blocks");
    case Severity::Warns:
        return QStringLiteral("warns");
    case Severity::Notes:
        return QStringLiteral("notes");
    }
    return {};
}

} // namespace aspirant

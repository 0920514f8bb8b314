// Where papers were taken from on this computer, as a setting of the workspace.
#pragma once

#include <QString>

namespace aspirant::store {

[[nodiscard]] inline QString sourcesKey(const QString& draftId)
{
    return QStringLiteral("paper.sources.") + draftId;
}

} // namespace aspirant::store

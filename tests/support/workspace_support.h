// Real workspaces in temporary folders for tests of the store and the desk.
#pragma once

#include "model/base/digest.h"
#include "model/store/workspace.h"

#include <QTest>

namespace aspirant::testing {

inline draft::Path at(const char* text)
{
    return draft::Path::trusted(QString::fromUtf8(text));
}
inline json::Value text(const char* words)
{
    return json::Value(QString::fromUtf8(words));
}

// Codes compare readably in failures: the empty code is success.
template<typename T>
QString codeOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

inline store::WorkspaceOptions writing(const char* user = "Ada")
{
    store::WorkspaceOptions options;
    options.user = QString::fromUtf8(user);
    options.waitMs = 0;
    return options;
}
inline store::WorkspaceOptions reading()
{
    store::WorkspaceOptions options = writing("Reader");
    options.readOnly = true;
    return options;
}

inline const QByteArray packBytes = QByteArrayLiteral("{\"id\":\"tiny\"}");

inline draft::Draft emptyDraft(const char* id, const char* client = "Harbour Limited",
                               const char* title = "Licence")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(client),
            QString::fromUtf8(title),
            {QStringLiteral("tiny"), QStringLiteral("1.0.0"), sha256Hex(packBytes)},
            {}};
}

inline desk::Entry entryOf(QList<draft::Change> changes, const char* by = "Ada")
{
    desk::Entry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
    entry.by = QString::fromUtf8(by);
    entry.changes = draft::ChangeSet(std::move(changes));
    return entry;
}

} // namespace aspirant::testing

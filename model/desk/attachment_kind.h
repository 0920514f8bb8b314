// What kind of file something is, by its content; names lie.
#pragma once

#include "model/base/issue.h"
#include "model/pack/pack.h"

#include <QByteArray>

class QIODevice;

namespace aspirant::desk {

// One of the kinds that packs speak of: "pdf", "png", "jpg", "docx", "xlsx", "zip", "csv", "txt"; empty for
// anything else. Of a text only the name can tell "csv" from "txt". `file` is open for reading and can seek;
// it is left at its start.
[[nodiscard]] QString attachmentKind(QIODevice& file, const QString& name);

// Findings "attachment.empty", "attachment.type", "attachment.size" about a file for `question`; they warn.
[[nodiscard]] QList<Issue> attachmentIssues(const pack::Question& question, const QString& path,
                                            const QString& name, const QString& kind, qint64 size);

} // namespace aspirant::desk

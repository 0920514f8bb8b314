// Which stored files travel in a bundle, under which names, and which answers cite them.
#pragma once

#include "model/base/json.h"
#include "model/draft/paper.h"
#include "model/session/session.h"

#include <QList>

namespace aspirant::bundle {

struct AttachmentEntry {
    draft::Path path; // of the answer
    QString name;     // as given by the user
    QString sha256;
    qint64 size = 0;
    QString file;     // in the bag: data/attachments/<question id>/<safe name>
    bool firstUse = false; // content cited by several answers is stored once
    draft::PaperRecord record{}; // what the register says of it
    bool personal = false;       // holds personal data, as the questionnaire marks its place
};

// In the order of paths; only answers that are exported. `sizeOf` asks the store; its error is passed on.
[[nodiscard]] Result<QList<AttachmentEntry>>
attachmentEntries(const session::Session& session, const draft::Answers& exported,
                  const std::function<Result<qint64>(const QString& sha256)>& sizeOf);

// {"attachments": [{"file", "name", "path", "sha256", "size", "date"?, "language"?, "version"?, "translationOf"?,
// "personalData"}]}
[[nodiscard]] json::Value attachmentRegister(const QList<AttachmentEntry>& entries);
// The same for spreadsheets: UTF-8 with its mark, quoted; no cell can be taken for a formula.
[[nodiscard]] QByteArray attachmentTable(const QList<AttachmentEntry>& entries);

} // namespace aspirant::bundle

#include "model/bundle/attachment_register.h"

#include "model/base/digest.h"
#include "model/bundle/bundle_layout.h"
#include "model/bundle/findings.h"
#include "model/bundle/safe_name.h"
#include "model/session/masking.h"

#include <QHash>

#include <algorithm>

namespace aspirant::bundle {

namespace {

QByteArray cell(const QString& text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!safe.isEmpty() && formulaStarts.contains(safe[0]))
        safe.prepend(u'\'');
    return '"' + safe.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

Result<QList<AttachmentEntry>> attachmentEntries(const session::Session& session, const draft::Answers& exported,
                                                 const std::function<Result<qint64>(const QString& sha256)>& sizeOf)
{
    QList<draft::Path> paths;
    for (auto it = exported.constBegin(); it != exported.constEnd(); ++it) {
        const pack::Question* question = session.question(it.key());
        if (question && question->type == pack::Type::Attachment && it.value().isArray())
            paths << it.key();
    }
    std::sort(paths.begin(), paths.end());

    QList<AttachmentEntry> entries;
    QHash<QString, NameKeeper> folders;
    QHash<QString, QString> stored; // digest → file
    for (const draft::Path& path : std::as_const(paths)) {
        for (const json::Value& value : exported.value(path).array()) {
            AttachmentEntry entry{path, value[u"name"].toString(), value[u"$sha256"].toString(), 0, {}, false, {}};
            entry.personal = session::isPersonal(session, path);
            entry.record = draft::paperRecord(session.draft().answers, path, entry.sha256);
            const auto size = sizeOf(entry.sha256);
            if (!size || !isSha256Hex(entry.sha256))
                return failure(QStringLiteral("bundle.attachment_missing"),
                               words(QT_TRANSLATE_NOOP("Bundle", "The attachment “%1” is not in the workspace."), {entry.name}),
                               path.text());
            entry.size = *size;
            entry.firstUse = !stored.contains(entry.sha256);
            if (entry.firstUse) {
                const QString folder = path.definitionId();
                stored.insert(entry.sha256,
                              attachmentsFolder + folder + u'/' + folders[folder].unique(safeFileName(entry.name)));
            }
            entry.file = stored.value(entry.sha256);
            entries << entry;
        }
    }
    return entries;
}

json::Value attachmentRegister(const QList<AttachmentEntry>& entries)
{
    json::Array list;
    for (const AttachmentEntry& entry : entries) {
        json::Object row = draft::paperValue(entry.record).object();
        row.set(QStringLiteral("path"), entry.path.text());
        row.set(QStringLiteral("name"), entry.name);
        row.set(QStringLiteral("file"), entry.file);
        row.set(QStringLiteral("sha256"), entry.sha256);
        row.set(QStringLiteral("size"), entry.size);
        row.set(QStringLiteral("personalData"), entry.personal);
        list.emplace_back(std::move(row));
    }
    return json::Object{{QStringLiteral("attachments"), json::Value(std::move(list))}};
}

QByteArray attachmentTable(const QList<AttachmentEntry>& entries)
{
    QByteArray table = "\xef\xbb\xbf\"path\",\"name\",\"file\",\"size\",\"sha256\",\"date\",\"language\",\"version\",\"translation_of\",\"personal_data\"\r\n";
    for (const AttachmentEntry& entry : entries)
        table += cell(entry.path.text()) + ',' + cell(entry.name) + ',' + cell(entry.file) + ','
            + QByteArray::number(entry.size) + ',' + cell(entry.sha256) + ',' + cell(entry.record.date.toString(Qt::ISODate)) + ','
            + cell(entry.record.language) + ',' + cell(entry.record.version) + ',' + cell(entry.record.translationOf) + ','
            + (entry.personal ? "\"yes\"" : "\"no\"") + "\r\n";
    return table;
}

} // namespace aspirant::bundle

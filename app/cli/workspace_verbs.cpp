// delete, backup, restore
#include "app/cli/verb.h"

#include "model/base/digest.h"
#include "model/store/backup.h"

#include <QFile>

namespace aspirant::cli {

namespace {

Result<QStringList> draftsToDelete(Context& context, app::Workbench& bench)
{
    const Call& call = context.call();
    const bool byClient = call.has(QStringLiteral("client"));
    if (byClient == !call.arguments.isEmpty())
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name either one application or, with --client, a client.")), QString());
    const auto rows = bench.drafts().list(true);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList ids;
    for (const desk::DraftRow& row : *rows) {
        if (byClient ? row.client == call.option(QStringLiteral("client")) : row.id == call.arguments[0])
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return failure(QStringLiteral("draft.unknown"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no such application in this workspace.")),
                       byClient ? call.option(QStringLiteral("client")) : call.arguments[0]);
    return ids;
}

Result<Reply> deleteDrafts(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto ids = draftsToDelete(context, **bench);
    if (!ids)
        return tl::unexpected(ids.error());
    const bool purge = context.call().has(QStringLiteral("purge"));
    QStringList attachments;
    for (const QString& id : *ids) {
        if (purge) {
            const auto freed = (*bench)->purge(id);
            if (!freed)
                return tl::unexpected(freed.error());
            attachments += *freed;
        } else if (const auto moved = (*bench)->drafts().moveToBin(id, true); !moved) {
            return tl::unexpected(moved.error());
        }
    }
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("drafts"), json::Value::strings(*ids)},
                                              {QStringLiteral("attachments"), json::Value::strings(attachments)},
                                              {QStringLiteral("purged"), purge}});
    const QString count = QString::number(ids->size());
    reply.words = (purge ? context.words(QT_TRANSLATE_NOOP("Cli", "Deleted for good, with history and attachments: %1."), {count})
                         : context.words(QT_TRANSLATE_NOOP("Cli", "Moved to the bin: %1."), {count})) + u'\n';
    return reply;
}

Result<Reply> backUpWorkspace(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto made = store::backUp((*bench)->workspace(), context.call().arguments[0]);
    if (!made)
        return tl::unexpected(made.error());
    Reply reply;
    reply.exit = made->findings.isEmpty() ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("path"), made->path},
                                              {QStringLiteral("sha256"), made->sha256},
                                              {QStringLiteral("bytes"), made->bytes},
                                              {QStringLiteral("drafts"), made->drafts},
                                              {QStringLiteral("attachments"), made->attachments},
                                              {QStringLiteral("findings"), findingsJson(made->findings, context)}});
    reply.words = findingsWords(made->findings, context) + made->sha256 + QStringLiteral("  ") + made->path + u'\n';
    return reply;
}

Result<Reply> restoreWorkspace(Context& context)
{
    const Call& call = context.call();
    store::WorkspaceOptions options;
    options.user = call.user.isEmpty() ? app::Workbench::defaultUser() : call.user;
    options.program = QStringLiteral("aspirant-cli");
    const QString folder = call.workspace.isEmpty() ? app::Workbench::defaultFolder() : call.workspace;
    const auto existing = call.has(QStringLiteral("replace")) ? store::Existing::KeepCopy : store::Existing::Refuse;
    const auto restored = store::restore(call.arguments[0], folder, options, existing);
    if (!restored)
        return tl::unexpected(restored.error());
    QFile file(call.arguments[0]);
    QString sha256;
    if (file.open(QIODevice::ReadOnly))
        sha256 = sha256Hex(file).value_or(QString());
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("path"), folder},
                                              {QStringLiteral("sha256"), sha256},
                                              {QStringLiteral("drafts"), restored->drafts},
                                              {QStringLiteral("attachments"), restored->attachments},
                                              {QStringLiteral("copy"), restored->copy}});
    reply.words = context.words(QT_TRANSLATE_NOOP("Cli", "Restored: %1 applications and %2 attachments."),
                                {QString::number(restored->drafts), QString::number(restored->attachments)}) + u'\n';
    return reply;
}

} // namespace

std::vector<Verb> workspaceVerbs()
{
    return {
        {QStringLiteral("delete"), QStringLiteral("DRAFT | --client NAME [--purge]"),
         QT_TRANSLATE_NOOP("Cli", "moves applications to the bin, or deletes them for good"),
         {0, 1, {QStringLiteral("client")}, {QStringLiteral("purge")}}, &deleteDrafts},
        {QStringLiteral("backup"), QStringLiteral("FILE"), QT_TRANSLATE_NOOP("Cli", "saves the whole workspace as one checked file"),
         {1, 1, {}, {}}, &backUpWorkspace},
        {QStringLiteral("restore"), QStringLiteral("FILE [--replace]"), QT_TRANSLATE_NOOP("Cli", "brings a workspace back from such a file"),
         {1, 1, {}, {QStringLiteral("replace")}}, &restoreWorkspace},
    };
}

} // namespace aspirant::cli

#include "app/workbench.h"

#include "app/paper_look.h"

#include "model/base/digest.h"
#include "model/draft/draft_json.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace aspirant::app {

namespace {

constexpr qint64 answersFileLimit = 64LL * 1024 * 1024;

// A plain file name below `folder`; nothing that leads elsewhere.
Result<QString> attachmentFile(const QString& folder, const QString& name)
{
    const bool leads = name.isEmpty() || name.contains(QLatin1String("..")) || QDir::isAbsolutePath(name) ||
                       name.contains(u'\\') || name.contains(QChar(u'\0'));
    const QFileInfo info(folder + u'/' + name);
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (folder.isEmpty() || leads || !info.isFile() ||
        !info.canonicalFilePath().startsWith(root + u'/'))
        return failure(QStringLiteral("attachment.missing"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The attachment “%1” is not in the attachments folder."), {name}),
                       name);
    return info.canonicalFilePath();
}

json::Value attachmentEntry(const QString& sha256, const QString& name)
{
    return json::Value(json::Object{{QStringLiteral("$sha256"), sha256}, {QStringLiteral("name"), name}});
}

QString inspectionKey(const QString& sha256)
{
    return QStringLiteral("paper.inspection.") + sha256;
}

QString logSecretKey(const QString& draftId)
{
    return QStringLiteral("log.secret.") + draftId;
}

// Rows that are there stay, in their order; new ones follow.
json::Value joinedRows(const json::Value& present, const json::Value& given)
{
    QStringList rows = present.toStringList();
    for (const QString& row : given.toStringList()) {
        if (!rows.contains(row))
            rows.append(row);
    }
    return json::Value::strings(rows);
}

} // namespace

Result<QByteArray> readFile(const QString& file, qint64 limit)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.read"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be opened: %2"),
                               {QDir::toNativeSeparators(file), in.errorString()}),
                       file);
    const QByteArray bytes = in.read(limit + 1);
    if (bytes.size() > limit)
        return failure(QStringLiteral("file.size"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” is larger than %2 bytes."),
                               {QDir::toNativeSeparators(file), MessageNumber{QString::number(limit)}}),
                       file);
    return bytes;
}

Result<json::Value> readJsonFile(const QString& file)
{
    const auto bytes = readFile(file, answersFileLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return json::parse(*bytes, file);
}

Workbench::Workbench(QString user, std::unique_ptr<store::Workspace> workspace)
    : m_user(std::move(user)), m_packs(pack::PackLibrary::standardFolders()), m_workspace(std::move(workspace))
{
}

Workbench::~Workbench() = default;

Result<std::unique_ptr<Workbench>> Workbench::open(const QString& folder, const QString& user, OpenAs as, int waitMs)
{
    store::WorkspaceOptions options;
    options.readOnly = as == OpenAs::Reader;
    options.waitMs = waitMs;
    options.user = user;
    options.program = QCoreApplication::applicationName();
    auto workspace = store::Workspace::open(folder.isEmpty() ? defaultFolder() : folder, options);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return std::unique_ptr<Workbench>(new Workbench(user, std::move(*workspace)));
}

QString Workbench::defaultFolder()
{
    const QString named = qEnvironmentVariable("ASPIRANT_WORKSPACE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aspirant/workspace");
}

QString Workbench::defaultUser()
{
    for (const char* variable : {"ASPIRANT_USER", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("user");
}

QStringList Workbench::sampleFolders()
{
    const QString beside = QCoreApplication::applicationDirPath();
    QStringList folders;
    for (const QString& folder : {beside + QStringLiteral("/../share/aspirant/samples"), beside + QStringLiteral("/samples")}) {
        if (QFileInfo(folder).isDir())
            folders.append(QDir(folder).absolutePath());
    }
    return folders;
}

desk::DraftStore& Workbench::drafts() const
{
    return m_workspace->drafts();
}

desk::BlobStore& Workbench::blobs() const
{
    return m_workspace->blobs();
}

Result<QString> Workbench::createDraft(const QString& packId, const QString& client, const QString& title)
{
    const auto pack = m_packs.load(packId);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto id = desk::Desk::createDraft(drafts(), *pack, client, title);
    if (!id)
        return id;
    if (const auto secret = logSecret(*id); !secret)
        return tl::unexpected(secret.error());
    return id;
}

Result<QByteArray> Workbench::logSecret(const QString& draftId)
{
    const QString key = logSecretKey(draftId);
    const auto known = m_workspace->drafts().setting(key);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isString())
        return known->toString().toLatin1();
    const QString secret = randomHex(32);
    if (const auto kept = m_workspace->drafts().setSetting(key, secret); !kept)
        return tl::unexpected(kept.error());
    return secret.toLatin1();
}

Result<QStringList> Workbench::purge(const QString& draftId)
{
    const auto freed = drafts().purge(draftId);
    if (!freed)
        return freed;
    if (const auto forgotten = m_workspace->drafts().setSetting(logSecretKey(draftId), json::Value()); !forgotten)
        return tl::unexpected(forgotten.error());
    for (const QString& sha256 : *freed) {
        const auto known = m_workspace->drafts().setting(inspectionKey(sha256));
        if (!known || known->isNull())
            continue;
        if (const auto forgotten = m_workspace->drafts().setSetting(inspectionKey(sha256), json::Value()); !forgotten)
            return tl::unexpected(forgotten.error());
    }
    return freed;
}

Result<std::unique_ptr<desk::Desk>> Workbench::openDraft(const QString& draftId, QDate asAt)
{
    auto desk = std::make_unique<desk::Desk>(drafts(), blobs(), m_clock, m_user);
    desk->setPaperCheck(paperCheck(*this, Look::Known));
    if (const auto opened = desk->open(draftId, asAt); !opened)
        return tl::unexpected(opened.error());
    return desk;
}

Result<Workbench::Filled> Workbench::fill(desk::Desk& desk, const json::Value& answers, const QString& attachmentFolder)
{
    // First without storing anything: every file must be there and every answer fit.
    QHash<QString, QString> files; // SHA-256 → file
    const auto resolve = [&](const QString& name, const draft::Path&) -> Result<json::Value> {
        const auto file = attachmentFile(attachmentFolder, name);
        if (!file)
            return tl::unexpected(file.error());
        QFile content(*file);
        if (!content.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("file.read"),
                           Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be opened: %2"),
                                   {name, content.errorString()}), name);
        const auto digest = sha256Hex(content);
        if (!digest)
            return tl::unexpected(digest.error());
        files.insert(*digest, *file);
        return attachmentEntry(*digest, QFileInfo(*file).fileName());
    };
    const draft::Flattened flat = draft::flattenAnswers(desk.session().pack(), answers, resolve);
    if (!flat.rejected.isEmpty())
        return Filled{{}, flat.rejected};
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile content(it.value());
        if (!content.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("file.read"),
                           Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be opened: %2"),
                                   {it.value(), content.errorString()}), it.value());
        if (const auto stored = blobs().put(content); !stored)
            return tl::unexpected(stored.error());
    }
    const draft::Answers& present = desk.session().draft().answers;
    QList<draft::Change> changes;
    for (auto it = flat.answers.cbegin(); it != flat.answers.cend(); ++it) {
        const pack::Question* question = desk.session().question(it.key());
        const bool rows = question && question->type == pack::Type::Repeat && !it.key().isRow();
        const json::Value before = present.value(it.key());
        const bool joined = rows && it.value().isArray(); // a state stands for all rows
        changes.append({it.key(), before, joined ? joinedRows(before, it.value()) : it.value()});
    }
    auto delta = desk.apply(draft::ChangeSet(std::move(changes)), desk::Origin::Filled);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = desk.flush(); !saved)
        return tl::unexpected(saved.error());
    return Filled{std::move(*delta), {}};
}

} // namespace aspirant::app

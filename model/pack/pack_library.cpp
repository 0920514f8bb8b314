#include "model/pack/pack_library.h"

#include "model/pack/pack_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVersionNumber>

#include <algorithm>

namespace aspirant::pack {

namespace {

const QString suffix = QStringLiteral(".aspirant-pack");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    const ReadLimits limits;
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) ? file.read(limits.fileBytes + 1) : QByteArray();
}

// Installed files are called by what they hold, which load() checks; others have to be opened.
std::optional<PackLibrary::Entry> resolvedEntry(const QString& path)
{
    static const QRegularExpression name(QStringLiteral("^([a-z][a-z0-9_-]*)-([0-9]+\\.[0-9]+\\.[0-9]+)$"));
    const QRegularExpressionMatch match = name.match(QFileInfo(path).fileName().chopped(suffix.size()));
    if (match.hasMatch())
        return PackLibrary::Entry{match.captured(1), match.captured(2), path, true};
    const auto value = json::parse(bytesOf(path), path);
    if (!value || (*value)[u"id"].toString().isEmpty())
        return std::nullopt;
    return PackLibrary::Entry{(*value)[u"id"].toString(), (*value)[u"version"].toString(), path, true};
}

std::optional<PackLibrary::Entry> folderEntry(const QString& folder)
{
    const auto value = json::parse(bytesOf(folder + QStringLiteral("/pack.json")), folder);
    if (!value || (*value)[u"id"].toString().isEmpty())
        return std::nullopt;
    return PackLibrary::Entry{(*value)[u"id"].toString(), (*value)[u"version"].toString(), folder, false};
}

ReadPack readPlace(const QString& place)
{
    if (QFileInfo(place).isDir())
        return readPackFolder(place);
    return readResolvedPack(bytesOf(place), QFileInfo(place).fileName());
}

Result<Pack> wholePack(const QString& place)
{
    ReadPack read = readPlace(place);
    if (read.pack)
        return std::move(*read.pack);
    for (const Issue& issue : read.issues)
        if (issue.severity == Severity::Blocks)
            return failure(QStringLiteral("pack.invalid"), issue.message, place + u' ' + issue.file + u' ' + issue.path);
    return failure(QStringLiteral("pack.invalid"),
                   Message("Packs", QT_TRANSLATE_NOOP("Packs", "The pack “%1” cannot be read."), {place}), place);
}

Error sameVersionOtherContent(const Pack& pack, const QString& place)
{
    return {QStringLiteral("pack.other_content"),
            Message("Packs", QT_TRANSLATE_NOOP("Packs", "Version %2 of the pack “%1” is installed already with other content; a changed pack needs a new version."),
                    {pack.id, pack.version}),
            place};
}

// Whole or not at all; nothing for no bytes.
bool writeWhole(const QString& path, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return true;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

PackLibrary::PackLibrary(QStringList folders) : m_folders(std::move(folders)) {}

QList<PackLibrary::Entry> PackLibrary::entries() const
{
    QList<Entry> list;
    const auto add = [&](const std::optional<Entry>& entry) {
        const bool isNew = entry && std::none_of(list.begin(), list.end(), [&](const Entry& other) {
            return other.id == entry->id && other.version == entry->version;
        });
        if (isNew)
            list.append(*entry);
    };
    for (const QString& name : m_folders) {
        const QDir folder(name);
        for (const QString& child : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            if (folder.exists(child + QStringLiteral("/pack.json")))
                add(folderEntry(folder.filePath(child)));
        for (const QString& child : folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name))
            add(resolvedEntry(folder.filePath(child)));
    }
    return list;
}

Result<Pack> PackLibrary::load(const QString& id, const QString& version) const
{
    std::optional<Entry> best;
    for (const Entry& entry : entries()) {
        if (entry.id != id || (!version.isEmpty() && entry.version != version))
            continue;
        if (!best || QVersionNumber::fromString(entry.version) > QVersionNumber::fromString(best->version))
            best = entry;
    }
    if (!best)
        return failure(QStringLiteral("pack.unknown"),
                       version.isEmpty() ? Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no pack “%1”."), {id})
                                         : Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no version %2 of the pack “%1”."), {id, version}));
    Result<Pack> pack = wholePack(best->place);
    if (pack && (pack->id != best->id || pack->version != best->version))
        return failure(QStringLiteral("pack.invalid"),
                       Message("Packs", QT_TRANSLATE_NOOP("Packs", "The file “%1” holds another pack than its name says."), {best->place}), best->place);
    return pack;
}

Result<Pack> PackLibrary::read(const QString& fileOrFolder)
{
    return wholePack(fileOrFolder);
}

Result<Pack> PackLibrary::install(const QString& fileOrFolder) const
{
    Result<Pack> pack = wholePack(fileOrFolder);
    if (!pack)
        return pack;
    return install(*pack, {}).and_then([](const Entry& entry) { return wholePack(entry.place); });
}

Result<PackLibrary::Entry> PackLibrary::install(const Pack& pack, const QByteArray& signature) const
{
    const std::shared_ptr<const CompiledPack> compiled = CompiledPack::compile(pack);
    for (const Issue& issue : compiled->issues())
        if (issue.severity == Severity::Blocks)
            return failure(QStringLiteral("pack.invalid"), issue.message, issue.file + u' ' + issue.path);
    for (const Entry& entry : entries()) {
        if (entry.id != pack.id || entry.version != pack.version)
            continue;
        const Result<Pack> installed = wholePack(entry.place);
        if (!installed || installed->hash != pack.hash)
            return tl::unexpected<Error>(sameVersionOtherContent(pack, entry.place));
        if (entry.resolved) // there without a signature, perhaps
            (void)writeWhole(entry.place + signatureSuffix, signature);
        return entry;
    }
    for (const QString& folder : m_folders) {
        const QString place = folder + u'/' + pack.id + u'-' + pack.version + suffix;
        // The signature first: a pack that is there at all is there with it, and not with one that an earlier left.
        if (signature.isEmpty())
            QFile::remove(place + signatureSuffix);
        if (QDir().mkpath(folder) && writeWhole(place + signatureSuffix, signature) && writeWhole(place, pack.canonical))
            return Entry{pack.id, pack.version, place, true};
    }
    return failure(QStringLiteral("pack.not_writable"),
                   Message("Packs", QT_TRANSLATE_NOOP("Packs", "The pack cannot be stored: no folder for packs can be written to.")));
}

// What the user names comes first, so that an installed pack does not land among the program's own files.
QStringList PackLibrary::standardFolders()
{
    QStringList folders = qEnvironmentVariable("ASPIRANT_PACKS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aspirant/packs"));
    const QString program = QCoreApplication::applicationDirPath();
    folders.append(program + QStringLiteral("/packs"));
    folders.append(QDir::cleanPath(program + QStringLiteral("/../share/aspirant/packs")));
    return folders;
}

} // namespace aspirant::pack

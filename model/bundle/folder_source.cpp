#include "model/bundle/folder_source.h"

#include "model/archive/byte_file.h"
#include "model/archive/entry_name.h"
#include "model/bundle/findings.h"

#include <QDirIterator>

#include <algorithm>

namespace aspirant::bundle {

namespace {

class FileStream final : public archive::EntryStream {
public:
    FileStream(std::shared_ptr<const archive::ByteFile> file, QString name) : m_file(std::move(file)), m_name(std::move(name)) {}

    Result<qint64> read(char* buffer, qint64 size) override
    {
        const qint64 wanted = std::min(size, m_file->size() - m_position);
        const qint64 count = m_file->read(m_position, buffer, wanted);
        if (count != wanted)
            return failure(QStringLiteral("bundle.read"),
                           words(QT_TRANSLATE_NOOP("Bundle", "“%1” cannot be read to its end."), {m_name}), m_name);
        m_position += count;
        return count;
    }

private:
    std::shared_ptr<const archive::ByteFile> m_file;
    QString m_name;
    qint64 m_position = 0;
};

QList<Issue> judge(const QFileInfo& info, const QString& name)
{
    if (info.isSymLink())
        return {blocks(QStringLiteral("bag.link"),
                       words(QT_TRANSLATE_NOOP("Bundle", "“%1” is a link; links are refused."), {archive::printableName(name)}),
                       name)};
    if (!info.isFile() && !info.isDir())
        return {blocks(QStringLiteral("bag.special"),
                       words(QT_TRANSLATE_NOOP("Bundle", "“%1” is neither a file nor a folder."), {archive::printableName(name)}),
                       name)};
    QList<Issue> issues = archive::nameAdvice(QStringLiteral("bag"), name);
    // A line break is legal in a bag (RFC 8493 §2.1.3 encodes it); other faults of a name are as in archives.
    QString plain = name;
    plain.remove(u'\n').remove(u'\r');
    if (const auto fault = archive::nameFault(plain))
        issues << blocks(archive::nameFaultCode(QStringLiteral("bag"), *fault), archive::nameFaultWords(*fault, name), archive::printableName(name));
    return issues;
}

} // namespace

Result<FolderSource::Opened> FolderSource::open(const QString& folder, int maximumEntries)
{
    if (!QFileInfo(folder).isDir())
        return failure(QStringLiteral("bundle.open"),
                       words(QT_TRANSLATE_NOOP("Bundle", "The folder “%1” cannot be opened."), {folder}), folder);
    Opened opened;
    std::vector<archive::SourceEntry> entries;
    const QDir root(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    QDirIterator walk(root.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        const QString name = root.relativeFilePath(info.filePath());
        opened.issues << judge(info, name);
        entries.push_back({name, info.isDir() ? 0 : info.size(), info.isDir()});
        if (static_cast<int>(entries.size()) > maximumEntries) {
            opened.issues << blocks(QStringLiteral("bag.entries"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "The folder holds more than %1 files."),
                                          {MessageNumber{QString::number(maximumEntries)}}));
            break;
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const archive::SourceEntry& a, const archive::SourceEntry& b) { return a.name < b.name; });
    if (!anyBlocks(opened.issues)) {
        std::shared_ptr<FolderSource> source(new FolderSource(root.path()));
        source->setEntries(std::move(entries));
        opened.source = std::move(source);
    }
    return opened;
}

Result<std::unique_ptr<archive::EntryStream>> FolderSource::open(int index) const
{
    const QString& name = entries()[static_cast<std::size_t>(index)].name;
    auto file = archive::ByteFile::open(m_folder + u'/' + name, archive::ByteFile::Links::Refuse);
    if (!file)
        return tl::unexpected(file.error());
    return std::make_unique<FileStream>(std::move(*file), name);
}

} // namespace aspirant::bundle

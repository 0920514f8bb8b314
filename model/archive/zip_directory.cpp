#include "model/archive/zip_directory.h"

#include "model/archive/byte_file.h"
#include "model/archive/entry_name.h"
#include "model/archive/findings.h"
#include "model/archive/zip_fields.h"
#include "model/archive/zip_headers.h"

#include <QHash>

#include <algorithm>

namespace aspirant::archive {

namespace {

// Collects what is found while the directory is walked.
class DirectoryReader {
public:
    DirectoryReader(const ByteFile& file, const ZipLimits& limits) : m_file(file), m_limits(limits) {}

    ZipDirectory read()
    {
        auto end = findZipEnd(m_file);
        if (!end)
            return broken(end.error());
        m_result.hasComment = end->commentSize > 0;
        if (end->entries > static_cast<quint64>(m_limits.entries))
            return broken({QStringLiteral("zip.entries"),
                           words(QT_TRANSLATE_NOOP("Archive", "The archive holds more than %1 files."),
                                 {MessageNumber{QString::number(m_limits.entries)}}),
                           {}});
        if (end->directorySize > m_limits.directoryBytes)
            return broken({QStringLiteral("zip.entries"),
                           words(QT_TRANSLATE_NOOP("Archive", "The archive’s table of contents is too large.")), {}});
        if (auto parsed = readEntries(*end); !parsed)
            return broken(parsed.error());
        checkTotals();
        for (ZipEntry& entry : m_result.entries)
            checkEntry(entry);
        checkNames();
        checkPlaces(end->directoryOffset);
        return std::move(m_result);
    }

private:
    ZipDirectory broken(const Error& error)
    {
        m_result.entries.clear();
        m_result.issues << blocks(error.code, error.message);
        return std::move(m_result);
    }

    Result<void> readEntries(const ZipEnd& end)
    {
        QByteArray table(end.directorySize, Qt::Uninitialized);
        if (m_file.read(end.directoryOffset, table.data(), table.size()) != table.size())
            return tl::unexpected(zipDamaged());
        qsizetype at = 0;
        for (quint64 i = 0; i < end.entries; ++i) {
            auto entry = parseCentralHeader(table, at, m_result.issues);
            if (!entry)
                return tl::unexpected(entry.error());
            m_result.entries.push_back(std::move(*entry));
        }
        if (at != table.size())
            return tl::unexpected(zipDamaged());
        return {};
    }

    void checkTotals()
    {
        qint64 total = 0;
        for (const ZipEntry& entry : m_result.entries) {
            if (entry.size > m_limits.totalBytes - total) {
                m_result.issues << blocks(
                    QStringLiteral("zip.total"),
                    words(QT_TRANSLATE_NOOP("Archive", "Unpacked, the archive would be larger than %1 bytes."),
                          {MessageNumber{QString::number(m_limits.totalBytes)}}));
                return;
            }
            total += entry.size;
        }
    }

    void checkEntry(ZipEntry& entry)
    {
        checkKind(entry);
        checkPacking(entry);
        if (auto local = compareLocalHeader(m_file, entry, m_result.issues); !local)
            m_result.issues << blocks(local.error().code, local.error().message, entry.name);
    }

    void checkKind(const ZipEntry& entry)
    {
        const auto mode = (entry.externalAttributes >> 16) & 0170000;
        if (mode == 0120000)
            m_result.issues << blocks(QStringLiteral("zip.link"),
                                      words(QT_TRANSLATE_NOOP("Archive", "“%1” is a link; links are refused."),
                                            {printableName(entry.name)}),
                                      entry.name);
        else if (mode != 0 && mode != 0100000 && mode != 0040000)
            m_result.issues << blocks(QStringLiteral("zip.special"),
                                      words(QT_TRANSLATE_NOOP("Archive", "“%1” is neither a file nor a folder."),
                                            {printableName(entry.name)}),
                                      entry.name);
        if (entry.isFolder ? entry.size != 0 : mode == 0040000)
            m_result.issues << blocks(QStringLiteral("zip.folder_content"),
                                      words(QT_TRANSLATE_NOOP("Archive", "“%1” is marked as a folder and as a file."),
                                            {printableName(entry.name)}),
                                      entry.name);
    }

    void checkPacking(const ZipEntry& entry)
    {
        if (entry.flags & (flagEncrypted | flagStrongEncryption | flagMaskedHeaders))
            m_result.issues << blocks(QStringLiteral("zip.encrypted"),
                                      words(QT_TRANSLATE_NOOP("Archive", "“%1” is encrypted."),
                                            {printableName(entry.name)}),
                                      entry.name);
        else if (entry.method != methodStored && entry.method != methodDeflated)
            m_result.issues << blocks(
                QStringLiteral("zip.method"),
                words(QT_TRANSLATE_NOOP("Archive", "“%1” is packed with a method that this program does not read."),
                      {printableName(entry.name)}),
                entry.name);
        else if (entry.method == methodStored && entry.size != entry.packedSize)
            m_result.issues << blocks(
                QStringLiteral("zip.header_mismatch"),
                words(QT_TRANSLATE_NOOP("Archive", "The archive gives two sizes for “%1”."), {printableName(entry.name)}),
                entry.name);
        if (entry.size > m_limits.ratioFloor && entry.size / m_limits.ratio > entry.packedSize)
            m_result.issues << blocks(
                QStringLiteral("zip.ratio"),
                words(QT_TRANSLATE_NOOP("Archive", "“%1” would unpack to more than %2 times its size."),
                      {printableName(entry.name), MessageNumber{QString::number(m_limits.ratio)}}),
                entry.name);
    }

    void checkNames()
    {
        QHash<QString, QString> seen; // folded name → the name as written
        for (const ZipEntry& entry : m_result.entries) {
            if (const auto fault = nameFault(entry.name))
                m_result.issues << blocks(nameFaultCode(QStringLiteral("zip"), *fault),
                                          nameFaultWords(*fault, entry.name), printableName(entry.name));
            else
                m_result.issues << nameAdvice(QStringLiteral("zip"), entry.name);
            const QString folded = foldedName(entry.name);
            if (const auto other = seen.constFind(folded); other != seen.constEnd())
                m_result.issues << blocks(
                    QStringLiteral("zip.duplicate"),
                    words(QT_TRANSLATE_NOOP("Archive", "“%1” and “%2” are the same name to some computers."),
                          {printableName(*other), printableName(entry.name)}),
                    entry.name);
            seen.insert(folded, entry.name);
        }
        checkFilesUsedAsFolders();
    }

    void checkFilesUsedAsFolders()
    {
        QHash<QString, bool> folders;
        for (const ZipEntry& entry : m_result.entries) {
            QString folded = foldedName(entry.name);
            for (qsizetype slash = folded.lastIndexOf(u'/'); slash > 0; slash = folded.lastIndexOf(u'/', slash - 1))
                folders.insert(folded.left(slash), true);
        }
        for (const ZipEntry& entry : m_result.entries)
            if (!entry.isFolder && folders.contains(foldedName(entry.name)))
                m_result.issues << blocks(
                    QStringLiteral("zip.name_conflict"),
                    words(QT_TRANSLATE_NOOP("Archive", "“%1” is a file, and other files are said to lie inside it."),
                          {printableName(entry.name)}),
                    entry.name);
    }

    // Overlapping entries are how a small archive unpacks to petabytes; gaps can hide things.
    void checkPlaces(qint64 directoryOffset)
    {
        std::vector<const ZipEntry*> order;
        for (const ZipEntry& entry : m_result.entries)
            order.push_back(&entry);
        std::sort(order.begin(), order.end(),
                  [](const ZipEntry* a, const ZipEntry* b) { return a->headerOffset < b->headerOffset; });
        qint64 reached = 0;
        for (const ZipEntry* entry : order) {
            if (entry->headerOffset < reached || entry->endOffset > directoryOffset)
                m_result.issues << blocks(QStringLiteral("zip.overlap"),
                                          words(QT_TRANSLATE_NOOP("Archive", "“%1” overlaps another part of the archive."),
                                                {printableName(entry->name)}),
                                          entry->name);
            else if (entry->headerOffset > reached)
                gap();
            reached = std::max(reached, entry->endOffset);
        }
        if (reached < directoryOffset)
            gap();
    }

    void gap()
    {
        m_result.issues << warns(
            QStringLiteral("zip.gap"),
            words(QT_TRANSLATE_NOOP("Archive", "The archive holds bytes that belong to none of its files.")));
    }

    const ByteFile& m_file;
    ZipLimits m_limits;
    ZipDirectory m_result;
};

bool hasOwnForm(const ZipEntry& entry, quint16 date)
{
    return entry.madeBy == writtenMadeBy && entry.needed == (entry.isWide ? neededZip64 : neededPlain)
        && entry.localNeeded == (entry.isLocalWide ? neededZip64 : neededPlain)
        && entry.flags == flagUtf8 && entry.time == 0
        && entry.date == date && entry.internalAttributes == 0 && entry.externalAttributes == writtenAttributes
        && !entry.hasForeignExtra && !entry.hasComment && !entry.isFolder;
}

} // namespace

ZipDirectory readZipDirectory(const ByteFile& file, const ZipLimits& limits)
{
    return DirectoryReader(file, limits).read();
}

QList<Issue> zipFormIssues(const ZipDirectory& directory, const QDate& asAt)
{
    const quint16 date = dosDate(asAt);
    const bool own = !directory.hasComment
        && std::all_of(directory.entries.begin(), directory.entries.end(),
                       [date](const ZipEntry& entry) { return hasOwnForm(entry, date); })
        && std::is_sorted(directory.entries.begin(), directory.entries.end(),
                          [](const ZipEntry& a, const ZipEntry& b) { return a.name.toUtf8() < b.name.toUtf8(); });
    if (own)
        return {};
    return {warns(QStringLiteral("zip.form"),
                  words(QT_TRANSLATE_NOOP("Archive", "The archive was packed again after it was exported.")))};
}

quint16 dosDate(const QDate& date)
{
    if (!date.isValid() || date.year() < 1980 || date.year() > 2107)
        return (1 << 5) | 1;
    return static_cast<quint16>(((date.year() - 1980) << 9) | (date.month() << 5) | date.day());
}

} // namespace aspirant::archive

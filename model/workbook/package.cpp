#include "model/workbook/package.h"

#include "model/archive/byte_file.h"
#include "model/workbook/words.h"

#include <algorithm>

namespace aspirant::workbook {

namespace {

const char* const oleMark = "\xD0\xCF\x11\xE0"; // compound files: Excel before 2007, and encrypted files since
const char* const zipMark = "PK\x03\x04";

tl::unexpected<Error> notAWorkbook()
{
    return refused("workbook.not_one", QT_TRANSLATE_NOOP("Sheet", "This file is not a workbook that can be read. Save the table as XLSX or CSV and choose that file."));
}

QByteArray wide(const char* text)
{
    QByteArray bytes;
    for (; *text != 0; ++text)
        bytes.append(*text).append('\0');
    return bytes;
}

// The names of the parts stand in the compound file's directory as UTF-16, wherever that lies.
bool isEncrypted(const archive::ByteFile& file)
{
    static const QByteArray mark = wide("EncryptedPackage");
    constexpr qint64 piece = 1 << 20;
    QByteArray window;
    for (qint64 at = 0; at < file.size(); at += piece) {
        QByteArray bytes(piece, Qt::Uninitialized);
        bytes.resize(std::max<qint64>(0, file.read(at, bytes.data(), piece)));
        window = window.right(mark.size()) + bytes;
        if (window.contains(mark))
            return true;
    }
    return false;
}

Result<void> checkBeginning(const QString& path, const Limits& limits)
{
    const auto file = archive::ByteFile::open(path, archive::ByteFile::Links::Follow);
    if (!file)
        return tl::unexpected(file.error());
    if ((*file)->size() > limits.bytes)
        return refused("workbook.size", QT_TRANSLATE_NOOP("Sheet", "The file has %1 bytes; at most %2 are read. Divide the table and import the parts one by one."), {number((*file)->size()), number(limits.bytes)});
    QByteArray beginning(4, '\0');
    if ((*file)->read(0, beginning.data(), 4) != 4 || !mayBeWorkbook(beginning))
        return notAWorkbook();
    if (!beginning.startsWith(oleMark))
        return {};
    if (isEncrypted(**file))
        return refused("workbook.encrypted", QT_TRANSLATE_NOOP("Sheet", "This workbook is protected by a password. Save it without one and choose that file."));
    return refused("workbook.xls", QT_TRANSLATE_NOOP("Sheet", "This is a workbook in the old XLS form. Save it as XLSX and choose that file."));
}

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// A target is relative to the part that names it, unless it begins at the root.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (!step.isEmpty() && step != u".") {
            parts.append(step);
        }
    }
    return parts.join(u'/');
}

bool isHidden(const QString& state)
{
    return state == u"hidden" || state == u"veryHidden";
}

} // namespace

bool mayBeWorkbook(const QByteArray& beginning)
{
    return beginning.startsWith(zipMark) || beginning.startsWith(oleMark);
}

Result<Package> Package::open(const QString& file, const Limits& limits)
{
    if (const auto may = checkBeginning(file, limits); !may)
        return tl::unexpected(may.error());
    archive::ZipLimits zip;
    zip.entries = 5'000;
    zip.totalBytes = limits.unpackedBytes;
    zip.ratioFloor = 16 << 20; // rows that are alike pack well
    const auto opened = archive::ZipSource::open(file, zip);
    if (!opened)
        return tl::unexpected(opened.error());
    for (const Issue& issue : opened->issues) {
        if (issue.severity == Severity::Blocks)
            return failure(issue.code, issue.message, issue.file);
    }
    Package package;
    package.m_archive = opened->source;
    package.m_longest = limits.table.cell * 6 + 1000; // a character has up to six bytes: "&#10;"
    for (int i = 0; i < static_cast<int>(package.m_archive->entries().size()); ++i)
        package.m_index.insert(package.m_archive->entries()[static_cast<std::size_t>(i)].name.toLower(), i);
    if (const auto found = package.findParts(); !found)
        return tl::unexpected(found.error());
    return package;
}

Result<std::unique_ptr<Part>> Package::part(const QString& name) const
{
    const int index = m_index.value(name.toLower(), -1);
    if (index < 0 || m_archive->entries()[static_cast<std::size_t>(index)].isFolder)
        return damaged(name);
    return Part::open(*m_archive, index, m_longest);
}

Result<void> Package::findParts()
{
    if (has(QStringLiteral("mimetype"))) {
        const auto type = m_archive->bytes(m_index.value(QStringLiteral("mimetype")), 1000);
        if (type && type->startsWith("application/vnd.oasis.opendocument"))
            return refused("workbook.ods", QT_TRANSLATE_NOOP("Sheet", "This is an OpenDocument file. Save the table as XLSX or CSV and choose that file."));
    }
    if (!has(QStringLiteral("[Content_Types].xml")) || !has(QStringLiteral("_rels/.rels")))
        return notAWorkbook();
    const auto top = relations({});
    if (!top)
        return tl::unexpected(top.error());
    for (const Relation& one : *top) {
        if (one.type == u"officeDocument") {
            if (const auto kind = checkKind(one.target); !kind)
                return kind;
            return readMain(one.target);
        }
    }
    return notAWorkbook();
}

Result<QHash<QString, Package::Relation>> Package::relations(const QString& of) const
{
    const QString name = folderOf(of) + QStringLiteral("_rels/") + of.mid(folderOf(of).size()) + QStringLiteral(".rels");
    QHash<QString, Relation> found;
    if (!has(name))
        return found;
    const auto list = part(name);
    if (!list)
        return tl::unexpected(list.error());
    Part& xml = **list;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("Relationship")) && xml.attribute(QLatin1String("TargetMode")) != u"External")
            found.insert(xml.attribute(QLatin1String("Id")), {xml.attribute(QLatin1String("Type")).section(u'/', -1),
                                                              resolved(folderOf(of), xml.attribute(QLatin1String("Target")))});
        xml.skip();
    }
    if (const auto well = xml.check(); !well)
        return tl::unexpected(well.error());
    return found;
}

Result<QString> Package::typeOf(const QString& name) const
{
    const auto list = part(QStringLiteral("[Content_Types].xml"));
    if (!list)
        return tl::unexpected(list.error());
    Part& xml = **list;
    QString byEnding, own;
    while (xml.nextChild()) {
        const QString type = xml.attribute(QLatin1String("ContentType"));
        if (xml.is(QLatin1String("Override")) && xml.attribute(QLatin1String("PartName")).mid(1).compare(name, Qt::CaseInsensitive) == 0)
            own = type;
        if (xml.is(QLatin1String("Default")) && xml.attribute(QLatin1String("Extension")).compare(name.section(u'.', -1), Qt::CaseInsensitive) == 0)
            byEnding = type;
        xml.skip();
    }
    if (const auto well = xml.check(); !well)
        return tl::unexpected(well.error());
    return (own.isEmpty() ? byEnding : own).toLower();
}

Result<void> Package::checkKind(const QString& main) const
{
    const auto type = typeOf(main);
    if (!type)
        return tl::unexpected(type.error());
    if (type->startsWith(QLatin1String("application/vnd.ms-excel.sheet.binary")))
        return refused("workbook.binary", QT_TRANSLATE_NOOP("Sheet", "This is a workbook in the binary XLSB form. Save it as XLSX and choose that file."));
    if (type->startsWith(QLatin1String("application/vnd.ms-excel.")) && type->contains(QLatin1String("macroenabled")))
        return refused("workbook.macros", QT_TRANSLATE_NOOP("Sheet", "This workbook can hold macros. Save it as XLSX, without macros, and choose that file."));
    static const QString family = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    if (*type != family + QLatin1String("sheet.main+xml") && *type != family + QLatin1String("template.main+xml"))
        return notAWorkbook();
    return {};
}

Result<void> Package::readMain(const QString& main)
{
    const auto links = relations(main);
    if (!links)
        return tl::unexpected(links.error());
    for (const Relation& one : *links) {
        if (one.type == u"sharedStrings")
            m_strings = one.target;
        else if (one.type == u"styles")
            m_styles = one.target;
    }
    const auto book = part(main);
    if (!book)
        return tl::unexpected(book.error());
    Part& xml = **book;
    while (xml.nextChild()) {
        if (xml.is(QLatin1String("workbookPr"))) {
            m_from1904 = xml.flag(QLatin1String("date1904"));
        } else if (xml.is(QLatin1String("sheets"))) {
            while (xml.nextChild()) {
                QString id;
                for (const QXmlStreamAttribute& attribute : xml.xml().attributes()) {
                    if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(QLatin1String("/relationships")))
                        id = attribute.value().toString();
                }
                const Relation link = links->value(id); // chart sheets and dialogs have no cells
                if (xml.is(QLatin1String("sheet")) && link.type == u"worksheet")
                    m_sheets.append({xml.attribute(QLatin1String("name")), link.target, isHidden(xml.attribute(QLatin1String("state")))});
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    return xml.check();
}

} // namespace aspirant::workbook

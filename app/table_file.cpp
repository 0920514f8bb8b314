#include "app/table_file.h"

#include "model/sheet/csv.h"
#include "model/workbook/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace aspirant::app {

namespace {

// A reader knows lines and cells; which file they are in is known here.
Result<sheet::Table> inFile(Result<sheet::Table> read, const QString& name)
{
    if (read)
        return read;
    Error error = std::move(read.error());
    if (error.code == u"zip.ratio" || error.code == u"zip.total")
        return failure(error.code,
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "This workbook grows beyond measure when it is unpacked, so it is not opened. If you trust it, save the sheet as CSV and choose that file.")), name);
    error.place = error.place.isEmpty() ? name : name + QStringLiteral(": ") + error.place;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<sheet::Table> readTableFile(const QString& name, const QString& sheetName, const QString& encoding, const std::function<bool()>& goesOn)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.unreadable"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The file cannot be read.")), name);
    if (workbook::mayBeWorkbook(file.peek(8)))
        return inFile(workbook::readWorkbook(name, sheetName, {}, goesOn), name);
    if (const auto may = sheet::mayRead(file.size()); !may)
        return inFile(tl::unexpected(may.error()), name);
    return inFile(sheet::readCsv(file.read(sheet::CsvLimits().bytes + 1), encoding), name); // one more byte: it may have grown
}

} // namespace aspirant::app

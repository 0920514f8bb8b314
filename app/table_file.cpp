#include "app/table_file.h"

#include "model/sheet/csv.h"
#include "model/workbook/workbook.h"

#include <QFile>
#include <QFileInfo>

namespace aspirant::app {

Result<sheet::Table> readTableFile(const QString& name, const QString& sheetName, const QString& encoding, const std::function<bool()>& goesOn)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.unreadable"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The file cannot be read.")), name);
    if (workbook::mayBeWorkbook(file.peek(8)))
        return workbook::readWorkbook(name, sheetName, {}, goesOn);
    if (const auto may = sheet::mayRead(file.size()); !may)
        return tl::unexpected(may.error());
    return sheet::readCsv(file.read(sheet::CsvLimits().bytes + 1), encoding); // one more byte: it may have grown
}

} // namespace aspirant::app

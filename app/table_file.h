// A table from a file that somebody made in a spreadsheet, whatever its form; the content tells, not the name.
#pragma once

#include "model/sheet/table.h"

#include <functional>

namespace aspirant::app {

// `sheetName` concerns workbooks, `encoding` text; both may be empty. `goesOn` as in readWorkbook(). Errors:
// "file.unreadable", those of workbook::readWorkbook() and of sheet::readCsv().
[[nodiscard]] Result<sheet::Table> readTableFile(const QString& file, const QString& sheetName, const QString& encoding,
                                                 const std::function<bool()>& goesOn = {});

} // namespace aspirant::app

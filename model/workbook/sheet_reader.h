// The cells of one sheet. Used by workbook.cpp only.
#pragma once

#include "model/workbook/number_format.h"
#include "model/workbook/package.h"

#include <QHash>

namespace aspirant::workbook {

// By the number in a cell's "s". Errors: those of the part.
[[nodiscard]] Result<QList<NumberFormat>> readFormats(const Package& package);

// Rows with something in them; texts that are shared between cells are not in their places yet.
struct SheetCells {
    struct Shared {
        int row = 0, column = 0; // in `rows`, in its cells
    };
    sheet::Table table;
    QHash<int, QList<Shared>> shared; // by their number
};

[[nodiscard]] Result<SheetCells> readCells(const Package& package, const QString& part, const QList<NumberFormat>& formats,
                                           const Limits& limits, const std::function<bool()>& goesOn);

// Puts the shared texts into their places; reads only as far as the last that is needed.
[[nodiscard]] Result<void> fillShared(const Package& package, SheetCells& cells, const Limits& limits, const std::function<bool()>& goesOn);

} // namespace aspirant::workbook

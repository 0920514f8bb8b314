// A stored number as the text that Excel shows, as far as its meaning goes.
#pragma once

#include "model/base/result.h"
#include "model/workbook/number_format.h"

namespace aspirant::workbook {

// `stored` as in <v>: a decimal, perhaps with an exponent. Rounded to the 15 significant digits that Excel shows, so
// that 0.30000000000000004 is 0.3; written out, without grouping. Dates in ISO form, counted from 1900 with the day of
// 29 February 1900 that never was, or from 1904. Errors: "cell.damaged", "cell.serial" (no day of the calendar).
[[nodiscard]] Result<QString> shownNumber(const QString& stored, const NumberFormat& format, bool from1904);

// Texts may hold characters as _x000D_ (ECMA-376 part 1, 22.9.2.19). Line breaks come out as "\n".
[[nodiscard]] QString plainText(const QString& stored);

} // namespace aspirant::workbook

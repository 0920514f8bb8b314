// What a number format shows of a number, as far as it changes the meaning: a date, a time, a percentage, leading zeros.
#pragma once

#include <QList>
#include <QString>

namespace aspirant::workbook {

struct NumberFormat {
    bool date = false;
    bool time = false; // with date: both, as far as the number has both
    bool percent = false;
    int digits = 0; // at least so many, filled up with zeros; only of formats that consist of zeros
};

// A built-in format (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates and times of East Asian versions).
[[nodiscard]] NumberFormat builtInFormat(int id);
// A format that the workbook brings along; its first section counts.
[[nodiscard]] NumberFormat customFormat(const QString& code);

} // namespace aspirant::workbook

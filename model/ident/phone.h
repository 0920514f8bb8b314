// Telephone numbers of the whole world, read and written by libphonenumber (the numbering plans of ITU-T E.164).
//
// Only phone.cpp knows the library.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

struct CheckedPhone : Checked { // `normal`: "+852 2123 4567", "+852 2123 4567 ext. 12"; as typed when it cannot be read
    QString country;            // ISO 3166-1 code; empty when unknown or of no country (+800 …)
    // The numbering plan that the program carries lists the number's range. Plans grow, so a number outside is no error.
    bool inPlan = false;
};

// A number without "+" is one of Hong Kong.
[[nodiscard]] CheckedPhone checkPhone(const QString& text);
// As people write it: the international form of a number that can be read, anything else as it is.
[[nodiscard]] QString shownPhone(const QString& text);

} // namespace aspirant::ident

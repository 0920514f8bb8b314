// Countries and territories by ISO 3166-1 alpha-2 code, named in the three languages.
#pragma once

#include "model/base/text.h"

#include <QList>

namespace aspirant::ui {

struct Country {
    QString code;
    Text name;
};

[[nodiscard]] const QList<Country>& countries(); // by code
// The name in that language; the code itself when there is no such country.
[[nodiscard]] QString countryName(const QString& code, Language language);

} // namespace aspirant::ui

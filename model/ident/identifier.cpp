#include "model/ident/identifier.h"

#include "model/ident/company_number.h"
#include "model/ident/hkid.h"
#include "model/ident/lei.h"

#include <array>

namespace aspirant::ident {

namespace {

// No universal check is published for these: any words will do.
Checked checkAnyText(const QString& text)
{
    const QString normal = text.simplified();
    if (normal.isEmpty())
        return {normal, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The number is blank."))};
    return {normal, std::nullopt};
}

struct Kind {
    const char* name;
    Checked (*check)(const QString&);
};

constexpr std::array kinds{
    Kind{"hkid", checkHkid},       Kind{"passport", checkAnyText},          Kind{"lei", checkLei},
    Kind{"br_number", checkBrNumber}, Kind{"company_number", checkCompanyNumber}, Kind{"ce_number", checkCeNumber},
    Kind{"tcsp", checkTcsp},       Kind{"mso", checkAnyText},               Kind{"isin", checkIsin},
    Kind{"bic", checkBic},         Kind{"iban", checkIban},                 Kind{"other", checkAnyText},
};

} // namespace

Checked checkIdentifier(const QString& kind, const QString& text)
{
    for (const Kind& known : kinds)
        if (kind == QLatin1String(known.name))
            return known.check(text);
    return checkAnyText(text);
}

bool isIdentifierKind(const QString& kind)
{
    for (const Kind& known : kinds)
        if (kind == QLatin1String(known.name))
            return true;
    return false;
}

} // namespace aspirant::ident

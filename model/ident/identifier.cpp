#include "model/ident/identifier.h"

#include "model/ident/company_number.h"
#include "model/ident/hkid.h"
#include "model/ident/iban.h"
#include "model/ident/lei.h"
#include "model/ident/passport.h"

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
    Kind{"hkid", checkHkid},          Kind{"passport", checkPassport},            Kind{"lei", checkLei},
    Kind{"br_number", checkBrNumber}, Kind{"company_number", checkCompanyNumber}, Kind{"ce_number", checkCeNumber},
    Kind{"tcsp", checkTcsp},          Kind{"mso", checkMso},                      Kind{"isin", checkIsin},
    Kind{"bic", checkBic},            Kind{"iban", checkIban},                    Kind{"other", checkAnyText},
};

const Kind* known(const QString& name)
{
    for (const Kind& kind : kinds)
        if (name == QLatin1String(kind.name))
            return &kind;
    return nullptr;
}

} // namespace

Checked checkIdentifier(const QString& kind, const QString& text)
{
    const Kind* found = known(kind);
    return found ? found->check(text) : checkAnyText(text);
}

bool isIdentifierKind(const QString& kind)
{
    return known(kind) != nullptr;
}

bool hasCheck(const QString& kind)
{
    const Kind* found = known(kind);
    return found && found->check != checkAnyText && found->check != checkMso;
}

QString shownIdentifier(const QString& kind, const QString& normal)
{
    if (kind != QLatin1String("iban"))
        return normal;
    QString grouped;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += normal[i];
    }
    return grouped;
}

} // namespace aspirant::ident

#include "model/ident/company_number.h"

#include "model/ident/shapes.h"

#include <QStringList>

namespace aspirant::ident {

namespace {

bool isCertificateNumber(const QString& code)
{
    const QStringList groups = code.split(u'-');
    if (groups.size() < 2 || groups.size() > 5 || groups[0].size() != 8 || groups[1].size() != 3)
        return false;
    for (qsizetype i = 0; i < qMin<qsizetype>(groups.size(), 4); ++i)
        if (!areDigits(groups[i]) || (i >= 2 && groups[i].size() != 2))
            return false;
    return groups.size() < 5 || (areCapitalsOrDigits(groups[4]) && groups[4].size() <= 2);
}

} // namespace

Checked checkBrNumber(const QString& text)
{
    const QString code = compact(text);
    if ((code.size() == 8 && areDigits(code)) || isCertificateNumber(code))
        return {code, std::nullopt};
    return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A business registration number has eight digits; on the certificate, groups for the branch and the period follow after hyphens."))};
}

Checked checkCompanyNumber(const QString& text)
{
    const QString code = compact(text);
    const bool foreign = code.startsWith(u'F');
    const QStringView digits = QStringView(code).mid(foreign ? 1 : 0);
    if (areDigits(digits) && digits.size() <= (foreign ? 7 : 8))
        return {code, std::nullopt};
    return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A company number has up to seven digits, after F for a non-Hong Kong company, or the eight digits of the Unique Business Identifier."))};
}

Checked checkCeNumber(const QString& text)
{
    const QString code = compact(text);
    if (code.size() == 6 && areCapitals(QStringView(code).left(3)) && areDigits(QStringView(code).mid(3)))
        return {code, std::nullopt};
    return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A CE number has three letters and three digits, such as ABC123."))};
}

Checked checkTcsp(const QString& text)
{
    const QString code = compact(text);
    if (code.size() == 8 && code.startsWith(u"TC") && areDigits(QStringView(code).mid(2)))
        return {code, std::nullopt};
    return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A TCSP licence number has the letters TC and six digits."))};
}

} // namespace aspirant::ident

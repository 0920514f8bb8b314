#include "model/ident/company_number.h"

#include "model/ident/shapes.h"

#include <QRegularExpression>

namespace aspirant::ident {

namespace {

// Eight characters: digits, or one to three letters before them.
const QString identifierShape = QStringLiteral("(?:[0-9]{8}|[A-Z][0-9]{7}|[A-Z]{2}[0-9]{6}|[A-Z]{3}[0-9]{5})");

Checked checkShape(const QRegularExpression& shape, const QString& code, const char* problem)
{
    const Fit fits = fit(shape, code);
    if (fits == Fit::Whole)
        return {code, std::nullopt};
    return {code, Message("Identifiers", problem), fits == Fit::Beginning};
}

} // namespace

Checked checkBrNumber(const QString& text)
{
    static const QRegularExpression shape(u'^' + identifierShape + QStringLiteral("(?:-[0-9]{3}(?:-[0-9]{2}(?:-[0-9]{2}(?:-[0-9A-Z]{1,2})?)?)?)?\\z"));
    return checkShape(shape, compact(text), QT_TRANSLATE_NOOP("Identifiers", "A business registration number has eight digits; on the certificate, groups for the branch and the period follow after hyphens. Where the Companies Registry made the identifier from an older number, letters come first, such as C0012345."));
}

Checked checkCompanyNumber(const QString& text)
{
    static const QRegularExpression shape(u'^' + QStringLiteral("(?:[0-9]{1,8}|F[0-9]{1,7}|") + identifierShape + QStringLiteral(")\\z"));
    return checkShape(shape, compact(text), QT_TRANSLATE_NOOP("Identifiers", "A company number has up to seven digits, after F for a non-Hong Kong company, or the eight digits of the Unique Business Identifier."));
}

Checked checkCeNumber(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{3}[0-9]{3}\\z"));
    return checkShape(shape, compact(text), QT_TRANSLATE_NOOP("Identifiers", "A CE number has three letters and three digits, such as ABC123."));
}

Checked checkTcsp(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^TC[0-9]{6}\\z"));
    return checkShape(shape, compact(text), QT_TRANSLATE_NOOP("Identifiers", "A TCSP licence number has the letters TC and six digits."));
}

Checked checkMso(const QString& text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return {words, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The number is blank."))};
    const QString digits = compact(text).remove(u'-');
    if (digits.size() != 9 || !areDigits(digits))
        return {words, std::nullopt};
    return {digits.left(2) + u'-' + digits.mid(2, 2) + u'-' + digits.mid(4), std::nullopt};
}

} // namespace aspirant::ident

#include "model/ident/phone.h"

#include "model/ident/country.h"
#include "model/ident/shapes.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace aspirant::ident {

namespace {

namespace library = i18n::phonenumbers;
using Util = library::PhoneNumberUtil;

constexpr qsizetype longestText = 100; // with extension; the library stops at 250

const Util& util()
{
    static const Util* const instance = [] {
        Util* made = Util::GetInstance();
        made->SetLogger(new library::NullLogger); // theirs now; the usual one writes to standard output
        return made;
    }();
    return *instance;
}

Message notANumber()
{
    return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This is not a telephone number."));
}

MessageArgument nameOf(const std::string& region, int callingCode)
{
    const Text name = countryName(QString::fromStdString(region));
    return name.isEmpty() ? MessageArgument(u'+' + QString::number(callingCode)) : MessageArgument(name);
}

// People in Hong Kong also write 00852 …, which its own prefix for calls abroad (001, 0060 …) would hide.
QString readable(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    if (plain.startsWith(QStringLiteral("00852")))
        plain.replace(0, 2, u'+');
    return plain;
}

bool isOnlyBegun(const QString& text)
{
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits <= 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || QStringLiteral("+ ()-").contains(c); });
}

// Of a number that the plan does not list: its range may be newer, but its length is that of an ordinary telephone.
std::optional<Message> lengthProblem(const library::PhoneNumber& number, const std::string& region, bool& incomplete)
{
    switch (util().IsPossibleNumberForTypeWithReason(number, Util::FIXED_LINE_OR_MOBILE)) {
    case Util::TOO_SHORT:
    case Util::INVALID_LENGTH:
    case Util::IS_POSSIBLE_LOCAL_ONLY:
        incomplete = true;
        return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This telephone number has too few digits for %1."), {nameOf(region, number.country_code())});
    case Util::TOO_LONG:
        return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This telephone number has too many digits for %1."), {nameOf(region, number.country_code())});
    case Util::INVALID_COUNTRY_CODE:
        return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "No country or territory has the calling code of this telephone number."));
    case Util::IS_POSSIBLE:
        break;
    }
    return std::nullopt;
}

} // namespace

CheckedPhone checkPhone(const QString& text)
{
    CheckedPhone checked;
    checked.normal = text.trimmed();
    const QString plain = readable(text);
    library::PhoneNumber number;
    const auto error = plain.size() > longestText ? Util::TOO_LONG_NSN : util().Parse(plain.toStdString(), "HK", &number);
    if (error != Util::NO_PARSING_ERROR) {
        checked.incomplete = isOnlyBegun(plain);
        checked.problem = error == Util::INVALID_COUNTRY_CODE_ERROR && plain.startsWith(u'+')
                              ? Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "No country or territory has the calling code of this telephone number."))
                              : notANumber();
        return checked;
    }
    std::string region;
    checked.inPlan = util().IsValidNumber(number);
    if (checked.inPlan)
        util().GetRegionCodeForNumber(number, &region);
    else
        util().GetRegionCodeForCountryCode(number.country_code(), &region);
    if (!checked.inPlan)
        checked.problem = lengthProblem(number, region, checked.incomplete);
    if (isCountryCode(QString::fromStdString(region)))
        checked.country = QString::fromStdString(region);
    if (checked.problem)
        return checked;
    std::string written;
    util().Format(number, Util::INTERNATIONAL, &written);
    checked.normal = QString::fromStdString(written);
    return checked;
}

QString shownPhone(const QString& text)
{
    return checkPhone(text).normal;
}

} // namespace aspirant::ident

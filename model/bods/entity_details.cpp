#include "model/bods/detail_parts.h"
#include "model/bods/details.h"

#include "model/ident/country.h"
#include "model/ident/identifier.h"

#include <QUrl>

#include <algorithm>

namespace aspirant::bods {

namespace {

using json::Object;
using json::Value;

const QString leiScheme = QStringLiteral("XI-LEI");
const QString businessRegistration = QStringLiteral("Hong Kong business registration number");
const QString trustLicence = QStringLiteral("Hong Kong trust or company service provider licence");
const QString anyRegister = QStringLiteral("Companies register");

// Codes of org-id.guide for registers of companies in which our applicants' owners usually stand.
const QHash<QString, QString>& registers()
{
    static const QHash<QString, QString> codes{{QStringLiteral("HK"), QStringLiteral("HK-CR")}, {QStringLiteral("GB"), QStringLiteral("GB-COH")},
                                               {QStringLiteral("SG"), QStringLiteral("SG-ACRA")}};
    return codes;
}

QString text(const Object& answers, const char* key)
{
    const Value* found = answers.find(QString::fromLatin1(key));
    return found && found->isString() ? found->toString() : QString();
}

Value valueOf(const Object& answers, const char* key)
{
    const Value* found = answers.find(QString::fromLatin1(key));
    return found ? *found : Value();
}

Value companyNumber(const QString& country, const QString& number)
{
    if (const QString code = registers().value(country); !code.isEmpty())
        return schemeNumber(code, number);
    const QString name = ident::countryName(country).en;
    return namedNumber(name.isEmpty() ? anyRegister : anyRegister + QStringLiteral(" of ") + name, number);
}

Value identifiersJson(const Object& answers)
{
    json::Array list;
    if (!text(answers, "lei").isEmpty())
        list.push_back(schemeNumber(leiScheme, text(answers, "lei")));
    if (!text(answers, "br_number").isEmpty())
        list.push_back(namedNumber(businessRegistration, text(answers, "br_number")));
    if (!text(answers, "company_number").isEmpty())
        list.push_back(companyNumber(text(answers, "incorporation_place"), text(answers, "company_number")));
    if (!text(answers, "tcsp_number").isEmpty())
        list.push_back(namedNumber(trustLicence, text(answers, "tcsp_number")));
    return list;
}

Value alternateNames(const Object& answers, const QString& first)
{
    json::Array names;
    const auto add = [&](const QString& name) {
        if (!name.isEmpty() && name != first && std::find(names.begin(), names.end(), Value(name)) == names.end())
            names.emplace_back(name);
    };
    add(text(answers, "name_zh"));
    add(text(answers, "business_name_en"));
    add(text(answers, "business_name_zh"));
    for (const Value& row : valueOf(answers, "former_names").array())
        add(row[u"name"].toString());
    return names;
}

// A number of a register of companies: a code of org-id.guide that begins with a country, or a name that says so.
bool isCompanyNumber(const QString& scheme, const QString& name)
{
    return (scheme.size() > 3 && scheme[2] == u'-' && ident::isCountryCode(scheme.left(2))) || (scheme.isEmpty() && name.startsWith(anyRegister));
}

void readIdentifier(const Value& identifier, Object& answers)
{
    const QString id = identifier[u"id"].toString().simplified();
    const QString scheme = identifier[u"scheme"].toString().toUpper(), name = identifier[u"schemeName"].toString();
    const auto take = [&](const char* key) {
        if (!answers.contains(QString::fromLatin1(key)))
            answers.set(QString::fromLatin1(key), ident::checkIdentifier(key == QByteArray("company_number") ? QStringLiteral("other") : QString::fromLatin1(key), id).normal);
    };
    if (id.isEmpty())
        return;
    if (scheme == leiScheme)
        take("lei");
    else if (name == businessRegistration)
        take("br_number");
    else if (name == trustLicence && !answers.contains(u"tcsp_number"))
        answers.set(QStringLiteral("tcsp_number"), ident::checkIdentifier(QStringLiteral("tcsp"), id).normal);
    else if (isCompanyNumber(scheme, name))
        take("company_number");
}

void readNames(const Value& details, Object& answers)
{
    const QString name = details[u"name"].toString().simplified();
    say(answers, isChinese(name) ? "name_zh" : "name_en", name);
    // Only the name in the other script is taken: a list of names does not tell a former from a business name.
    for (const Value& other : details[u"alternateNames"].array()) {
        const QString words = other.toString().simplified();
        const QString key = isChinese(words) ? QStringLiteral("name_zh") : QStringLiteral("name_en");
        if (!words.isEmpty() && !name.isEmpty() && isChinese(words) != isChinese(name) && !answers.contains(key))
            answers.set(key, words);
    }
}

} // namespace

const QStringList& entityFields()
{
    static const QStringList fields{
        QStringLiteral("name_en"), QStringLiteral("name_zh"), QStringLiteral("business_name_en"), QStringLiteral("business_name_zh"), QStringLiteral("former_names"),
        QStringLiteral("incorporation_date"), QStringLiteral("incorporation_place"), QStringLiteral("br_number"), QStringLiteral("company_number"), QStringLiteral("lei"),
        QStringLiteral("tcsp_number"), QStringLiteral("registered_office"), QStringLiteral("places"), QStringLiteral("post_address"), QStringLiteral("website")};
    return fields;
}

Object entityDetails(const Object& answers)
{
    Object details{{QStringLiteral("isComponent"), false}, {QStringLiteral("entityType"), Object{{QStringLiteral("type"), QStringLiteral("registeredEntity")}}}};
    const QString name = text(answers, "name_en").isEmpty() ? text(answers, "name_zh") : text(answers, "name_en");
    say(details, "name", name);
    say(details, "alternateNames", alternateNames(answers, name));
    say(details, "jurisdiction", countryJson(text(answers, "incorporation_place")));
    say(details, "identifiers", identifiersJson(answers));
    say(details, "foundingDate", text(answers, "incorporation_date"));
    json::Array addresses;
    const auto add = [&](const char* type, const Value& answer) {
        if (const Value address = addressJson(QString::fromLatin1(type), answer); !address.isNull())
            addresses.push_back(address);
    };
    add("registered", valueOf(answers, "registered_office"));
    for (const Value& place : valueOf(answers, "places").array())
        add("business", place[u"where"]);
    add("alternative", valueOf(answers, "post_address"));
    say(details, "addresses", std::move(addresses));
    const QUrl site(text(answers, "website"), QUrl::StrictMode);
    if (site.isValid() && !site.isRelative())
        say(details, "uri", text(answers, "website"));
    return details;
}

Object entityAnswers(const Value& details)
{
    Object answers;
    readNames(details, answers);
    say(answers, "incorporation_place", countryCode(details[u"jurisdiction"]));
    for (const Value& identifier : details[u"identifiers"].array())
        readIdentifier(identifier, answers);
    say(answers, "incorporation_date", details[u"foundingDate"].toString());
    say(answers, "registered_office", addressAnswer(addressOf(details, u"registered")));
    say(answers, "post_address", addressAnswer(addressOf(details, u"alternative")));
    json::Array places;
    for (const Value& address : details[u"addresses"].array()) {
        if (const Value place = addressAnswer(address); address[u"type"].toString() == u"business" && !place.isNull())
            places.emplace_back(Object{{QStringLiteral("where"), place}});
    }
    say(answers, "places", std::move(places));
    say(answers, "website", details[u"uri"].toString());
    return answers;
}

} // namespace aspirant::bods

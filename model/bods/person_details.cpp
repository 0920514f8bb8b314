#include "model/bods/detail_parts.h"
#include "model/bods/details.h"

#include "model/ident/country.h"
#include "model/ident/identifier.h"

#include <algorithm>

namespace aspirant::bods {

namespace {

using json::Object;
using json::Value;

const QString ceNumberName = QStringLiteral("Central entity number of the Securities and Futures Commission, Hong Kong");
const QString hkidScheme = QStringLiteral("HKG-IDCARD");

struct Document {
    const char* answer; // of `id_document`
    const char* scheme; // last part of the scheme; none: only a name
    const char* words;
};
constexpr std::array documents{Document{"passport", "PASSPORT", "Passport"}, Document{"national-identity-card", "IDCARD", "National identity card"},
                               Document{"travel-document", nullptr, "Travel document"}};

const QString& text(const Object& answers, const char* key)
{
    static const QString none;
    const Value* found = answers.find(QString::fromLatin1(key));
    return found && found->isString() ? found->toString() : none;
}

const Value& valueOf(const Object& answers, const char* key)
{
    static const Value none;
    const Value* found = answers.find(QString::fromLatin1(key));
    return found ? *found : none;
}

Value nameJson(const char* type, const QString& words)
{
    return Object{{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("fullName"), words}};
}

// The English and the Chinese name both stand on a Hong Kong identity card, so both are legal names.
Value namesJson(const Object& answers)
{
    json::Array names;
    if (!text(answers, "name_en").isEmpty()) {
        Object name = nameJson("legal", text(answers, "name_en")).object();
        say(name, "familyName", text(answers, "surname_en"));
        names.emplace_back(std::move(name));
    }
    if (!text(answers, "name_zh").isEmpty())
        names.push_back(nameJson("legal", text(answers, "name_zh")));
    for (const Value& row : valueOf(answers, "other_names").array()) {
        if (!row[u"name"].toString().isEmpty())
            names.push_back(nameJson(row[u"used"][u"to"].isString() ? "former" : "alternative", row[u"name"].toString()));
    }
    return names;
}

// A country as issuer makes a scheme of the standard; another issuer is told in words.
Value documentJson(const Object& answers)
{
    const QString number = text(answers, "id_document_number"), issuer = text(answers, "id_document_issuer");
    if (number.isEmpty())
        return {};
    const QString country = ident::alpha3Code(countryCode(Object{{QStringLiteral("name"), issuer}}));
    for (const Document& document : documents) {
        if (text(answers, "id_document") != QLatin1String(document.answer))
            continue;
        if (document.scheme && !country.isEmpty())
            return schemeNumber(country + u'-' + QLatin1String(document.scheme), number);
        const QString words = QString::fromLatin1(document.words);
        return namedNumber(issuer.isEmpty() ? words : words + QStringLiteral(", issued by ") + issuer, number);
    }
    return namedNumber(issuer.isEmpty() ? QStringLiteral("Identity document") : QStringLiteral("Identity document, issued by ") + issuer, number);
}

Value identifiersJson(const Object& answers)
{
    json::Array list;
    if (!text(answers, "hkid").isEmpty())
        list.push_back(schemeNumber(hkidScheme, text(answers, "hkid")));
    if (const Value document = documentJson(answers); !document.isNull())
        list.push_back(document);
    if (!text(answers, "ce_number").isEmpty())
        list.push_back(namedNumber(ceNumberName, text(answers, "ce_number")));
    return list;
}

Value nationalitiesJson(const Object& answers)
{
    json::Array list;
    if (const Value first = countryJson(text(answers, "nationality")); !first.isNull())
        list.push_back(first);
    if (const QString others = text(answers, "other_nationalities"); !others.isEmpty()) {
        for (const QString& name : others.split(u','))
            list.emplace_back(Object{{QStringLiteral("name"), name.simplified()}});
    }
    return list;
}

void readNames(const Value& details, Object& answers)
{
    json::Array others;
    for (const bool formal : {true, false}) { // legal names and their translations come before aliases
        for (const Value& name : details[u"names"].array()) {
            const QString type = name[u"type"].toString();
            const bool isFormal = type.isEmpty() || type == u"legal" || type == u"translation" || type == u"transliteration";
            const QString words = name[u"fullName"].toString().simplified();
            if (words.isEmpty() || isFormal != formal)
                continue;
            const QString key = isChinese(words) ? QStringLiteral("name_zh") : QStringLiteral("name_en");
            if (!answers.contains(key) && (formal || !answers.contains(u"name_en"))) {
                answers.set(key, words);
                if (key == u"name_en")
                    say(answers, "surname_en", name[u"familyName"].toString().simplified());
            } else if (!formal || words != answers.find(key)->toString()) {
                others.emplace_back(Object{{QStringLiteral("name"), words}});
            }
        }
    }
    if (!others.empty()) {
        answers.set(QStringLiteral("used_other_names"), true);
        answers.set(QStringLiteral("other_names"), Value(std::move(others)));
    }
}

void setDocument(Object& answers, const QString& kind, const QString& number, const QString& issuer)
{
    if (answers.contains(u"id_document_number"))
        return; // one is asked for
    say(answers, "id_document", kind);
    answers.set(QStringLiteral("id_document_number"), number);
    say(answers, "id_document_issuer", issuer);
}

void readIdentifier(const Value& identifier, Object& answers)
{
    const QString id = identifier[u"id"].toString().simplified();
    const QString scheme = identifier[u"scheme"].toString().toUpper(), words = identifier[u"schemeName"].toString();
    if (id.isEmpty())
        return;
    if (scheme == hkidScheme) {
        answers.set(QStringLiteral("has_hkid"), true);
        answers.set(QStringLiteral("hkid"), ident::checkIdentifier(QStringLiteral("hkid"), id).normal);
        return;
    }
    if (words == ceNumberName) {
        answers.set(QStringLiteral("ce_number"), ident::checkIdentifier(QStringLiteral("ce_number"), id).normal);
        return;
    }
    for (const Document& document : documents) {
        const QString country = ident::codeOfAlpha3(scheme.section(u'-', 0, 0));
        if (document.scheme && !country.isEmpty() && scheme.section(u'-', 1) == QLatin1String(document.scheme)) {
            setDocument(answers, QString::fromLatin1(document.answer), id, ident::countryName(country).en);
            return;
        }
        const QString start = QString::fromLatin1(document.words), by = start + QStringLiteral(", issued by ");
        if (scheme.isEmpty() && (words == start || words.startsWith(by))) {
            setDocument(answers, QString::fromLatin1(document.answer), id, words.startsWith(by) ? words.mid(by.size()) : QString());
            return;
        }
    }
}

void readNationalities(const Value& details, Object& answers)
{
    QStringList others;
    for (const Value& country : details[u"nationalities"].array()) {
        const QString code = countryCode(country), name = country[u"name"].toString().simplified();
        if (!code.isEmpty() && !answers.contains(u"nationality"))
            answers.set(QStringLiteral("nationality"), code);
        else if (!name.isEmpty() && !name.contains(u','))
            others.append(name);
    }
    say(answers, "other_nationalities", others.join(QStringLiteral(", ")));
}

} // namespace

const QStringList& personFields()
{
    static const QStringList fields{
        QStringLiteral("name_en"), QStringLiteral("surname_en"), QStringLiteral("name_zh"), QStringLiteral("used_other_names"), QStringLiteral("other_names"),
        QStringLiteral("birth_date"), QStringLiteral("birth_place"), QStringLiteral("nationality"), QStringLiteral("other_nationalities"), QStringLiteral("has_hkid"),
        QStringLiteral("hkid"), QStringLiteral("id_document"), QStringLiteral("id_document_number"), QStringLiteral("id_document_issuer"), QStringLiteral("ce_number"),
        QStringLiteral("home_address"), QStringLiteral("work_address"), QStringLiteral("post_goes_to"), QStringLiteral("post_address")};
    return fields;
}

Object personDetails(const Object& answers)
{
    Object details{{QStringLiteral("personType"), QStringLiteral("knownPerson")}, {QStringLiteral("isComponent"), false}};
    say(details, "names", namesJson(answers));
    say(details, "identifiers", identifiersJson(answers));
    say(details, "nationalities", nationalitiesJson(answers));
    if (!text(answers, "birth_place").isEmpty())
        details.set(QStringLiteral("placeOfBirth"), Object{{QStringLiteral("type"), QStringLiteral("placeOfBirth")}, {QStringLiteral("address"), text(answers, "birth_place")}});
    say(details, "birthDate", text(answers, "birth_date"));
    json::Array addresses;
    for (const auto& [key, type] : {std::pair("home_address", "residence"), std::pair("post_address", "service"), std::pair("work_address", "alternative")}) {
        if (const Value address = addressJson(QString::fromLatin1(type), valueOf(answers, key)); !address.isNull())
            addresses.push_back(address);
    }
    say(details, "addresses", std::move(addresses));
    return details;
}

Object personAnswers(const Value& details)
{
    Object answers;
    readNames(details, answers);
    for (const Value& identifier : details[u"identifiers"].array())
        readIdentifier(identifier, answers);
    readNationalities(details, answers);
    say(answers, "birth_place", details[u"placeOfBirth"][u"address"].toString().simplified());
    if (const QString birth = details[u"birthDate"].toString(); birth.size() == 10) // a year or a month alone is no date of birth
        answers.set(QStringLiteral("birth_date"), birth);
    say(answers, "home_address", addressAnswer(addressOf(details, u"residence")));
    say(answers, "work_address", addressAnswer(addressOf(details, u"alternative")));
    if (const Value post = addressAnswer(addressOf(details, u"service")); !post.isNull()) {
        answers.set(QStringLiteral("post_address"), post);
        answers.set(QStringLiteral("post_goes_to"), QStringLiteral("elsewhere"));
    }
    return answers;
}

} // namespace aspirant::bods

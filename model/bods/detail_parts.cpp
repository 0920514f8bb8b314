#include "model/bods/detail_parts.h"

#include "model/ident/country.h"

#include <QHash>

namespace aspirant::bods {

json::Value countryJson(const QString& code)
{
    const QString name = ident::countryName(code).en;
    if (name.isEmpty())
        return code.isEmpty() ? json::Value() : json::Value(json::Object{{QStringLiteral("name"), code}});
    return json::Object{{QStringLiteral("name"), name}, {QStringLiteral("code"), code}};
}

QString countryCode(const json::Value& country)
{
    const QString code = country[u"code"].toString().left(2).toUpper(); // a jurisdiction may be a part of a country: "GB-SCT"
    if (ident::isCountryCode(code))
        return code;
    static const QHash<QString, QString> byName = [] {
        QHash<QString, QString> names;
        for (const QString& known : ident::countryCodes()) {
            for (const Language language : allLanguages)
                names.insert(ident::countryName(known).in(language).toCaseFolded(), known);
        }
        return names;
    }();
    return byName.value(country[u"name"].toString().simplified().toCaseFolded());
}

json::Value addressJson(const QString& type, const json::Value& answer)
{
    if (!answer[u"lines"].isArray())
        return {};
    QStringList words = answer[u"lines"].toStringList();
    if (answer[u"city"].isString())
        words.append(answer[u"city"].toString());
    json::Object address{{QStringLiteral("type"), type}};
    say(address, "address", words.join(QStringLiteral(", ")));
    say(address, "postCode", answer[u"postal_code"]);
    say(address, "country", countryJson(answer[u"country"].toString()));
    return address.size() > 1 ? json::Value(std::move(address)) : json::Value();
}

json::Value addressAnswer(const json::Value& address)
{
    json::Array lines;
    for (const QString& line : address[u"address"].toString().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.simplified().isEmpty())
            lines.emplace_back(line.simplified());
    }
    json::Object answer;
    say(answer, "postal_code", address[u"postCode"].toString().simplified());
    say(answer, "country", countryCode(address[u"country"]));
    if (lines.empty() && answer.isEmpty())
        return {};
    answer.set(QStringLiteral("lines"), json::Value(std::move(lines)));
    return json::Value(std::move(answer));
}

json::Value schemeNumber(const QString& scheme, const QString& id)
{
    return json::Object{{QStringLiteral("scheme"), scheme}, {QStringLiteral("id"), id}};
}

json::Value namedNumber(const QString& schemeName, const QString& id)
{
    return json::Object{{QStringLiteral("schemeName"), schemeName}, {QStringLiteral("id"), id}};
}

json::Value addressOf(const json::Value& details, QStringView type)
{
    for (const json::Value& address : details[u"addresses"].array()) {
        if (address[u"type"].toString() == type)
            return address;
    }
    return {};
}

void say(json::Object& object, const char* key, json::Value value)
{
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.array().empty());
    if (!empty)
        object.set(QString::fromLatin1(key), std::move(value));
}

} // namespace aspirant::bods

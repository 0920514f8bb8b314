#include "model/bods/details.h"

#include "model/bods/detail_parts.h"
#include "model/party/names.h"

#include <algorithm>

namespace aspirant::bods {

bool isChinese(const QString& words)
{
    const QList<uint> points = words.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

QString bareNumber(const QString& number)
{
    QString bare;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

bool saysTheSame(const QString& field, const json::Value& a, const json::Value& b)
{
    if (a == b)
        return true;
    if (field.endsWith(QLatin1String("_address")) || field == u"registered_office")
        return addressJson({}, a) == addressJson({}, b) && a[u"lines"].isArray();
    return a.isString() && b.isString() && a.toString().simplified().compare(b.toString().simplified(), Qt::CaseInsensitive) == 0;
}

QStringList numbersOf(const json::Value& details)
{
    QStringList numbers;
    const json::Object answers = details[u"personType"].isString() ? personAnswers(details) : entityAnswers(details);
    const bool person = details[u"personType"].isString();
    for (const char* field : {"hkid", "id_document_number", "ce_number", "lei", "br_number", "company_number", "tcsp_number"}) {
        const json::Value* answer = answers.find(QString::fromLatin1(field));
        if (!answer || bareNumber(answer->toString()).isEmpty())
            continue;
        // A register's or an issuer's number names nobody without its country.
        QString scope;
        if (qstrcmp(field, "company_number") == 0)
            scope = answers.contains(u"incorporation_place") ? answers.find(u"incorporation_place")->toString() : QString();
        if (qstrcmp(field, "id_document_number") == 0)
            scope = answers.contains(u"id_document_issuer") ? answers.find(u"id_document_issuer")->toString().toCaseFolded() : QString();
        const bool needsScope = qstrcmp(field, "company_number") == 0 || qstrcmp(field, "id_document_number") == 0;
        if (!needsScope || !scope.isEmpty())
            numbers.append(QStringLiteral("%1:%2:%3:%4").arg(person ? QStringLiteral("person") : QStringLiteral("entity"), QLatin1String(field), scope, bareNumber(answer->toString())));
    }
    return numbers;
}

Text nameIn(const json::Value& details)
{
    const json::Object answers = details[u"personType"].isString() ? personAnswers(details) : entityAnswers(details);
    const auto part = [&](const QString& key) { return answers.contains(key) ? *answers.find(key) : json::Value(); };
    return party::name(part(party::nameKey), part(party::chineseNameKey));
}

} // namespace aspirant::bods

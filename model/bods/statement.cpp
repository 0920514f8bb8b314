#include "model/bods/statement.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace aspirant::bods {

namespace {

using json::Value;

tl::unexpected<Error> notAStatement(const char* source, std::vector<MessageArgument> arguments, const QString& place)
{
    return failure(QStringLiteral("bods.statement"), Message("Bods", source, std::move(arguments)), place);
}

bool isOneOf(const Value& value, std::initializer_list<const char*> codes)
{
    return value.isString() && std::any_of(codes.begin(), codes.end(), [&](const char* code) { return value.toString() == QLatin1String(code); });
}

// A full date, or a date with a time: RFC 3339, section 5.6.
bool isDate(const Value& value)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() && text.left(10) == date.toString(Qt::ISODate) && (text.size() == 10 || text[10] == u'T') && text.size() <= 40;
}

Result<void> rightVersion(const Value& value, const QString& place)
{
    const Value& version = value[u"publicationDetails"][u"bodsVersion"];
    const bool older = value[u"statementID"].isString() || value[u"statementType"].isString(); // how 0.1 to 0.3 name them
    if (!older && (version.isNull() || version.toString() == bodsVersion))
        return {};
    const QString is = version.isString() ? version.toString().left(20) : QStringLiteral("0.1–0.3");
    return failure(QStringLiteral("bods.version"),
                   Message("Bods", QT_TRANSLATE_NOOP("Bods", "The file follows version %1 of the Beneficial Ownership Data Standard. Only version 0.4 is read; have it converted by whoever made it."), {is}),
                   place);
}

bool isEnd(const Value& end)
{
    return (end.isString() && !end.toString().isEmpty() && end.toString().size() <= 256) ||
           isOneOf(end[u"reason"], {"noBeneficialOwners", "subjectUnableToConfirmOrIdentifyBeneficialOwner", "interestedPartyHasNotProvidedInformation",
                                    "subjectExemptFromDisclosure", "interestedPartyExemptFromDisclosure", "unknown", "informationUnknownToPublisher"});
}

Result<void> rightShares(const Value& interest, const QString& place)
{
    for (const json::Member& part : interest[u"share"].object()) {
        bool read = part.second.isNumber();
        const double share = read ? part.second.numberText().toDouble(&read) : 0;
        static const QStringList known{QStringLiteral("exact"), QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("exclusiveMinimum"), QStringLiteral("exclusiveMaximum")};
        if (known.contains(part.first) && (!read || !(share >= 0 && share <= 100)))
            return failure(QStringLiteral("bods.share"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "A share is a number from 0 to 100.")),
                           place + QStringLiteral("/share/") + part.first);
    }
    return {};
}

Result<void> rightRelationship(const Value& details, const QString& place)
{
    for (const char* key : {"subject", "interestedParty"}) {
        if (!isEnd(details[QString::fromLatin1(key)]))
            return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing, or is no identifier of a record and no reason of the standard."), {QString::fromLatin1(key)}, place);
    }
    if (!details[u"interests"].isNull() && !details[u"interests"].isArray())
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is not of the type that the standard asks for."), {QStringLiteral("interests")}, place);
    int n = 0;
    for (const Value& interest : details[u"interests"].array()) {
        const QString at = place + QStringLiteral("/interests/") + QString::number(n++);
        if (!interest.isObject() || !(interest[u"share"].isNull() || interest[u"share"].isObject()))
            return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is not of the type that the standard asks for."), {QStringLiteral("interests")}, at);
        if (const auto right = rightShares(interest, at); !right)
            return right;
    }
    return {};
}

Result<void> rightDetails(RecordKind kind, const Value& details, const QString& place)
{
    if (kind == RecordKind::Person && !isOneOf(details[u"personType"], {"anonymousPerson", "unknownPerson", "knownPerson"}))
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is not in the standard's list."), {QStringLiteral("personType")}, place);
    if (kind == RecordKind::Entity && !isOneOf(details[u"entityType"][u"type"], {"registeredEntity", "legalEntity", "arrangement", "anonymousEntity", "unknownEntity", "state", "stateBody"}))
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is not in the standard's list."), {QStringLiteral("entityType")}, place);
    for (const char* key : {"names", "identifiers", "nationalities", "addresses", "alternateNames"}) {
        const Value& list = details[QString::fromLatin1(key)];
        if (!list.isNull() && !list.isArray())
            return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is not of the type that the standard asks for."), {QString::fromLatin1(key)}, place);
    }
    return kind == RecordKind::Relationship ? rightRelationship(details, place) : Result<void>();
}

Result<Value> linesOf(const QByteArray& bytes, const StatementLimits& limits)
{
    json::Array list;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto value = json::parse(line, QString::number(number), {limits.bytes, limits.depth});
        if (!value)
            return tl::unexpected(value.error());
        list.push_back(std::move(*value));
        if (list.size() > static_cast<std::size_t>(limits.statements))
            break; // told by whoever counts
    }
    return Value(std::move(list));
}

// What one statement cannot show alone.
Result<void> together(const QList<Statement>& statements)
{
    QSet<QString> ids;
    QHash<QString, const Statement*> last;
    for (const Statement& statement : statements) {
        const QString place = QLatin1Char('/') + QString::number(&statement - statements.constData());
        if (ids.contains(statement.id))
            return failure(QStringLiteral("bods.twice"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "Two statements have the same identifier, “%1”."), {statement.id}), place);
        ids.insert(statement.id);
        if (const Statement* before = last.value(statement.recordId)) {
            if (before->kind != statement.kind)
                return failure(QStringLiteral("bods.kind"),
                               Message("Bods", QT_TRANSLATE_NOOP("Bods", "The record “%1” is of two kinds: %2 and %3."), {statement.recordId, kindTag(before->kind), kindTag(statement.kind)}), place);
            if (before->closed)
                return failure(QStringLiteral("bods.after_closing"),
                               Message("Bods", QT_TRANSLATE_NOOP("Bods", "The record “%1” was closed, and a statement about it follows."), {statement.recordId}), place);
        }
        last.insert(statement.recordId, &statement);
    }
    return {};
}

} // namespace

QString kindTag(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person: return QStringLiteral("person");
    case RecordKind::Entity: return QStringLiteral("entity");
    case RecordKind::Relationship: return QStringLiteral("relationship");
    }
    return {};
}

Result<Statement> statementFrom(const Value& value, const QString& place)
{
    if (!value.isObject())
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "This is not a statement of the standard."), {}, place);
    if (const auto version = rightVersion(value, place); !version)
        return tl::unexpected(version.error());
    for (const char* key : {"statementId", "declarationSubject", "recordId"}) {
        const QString text = value[QString::fromLatin1(key)].toString();
        if (text.isEmpty() || text.size() > 256)
            return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is no text of usable length."), {QString::fromLatin1(key)}, place);
    }
    const QString id = value[u"statementId"].toString();
    if (id.size() < 32 || id.size() > 64)
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "The identifier of a statement has 32 to 64 characters; “%1” has not."), {id.left(80)}, place);
    if (!isDate(value[u"statementDate"]))
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is no date."), {QStringLiteral("statementDate")}, place);
    if (!isOneOf(value[u"recordType"], {"person", "entity", "relationship"}))
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is not in the standard's list."), {QStringLiteral("recordType")}, place);
    if (!value[u"recordStatus"].isNull() && !isOneOf(value[u"recordStatus"], {"new", "updated", "closed"}))
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is missing or is not in the standard's list."), {QStringLiteral("recordStatus")}, place);
    if (!value[u"recordDetails"].isObject())
        return notAStatement(QT_TRANSLATE_NOOP("Bods", "“%1” is not of the type that the standard asks for."), {QStringLiteral("recordDetails")}, place);
    const QString type = value[u"recordType"].toString();
    Statement statement{value.object(), id, value[u"recordId"].toString(), value[u"declarationSubject"].toString(),
                        type == u"person" ? RecordKind::Person : type == u"entity" ? RecordKind::Entity : RecordKind::Relationship,
                        value[u"recordStatus"].toString() == u"closed", value[u"recordDetails"]};
    if (const auto right = rightDetails(statement.kind, statement.details, place + QStringLiteral("/recordDetails")); !right)
        return tl::unexpected(right.error());
    return statement;
}

Result<QList<Statement>> readStatements(const QByteArray& bytes, const StatementLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return failure(QStringLiteral("bods.size"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "The file is larger than %1 MB."), {MessageNumber{QString::number(limits.bytes >> 20)}}));
    const bool lines = bytes.trimmed().startsWith('{');
    const auto value = lines ? linesOf(bytes, limits) : json::parse(bytes, {}, {limits.bytes, limits.depth});
    if (!value)
        return tl::unexpected(value.error());
    if (!value->isArray())
        return failure(QStringLiteral("bods.syntax"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "The file is not a list of statements.")));
    if (value->array().size() > static_cast<std::size_t>(limits.statements))
        return failure(QStringLiteral("bods.count"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "The file has more than %1 statements."), {MessageNumber{QString::number(limits.statements)}}));
    QList<Statement> statements;
    for (const Value& entry : value->array()) {
        auto statement = statementFrom(entry, QLatin1Char('/') + QString::number(statements.size()));
        if (!statement)
            return tl::unexpected(statement.error());
        statements.append(std::move(*statement));
    }
    if (const auto right = together(statements); !right)
        return tl::unexpected(right.error());
    return statements;
}

QByteArray statementsFile(const QList<Statement>& statements)
{
    QByteArray bytes = "[\n";
    for (qsizetype n = 0; n < statements.size(); ++n)
        bytes += json::canonical(Value(statements[n].whole)) + (n + 1 < statements.size() ? ",\n" : "\n");
    return bytes + "]\n";
}

} // namespace aspirant::bods

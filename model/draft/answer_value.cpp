// Between answers in JSON and the values that rules compute with.
#include "model/draft/answer_check.h"
#include "model/draft/draft.h"

#include <algorithm>

namespace aspirant::draft {

namespace {

using pack::Question;
using pack::Type;

Value dateValue(const QString& text)
{
    const auto date = PartialDate::parse(text);
    return date ? Value(*date) : Value();
}

Value numberValue(const QString& text)
{
    const auto number = Decimal::parse(text);
    return number ? Value(*number) : Value();
}

Value stringOrUnknown(const json::Value& value)
{
    return value.isString() ? Value(value.toString()) : Value();
}

ValueList strings(const json::Value& array)
{
    ValueList list;
    list.reserve(array.array().size());
    for (const json::Value& entry : array.array())
        list.emplace_back(entry.isString() ? entry.toString() : entry[u"name"].toString());
    return list;
}

Value addressValue(const json::Value& value)
{
    return ValueMap{{QStringLiteral("city"), stringOrUnknown(value[u"city"])},
                    {QStringLiteral("country"), stringOrUnknown(value[u"country"])},
                    {QStringLiteral("lines"), strings(value[u"lines"])},
                    {QStringLiteral("postal_code"), stringOrUnknown(value[u"postal_code"])}};
}

Value partyValue(const pack::CompiledPack& pack, const Question& question, const json::Value& value)
{
    const bool entity = question.party == pack::PartyKind::Entity;
    const pack::Slot table = entity ? pack.entities() : pack.persons();
    if (table < 0)
        return {};
    const QString repeat = entity ? QStringLiteral("entities") : QStringLiteral("persons");
    return RowRef{table, repeat + u'[' + value[u"$party"].toString() + u']'};
}

Value textValue(const json::Value& value)
{
    if (!value.isObject())
        return value.toString();
    return ValueMap{{QStringLiteral("en"), stringOrUnknown(value[u"en"])},
                    {QStringLiteral("zh_hant"), stringOrUnknown(value[u"zh-Hant"])}};
}

json::Value jsonStrings(const Value& value)
{
    json::Array array;
    for (const Value& entry : value.list()) {
        if (entry.kind() != Value::Kind::String)
            return {};
        array.emplace_back(entry.string());
    }
    return array.empty() ? json::Value() : json::Value(std::move(array));
}

json::Value answerOfMap(const Question& question, const Value& value)
{
    const auto part = [&](QStringView key) -> json::Value {
        const Value* member = value.member(key);
        if (!member)
            return {};
        switch (member->kind()) {
        case Value::Kind::String:
            return member->string();
        case Value::Kind::Number:
            return member->number().toString();
        case Value::Kind::Date:
            return member->date().toIso();
        case Value::Kind::List:
            return jsonStrings(*member);
        default:
            return {};
        }
    };
    json::Object out;
    const auto copy = [&](QStringView from, const QString& to) {
        json::Value member = part(from);
        const bool present = !member.isNull();
        if (present)
            out.set(to, std::move(member));
        return present;
    };
    bool whole = true;
    switch (question.type) {
    case Type::Money:
        whole = copy(u"amount", QStringLiteral("amount")) & copy(u"currency", QStringLiteral("currency"));
        break;
    case Type::Wallet:
        whole = copy(u"network", QStringLiteral("network")) & copy(u"address", QStringLiteral("address"));
        break;
    case Type::Period:
        whole = copy(u"from", QStringLiteral("from"));
        copy(u"to", QStringLiteral("to"));
        break;
    case Type::Address:
        copy(u"lines", QStringLiteral("lines"));
        copy(u"city", QStringLiteral("city"));
        copy(u"postal_code", QStringLiteral("postal_code"));
        copy(u"country", QStringLiteral("country"));
        whole = !out.isEmpty();
        if (whole && !out.contains(u"lines"))
            out.set(QStringLiteral("lines"), json::Array());
        break;
    case Type::Text:
    case Type::LongText:
        copy(u"en", QStringLiteral("en"));
        copy(u"zh_hant", QStringLiteral("zh-Hant"));
        whole = !out.isEmpty();
        break;
    default:
        whole = false;
    }
    return whole ? json::Value(std::move(out)) : json::Value();
}

bool isNumeric(Type type)
{
    return type == Type::Integer || type == Type::Decimal || type == Type::Percentage;
}

bool isWordy(Type type)
{
    switch (type) {
    case Type::Text:
    case Type::LongText:
    case Type::Choice:
    case Type::Phone:
    case Type::Email:
    case Type::Url:
    case Type::Country:
    case Type::Identifier:
        return true;
    default:
        return false;
    }
}

} // namespace

Value ruleValue(const pack::CompiledPack& pack, pack::Slot slot, const json::Value& value)
{
    const Question& question = *pack.definitions()[static_cast<std::size_t>(slot)].question;
    if (value.isNull())
        return {};
    if (value.isObject()) {
        if (const auto kind = stateKind(value))
            return kind == StateKind::NotApplicable ? Value::Unknown::Absent : Value::Unknown::Unanswered;
        if (isOther(value)) {
            const Value other(QStringLiteral("$other"));
            return question.type == Type::Choices ? Value(ValueList{other}) : other;
        }
    }
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return textValue(value);
    case Type::YesNo:
    case Type::Statement:
        return value.isBool() ? Value(value.toBool()) : Value();
    case Type::Choice:
    case Type::Phone:
    case Type::Email:
    case Type::Url:
    case Type::Country:
    case Type::Identifier:
        return stringOrUnknown(value);
    case Type::Choices:
    case Type::Attachment:
        return strings(value);
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return numberValue(value.toString());
    case Type::Money:
        return ValueMap{{QStringLiteral("amount"), numberValue(value[u"amount"].toString())},
                        {QStringLiteral("currency"), stringOrUnknown(value[u"currency"])}};
    case Type::Date:
    case Type::PartialDate:
        return dateValue(value.toString());
    case Type::Period:
        return ValueMap{{QStringLiteral("from"), dateValue(value[u"from"].toString())},
                        {QStringLiteral("to"), dateValue(value[u"to"].toString())}};
    case Type::Address:
        return addressValue(value);
    case Type::Wallet:
        return ValueMap{{QStringLiteral("address"), stringOrUnknown(value[u"address"])},
                        {QStringLiteral("network"), stringOrUnknown(value[u"network"])}};
    case Type::Party:
        return partyValue(pack, question, value);
    case Type::Repeat:
    case Type::Matrix:
        return {};
    }
    return {};
}

json::Value answerOf(const Question& question, const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        if (question.type == Type::YesNo || question.type == Type::Statement)
            return value.boolean();
        break;
    case Value::Kind::Number:
        if (isNumeric(question.type) && (question.type != Type::Integer || value.number().isInteger()))
            return value.number().toString();
        break;
    case Value::Kind::String:
        if (isWordy(question.type) && !value.string().isEmpty())
            return value.string();
        break;
    case Value::Kind::Date:
        if (question.type == Type::PartialDate || (question.type == Type::Date && value.date().isFull()))
            return value.date().toIso();
        break;
    case Value::Kind::List:
        if (question.type == Type::Choices)
            return jsonStrings(value);
        break;
    case Value::Kind::Map:
        return answerOfMap(question, value);
    case Value::Kind::Row:
        if (question.type == Type::Party) {
            const Path row = Path::trusted(value.row().path);
            return json::Object{{QStringLiteral("$party"), row.rowId()}};
        }
        break;
    case Value::Kind::Unknown:
    case Value::Kind::Span:
        break;
    }
    return {};
}

} // namespace aspirant::draft

// answersSchema(): the shapes of normalAnswer() as JSON Schema 2020-12, for other tools and for bundles.
#include "model/draft/draft_json.h"

namespace aspirant::draft {

namespace {

using json::Array;
using json::Object;
using pack::CompiledPack;
using pack::Question;
using pack::Type;

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

json::Value string()
{
    return Object{{key("type"), key("string")}};
}

json::Value matching(const char* pattern)
{
    return Object{{key("type"), key("string")}, {key("pattern"), key(pattern)}};
}

json::Value oneOf(Array options)
{
    return Object{{key("oneOf"), json::Value(std::move(options))}};
}

json::Value arrayOf(json::Value items)
{
    return Object{{key("type"), key("array")}, {key("items"), std::move(items)}};
}

json::Value object(Object properties, const QStringList& required)
{
    Object schema{{key("type"), key("object")},
                  {key("properties"), json::Value(std::move(properties))},
                  {key("additionalProperties"), false}};
    if (!required.isEmpty())
        schema.set(key("required"), json::Value::strings(required));
    return schema;
}

json::Value valuesOf(const QList<pack::Choice>& choices)
{
    QStringList values;
    for (const pack::Choice& choice : choices)
        values.append(choice.value);
    return Object{{key("type"), key("string")}, {key("enum"), json::Value::strings(values)}};
}

json::Value reference(const char* definition)
{
    return Object{{key("$ref"), key("#/$defs/") + key(definition)}};
}

json::Value rowsSchema(const Question& question);

json::Value valueSchema(const Question& question)
{
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return question.languages == pack::Languages::Each
                   ? object({{key("en"), string()}, {key("zh-Hant"), string()}}, {})
                   : string();
    case Type::YesNo:
        return Object{{key("type"), key("boolean")}};
    case Type::Statement:
        return Object{{key("const"), true}};
    // Choices outside the list are findings, not a wrong shape: a draft may hold them.
    case Type::Choice:
    case Type::Phone:
    case Type::Email:
    case Type::Url:
    case Type::Identifier:
        return string();
    case Type::Choices:
        return arrayOf(string());
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return reference("decimal");
    case Type::Money:
        return object({{key("amount"), reference("decimal")}, {key("currency"), matching("^[A-Z]{3}$")}},
                      {key("amount"), key("currency")});
    case Type::Date:
        return reference("date");
    case Type::PartialDate:
        return matching("^\\d{4}(-\\d{2}(-\\d{2})?)?$");
    case Type::Period:
        return object({{key("from"), reference("date")}, {key("to"), reference("date")}}, {key("from")});
    case Type::Address:
        return object({{key("lines"), arrayOf(string())},
                       {key("city"), string()},
                       {key("postal_code"), string()},
                       {key("country"), string()}},
                      {key("lines")});
    case Type::Country:
        return matching("^[A-Z]{2}$");
    case Type::Wallet:
        return object({{key("network"), string()}, {key("address"), string()}},
                      {key("network"), key("address")});
    case Type::Party:
        return object({{key("$party"), reference("row")}}, {key("$party")});
    case Type::Attachment:
        return arrayOf(object({{key("$sha256"), matching("^[0-9a-f]{64}$")}, {key("name"), string()}},
                              {key("$sha256"), key("name")}));
    case Type::Repeat:
    case Type::Matrix:
        return rowsSchema(question);
    }
    return {};
}

json::Value answerSchema(const Question& question)
{
    Array options{valueSchema(question), reference("state")};
    if (question.other)
        options.push_back(object({{key("$other"), string()}}, {key("$other")}));
    json::Value schema = oneOf(std::move(options));
    if (question.text.en.isEmpty())
        return schema;
    Object titled = schema.object();
    titled.set(key("title"), question.text.en);
    return titled;
}

json::Value rowsSchema(const Question& question)
{
    Object properties;
    properties.set(key("$row"), question.type == Type::Matrix ? valuesOf(question.rows) : reference("row"));
    for (const Question& field : question.fields)
        properties.set(field.key, answerSchema(field));
    return arrayOf(object(std::move(properties), {key("$row")}));
}

json::Value stateSchema()
{
    const auto state = [](const char* name) { return json::Value(Object{{key("const"), key(name)}}); };
    return oneOf(
        {object({{key("$state"), state("not-applicable")}, {key("reason"), string()}}, {key("$state")}),
         object({{key("$state"), state("see-attachment")}, {key("reason"), string()}}, {key("$state")}),
         object({{key("$state"), state("not-yet-known")},
                 {key("reason"), string()},
                 {key("expected"), string()}},
                {key("$state")})});
}

} // namespace

json::Value answersSchema(const CompiledPack& pack)
{
    Object properties;
    for (const pack::Section& section : pack.pack().sections) {
        for (const Question& question : section.questions)
            properties.append(question.id, answerSchema(question));
    }
    for (const Question& slot : pack.pack().documents)
        properties.append(slot.id, answerSchema(slot));
    [[maybe_unused]] const bool unique = properties.finish();
    Object schema = object(std::move(properties), {}).object();
    schema.set(key("$schema"), key("https://json-schema.org/draft/2020-12/schema"));
    schema.set(key("title"), pack.pack().title.en);
    schema.set(key("description"), key("Answers to ") + pack.pack().id + u' ' + pack.pack().version +
                                       key(", pack ") + pack.pack().hash);
    schema.set(key("$defs"), Object{{key("decimal"), matching("^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$")},
                                    {key("date"), matching("^\\d{4}-\\d{2}-\\d{2}$")},
                                    {key("row"), matching("^[a-z0-9][a-z0-9_-]{0,63}$")},
                                    {key("state"), stateSchema()}});
    return schema;
}

} // namespace aspirant::draft

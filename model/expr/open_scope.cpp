#include "model/expr/open_scope.h"

#include <QCoreApplication>

namespace aspirant::expr {

using Kind = Value::Kind;

namespace {

tl::unexpected<Error> badVariable(const char* source, const QString& words)
{
    return failure(QStringLiteral("eval.variable"), Message("Rules", source, {words}));
}

Result<Value> decimalFrom(const QString& text)
{
    const auto number = Decimal::parse(text);
    if (!number)
        return badVariable(QT_TRANSLATE_NOOP("Rules", "“%1” is not a number that rules can hold."), text);
    return Value(*number);
}

// {"$decimal"}, {"$date"} and {"$state"}; none for an ordinary map.
std::optional<Result<Value>> tagged(const json::Object& object)
{
    if (const auto* decimal = object.find(u"$decimal"); decimal && object.size() == 1)
        return decimalFrom(decimal->isNumber() ? QString::fromLatin1(decimal->numberText())
                                               : decimal->toString());
    if (const auto* text = object.find(u"$date"); text && object.size() == 1) {
        const auto date = PartialDate::parse(text->toString());
        if (!date)
            return badVariable(QT_TRANSLATE_NOOP("Rules", "“%1” is not a date; write it like 2026-11-22."),
                               text->toString());
        return Value(*date);
    }
    if (const auto* state = object.find(u"$state"))
        return Value(state->toString() == u"not-applicable" ? Value::Unknown::Absent
                                                            : Value::Unknown::Unanswered);
    return std::nullopt;
}

// Counts what is written: shared lists can make a small value enormous on paper.
class Writer {
public:
    Writer(ValueForm form, int most) : m_form(form), m_left(most) {}

    json::Value write(const Value& value)
    {
        if (--m_left < 0)
            return {};
        switch (value.kind()) {
        case Kind::Unknown:
            return {};
        case Kind::Bool:
            return value.boolean();
        case Kind::Number:
            return number(value.number());
        case Kind::String:
            return value.string();
        case Kind::Date:
            return text(u"$date", value.date().toIso());
        case Kind::Span:
            return text(u"$span", iso(value.span()));
        case Kind::Row:
            return text(u"$row", value.row().path);
        case Kind::List:
            return list(value.list());
        case Kind::Map:
            return map(value.map());
        }
        return {};
    }
    [[nodiscard]] bool isExhausted() const { return m_left < 0; }

private:
    json::Value text(QStringView tag, const QString& words) const
    {
        if (m_form == ValueForm::Plain)
            return words;
        return json::Object{{tag.toString(), words}};
    }

    json::Value number(const Decimal& number) const
    {
        constexpr qint64 mostExact = qint64(1) << 53; // integers that every JSON reader keeps
        const auto integer = number.toInt64();
        if (m_form == ValueForm::Tagged && integer && *integer <= mostExact && *integer >= -mostExact)
            return *integer;
        return text(u"$decimal", number.toString());
    }

    // ISO 8601 duration; a part may be negative.
    static QString iso(const Span& span)
    {
        QString result(1, u'P');
        if (span.months != 0)
            result += QString::number(span.months) + u'M';
        if (span.days != 0 || span.months == 0)
            result += QString::number(span.days) + u'D';
        return result;
    }

    json::Value list(const ValueList& members)
    {
        json::Array array;
        for (const Value& member : members) {
            if (m_left < 0)
                break;
            array.push_back(write(member));
        }
        return array;
    }

    json::Value map(const ValueMap& members)
    {
        json::Object object;
        for (const auto& [key, member] : members) {
            if (m_left < 0)
                break;
            object.append(key, write(member));
        }
        (void)object.finish();
        return object;
    }

    ValueForm m_form;
    int m_left;
};

QString typeName(const Value& value)
{
    Type type;
    static constexpr Type::Kind kinds[] = {Type::Kind::Any,    Type::Kind::Bool, Type::Kind::Number,
                                           Type::Kind::String, Type::Kind::Date, Type::Kind::Span,
                                           Type::Kind::List,   Type::Kind::Map,  Type::Kind::Row};
    type.kind = kinds[static_cast<std::size_t>(value.kind())];
    return type.name();
}

class Answer {
public:
    Answer(const Catalogue& catalogue, Language language) : m_catalogue(catalogue), m_language(language) {}

    json::Object error(const Error& error) const
    {
        return {{QStringLiteral("error"), entry(error.code, error.message, error.place)}};
    }

    json::Object issues(const QList<Issue>& issues) const
    {
        const Issue& first = issues.first();
        json::Object answer{{QStringLiteral("error"), entry(first.code, first.message, first.path)}};
        if (issues.size() > 1) {
            json::Array all;
            for (const Issue& issue : issues)
                all.push_back(entry(issue.code, issue.message, issue.path));
            answer.set(QStringLiteral("findings"), all);
        }
        return answer;
    }

    static json::Object unknown(const std::vector<Read>& reads)
    {
        QStringList names;
        for (const Read& read : reads)
            if (!names.contains(read.name))
                names += read.name;
        return {{QStringLiteral("unknown"), json::Value::strings(names)}};
    }

    json::Object value(const Value& value, ValueForm form) const
    {
        const auto written = toJson(value, form);
        if (!written)
            return error(written.error());
        return {{QStringLiteral("value"), *written}, {QStringLiteral("type"), typeName(value)}};
    }

private:
    json::Value entry(const QString& code, const Message& message, const QString& place) const
    {
        return json::Object{{QStringLiteral("code"), code},
                            {QStringLiteral("message"), message.words(m_catalogue, m_language)},
                            {QStringLiteral("place"), place}};
    }

    const Catalogue& m_catalogue;
    Language m_language;
};

} // namespace

Result<Value> fromJson(const json::Value& value)
{
    if (value.isBool())
        return Value(value.toBool());
    if (value.isString())
        return Value(value.toString());
    if (value.isNumber())
        return decimalFrom(QString::fromLatin1(value.numberText()));
    if (value.isArray()) {
        ValueList list;
        for (const json::Value& member : value.array()) {
            auto converted = fromJson(member);
            if (!converted)
                return converted;
            list.push_back(std::move(*converted));
        }
        return Value(std::move(list));
    }
    if (!value.isObject())
        return Value();
    if (auto special = tagged(value.object()))
        return std::move(*special);
    ValueMap map;
    for (const auto& [key, member] : value.object()) {
        auto converted = fromJson(member);
        if (!converted)
            return converted;
        map.emplace_back(key, std::move(*converted));
    }
    return Value(std::move(map));
}

Result<json::Value> toJson(const Value& value, ValueForm form, int most)
{
    Writer writer(form, most);
    json::Value written = writer.write(value);
    if (writer.isExhausted())
        return failure(
            QStringLiteral("eval.limit"),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "The result is too large to be written.")));
    return written;
}

Result<OpenScope> OpenScope::make(const json::Object& variables, const QDate& today)
{
    OpenScope scope;
    scope.m_today = today;
    for (const auto& [key, value] : variables) {
        auto converted = fromJson(value);
        if (!converted) {
            Error error = converted.error();
            error.place = key;
            return tl::unexpected<Error>(std::move(error));
        }
        scope.m_slots.insert(key, static_cast<int>(scope.m_values.size()));
        scope.m_values.push_back(std::move(*converted));
    }
    return scope;
}

std::optional<Scope::Resolved> OpenScope::name(const QString& dotted) const
{
    const auto slot = m_slots.constFind(dotted);
    if (slot != m_slots.constEnd())
        return Resolved{{}, *slot};
    for (auto dot = dotted.lastIndexOf(u'.'); dot > 0; dot = dotted.lastIndexOf(u'.', dot - 1))
        if (m_slots.contains(dotted.left(dot)))
            return std::nullopt; // a shorter name will be found
    return Resolved{{}, -1};
}

std::optional<Scope::Resolved> OpenScope::field(int, const QString&) const
{
    return std::nullopt;
}

Value OpenScope::name(int slot, const QString&) const
{
    return slot < 0 ? Value() : m_values[static_cast<std::size_t>(slot)];
}

Value OpenScope::field(const RowRef&, int) const
{
    return {};
}
Value OpenScope::applicableName(int) const
{
    return true;
}
Value OpenScope::applicableField(const RowRef&, int) const
{
    return true;
}

json::Value evaluateText(const QString& text, const json::Object& variables, const QDate& today,
                         ValueForm form, const Catalogue& catalogue, Language language, const Limits& limits)
{
    const Answer answer(catalogue, language);
    const auto scope = OpenScope::make(variables, today);
    if (!scope)
        return answer.error(scope.error());
    const Checked checked = check(text, *scope, std::nullopt, limits);
    if (!checked.program.isValid())
        return answer.issues(checked.issues);
    const Outcome outcome = checked.program.evaluate(*scope, limits);
    if (outcome.error)
        return answer.error(*outcome.error);
    if (outcome.value.isUnknown())
        return Answer::unknown(checked.program.deciding(*scope, limits));
    return answer.value(outcome.value, form);
}

json::Value evaluateLine(const QByteArray& line, const QDate& today, const Catalogue& catalogue,
                         Language language, const Limits& limits)
{
    const Answer answer(catalogue, language);
    const auto parsed = json::parse(line);
    if (!parsed)
        return answer.error(parsed.error());
    const json::Value& vars = (*parsed)[u"vars"];
    if (!(*parsed)[u"expr"].isString() || !(vars.isNull() || vars.isObject()))
        return answer.error(
            {QStringLiteral("eval.line"),
             Message("Rules", QT_TRANSLATE_NOOP(
                                  "Rules", "A line holds “expr”, a text, and may hold “vars”, an object.")),
             {}});
    return evaluateText((*parsed)[u"expr"].toString(), vars.object(), today, ValueForm::Tagged, catalogue,
                        language, limits);
}

} // namespace aspirant::expr

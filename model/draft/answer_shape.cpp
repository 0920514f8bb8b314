// normalAnswer(): the shape of answers, and the one form in which each is stored.
#include "model/draft/answer_check.h"

#include "model/base/digest.h"
#include "model/draft/draft.h"
#include "model/ident/identifier.h"

#include <QSet>

#include <algorithm>

namespace aspirant::draft {

namespace {

using pack::Question;
using pack::Type;

using Normal = Result<json::Value>;

Normal wrong(const char* code, const char* source, const Question& question)
{
    return failure(QString::fromLatin1(code), Message("Answers", source, {question.text}));
}

Normal wrongShape(const Question& question)
{
    return wrong("answer.shape",
                 QT_TRANSLATE_NOOP("Answers", "This value does not have the form of an answer to “%1”."),
                 question);
}

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

// Control characters have no place in an answer and some readers choke on them.
bool hasControls(const QString& text, bool oneLine)
{
    return std::any_of(text.begin(), text.end(), [oneLine](QChar c) {
        if (c == u'\n' || c == u'\t')
            return oneLine;
        return c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    });
}

bool onlyKeys(const json::Object& object, std::initializer_list<QStringView> keys)
{
    return std::all_of(object.begin(), object.end(), [&](const json::Member& member) {
        return std::find(keys.begin(), keys.end(), QStringView(member.first)) != keys.end();
    });
}

// A string of one line, trimmed; null when it is something else. Blank gives an empty string.
std::optional<QString> line(const json::Value& value)
{
    if (!value.isString())
        return std::nullopt;
    const QString trimmed = value.toString().trimmed();
    if (hasControls(trimmed, true))
        return std::nullopt;
    return trimmed;
}

std::optional<QString> fullDate(const json::Value& value)
{
    const auto text = line(value);
    if (!text)
        return std::nullopt;
    const auto date = PartialDate::parse(*text);
    if (!date || !date->isFull())
        return std::nullopt;
    return *text;
}

// Far more than any form takes, and little enough that no page, print or comparison chokes on it.
constexpr qsizetype longestText = 1'000'000;

bool isTooLong(const json::Value& value)
{
    if (value.isString())
        return value.toString().size() > longestText;
    if (value.isArray())
        return std::any_of(value.array().begin(), value.array().end(), &isTooLong);
    return std::any_of(value.object().begin(), value.object().end(),
                       [](const json::Member& member) { return isTooLong(member.second); });
}

Normal state(const Question& question, const json::Value& value)
{
    const auto kind = stateKind(value);
    const json::Object& object = value.object();
    if (!kind || !onlyKeys(object, {u"$state", u"reason", u"expected"}))
        return wrongShape(question);
    const json::Value& reason = value[u"reason"];
    const json::Value& expected = value[u"expected"];
    if (!(reason.isNull() || reason.isString()) || !(expected.isNull() || expected.isString()) ||
        hasControls(reason.toString(), false)) {
        return wrongShape(question);
    }
    if (!expected.isNull() && (*kind != StateKind::NotYetKnown || !PartialDate::parse(expected.toString())))
        return wrong(
            "answer.date",
            QT_TRANSLATE_NOOP("Answers", "The expected date of “%1” is not a date such as 2026-11-22."),
            question);
    return stateAnswer(*kind, reason.toString().trimmed(), expected.toString());
}

Normal text(const Question& question, const json::Value& value)
{
    if (!value.isString())
        return wrongShape(question);
    QString words = value.toString();
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    words.replace(u'\r', u'\n');
    if (hasControls(words, false))
        return wrong("answer.control",
                     QT_TRANSLATE_NOOP("Answers", "“%1” contains characters that cannot be written."),
                     question);
    if (isBlank(words))
        return json::Value();
    return json::Value(words);
}

Normal textInEach(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"en", u"zh-Hant"}))
        return wrongShape(question);
    json::Object out;
    for (const json::Member& member : value.object()) {
        Normal part = text(question, member.second);
        if (!part)
            return part;
        if (!part->isNull())
            out.set(member.first, *part);
    }
    return out.isEmpty() ? json::Value() : json::Value(std::move(out));
}

Normal oneLine(const Question& question, const json::Value& value)
{
    const auto text = line(value);
    if (!text)
        return wrongShape(question);
    return text->isEmpty() ? json::Value() : json::Value(*text);
}

// Decimals hold 34 digits: what has more would be stored as another number than was given.
bool isExact(const QString& digits, const Decimal& decimal)
{
    QString written =
        digits.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps).remove(u'-').remove(u'.');
    while (written.endsWith(u'0'))
        written.chop(1);
    qsizetype zeros = 0;
    while (zeros < written.size() && written[zeros] == u'0')
        ++zeros;
    return written.size() - zeros <= 34 && decimal.isZero() == written.isEmpty();
}

std::optional<Decimal> exactDecimal(const QString& digits)
{
    const auto decimal = Decimal::parse(digits);
    return decimal && isExact(digits, *decimal) ? decimal : std::nullopt;
}

std::optional<Decimal> decimalOf(const json::Value& value)
{
    if (value.isString())
        return exactDecimal(value.toString().trimmed());
    if (!value.isNumber())
        return std::nullopt;
    const QByteArray digits = value.numberText();
    // A JSON number with a fraction has been through a double somewhere: only whole ones are exact.
    if (digits.contains('.') || digits.contains('e') || digits.contains('E'))
        return std::nullopt;
    return exactDecimal(QString::fromLatin1(digits));
}

Normal number(const Question& question, const json::Value& value)
{
    if (value.isString() && isBlank(value.toString()))
        return json::Value();
    if (const auto decimal = decimalOf(value))
        return json::Value(decimal->toString());
    return wrong(
        "answer.number",
        QT_TRANSLATE_NOOP("Answers",
                          "“%1” takes a number of at most 34 digits, written as text such as \"1234.5\"."),
        question);
}

Normal money(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"amount", u"currency"}))
        return wrongShape(question);
    const auto amount = decimalOf(value[u"amount"]);
    const QString currency = value[u"currency"].toString().trimmed().toUpper();
    const bool isCode = currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                                            [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!amount || !isCode)
        return wrong("answer.money",
                     QT_TRANSLATE_NOOP("Answers", "“%1” takes an amount and a currency of three letters."),
                     question);
    return json::Value(
        json::Object{{QStringLiteral("amount"), amount->toString()}, {QStringLiteral("currency"), currency}});
}

Normal date(const Question& question, const json::Value& value)
{
    const auto text = line(value);
    if (text && text->isEmpty())
        return json::Value();
    const auto parsed = text ? PartialDate::parse(*text) : std::nullopt;
    if (!parsed || (question.type == Type::Date && !parsed->isFull()))
        return wrong("answer.date", QT_TRANSLATE_NOOP("Answers", "“%1” takes a date such as 2026-11-22."),
                     question);
    return json::Value(*text);
}

Normal period(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"from", u"to"}))
        return wrongShape(question);
    const auto from = fullDate(value[u"from"]);
    const json::Value& end = value[u"to"];
    const auto to = fullDate(end);
    if (!from || (!end.isNull() && !to))
        return wrong("answer.date", QT_TRANSLATE_NOOP("Answers", "“%1” takes dates such as 2026-11-22."),
                     question);
    json::Object out{{QStringLiteral("from"), *from}};
    if (to)
        out.set(QStringLiteral("to"), *to);
    return json::Value(std::move(out));
}

Normal choices(const Question& question, const json::Value& value)
{
    if (!value.isArray())
        return wrongShape(question);
    QStringList given;
    for (const json::Value& entry : value.array()) {
        const auto text = line(entry);
        if (!text || text->isEmpty())
            return wrongShape(question);
        if (!given.contains(*text))
            given.append(*text);
    }
    if (given.isEmpty())
        return json::Value();
    QStringList ordered;
    for (const pack::Choice& choice : question.choices) {
        if (given.removeOne(choice.value))
            ordered.append(choice.value);
    }
    return json::Value::strings(ordered + given); // what is not listed comes last, for formatIssues to find
}

Normal address(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"lines", u"city", u"postal_code", u"country"}))
        return wrongShape(question);
    json::Array lines;
    const json::Value& given = value[u"lines"];
    if (!given.isNull() && !given.isArray())
        return wrongShape(question);
    for (const json::Value& entry : given.array()) {
        const auto text = line(entry);
        if (!text)
            return wrongShape(question);
        if (!text->isEmpty())
            lines.emplace_back(*text);
    }
    json::Object out;
    bool filled = !lines.empty();
    for (const QStringView key :
         {QStringView(u"city"), QStringView(u"postal_code"), QStringView(u"country")}) {
        const json::Value& part = value[key];
        if (part.isNull())
            continue;
        const auto text = line(part);
        if (!text)
            return wrongShape(question);
        if (!text->isEmpty()) {
            out.set(key.toString(), key == u"country" ? text->toUpper() : *text);
            filled = true;
        }
    }
    if (!filled)
        return json::Value();
    out.set(QStringLiteral("lines"), json::Value(std::move(lines)));
    return json::Value(std::move(out));
}

Normal country(const Question& question, const json::Value& value)
{
    Normal code = oneLine(question, value);
    if (!code || code->isNull())
        return code;
    const QString upper = code->toString().toUpper();
    const bool twoLetters =
        upper.size() == 2 && upper[0] >= u'A' && upper[0] <= u'Z' && upper[1] >= u'A' && upper[1] <= u'Z';
    if (!twoLetters)
        return wrong("answer.country",
                     QT_TRANSLATE_NOOP("Answers", "“%1” takes a country code of two letters, such as HK."),
                     question);
    return json::Value(upper);
}

Normal identifier(const Question& question, const json::Value& value)
{
    Normal text = oneLine(question, value);
    if (!text || text->isNull())
        return text;
    const ident::Checked checked = ident::checkIdentifier(question.identifier, text->toString());
    // What is wrong is kept as typed: formatIssues tells, and typing can go on.
    return checked.problem || checked.normal.isEmpty() ? text : Normal(json::Value(checked.normal));
}

Normal wallet(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"network", u"address"}))
        return wrongShape(question);
    const auto network = line(value[u"network"]);
    const auto account = line(value[u"address"]);
    if (!network || network->isEmpty() || !account || account->isEmpty())
        return wrongShape(question);
    return json::Value(
        json::Object{{QStringLiteral("network"), *network}, {QStringLiteral("address"), *account}});
}

Normal party(const Question& question, const json::Value& value)
{
    if (!value.isObject() || !onlyKeys(value.object(), {u"$party"}) || !isRowId(value[u"$party"].toString()))
        return wrongShape(question);
    return value;
}

bool isPlainFileName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 255 && name != QStringLiteral(".") &&
           name != QStringLiteral("..") && !name.contains(u'/') && !name.contains(u'\\') &&
           !hasControls(name, true);
}

Normal attachments(const Question& question, const json::Value& value)
{
    if (!value.isArray())
        return wrongShape(question);
    json::Array out;
    for (const json::Value& entry : value.array()) {
        const QString name = entry[u"name"].toString();
        const QString sha256 = entry[u"$sha256"].toString();
        if (!entry.isObject() || !onlyKeys(entry.object(), {u"$sha256", u"name"}) || !isSha256Hex(sha256))
            return wrong(
                "answer.attachment",
                QT_TRANSLATE_NOOP("Answers", "“%1” takes attached files, each with its digest and name."),
                question);
        if (!isPlainFileName(name))
            return wrong(
                "answer.file_name",
                QT_TRANSLATE_NOOP("Answers", "A file attached to “%1” has a name that cannot be used."),
                question);
        if (std::find(out.begin(), out.end(), entry) == out.end())
            out.push_back(entry);
    }
    return out.empty() ? json::Value() : json::Value(std::move(out));
}

Normal statement(const Question& question, const json::Value& value)
{
    if (!value.isBool() || !question.confirm)
        return wrongShape(question);
    return value.toBool() ? value : json::Value();
}

Normal rowList(const Question& question, const json::Value& value)
{
    if (!value.isArray() || question.type == Type::Matrix) // the rows of a matrix are the pack's
        return wrongShape(question);
    QSet<QString> seen;
    for (const json::Value& entry : value.array()) {
        if (!isRowId(entry.toString()) || seen.contains(entry.toString()))
            return wrongShape(question);
        seen.insert(entry.toString());
    }
    return seen.isEmpty() ? json::Value() : value;
}

Normal other(const Question& question, const json::Value& value)
{
    const json::Value& words = value[u"$other"];
    if (!question.other || !onlyKeys(value.object(), {u"$other"}) || !words.isString() ||
        hasControls(words.toString(), false)) {
        return wrongShape(question);
    }
    return value;
}

Normal byType(const Question& question, const json::Value& value)
{
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return question.languages == pack::Languages::Each ? textInEach(question, value)
                                                           : text(question, value);
    case Type::YesNo:
        return value.isBool() ? Normal(value) : wrongShape(question);
    case Type::Choice:
    case Type::Phone:
    case Type::Email:
    case Type::Url:
        return oneLine(question, value);
    case Type::Choices:
        return choices(question, value);
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return number(question, value);
    case Type::Money:
        return money(question, value);
    case Type::Date:
    case Type::PartialDate:
        return date(question, value);
    case Type::Period:
        return period(question, value);
    case Type::Address:
        return address(question, value);
    case Type::Country:
        return country(question, value);
    case Type::Identifier:
        return identifier(question, value);
    case Type::Wallet:
        return wallet(question, value);
    case Type::Party:
        return party(question, value);
    case Type::Attachment:
        return attachments(question, value);
    case Type::Repeat:
    case Type::Matrix:
        return rowList(question, value);
    case Type::Statement:
        return statement(question, value);
    }
    return wrongShape(question);
}

} // namespace

Result<json::Value> normalAnswer(const pack::CompiledPack& pack, pack::Slot slot, const json::Value& value)
{
    const Question& question = *pack.definitions()[static_cast<std::size_t>(slot)].question;
    if (value.isNull())
        return value;
    if (!question.computed.isEmpty())
        return wrong(
            "answer.computed",
            QT_TRANSLATE_NOOP("Answers", "“%1” is worked out from other answers and cannot be entered."),
            question);
    if (isTooLong(value))
        return failure(QStringLiteral("answer.too_long"),
                       Message("Answers", QT_TRANSLATE_NOOP("Answers", "“%1” takes at most %2 characters."),
                               {question.text, MessageNumber{QString::number(longestText)}}));
    if (value.isObject() && value.object().contains(u"$state"))
        return state(question, value);
    if (isOther(value))
        return other(question, value);
    return byType(question, value);
}

} // namespace aspirant::draft

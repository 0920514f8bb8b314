#include "model/session/answer_words.h"

#include "model/ident/country.h"
#include "model/ident/identifier.h"
#include "model/ident/phone.h"

#include <QLocale>

namespace aspirant::session {

namespace {

using pack::Question;
using pack::Type;

Message words(const QString& text)
{
    return Message(Text{text, text, text});
}

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

Message stateWords(const json::Value& answer, draft::StateKind kind)
{
    const QString& reason = answer[u"reason"].toString();
    const auto expected = PartialDate::parse(answer[u"expected"].toString());
    switch (kind) {
    case draft::StateKind::NotApplicable:
        if (reason.isEmpty())
            return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not applicable"));
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not applicable: %1"), {reason});
    case draft::StateKind::SeeAttachment:
        if (reason.isEmpty())
            return Message("Answers", QT_TRANSLATE_NOOP("Answers", "See attachment"));
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "See attachment: %1"), {reason});
    case draft::StateKind::NotYetKnown:
        break;
    }
    if (expected && !reason.isEmpty())
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not yet known, expected by %1: %2"),
                       {expected->latest(), reason});
    if (expected)
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not yet known, expected by %1"),
                       {expected->latest()});
    if (reason.isEmpty())
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not yet known"));
    return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not yet known: %1"), {reason});
}

Message choiceWords(const Question& question, const QString& value)
{
    for (const pack::Choice& choice : question.choices) {
        if (choice.value == value)
            return Message(choice.text);
    }
    return words(value);
}

// "a, b, c", with the separator of the reader's language.
Message listWords(const Question& question, const json::Value& answer)
{
    Message list;
    for (const json::Value& entry : answer.array()) {
        Message next = choiceWords(question, entry.toString());
        list = list.isEmpty() ? next
                              : Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1, %2"),
                                        {nested(std::move(list)), nested(std::move(next))});
    }
    return list;
}

Message numberMessage(const Question& question, const QString& digits)
{
    if (question.type == Type::Percentage)
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1%"), {MessageNumber{digits}});
    if (!question.unit.isEmpty())
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1 %2"),
                       {MessageNumber{digits}, question.unit});
    Message message;
    message.arguments = {MessageNumber{digits}};
    return message;
}

Message moneyWords(const json::Value& answer)
{
    const QString& currency = answer[u"currency"].toString();
    const MessageNumber amount{answer[u"amount"].toString()};
    if (currency == QStringLiteral("HKD"))
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "HK$%1"), {amount});
    if (currency == QStringLiteral("USD"))
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "US$%1"), {amount});
    return Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1 %2"), {currency, amount});
}

Message dateMessage(const PartialDate& date)
{
    if (date.isFull()) {
        Message message;
        message.arguments = {date.earliest()};
        return message;
    }
    const QString year = QString::number(date.year);
    if (!date.month)
        return Message(Text{year, year + u'年', year + u'年'});
    const QString english = QLocale(QLocale::English, QLocale::UnitedKingdom)
                                .toString(date.earliest(), QStringLiteral("MMM yyyy"));
    const QString chinese = QStringLiteral("%1年%2月").arg(date.year).arg(date.month);
    return Message(Text{english, chinese, chinese});
}

Message dateMessage(const json::Value& answer)
{
    const auto date = PartialDate::parse(answer.toString());
    return date ? dateMessage(*date) : words(answer.toString());
}

Message periodWords(const json::Value& answer)
{
    if (answer[u"to"].isNull())
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Since %1"),
                       {nested(dateMessage(answer[u"from"]))});
    return Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1 to %2"),
                   {nested(dateMessage(answer[u"from"])), nested(dateMessage(answer[u"to"]))});
}

Text countryWords(const QString& code)
{
    const Text name = ident::countryName(code);
    return name.isEmpty() ? Text{code, code, code} : name;
}

Message addressWords(const json::Value& answer)
{
    QStringList parts = answer[u"lines"].toStringList();
    for (const QStringView key : {QStringView(u"city"), QStringView(u"postal_code")}) {
        if (!answer[key].toString().isEmpty())
            parts.append(answer[key].toString());
    }
    Text text;
    const QString& code = answer[u"country"].toString();
    const Text country = code.isEmpty() ? Text() : countryWords(code);
    for (const Language language : allLanguages) {
        QStringList all = parts;
        if (country.has(language))
            all.append(country.in(language));
        text.in(language) = all.join(QStringLiteral(", "));
    }
    return Message(text);
}

Message partyWords(const json::Value& answer, const PartyNames& names)
{
    const QString& id = answer[u"$party"].toString();
    const Text name = names ? names(id) : Text();
    return name.isEmpty() ? words(id) : Message(name);
}

Message textWords(const json::Value& answer)
{
    if (!answer.isObject())
        return words(answer.toString());
    const QString& chinese = answer[u"zh-Hant"].toString();
    return Message(Text{answer[u"en"].toString(), chinese, chinese});
}

Message fileWords(const json::Value& answer)
{
    QStringList files;
    for (const json::Value& file : answer.array())
        files.append(file[u"name"].toString());
    return words(files.join(u'\n'));
}

Message valueWords(const Question& question, const json::Value& answer, const PartyNames& names)
{
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return textWords(answer);
    case Type::YesNo:
        return answer.toBool() ? Message("Answers", QT_TRANSLATE_NOOP("Answers", "Yes"))
                               : Message("Answers", QT_TRANSLATE_NOOP("Answers", "No"));
    case Type::Statement:
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Confirmed"));
    case Type::Choice:
        return choiceWords(question, answer.toString());
    case Type::Choices:
        return listWords(question, answer);
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return numberMessage(question, answer.toString());
    case Type::Money:
        return moneyWords(answer);
    case Type::Date:
    case Type::PartialDate:
        return dateMessage(answer);
    case Type::Period:
        return periodWords(answer);
    case Type::Phone:
        return words(ident::shownPhone(answer.toString()));
    case Type::Identifier:
        return words(ident::shownIdentifier(question.identifier, answer.toString()));
    case Type::Email:
    case Type::Url:
        return words(answer.toString());
    case Type::Address:
        return addressWords(answer);
    case Type::Country:
        return Message(countryWords(answer.toString()));
    case Type::Wallet:
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "%1 (%2)"),
                       {answer[u"address"].toString(), answer[u"network"].toString()});
    case Type::Party:
        return partyWords(answer, names);
    case Type::Attachment:
        return fileWords(answer);
    case Type::Repeat:
    case Type::Matrix:
        return Message("Answers", QT_TRANSLATE_N_NOOP("Answers", "%n entries"), {},
                       static_cast<int>(answer.array().size()));
    }
    return {};
}

} // namespace

Message answerMessage(const Question& question, const json::Value& answer, const PartyNames& names)
{
    if (answer.isNull())
        return {};
    if (const auto kind = draft::stateKind(answer))
        return stateWords(answer, *kind);
    if (draft::isOther(answer))
        return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Other: %1"), {answer[u"$other"].toString()});
    return valueWords(question, answer, names);
}

QString answerWords(const Question& question, const json::Value& answer, const Catalogue& catalogue,
                    Language language, const Session* session)
{
    const Message message = answerMessage(question, answer, [session](const QString& id) {
        if (!session)
            return Text();
        const Text person = session->rowTitle(draft::Path::trusted(QStringLiteral("persons[") + id + u']'));
        return person.isEmpty()
                   ? session->rowTitle(draft::Path::trusted(QStringLiteral("entities[") + id + u']'))
                   : person;
    });
    return message.isEmpty() ? QString() : message.words(catalogue, language);
}

} // namespace aspirant::session

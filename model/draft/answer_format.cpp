// formatIssues(): whether an answer of the right shape keeps to what its question asks for.
#include "model/draft/answer_check.h"

#include "model/base/hidden_characters.h"
#include "model/draft/draft.h"
#include "model/draft/pattern.h"
#include "model/ident/country.h"
#include "model/ident/identifier.h"
#include "model/ident/phone.h"
#include "model/ident/wallet.h"

#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>

namespace aspirant::draft {

namespace {

using pack::Question;
using pack::Type;

class Finder {
public:
    Finder(const Question& question, const QDate& today) : m_question(question), m_today(today) {}

    void state(const json::Value& value, StateKind kind);
    void content(const json::Value& value);
    QList<Issue> take() { return std::move(m_issues); }

private:
    void add(const char* code, const char* source, std::vector<MessageArgument> more = {});
    void add(const char* code, Message message);
    void text(const QString& words);
    void textInEach(const json::Value& value);
    void number(const Decimal& value);
    void money(const json::Value& value);
    void date(const PartialDate& date);
    void period(const json::Value& value);
    void choice(const QString& value);
    void choices(const json::Value& value);
    void count(qsizetype given);
    void phone(const QString& value);
    void email(const QString& value);
    void url(const QString& value);
    void address(const json::Value& value);
    void country(const QString& code);
    void identifier(const QString& value);
    void wallet(const json::Value& value);
    void attachments(const json::Value& value);
    std::optional<QDate> limit(const QString& text) const;

    const Question& m_question;
    const QDate& m_today;
    QList<Issue> m_issues;
};

void Finder::add(const char* code, const char* source, std::vector<MessageArgument> more)
{
    more.insert(more.begin(), MessageArgument(m_question.text));
    add(code, Message("Answers", source, std::move(more)));
}

void Finder::add(const char* code, Message message)
{
    Issue issue;
    issue.severity = Severity::Warns;
    issue.code = QString::fromLatin1(code);
    issue.message = std::move(message);
    m_issues.append(std::move(issue));
}

MessageNumber plain(qint64 number)
{
    return {QString::number(number)};
}

void Finder::state(const json::Value& value, StateKind kind)
{
    if (value[u"reason"].toString().isEmpty())
        add("format.reason",
            QT_TRANSLATE_NOOP("Answers", "Give a reason why “%1” is left open in this way."));
    if (kind != StateKind::NotYetKnown || !m_today.isValid())
        return;
    const auto expected = PartialDate::parse(value[u"expected"].toString());
    if (expected && expected->latest() < m_today)
        add("format.overdue",
            QT_TRANSLATE_NOOP("Answers", "The answer to “%1” was expected by %2, which has passed."),
            {expected->latest()});
}

void Finder::text(const QString& words)
{
    if (const char32_t hidden = hiddenCharacter(words))
        add("format.hidden_character",
            QT_TRANSLATE_NOOP("Answers",
                              "The answer to “%1” holds a character that is not seen (%2) and may change how it reads. Type the answer anew."),
            {QStringLiteral("U+%1").arg(static_cast<uint>(hidden), 4, 16, QLatin1Char('0')).toUpper()});
    const int length = m_question.minLength || m_question.maxLength ? characterCount(words) : 0;
    if (m_question.minLength && length < *m_question.minLength)
        add("format.too_short",
            QT_TRANSLATE_NOOP("Answers", "The answer to “%1” has %2 characters; at least %3 are asked for."),
            {plain(length), plain(*m_question.minLength)});
    if (m_question.maxLength && length > *m_question.maxLength)
        add("format.too_long",
            QT_TRANSLATE_NOOP("Answers", "The answer to “%1” has %2 characters; at most %3 are allowed."),
            {plain(length), plain(*m_question.maxLength)});
    if (!m_question.pattern.isEmpty() && !matchesWhole(m_question.pattern, words))
        add("format.pattern",
            QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is not in the form that is asked for."));
}

void Finder::textInEach(const json::Value& value)
{
    const QString& english = value[u"en"].toString();
    const QString& chinese = value[u"zh-Hant"].toString();
    if (english.isEmpty())
        add("language.missing",
            QT_TRANSLATE_NOOP("Answers", "“%1” is to be answered in English as well as in Chinese."));
    else
        text(english);
    if (chinese.isEmpty())
        add("language.missing",
            QT_TRANSLATE_NOOP("Answers", "“%1” is to be answered in Chinese as well as in English."));
    else
        text(chinese);
}

void Finder::number(const Decimal& value)
{
    if (m_question.type == Type::Integer && !value.isInteger())
        add("format.integer", QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is to be a whole number."));
    if (m_question.decimals && value.decimals() > *m_question.decimals)
        add("format.decimals",
            QT_TRANSLATE_NOOP("Answers",
                              "The answer to “%1” has more than %2 digits after the decimal point."),
            {plain(*m_question.decimals)});
    const auto least = Decimal::parse(m_question.min);
    const auto most = Decimal::parse(m_question.max);
    if (least && value < *least)
        add("format.too_small", QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is less than %2."),
            {MessageNumber{least->toString()}});
    if (most && value > *most)
        add("format.too_large", QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is more than %2."),
            {MessageNumber{most->toString()}});
}

void Finder::money(const json::Value& value)
{
    const QString& currency = value[u"currency"].toString();
    if (!m_question.currencies.isEmpty() && !m_question.currencies.contains(currency))
        add("format.currency", QT_TRANSLATE_NOOP("Answers", "“%1” cannot be given in %2."), {currency});
    if (const auto amount = Decimal::parse(value[u"amount"].toString()))
        number(*amount);
}

std::optional<QDate> Finder::limit(const QString& text) const
{
    if (text == QStringLiteral("today"))
        return m_today.isValid() ? std::optional(m_today) : std::nullopt;
    const auto date = PartialDate::parse(text);
    return date ? std::optional(date->earliest()) : std::nullopt;
}

// A partial date breaks a limit only when no day it may stand for keeps to it.
void Finder::date(const PartialDate& date)
{
    const auto earliest = limit(m_question.min);
    const auto latest = limit(m_question.max);
    if (earliest && date.latest() < *earliest)
        add("format.too_early", QT_TRANSLATE_NOOP("Answers", "The date of “%1” is before %2."), {*earliest});
    if (latest && date.earliest() > *latest)
        add("format.too_late", QT_TRANSLATE_NOOP("Answers", "The date of “%1” is after %2."), {*latest});
}

void Finder::period(const json::Value& value)
{
    const auto from = PartialDate::parse(value[u"from"].toString());
    const auto to = PartialDate::parse(value[u"to"].toString());
    if (from && to && to->latest() < from->earliest())
        add("format.period", QT_TRANSLATE_NOOP("Answers", "The period of “%1” ends before it begins."));
}

void Finder::choice(const QString& value)
{
    const bool listed = std::any_of(m_question.choices.begin(), m_question.choices.end(),
                                    [&](const pack::Choice& choice) { return choice.value == value; });
    if (!listed)
        add("format.choice", QT_TRANSLATE_NOOP("Answers", "“%2” is not one of the choices of “%1”."),
            {value});
}

void Finder::choices(const json::Value& value)
{
    for (const json::Value& entry : value.array())
        choice(entry.toString());
    count(static_cast<qsizetype>(value.array().size()));
}

void Finder::count(qsizetype given)
{
    if (m_question.minCount && given < *m_question.minCount)
        add("format.too_few", QT_TRANSLATE_NOOP("Answers", "“%1” asks for at least %2 choices."),
            {plain(*m_question.minCount)});
    if (m_question.maxCount && given > *m_question.maxCount)
        add("format.too_many", QT_TRANSLATE_NOOP("Answers", "“%1” allows at most %2 choices."),
            {plain(*m_question.maxCount)});
}

void Finder::phone(const QString& value)
{
    if (auto problem = ident::checkPhone(value).problem)
        add("format.phone", std::move(*problem));
}

// RFC 5321 in outline: one @, a local part of at most 64 octets, a domain with a dot and no empty label.
void Finder::email(const QString& value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    const QString local = value.left(at);
    const QStringList labels = value.mid(at + 1).split(u'.');
    bool plausible = at > 0 && local.toUtf8().size() <= 64 && labels.size() > 1 && value.size() <= 254 &&
                     !local.startsWith(u'.') && !local.endsWith(u'.') &&
                     !local.contains(QStringLiteral("..")) && !value.contains(u' ') && !local.contains(u'@');
    for (const QString& label : labels) {
        plausible = plausible && !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') &&
                    !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                        return c.isLetterOrNumber() || c == u'-';
                    });
    }
    if (!plausible)
        add("format.email", QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is not an e-mail address."));
}

void Finder::url(const QString& value)
{
    const QUrl url(value.contains(QStringLiteral("://")) ? value : QStringLiteral("https://") + value,
                   QUrl::StrictMode);
    const bool plausible =
        url.isValid() &&
        (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https")) &&
        url.host().contains(u'.') && !value.contains(u' ');
    if (!plausible)
        add("format.url", QT_TRANSLATE_NOOP("Answers", "The answer to “%1” is not a web address."));
}

void Finder::address(const json::Value& value)
{
    if (value[u"lines"].array().empty())
        add("format.address",
            QT_TRANSLATE_NOOP("Answers", "The address of “%1” has no street or building yet."));
    if (value[u"country"].isNull())
        add("format.address",
            QT_TRANSLATE_NOOP("Answers", "The address of “%1” has no country or territory yet."));
    else
        country(value[u"country"].toString());
}

void Finder::country(const QString& code)
{
    if (!ident::isCountryCode(code))
        add("format.country",
            QT_TRANSLATE_NOOP("Answers", "“%2”, given for “%1”, is not the code of a country or territory."),
            {code});
}

void Finder::identifier(const QString& value)
{
    const ident::Checked checked = ident::checkIdentifier(m_question.identifier, value);
    if (checked.problem)
        add("format.identifier", *checked.problem);
}

void Finder::wallet(const json::Value& value)
{
    const QString& network = value[u"network"].toString();
    if (!m_question.networks.isEmpty() && !m_question.networks.contains(network))
        add("format.network", QT_TRANSLATE_NOOP("Answers", "“%2” is not one of the networks of “%1”."),
            {network});
    const ident::Checked checked = ident::checkWallet(network, value[u"address"].toString());
    if (checked.problem)
        add("format.wallet", *checked.problem);
}

QString acceptedKind(const QString& fileName)
{
    const QString ending = fileName.mid(fileName.lastIndexOf(u'.') + 1).toLower();
    return ending == QStringLiteral("jpeg") ? QStringLiteral("jpg") : ending;
}

void Finder::attachments(const json::Value& value)
{
    const qint64 given = static_cast<qint64>(value.array().size());
    if (m_question.maxFiles && given > *m_question.maxFiles)
        add("format.too_many_files", QT_TRANSLATE_NOOP("Answers", "“%1” allows at most %2 files."),
            {plain(*m_question.maxFiles)});
    if (m_question.accept.isEmpty())
        return;
    for (const json::Value& file : value.array()) {
        const QString& name = file[u"name"].toString();
        if (!m_question.accept.contains(acceptedKind(name)))
            add("format.file_type",
                QT_TRANSLATE_NOOP("Answers", "“%1” does not take files such as “%2”; it takes %3."),
                {name, m_question.accept.join(QStringLiteral(", "))});
    }
}

void Finder::content(const json::Value& value)
{
    switch (m_question.type) {
    case Type::Text:
    case Type::LongText:
        if (value.isObject())
            textInEach(value);
        else
            text(value.toString());
        break;
    case Type::Choice:
        choice(value.toString());
        break;
    case Type::Choices:
        choices(value);
        break;
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        if (const auto decimal = Decimal::parse(value.toString()))
            number(*decimal);
        break;
    case Type::Money:
        money(value);
        break;
    case Type::Date:
    case Type::PartialDate:
        if (const auto parsed = PartialDate::parse(value.toString()))
            date(*parsed);
        break;
    case Type::Period:
        period(value);
        break;
    case Type::Phone:
        phone(value.toString());
        break;
    case Type::Email:
        email(value.toString());
        break;
    case Type::Url:
        url(value.toString());
        break;
    case Type::Address:
        address(value);
        break;
    case Type::Country:
        country(value.toString());
        break;
    case Type::Identifier:
        identifier(value.toString());
        break;
    case Type::Wallet:
        wallet(value);
        break;
    case Type::Attachment:
        attachments(value);
        break;
    case Type::YesNo:
    case Type::Party:
    case Type::Repeat:
    case Type::Matrix:
    case Type::Statement:
        break; // the shape says it all; parties and rows are the session's
    }
}

} // namespace

QList<Issue> formatIssues(const Question& question, const json::Value& value, const QDate& today)
{
    if (value.isNull())
        return {};
    Finder finder(question, today);
    if (const auto kind = stateKind(value))
        finder.state(value, *kind);
    else if (!isOther(value))
        finder.content(value);
    return finder.take();
}

int characterCount(const QString& text)
{
    const bool simple =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'\r'; });
    if (simple)
        return static_cast<int>(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace aspirant::draft

#include "model/sheet/cell_reader.h"

#include "model/draft/answer_check.h"
#include "model/ident/country.h"
#include "model/party/names.h"
#include "model/registry/name_forms.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace aspirant::sheet {

namespace {

using pack::Question;
using pack::Type;
using Read = Result<json::Value>;

// As it is compared: width, case and marks do not matter.
QString folded(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    }
    return out;
}

Read wrong(const char* code, const char* source, const QString& cell, const Question& question)
{
    return failure(QString::fromLatin1(code), Message("Sheet", source, {cell.left(80), question.text}));
}

Read yesNo(const Question& question, const QString& cell)
{
    static const QSet<QString> yes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("有")};
    static const QSet<QString> no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("否"), QStringLiteral("沒有"), QStringLiteral("没有"), QStringLiteral("不是")};
    const QString word = folded(cell);
    if (yes.contains(word) || no.contains(word))
        return json::Value(yes.contains(word));
    return wrong("cell.yes_no", QT_TRANSLATE_NOOP("Sheet", "“%1” is neither yes nor no."), cell, question);
}

Read choice(const Question& question, const QString& cell)
{
    for (const pack::Choice& one : question.choices) {
        if (one.value == cell.trimmed())
            return json::Value(one.value);
    }
    const QString word = folded(cell);
    for (const pack::Choice& one : question.choices) {
        for (const Language language : allLanguages) {
            if (folded(one.value) == word || folded(one.text.in(language)) == word)
                return json::Value(one.value);
        }
    }
    return wrong("cell.choice", QT_TRANSLATE_NOOP("Sheet", "“%1” is none of the choices of “%2”."), cell, question);
}

// The words of a choice may hold commas; a whole cell that is one choice is never divided.
Read choices(const Question& question, const QString& cell)
{
    if (const Read whole = choice(question, cell))
        return json::Value::strings({whole->toString()});
    static const QRegularExpression between(QStringLiteral("[;；\\n|]"));
    static const QRegularExpression commas(QStringLiteral("[,，、]"));
    QStringList values;
    for (const QString& words : cell.split(cell.contains(between) ? between : commas, Qt::SkipEmptyParts)) {
        const Read one = choice(question, words.trimmed());
        if (!one)
            return one;
        values.append(one->toString());
    }
    return json::Value::strings(values);
}

std::optional<QString> plainNumber(const QString& cell)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?$"));
    QString digits = cell.normalized(QString::NormalizationForm_KC).remove(u' ').remove(QChar(0x00A0));
    digits.replace(QChar(0x2212), u'-');
    if (!grouped.match(digits).hasMatch())
        return std::nullopt;
    digits.remove(u',');
    return digits.startsWith(u'+') ? digits.mid(1) : digits;
}

Read decimal(const Question& question, const QString& cell)
{
    QString digits = cell.trimmed();
    if (question.type == Type::Percentage && (digits.endsWith(u'%') || digits.endsWith(u'％')))
        digits.chop(1);
    if (const auto plain = plainNumber(digits))
        return json::Value(*plain);
    return wrong("cell.number", QT_TRANSLATE_NOOP("Sheet", "“%1” is not a number."), cell, question);
}

Read money(const Question& question, const QString& cell)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([^\\d\\s+-]*)\\s*([+-]?[\\d,.]+)\\s*(\\S*)\\s*$"));
    static const QHash<QString, QString> signs{{QStringLiteral("HK$"), QStringLiteral("HKD")}, {QStringLiteral("US$"), QStringLiteral("USD")},
                                               {QStringLiteral("RMB"), QStringLiteral("CNY")}, {QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")}, {QStringLiteral("港元"), QStringLiteral("HKD")},
                                               {QStringLiteral("美元"), QStringLiteral("USD")}};
    const auto match = shape.match(cell.normalized(QString::NormalizationForm_KC));
    const auto amount = plainNumber(match.captured(2));
    QString currency = (match.captured(1) + match.captured(3)).toUpper();
    currency = signs.value(currency, currency);
    if (currency.isEmpty() && question.currencies.size() == 1)
        currency = question.currencies.first();
    if (!match.hasMatch() || !amount || currency.isEmpty())
        return wrong("cell.money", QT_TRANSLATE_NOOP("Sheet", "“%1” is not an amount with its currency, such as HKD 5,000,000."), cell, question);
    return json::Value(json::Object{{QStringLiteral("amount"), *amount}, {QStringLiteral("currency"), currency}});
}

// ISO text of a date, or of what is known of it.
std::optional<QString> dateText(const QString& cell, bool partial)
{
    const QString text = cell.normalized(QString::NormalizationForm_KC).simplified();
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:[-/.年] ?(\\d{1,2})(?:[-/.月] ?(\\d{1,2})日?|月)?|年)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})$"));
    QString year, month, day;
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        year = match.captured(1), month = match.captured(2), day = match.captured(3);
    } else if (const auto other = dayFirst.match(text); other.hasMatch()) {
        day = other.captured(1), month = other.captured(2), year = other.captured(3);
    } else {
        for (const QString& format : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("MMMM d, yyyy")}) {
            if (const QDate date = QLocale::c().toDate(text, format); date.isValid())
                return date.toString(Qt::ISODate);
        }
        return std::nullopt;
    }
    QString iso = year;
    for (const QString& rest : {month, day}) {
        if (!rest.isEmpty())
            iso += u'-' + rest.rightJustified(2, u'0');
    }
    const auto date = PartialDate::parse(iso);
    return date && (partial || date->isFull()) ? std::optional(iso) : std::nullopt;
}

Read date(const Question& question, const QString& cell, bool partial)
{
    if (const auto iso = dateText(cell, partial))
        return json::Value(*iso);
    return wrong("cell.date", QT_TRANSLATE_NOOP("Sheet", "“%1” is not a date. Write it as 2026-11-22 or 22/11/2026."), cell, question);
}

bool isStillRunning(const QString& end)
{
    static const QSet<QString> words{QString(), QStringLiteral("now"), QStringLiteral("present"), QStringLiteral("today"), QStringLiteral("current"),
                                     QStringLiteral("今"), QStringLiteral("至今"), QStringLiteral("現在"), QStringLiteral("现在"), QStringLiteral("現時")};
    return words.contains(folded(end));
}

Read period(const Question& question, const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:–|—|~|～|至|到|\\bto\\b|\\s-\\s|\\s-$|(?<=\\d)/(?=\\d{4}-)|(?<=-\\d\\d)/$)\\s*"));
    const auto match = between.match(cell);
    const QString first = match.hasMatch() ? cell.left(match.capturedStart()) : cell;
    const QString last = match.hasMatch() ? cell.mid(match.capturedEnd()) : QString();
    const auto from = dateText(first, false);
    const auto to = dateText(last, false);
    if (!from || (!to && !isStillRunning(last)))
        return wrong("cell.period", QT_TRANSLATE_NOOP("Sheet", "“%1” is not a period, such as 2019-01-01 to 2020-06-30."), cell, question);
    json::Object out{{QStringLiteral("from"), *from}};
    if (to)
        out.set(QStringLiteral("to"), *to);
    return json::Value(std::move(out));
}

std::optional<QString> countryCode(const QString& cell)
{
    static const QHash<QString, QString> byName = [] {
        QHash<QString, QString> names{{QStringLiteral("usa"), QStringLiteral("US")},
                                      {QStringLiteral("unitedstates"), QStringLiteral("US")},
                                      {QStringLiteral("unitedstatesofamerica"), QStringLiteral("US")},
                                      {QStringLiteral("unitedkingdom"), QStringLiteral("GB")},
                                      {QStringLiteral("macau"), QStringLiteral("MO")},
                                      {QStringLiteral("hongkongsar"), QStringLiteral("HK")},
                                      {QStringLiteral("中國香港"), QStringLiteral("HK")},
                                      {QStringLiteral("中国香港"), QStringLiteral("HK")}};
        for (const QString& code : ident::countryCodes()) {
            const Text name = ident::countryName(code);
            for (const Language language : allLanguages)
                names.insert(folded(name.in(language)), code);
            for (const QString& further : ident::furtherCountryNames(code))
                if (!names.contains(folded(further)))
                    names.insert(folded(further), code);
        }
        return names;
    }();
    const QString code = cell.trimmed().toUpper();
    if (ident::isCountryCode(code))
        return code;
    const auto found = byName.constFind(folded(cell));
    return found == byName.cend() ? std::nullopt : std::optional(*found);
}

Read country(const Question& question, const QString& cell)
{
    if (const auto code = countryCode(cell))
        return json::Value(*code);
    return wrong("cell.country", QT_TRANSLATE_NOOP("Sheet", "“%1” is not the name or code of a country or region."), cell, question);
}

QStringList lines(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("[;；\\n|]"));
    QStringList list;
    for (const QString& line : cell.split(between)) {
        if (!line.trimmed().isEmpty())
            list.append(line.trimmed());
    }
    return list;
}

// The last line may be the country.
json::Value address(const QString& cell)
{
    QStringList list = lines(cell);
    json::Object out;
    if (list.size() > 1) {
        if (const auto code = countryCode(list.last())) {
            out.set(QStringLiteral("country"), *code);
            list.removeLast();
        }
    }
    out.set(QStringLiteral("lines"), json::Value::strings(list));
    return json::Value(std::move(out));
}

Read wallet(const Question& question, const QString& cell)
{
    const QString network = cell.section(u':', 0, 0).trimmed().toLower();
    const QString account = cell.section(u':', 1).trimmed();
    if (account.isEmpty() && question.networks.size() == 1)
        return json::Value(json::Object{{QStringLiteral("network"), question.networks.first()}, {QStringLiteral("address"), cell.trimmed()}});
    if (account.isEmpty() || network.isEmpty())
        return wrong("cell.wallet", QT_TRANSLATE_NOOP("Sheet", "“%1” does not name its network. Write it as network:address."), cell, question);
    return json::Value(json::Object{{QStringLiteral("network"), network}, {QStringLiteral("address"), account}});
}

QStringList nameForms(const QString& name, registry::NameOf of)
{
    QStringList parts = registry::nameParts(name, of);
    parts.sort();
    return {parts.join(u' '), registry::chineseForm(name, of)};
}

QHash<QString, QStringList> namesOf(const session::Session& session, const QString& table)
{
    const draft::Path repeat = draft::Path::trusted(table);
    const auto of = table == u"persons" ? registry::NameOf::Person : registry::NameOf::Company;
    QHash<QString, QStringList> names;
    for (const QString& id : session.rows(repeat)) {
        for (const QString& key : {party::nameKey, party::chineseNameKey}) {
            for (const QString& form : nameForms(session.state(repeat.row(id).child(key)).answer.toString(), of)) {
                if (!form.isEmpty() && !names[form].contains(id))
                    names[form].append(id);
            }
        }
    }
    return names;
}

} // namespace

QStringList partsOf(const Question& question)
{
    switch (question.type) {
    case Type::Period:
        return {QStringLiteral("from"), QStringLiteral("to")};
    case Type::Money:
        return {QStringLiteral("amount"), QStringLiteral("currency")};
    case Type::Address:
        return {QStringLiteral("lines"), QStringLiteral("city"), QStringLiteral("postal_code"), QStringLiteral("country")};
    case Type::Wallet:
        return {QStringLiteral("network"), QStringLiteral("address")};
    case Type::Text:
    case Type::LongText:
        return question.languages == pack::Languages::Each ? QStringList{QStringLiteral("en"), QStringLiteral("zh-Hant")} : QStringList();
    default:
        return {};
    }
}

CellReader::CellReader(const session::Session& session)
    : m_session(session), m_persons(namesOf(session, QStringLiteral("persons"))), m_entities(namesOf(session, QStringLiteral("entities")))
{
}

Read CellReader::read(pack::Slot slot, const QString& cell) const
{
    if (cell.trimmed().isEmpty())
        return json::Value();
    const Question& question = *m_session.pack().definitions()[static_cast<std::size_t>(slot)].question;
    Read value = byType(question, cell.trimmed());
    return value ? draft::normalAnswer(m_session.pack(), slot, *value) : value;
}

Read CellReader::read(pack::Slot slot, const QHash<QString, QString>& parts) const
{
    const Question& question = *m_session.pack().definitions()[static_cast<std::size_t>(slot)].question;
    json::Object out;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (it.value().trimmed().isEmpty() || (it.key() == u"to" && isStillRunning(it.value())))
            continue;
        const Read value = part(question, it.key(), it.value().trimmed());
        if (!value)
            return value;
        out.set(it.key(), *value);
    }
    return out.isEmpty() ? json::Value() : draft::normalAnswer(m_session.pack(), slot, json::Value(std::move(out)));
}

Read CellReader::part(const Question& question, const QString& name, const QString& cell) const
{
    if (name == u"from" || name == u"to")
        return date(question, cell, false);
    if (name == u"amount")
        return decimal(question, cell);
    if (name == u"country")
        return country(question, cell);
    if (name == u"lines")
        return json::Value::strings(lines(cell));
    return json::Value(name == u"network" ? cell.toLower() : cell);
}

Read CellReader::byType(const Question& question, const QString& cell) const
{
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        if (question.languages == pack::Languages::Each) {
            const bool isChinese = !registry::chineseForm(cell, registry::NameOf::Person).isEmpty();
            return json::Value(json::Object{{isChinese ? QStringLiteral("zh-Hant") : QStringLiteral("en"), cell}});
        }
        return json::Value(cell);
    case Type::YesNo:
        return yesNo(question, cell);
    case Type::Choice:
        return choice(question, cell);
    case Type::Choices:
        return choices(question, cell);
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return decimal(question, cell);
    case Type::Money:
        return money(question, cell);
    case Type::Date:
        return date(question, cell, false);
    case Type::PartialDate:
        return date(question, cell, true);
    case Type::Period:
        return period(question, cell);
    case Type::Address:
        return address(cell);
    case Type::Country:
        return country(question, cell);
    case Type::Wallet:
        return wallet(question, cell);
    case Type::Party:
        return party(question, cell);
    case Type::Phone:
    case Type::Email:
    case Type::Url:
    case Type::Identifier:
        return json::Value(cell);
    case Type::Statement: // a declaration is made by hand
    case Type::Attachment:
    case Type::Repeat:
    case Type::Matrix:
        break;
    }
    return wrong("cell.type", QT_TRANSLATE_NOOP("Sheet", "“%2” cannot be filled from a table (“%1”)."), cell, question);
}

Read CellReader::party(const Question& question, const QString& cell) const
{
    QStringList found;
    const auto look = [&](const QHash<QString, QStringList>& names, registry::NameOf of) {
        for (const QString& form : nameForms(cell, of)) {
            for (const QString& id : form.isEmpty() ? QStringList() : names.value(form)) {
                if (!found.contains(id))
                    found.append(id);
            }
        }
    };
    if (question.party != pack::PartyKind::Entity)
        look(m_persons, registry::NameOf::Person);
    if (question.party != pack::PartyKind::Person)
        look(m_entities, registry::NameOf::Company);
    if (found.isEmpty())
        return wrong("cell.party", QT_TRANSLATE_NOOP("Sheet", "Nobody on the register is called “%1”."), cell, question);
    if (found.size() > 1)
        return wrong("cell.party_several", QT_TRANSLATE_NOOP("Sheet", "Several entries of the register are called “%1”."), cell, question);
    return json::Value(json::Object{{QStringLiteral("$party"), found.first()}});
}

} // namespace aspirant::sheet

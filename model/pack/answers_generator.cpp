#include "model/pack/generator_dice.h"
#include "model/pack/pack_generator.h"

#include <QDate>

#include <algorithm>

namespace aspirant::pack {

namespace {

using json::Array;
using json::Object;
using json::Value;

class AnswersGenerator final {
public:
    AnswersGenerator(quint64 seed, int percent, int rows) : m_dice(seed), m_percent(percent), m_rows(rows) {}
    void add(const Question& question, Object& into);

private:
    Value plain(const Question& question);
    Value rows(const Question& question);
    QString decimal(const Question& question);
    Value words(const Question& question);
    QString date() { return QDate(2000, 1, 1).addDays(m_dice.below(9000)).toString(Qt::ISODate); }

    Dice m_dice;
    int m_percent;
    int m_rows;
};

void AnswersGenerator::add(const Question& question, Object& into)
{
    const bool answered = m_dice.below(100) < m_percent;
    if (!answered || !question.computed.isEmpty())
        return;
    Value value = question.hasRows() ? rows(question) : plain(question);
    if (!value.isNull())
        into.append(question.key, std::move(value));
}

Value AnswersGenerator::rows(const Question& question)
{
    Array list;
    const int count = question.type == Type::Matrix ? static_cast<int>(question.rows.size())
                                                    : std::max(question.minRows.value_or(0), m_dice.below(m_rows + 1));
    for (int i = 0; i < count; ++i) {
        Object row;
        row.append(QStringLiteral("$row"), question.type == Type::Matrix ? question.rows[i].value : QStringLiteral("r%1").arg(i));
        for (const Question& field : question.fields)
            add(field, row);
        (void)row.finish();
        list.push_back(std::move(row));
    }
    return list.empty() ? Value() : Value(std::move(list));
}

QString AnswersGenerator::decimal(const Question& question)
{
    if (!question.min.isEmpty() || !question.max.isEmpty())
        return question.min.isEmpty() ? question.max : question.min;
    const QString whole = QString::number(m_dice.below(question.type == Type::Percentage ? 100 : 10000));
    return question.type == Type::Integer || m_dice.below(2) == 0 ? whole : whole + QStringLiteral(".5");
}

Value AnswersGenerator::words(const Question& question)
{
    QString text = QStringLiteral("Words %1").arg(m_dice.below(1000));
    if (question.maxLength)
        text.truncate(*question.maxLength);
    if (question.languages == Languages::One)
        return text;
    return Object{{QStringLiteral("en"), text}, {QStringLiteral("zh-Hant"), QStringLiteral("文字")}};
}

Value AnswersGenerator::plain(const Question& question)
{
    switch (question.type) {
    case Type::YesNo:
        return m_dice.below(2) == 0;
    case Type::Statement:
        return true;
    case Type::Text:
    case Type::LongText:
        return words(question);
    case Type::Choice:
        return question.choices[m_dice.below(static_cast<int>(question.choices.size()))].value;
    case Type::Choices:
        return Array{question.choices[m_dice.below(static_cast<int>(question.choices.size()))].value};
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return decimal(question);
    case Type::Money:
        return Object{{QStringLiteral("amount"), decimal(question)},
                      {QStringLiteral("currency"), question.currencies.isEmpty() ? QStringLiteral("HKD") : question.currencies.first()}};
    case Type::Date:
    case Type::PartialDate:
        return date();
    case Type::Period:
        return Object{{QStringLiteral("from"), date()}};
    case Type::Phone:
        return QStringLiteral("+852 2123 4567");
    case Type::Email:
        return QStringLiteral("someone@example.org");
    case Type::Url:
        return QStringLiteral("https://example.org/");
    case Type::Country:
        return QStringLiteral("HK");
    case Type::Address:
        return Object{{QStringLiteral("lines"), Value::strings({QStringLiteral("1 Queen's Road")})}, {QStringLiteral("country"), QStringLiteral("HK")}};
    default: // parties, identifiers, wallets and attachments refer to things outside the form
        return {};
    }
}

} // namespace

Value generateAnswers(const Pack& pack, quint64 seed, int percent, int rows)
{
    AnswersGenerator generator(seed, percent, rows);
    Object answers;
    for (const Section& section : pack.sections)
        for (const Question& question : section.questions)
            generator.add(question, answers);
    (void)answers.finish();
    return answers;
}

} // namespace aspirant::pack

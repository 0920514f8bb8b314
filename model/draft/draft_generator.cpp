#include "model/draft/draft_generator.h"

#include "model/base/decimal.h"

#include <algorithm>

namespace aspirant::draft {

using pack::Question;
using pack::Slot;
using pack::Type;

Answers DraftGenerator::fill(int percent, int rows)
{
    Answers answers;
    // People and companies first, so that references have something to refer to.
    for (const Slot first : {m_pack->persons(), m_pack->entities()}) {
        if (first >= 0)
            fillOne(answers, first, Path::trusted(definition(first).question->id), 100, std::max(1, rows));
    }
    for (Slot slot = 0; slot < static_cast<Slot>(m_pack->definitions().size()); ++slot) {
        if (definition(slot).parent < 0 && slot != m_pack->persons() && slot != m_pack->entities())
            fillOne(answers, slot, Path::trusted(definition(slot).question->id), percent, rows);
    }
    return answers;
}

void DraftGenerator::fillOne(Answers& answers, Slot slot, const Path& path, int percent, int rows)
{
    const Question& question = *definition(slot).question;
    if (below(100) >= percent || !question.computed.isEmpty())
        return;
    if (!question.hasRows()) {
        const json::Value value = answer(slot, answers);
        if (!value.isNull())
            answers.insert(path, value);
        return;
    }
    QStringList ids;
    if (question.type == Type::Matrix) {
        for (const pack::Choice& row : question.rows)
            ids.append(row.value);
    } else {
        const int count = std::max(question.minRows.value_or(0), rows > 0 ? 1 + below(rows) : 0);
        for (int i = 0; i < count; ++i)
            ids.append(rowId());
        if (!ids.isEmpty())
            answers.insert(path, json::Value::strings(ids));
    }
    for (const QString& id : std::as_const(ids)) {
        for (const Slot child : definition(slot).children)
            fillOne(answers, child, path.row(id).child(definition(child).question->key), percent, rows);
    }
}

// A path for this question in some row; without a row to stand in, `instead` adds one.
std::optional<Path> DraftGenerator::somewhere(const Answers& answers, Slot slot, ChangeSet& instead)
{
    const pack::Definition& own = definition(slot);
    if (own.parent < 0)
        return Path::trusted(own.question->id);
    const auto repeat = somewhere(answers, own.parent, instead);
    if (!repeat)
        return std::nullopt;
    const Question& table = *definition(own.parent).question;
    if (table.type == Type::Matrix)
        return repeat->row(table.rows[below(static_cast<int>(table.rows.size()))].value)
            .child(own.question->key);
    const QStringList ids = answers.value(*repeat).toStringList();
    if (ids.isEmpty()) {
        if (!answers.value(*repeat).isObject())
            instead = addRow(answers, *repeat, rowId());
        return std::nullopt;
    }
    return repeat->row(ids[below(static_cast<int>(ids.size()))]).child(own.question->key);
}

ChangeSet DraftGenerator::editRows(const Answers& answers, const Path& repeat)
{
    const QStringList ids = answers.value(repeat).toStringList();
    const int what = below(10);
    if (ids.isEmpty() || what < 4)
        return addRow(answers, repeat, rowId(), below(static_cast<int>(ids.size()) + 1));
    const Path row = repeat.row(ids[below(static_cast<int>(ids.size()))]);
    return what < 7 ? removeRow(answers, row) : moveRow(answers, row, below(static_cast<int>(ids.size())));
}

ChangeSet DraftGenerator::edit(const Answers& answers)
{
    const Slot slot = below(static_cast<int>(m_pack->definitions().size()));
    const Question& question = *definition(slot).question;
    if (!question.computed.isEmpty())
        return {};
    ChangeSet instead;
    const auto path = somewhere(answers, slot, instead);
    if (!path)
        return instead;
    const int what = below(100);
    if (what < 10 && !(question.hasRows() && answers.value(*path).isArray())) {
        const auto kind = static_cast<StateKind>(below(3));
        return setAnswer(answers, *path, stateAnswer(kind, QStringLiteral("A reason")));
    }
    if (what < 25 && !(question.hasRows() && answers.value(*path).isArray()))
        return setAnswer(answers, *path, {});
    if (question.type == Type::Repeat)
        return answers.value(*path).isObject() ? setAnswer(answers, *path, {}) : editRows(answers, *path);
    return question.type == Type::Matrix ? ChangeSet() : setAnswer(answers, *path, answer(slot, answers));
}

QString DraftGenerator::decimal(const Question& question)
{
    const auto least = Decimal::parse(question.min);
    const auto most = Decimal::parse(question.max);
    qint64 from = least ? least->toInt64().value_or(0) : 0;
    qint64 to = most ? most->toInt64().value_or(from + 100)
                     : from + (question.type == Type::Percentage ? 100 : 10000);
    if (!least && most && to < from)
        from = to - 100;
    const qint64 span = std::clamp<qint64>(to - from, 0, 1000000);
    const QString whole = QString::number(from + below(static_cast<int>(span) + 1));
    const bool fraction =
        question.type != Type::Integer && question.decimals.value_or(2) > 0 && !most && below(2) == 0;
    return fraction && !whole.startsWith(u'-') ? whole + QStringLiteral(".5") : whole;
}

QString DraftGenerator::date(const Question& question)
{
    QDate from(2000, 1, 1);
    if (const auto least = PartialDate::parse(question.min))
        from = std::max(from, least->earliest());
    return from.addDays(below(9000)).toString(Qt::ISODate);
}

json::Value DraftGenerator::words(const Question& question)
{
    static const QString filler =
        QStringLiteral("The applicant keeps records of its clients and reviews them every year. ");
    QString text = QStringLiteral("Words %1. ").arg(below(1000));
    while (question.minLength && text.size() < *question.minLength)
        text += filler;
    text = text.trimmed();
    while (question.minLength && text.size() < *question.minLength)
        text += u'.';
    if (question.maxLength)
        text.truncate(*question.maxLength);
    if (question.languages == pack::Languages::One)
        return text;
    return json::Object{{QStringLiteral("en"), text},
                        {QStringLiteral("zh-Hant"), QStringLiteral("申請人備存客戶紀錄，並每年覆核。")}};
}

json::Value DraftGenerator::party(const Question& question, const Answers& answers)
{
    QStringList ids;
    if (question.party != pack::PartyKind::Entity)
        ids += answers.value(Path::trusted(QStringLiteral("persons"))).toStringList();
    if (question.party != pack::PartyKind::Person)
        ids += answers.value(Path::trusted(QStringLiteral("entities"))).toStringList();
    if (ids.isEmpty())
        return {};
    return json::Object{{QStringLiteral("$party"), ids[below(static_cast<int>(ids.size()))]}};
}

json::Value DraftGenerator::answer(Slot slot, const Answers& answers)
{
    const Question& question = *definition(slot).question;
    const auto someChoice = [&] {
        return question.choices[below(static_cast<int>(question.choices.size()))].value;
    };
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return question.pattern.isEmpty() ? words(question) : json::Value();
    case Type::YesNo:
        return below(2) == 0;
    case Type::Choice:
        return question.choices.isEmpty() ? json::Value() : json::Value(someChoice());
    case Type::Choices: {
        QStringList chosen;
        for (const pack::Choice& choice : question.choices) {
            if (below(3) == 0)
                chosen.append(choice.value);
        }
        return chosen.isEmpty() ? json::Value() : json::Value::strings(chosen);
    }
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return decimal(question);
    case Type::Money: {
        const QString currency =
            question.currencies.isEmpty() ? QStringLiteral("HKD") : question.currencies.first();
        return json::Object{{QStringLiteral("amount"), decimal(question)},
                            {QStringLiteral("currency"), currency}};
    }
    case Type::Date:
        return date(question);
    case Type::PartialDate:
        return date(question).left(below(2) ? 7 : 10);
    case Type::Period:
        return json::Object{{QStringLiteral("from"), date(question)}};
    case Type::Phone:
        return QStringLiteral("+852 2123 %1").arg(1000 + below(9000));
    case Type::Email:
        return QStringLiteral("someone%1@example.org").arg(below(1000));
    case Type::Url:
        return QStringLiteral("https://example.org/%1").arg(below(1000));
    case Type::Address:
        return json::Object{
            {QStringLiteral("lines"),
             json::Value::strings({QStringLiteral("%1 Queen's Road Central").arg(1 + below(300))})},
            {QStringLiteral("country"), QStringLiteral("HK")}};
    case Type::Country:
        return below(2) ? QStringLiteral("HK") : QStringLiteral("SG");
    case Type::Identifier:
        return question.identifier == QStringLiteral("other")
                   ? json::Value(QStringLiteral("ID%1").arg(below(100000)))
                   : json::Value();
    case Type::Party:
        return party(question, answers);
    case Type::Statement:
        return question.confirm ? json::Value(true) : json::Value();
    case Type::Wallet:
    case Type::Attachment:
    case Type::Repeat:
    case Type::Matrix:
        break;
    }
    return {};
}

} // namespace aspirant::draft

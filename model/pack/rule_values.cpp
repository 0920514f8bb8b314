#include "model/ident/country.h"
#include "model/pack/rule_sayer.h"

namespace aspirant::pack {

// A constant as the question it is compared with would show it.
QString RuleSayer::constant(const Value& value, const Question* asked, const QString& otherwise) const
{
    switch (value.kind()) {
    case Value::Kind::Bool:
        return value.boolean() ? say(QT_TRANSLATE_NOOP("Logic book", "yes")) : say(QT_TRANSLATE_NOOP("Logic book", "no"));
    case Value::Kind::Number:
        return numberWords(value.number().toString(), m_language);
    case Value::Kind::Date:
        return value.date().isFull() ? dateWords(value.date().earliest(), m_language) : value.date().toIso();
    case Value::Kind::Span:
        return span(value.span());
    case Value::Kind::List:
        return constants(QList<Value>(value.list().begin(), value.list().end()), asked);
    case Value::Kind::String:
        break;
    default:
        return otherwise;
    }
    const QString text = value.string();
    if (asked != nullptr)
        for (const Choice& choice : asked->choices + asked->rows)
            if (choice.value == text)
                return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {choice.text.best(m_language).words});
    if (asked != nullptr && asked->type == Type::Country && ident::isCountryCode(text))
        return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {ident::countryName(text).best(m_language).words});
    if (asked != nullptr && asked->type == Type::Money && currencySource(text) != nullptr)
        return say(currencySource(text));
    return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {text});
}

QString RuleSayer::commas(const QStringList& list) const
{
    QString words;
    for (const QString& next : list)
        words = words.isEmpty() ? next : say(QT_TRANSLATE_NOOP("Logic book", "%1, %2"), {words, next});
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "nothing")) : words;
}

QString RuleSayer::constants(const QList<Value>& list, const Question* asked) const
{
    QStringList words;
    for (const Value& member : list)
        words.append(constant(member, asked, {}));
    words.removeDuplicates();
    return commas(words);
}

QString RuleSayer::span(const Span& span) const
{
    const auto said = [&](std::size_t unit, int count) {
        const SpanPhrase& phrase = spanPhrases[unit];
        return count == 1 ? say(phrase.one) : say(phrase.several, {numberWords(QString::number(count), m_language)});
    };
    const QString months = span.months % 12 == 0 ? said(0, span.months / 12) : said(1, span.months);
    if (span.days == 0)
        return months;
    const QString days = said(2, span.days);
    return span.months == 0 ? days : say(sumOf(u'+'), {months, days});
}

QString RuleSayer::value(const Node& node, const Question* asked)
{
    switch (node.op) {
    case Op::Constant:
        return constant(node.constant, asked, code(node));
    case Op::Name:
    case Op::Field:
    case Op::Local:
        return title(node);
    case Op::Member:
        return partOf(node.name) == nullptr ? code(node) : say(partOf(node.name), {value(child(node, 0), nullptr)});
    case Op::List:
        return listed(node, asked);
    case Op::Map:
        return members(node);
    case Op::Index:
        return say(QT_TRANSLATE_NOOP("Logic book", "entry %2 of %1"), {value(child(node, 0), nullptr), value(child(node, 1), nullptr)});
    case Op::This:
        return say(QT_TRANSLATE_NOOP("Logic book", "this entry"));
    case Op::Parent:
        return say(QT_TRANSLATE_NOOP("Logic book", "the entry around"));
    case Op::Arithmetic:
        return arithmetic(node);
    case Op::Negate:
        return say(QT_TRANSLATE_NOOP("Logic book", "minus %1"), {operand(child(node, 0))});
    case Op::Conditional:
        return say(QT_TRANSLATE_NOOP("Logic book", "%2 if %1, otherwise %3"), {condition(child(node, 0), false, true), value(child(node, 1), asked), value(child(node, 2), asked)});
    case Op::Call:
        return called(node, asked);
    case Op::Filter:
    case Op::Map2:
    case Op::Map3:
        return entries(node);
    default:
        return isTruth(node) ? say(QT_TRANSLATE_NOOP("Logic book", "whether %1"), {condition(node, false, true)}) : code(node);
    }
}

QString RuleSayer::listed(const Node& node, const Question* asked)
{
    QStringList words;
    for (int i = 0; i < node.count; ++i)
        words.append(value(child(node, i), asked));
    return commas(words);
}

// "amount: 5,000, currency: Hong Kong dollars"
QString RuleSayer::members(const Node& node)
{
    QStringList words;
    for (int i = 0; i + 1 < node.count; i += 2) {
        const Node& key = child(node, i);
        const QString name = key.op == Op::Constant ? key.constant.string() : code(key);
        words.append(say(QT_TRANSLATE_NOOP("Logic book", "%1: %2"), {name, value(child(node, i + 1), nullptr)}));
    }
    return words.isEmpty() ? commas(words) : bracketed(commas(words));
}

// An operand that is itself a calculation stands in brackets.
QString RuleSayer::operand(const Node& node)
{
    const bool several = node.op == Op::Arithmetic || node.op == Op::Conditional;
    return several ? bracketed(value(node, nullptr)) : value(node, nullptr);
}

QString RuleSayer::arithmetic(const Node& node)
{
    QString words = operand(child(node, 0));
    for (int i = 1; i < node.count; ++i)
        words = say(sumOf(node.name[i - 1]), {words, operand(child(node, i))});
    return words;
}

QString RuleSayer::called(const Node& node, const Question* asked)
{
    using F = expr::Function;
    if (node.function == F::Size || node.function == F::Count)
        return counted(node);
    if (const QString only = node.function == F::Max || node.function == F::Min ? onlyIf(node) : QString(); !only.isEmpty())
        return only;
    QStringList arguments;
    for (int i = 0; i < node.count; ++i)
        arguments.append(value(child(node, i), asked));
    if ((node.function == F::Max || node.function == F::Min) && isDate(child(node, 0)))
        return say(node.function == F::Max ? QT_TRANSLATE_NOOP("Logic book", "the latest of %1") : QT_TRANSLATE_NOOP("Logic book", "the earliest of %1"), arguments);
    if (node.function == F::Years || node.function == F::Months || node.function == F::Days) {
        const std::size_t unit = node.function == F::Years ? 0 : node.function == F::Months ? 1 : 2;
        return arguments.first() == u"1" ? say(spanPhrases[unit].one) : say(spanPhrases[unit].several, arguments);
    }
    const char* phrase = phraseOf(node.function);
    if (phrase == nullptr)
        return code(node);
    return QLatin1StringView(phrase) == QLatin1StringView("%1") ? arguments.first() : say(phrase, arguments);
}

QString RuleSayer::counted(const Node& node)
{
    const Node& list = child(node, 0);
    const Question* asked = question(list);
    if (asked != nullptr && (asked->type == Type::Text || asked->type == Type::LongText))
        return say(QT_TRANSLATE_NOOP("Logic book", "the length of %1"), {value(list, nullptr)});
    if (asked != nullptr && asked->type == Type::Choices)
        return say(QT_TRANSLATE_NOOP("Logic book", "the number of choices in %1"), {value(list, nullptr)});
    if (list.op != Op::Filter)
        return say(QT_TRANSLATE_NOOP("Logic book", "the number of entries in %1"), {value(list, nullptr)});
    const Question* range = question(child(list, 0));
    const auto values = range != nullptr && range->type == Type::Choices ? among(child(list, 1), list.slot, false) : std::nullopt;
    if (values)
        return bracketed(say(values->denied ? QT_TRANSLATE_NOOP("Logic book", "the number of choices in %1 other than: %2") : QT_TRANSLATE_NOOP("Logic book", "the number of these choices in %1: %2"),
                             {value(child(list, 0), nullptr), constants(values->values, range)}));
    return within(list, [&](const Entry&) {
        return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "the number of entries in %1 for which %2"), {rangeOf(list), condition(child(list, 1), false, false)}));
    });
}

// The greatest of a list that holds one member or none: max(c ? [x] : []), max([x].filter(v, c)), and the same
// with the member worked out from x: max([x].filter(v, c).map(v, …)).
QString RuleSayer::onlyIf(const Node& node)
{
    const Node& list = child(node, 0);
    const auto lists = [](const Node& one, int count) { return one.op == Op::List && one.count == count; };
    const auto empty = [&](const Node& one) { return lists(one, 0) || (one.op == Op::Constant && one.constant.kind() == Value::Kind::List && one.constant.list().empty()); };
    const char* source = QT_TRANSLATE_NOOP("Logic book", "%1, only if %2");
    if (node.count == 1 && list.op == Op::Conditional && lists(child(list, 1), 1) && empty(child(list, 2)))
        return say(source, {value(child(child(list, 1), 0), nullptr), condition(child(list, 0), false, false)});
    const bool mapped = list.op == Op::Map2 && child(list, 0).op == Op::Filter;
    const Node& filter = mapped ? child(list, 0) : list;
    const bool fits = (filter.op == Op::Filter || list.op == Op::Map3) && lists(child(filter, 0), 1);
    if (node.count != 1 || !fits)
        return {};
    const Node& one = child(child(filter, 0), 0);
    const QHash<int, Entry> before = m_entries;
    m_entries.insert(filter.slot, {question(one), value(one, nullptr)});
    const QString held = condition(child(filter, 1), false, false);
    m_entries.insert(list.slot, {question(one), value(one, nullptr)});
    const QString words = mapped ? value(child(list, 1), nullptr) : list.op == Op::Map3 ? value(child(list, 2), nullptr) : value(one, nullptr);
    m_entries = before;
    return say(source, {words, held});
}

// What a macro goes through; with the name of its entry where the body needs one.
QString RuleSayer::rangeOf(const Node& macro)
{
    const Question* same = m_entries.value(macro.slot).question;
    const Question* literal = constantsOf(child(macro, 0)) ? same : nullptr;
    const Entry entry = m_entries.value(macro.slot);
    m_tables -= entry.table ? 1 : 0; // the range stands outside the macro
    m_entries.remove(macro.slot);
    const QString range = value(child(macro, 0), literal);
    m_entries.insert(macro.slot, entry);
    m_tables += entry.table ? 1 : 0;
    return entry.named ? say(QT_TRANSLATE_NOOP("Logic book", "%1 (%2)"), {range, entry.name}) : range;
}

QString RuleSayer::entries(const Node& node)
{
    // "… in each entry of (the entries of T for which C)" is said in one
    if (node.op == Op::Map2 && child(node, 0).op == Op::Filter && !crosses(node)) {
        const Node& filter = child(node, 0);
        const QString words = within(node, [&](const Entry&) { return value(child(node, 1), nullptr); });
        return within(filter, [&](const Entry&) {
            return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "%3 in each entry of %1 for which %2"), {rangeOf(filter), condition(child(filter, 1), false, false), words}));
        });
    }
    return within(node, [&](const Entry&) {
        const QString range = rangeOf(node);
        if (node.op == Op::Filter)
            return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "the entries of %1 for which %2"), {range, condition(child(node, 1), false, false)}));
        if (node.op == Op::Map2)
            return say(QT_TRANSLATE_NOOP("Logic book", "%2 in each entry of %1"), {range, value(child(node, 1), nullptr)});
        return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "%3 in each entry of %1 for which %2"), {range, condition(child(node, 1), false, false), value(child(node, 2), nullptr)}));
    });
}

} // namespace aspirant::pack

#include "model/pack/rule_phrases.h"

namespace aspirant::pack {

const std::array<SpanPhrase, 3> spanPhrases{{
    {QT_TRANSLATE_NOOP("Logic book", "1 year"), QT_TRANSLATE_NOOP("Logic book", "%1 years")},
    {QT_TRANSLATE_NOOP("Logic book", "1 month"), QT_TRANSLATE_NOOP("Logic book", "%1 months")},
    {QT_TRANSLATE_NOOP("Logic book", "1 day"), QT_TRANSLATE_NOOP("Logic book", "%1 days")},
}};

// What a built-in function gives, said of its arguments; a null sentence: only a piece of code says it.
const char* phraseOf(expr::Function function)
{
    using F = expr::Function;
    switch (function) {
    case F::Count:
        return QT_TRANSLATE_NOOP("Logic book", "the number of entries in %1");
    case F::Sum:
        return QT_TRANSLATE_NOOP("Logic book", "the sum of %1");
    case F::Avg:
        return QT_TRANSLATE_NOOP("Logic book", "the average of %1");
    case F::Min:
        return QT_TRANSLATE_NOOP("Logic book", "the least of %1");
    case F::Max:
        return QT_TRANSLATE_NOOP("Logic book", "the greatest of %1");
    case F::Known:
        return QT_TRANSLATE_NOOP("Logic book", "the known entries of %1");
    case F::Today:
        return QT_TRANSLATE_NOOP("Logic book", "the date of the application");
    case F::Abs:
        return QT_TRANSLATE_NOOP("Logic book", "%1 without its sign");
    case F::Round:
        return QT_TRANSLATE_NOOP("Logic book", "%1, rounded");
    case F::Floor:
        return QT_TRANSLATE_NOOP("Logic book", "%1, rounded down");
    case F::Ceil:
        return QT_TRANSLATE_NOOP("Logic book", "%1, rounded up");
    case F::Year:
        return QT_TRANSLATE_NOOP("Logic book", "the year of %1");
    case F::Month:
        return QT_TRANSLATE_NOOP("Logic book", "the month of %1");
    case F::Day:
        return QT_TRANSLATE_NOOP("Logic book", "the day of %1");
    case F::Years:
        return spanPhrases[0].several;
    case F::Months:
        return spanPhrases[1].several;
    case F::Days:
        return spanPhrases[2].several;
    case F::YearsBetween:
        return QT_TRANSLATE_NOOP("Logic book", "the whole years from %1 to %2");
    case F::MonthsBetween:
        return QT_TRANSLATE_NOOP("Logic book", "the whole months from %1 to %2");
    case F::DaysBetween:
        return QT_TRANSLATE_NOOP("Logic book", "the days from %1 to %2");
    case F::DaysCovered:
        return QT_TRANSLATE_NOOP("Logic book", "the days from %2 up to %3 that %1 cover");
    case F::YearsSince:
        return QT_TRANSLATE_NOOP("Logic book", "the whole years since %1");
    case F::Date:
    case F::String:
    case F::Int:
    case F::Double:
    case F::Lower:
    case F::Upper:
    case F::Trim:
        return "%1"; // says the same of it
    default:
        return nullptr;
    }
}

const char* partOf(QStringView member)
{
    if (member == u"amount")
        return QT_TRANSLATE_NOOP("Logic book", "the amount of %1");
    if (member == u"currency")
        return QT_TRANSLATE_NOOP("Logic book", "the currency of %1");
    if (member == u"from")
        return QT_TRANSLATE_NOOP("Logic book", "the start of %1");
    if (member == u"to")
        return QT_TRANSLATE_NOOP("Logic book", "the end of %1");
    if (member == u"country")
        return QT_TRANSLATE_NOOP("Logic book", "the country of %1");
    if (member == u"city")
        return QT_TRANSLATE_NOOP("Logic book", "the city of %1");
    if (member == u"network")
        return QT_TRANSLATE_NOOP("Logic book", "the network of %1");
    if (member == u"address")
        return QT_TRANSLATE_NOOP("Logic book", "the address of %1");
    return nullptr;
}

const char* sumOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'+':
        return QT_TRANSLATE_NOOP("Logic book", "%1 plus %2");
    case u'-':
        return QT_TRANSLATE_NOOP("Logic book", "%1 minus %2");
    case u'*':
        return QT_TRANSLATE_NOOP("Logic book", "%1 times %2");
    case u'/':
        return QT_TRANSLATE_NOOP("Logic book", "%1 divided by %2");
    default:
        return QT_TRANSLATE_NOOP("Logic book", "the remainder of %1 divided by %2");
    }
}

Sentence equalSentence()
{
    return {QT_TRANSLATE_NOOP("Logic book", "%1 is %2"), QT_TRANSLATE_NOOP("Logic book", "%1 is not %2")};
}

Sentence sameSentence()
{
    return {QT_TRANSLATE_NOOP("Logic book", "%1 is the same as %2"), QT_TRANSLATE_NOOP("Logic book", "%1 is not the same as %2")};
}

Sentence numberSentence()
{
    return {QT_TRANSLATE_NOOP("Logic book", "%1 equals %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not equal %2")};
}

Sentence orderSentence(expr::TreeNode::Op op, bool dates)
{
    using Op = expr::TreeNode::Op;
    const char* less = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is before %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is less than %2");
    const char* most = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is on or before %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is at most %2");
    const char* more = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is after %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is more than %2");
    const char* least = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is on or after %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is at least %2");
    switch (op) {
    case Op::Less:
        return {less, least};
    case Op::LessEqual:
        return {most, more};
    case Op::Greater:
        return {more, most};
    default:
        return {least, less};
    }
}

std::optional<Sentence> callSentence(expr::Function function)
{
    using F = expr::Function;
    switch (function) {
    case F::Answered:
        return Sentence{QT_TRANSLATE_NOOP("Logic book", "%1 has an answer"), QT_TRANSLATE_NOOP("Logic book", "%1 has no answer")};
    case F::Contains:
        return Sentence{QT_TRANSLATE_NOOP("Logic book", "%1 contains %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not contain %2")};
    case F::StartsWith:
        return Sentence{QT_TRANSLATE_NOOP("Logic book", "%1 begins with %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not begin with %2")};
    case F::EndsWith:
        return Sentence{QT_TRANSLATE_NOOP("Logic book", "%1 ends with %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not end with %2")};
    case F::Matches:
        return Sentence{QT_TRANSLATE_NOOP("Logic book", "%1 has the form %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not have the form %2")};
    default:
        return std::nullopt;
    }
}

Sentence rangeSentence(expr::TreeNode::Op op)
{
    using Op = expr::TreeNode::Op;
    if (op == Op::Exists)
        return {QT_TRANSLATE_NOOP("Logic book", "in at least one entry of %1, %2"), QT_TRANSLATE_NOOP("Logic book", "in no entry of %1, %2")};
    if (op == Op::All)
        return {QT_TRANSLATE_NOOP("Logic book", "in every entry of %1, %2"), QT_TRANSLATE_NOOP("Logic book", "in at least one entry of %1, %2")};
    return {QT_TRANSLATE_NOOP("Logic book", "in exactly one entry of %1, %2"), QT_TRANSLATE_NOOP("Logic book", "not in exactly one entry of %1, %2")};
}

Sentence valuesSentence(expr::TreeNode::Op op)
{
    using Op = expr::TreeNode::Op;
    if (op == Op::Exists)
        return {QT_TRANSLATE_NOOP("Logic book", "for at least one of these choices (%1), %2"), QT_TRANSLATE_NOOP("Logic book", "for none of these choices (%1), %2")};
    if (op == Op::All)
        return {QT_TRANSLATE_NOOP("Logic book", "for each of these choices (%1), %2"), QT_TRANSLATE_NOOP("Logic book", "for at least one of these choices (%1), %2")};
    return {QT_TRANSLATE_NOOP("Logic book", "for exactly one of these choices (%1), %2"), QT_TRANSLATE_NOOP("Logic book", "not for exactly one of these choices (%1), %2")};
}

Sentence listSentence(ListSaid said)
{
    switch (said) {
    case ListSaid::OneOf:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 is one of: %2"), QT_TRANSLATE_NOOP("Logic book", "%1 is none of: %2")};
    case ListSaid::Includes:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 includes %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not include %2")};
    case ListSaid::AnyOf:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 includes any of: %2"), QT_TRANSLATE_NOOP("Logic book", "%1 includes none of: %2")};
    case ListSaid::AllOf:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 includes all of: %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not include all of: %2")};
    case ListSaid::Only:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 includes nothing but: %2"), QT_TRANSLATE_NOOP("Logic book", "%1 includes something other than: %2")};
    case ListSaid::ExactlyOne:
        return {QT_TRANSLATE_NOOP("Logic book", "%1 includes exactly one of: %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not include exactly one of: %2")};
    case ListSaid::Within:
        return {QT_TRANSLATE_NOOP("Logic book", "every choice in %1 is also in %2"), QT_TRANSLATE_NOOP("Logic book", "a choice in %1 is not in %2")};
    case ListSaid::Shared:
        break;
    }
    return {QT_TRANSLATE_NOOP("Logic book", "%1 and %2 have a choice in common"), QT_TRANSLATE_NOOP("Logic book", "%1 and %2 have no choice in common")};
}

const char* currencySource(QStringView code)
{
    if (code == u"HKD")
        return QT_TRANSLATE_NOOP("Logic book", "Hong Kong dollars");
    if (code == u"USD")
        return QT_TRANSLATE_NOOP("Logic book", "US dollars");
    if (code == u"SGD")
        return QT_TRANSLATE_NOOP("Logic book", "Singapore dollars");
    if (code == u"CNY")
        return QT_TRANSLATE_NOOP("Logic book", "renminbi");
    if (code == u"EUR")
        return QT_TRANSLATE_NOOP("Logic book", "euros");
    return nullptr;
}

} // namespace aspirant::pack

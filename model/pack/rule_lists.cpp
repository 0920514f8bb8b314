#include "model/pack/rule_sayer.h"

namespace aspirant::pack {

// Of which values, or of which other than these, a macro's body says its variable is.
std::optional<RuleSayer::Among> RuleSayer::among(const Node& node, int local, bool denied) const
{
    const auto isLocal = [&](const Node& one) { return one.op == Op::Local && one.slot == local; };
    if (node.op == Op::Not)
        return among(child(node, 0), local, !denied);
    if (node.op == Op::Equal || node.op == Op::NotEqual) {
        const bool first = isLocal(child(node, 0));
        const Node& other = child(node, first ? 1 : 0);
        if ((!first && !isLocal(child(node, 1))) || other.op != Op::Constant)
            return std::nullopt;
        return Among{{other.constant}, denied != (node.op == Op::NotEqual)};
    }
    if (node.op == Op::In && isLocal(child(node, 0)))
        if (const auto values = constantsOf(child(node, 1)))
            return Among{*values, denied};
    const bool alternatives = denied ? node.op == Op::And : node.op == Op::Or; // p is a or p is b
    const bool excluded = denied ? node.op == Op::Or : node.op == Op::And;     // p is not a and p is not b
    if (!alternatives && !excluded)
        return std::nullopt;
    Among all{{}, excluded};
    for (int i = 0; i < node.count; ++i) {
        const auto one = among(child(node, i), local, denied);
        if (!one || one->denied != all.denied)
            return std::nullopt;
        all.values += one->values;
    }
    return all;
}

std::optional<RuleSayer::Member> RuleSayer::member(const Literal& literal) const
{
    const Node& node = *literal.node;
    if (node.op == Op::Equal || node.op == Op::NotEqual) {
        for (int i = 0; i < 2; ++i) {
            const Node& asked = child(node, i);
            const Node& other = child(node, 1 - i);
            if (!key(asked).isEmpty() && question(asked) != nullptr && other.op == Op::Constant && other.constant.kind() == Value::Kind::String)
                return Member{&asked, {other.constant}, false, literal.denied == (node.op == Op::NotEqual)};
        }
        return std::nullopt;
    }
    if (node.op == Op::In) {
        const Node& one = child(node, 0);
        const Node& list = child(node, 1);
        if (one.op == Op::Constant && !key(list).isEmpty() && question(list) != nullptr)
            return Member{&list, {one.constant}, true, !literal.denied};
        const auto values = constantsOf(list);
        if (values && !key(one).isEmpty() && question(one) != nullptr)
            return Member{&one, *values, false, !literal.denied};
        return std::nullopt;
    }
    if (node.op != Op::Exists && node.op != Op::All)
        return std::nullopt;
    const Node& range = child(node, 0);
    const Question* asked = question(range);
    if (key(range).isEmpty() || asked == nullptr || asked->type != Type::Choices)
        return std::nullopt;
    const auto values = among(child(node, 1), node.slot, false);
    if (!values || values->denied != (node.op == Op::All))
        return std::nullopt;
    return Member{&range, values->values, true, literal.denied == (node.op == Op::All)};
}

// `allOf`: the values were joined by "and".
QString RuleSayer::said(const Member& member, bool allOf, bool nested)
{
    const Question* asked = question(*member.asked);
    const QString name = title(*member.asked);
    const QString words = constants(member.values, asked);
    if (member.values.size() == 1 && !member.includes)
        return say(equalSentence(), !member.positive, {name, words});
    if (member.values.size() == 1)
        return say(listSentence(ListSaid::Includes), !member.positive, {name, words});
    const ListSaid list = !member.includes ? ListSaid::OneOf : allOf ? ListSaid::AllOf : ListSaid::AnyOf;
    const QString sentence = say(listSentence(list), !member.positive, {name, words});
    return nested ? bracketed(sentence) : sentence;
}

QString RuleSayer::quantified(const Node& node, bool denied, bool nested)
{
    if (const auto list = member({&node, denied}))
        return said(*list, false, nested);
    if (const auto pairs = ofPairs(node, denied))
        return *pairs;
    if (const auto choices = ofChoices(node, denied, nested))
        return *choices;
    if (const auto literals = ofLiterals(node, denied, nested))
        return *literals;
    const Node& body = child(node, 1);
    // "in no entry, X is not Y" reads better as "in every entry, X is Y", and not every as at least one not.
    const bool negative = body.op == Op::Not || body.op == Op::NotEqual;
    const Op op = denied && node.op == Op::Exists && negative ? Op::All : node.op;
    const bool turned = op != node.op;
    const bool bodyDenied = turned || (denied && node.op == Op::All);
    const QString words = within(node, [&](const Entry&) {
        return say(constantsOf(child(node, 0)) ? valuesSentence(op) : rangeSentence(op), denied && !turned, {rangeOf(node), condition(body, bodyDenied, false)});
    });
    return nested ? bracketed(words) : words;
}

// Every entry of a table against every other: t.all(a, t.exists_one(b, b.f == a.f)) finds what is there twice,
// t.exists(a, t.exists(b, b.f != a.f)) what differs.
std::optional<QString> RuleSayer::ofPairs(const Node& node, bool denied)
{
    const Node& range = child(node, 0);
    const Node& inner = child(node, 1);
    const bool twice = node.op == Op::All && inner.op == Op::ExistsOne;
    const bool differ = node.op == Op::Exists && inner.op == Op::Exists;
    if ((!twice && !differ) || key(range).isEmpty() || key(range) != key(child(inner, 0)))
        return std::nullopt;
    const Node& body = child(inner, 1);
    if (body.op != (twice ? Op::Equal : Op::NotEqual))
        return std::nullopt;
    const Node& one = child(body, 0);
    const Node& other = child(body, 1);
    const bool fields = one.op == Op::Field && other.op == Op::Field && one.slot == other.slot && one.slot != CompiledPack::matrixRowSlot;
    const auto isOf = [&](const Node& field, const Node& macro) { return child(field, 0).op == Op::Local && child(field, 0).slot == macro.slot; };
    if (!fields || !((isOf(one, node) && isOf(other, inner)) || (isOf(one, inner) && isOf(other, node))))
        return std::nullopt;
    const Sentence none{QT_TRANSLATE_NOOP("Logic book", "no two entries of %1 have the same %2"), QT_TRANSLATE_NOOP("Logic book", "several entries of %1 have the same %2")};
    const Sentence some{QT_TRANSLATE_NOOP("Logic book", "the entries of %1 differ in %2"), QT_TRANSLATE_NOOP("Logic book", "all entries of %1 have the same %2")};
    return say(twice ? none : some, denied, {title(range), say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {question(one)->text.best(m_language).words})});
}

// A macro through the choices that were made.
std::optional<QString> RuleSayer::ofChoices(const Node& node, bool denied, bool nested)
{
    const Node& range = child(node, 0);
    const Question* asked = question(range);
    if (asked == nullptr || asked->type != Type::Choices)
        return std::nullopt;
    const Node& body = child(node, 1);
    if (const auto values = among(body, node.slot, false)) {
        // Exists and All with the other sign are members, which were said before.
        const bool only = node.op == Op::All || node.op == Op::Exists;
        if (!only && values->denied)
            return std::nullopt;
        const bool opposite = denied != (node.op == Op::Exists);
        const QString words = say(listSentence(only ? ListSaid::Only : ListSaid::ExactlyOne), only ? opposite : denied, {title(range), constants(values->values, asked)});
        return nested ? bracketed(words) : words;
    }
    const bool inOther = body.op == Op::In && child(body, 0).op == Op::Local && child(body, 0).slot == node.slot && question(child(body, 1)) != nullptr;
    if (!inOther || node.op == Op::ExistsOne)
        return std::nullopt;
    return say(listSentence(node.op == Op::All ? ListSaid::Within : ListSaid::Shared), denied, {title(range), title(child(body, 1))});
}

// A macro through values that the rule itself lists.
std::optional<QString> RuleSayer::ofLiterals(const Node& node, bool denied, bool nested)
{
    const Node& range = child(node, 0);
    const Node& body = child(node, 1);
    if (range.op == Op::List && range.count == 1) { // [x].exists(p, …): what is said of x
        const Entry before = m_entries.value(node.slot);
        m_entries.insert(node.slot, {question(child(range, 0)), value(child(range, 0), nullptr)});
        const QString words = condition(body, denied, nested);
        m_entries.insert(node.slot, before);
        return words;
    }
    const auto values = constantsOf(range);
    const bool inList = body.op == Op::In && child(body, 0).op == Op::Local && child(body, 0).slot == node.slot && question(child(body, 1)) != nullptr;
    if (!values || !inList || node.op == Op::ExistsOne)
        return std::nullopt;
    const Node& list = child(body, 1);
    const QString words = say(listSentence(node.op == Op::All ? ListSaid::AllOf : ListSaid::AnyOf), denied, {title(list), constants(*values, question(list))});
    return nested ? bracketed(words) : words;
}

} // namespace aspirant::pack

#include "model/pack/rule_sayer.h"

#include <algorithm>

namespace aspirant::pack {

QString RuleSayer::condition(const Node& node, bool denied, bool nested)
{
    switch (node.op) {
    case Op::Not:
        return condition(child(node, 0), !denied, nested);
    case Op::And:
    case Op::Or:
        return joined(node, denied, nested);
    case Op::Name:
    case Op::Field:
        return isBool(node) ? say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 is no") : QT_TRANSLATE_NOOP("Logic book", "%1 is yes"), {title(node)}) : otherwise(node, denied);
    case Op::Equal:
    case Op::NotEqual:
        return equality(node, denied != (node.op == Op::NotEqual), nested);
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
        if (const auto words = howMany(node, denied))
            return *words;
        return compared(node, orderSentence(node.op, isDate(child(node, 0)) || isDate(child(node, 1))), denied);
    case Op::In:
        if (const auto list = member({&node, denied}))
            return said(*list, false, nested);
        return membership(node, denied);
    case Op::All:
    case Op::Exists:
    case Op::ExistsOne:
        return quantified(node, denied, nested);
    case Op::ApplicableName:
    case Op::ApplicableField:
        return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 is not asked") : QT_TRANSLATE_NOOP("Logic book", "%1 is asked"), {title(node)});
    case Op::Conditional:
        return choice(node, denied, nested);
    case Op::Call:
        if (const auto sentence = callSentence(node.function)) {
            QStringList arguments;
            for (int i = 0; i < node.count; ++i)
                arguments.append(value(child(node, i), nullptr));
            return say(*sentence, denied, arguments);
        }
        break;
    case Op::HasMember:
        return say(*callSentence(expr::Function::Answered), denied, {partOf(node.name) == nullptr ? code(node) : say(partOf(node.name), {value(child(node, 0), nullptr)})});
    case Op::Constant:
        if (node.constant.kind() == Value::Kind::Bool)
            return node.constant.boolean() != denied ? say(QT_TRANSLATE_NOOP("Logic book", "always")) : say(QT_TRANSLATE_NOOP("Logic book", "never"));
        break;
    default:
        break;
    }
    return otherwise(node, denied);
}

QString RuleSayer::otherwise(const Node& node, bool denied) const
{
    return denied ? say(QT_TRANSLATE_NOOP("Logic book", "%1 does not hold"), {code(node)}) : code(node);
}

QString RuleSayer::choice(const Node& node, bool denied, bool nested)
{
    const QString words = say(QT_TRANSLATE_NOOP("Logic book", "if %1, then %2; otherwise %3"), {condition(child(node, 0), false, true), condition(child(node, 1), denied, true), condition(child(node, 2), denied, true)});
    return nested ? bracketed(words) : words;
}

QString RuleSayer::equality(const Node& node, bool denied, bool nested)
{
    const Node& left = child(node, 0);
    const Node& right = child(node, 1);
    for (const auto& [truth, constant] : {std::pair(&left, &right), std::pair(&right, &left)})
        if (isTruth(*truth) && constant->op == Op::Constant && constant->constant.kind() == Value::Kind::Bool)
            return condition(*truth, denied != !constant->constant.boolean(), nested);
    if (isTruth(left) && isTruth(right))
        return agreement(left, right, denied, nested);
    if (const auto words = howMany(node, denied))
        return *words;
    if (const auto single = member({&node, denied != (node.op == Op::NotEqual)}))
        return said(*single, false, nested);
    const bool answers = !key(left).isEmpty() && !key(right).isEmpty();
    if (isNumber(left) || isNumber(right))
        return compared(node, numberSentence(), denied);
    return compared(node, answers ? sameSentence() : equalSentence(), denied);
}

// A count compared with nothing, or with all there is to choose.
std::optional<QString> RuleSayer::howMany(const Node& node, bool denied)
{
    const Node& count = child(node, 0);
    const Node& bound = child(node, 1);
    const bool counts = count.op == Op::Call && (count.function == expr::Function::Count || count.function == expr::Function::Size);
    const Question* asked = counts ? question(child(count, 0)) : nullptr;
    if (asked == nullptr || bound.op != Op::Constant || bound.constant.kind() != Value::Kind::Number)
        return std::nullopt;
    const QString number = bound.constant.number().toString();
    const bool equal = node.op == Op::Equal || node.op == Op::NotEqual; // `denied` tells them apart
    if (asked->hasRows() && number == u"0" && (equal || node.op == Op::Greater)) {
        const Sentence none{QT_TRANSLATE_NOOP("Logic book", "%1 has no entries"), QT_TRANSLATE_NOOP("Logic book", "%1 has entries")};
        return say(none, equal ? denied : !denied, {title(child(count, 0))});
    }
    const bool whole = std::none_of(asked->choices.begin(), asked->choices.end(), [](const Choice& choice) { return !choice.visible.isEmpty(); });
    if (asked->type != Type::Choices || !equal || !whole || number != QString::number(asked->choices.size()))
        return std::nullopt;
    const Sentence all{QT_TRANSLATE_NOOP("Logic book", "every choice in %1 is selected"), QT_TRANSLATE_NOOP("Logic book", "not every choice in %1 is selected")};
    return say(all, denied, {title(child(count, 0))});
}

// Two conditions that must both hold or both fail.
QString RuleSayer::agreement(const Node& left, const Node& right, bool denied, bool nested)
{
    if (isBool(left) && isBool(right)) {
        const Sentence same{QT_TRANSLATE_NOOP("Logic book", "%1 and %2 have the same answer"), QT_TRANSLATE_NOOP("Logic book", "%1 and %2 have different answers")};
        return say(same, denied, {title(left), title(right)});
    }
    const Sentence both{QT_TRANSLATE_NOOP("Logic book", "either both of these hold or neither does: %1; %2"), QT_TRANSLATE_NOOP("Logic book", "exactly one of these two holds: %1; %2")};
    const QString words = say(both, denied, {condition(left, false, true), condition(right, false, true)});
    return nested ? bracketed(words) : words;
}

QString RuleSayer::compared(const Node& node, const Sentence& sentence, bool denied)
{
    const Node& left = child(node, 0);
    const Node& right = child(node, 1);
    QString first = value(left, shownAs(right));
    QString second = value(right, shownAs(left));
    if (first == second && question(left) != nullptr && question(right) != nullptr) { // two questions of one name
        first = say(QT_TRANSLATE_NOOP("Logic book", "%1 under “%2”"), {first, place(left)});
        second = say(QT_TRANSLATE_NOOP("Logic book", "%1 under “%2”"), {second, place(right)});
    }
    return say(sentence, denied, {first, second});
}

QString RuleSayer::membership(const Node& node, bool denied)
{
    const Node& one = child(node, 0);
    const Node& list = child(node, 1);
    if (question(list) != nullptr)
        return say(listSentence(ListSaid::Includes), denied, {title(list), value(one, question(list))});
    QStringList words;
    bool answers = true;
    for (int i = 0; list.op == Op::List && i < list.count; ++i) {
        const Node& each = child(list, i);
        if (each.op == Op::Constant && each.constant.kind() == Value::Kind::String && each.constant.string().isEmpty())
            continue; // no answer is ever empty: written only to make it a list
        words.append(value(each, shownAs(one)));
        answers = answers && !key(each).isEmpty();
    }
    if (words.size() == 1)
        return say(answers ? sameSentence() : equalSentence(), denied, {value(one, nullptr), words.first()});
    return say(listSentence(ListSaid::OneOf), denied, {value(one, nullptr), words.isEmpty() ? value(list, shownAs(one)) : commas(words)});
}

// The conditions that a conjunction (`all`) or a disjunction joins, those of the same kind within it included.
void RuleSayer::flatten(const Node& node, bool denied, bool all, std::vector<Literal>& out) const
{
    if (node.op == Op::Not)
        return flatten(child(node, 0), !denied, all, out);
    const bool joins = node.op == Op::And || node.op == Op::Or;
    if (!joins || ((node.op == Op::And) != denied) != all) { // not (a and b) is (not a) or (not b)
        out.push_back({&node, denied});
        return;
    }
    for (int i = 0; i < node.count; ++i)
        flatten(child(node, i), denied, all, out);
}

// Whether a node reads that answer, or one that is itself only asked where that answer is given.
bool RuleSayer::reads(const Node& node, const QString& asked) const
{
    if (key(node) == asked)
        return true;
    const bool plain = node.op == Op::Name || (node.op == Op::Field && child(node, 0).op == Op::This); // names there mean the same
    if (!plain || question(node) == nullptr || node.slot == CompiledPack::matrixRowSlot)
        return false;
    const int shown = m_pack.definitions()[static_cast<std::size_t>(node.slot)].visibleRule;
    const CompiledRule* rule = shown < 0 ? nullptr : &m_pack.rules()[static_cast<std::size_t>(shown)];
    if (rule == nullptr || rule->program.tree() == nullptr)
        return false;
    constexpr int deepest = 4; // questions asked because of others; a faulty pack may have them in a circle
    if (m_depth >= deepest)
        return false;
    RuleSayer other(m_pack, *rule, m_catalogue, m_language);
    other.m_depth = m_depth + 1;
    return other.needs({&other.m_tree.at(other.m_tree.root), false}, asked);
}

// Whether a condition can only hold where the answer is asked and given: a comparison with what is unknown never does.
bool RuleSayer::needs(const Literal& literal, const QString& asked) const
{
    const Node& node = *literal.node;
    switch (node.op) {
    case Op::Not:
        return needs({&child(node, 0), !literal.denied}, asked);
    case Op::Name:
    case Op::Field:
        return reads(node, asked);
    case Op::Equal:
    case Op::NotEqual:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::In:
        return reads(child(node, 0), asked) || reads(child(node, 1), asked);
    case Op::And:
    case Op::Or: {
        const bool all = (node.op == Op::And) != literal.denied;
        bool every = true;
        bool some = false;
        for (int i = 0; i < node.count; ++i) {
            const bool one = needs({&child(node, i), literal.denied}, asked);
            every = every && one;
            some = some || one;
        }
        return all ? some : every;
    }
    default:
        return false;
    }
}

// "X is asked and X is yes" says no more than "X is yes".
void RuleSayer::dropRedundant(std::vector<Literal>& literals) const
{
    const auto redundant = [&](const Literal& one) {
        const Node& node = *one.node;
        const bool asks = node.op == Op::ApplicableName || node.op == Op::ApplicableField;
        const bool answered = node.op == Op::Call && node.function == expr::Function::Answered && node.count == 1;
        const QString asked = asks ? key(node) : answered ? key(child(node, 0)) : QString();
        return !one.denied && !asked.isEmpty()
            && std::any_of(literals.begin(), literals.end(), [&](const Literal& other) { return other.node != one.node && needs(other, asked); });
    };
    std::vector<Literal> kept;
    for (const Literal& one : literals)
        if (!redundant(one))
            kept.push_back(one);
    literals = std::move(kept);
}

QString RuleSayer::joined(const Node& node, bool denied, bool nested)
{
    const bool all = (node.op == Op::And) != denied;
    std::vector<Literal> literals;
    flatten(node, denied, all, literals);
    if (all)
        dropRedundant(literals);
    // What is said of one question is said once.
    struct Piece {
        Literal literal;
        std::optional<Member> member;
        bool list = false;   // named several values to begin with
        bool merged = false; // took up further ones
    };
    std::vector<Piece> parts;
    for (const Literal& literal : literals) {
        std::optional<Member> next = member(literal);
        const bool single = next && next->includes && next->values.size() == 1;
        const bool joins = next && (single || next->positive != all);
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const Piece& part) {
            const bool alike = joins && part.member && part.member->includes == next->includes && part.member->positive == next->positive;
            // Lists of alternatives merge; else only what names one value each.
            const bool fits = alike && (next->positive != all || (single && !part.list));
            return fits && key(*part.member->asked) == key(*next->asked);
        });
        if (same != parts.end()) {
            same->member->values += next->values;
            same->merged = true;
        } else {
            const bool list = next && next->values.size() > 1;
            parts.push_back({literal, std::move(next), list, false});
        }
    }
    const bool lone = parts.size() == 1;
    QString words;
    for (const Piece& part : parts) {
        const bool inner = !lone || nested;
        const QString one = part.member ? said(*part.member, part.merged && all == part.member->positive, inner) : condition(*part.literal.node, part.literal.denied, inner);
        words = words.isEmpty() ? one : say(all ? QT_TRANSLATE_NOOP("Logic book", "%1 and %2") : QT_TRANSLATE_NOOP("Logic book", "%1 or %2"), {words, one});
    }
    return nested && !lone ? bracketed(words) : words;
}

} // namespace aspirant::pack

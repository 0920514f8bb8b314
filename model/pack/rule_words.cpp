#include "model/pack/rule_words.h"

#include "model/expr/tree.h"

#include <QHash>

namespace aspirant::pack {

namespace {

using Op = expr::TreeNode::Op;
using expr::TreeNode;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// The same sentence said of a condition and of its opposite.
struct Sentence {
    const char* said;
    const char* denied;
};

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
        return QT_TRANSLATE_NOOP("Logic book", "%1 years");
    case F::Months:
        return QT_TRANSLATE_NOOP("Logic book", "%1 months");
    case F::Days:
        return QT_TRANSLATE_NOOP("Logic book", "%1 days");
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

class RuleWords final {
public:
    RuleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
        : m_pack(pack), m_tree(*rule.program.tree()), m_text(rule.source->expression), m_catalogue(catalogue), m_language(language)
    {
        const Slot around = rule.owner < 0 ? -1 : rule.kind == RuleKind::Date ? rule.owner : pack.definitions()[at(rule.owner)].parent;
        m_table = around < 0 ? nullptr : pack.definitions()[at(around)].question;
    }

    [[nodiscard]] QString all()
    {
        const TreeNode& root = m_tree.at(m_tree.root);
        return m_tree.type.kind == expr::Type::Kind::Bool ? condition(root, false, root.op == Op::Conditional) : value(root, nullptr);
    }

private:
    [[nodiscard]] const TreeNode& child(const TreeNode& node, int n) const { return m_tree.at(m_tree.child(node, n)); }
    [[nodiscard]] QString say(const char* source, const QStringList& arguments = {}) const
    {
        std::vector<MessageArgument> list;
        for (const QString& argument : arguments)
            list.push_back(argument);
        return Message("Logic book", source, std::move(list)).words(m_catalogue, m_language);
    }
    [[nodiscard]] QString code(const TreeNode& node) const { return u'`' + m_text.mid(node.offset, node.length) + u'`'; }
    [[nodiscard]] QString bracketed(const QString& words) const { return say(QT_TRANSLATE_NOOP("Logic book", "(%1)"), {words}); }

    // The question that a node reads, or whose entries a macro's variable stands for; of the name of a row, the matrix.
    [[nodiscard]] const Question* question(const TreeNode& node) const
    {
        if (isRowName(node))
            return child(node, 0).op == Op::This ? m_table : question(child(node, 0));
        if (node.op == Op::Local)
            return m_ranges.value(node.slot, nullptr);
        const bool reads = node.op == Op::Name || node.op == Op::Field || node.op == Op::ApplicableName || node.op == Op::ApplicableField;
        return reads && node.slot >= 0 && at(node.slot) < m_pack.definitions().size() ? m_pack.definitions()[at(node.slot)].question : nullptr;
    }

    [[nodiscard]] static bool isRowName(const TreeNode& node) { return node.op == Op::Field && node.slot == CompiledPack::matrixRowSlot; }

    [[nodiscard]] QString title(const TreeNode& node)
    {
        if (isRowName(node))
            return say(QT_TRANSLATE_NOOP("Logic book", "the row"));
        if (node.op == Op::Local)
            return say(QT_TRANSLATE_NOOP("Logic book", "the entry"));
        const Question* asked = question(node);
        if (asked == nullptr)
            return code(node);
        const QString own = say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {asked->text.best(m_language).words});
        const bool ofParty = (node.op == Op::Field || node.op == Op::ApplicableField) && question(child(node, 0)) != nullptr && child(node, 0).op != Op::Local;
        return ofParty ? say(QT_TRANSLATE_NOOP("Logic book", "%1 of %2"), {own, title(child(node, 0))}) : own;
    }

    // A constant as the question it is compared with would show it.
    [[nodiscard]] QString constant(const Value& value, const Question* asked, const QString& otherwise) const
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
            return constants(value.list(), asked, otherwise);
        default:
            break;
        }
        if (value.kind() == Value::Kind::String && asked != nullptr)
            for (const Choice& choice : asked->choices + asked->rows)
                if (choice.value == value.string())
                    return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {choice.text.best(m_language).words});
        return value.kind() == Value::Kind::String ? say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {value.string()}) : otherwise;
    }

    [[nodiscard]] QString constants(const ValueList& list, const Question* asked, const QString& otherwise) const
    {
        QString words;
        for (const Value& member : list) {
            const QString next = constant(member, asked, otherwise);
            words = words.isEmpty() ? next : say(QT_TRANSLATE_NOOP("Logic book", "%1, %2"), {words, next});
        }
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "nothing")) : words;
    }

    [[nodiscard]] QString span(const Span& span) const
    {
        const auto number = [&](int n) { return numberWords(QString::number(n), m_language); };
        const QString months = span.months % 12 == 0 ? say(QT_TRANSLATE_NOOP("Logic book", "%1 years"), {number(span.months / 12)}) : say(QT_TRANSLATE_NOOP("Logic book", "%1 months"), {number(span.months)});
        if (span.days == 0)
            return months;
        const QString days = say(QT_TRANSLATE_NOOP("Logic book", "%1 days"), {number(span.days)});
        return span.months == 0 ? days : say(QT_TRANSLATE_NOOP("Logic book", "%1 and %2"), {months, days});
    }

    [[nodiscard]] QString value(const TreeNode& node, const Question* asked)
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
            return say(QT_TRANSLATE_NOOP("Logic book", "the row"));
        case Op::Parent:
            return say(QT_TRANSLATE_NOOP("Logic book", "the row around"));
        case Op::Arithmetic:
            return arithmetic(node);
        case Op::Negate:
            return say(QT_TRANSLATE_NOOP("Logic book", "minus %1"), {operand(child(node, 0))});
        case Op::Conditional:
            return say(QT_TRANSLATE_NOOP("Logic book", "%2 if %1, otherwise %3"), {condition(child(node, 0), false, true), value(child(node, 1), asked), value(child(node, 2), asked)});
        case Op::Call:
            return called(node);
        case Op::Filter:
        case Op::Map2:
        case Op::Map3:
            return entries(node);
        default:
            return isCondition(node) ? say(QT_TRANSLATE_NOOP("Logic book", "whether %1"), {condition(node, false, true)}) : code(node);
        }
    }

    [[nodiscard]] static bool isCondition(const TreeNode& node)
    {
        return node.op == Op::Not || (node.op >= Op::Equal && node.op <= Op::Or) || node.op == Op::All || node.op == Op::Exists || node.op == Op::ExistsOne;
    }

    [[nodiscard]] QString listed(const TreeNode& node, const Question* asked)
    {
        QString words;
        for (int i = 0; i < node.count; ++i)
            words = i == 0 ? value(child(node, i), asked) : say(QT_TRANSLATE_NOOP("Logic book", "%1, %2"), {words, value(child(node, i), asked)});
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "nothing")) : words;
    }

    // "amount: 5,000, currency: “HKD”"
    [[nodiscard]] QString members(const TreeNode& node)
    {
        QString words;
        for (int i = 0; i + 1 < node.count; i += 2) {
            const TreeNode& key = child(node, i);
            const QString name = key.op == Op::Constant ? key.constant.string() : code(key);
            const QString member = say(QT_TRANSLATE_NOOP("Logic book", "%1: %2"), {name, value(child(node, i + 1), nullptr)});
            words = i == 0 ? member : say(QT_TRANSLATE_NOOP("Logic book", "%1, %2"), {words, member});
        }
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "nothing")) : bracketed(words);
    }

    // An operand that is itself a calculation stands in brackets.
    [[nodiscard]] QString operand(const TreeNode& node)
    {
        const bool several = node.op == Op::Arithmetic || node.op == Op::Conditional;
        return several ? bracketed(value(node, nullptr)) : value(node, nullptr);
    }

    [[nodiscard]] QString arithmetic(const TreeNode& node)
    {
        QString words = operand(child(node, 0));
        for (int i = 1; i < node.count; ++i)
            words = say(sumOf(node.name[i - 1]), {words, operand(child(node, i))});
        return words;
    }

    [[nodiscard]] QString called(const TreeNode& node)
    {
        QStringList arguments;
        for (int i = 0; i < node.count; ++i)
            arguments.append(value(child(node, i), nullptr));
        if (node.function == expr::Function::Size) {
            const Question* asked = question(child(node, 0));
            const bool text = asked != nullptr && (asked->type == Type::Text || asked->type == Type::LongText);
            return say(text ? QT_TRANSLATE_NOOP("Logic book", "the length of %1") : QT_TRANSLATE_NOOP("Logic book", "the number of entries in %1"), arguments);
        }
        const char* phrase = phraseOf(node.function);
        if (phrase == nullptr)
            return code(node);
        return QLatin1String(phrase) == QLatin1String("%1") ? arguments.first() : say(phrase, arguments);
    }

    // The body of a macro, in which its variable stands for an entry of the range.
    template <typename Say>
    [[nodiscard]] QString within(const TreeNode& macro, Say words)
    {
        const TreeNode& range = child(macro, 0);
        const Question* before = m_ranges.value(macro.slot, nullptr);
        m_ranges.insert(macro.slot, question(range));
        const QString said = words();
        m_ranges.insert(macro.slot, before);
        return said;
    }

    [[nodiscard]] QString entries(const TreeNode& node)
    {
        const QString range = value(child(node, 0), nullptr);
        return within(node, [&] {
            if (node.op == Op::Filter)
                return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "the entries of %1 for which %2"), {range, condition(child(node, 1), false, true)}));
            if (node.op == Op::Map2)
                return say(QT_TRANSLATE_NOOP("Logic book", "%2 in each entry of %1"), {range, value(child(node, 1), nullptr)});
            return bracketed(say(QT_TRANSLATE_NOOP("Logic book", "%3 in each entry of %1 for which %2"), {range, condition(child(node, 1), false, true), value(child(node, 2), nullptr)}));
        });
    }

    [[nodiscard]] QString condition(const TreeNode& node, bool denied, bool nested)
    {
        switch (node.op) {
        case Op::Not:
            return condition(child(node, 0), !denied, nested);
        case Op::And:
        case Op::Or:
            return joined(node, denied, nested);
        case Op::Name:
        case Op::Field:
            return isBool(node) ? say(denied ? QT_TRANSLATE_NOOP("Logic book", "the answer to %1 is no") : QT_TRANSLATE_NOOP("Logic book", "the answer to %1 is yes"), {title(node)}) : code(node);
        case Op::Equal:
        case Op::NotEqual:
            return equality(node, denied != (node.op == Op::NotEqual));
        case Op::Less:
        case Op::LessEqual:
        case Op::Greater:
        case Op::GreaterEqual:
            return order(node, denied);
        case Op::In:
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
            return asked(node, denied);
        case Op::HasMember:
            return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 has no answer") : QT_TRANSLATE_NOOP("Logic book", "%1 has an answer"), {partOf(node.name) == nullptr ? code(node) : say(partOf(node.name), {value(child(node, 0), nullptr)})});
        case Op::Constant:
            if (node.constant.kind() == Value::Kind::Bool)
                return node.constant.boolean() != denied ? say(QT_TRANSLATE_NOOP("Logic book", "always")) : say(QT_TRANSLATE_NOOP("Logic book", "never"));
            break;
        default:
            break;
        }
        return otherwise(node, denied);
    }

    [[nodiscard]] QString otherwise(const TreeNode& node, bool denied) const
    {
        return denied ? say(QT_TRANSLATE_NOOP("Logic book", "%1 does not hold"), {code(node)}) : code(node);
    }

    [[nodiscard]] bool isBool(const TreeNode& node) const
    {
        const Question* asked = question(node);
        return asked != nullptr && (asked->type == Type::YesNo || asked->type == Type::Statement);
    }

    [[nodiscard]] QString asked(const TreeNode& node, bool denied)
    {
        const auto pair = [&](const char* said, const char* refused) {
            QStringList arguments;
            for (int i = 0; i < node.count; ++i)
                arguments.append(value(child(node, i), nullptr));
            return say(denied ? refused : said, arguments);
        };
        switch (node.function) {
        case expr::Function::Answered:
            return pair(QT_TRANSLATE_NOOP("Logic book", "%1 has an answer"), QT_TRANSLATE_NOOP("Logic book", "%1 has no answer"));
        case expr::Function::Contains:
            return pair(QT_TRANSLATE_NOOP("Logic book", "%1 contains %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not contain %2"));
        case expr::Function::StartsWith:
            return pair(QT_TRANSLATE_NOOP("Logic book", "%1 begins with %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not begin with %2"));
        case expr::Function::EndsWith:
            return pair(QT_TRANSLATE_NOOP("Logic book", "%1 ends with %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not end with %2"));
        case expr::Function::Matches:
            return pair(QT_TRANSLATE_NOOP("Logic book", "%1 has the form %2"), QT_TRANSLATE_NOOP("Logic book", "%1 does not have the form %2"));
        default:
            return otherwise(node, denied);
        }
    }

    [[nodiscard]] QString choice(const TreeNode& node, bool denied, bool nested)
    {
        const QString words = say(QT_TRANSLATE_NOOP("Logic book", "if %1, then %2; otherwise %3"), {condition(child(node, 0), false, true), condition(child(node, 1), denied, true), condition(child(node, 2), denied, true)});
        return nested ? bracketed(words) : words;
    }

    [[nodiscard]] QString quantified(const TreeNode& node, bool denied, bool nested)
    {
        const QString range = value(child(node, 0), nullptr);
        const QString body = within(node, [&] { return condition(child(node, 1), false, true); });
        const char* source = node.op == Op::Exists ? QT_TRANSLATE_NOOP("Logic book", "in at least one entry of %1, %2") : node.op == Op::All ? QT_TRANSLATE_NOOP("Logic book", "in every entry of %1, %2") : QT_TRANSLATE_NOOP("Logic book", "in exactly one entry of %1, %2");
        if (denied)
            source = node.op == Op::Exists ? QT_TRANSLATE_NOOP("Logic book", "in no entry of %1, %2") : node.op == Op::All ? QT_TRANSLATE_NOOP("Logic book", "not in every entry of %1, %2") : QT_TRANSLATE_NOOP("Logic book", "not in exactly one entry of %1, %2");
        const QString words = say(source, {range, body});
        return nested ? bracketed(words) : words;
    }

    [[nodiscard]] QString joined(const TreeNode& node, bool denied, bool nested)
    {
        const bool all = (node.op == Op::And) != denied; // not (a and b) is (not a) or (not b)
        QString words = condition(child(node, 0), denied, true);
        for (int i = 1; i < node.count; ++i)
            words = say(all ? QT_TRANSLATE_NOOP("Logic book", "%1 and %2") : QT_TRANSLATE_NOOP("Logic book", "%1 or %2"), {words, condition(child(node, i), denied, true)});
        return nested ? bracketed(words) : words;
    }

    [[nodiscard]] QString compared(const TreeNode& node, const Sentence& sentence, bool denied)
    {
        const TreeNode& left = child(node, 0);
        const TreeNode& right = child(node, 1);
        return say(denied ? sentence.denied : sentence.said, {value(left, question(right)), value(right, question(left))});
    }

    [[nodiscard]] QString equality(const TreeNode& node, bool denied)
    {
        return compared(node, {QT_TRANSLATE_NOOP("Logic book", "%1 is %2"), QT_TRANSLATE_NOOP("Logic book", "%1 is not %2")}, denied);
    }

    [[nodiscard]] QString order(const TreeNode& node, bool denied)
    {
        const bool dates = isDate(child(node, 0)) || isDate(child(node, 1));
        const char* less = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is before %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is less than %2");
        const char* most = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is on or before %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is at most %2");
        const char* more = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is after %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is more than %2");
        const char* least = dates ? QT_TRANSLATE_NOOP("Logic book", "%1 is on or after %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is at least %2");
        switch (node.op) {
        case Op::Less:
            return compared(node, {less, least}, denied);
        case Op::LessEqual:
            return compared(node, {most, more}, denied);
        case Op::Greater:
            return compared(node, {more, most}, denied);
        default:
            return compared(node, {least, less}, denied);
        }
    }

    [[nodiscard]] bool isDate(const TreeNode& node) const
    {
        const Question* asked = question(node);
        return (asked != nullptr && (asked->type == Type::Date || asked->type == Type::PartialDate))
            || (node.op == Op::Constant && node.constant.kind() == Value::Kind::Date) || (node.op == Op::Member && (node.name == u"from" || node.name == u"to"))
            || (node.op == Op::Call && node.function == expr::Function::Today);
    }

    [[nodiscard]] QString membership(const TreeNode& node, bool denied)
    {
        const TreeNode& member = child(node, 0);
        const TreeNode& list = child(node, 1);
        if (question(list) != nullptr)
            return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 does not include %2") : QT_TRANSLATE_NOOP("Logic book", "%1 includes %2"), {title(list), value(member, question(list))});
        return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 is none of %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is one of %2"), {value(member, nullptr), value(list, question(member))});
    }

    const CompiledPack& m_pack;
    const expr::Tree& m_tree;
    const QString& m_text;
    const Catalogue& m_catalogue;
    Language m_language;
    const Question* m_table = nullptr; // of which `this` is a row
    QHash<int, const Question*> m_ranges; // of the macros around, by their variable
};

} // namespace

QString ruleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
{
    if (rule.program.tree() == nullptr)
        return u'`' + rule.source->expression + u'`';
    return RuleWords(pack, rule, catalogue, language).all();
}

} // namespace aspirant::pack

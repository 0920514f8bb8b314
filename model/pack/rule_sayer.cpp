#include "model/pack/rule_sayer.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isRowName(const expr::TreeNode& node)
{
    return node.op == expr::TreeNode::Op::Field && node.slot == CompiledPack::matrixRowSlot;
}

// Stands for the country or currency within an answer, whose codes are shown by name.
const Question& likeness(Type type)
{
    static const auto made = [](Type kind) {
        Question question;
        question.type = kind;
        return question;
    };
    static const Question country = made(Type::Country);
    static const Question money = made(Type::Money);
    return type == Type::Country ? country : money;
}

} // namespace

RuleSayer::RuleSayer(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
    : m_pack(pack), m_tree(*rule.program.tree()), m_rule(rule), m_text(rule.source->expression), m_catalogue(catalogue), m_language(language)
{
    const Slot around = rule.owner < 0 ? -1 : rule.kind == RuleKind::Date ? rule.owner : pack.definitions()[at(rule.owner)].parent;
    m_table = around < 0 ? nullptr : pack.definitions()[at(around)].question;
}

QString RuleSayer::all()
{
    const Node& root = m_tree.at(m_tree.root);
    if (m_tree.type.kind == expr::Type::Kind::Bool)
        return condition(root, false, root.op == Op::Conditional);
    // A worked-out choice is shown in the words of its own question.
    return value(root, m_rule.owner < 0 ? nullptr : m_pack.definitions()[at(m_rule.owner)].question);
}

QString RuleSayer::opposite()
{
    const Node& root = m_tree.at(m_tree.root);
    return condition(root, true, root.op == Op::Conditional);
}

QString RuleSayer::say(const char* source, const QStringList& arguments) const
{
    std::vector<MessageArgument> list(arguments.begin(), arguments.end());
    return Message("Logic book", source, std::move(list)).words(m_catalogue, m_language);
}

QString RuleSayer::bracketed(const QString& words) const
{
    return say(QT_TRANSLATE_NOOP("Logic book", "(%1)"), {words});
}

// The question that a node reads, or whose entries a macro's variable stands for; of the name of a row, the matrix.
const Question* RuleSayer::question(const Node& node) const
{
    if (isRowName(node))
        return child(node, 0).op == Op::This ? m_table : question(child(node, 0));
    if (node.op == Op::Local)
        return m_entries.value(node.slot).question;
    if (node.op == Op::Call && node.function == expr::Function::Known)
        return question(child(node, 0));
    const bool reads = node.op == Op::Name || node.op == Op::Field || node.op == Op::ApplicableName || node.op == Op::ApplicableField;
    return reads && node.slot >= 0 && at(node.slot) < m_pack.definitions().size() ? m_pack.definitions()[at(node.slot)].question : nullptr;
}

// The question as which a constant beside this node is shown.
const Question* RuleSayer::shownAs(const Node& node) const
{
    if (node.op == Op::Member && node.name == u"country")
        return &likeness(Type::Country);
    if (node.op == Op::Member && node.name == u"currency")
        return &likeness(Type::Money);
    return question(node);
}

// The same for two reads of the same answer; empty for what reads none.
QString RuleSayer::key(const Node& node) const
{
    switch (node.op) {
    case Op::Name:
    case Op::ApplicableName:
        return QString::number(node.slot);
    case Op::Field:
    case Op::ApplicableField:
        return key(child(node, 0)) + u'/' + QString::number(node.slot);
    case Op::Local:
        return QStringLiteral("local") + QString::number(node.slot);
    case Op::This:
        return QStringLiteral("this");
    case Op::Parent:
        return QStringLiteral("parent");
    default:
        return {};
    }
}

// What a macro goes through, whichever of its entries it leaves out.
const expr::TreeNode& RuleSayer::rangeRead(const Node& macro) const
{
    const Node* range = &child(macro, 0);
    while (range->op == Op::Filter)
        range = &child(*range, 0);
    return *range;
}

bool RuleSayer::mentions(const Node& node, int local) const
{
    if (node.op == Op::Local && node.slot == local)
        return true;
    for (int i = 0; i < node.count; ++i)
        if (mentions(child(node, i), local))
            return true;
    return false;
}

// A macro through a table within this one compares its entries with this one's.
bool RuleSayer::crosses(const Node& macro) const
{
    const auto search = [&](const auto& self, const Node& node) -> bool {
        const bool inner = node.op >= Op::All && node.op <= Op::Map3;
        const Question* range = inner ? question(rangeRead(node)) : nullptr;
        if (inner && range != nullptr && range->hasRows())
            for (int i = 1; i < node.count; ++i)
                if (mentions(child(node, i), macro.slot))
                    return true;
        for (int i = 0; i < node.count; ++i)
            if (self(self, child(node, i)))
                return true;
        return false;
    };
    for (int i = 1; i < macro.count; ++i)
        if (search(search, child(macro, i)))
            return true;
    return false;
}

// The question that a variable is compared with; null when it is compared with none.
const Question* RuleSayer::comparedWith(const Node& node, int local) const
{
    const auto isLocal = [&](const Node& one) { return one.op == Op::Local && one.slot == local; };
    if (node.op == Op::Equal || node.op == Op::NotEqual || node.op == Op::In)
        for (int i = 0; i < 2; ++i)
            if (isLocal(child(node, i)) && question(child(node, 1 - i)) != nullptr)
                return question(child(node, 1 - i));
    for (int i = 0; i < node.count; ++i)
        if (const Question* found = comparedWith(child(node, i), local))
            return found;
    return nullptr;
}

bool RuleSayer::isBool(const Node& node) const
{
    const Question* asked = node.op == Op::Name || node.op == Op::Field ? question(node) : nullptr;
    return asked != nullptr && (asked->type == Type::YesNo || asked->type == Type::Statement);
}

bool RuleSayer::isTruth(const Node& node) const
{
    if (node.op == Op::Call)
        return callSentence(node.function).has_value();
    const bool joins = node.op == Op::Not || (node.op >= Op::Equal && node.op <= Op::Or);
    const bool asks = node.op == Op::HasMember || node.op == Op::ApplicableName || node.op == Op::ApplicableField;
    return joins || asks || node.op == Op::All || node.op == Op::Exists || node.op == Op::ExistsOne || isBool(node);
}

bool RuleSayer::isNumber(const Node& node) const
{
    using F = expr::Function;
    if (const Question* asked = question(node))
        return asked->type == Type::Integer || asked->type == Type::Decimal || asked->type == Type::Percentage;
    const bool counts = node.op == Op::Call && (node.function == F::Count || node.function == F::Size || node.function == F::Sum || node.function == F::Round);
    return counts || node.op == Op::Negate || (node.op == Op::Constant && node.constant.kind() == Value::Kind::Number) || (node.op == Op::Member && node.name == u"amount");
}

bool RuleSayer::isDate(const Node& node) const
{
    const Question* asked = question(node);
    if (asked != nullptr)
        return asked->type == Type::Date || asked->type == Type::PartialDate;
    switch (node.op) {
    case Op::Constant:
        return node.constant.kind() == Value::Kind::Date;
    case Op::Member:
        return node.name == u"from" || node.name == u"to";
    case Op::Call:
        return node.function == expr::Function::Today || node.function == expr::Function::Date;
    case Op::Arithmetic: // a date plus a span
    case Op::List:
        return node.count > 0 && isDate(child(node, 0));
    case Op::Filter:
        return isDate(child(node, 0));
    case Op::Conditional:
        return isDate(child(node, 1)) || isDate(child(node, 2));
    default:
        return false;
    }
}

// The members of a list that is written out.
std::optional<QList<Value>> RuleSayer::constantsOf(const Node& node) const
{
    QList<Value> values;
    if (node.op == Op::Constant && node.constant.kind() == Value::Kind::List) {
        for (const Value& value : node.constant.list())
            values.append(value);
        return values;
    }
    if (node.op != Op::List)
        return std::nullopt;
    for (int i = 0; i < node.count; ++i) {
        if (child(node, i).op != Op::Constant)
            return std::nullopt;
        values.append(child(node, i).constant);
    }
    return values;
}

QString RuleSayer::title(const Node& node)
{
    if (isRowName(node)) {
        const Entry around = child(node, 0).op == Op::Local ? m_entries.value(child(node, 0).slot) : Entry();
        return around.named ? around.name : say(QT_TRANSLATE_NOOP("Logic book", "the row"));
    }
    if (node.op == Op::Local) {
        const QString name = m_entries.value(node.slot).name;
        return name.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "the entry")) : name;
    }
    const Question* asked = question(node);
    if (asked == nullptr)
        return code(node);
    const QString own = say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {asked->text.best(m_language).words});
    if (node.op != Op::Field && node.op != Op::ApplicableField)
        return own;
    const Node& row = child(node, 0);
    if (row.op == Op::Local) {
        const Entry& entry = m_entries.value(row.slot);
        return entry.named ? say(QT_TRANSLATE_NOOP("Logic book", "%1 of %2"), {own, entry.name}) : own;
    }
    if (m_tables > 0 && row.op == Op::This)
        return say(QT_TRANSLATE_NOOP("Logic book", "%1 of this entry"), {own});
    return question(row) != nullptr ? say(QT_TRANSLATE_NOOP("Logic book", "%1 of %2"), {own, title(row)}) : own;
}

// Where a question stands: the table around it, else its section.
QString RuleSayer::place(const Node& node) const
{
    if (node.slot < 0 || at(node.slot) >= m_pack.definitions().size())
        return {};
    const Definition& definition = m_pack.definitions()[at(node.slot)];
    if (definition.parent >= 0)
        return m_pack.definitions()[at(definition.parent)].question->text.best(m_language).words;
    return definition.section < 0 ? QString() : m_pack.pack().sections[definition.section].title.best(m_language).words;
}

} // namespace aspirant::pack

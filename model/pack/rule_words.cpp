#include "model/pack/rule_words.h"

#include "model/expr/tree.h"

#include <algorithm>

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

class RuleWords final {
public:
    RuleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
        : m_pack(pack), m_tree(*rule.program.tree()), m_text(rule.source->expression), m_catalogue(catalogue), m_language(language) {}

    [[nodiscard]] QString all() const { return condition(m_tree.at(m_tree.root), false, false); }

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

    [[nodiscard]] const Question* question(const TreeNode& node) const
    {
        const bool reads = node.op == Op::Name || node.op == Op::Field || node.op == Op::ApplicableName || node.op == Op::ApplicableField;
        return reads && node.slot >= 0 && at(node.slot) < m_pack.definitions().size() ? m_pack.definitions()[at(node.slot)].question : nullptr;
    }

    [[nodiscard]] QString title(const TreeNode& node) const
    {
        if (const Question* asked = question(node))
            return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {asked->text.best(m_language).words});
        return code(node);
    }

    // A constant as the question it is compared with would show it.
    [[nodiscard]] QString value(const TreeNode& node, const Question* asked) const
    {
        if (node.op != Op::Constant)
            return title(node);
        const Value& constant = node.constant;
        if (constant.kind() == Value::Kind::Bool)
            return constant.boolean() ? say(QT_TRANSLATE_NOOP("Logic book", "yes")) : say(QT_TRANSLATE_NOOP("Logic book", "no"));
        if (constant.kind() == Value::Kind::Number)
            return numberWords(constant.number().toString(), m_language);
        if (constant.kind() != Value::Kind::String || asked == nullptr)
            return code(node);
        for (const Choice& choice : asked->choices)
            if (choice.value == constant.string())
                return say(QT_TRANSLATE_NOOP("Logic book", "“%1”"), {choice.text.best(m_language).words});
        return code(node);
    }

    [[nodiscard]] QString condition(const TreeNode& node, bool denied, bool nested) const
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
        case Op::ApplicableName:
        case Op::ApplicableField:
            return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 is not asked") : QT_TRANSLATE_NOOP("Logic book", "%1 is asked"), {title(node)});
        case Op::Call:
            if (node.function == expr::Function::Answered)
                return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 has no answer") : QT_TRANSLATE_NOOP("Logic book", "%1 has an answer"), {title(child(node, 0))});
            break;
        default:
            break;
        }
        return denied ? say(QT_TRANSLATE_NOOP("Logic book", "%1 does not hold"), {code(node)}) : code(node);
    }

    [[nodiscard]] bool isBool(const TreeNode& node) const
    {
        const Question* asked = question(node);
        return asked != nullptr && (asked->type == Type::YesNo || asked->type == Type::Statement);
    }

    [[nodiscard]] QString joined(const TreeNode& node, bool denied, bool nested) const
    {
        const bool all = (node.op == Op::And) != denied; // not (a and b) is (not a) or (not b)
        QString words = condition(child(node, 0), denied, true);
        for (int i = 1; i < node.count; ++i)
            words = say(all ? QT_TRANSLATE_NOOP("Logic book", "%1 and %2") : QT_TRANSLATE_NOOP("Logic book", "%1 or %2"), {words, condition(child(node, i), denied, true)});
        return nested ? say(QT_TRANSLATE_NOOP("Logic book", "(%1)"), {words}) : words;
    }

    [[nodiscard]] QString compared(const TreeNode& node, const Sentence& sentence, bool denied) const
    {
        const TreeNode& left = child(node, 0);
        const TreeNode& right = child(node, 1);
        return say(denied ? sentence.denied : sentence.said, {value(left, question(right)), value(right, question(left))});
    }

    [[nodiscard]] QString equality(const TreeNode& node, bool denied) const
    {
        return compared(node, {QT_TRANSLATE_NOOP("Logic book", "%1 is %2"), QT_TRANSLATE_NOOP("Logic book", "%1 is not %2")}, denied);
    }

    [[nodiscard]] QString order(const TreeNode& node, bool denied) const
    {
        const char* less = QT_TRANSLATE_NOOP("Logic book", "%1 is less than %2");
        const char* most = QT_TRANSLATE_NOOP("Logic book", "%1 is at most %2");
        const char* more = QT_TRANSLATE_NOOP("Logic book", "%1 is more than %2");
        const char* least = QT_TRANSLATE_NOOP("Logic book", "%1 is at least %2");
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

    [[nodiscard]] QString membership(const TreeNode& node, bool denied) const
    {
        const TreeNode& member = child(node, 0);
        const TreeNode& list = child(node, 1);
        if (question(list) != nullptr)
            return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 does not include %2") : QT_TRANSLATE_NOOP("Logic book", "%1 includes %2"),
                       {title(list), value(member, question(list))});
        if (question(member) == nullptr)
            return denied ? say(QT_TRANSLATE_NOOP("Logic book", "%1 does not hold"), {code(node)}) : code(node);
        return say(denied ? QT_TRANSLATE_NOOP("Logic book", "%1 is none of %2") : QT_TRANSLATE_NOOP("Logic book", "%1 is one of %2"),
                   {title(member), code(list)});
    }

    const CompiledPack& m_pack;
    const expr::Tree& m_tree;
    const QString& m_text;
    const Catalogue& m_catalogue;
    Language m_language;
};

} // namespace

QString ruleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
{
    if (rule.program.tree() == nullptr)
        return u'`' + rule.source->expression + u'`';
    return RuleWords(pack, rule, catalogue, language).all();
}

} // namespace aspirant::pack

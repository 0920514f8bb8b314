#include "model/expr/tree.h"
#include "model/pack/lint_parts.h"
#include "model/pack/rule_domain.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

using Op = expr::TreeNode::Op;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class RuleLint final {
public:
    RuleLint(const CompiledPack& pack, QList<Issue>& issues) : m_pack(pack), m_issues(issues) {}

    void rule(const CompiledRule& rule)
    {
        const expr::Tree* tree = rule.program.tree();
        if (tree == nullptr)
            return;
        m_pointer = rule.source->pointer;
        const qsizetype before = m_issues.size();
        for (const expr::TreeNode& node : tree->nodes)
            comparison(*tree, node);
        if (rule.kind == RuleKind::Computed || rule.kind == RuleKind::Date)
            return;
        if (rule.kind == RuleKind::Outcome && rule.program.dependencies().empty())
            return; // a form that everybody fills in
        if (rule.program.dependencies().empty() && !rule.program.readsToday()) {
            found(m_issues, Severity::Warns, "lint.constant_rule",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "This rule reads no answer: it always gives the same.")), m_pointer);
            return;
        }
        if (m_issues.size() > before)
            return; // what follows would only say the same again
        const Trial trial = tryRules(m_pack, {&rule.program});
        if (trial.complete && !trial.everTrue)
            found(m_issues, Severity::Warns, "lint.never_true",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No answers make this rule true.")), m_pointer);
        else if (trial.complete && !trial.everFalse)
            found(m_issues, Severity::Warns, "lint.always_true",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No answers make this rule false.")), m_pointer);
        else if (rule.kind == RuleKind::Visible)
            unreachable(rule);
    }

private:
    // A question shown only under a condition that its section or table never meets.
    void unreachable(const CompiledRule& rule)
    {
        std::vector<const expr::Program*> programs{&rule.program};
        const Definition& definition = m_pack.definitions()[at(rule.owner)];
        for (Slot up = definition.parent; up >= 0; up = m_pack.definitions()[at(up)].parent)
            if (const int outer = m_pack.definitions()[at(up)].visibleRule; outer >= 0)
                programs.push_back(&m_pack.rules()[at(outer)].program);
        if (definition.section >= 0 && m_pack.sectionRule(definition.section) >= 0)
            programs.push_back(&m_pack.rules()[at(m_pack.sectionRule(definition.section))].program);
        if (programs.size() == 1)
            return;
        const Trial trial = tryRules(m_pack, programs);
        if (trial.complete && !trial.everTrue)
            found(m_issues, Severity::Warns, "lint.unreachable",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "This rule contradicts the rule of the section or table around the question: it is never asked.")),
                  m_pointer);
    }

    // The choices of the question that a node reads, or null.
    const Question* choiceQuestion(const expr::TreeNode& node) const
    {
        if ((node.op != Op::Name && node.op != Op::Field) || node.slot < 0 || at(node.slot) >= m_pack.definitions().size())
            return nullptr;
        const Question* question = m_pack.definitions()[at(node.slot)].question;
        return question->type == Type::Choice || question->type == Type::Choices ? question : nullptr;
    }

    void comparison(const expr::Tree& tree, const expr::TreeNode& node)
    {
        if (node.op != Op::Equal && node.op != Op::NotEqual && node.op != Op::In)
            return;
        const expr::TreeNode& left = tree.at(tree.child(node, 0));
        const expr::TreeNode& right = tree.at(tree.child(node, 1));
        matrixRow(tree, left, right);
        matrixRow(tree, right, left);
        if (const Question* question = choiceQuestion(left))
            constants(*question, tree, right);
        if (const Question* question = choiceQuestion(right))
            constants(*question, tree, left);
    }

    void constants(const Question& question, const expr::Tree& tree, const expr::TreeNode& node)
    {
        if (node.op == Op::List) {
            for (int i = 0; i < node.count; ++i)
                constants(question, tree, tree.at(tree.child(node, i)));
        } else if (node.op == Op::Constant && node.constant.kind() == Value::Kind::List) {
            for (const Value& member : node.constant.list())
                value(question.choices, question.id, member);
        } else if (node.op == Op::Constant) {
            value(question.choices, question.id, node.constant);
        }
    }

    void matrixRow(const expr::Tree& tree, const expr::TreeNode& node, const expr::TreeNode& other)
    {
        if (node.op != Op::Field || node.slot != CompiledPack::matrixRowSlot || other.op != Op::Constant)
            return;
        (void)tree;
        // Which matrix the row is of is known to the checker only; a word that names no row of any is wrong anyhow.
        for (const Definition& definition : m_pack.definitions())
            for (const Choice& row : definition.question->rows)
                if (other.constant == Value(row.value))
                    return;
        if (other.constant.kind() == Value::Kind::String)
            unknownChoice(other.constant.string(), QStringLiteral("row"));
    }

    void value(const QList<Choice>& choices, const QString& id, const Value& constant)
    {
        if (constant.kind() != Value::Kind::String)
            return;
        const bool known = std::any_of(choices.begin(), choices.end(), [&](const Choice& choice) { return choice.value == constant.string(); });
        if (!known)
            unknownChoice(constant.string(), id);
    }

    void unknownChoice(const QString& value, const QString& id)
    {
        found(m_issues, Severity::Blocks, "lint.unknown_choice",
              Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not among the choices of “%2”: the comparison always gives the same."), {value, id}), m_pointer);
    }

    const CompiledPack& m_pack;
    QList<Issue>& m_issues;
    QString m_pointer;
};

} // namespace

void lintRules(const CompiledPack& pack, QList<Issue>& issues)
{
    RuleLint lint(pack, issues);
    for (const std::vector<CompiledRule>* rules : {&pack.rules(), &pack.dateRules(), &pack.outcomeRules()})
        for (const CompiledRule& rule : *rules)
            lint.rule(rule);
    if (pack.briefRule())
        lint.rule(*pack.briefRule());
}

void lintOrder(const CompiledPack& pack, QList<Issue>& issues)
{
    for (const CompiledRule& rule : pack.rules()) {
        if (!rule.program.isValid() || rule.kind == RuleKind::Constraint || rule.kind == RuleKind::Computed)
            continue; // these may look at the whole form
        const int section = rule.kind == RuleKind::SectionVisible ? rule.section : pack.definitions()[at(rule.owner)].section;
        if (section < 0)
            continue;
        for (const expr::Program::Dependency& dependency : rule.program.dependencies()) {
            if (dependency.slot < 0 || at(dependency.slot) >= pack.definitions().size())
                continue;
            const Definition& read = pack.definitions()[at(dependency.slot)];
            if (read.section <= section)
                continue;
            found(issues, Severity::Warns, "lint.later_section",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "This rule depends on “%1”, which is asked in a later section."), {read.question->id}),
                  rule.source->pointer);
            break;
        }
    }
}

} // namespace aspirant::pack

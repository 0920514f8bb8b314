// Why something is as it is: the smallest set of answers that decides it, in sentences.
#include "model/session/answer_words.h"
#include "model/session/masking.h"
#include "model/session/form.h"

#include <algorithm>

namespace aspirant::session {

using pack::RuleKind;

namespace {

int instanceOf(const Form& form, const Node& node, RuleKind kind, int index = 0)
{
    for (const int candidate : node.instances) {
        const pack::CompiledRule& rule = form.pack().rules()[at(form.instance(candidate).rule)];
        if (rule.kind == kind && rule.index == index)
            return candidate;
    }
    return -1;
}

class Explainer {
public:
    Explainer(const Form& form, const Node& node) : m_form(form), m_node(node) {}
    Explanation run(About about);

private:
    void visibility();
    void sayVisibility(bool bySection);
    void requiredness();
    void promised();
    void computed();
    void ruleDecides(int instance);
    void ruleWaits(int instance);
    std::vector<int> reads(int instance) const; // nodes
    void citesOf(int instance);
    void addBecause(int node);
    void addWait(int node);
    void say(Message message) { m_out.text.push_back(std::move(message)); }
    void sayReasons();
    Message titled(const Node& node) const;
    Message sentence(const Node& node) const;
    Message answerOf(const Node& node) const;
    int sectionDecider() const;

    const Form& m_form;
    const Node& m_node;
    Explanation m_out;
    std::vector<int> m_because, m_waits;
};

std::shared_ptr<const Message> nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

Message fixed(const char* source)
{
    return Message("Explanation", source);
}

std::vector<int> Explainer::reads(int instance) const
{
    std::vector<int> nodes;
    const Instance& own = m_form.instance(instance);
    const FormReader reader(m_form, own.row);
    for (const expr::Read& read : m_form.pack().rules()[at(own.rule)].program.deciding(reader)) {
        if (read.slot < 0 || read.slot == pack::CompiledPack::matrixRowSlot)
            continue;
        const int node = read.row.isEmpty() ? m_form.topNode(read.slot)
                                            : m_form.fieldNode({-1, read.row}, read.slot, own.row);
        if (node >= 0)
            nodes.push_back(node);
    }
    return nodes;
}

void Explainer::citesOf(int instance)
{
    for (const Cite& cite : m_form.pack().rules()[at(m_form.instance(instance).rule)].source->cites) {
        if (!m_out.cites.contains(cite))
            m_out.cites.append(cite);
    }
}

void Explainer::addBecause(int node)
{
    if (std::find(m_because.begin(), m_because.end(), node) != m_because.end())
        return;
    m_because.push_back(node);
    const Node& read = m_form.node(node);
    m_out.because.append({read.path, m_form.question(read).text, m_form.answer(read)});
}

void Explainer::addWait(int node)
{
    if (std::find(m_waits.begin(), m_waits.end(), node) != m_waits.end())
        return;
    m_waits.push_back(node);
    m_out.waitsFor.append(m_form.node(node).path);
}

void Explainer::ruleDecides(int instance)
{
    for (const int node : reads(instance))
        addBecause(node);
    citesOf(instance);
}

void Explainer::ruleWaits(int instance)
{
    for (const int node : reads(instance))
        addWait(node);
    citesOf(instance);
}

// "Shareholding" or, of a row that has a name, "Shareholding (Chan Tai Man)".
Message Explainer::titled(const Node& node) const
{
    const Text row = node.row < 0 ? Text() : rowTitle(m_form, node.row);
    const Text& title = m_form.question(node).text;
    if (row.isEmpty())
        return Message(title);
    return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "%1 (%2)"), {title, row});
}

Message Explainer::answerOf(const Node& node) const
{
    const pack::Question& asked = m_form.question(node);
    const json::Value& answer = m_form.answer(node);
    if (asked.hasRows() && !answer.isObject()) {
        const auto filled = std::count_if(node.rows.begin(), node.rows.end(),
                                          [this](int row) { return !m_form.isBlank(row); });
        return Message("Answers", QT_TRANSLATE_N_NOOP("Answers", "%n entries"), {}, static_cast<int>(filled));
    }
    if (isMaskable(asked)) // which answer decided is said; what it is stands in the question
        return maskedMessage(answer);
    return answerMessage(asked, answer, [this](const QString& id) {
        for (const QString& repeat : {QStringLiteral("persons["), QStringLiteral("entities[")}) {
            const int row = m_form.rowAt(draft::Path::trusted(repeat + id + u']'));
            if (row >= 0)
                return rowTitle(m_form, row);
        }
        return Text();
    });
}

Message Explainer::sentence(const Node& node) const
{
    if (node.visibility == Visibility::Hidden)
        return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "“%1” is not asked."),
                       {nested(titled(node))});
    if (m_form.question(node).hasRows() && !m_form.answer(node).isObject())
        return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "“%1” has %2."),
                       {nested(titled(node)), nested(answerOf(node))});
    if (m_form.answer(node).isNull())
        return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "“%1” is not answered yet."),
                       {nested(titled(node))});
    if (m_form.isComputed(node))
        return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "“%1” comes to “%2”."),
                       {nested(titled(node)), nested(answerOf(node))});
    return Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "“%1” is answered “%2”."),
                   {nested(titled(node)), nested(answerOf(node))});
}

void Explainer::sayReasons()
{
    for (const int node : m_because)
        say(sentence(m_form.node(node)));
    for (const int node : m_waits)
        say(Message("Explanation", QT_TRANSLATE_NOOP("Explanation", "This waits for the answer to “%1”."),
                    {nested(titled(m_form.node(node)))}));
}

// The level that is to blame when a question is hidden, counted from the outside; -1: none is.
void Explainer::visibility()
{
    const std::vector<Level> levels = levelsAbove(m_form, m_node);
    const auto hiding = std::find_if(levels.begin(), levels.end(),
                                     [](const Level& level) { return level.says == Visibility::Hidden; });
    bool bySection = false;
    for (const Level& level : levels) {
        if (level.instance < 0 || (hiding != levels.end() && &level != &*hiding))
            continue;
        const bool undecided =
            m_node.visibility == Visibility::Undecided || m_node.visibility == Visibility::MayApply;
        if (undecided && level.says != Visibility::Visible)
            ruleWaits(level.instance);
        if (!undecided)
            ruleDecides(level.instance);
        bySection = hiding != levels.end() && m_form.instance(level.instance).node < 0;
    }
    sayVisibility(bySection);
}

void Explainer::sayVisibility(bool bySection)
{
    const bool oneAnswer = m_because.size() == 1 &&
                           m_form.node(m_because.front()).visibility == Visibility::Visible &&
                           !m_form.answer(m_form.node(m_because.front())).isNull();
    std::vector<MessageArgument> reason;
    if (oneAnswer) {
        const Node& read = m_form.node(m_because.front());
        reason = {nested(titled(read)), nested(answerOf(read))};
    }
    switch (m_node.visibility) {
    case Visibility::Visible:
        if (oneAnswer)
            return say(Message(
                "Explanation",
                QT_TRANSLATE_NOOP("Explanation", "This question is asked because “%1” is answered “%2”."),
                reason));
        say(m_because.empty() ? fixed(QT_TRANSLATE_NOOP("Explanation", "This question is always asked."))
                              : fixed(QT_TRANSLATE_NOOP("Explanation",
                                                        "This question is asked because of other answers.")));
        break;
    case Visibility::Hidden:
        if (oneAnswer && bySection)
            return say(Message(
                "Explanation",
                QT_TRANSLATE_NOOP(
                    "Explanation",
                    "This question is not asked: its section does not apply because “%1” is answered “%2”."),
                reason));
        if (oneAnswer)
            return say(Message(
                "Explanation",
                QT_TRANSLATE_NOOP("Explanation", "This question is not asked because “%1” is answered “%2”."),
                reason));
        say(bySection ? fixed(QT_TRANSLATE_NOOP(
                            "Explanation", "This question is not asked because its section does not apply."))
                      : fixed(QT_TRANSLATE_NOOP("Explanation",
                                                "This question is not asked because of other answers.")));
        break;
    case Visibility::MayApply:
        say(fixed(QT_TRANSLATE_NOOP("Explanation", "This question may apply; other answers decide.")));
        break;
    case Visibility::Undecided:
        say(fixed(QT_TRANSLATE_NOOP("Explanation", "Whether this question is asked is not decided yet.")));
        break;
    }
    sayReasons();
}

void Explainer::promised()
{
    const pack::Definition& slot = m_form.definition(m_node.slot);
    int promising = -1;
    m_form.walk(-2, [&](const Node& node) {
        const bool promises = node.promising && std::find(slot.promisedBy.begin(), slot.promisedBy.end(),
                                                          node.slot) != slot.promisedBy.end();
        if (promising < 0 && promises)
            promising = m_form.nodeAt(node.path);
    });
    if (promising < 0)
        return;
    addBecause(promising);
    const Node& node = m_form.node(promising);
    say(Message("Explanation",
                QT_TRANSLATE_NOOP("Explanation", "This document is required because “%1” is answered “%2”."),
                {nested(titled(node)), nested(answerOf(node))}));
}

void Explainer::requiredness()
{
    if (m_node.visibility == Visibility::Hidden || m_node.visibility == Visibility::Undecided)
        return visibility();
    if (m_form.isComputed(m_node))
        return say(fixed(QT_TRANSLATE_NOOP(
            "Explanation", "Nothing is to be entered here: the value is worked out from other answers.")));
    if (m_form.question(m_node).alwaysRequired)
        return say(fixed(QT_TRANSLATE_NOOP("Explanation", "An answer is always required here.")));
    if (m_node.promises > 0)
        return promised();
    const int instance = instanceOf(m_form, m_node, RuleKind::Required);
    if (instance < 0)
        return say(fixed(QT_TRANSLATE_NOOP("Explanation", "An answer is not required here.")));
    switch (m_node.requiredRule) {
    case Truth::Yes:
        ruleDecides(instance);
        say(fixed(QT_TRANSLATE_NOOP("Explanation", "An answer is required here because of other answers.")));
        break;
    case Truth::No:
        ruleDecides(instance);
        say(fixed(
            QT_TRANSLATE_NOOP("Explanation", "An answer is not required here because of other answers.")));
        break;
    case Truth::Maybe:
        ruleWaits(instance);
        say(fixed(
            QT_TRANSLATE_NOOP("Explanation", "Whether an answer is required here is not decided yet.")));
        break;
    }
    sayReasons();
}

void Explainer::computed()
{
    const int instance = instanceOf(m_form, m_node, RuleKind::Computed);
    if (instance < 0)
        return say(fixed(QT_TRANSLATE_NOOP("Explanation", "This value is not worked out; it is entered.")));
    if (m_node.computed.isUnknown()) {
        ruleWaits(instance);
        say(fixed(QT_TRANSLATE_NOOP("Explanation", "This value cannot be worked out yet.")));
    } else {
        ruleDecides(instance);
        say(fixed(QT_TRANSLATE_NOOP("Explanation", "This value is worked out from other answers.")));
    }
    sayReasons();
}

Explanation Explainer::run(About about)
{
    switch (m_node.visibility) {
    case Visibility::Visible:
        m_out.state = QStringLiteral("visible");
        break;
    case Visibility::Hidden:
        m_out.state = QStringLiteral("hidden");
        break;
    case Visibility::MayApply:
        m_out.state = QStringLiteral("may-apply");
        break;
    case Visibility::Undecided:
        m_out.state = QStringLiteral("undecided");
        break;
    }
    switch (m_form.required(m_node)) {
    case Truth::Yes:
        m_out.required = QStringLiteral("required");
        break;
    case Truth::No:
        m_out.required = QStringLiteral("optional");
        break;
    case Truth::Maybe:
        m_out.required = QStringLiteral("undecided");
        break;
    }
    switch (about) {
    case About::Visibility:
        visibility();
        break;
    case About::Requiredness:
        requiredness();
        break;
    case About::Computed:
        computed();
        break;
    }
    if (m_out.cites.isEmpty())
        m_out.cites = m_form.question(m_node).cites;
    return std::move(m_out);
}

} // namespace

std::vector<Level> levelsAbove(const Form& form, const Node& node)
{
    std::vector<Level> levels; // from the inside out, turned round at the end
    const Node* here = &node;
    while (true) {
        if (form.definition(here->slot).visibleRule >= 0)
            levels.push_back({instanceOf(form, *here, RuleKind::Visible), here->own});
        if (here->row < 0)
            break;
        const Row& row = form.row(here->row);
        const Node& repeat = form.node(row.repeat);
        if (form.question(repeat).type == pack::Type::Matrix && !repeat.choices.empty())
            levels.push_back({instanceOf(form, repeat, RuleKind::ChoiceVisible, row.position),
                              repeat.choices[at(row.position)]});
        here = &repeat;
    }
    const int section = form.sectionOf(*here);
    if (section >= 0 && form.pack().sectionRule(section) >= 0)
        levels.push_back({form.sectionInstances[at(section)], form.sections[at(section)]});
    std::reverse(levels.begin(), levels.end());
    return levels;
}

Explanation explainNode(const Form& form, const Node& node, About about)
{
    return Explainer(form, node).run(about);
}

} // namespace aspirant::session

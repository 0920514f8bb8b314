#include "model/pack/compiled_pack.h"

#include "model/pack/pack_scope.h"
#include "model/pack/rule_graph.h"

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

expr::Type plain(expr::Type::Kind kind)
{
    expr::Type type;
    type.kind = kind;
    return type;
}

expr::Type boolean()
{
    return plain(expr::Type::Kind::Bool);
}

} // namespace

class PackCompiler final {
public:
    explicit PackCompiler(Pack pack) : m_compiled(std::make_shared<CompiledPack>()) { m_compiled->m_pack = std::move(pack); }
    std::shared_ptr<const CompiledPack> run();

private:
    void number();
    Slot number(const Question& question, int section, Slot parent, int depth);
    void promise();
    void addSectionRule(int section);
    void addRules(Slot slot);
    int addRule(RuleKind kind, Slot owner, const Rule& rule, int index, const PackScope& scope,
                const std::optional<expr::Type>& type);
    void addPageRules();
    [[nodiscard]] CompiledRule compiled(RuleKind kind, Slot owner, const Rule& rule, int index, const PackScope& scope,
                                        const std::optional<expr::Type>& type);
    void connect();
    void reportCycle(const std::vector<int>& cycle);
    [[nodiscard]] QString ruleName(int rule) const;

    std::shared_ptr<CompiledPack> m_compiled;
};

std::shared_ptr<const CompiledPack> PackCompiler::run()
{
    number();
    promise();
    const int sections = static_cast<int>(m_compiled->m_pack.sections.size());
    m_compiled->m_sectionRules.assign(at(sections), -1);
    for (int section = 0; section < sections; ++section)
        addSectionRule(section);
    for (Slot slot = 0; slot < static_cast<Slot>(m_compiled->m_definitions.size()); ++slot)
        addRules(slot);
    addPageRules();
    connect();
    for (Issue& issue : m_compiled->m_issues)
        m_compiled->m_pack.locate(issue);
    return m_compiled;
}

void PackCompiler::number()
{
    const Pack& pack = m_compiled->m_pack;
    const auto count = [](const auto& self, const QList<Question>& questions) -> qsizetype {
        qsizetype sum = questions.size();
        for (const Question& question : questions)
            sum += self(self, question.fields);
        return sum;
    };
    qsizetype size = count(count, pack.documents);
    for (const Section& section : pack.sections)
        size += count(count, section.questions);
    m_compiled->m_definitions.reserve(static_cast<std::size_t>(size));
    m_compiled->m_byId.reserve(size);
    for (int section = 0; section < static_cast<int>(pack.sections.size()); ++section)
        for (const Question& question : pack.sections[section].questions)
            number(question, section, -1, 0);
    for (const Question& document : pack.documents)
        number(document, -1, -1, 0);
    m_compiled->m_persons = m_compiled->slotOf(QStringLiteral("persons"));
    m_compiled->m_entities = m_compiled->slotOf(QStringLiteral("entities"));
}

Slot PackCompiler::number(const Question& question, int section, Slot parent, int depth)
{
    std::vector<Definition>& definitions = m_compiled->m_definitions;
    const Slot slot = static_cast<Slot>(definitions.size());
    Definition definition;
    definition.question = &question;
    definition.section = section;
    definition.parent = parent;
    definition.depth = depth;
    definitions.push_back(std::move(definition));
    m_compiled->m_byId.insert(question.id, slot);
    for (const Question& field : question.fields) {
        const Slot child = number(field, section, slot, depth + 1);
        definitions[at(slot)].children.push_back(child);
    }
    return slot;
}

void PackCompiler::promise()
{
    for (Slot slot = 0; slot < static_cast<Slot>(m_compiled->m_definitions.size()); ++slot)
        for (const QString& id : m_compiled->m_definitions[at(slot)].question->slotIds)
            if (const Slot promised = m_compiled->slotOf(id); promised >= 0)
                m_compiled->m_definitions[at(promised)].promisedBy.push_back(slot);
}

void PackCompiler::addSectionRule(int section)
{
    const Rule& rule = std::as_const(m_compiled->m_pack.sections)[section].visible;
    if (rule.isEmpty())
        return;
    const int index = addRule(RuleKind::SectionVisible, -1, rule, 0, PackScope(*m_compiled, -1), boolean());
    m_compiled->m_rules[at(index)].section = section;
    m_compiled->m_sectionRules[at(section)] = index;
}

void PackCompiler::addRules(Slot slot)
{
    Definition& definition = m_compiled->m_definitions[at(slot)];
    const Question& question = *definition.question;
    const PackScope scope(*m_compiled, definition.parent);
    if (!question.visible.isEmpty())
        definition.visibleRule = addRule(RuleKind::Visible, slot, question.visible, 0, scope, boolean());
    if (!question.required.isEmpty())
        definition.requiredRule = addRule(RuleKind::Required, slot, question.required, 0, scope, boolean());
    if (!question.computed.isEmpty()) {
        expr::Type type = m_compiled->typeOf(slot);
        type.members = nullptr; // a map literal says nothing of its keys before it is evaluated
        definition.computedRule = addRule(RuleKind::Computed, slot, question.computed, 0, scope, type);
    }
    for (int i = 0; i < static_cast<int>(question.constraints.size()); ++i)
        addRule(RuleKind::Constraint, slot, question.constraints[i].rule, i, scope, boolean());
    const QList<Choice>& choices = question.type == Type::Matrix ? question.rows : question.choices;
    for (int i = 0; i < static_cast<int>(choices.size()); ++i)
        if (!choices[i].visible.isEmpty()) {
            const int rule = addRule(RuleKind::ChoiceVisible, slot, choices[i].visible, i, scope, boolean());
            if (question.type == Type::Matrix)
                definition.rowRules.push_back(rule);
        }
}

int PackCompiler::addRule(RuleKind kind, Slot owner, const Rule& rule, int index, const PackScope& scope,
                          const std::optional<expr::Type>& type)
{
    const int number = static_cast<int>(m_compiled->m_rules.size());
    m_compiled->m_rules.push_back(compiled(kind, owner, rule, index, scope, type));
    if (owner >= 0)
        m_compiled->m_definitions[at(owner)].rules.push_back(number);
    return number;
}

// Dates, outcomes and the brief: nothing reads them, so they need no place in the graph.
void PackCompiler::addPageRules()
{
    const Pack& pack = m_compiled->m_pack;
    const PackScope outside(*m_compiled, -1);
    for (int i = 0; i < static_cast<int>(pack.dates.size()); ++i) {
        const DateRule& date = pack.dates[i];
        const Slot table = date.each.isEmpty() ? -1 : m_compiled->slotOf(date.each);
        m_compiled->m_dateRules.push_back(compiled(RuleKind::Date, table, date.rule, i, PackScope(*m_compiled, table), plain(expr::Type::Kind::Date)));
    }
    for (int i = 0; i < static_cast<int>(pack.outcomes.size()); ++i)
        m_compiled->m_outcomeRules.push_back(compiled(RuleKind::Outcome, -1, pack.outcomes[i].rule, i, outside, boolean()));
    if (!pack.brief.isEmpty())
        m_compiled->m_briefRule = compiled(RuleKind::Brief, -1, pack.brief, 0, outside, boolean());
}

CompiledRule PackCompiler::compiled(RuleKind kind, Slot owner, const Rule& rule, int index, const PackScope& scope,
                                    const std::optional<expr::Type>& type)
{
    expr::Checked checked = expr::check(rule.expression, scope, type);
    for (Issue& issue : checked.issues) {
        const QString offset = issue.path.section(u':', 0, 0);
        issue.message = Message("Packs", QT_TRANSLATE_NOOP("Packs", "At character %1 of the rule: %2"),
                                {QString::number(offset.toInt() + 1), std::make_shared<const Message>(issue.message)});
        issue.path = rule.pointer;
        m_compiled->m_issues.append(issue);
    }
    return {kind, owner, -1, index, std::move(checked.program), &rule};
}

void PackCompiler::connect()
{
    RuleGraph graph = ruleGraph(*m_compiled);
    for (const std::vector<int>& cycle : graph.cycles) {
        reportCycle(cycle);
        for (const int rule : cycle)
            m_compiled->m_rules[at(rule)].program = {};
    }
    m_compiled->m_order = std::move(graph.order);
    m_compiled->m_rank = std::move(graph.rank);
    m_compiled->m_answerReaders = std::move(graph.answerReaders);
    m_compiled->m_visibilityReaders = std::move(graph.visibilityReaders);
    m_compiled->m_sectionReaders = std::move(graph.sectionReaders);
    m_compiled->m_todayReaders = std::move(graph.todayReaders);
}

void PackCompiler::reportCycle(const std::vector<int>& cycle)
{
    QStringList names;
    for (const int rule : cycle)
        names.append(ruleName(rule));
    const Message message("Packs", QT_TRANSLATE_NOOP("Packs", "These rules depend on one another in a circle: %1."),
                          {names.join(QStringLiteral(", "))});
    for (const int rule : cycle) // every member's file and place
        m_compiled->m_issues.append({Severity::Blocks, QStringLiteral("pack.cycle"), message,
                                     m_compiled->m_rules[at(rule)].source->pointer, {}, {}});
}

QString PackCompiler::ruleName(int rule) const
{
    const CompiledRule& compiled = m_compiled->m_rules[at(rule)];
    if (compiled.kind == RuleKind::SectionVisible)
        return std::as_const(m_compiled->m_pack.sections)[compiled.section].id + QStringLiteral(".visible");
    const Question& question = *m_compiled->m_definitions[at(compiled.owner)].question;
    switch (compiled.kind) {
    case RuleKind::Visible:
        return question.id + QStringLiteral(".visible");
    case RuleKind::Required:
        return question.id + QStringLiteral(".required");
    case RuleKind::Computed:
        return question.id + QStringLiteral(".computed");
    case RuleKind::Constraint:
        return question.id + QStringLiteral(".constraints.") + question.constraints[compiled.index].id;
    default:
        break;
    }
    const QList<Choice>& choices = question.type == Type::Matrix ? question.rows : question.choices;
    return question.id + (question.type == Type::Matrix ? QStringLiteral(".rows.") : QStringLiteral(".choices."))
        + choices[compiled.index].value;
}

std::shared_ptr<const CompiledPack> CompiledPack::compile(Pack pack)
{
    return PackCompiler(std::move(pack)).run();
}

Slot CompiledPack::slotOf(const QString& id) const
{
    return m_byId.value(id, -1);
}

expr::Type CompiledPack::typeOf(Slot slot) const
{
    if (slot >= 0 && at(slot) < m_definitions.size())
        return ruleType(*m_definitions[at(slot)].question, slot, m_persons, m_entities);
    expr::Type type;
    if (slot == matrixRowSlot)
        type.kind = expr::Type::Kind::String;
    return type;
}

Slot CompiledPack::field(Slot table, const QString& key) const
{
    if (table == anyPartyTable) {
        const Slot person = field(m_persons, key);
        const Slot entity = field(m_entities, key);
        if (person < 0 || entity < 0)
            return person < 0 ? entity : person;
        return typeOf(person) == typeOf(entity) ? person : -1;
    }
    if (table < 0 || at(table) >= m_definitions.size())
        return -1;
    const Question& question = *m_definitions[at(table)].question;
    if (question.type == Type::Matrix && key == u"row")
        return matrixRowSlot;
    const Slot slot = slotOf(question.id + u'.' + key);
    return slot >= 0 && m_definitions[at(slot)].parent == table ? slot : -1;
}

} // namespace aspirant::pack

// A pack made ready to run: every question numbered, every rule type-checked, one dependency graph in order.
#pragma once

#include "model/expr/program.h"
#include "model/pack/pack.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace aspirant::pack {

// The index of a question, slot or field definition in CompiledPack::definitions. Also the expression slot
// and, for a repeat or matrix, the record type ("table").
using Slot = int;

// The last three are worked out when a page asks for them, and stand apart from the others.
enum class RuleKind { Visible, Required, Computed, Constraint, ChoiceVisible, SectionVisible, Date, Outcome, Brief };

// One rule of one definition (or of one section, or of the pack), compiled.
struct CompiledRule {
    RuleKind kind = RuleKind::Visible;
    Slot owner = -1;   // definition; -1 for SectionVisible, Outcome and Brief; of a Date its table, -1: none
    int section = -1;  // SectionVisible
    int index = 0;     // which constraint, choice, date or outcome (rows of a matrix come as ChoiceVisible)
    expr::Program program;
    const Rule* source = nullptr;
};

struct Definition {
    const Question* question = nullptr;
    int section = -1;   // -1: an attachment slot of Pack::documents
    Slot parent = -1;   // the enclosing repeat or matrix
    int depth = 0;      // number of enclosing repeats
    std::vector<Slot> children;   // fields, in order
    std::vector<int> rules;       // indexes into CompiledPack::rules
    std::vector<Slot> promisedBy; // for slots: definitions whose answers promise it
    std::vector<int> rowRules;    // matrices: rules that show or hide their rows
    int visibleRule = -1, requiredRule = -1, computedRule = -1;
};

// Immutable once made; share it. Pointers into `pack` stay valid as long as this lives.
class CompiledPack {
public:
    // Compiles, reporting all type errors and cycles at once ("expr.…", "pack.cycle", …). When an issue
    // blocks, the offending rules are left out (treated as unknown) and the result is still usable to show.
    static std::shared_ptr<const CompiledPack> compile(Pack pack);

    [[nodiscard]] const Pack& pack() const { return m_pack; }
    [[nodiscard]] const QList<Issue>& issues() const { return m_issues; }
    [[nodiscard]] const std::vector<Definition>& definitions() const { return m_definitions; }
    [[nodiscard]] const std::vector<CompiledRule>& rules() const { return m_rules; }
    [[nodiscard]] Slot slotOf(const QString& id) const; // full definition id; -1 when there is none
    // The rule that shows a section; -1 when it has none.
    [[nodiscard]] int sectionRule(int section) const { return m_sectionRules[static_cast<std::size_t>(section)]; }
    // Rules that nothing else depends on: they have no place in the graph below, and no number in `rules`.
    // Session::evaluate() and Session::decidedBy() work them out, per row where they have an owner.
    // Dates and outcomes by their index in the pack; a date's program gives a date, the others yes or no.
    [[nodiscard]] const std::vector<CompiledRule>& dateRules() const { return m_dateRules; }
    [[nodiscard]] const std::vector<CompiledRule>& outcomeRules() const { return m_outcomeRules; }
    [[nodiscard]] const std::optional<CompiledRule>& briefRule() const { return m_briefRule; }
    [[nodiscard]] Slot persons() const { return m_persons; }
    [[nodiscard]] Slot entities() const { return m_entities; }
    [[nodiscard]] expr::Type typeOf(Slot slot) const;
    // The child of table `table` with that relative key; -1 when there is none. For a party of either kind,
    // table is anyPartyTable, and the slot is that of `persons`, else of `entities`; when a row turns out to
    // be of the other table, look its own field up by `key`. A key whose types differ between the two is none.
    [[nodiscard]] Slot field(Slot table, const QString& key) const;
    static constexpr int anyPartyTable = 1 << 24;
    // What `.row` of a matrix row resolves to: a read of this slot is worth the row's value, a string.
    static constexpr Slot matrixRowSlot = 1 << 25;

    // Rules in an order in which each comes after all rules it depends on (positions by rule index).
    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    [[nodiscard]] const std::vector<int>& rank() const { return m_rank; }
    // Rules that may read the answer of a definition; rules whose outcome may change when its visibility does:
    // they ask applicable(), or read its answer or an answer inside it (hidden answers read as unknown).
    // A change of a repeat's rows, or of which rows are blank, counts as a change of the repeat's answer;
    // blankness looks at typed answers only, so that a rule inside a row may add up the rows.
    [[nodiscard]] const std::vector<int>& readersOfAnswer(Slot slot) const { return m_answerReaders[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] const std::vector<int>& readersOfVisibility(Slot slot) const { return m_visibilityReaders[static_cast<std::size_t>(slot)]; }
    // Rules whose outcome may change when the section is hidden or shown.
    [[nodiscard]] const std::vector<int>& readersOfSection(int section) const { return m_sectionReaders[static_cast<std::size_t>(section)]; }
    [[nodiscard]] const std::vector<int>& readersOfToday() const { return m_todayReaders; }

private:
    friend class PackCompiler;
    Pack m_pack;
    std::vector<Definition> m_definitions;
    std::vector<CompiledRule> m_rules, m_dateRules, m_outcomeRules;
    std::optional<CompiledRule> m_briefRule;
    QHash<QString, Slot> m_byId;
    std::vector<int> m_order, m_rank, m_todayReaders, m_sectionRules;
    std::vector<std::vector<int>> m_answerReaders, m_visibilityReaders, m_sectionReaders;
    Slot m_persons = -1, m_entities = -1;
    QList<Issue> m_issues;
};

} // namespace aspirant::pack

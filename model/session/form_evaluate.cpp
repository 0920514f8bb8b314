#include "model/session/form.h"

#include <algorithm>

namespace aspirant::session {

using pack::RuleKind;
using pack::Type;

namespace {

// The pack's graph has no cycles, so a rule settles at its first or second run. Only a reference to a party
// of either kind can lead outside that graph; this bounds what a hostile pack could make of it.
constexpr int runsPerEdit = 16;

Truth truthOf(const Value& value)
{
    return value.isTrue() ? Truth::Yes : value.isFalse() ? Truth::No : Truth::Maybe;
}

Visibility visibilityOf(Truth truth, const pack::Rule& rule)
{
    switch (truth) {
    case Truth::Yes:
        return Visibility::Visible;
    case Truth::No:
        return Visibility::Hidden;
    case Truth::Maybe:
        break;
    }
    return rule.whenUnknown == pack::WhenUnknown::Show ? Visibility::MayApply : Visibility::Undecided;
}

// Unlike ==, tells the two unknowns apart: sums skip one of them and not the other.
bool sameReading(const Value& a, const Value& b)
{
    return a == b && a.isAbsent() == b.isAbsent();
}

} // namespace

// ---- what rules read
// ---------------------------------------------------------------------------------------

Value FormReader::read(int node) const
{
    if (node < 0)
        return {};
    if (m_reads)
        m_reads->push_back(node * 2);
    return m_form.node(node).readable;
}

Value FormReader::applicable(int node) const
{
    if (node < 0)
        return {};
    if (m_reads)
        m_reads->push_back(node * 2 + 1);
    switch (m_form.node(node).visibility) {
    case Visibility::Visible:
        return true;
    case Visibility::Hidden:
        return false;
    case Visibility::Undecided:
    case Visibility::MayApply:
        break;
    }
    return {};
}

Value FormReader::name(int slot, const QString&) const
{
    return slot < 0 ? Value() : read(m_form.topNode(slot));
}

Value FormReader::field(const RowRef& row, int slot) const
{
    if (slot == pack::CompiledPack::matrixRowSlot)
        return draft::Path::trusted(row.path).rowId();
    return read(m_form.fieldNode(row, slot, m_row));
}

Value FormReader::applicableName(int slot) const
{
    return slot < 0 ? Value() : applicable(m_form.topNode(slot));
}

Value FormReader::applicableField(const RowRef& row, int slot) const
{
    if (slot == pack::CompiledPack::matrixRowSlot)
        return true;
    return applicable(m_form.fieldNode(row, slot, m_row));
}

Value FormReader::thisRow() const
{
    return m_row < 0 ? Value() : Value(m_form.rowRef(m_row));
}

Value FormReader::parentRow() const
{
    if (m_row < 0)
        return {};
    const int outer = m_form.node(m_form.row(m_row).repeat).row;
    return outer < 0 ? Value() : Value(m_form.rowRef(outer));
}

QDate FormReader::today() const
{
    if (m_reads)
        m_reads->push_back(todayCell);
    return m_form.today;
}

int Form::fieldNode(const RowRef& ref, Slot slot, int contextRow) const
{
    const bool own = contextRow >= 0 && m_rows[at(contextRow)].path.text() == ref.path;
    const int index = own ? contextRow : m_rowByPath.value(ref.path, -1);
    if (index < 0 || slot < 0)
        return -1;
    const Row& row = m_rows[at(index)];
    const Slot table = m_nodes[at(row.repeat)].slot;
    Slot field = slot;
    if (definition(slot).parent != table) // a party of either kind turned out to be of the other
        field = m_pack->field(table, definition(slot).question->key);
    if (field < 0 || field >= static_cast<Slot>(m_childIndex.size()) || definition(field).parent != table)
        return -1;
    return row.nodes[at(m_childIndex[at(field)])];
}

RowRef Form::rowRef(int index) const
{
    const Row& row = m_rows[at(index)];
    return {m_nodes[at(row.repeat)].slot, row.path.text()};
}

// ---- the queue
// ---------------------------------------------------------------------------------------------

void Form::enqueue(int index)
{
    Instance& instance = m_instances[at(index)];
    if (instance.queued)
        return;
    instance.queued = true;
    m_queue.emplace(m_pack->rank()[at(instance.rule)], index);
}

void Form::notify(const std::vector<int>& readers)
{
    for (const int instance : readers)
        enqueue(instance);
}

void Form::run()
{
    while (!m_queue.empty()) {
        const int index = m_queue.top().second;
        m_queue.pop();
        Instance& instance = m_instances[at(index)];
        instance.queued = false;
        if (instance.node >= 0 && !m_nodes[at(instance.node)].alive)
            continue;
        if (instance.edit != m_edit) {
            instance.edit = m_edit;
            instance.runs = 0;
        }
        if (++instance.runs <= runsPerEdit)
            evaluate(index);
    }
}

void Form::evaluate(int index)
{
    ++evaluations;
    m_reads.clear();
    const FormReader reader(*this, m_instances[at(index)].row, &m_reads);
    const expr::Outcome outcome = m_pack->rules()[at(m_instances[at(index)].rule)].program.evaluate(reader);
    recordReads(index);
    accept(m_instances[at(index)], outcome);
}

std::vector<int>& Form::readersOf(Cell cell)
{
    if (cell == todayCell)
        return m_todayReaders;
    Node& node = m_nodes[at(cell / 2)];
    return cell % 2 ? node.visibilityReaders : node.readers;
}

// Who read what is kept exact, so that an edit wakes only those whose outcome it can change.
void Form::recordReads(int index)
{
    std::sort(m_reads.begin(), m_reads.end());
    m_reads.erase(std::unique(m_reads.begin(), m_reads.end()), m_reads.end());
    std::vector<Cell>& before = m_instances[at(index)].reads;
    if (before == m_reads)
        return;
    std::vector<Cell> gone, fresh;
    std::set_difference(before.begin(), before.end(), m_reads.begin(), m_reads.end(),
                        std::back_inserter(gone));
    std::set_difference(m_reads.begin(), m_reads.end(), before.begin(), before.end(),
                        std::back_inserter(fresh));
    for (const Cell cell : gone) {
        std::vector<int>& readers = readersOf(cell);
        readers.erase(std::remove(readers.begin(), readers.end(), index), readers.end());
    }
    for (const Cell cell : fresh)
        readersOf(cell).push_back(index);
    before = m_reads;
}

// ---- what follows from an outcome
// --------------------------------------------------------------------------

void Form::accept(Instance& instance, const expr::Outcome& outcome)
{
    const pack::CompiledRule& rule = m_pack->rules()[at(instance.rule)];
    const bool hadError = instance.error.has_value();
    instance.error = outcome.error;
    if (instance.node >= 0 && (hadError || instance.error))
        touch(instance.node);
    const Truth truth = truthOf(outcome.value);
    switch (rule.kind) {
    case RuleKind::Visible:
    case RuleKind::SectionVisible:
    case RuleKind::ChoiceVisible:
        acceptVisibility(instance, truth);
        break;
    case RuleKind::Required: {
        if (m_nodes[at(instance.node)].requiredRule == truth)
            break;
        touch(instance.node);
        m_nodes[at(instance.node)].requiredRule = truth;
        break;
    }
    case RuleKind::Constraint: {
        const bool holds = truth != Truth::No;
        if (instance.holds == holds)
            break;
        touch(instance.node);
        instance.holds = holds;
        break;
    }
    case RuleKind::Computed: {
        const int owner = instance.node;
        if (sameReading(m_nodes[at(owner)].computed, outcome.value))
            break;
        touch(owner);
        m_nodes[at(owner)].computed = outcome.value;
        m_nodes[at(owner)].computedAnswer = draft::answerOf(question(m_nodes[at(owner)]), outcome.value);
        refreshReadable(owner);
        break;
    }
    case RuleKind::Date:
    case RuleKind::Outcome:
    case RuleKind::Brief:
        break; // worked out on demand: page_rules.cpp
    }
}

void Form::acceptVisibility(Instance& instance, Truth truth)
{
    const pack::CompiledRule& rule = m_pack->rules()[at(instance.rule)];
    if (rule.kind == RuleKind::SectionVisible) {
        const Visibility says = visibilityOf(truth, *rule.source);
        if (sections[at(rule.section)] == says)
            return;
        sections[at(rule.section)] = says;
        m_changedSections.append(rule.section);
        for (const int node : m_topOfSection[at(rule.section + 1)])
            refreshVisibility(node);
        return;
    }
    const int owner = instance.node;
    Node& node = m_nodes[at(owner)];
    const Visibility says = visibilityOf(truth, *rule.source);
    if (rule.kind == RuleKind::Visible) {
        if (node.own == says)
            return;
        node.own = says;
        refreshVisibility(owner);
        return;
    }
    if (node.choices[at(rule.index)] == says)
        return;
    touch(owner);
    node.choices[at(rule.index)] = says;
    if (question(node).type != Type::Matrix)
        return;
    m_changedRepeats.insert(owner);
    const int row = node.rows[at(rule.index)];
    refreshInside(row);
    refreshReadable(owner);
}

Visibility Form::rowVisibility(int index) const
{
    const Row& row = m_rows[at(index)];
    const Node& repeat = m_nodes[at(row.repeat)];
    Visibility own = Visibility::Visible;
    if (!repeat.choices.empty() && question(repeat).type == Type::Matrix)
        own = repeat.choices[at(row.position)];
    return std::min(own, repeat.visibility);
}

void Form::refreshVisibility(int index)
{
    Node& node = m_nodes[at(index)];
    Visibility around = Visibility::Visible;
    if (node.row >= 0)
        around = rowVisibility(node.row);
    else if (const int section = sectionOf(node); section >= 0)
        around = sections[at(section)];
    const Visibility now = std::min(node.own, around);
    if (now == node.visibility)
        return;
    touch(index);
    node.visibility = now;
    notify(node.visibilityReaders);
    refreshReadable(index);
    for (const int row : node.rows)
        refreshInside(row);
    if (node.slot == m_pack->persons() || node.slot == m_pack->entities()) {
        for (const int row : node.rows)
            partyRowChanged(row);
    }
}

void Form::refreshInside(int row)
{
    for (const int node : m_rows[at(row)].nodes) {
        if (m_nodes[at(node)].alive)
            refreshVisibility(node);
    }
}

Value Form::listOfRows(const Node& node) const
{
    ValueList list;
    list.reserve(node.rows.size());
    for (const int row : node.rows) {
        if (!isBlank(row) && rowVisibility(row) != Visibility::Hidden)
            list.emplace_back(rowRef(row));
    }
    return list;
}

Value Form::readableOf(const Node& node) const
{
    if (node.visibility == Visibility::Hidden || !node.alive)
        return Value::Unknown::Absent;
    if (node.visibility != Visibility::Visible)
        return {};
    const pack::Question& asked = question(node);
    if (!asked.computed.isEmpty())
        return node.computed;
    if (asked.hasRows())
        return node.stored.isObject() ? node.typed : listOfRows(node);
    if (asked.type == Type::Party && !node.typed.isUnknown()) {
        const int row = partyRow(node);
        const bool there = row >= 0 && m_nodes[at(m_rows[at(row)].repeat)].visibility == Visibility::Visible;
        return there ? Value(rowRef(row)) : Value();
    }
    return node.typed;
}

void Form::refreshReadable(int index)
{
    Node& node = m_nodes[at(index)];
    Value now = readableOf(node);
    refreshPromise(index);
    if (sameReading(now, node.readable))
        return;
    node.readable = std::move(now);
    notify(node.readers);
}

int Form::partyRow(const Node& node) const
{
    if (!node.stored.isObject())
        return -1;
    const QString& id = node.stored[u"$party"].toString();
    const pack::PartyKind kind = question(node).party;
    const auto find = [&](const QString& repeat) {
        const int row = m_rowByPath.value(repeat + u'[' + id + u']', -1);
        return row >= 0 && m_rows[at(row)].alive ? row : -1;
    };
    int row = -1;
    if (kind != pack::PartyKind::Entity)
        row = find(QStringLiteral("persons"));
    if (row < 0 && kind != pack::PartyKind::Person)
        row = find(QStringLiteral("entities"));
    return row;
}

// An attachment slot is promised by any visible answer but no, not applicable, not yet known, and nothing.
void Form::refreshPromise(int index)
{
    Node& node = m_nodes[at(index)];
    const pack::Question& asked = question(node);
    if (asked.slotIds.isEmpty())
        return;
    const auto state = draft::stateKind(node.stored);
    const json::Value& given = answer(node);
    // A matrix stores nothing at its own path: its rows are the pack's. A table says so by its list of rows.
    const bool byRows = asked.hasRows() && (asked.type == pack::Type::Matrix ? !state : given.isArray());
    const bool said = byRows ? std::any_of(node.rows.begin(), node.rows.end(), [this](int row) { return !isBlank(row); })
                               : !given.isNull() && !(given.isBool() && !given.toBool());
    const bool promising = node.alive && node.visibility == Visibility::Visible && said &&
                           (!state || *state == draft::StateKind::SeeAttachment);
    if (promising == node.promising)
        return;
    node.promising = promising;
    for (const QString& id : asked.slotIds) {
        const Slot slot = m_pack->slotOf(id);
        const int target = slot < 0 ? -1 : m_top[at(slot)];
        if (target < 0)
            continue;
        touch(target);
        m_nodes[at(target)].promises += promising ? 1 : -1;
    }
}

// Rows and blankness are settled once per edit: a hundred new rows make one new list.
void Form::flushRepeats()
{
    std::sort(m_dirtyRepeats.begin(), m_dirtyRepeats.end());
    m_dirtyRepeats.erase(std::unique(m_dirtyRepeats.begin(), m_dirtyRepeats.end()), m_dirtyRepeats.end());
    for (const int index : m_dirtyRepeats) {
        if (m_nodes[at(index)].alive)
            refreshReadable(index);
    }
    m_dirtyRepeats.clear();
}

} // namespace aspirant::session

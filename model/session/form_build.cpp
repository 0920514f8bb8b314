#include "model/session/form.h"

#include <algorithm>

namespace aspirant::session {

using pack::RuleKind;
using pack::Type;

namespace {

Visibility whileUnknown(const pack::Rule& rule)
{
    return rule.whenUnknown == pack::WhenUnknown::Show ? Visibility::MayApply : Visibility::Undecided;
}

QString partyId(const json::Value& answer)
{
    return answer.isObject() ? answer[u"$party"].toString() : QString();
}

const QList<pack::Choice>& choicesOf(const pack::Question& question)
{
    return question.type == Type::Matrix ? question.rows : question.choices;
}

} // namespace

Form::Form(std::shared_ptr<const pack::CompiledPack> pack, draft::Draft withDraft, QDate on)
    : draft(std::move(withDraft)), today(on), m_pack(std::move(pack))
{
    build();
    flushRepeats();
    run();
    m_loading = false;
    for (Node& node : m_nodes)
        settleNode(node);
    settleSectionFindings();
}

void Form::build()
{
    const auto& definitions = m_pack->definitions();
    const int sectionCount = static_cast<int>(m_pack->pack().sections.size());
    m_top.assign(definitions.size(), -1);
    m_childIndex.assign(definitions.size(), -1);
    m_topOfSection.resize(at(sectionCount + 1));
    m_sectionFindings.resize(at(sectionCount));
    progress.resize(at(sectionCount + 1));
    sections.assign(at(sectionCount), Visibility::Visible);
    sectionInstances.assign(at(sectionCount), -1);
    m_nodeByPath.reserve(
        2 * (static_cast<qsizetype>(definitions.size()) + draft.answers.size())); // rows will come

    for (int section = 0; section < sectionCount; ++section) {
        const int rule = m_pack->sectionRule(section);
        if (rule < 0)
            continue;
        sections[at(section)] = whileUnknown(*m_pack->rules()[at(rule)].source);
        sectionInstances[at(section)] = addInstance(rule, -1, -1);
    }
    for (const pack::Definition& definition : definitions) {
        for (std::size_t i = 0; i < definition.children.size(); ++i)
            m_childIndex[at(definition.children[i])] = static_cast<int>(i);
    }
    for (Slot slot = 0; slot < static_cast<Slot>(definitions.size()); ++slot) {
        const pack::Definition& own = definition(slot);
        if (own.parent >= 0)
            continue;
        m_top[at(slot)] = addNode(slot, -1, draft::Path::trusted(own.question->id));
        m_topOfSection[at(own.section + 1)].push_back(m_top[at(slot)]);
    }
    // Persons and entities first, so that references find their rows.
    for (const Slot first : {m_pack->persons(), m_pack->entities()}) {
        if (first >= 0)
            load(m_top[at(first)]);
    }
    for (Slot slot = 0; slot < static_cast<Slot>(definitions.size()); ++slot) {
        if (m_top[at(slot)] >= 0 && slot != m_pack->persons() && slot != m_pack->entities())
            load(m_top[at(slot)]);
    }
}

int Form::addNode(Slot slot, int row, draft::Path path)
{
    const int index = static_cast<int>(m_nodes.size());
    m_nodes.emplace_back();
    Node& node = m_nodes.back();
    node.slot = slot;
    node.row = row;
    node.path = std::move(path);
    const pack::Definition& own = definition(slot);
    const pack::Question& asked = *own.question;
    if (own.visibleRule >= 0)
        node.own = whileUnknown(asked.visible);
    node.requiredRule = asked.alwaysRequired ? Truth::Yes : own.requiredRule >= 0 ? Truth::Maybe : Truth::No;
    m_nodeByPath.insert(node.path, index);
    addInstances(index);
    return index;
}

void Form::addInstances(int index)
{
    const Slot slot = m_nodes[at(index)].slot;
    const int row = m_nodes[at(index)].row;
    for (const int rule : definition(slot).rules) {
        const pack::CompiledRule& compiled = m_pack->rules()[at(rule)];
        if (compiled.kind == RuleKind::ChoiceVisible) {
            Node& node = m_nodes[at(index)];
            const QList<pack::Choice>& choices = choicesOf(*definition(slot).question);
            if (node.choices.empty())
                node.choices.assign(static_cast<std::size_t>(choices.size()), Visibility::Visible);
            node.choices[at(compiled.index)] = whileUnknown(choices[compiled.index].visible);
        }
        const int instance = addInstance(rule, index, row);
        if (instance >= 0)
            m_nodes[at(index)].instances.push_back(instance);
    }
}

// A rule that does not compile has no instance: what it would say stays unknown.
int Form::addInstance(int rule, int node, int row)
{
    if (!m_pack->rules()[at(rule)].program.isValid())
        return -1;
    const int index = static_cast<int>(m_instances.size());
    m_instances.emplace_back();
    m_instances.back().rule = rule;
    m_instances.back().node = node;
    m_instances.back().row = row;
    if (node < 0)
        enqueue(index);
    return index;
}

// Brings a node to life with what the draft holds for it.
void Form::load(int index)
{
    {
        Node& node = m_nodes[at(index)];
        node.alive = true;
        for (const int instance : node.instances)
            enqueue(instance);
    }
    refreshVisibility(index);
    const pack::Question& asked = question(m_nodes[at(index)]);
    if (asked.type == Type::Matrix) {
        QStringList values;
        for (const pack::Choice& choice : asked.rows)
            values.append(choice.value);
        setRows(index, values);
    }
    const auto it = draft.answers.constFind(m_nodes[at(index)].path);
    if (it != draft.answers.constEnd())
        setStored(index, it.value());
    refreshReadable(index);
}

// The opposite; the node stays for the day its row comes back.
void Form::unload(int index)
{
    touch(index);
    for (const int row : std::vector<int>(m_nodes[at(index)].rows))
        killRow(row);
    Node& node = m_nodes[at(index)];
    trackParty(index, node.stored, {});
    node.alive = false;
    node.stored = {};
    node.typed = {};
    node.computed = {};
    node.computedAnswer = {};
    node.rows.clear();
    node.visibility = Visibility::Hidden;
    refreshPromise(index);
    node.readable = {};
    for (const int instance : node.instances)
        unreadAll(instance);
}

void Form::setStored(int index, const json::Value& value)
{
    touch(index);
    Node& node = m_nodes[at(index)];
    const pack::Question& asked = question(node);
    const auto fills = [&](const json::Value& answer) {
        return !answer.isNull() && !(asked.hasRows() && answer.isArray());
    };
    const int by = static_cast<int>(fills(value)) - static_cast<int>(fills(node.stored));
    if (asked.type == Type::Party)
        trackParty(index, node.stored, value);
    node.stored = value;
    if (asked.hasRows()) {
        node.typed = value.isObject() ? draft::ruleValue(*m_pack, node.slot, value) : Value();
        if (asked.type == Type::Repeat)
            setRows(index, value.toStringList());
        m_dirtyRepeats.push_back(index);
    } else {
        node.typed = draft::ruleValue(*m_pack, node.slot, value);
    }
    if (by != 0 && m_nodes[at(index)].row >= 0 && !isComputed(m_nodes[at(index)]))
        fill(m_nodes[at(index)].row, by);
    if (!asked.hasRows())
        refreshReadable(index);
}

// What is the same at the beginning is left as it is, so that a row at the end costs the same after many as after few.
void Form::setRows(int index, const QStringList& ids)
{
    const std::vector<int> before = m_nodes[at(index)].rows;
    std::size_t same = 0;
    while (same < before.size() && same < static_cast<std::size_t>(ids.size()) &&
           m_rows[at(before[same])].id == ids[static_cast<qsizetype>(same)])
        ++same;
    std::vector<int> now(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(same));
    QSet<int> later;
    const auto stays = [&](int row) {
        return later.contains(row) || (m_rows[at(row)].alive && at(m_rows[at(row)].position) < same);
    };
    for (auto i = static_cast<qsizetype>(same); i < ids.size(); ++i) {
        const int row = ensureRow(index, ids[i]);
        if (!stays(row)) {
            later.insert(row);
            now.push_back(row);
        }
    }
    if (before == now)
        return;
    m_nodes[at(index)].rows = now;
    for (std::size_t i = same; i < now.size(); ++i)
        m_rows[at(now[i])].position = static_cast<int>(i);
    for (std::size_t i = same; i < before.size(); ++i) {
        if (!later.contains(before[i]))
            killRow(before[i]);
    }
    for (std::size_t i = same; i < now.size(); ++i)
        reviveRow(now[i]);
    m_changedRepeats.insert(index);
    m_dirtyRepeats.push_back(index);
}

int Form::ensureRow(int index, const QString& id)
{
    const draft::Path path = m_nodes[at(index)].path.row(id);
    const int known = rowAt(path);
    if (known >= 0)
        return known;
    const int made = static_cast<int>(m_rows.size());
    m_rows.emplace_back();
    m_rows.back().repeat = index;
    m_rows.back().id = id;
    m_rows.back().path = path;
    m_rowByPath.insert(path.text(), made);
    const Slot slot = m_nodes[at(index)].slot;
    for (const Slot child : definition(slot).children) {
        const int node = addNode(child, made, path.child(definition(child).question->key));
        m_nodes[at(node)].alive = false;
        m_rows[at(made)].nodes.push_back(node);
    }
    return made;
}

void Form::reviveRow(int index)
{
    if (m_rows[at(index)].alive)
        return;
    m_rows[at(index)].alive = true;
    m_rows[at(index)].filled = 0;
    for (const int node : std::vector<int>(m_rows[at(index)].nodes)) {
        touch(node);
        load(node);
    }
    partyRowChanged(index);
}

void Form::killRow(int index)
{
    if (!m_rows[at(index)].alive)
        return;
    for (const int node : std::vector<int>(m_rows[at(index)].nodes))
        unload(node);
    if (m_rows[at(index)].filled > 0)
        fill(index, -m_rows[at(index)].filled);
    m_rows[at(index)].alive = false;
    partyRowChanged(index);
}

// A row stops being blank with the first answer in it, and so may the row around it.
void Form::fill(int index, int by)
{
    Row& row = m_rows[at(index)];
    const bool wasBlank = row.filled == 0;
    row.filled += by;
    Q_ASSERT(row.filled >= 0);
    const bool blank = row.filled == 0;
    if (wasBlank == blank)
        return;
    touch(row.repeat);
    touchInside(index);
    m_dirtyRepeats.push_back(row.repeat);
    const int outer = m_nodes[at(row.repeat)].row;
    if (outer >= 0)
        fill(outer, blank ? -1 : 1);
}

void Form::touchInside(int index)
{
    if (m_loading)
        return;
    for (const int node : m_rows[at(index)].nodes) {
        touch(node);
        for (const int row : m_nodes[at(node)].rows)
            touchInside(row);
    }
}

void Form::trackParty(int index, const json::Value& before, const json::Value& after)
{
    const QString was = partyId(before);
    const QString is = partyId(after);
    if (was == is)
        return;
    if (!was.isEmpty()) {
        QList<int>& nodes = m_partyNodes[was];
        nodes.removeOne(index);
        if (nodes.isEmpty())
            m_partyNodes.remove(was);
    }
    if (!is.isEmpty())
        m_partyNodes[is].append(index);
}

void Form::partyRowChanged(int index)
{
    const Row& row = m_rows[at(index)];
    const Slot slot = m_nodes[at(row.repeat)].slot;
    if (slot != m_pack->persons() && slot != m_pack->entities())
        return;
    const QList<int> references = m_partyNodes.value(row.id);
    for (const int node : references) {
        touch(node);
        refreshReadable(node);
    }
}

void Form::unreadAll(int index)
{
    Instance& instance = m_instances[at(index)];
    for (const Cell cell : instance.reads) {
        std::vector<int>& readers = readersOf(cell);
        readers.erase(std::remove(readers.begin(), readers.end(), index), readers.end());
    }
    instance.reads.clear();
    instance.error.reset();
    instance.holds = true;
}

} // namespace aspirant::session

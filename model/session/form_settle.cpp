#include "model/session/form.h"

#include <algorithm>

namespace aspirant::session {

namespace {

bool isOffered(Visibility visibility)
{
    return visibility == Visibility::Visible || visibility == Visibility::MayApply;
}

} // namespace

QList<Issue> difference(const QList<Issue>& from, const QList<Issue>& without)
{
    QList<Issue> rest;
    for (const Issue& issue : from) {
        if (!without.contains(issue))
            rest.append(issue);
    }
    return rest;
}

const json::Value& Form::answer(const Node& node) const
{
    return isComputed(node) ? node.computedAnswer : node.stored;
}

bool Form::isAnswered(const Node& node) const
{
    const json::Value& given = answer(node);
    if (given.isNull() || draft::stateKind(given))
        return false;
    if (!question(node).hasRows())
        return true;
    return std::any_of(node.rows.begin(), node.rows.end(), [this](int row) { return !isBlank(row); });
}

bool Form::isSatisfied(const Node& node) const
{
    const pack::Question& asked = question(node);
    if (const auto state = draft::stateKind(answer(node))) {
        return (*state == draft::StateKind::NotApplicable && asked.mayBeNotApplicable) ||
               (*state == draft::StateKind::SeeAttachment && asked.maySeeAttachment);
    }
    if (asked.type != pack::Type::Matrix)
        return isAnswered(node);
    // Every row that is surely asked has something in it.
    return std::all_of(node.rows.begin(), node.rows.end(), [this](int row) {
        return !isBlank(row) || rowVisibility(row) != Visibility::Visible;
    });
}

Truth Form::required(const Node& node) const
{
    if (isComputed(node) || node.visibility == Visibility::Hidden)
        return Truth::No;
    const Truth own = node.promises > 0 ? Truth::Yes : node.requiredRule;
    if (node.visibility == Visibility::Visible || own == Truth::No)
        return own;
    return Truth::Maybe;
}

bool Form::isInBlankRow(const Node& node) const
{
    return node.row >= 0 && isBlank(node.row);
}

// ---- one edit
// ----------------------------------------------------------------------------------------------

void Form::beginEdit()
{
    ++m_edit;
    m_before.clear();
    m_changedRepeats.clear();
    m_changedSections.clear();
}

void Form::touch(int index)
{
    if (m_loading)
        return;
    Node& node = m_nodes[at(index)];
    if (node.touched == m_edit)
        return;
    node.touched = m_edit;
    m_before.push_back({index, node.alive, node.visibility, required(node), answer(node), node.findings});
}

Result<Delta> Form::apply(const draft::ChangeSet& changes)
{
    if (auto done = changes.applyTo(draft.answers); !done)
        return tl::unexpected<Error>(done.error());
    beginEdit();
    QList<draft::Path> meta;
    for (const draft::Change& change : changes.changes()) { // lists of rows come before what is in the rows
        const int index = change.path.isMeta() ? -1 : nodeAt(change.path);
        if (index < 0 || !m_nodes[at(index)].alive)
            meta.append(change.path);
        else if (!(m_nodes[at(index)].stored == change.after))
            setStored(index, change.after);
    }
    flushRepeats();
    run();
    Delta delta = settle();
    for (const draft::Path& path : meta) {
        if (path.isMeta())
            delta.changed.append(path);
    }
    return delta;
}

Delta Form::setToday(QDate on)
{
    if (on == today)
        return {};
    today = on;
    beginEdit();
    notify(m_todayReaders);
    for (int index = 0; index < static_cast<int>(m_nodes.size()); ++index) {
        const Node& node = m_nodes[at(index)];
        const bool dated = !node.stored.isNull() &&
                           (question(node).type == pack::Type::Date ||
                            question(node).type == pack::Type::PartialDate || node.stored.isObject());
        if (dated && node.alive)
            touch(index);
    }
    run();
    return settle();
}

void Form::settleNode(Node& node)
{
    Progress& sum = progress[at(sectionOf(node) + 1)];
    sum -= node.share;
    node.findings = node.alive ? check(node) : QList<Issue>();
    node.share = node.alive ? share(node) : Progress();
    sum += node.share;
}

void Form::settleSectionFindings()
{
    for (int section = 0; section < static_cast<int>(m_sectionFindings.size()); ++section) {
        const int index = sectionInstances[at(section)];
        const bool failed = index >= 0 && m_instances[at(index)].error;
        QList<Issue>& findings = m_sectionFindings[at(section)];
        if (!failed && findings.isEmpty())
            continue;
        progress[at(section + 1)].warnings -= static_cast<int>(findings.size());
        findings.clear();
        if (!failed)
            continue;
        const Error& error = *m_instances[at(index)].error;
        const std::vector<int>& inside = m_topOfSection[at(section + 1)];
        const QString path = inside.empty() ? QString() : m_nodes[at(inside.front())].path.text();
        findings.append({Severity::Warns, error.code, error.message, path, {}, {}});
        progress[at(section + 1)].warnings += 1;
    }
}

QList<Issue> Form::sectionFindings(int section) const
{
    return section < 0 ? QList<Issue>() : m_sectionFindings[at(section)];
}

std::vector<int> Form::orderKey(const Node& node) const
{
    std::vector<int> key;
    for (const Node* here = &node; here;) {
        if (here->row < 0) {
            key.push_back(here->slot);
            break;
        }
        const Row& row = m_rows[at(here->row)];
        key.push_back(m_childIndex[at(here->slot)]);
        key.push_back(row.position);
        here = &m_nodes[at(row.repeat)];
    }
    std::reverse(key.begin(), key.end());
    return key;
}

void Form::addTo(Delta& delta, const Before& before) const
{
    const Node& node = m_nodes[at(before.node)];
    const bool was = before.alive && isOffered(before.visibility);
    const bool is = node.alive && isOffered(node.visibility);
    if (!(before.answer == answer(node)))
        delta.changed.append(node.path);
    if (!was && is) {
        delta.appeared.append(node.path);
        if (before.alive && !node.stored.isNull() && before.answer == node.stored)
            delta.restored.append(node.path);
    }
    if (was && !is) {
        delta.vanished.append(node.path);
        if (node.alive && !node.stored.isNull())
            delta.setAside.append(node.path);
    }
    if (before.required != (node.alive ? required(node) : Truth::No))
        delta.required.append(node.path);
    if (m_changedRepeats.contains(before.node))
        delta.rows.append(node.path);
    delta.added += difference(node.findings, before.findings);
    delta.gone += difference(before.findings, node.findings);
}

Delta Form::settle()
{
    const QList<QList<Issue>> sectionsBefore(m_sectionFindings.begin(), m_sectionFindings.end());
    std::vector<std::pair<std::vector<int>, const Before*>> order;
    order.reserve(m_before.size());
    for (const Before& before : m_before) {
        settleNode(m_nodes[at(before.node)]);
        order.emplace_back(orderKey(m_nodes[at(before.node)]), &before);
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    settleSectionFindings();

    Delta delta;
    for (const auto& entry : order)
        addTo(delta, *entry.second);
    for (std::size_t section = 0; section < m_sectionFindings.size(); ++section) {
        const auto index = static_cast<qsizetype>(section);
        delta.added += difference(m_sectionFindings[section], sectionsBefore[index]);
        delta.gone += difference(sectionsBefore[index], m_sectionFindings[section]);
    }
    std::sort(m_changedSections.begin(), m_changedSections.end());
    m_changedSections.erase(std::unique(m_changedSections.begin(), m_changedSections.end()),
                            m_changedSections.end());
    delta.sections = m_changedSections;
    return delta;
}

void Form::walk(int section, const std::function<void(const Node&)>& visit) const
{
    const std::function<void(int)> go = [&](int index) {
        const Node& node = m_nodes[at(index)];
        visit(node);
        for (const int row : node.rows) {
            for (const int child : m_rows[at(row)].nodes)
                go(child);
        }
    };
    const auto walkSection = [&](int which) {
        for (const int index : m_topOfSection[at(which + 1)])
            go(index);
    };
    if (section != -2) {
        if (section >= -1 && section + 1 < static_cast<int>(m_topOfSection.size()))
            walkSection(section);
        return;
    }
    for (int which = 0; which + 1 < static_cast<int>(m_topOfSection.size()); ++which)
        walkSection(which);
    walkSection(-1);
}

} // namespace aspirant::session

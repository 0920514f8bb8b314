#include "model/session/session.h"

#include "model/draft/accepted.h"
#include "model/session/form.h"
#include "model/session/further_findings.h"

namespace aspirant::session {

struct Session::Engine final : Form {
    using Form::Form;
    FurtherFindings further;
};

bool Delta::isEmpty() const
{
    return changed.isEmpty() && appeared.isEmpty() && vanished.isEmpty() && setAside.isEmpty() &&
           restored.isEmpty() && required.isEmpty() && rows.isEmpty() && sections.isEmpty() &&
           added.isEmpty() && gone.isEmpty();
}

Session::Session(std::shared_ptr<const pack::CompiledPack> pack, draft::Draft draft, QDate today)
    : m_engine(std::make_unique<Engine>(std::move(pack), std::move(draft), today))
{
}

Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

const pack::CompiledPack& Session::pack() const
{
    return m_engine->pack();
}

const std::shared_ptr<const pack::CompiledPack>& Session::sharedPack() const
{
    return m_engine->sharedPack();
}

const draft::Draft& Session::draft() const
{
    return m_engine->draft;
}

QDate Session::today() const
{
    return m_engine->today;
}

Delta Session::setToday(QDate today)
{
    return m_engine->setToday(today);
}

Result<Delta> Session::apply(const draft::ChangeSet& changes)
{
    return m_engine->apply(changes);
}

// Done and undone: costs twice what the edit costs, and not a copy of the form.
Result<Delta> Session::preview(const draft::ChangeSet& changes) const
{
    const quint64 evaluations = m_engine->evaluations;
    Result<Delta> delta = m_engine->apply(changes);
    if (delta) {
        const auto undone = m_engine->apply(changes.inverted());
        Q_ASSERT(undone);
        Q_UNUSED(undone)
    }
    m_engine->evaluations = evaluations;
    return delta;
}

QuestionState Session::state(const draft::Path& path) const
{
    QuestionState state;
    const int index = m_engine->nodeAt(path);
    if (index < 0 || !m_engine->node(index).alive)
        return state;
    const Node& node = m_engine->node(index);
    state.visibility = node.visibility;
    state.required = m_engine->required(node);
    state.computed = m_engine->isComputed(node);
    state.answer = m_engine->answer(node);
    state.setAside = node.visibility < Visibility::MayApply && !node.stored.isNull();
    state.answered = m_engine->isAnswered(node);
    state.satisfied = m_engine->isSatisfied(node);
    return state;
}

Visibility Session::sectionVisibility(int section) const
{
    if (section < 0)
        return Visibility::Visible;
    return at(section) < m_engine->sections.size() ? m_engine->sections[at(section)] : Visibility::Hidden;
}

Visibility Session::choiceVisibility(const draft::Path& path, int choice) const
{
    const int index = m_engine->nodeAt(path);
    if (index < 0 || choice < 0)
        return Visibility::Hidden;
    const Node& node = m_engine->node(index);
    return at(choice) < node.choices.size() ? node.choices[at(choice)] : Visibility::Visible;
}

QStringList Session::rows(const draft::Path& repeat) const
{
    QStringList ids;
    const int index = m_engine->nodeAt(repeat);
    if (index < 0)
        return ids;
    const Node& node = m_engine->node(index);
    const bool matrix = m_engine->question(node).type == pack::Type::Matrix;
    for (const int row : node.rows) {
        const bool hidden = matrix && !node.choices.empty() &&
                            node.choices[at(m_engine->row(row).position)] < Visibility::MayApply;
        if (!hidden)
            ids.append(m_engine->row(row).id);
    }
    return ids;
}

bool Session::isBlankRow(const draft::Path& row) const
{
    const int index = m_engine->rowAt(row);
    return index < 0 || !m_engine->row(index).alive || m_engine->isBlank(index);
}

Text Session::rowTitle(const draft::Path& row) const
{
    return session::rowTitle(*m_engine, m_engine->rowAt(row));
}

QList<draft::Path> Session::paths(int section) const
{
    QList<draft::Path> list;
    m_engine->walk(section, [&](const Node& node) { list.append(node.path); });
    return list;
}

pack::Slot Session::slotOf(const draft::Path& path) const
{
    const int index = m_engine->nodeAt(path);
    return index < 0 ? -1 : m_engine->node(index).slot;
}

const pack::Question* Session::question(const draft::Path& path) const
{
    const int index = m_engine->nodeAt(path);
    return index < 0 ? nullptr : &m_engine->question(m_engine->node(index));
}

int Session::sectionOf(const draft::Path& path) const
{
    const int index = m_engine->nodeAt(path.isRow() ? path.repeat() : path);
    return index < 0 ? -1 : m_engine->sectionOf(m_engine->node(index));
}

QList<Issue> Session::findings() const
{
    QList<Issue> all;
    FurtherInOrder further = m_engine->further.inOrder();
    const int count = static_cast<int>(m_engine->sections.size());
    for (int section = 0; section < count; ++section) {
        all += m_engine->sectionFindings(section);
        m_engine->walk(section, [&](const Node& node) { further.join(*m_engine, node, all); });
    }
    m_engine->walk(-1, [&](const Node& node) { further.join(*m_engine, node, all); });
    return all + further.rest();
}

QList<Issue> Session::findings(const draft::Path& path) const
{
    const int index = m_engine->nodeAt(path);
    return (index < 0 ? QList<Issue>() : m_engine->node(index).findings) + m_engine->further.at(path);
}

Delta Session::setFurtherFindings(const QList<Issue>& findings)
{
    return m_engine->further.set(*m_engine, findings);
}

std::optional<QString> Session::acceptedReason(const Issue& issue) const
{
    const draft::Answers& answers = m_engine->draft.answers;
    const auto stored = answers.constFind(acceptancePath(issue));
    if (stored == answers.constEnd() || issue.severity != Severity::Warns)
        return std::nullopt;
    return draft::acceptanceReason(stored.value(), answers.value(draft::Path::trusted(issue.path)));
}

Progress Session::progress() const
{
    Progress sum;
    for (const Progress& part : m_engine->progress)
        sum += part;
    return sum += m_engine->further.progress();
}

Progress Session::progress(int section) const
{
    if (section < -1 || at(section + 1) >= m_engine->progress.size())
        return {};
    Progress own = m_engine->progress[at(section + 1)];
    return own += m_engine->further.progress(section);
}

Explanation Session::explain(const draft::Path& path, About about) const
{
    const int index = m_engine->nodeAt(path);
    return index < 0 ? Explanation() : explainNode(*m_engine, m_engine->node(index), about);
}

expr::Outcome Session::evaluate(const pack::CompiledRule& rule, const draft::Path& row) const
{
    return evaluatePageRule(*m_engine, rule, row);
}

QList<draft::Path> Session::decidedBy(const pack::CompiledRule& rule, const draft::Path& row) const
{
    return pageRuleReads(*m_engine, rule, row);
}

QList<draft::Path> Session::rowsOf(const pack::CompiledRule& rule) const
{
    return pageRuleRows(*m_engine, rule);
}

bool Session::isRelevant(const draft::Path& path) const
{
    if (path.isRow()) {
        const int row = m_engine->rowAt(path);
        return row >= 0 && m_engine->row(row).alive && m_engine->rowVisibility(row) == Visibility::Visible;
    }
    const int index = m_engine->nodeAt(path);
    return index >= 0 && m_engine->node(index).alive &&
           m_engine->node(index).visibility == Visibility::Visible;
}

draft::Answers Session::relevantAnswers() const
{
    draft::Answers answers;
    m_engine->walk(-2, [&](const Node& node) {
        if (node.visibility == Visibility::Visible && !m_engine->answer(node).isNull())
            answers.insert(node.path, m_engine->answer(node));
    });
    return answers;
}

QList<draft::Path> Session::setAsideAnswers() const
{
    QList<draft::Path> list;
    m_engine->walk(-2, [&](const Node& node) {
        if (node.visibility < Visibility::MayApply && !node.stored.isNull())
            list.append(node.path);
    });
    return list;
}

quint64 Session::evaluations() const
{
    return m_engine->evaluations;
}

draft::Path acceptancePath(const Issue& issue)
{
    return draft::Path::trusted(QStringLiteral("@accept:") + issue.code + u'@' + issue.path);
}

} // namespace aspirant::session

#include "model/session/further_findings.h"

namespace aspirant::session {

void FurtherInOrder::index()
{
    for (std::size_t i = 0; i < m_left.size(); ++i)
        m_byPath[m_left[i]->path].append(i);
}

void FurtherInOrder::take(const QString& path, QList<Issue>& all)
{
    for (const std::size_t i : m_byPath.take(path)) {
        all.append(std::move(*m_left[i]));
        m_left[i].reset();
    }
}

void FurtherInOrder::join(const Form& form, const Node& node, QList<Issue>& all)
{
    if (m_byPath.isEmpty()) {
        all += node.findings;
        return;
    }
    std::vector<int> rows; // from the inside out
    for (int row = node.row; row >= 0; row = form.node(form.row(row).repeat).row)
        rows.push_back(row);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        take(form.row(*row).path.text(), all);
    all += node.findings;
    take(node.path.text(), all);
}

QList<Issue> FurtherInOrder::rest() const
{
    QList<Issue> rest;
    for (const auto& issue : m_left) {
        if (issue)
            rest.append(*issue);
    }
    return rest;
}

Delta FurtherFindings::set(const Form& form, const QList<Issue>& findings)
{
    Delta delta;
    delta.added = difference(findings, m_findings);
    delta.gone = difference(m_findings, findings);
    m_findings = findings;
    m_bySection.clear();
    m_sum = {};
    for (const Issue& issue : m_findings) {
        const auto path = draft::Path::trusted(issue.path);
        const int node = form.nodeAt(path.isRow() ? path.repeat() : path);
        countFindings(m_bySection[node < 0 ? -1 : form.sectionOf(form.node(node))], {issue});
        countFindings(m_sum, {issue});
    }
    return delta;
}

QList<Issue> FurtherFindings::at(const draft::Path& path) const
{
    QList<Issue> found;
    for (const Issue& issue : m_findings) {
        if (issue.path == path.text())
            found.append(issue);
    }
    return found;
}

} // namespace aspirant::session

// Findings that rooms above the session contribute, with their place among its own. Internal to this room.
#pragma once

#include "model/session/form.h"

namespace aspirant::session {

// One walk through the form, with the contributed findings put where they belong.
class FurtherInOrder final {
public:
    explicit FurtherInOrder(const QList<Issue>& findings) : m_left(findings.cbegin(), findings.cend()) { index(); }
    // Appends those of the rows that begin with this node, the node's own findings, and those contributed to it.
    void join(const Form& form, const Node& node, QList<Issue>& all);
    [[nodiscard]] QList<Issue> rest() const; // at places that the form does not have any more

private:
    void index();
    void take(const QString& path, QList<Issue>& all);
    std::vector<std::optional<Issue>> m_left;
    QHash<QString, QList<std::size_t>> m_byPath;
};

class FurtherFindings final {
public:
    Delta set(const Form& form, const QList<Issue>& findings);
    [[nodiscard]] QList<Issue> at(const draft::Path& path) const;
    [[nodiscard]] FurtherInOrder inOrder() const { return FurtherInOrder(m_findings); }
    [[nodiscard]] const Progress& progress() const { return m_sum; }
    [[nodiscard]] Progress progress(int section) const { return m_bySection.value(section); }

private:
    QList<Issue> m_findings;
    QHash<int, Progress> m_bySection;
    Progress m_sum;
};

} // namespace aspirant::session

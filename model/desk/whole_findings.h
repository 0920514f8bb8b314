// The one list of findings: what the rooms above the session find is contributed to it, so that check, export, every
// page and the window show the same.
#pragma once

#include "model/papers/checklist.h"

namespace aspirant::desk {

// Findings of owners (model/ownership/form_findings.h) and of papers (model/papers). Roles that nobody fills are told
// by the questionnaire's own rules; model/registry only words them, so nothing comes from there.
class WholeFindings final {
public:
    explicit WholeFindings(papers::PaperCheck check = {}) : m_check(std::move(check)) {}

    // Everything has to be looked at again: another session, or another day.
    void reset();
    // Notes what an edit touches. Whether anything has to be looked at again: isDue().
    void follow(const session::Session& session, const session::Delta& delta);
    // More is known of the content of papers than before.
    void papersWereSeen() { m_papersDue = true; }
    [[nodiscard]] bool isDue() const { return m_ownersDue || m_papersDue; }

    // Looks again at what is due, and only at that, and tells the session.
    session::Delta update(session::Session& session);

private:
    papers::PaperCheck m_check;
    QList<Issue> m_owners, m_papers;
    bool m_ownersDue = true, m_papersDue = true;
};

} // namespace aspirant::desk

#include "model/desk/whole_findings.h"

#include "model/draft/paper.h"
#include "model/ownership/form_findings.h"

#include <algorithm>

namespace aspirant::desk {

namespace {

using draft::Path;

bool isOfPapers(const session::Session& session, const Path& path)
{
    if (path.isMeta())
        return draft::paperPlace(path).has_value();
    const pack::Question* question = session.question(path);
    return question && question->type == pack::Type::Attachment;
}

} // namespace

void WholeFindings::reset()
{
    m_ownersDue = m_papersDue = true;
    m_owners.clear();
    m_papers.clear();
}

void WholeFindings::follow(const session::Session& session, const session::Delta& delta)
{
    for (const QList<Path>* paths : {&delta.changed, &delta.appeared, &delta.vanished, &delta.rows}) {
        m_ownersDue = m_ownersDue || std::any_of(paths->begin(), paths->end(), &ownership::isReadForOwnership);
        m_papersDue = m_papersDue || std::any_of(paths->begin(), paths->end(), [&](const Path& path) { return isOfPapers(session, path); });
    }
}

session::Delta WholeFindings::update(session::Session& session)
{
    if (!isDue())
        return {};
    if (std::exchange(m_ownersDue, false))
        m_owners = ownership::formFindings(session);
    if (std::exchange(m_papersDue, false))
        m_papers = papers::findingsOfPapers(session, m_check);
    return session.setFurtherFindings(m_owners + m_papers);
}

} // namespace aspirant::desk

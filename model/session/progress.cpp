// One question's share of what is done and what is left.
#include "model/session/form.h"

namespace aspirant::session {

void countFindings(Progress& progress, const QList<Issue>& findings)
{
    for (const Issue& issue : findings) {
        switch (issue.severity) {
        case Severity::Blocks:
            ++progress.blocking;
            break;
        case Severity::Warns:
            ++progress.warnings;
            break;
        case Severity::Notes:
            ++progress.notes;
            break;
        }
    }
}

Progress& Progress::operator+=(const Progress& other)
{
    applicable += other.applicable;
    answered += other.answered;
    requiredTotal += other.requiredTotal;
    leastLeft += other.leastLeft;
    mostLeft += other.mostLeft;
    mayOpen += other.mayOpen;
    blocking += other.blocking;
    warnings += other.warnings;
    notes += other.notes;
    return *this;
}

Progress& Progress::operator-=(const Progress& other)
{
    applicable -= other.applicable;
    answered -= other.answered;
    requiredTotal -= other.requiredTotal;
    leastLeft -= other.leastLeft;
    mostLeft -= other.mostLeft;
    mayOpen -= other.mayOpen;
    blocking -= other.blocking;
    warnings -= other.warnings;
    notes -= other.notes;
    return *this;
}

// Taken after the findings of the node have been renewed.
Progress Form::share(const Node& node) const
{
    Progress share;
    countFindings(share, node.findings);
    const pack::Question& asked = question(node);
    if (isInBlankRow(node) || isComputed(node) || node.visibility == Visibility::Hidden)
        return share;
    const bool counts = !asked.hasRows() && (asked.type != pack::Type::Statement || asked.confirm);
    const bool visible = node.visibility == Visibility::Visible;
    if (counts && visible) {
        share.applicable = 1;
        share.answered = isAnswered(node) || isSatisfied(node) ? 1 : 0;
    }
    if (counts && !visible)
        share.mayOpen = 1;
    const Truth needed = required(node);
    const bool open = !isSatisfied(node);
    share.requiredTotal = needed == Truth::Yes ? 1 : 0;
    share.leastLeft = needed == Truth::Yes && open ? 1 : 0;
    share.mostLeft = needed != Truth::No && open ? 1 : 0;
    return share;
}

} // namespace aspirant::session

// Moving an open draft to another version of its questionnaire, and back when that is undone.
#include "model/desk/desk_state.h"

#include "model/draft/migrated.h"
#include "model/subform/dispatch.h"

namespace aspirant::desk {

// On the disk first, then on the screen: a form that the disk does not know yet must not be worked in.
Result<session::Delta> Desk::commitMove(const draft::ChangeSet& changes, Origin origin, qint64 undoes)
{
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    draft::Answers tried = m_session->draft().answers;
    if (const Result<void> applies = changes.applyTo(tried); !applies)
        return tl::unexpected(applies.error());
    if (const auto pack = pinnedPack(m_drafts, *draft::pinAfter(changes)); !pack)
        return tl::unexpected(pack.error());
    Entry entry;
    entry.at = m_clock.nowUtc();
    entry.by = m_user;
    entry.origin = origin;
    entry.undoes = undoes;
    entry.changes = changes;
    const Result<Entry> saved =
        m_drafts.append(m_session->draft().id, std::move(entry), m_state->lastSequence);
    if (!saved)
        return tl::unexpected(saved.error());
    m_state->lastSequence = saved->sequence;
    if (m_state->historyRead)
        m_state->history.add(*saved);
    m_state->summaryDue = true;
    const Result<session::Delta> delta = m_state->follow(changes);
    m_state->writeSummary();
    Q_EMIT this->saved(m_clock.nowUtc());
    return delta;
}

Result<review::Migration> Desk::migrate(const std::shared_ptr<const pack::CompiledPack>& target)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    if (const draft::Path scope = subform::scopeOf(m_session->draft().answers); !scope.isEmpty())
        return failure(QStringLiteral("subform.migrate"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "One person's part of an application stays with the version of the questionnaire that it was sent with.")),
                       scope.text());
    const pack::Pack& newer = target->pack();
    const draft::PackPin present = m_session->draft().pack;
    if (newer.id != present.id)
        return failure(
            QStringLiteral("migrate.other_pack"),
            Message("Desk", QT_TRANSLATE_NOOP("Desk", "This application answers the questionnaire “%1” and cannot be "
                                                      "moved to “%2”. Carry its answers into a new application instead."),
                    {present.id, newer.id}),
            newer.id);
    if (newer.hash == present.hash)
        return failure(QStringLiteral("migrate.same"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "The application is at this version already.")),
                       newer.version);
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const Result<void> kept = m_drafts.keepPack(newer.hash, newer.canonical); !kept)
        return tl::unexpected(kept.error());
    review::Migration plan = review::planMigration(*m_session, target);
    if (const auto moved = commitMove(plan.changes, Origin::Migrated, 0); !moved)
        return tl::unexpected(moved.error());
    return plan;
}

} // namespace aspirant::desk

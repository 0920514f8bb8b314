#include "model/desk/desk.h"

#include "model/base/digest.h"
#include "model/desk/desk_state.h"
#include "model/draft/accepted.h"
#include "model/draft/answer_check.h"
#include "model/draft/migrated.h"
#include "model/subform/dispatch.h"

namespace aspirant::desk {

namespace {

// In one person's part of an application only that person's record is worked on.
Result<void> inScope(const session::Session& session, const draft::ChangeSet& changes)
{
    const draft::Answers& answers = session.draft().answers;
    for (const draft::Change& change : changes.changes()) {
        if (!subform::isInScope(answers, change.path))
            return failure(QStringLiteral("subform.outside"),
                           Message("Desk", QT_TRANSLATE_NOOP("Desk", "This is one person's part of an application; only that person's record can be changed here.")),
                           change.path.text());
    }
    return {};
}

} // namespace

Desk::Desk(DraftStore& drafts, BlobStore& blobs, const Clock& clock, QString user, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_blobs(blobs), m_clock(clock), m_user(std::move(user)),
      m_state(std::make_unique<State>(*this))
{
    connect(&m_state->autosave, &Autosave::failed, this, &Desk::saveFailed);
    connect(&m_state->autosave, &Autosave::saved, this, [this] {
        if (!m_state->summaryTimer.isActive())
            m_state->summaryTimer.start(summaryMs);
        Q_EMIT saved(m_clock.nowUtc());
    });
    connect(&m_state->summaryTimer, &QTimer::timeout, this, [this] { m_state->writeSummary(); });
    connect(&m_state->findingsTimer, &QTimer::timeout, this, &Desk::settleFindings);
}

Desk::~Desk()
{
    if (!isOpen())
        return;
    if (!isReadOnly() && !m_state->whole.update(*m_session).isEmpty()) // nobody listens any more; for the figures in lists
        m_state->summaryDue = true;
    (void)flush(); // a failure was reported each time it was tried
}

Result<QString> Desk::createDraft(DraftStore& drafts, const pack::Pack& pack, const QString& client,
                                  const QString& title)
{
    draft::Draft draft;
    draft.id = randomHex(16);
    draft.client = client;
    draft.title = title.isEmpty() ? pack.title.best(Language::English).words : title;
    draft.pack = {pack.id, pack.version, pack.hash};
    return drafts.create(draft, pack.canonical).map([&] { return draft.id; });
}

Result<void> Desk::open(const QString& draftId, QDate asAt)
{
    if (isOpen()) {
        if (const Result<void> flushed = flush(); !flushed)
            return flushed;
    }
    Result<draft::Draft> draft = m_drafts.load(draftId);
    if (!draft)
        return tl::unexpected(draft.error());
    const Result<qint64> last = m_drafts.lastSequence(draftId);
    if (!last)
        return tl::unexpected(last.error());
    auto pack = pinnedPack(m_drafts, draft->pack);
    if (!pack)
        return tl::unexpected(pack.error());
    const QDate today = asAt.isValid() ? asAt : m_clock.todayInHongKong();
    m_session = std::make_unique<session::Session>(std::move(*pack), std::move(*draft), today);
    m_state->autosave.stop();
    m_state->pending.clear();
    m_state->draftId = draftId;
    m_state->lastSequence = *last;
    m_state->historyRead = false;
    m_state->earlierPacks.clear();
    m_state->whole.reset();
    m_state->findingsTimer.start(0); // in the first turn of the event loop: the window shows itself before
    // A new or imported draft has no figures yet, and another day or program may have made them others.
    m_state->summaryDue = !isReadOnly();
    if (m_state->summaryDue)
        m_state->summaryTimer.start(summaryMs);
    Q_EMIT opened();
    return {};
}

void Desk::setPaperCheck(papers::PaperCheck check)
{
    m_state->whole = WholeFindings(std::move(check));
}

void Desk::settleFindings()
{
    m_state->findingsTimer.stop();
    if (!isOpen() || !m_state->whole.isDue())
        return;
    const session::Delta delta = m_state->whole.update(*m_session);
    if (delta.isEmpty())
        return;
    m_state->summaryDue = true;
    if (!m_state->summaryTimer.isActive())
        m_state->summaryTimer.start(summaryMs);
    Q_EMIT changed(delta);
}

void Desk::papersWereSeen()
{
    m_state->whole.papersWereSeen();
    m_state->findingsTimer.start(0);
}

bool Desk::isReadOnly() const
{
    return m_drafts.isReadOnly();
}

Result<void> Desk::mayEdit() const
{
    if (!isOpen())
        return failure(QStringLiteral("desk.closed"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "No application is open.")));
    if (isReadOnly())
        return failure(
            QStringLiteral("desk.read_only"),
            Message("Desk", QT_TRANSLATE_NOOP(
                                "Desk", "The workspace is open for reading only; nothing can be changed.")));
    return {};
}

Result<session::Delta> Desk::setAnswer(const draft::Path& path, const json::Value& value, Edit edit)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    if (path == draft::migratedPath()) // only migrate() moves a draft
        return tl::unexpected(unknownQuestion(path));
    json::Value stored = value;
    if (!path.isMeta()) {
        const pack::Slot slot = path.isRow() ? -1 : m_session->slotOf(path);
        if (slot < 0)
            return tl::unexpected(unknownQuestion(path));
        Result<json::Value> normal = draft::normalAnswer(m_session->pack(), slot, value);
        if (!normal) {
            normal.error().place = path.text();
            return tl::unexpected(normal.error());
        }
        stored = std::move(*normal);
    }
    const draft::ChangeSet changes = draft::setAnswer(m_session->draft().answers, path, stored);
    if (const Result<void> allowed = inScope(*m_session, changes); !allowed)
        return tl::unexpected(allowed.error());
    if (edit == Edit::Typing)
        return type(path, changes);
    if (changes.isEmpty()) { // typed already: leaving the field finishes it
        m_state->pending.finishTyping();
        if (hasPending())
            (void)m_state->autosave.now();
        return session::Delta();
    }
    return finish(path, changes);
}

Result<session::Delta> Desk::type(const draft::Path& path, const draft::ChangeSet& changes)
{
    if (changes.isEmpty())
        return session::Delta();
    const Result<session::Delta> delta = m_session->apply(changes);
    if (!delta)
        return delta;
    m_state->pending.addTyping(path, changes, m_clock.nowUtc());
    if (hasPending())
        m_state->autosave.soon();
    m_state->tell(*delta);
    return delta;
}

// The last keystroke and leaving the field at once: still part of the typing when there was one.
Result<session::Delta> Desk::finish(const draft::Path& path, const draft::ChangeSet& changes)
{
    const Result<session::Delta> delta = m_session->apply(changes);
    if (!delta)
        return delta;
    m_state->pending.addTyping(path, changes, m_clock.nowUtc());
    m_state->pending.finishTyping();
    (void)m_state->autosave.now(); // a failure is told by its signal, and by flush()
    m_state->tell(*delta);
    return delta;
}

Result<session::Delta> Desk::apply(const draft::ChangeSet& changes, Origin origin)
{
    return commit(changes, origin, 0);
}

Result<session::Delta> Desk::commit(const draft::ChangeSet& changes, Origin origin, qint64 undoes)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    if (changes.isEmpty())
        return session::Delta();
    if (const Result<void> allowed = inScope(*m_session, changes); !allowed)
        return tl::unexpected(allowed.error());
    if (draft::pinAfter(changes))
        return commitMove(changes, origin, undoes);
    const Result<session::Delta> delta = m_session->apply(changes);
    if (!delta)
        return delta;
    m_state->pending.add(changes, origin, m_clock.nowUtc(), undoes);
    (void)m_state->autosave.now();
    m_state->tell(*delta);
    return delta;
}

Result<QString> Desk::addRow(const draft::Path& repeat)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    const pack::Question* question = repeat.isRow() ? nullptr : m_session->question(repeat);
    if (!question || question->type != pack::Type::Repeat)
        return tl::unexpected(unknownQuestion(repeat));
    const QString row = draft::newRowId();
    return apply(draft::addRow(m_session->draft().answers, repeat, row), Origin::Typed)
        .map([&](const session::Delta&) { return row; });
}

Result<session::Delta> Desk::removeRow(const draft::Path& row)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    const draft::Answers& answers = m_session->draft().answers;
    if (!row.isRow() || !answers.value(row.repeat()).toStringList().contains(row.rowId()))
        return failure(QStringLiteral("row.unknown"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "There is no row “%1” in this application."),
                               {row.text()}),
                       row.text());
    return apply(draft::removeRow(answers, row), Origin::Typed);
}

Result<session::Delta> Desk::acceptFinding(const Issue& issue, const QString& reason)
{
    if (issue.severity == Severity::Blocks)
        return failure(
            QStringLiteral("desk.cannot_accept"),
            Message("Desk",
                    QT_TRANSLATE_NOOP(
                        "Desk",
                        "A finding that blocks the application cannot be accepted; it has to be resolved.")),
            issue.path);
    const json::Value value = m_session ? m_session->draft().answer(draft::Path::trusted(issue.path)) : json::Value();
    return setAnswer(session::acceptancePath(issue), draft::acceptance(issue.code, reason, value));
}

Result<void> Desk::flush()
{
    if (!isOpen())
        return {};
    m_state->pending.finishTyping();
    if (hasPending()) {
        if (const Result<void> done = m_state->autosave.now(); !done)
            return done;
    }
    m_state->writeSummary();
    return {};
}

bool Desk::hasPending() const
{
    return !m_state->pending.isEmpty();
}

} // namespace aspirant::desk

#include "model/desk/desk_state.h"

#include "model/base/digest.h"
#include "model/draft/migrated.h"
#include "model/pack/pack_reader.h"
#include "model/subform/dispatch.h"

namespace aspirant::desk {

Desk::State::State(Desk& owner) : desk(owner), autosave([this] { return save(); })
{
    summaryTimer.setSingleShot(true);
    findingsTimer.setSingleShot(true);
}

void Desk::State::tell(const session::Delta& delta)
{
    whole.follow(*desk.m_session, delta);
    if (whole.isDue())
        findingsTimer.start(findingsMs);
    Q_EMIT desk.changed(delta);
}

// Everything pending, in order. Another program's entries are taken in first when there are any.
Result<void> Desk::State::save()
{
    while (!pending.isEmpty()) {
        Result<void> done = saveFirst();
        if (!done && done.error().code == QLatin1String("store.moved"))
            done = catchUp();
        if (!done)
            return done;
    }
    return {};
}

Result<void> Desk::State::saveFirst()
{
    Entry entry = pending.first();
    entry.by = desk.m_user;
    const Result<Entry> saved = desk.m_drafts.append(draftId, std::move(entry), lastSequence);
    if (!saved)
        return tl::unexpected(saved.error());
    lastSequence = saved->sequence;
    pending.firstWasSaved(saved->sequence);
    if (historyRead)
        history.add(*saved);
    summaryDue = true;
    return {};
}

Result<void> Desk::State::catchUp()
{
    const Result<QList<Entry>> entries = desk.m_drafts.historySince(draftId, lastSequence);
    if (!entries)
        return tl::unexpected(entries.error());
    draft::ChangeSet foreign;
    for (const Entry& entry : *entries) {
        foreign = foreign.combined(entry.changes);
        lastSequence = entry.sequence;
        if (historyRead)
            history.add(entry);
    }
    const draft::ChangeSet rest = pending.rebase(foreign);
    if (rest.isEmpty())
        return {};
    const Result<session::Delta> delta = follow(rest);
    if (!delta)
        return tl::unexpected(delta.error());
    if (!draft::pinAfter(rest))
        tell(*delta);
    return {};
}

// Lets the session follow what is on the disk. A move to another version makes it another session.
Result<session::Delta> Desk::State::follow(const draft::ChangeSet& changes)
{
    const std::optional<draft::PackPin> pin = draft::pinAfter(changes);
    if (!pin)
        return desk.m_session->apply(changes);
    draft::Draft draft = desk.m_session->draft();
    if (const Result<void> applied = changes.applyTo(draft.answers); !applied)
        return tl::unexpected(applied.error());
    auto pack = pinnedPack(desk.m_drafts, *pin);
    if (!pack)
        return tl::unexpected(pack.error());
    draft.pack = *pin;
    earlierPacks.push_back(desk.m_session->sharedPack());
    *desk.m_session = session::Session(std::move(*pack), std::move(draft), desk.m_session->today());
    whole.reset();
    findingsTimer.start(0);
    session::Delta delta;
    for (const draft::Change& change : changes.changes())
        delta.changed.append(change.path);
    Q_EMIT desk.opened();
    return delta;
}

Result<void> Desk::State::readHistory()
{
    if (historyRead)
        return {};
    const Result<QList<Entry>> entries = desk.m_drafts.history(draftId);
    if (!entries)
        return tl::unexpected(entries.error());
    history.reset(*entries);
    historyRead = true;
    return {};
}

void Desk::State::writeSummary()
{
    summaryTimer.stop();
    if (!summaryDue || desk.isReadOnly())
        return;
    const draft::Path scope = subform::scopeOf(desk.m_session->draft().answers);
    const session::Progress progress = scope.isEmpty() ? desk.m_session->progress() : subform::stateOfRow(*desk.m_session, scope).progress;
    // Only figures for lists: when they cannot be written, the next save brings them.
    if (desk.m_drafts.setSummary(
            draftId, {progress.blocking, progress.warnings, progress.answered, progress.applicable}))
        summaryDue = false;
}

Error unknownQuestion(const draft::Path& path)
{
    return {QStringLiteral("answer.unknown"),
            Message("Desk", QT_TRANSLATE_NOOP("Desk", "There is no question “%1” in this application."),
                    {path.text()}),
            path.text()};
}

Result<std::shared_ptr<const pack::CompiledPack>> pinnedPack(DraftStore& drafts, const draft::PackPin& pin)
{
    const auto damaged = [&] {
        return failure(
            QStringLiteral("pack.damaged"),
            Message("Desk", QT_TRANSLATE_NOOP("Desk", "The questionnaire kept with this draft is damaged.")),
            pin.id);
    };
    const Result<QByteArray> bytes = drafts.packBytes(pin.hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (sha256Hex(*bytes) != pin.hash)
        return damaged();
    pack::ReadPack read = pack::readResolvedPack(*bytes, pin.id);
    if (!read.pack)
        return damaged();
    return pack::CompiledPack::compile(std::move(*read.pack));
}

} // namespace aspirant::desk

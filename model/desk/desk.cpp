#include "model/desk/desk.h"

#include "model/base/digest.h"
#include "model/draft/accepted.h"
#include "model/base/shown_name.h"
#include "model/desk/attachment_kind.h"
#include "model/desk/autosave.h"
#include "model/desk/edit_history.h"
#include "model/desk/originals.h"
#include "model/desk/pending_edits.h"
#include "model/desk/undo_words.h"
#include "model/desk/whole_findings.h"
#include "model/draft/answer_check.h"
#include "model/draft/migrated.h"
#include "model/draft/replaced.h"
#include "model/pack/pack_reader.h"
#include "model/subform/dispatch.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace aspirant::desk {

namespace {

constexpr int summaryMs = 2000;  // figures in lists may lag behind that long
constexpr int findingsMs = 250; // pause after an edit before owners and papers are looked at again

Error unknownQuestion(const draft::Path& path)
{
    return {QStringLiteral("answer.unknown"),
            Message("Desk", QT_TRANSLATE_NOOP("Desk", "There is no question “%1” in this application."),
                    {path.text()}),
            path.text()};
}

// The list of files at that place with one more, or with one exchanged for another.
void putPaper(draft::Answers& answers, const Desk::Placement& one, const QDateTime& now)
{
    json::Array files = answers.value(one.path).array(); // empty when a state stood there
    const auto at = [&files](const QString& sha256) {
        return std::find_if(files.begin(), files.end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
    };
    const json::Value paper = json::Object{{QStringLiteral("$sha256"), one.sha256}, {QStringLiteral("name"), one.name}};
    const auto old = one.replaces.isEmpty() ? files.end() : at(one.replaces);
    if (old != files.end() && one.replaces != one.sha256) {
        const draft::PaperRecord was = draft::paperRecord(answers, one.path, one.replaces);
        answers.insert(draft::replacesPath(one.path, one.sha256), draft::replacesValue({one.replaces, (*old)[u"name"].toString(), now}));
        const draft::PaperRecord record{{}, was.language, {}, was.translationOf};
        if (const draft::Path path = draft::paperPath(one.path, one.sha256); !record.isEmpty() && !answers.contains(path))
            answers.insert(path, draft::paperValue(record));
        *old = paper;
        if (const auto twice = std::find(old + 1, files.end(), paper); twice != files.end()) // it stood there as well
            files.erase(twice);
    } else if (at(one.sha256) == files.end()) {
        files.push_back(paper);
    }
    answers.insert(one.path, json::Value(std::move(files)));
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

struct Desk::State {
    State(Desk& owner) : desk(owner), autosave([this] { return save(); })
    {
        summaryTimer.setSingleShot(true);
        findingsTimer.setSingleShot(true);
    }

    Desk& desk;
    QString draftId;
    qint64 lastSequence = 0;
    PendingEdits pending;
    Autosave autosave;
    EditHistory history;
    bool historyRead = false; // only when undo is first asked for
    bool summaryDue = false;
    QTimer summaryTimer;
    WholeFindings whole;
    QTimer findingsTimer;
    // Of sessions before a move to another version: whoever still looks at a question of theirs may.
    std::vector<std::shared_ptr<const pack::CompiledPack>> earlierPacks;

    Result<void> save();
    Result<void> saveFirst();
    Result<void> catchUp();
    Result<session::Delta> follow(const draft::ChangeSet& changes);
    Result<void> readHistory();
    void writeSummary();
    void tell(const session::Delta& delta);
};

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

Result<Desk::Attached> Desk::attach(const draft::Path& path, const QString& file,
                                    const ProgressCallback& progress)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    const pack::Question* question = path.isRow() ? nullptr : m_session->question(path);
    if (!question || question->type != pack::Type::Attachment)
        return tl::unexpected(unknownQuestion(path));
    QFile content(file);
    // Only ordinary files: a pipe may never end, and a device certainly does not.
    if (!QFileInfo(file).isFile() || !content.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("attachment.unreadable"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "The file “%1” could not be read."), {file}),
                       file);
    const QString name = QFileInfo(file).fileName();
    const QString kind = attachmentKind(content, name);
    const Result<BlobInfo> blob = m_blobs.put(content, progress);
    if (!blob)
        return tl::unexpected(blob.error());
    const Attached attached{blob->sha256, blob->size,
                            attachmentIssues(*question, path.text(), name, kind, blob->size)};

    const json::Value one =
        json::Object{{QStringLiteral("$sha256"), blob->sha256}, {QStringLiteral("name"), name}};
    json::Array list = m_session->draft().answer(path).array(); // empty when a state stood there
    if (std::find(list.begin(), list.end(), one) == list.end())
        list.push_back(one);
    if (const Result<session::Delta> done = setAnswer(path, list); !done)
        return tl::unexpected(done.error());
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    // Not remembered, a later change of the original is not noticed; the paper is attached all the same.
    (void)rememberSources({sourceOf(file, blob->sha256)});
    return attached;
}

Result<session::Delta> Desk::place(const QList<Placement>& placements)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    draft::Answers after = m_session->draft().answers;
    QList<PaperSource> sources;
    for (const Placement& one : placements) {
        const pack::Question* question = one.path.isRow() ? nullptr : m_session->question(one.path);
        if (!question || question->type != pack::Type::Attachment)
            return tl::unexpected(unknownQuestion(one.path));
        if (!m_blobs.contains(one.sha256))
            return failure(QStringLiteral("attachment.lost"),
                           Message("Desk", QT_TRANSLATE_NOOP("Desk", "The content of the file “%1” is not in the workspace."), {shownName(one.name)}),
                           one.path.text());
        putPaper(after, one, m_clock.nowUtc());
        if (!one.file.isEmpty())
            sources.append(sourceOf(one.file, one.sha256));
    }
    const Result<session::Delta> delta = commit(draft::difference(m_session->draft().answers, after), Origin::Typed, 0);
    if (delta)
        (void)rememberSources(sources);
    return delta;
}

QList<PaperSource> Desk::paperSources() const
{
    if (!isOpen())
        return {};
    QSet<QString> attached;
    for (const draft::Path& path : m_session->paths()) {
        const pack::Question* question = m_session->question(path);
        if (!question || question->type != pack::Type::Attachment)
            continue;
        for (const json::Value& file : m_session->draft().answer(path).array())
            attached.insert(file[u"$sha256"].toString());
    }
    QList<PaperSource> sources = m_drafts.paperSources(m_session->draft().id).value_or(QList<PaperSource>());
    sources.removeIf([&](const PaperSource& source) { return !attached.contains(source.sha256); });
    return sources;
}

Result<void> Desk::rememberSources(const QList<PaperSource>& sources)
{
    if (const Result<void> allowed = mayEdit(); !allowed || sources.isEmpty())
        return allowed;
    return m_drafts.rememberSources(m_session->draft().id, sources);
}

UndoState Desk::undoState() const
{
    return turnState(Origin::Undo);
}
UndoState Desk::redoState() const
{
    return turnState(Origin::Redo);
}

UndoState Desk::turnState(Origin origin) const
{
    if (!isOpen() || isReadOnly())
        return {false, {}, undo_words::nothing(origin)};
    if (hasPending()) { // it will be saved first, and then is the newest step
        if (origin == Origin::Redo)
            return {false, {}, undo_words::nothing(origin)};
        const draft::Path path = m_state->pending.newestPath();
        return {true, path, undo_words::offer(origin, {path}, *m_session)};
    }
    if (const Result<void> read = m_state->readHistory(); !read)
        return {false, {}, read.error().message};
    const auto step = origin == Origin::Undo ? m_state->history.undo(m_user) : m_state->history.redo(m_user);
    if (!step)
        return {false, {}, undo_words::nothing(origin)};
    if (step->obstacle)
        return {false, step->obstacle->path,
                undo_words::refusal(origin, step->obstacle->path, step->obstacle->by, *m_session)};
    QList<draft::Path> paths;
    for (const draft::Change& change : step->changes.changes())
        paths += change.path;
    // What is recorded of a paper goes with the answer: a person thinks of the answer.
    if (std::any_of(paths.begin(), paths.end(), [](const draft::Path& path) { return !path.isMeta(); }))
        paths.removeIf([](const draft::Path& path) { return draft::paperPlace(path) || draft::replacesPlace(path); });
    return {true, paths.first(), undo_words::offer(origin, paths, *m_session)};
}

Result<session::Delta> Desk::undo()
{
    return turn(Origin::Undo);
}
Result<session::Delta> Desk::redo()
{
    return turn(Origin::Redo);
}

Result<session::Delta> Desk::turn(Origin origin)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const Result<void> read = m_state->readHistory(); !read)
        return tl::unexpected(read.error());
    const UndoState state = turnState(origin);
    const auto step = origin == Origin::Undo ? m_state->history.undo(m_user) : m_state->history.redo(m_user);
    if (!step)
        return failure(QStringLiteral("undo.nothing"), state.what);
    if (step->obstacle)
        return failure(QStringLiteral("undo.changed_later"), state.what, state.path.text());
    return commit(step->changes, origin, step->inverseOf);
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

// One open application: the session, saving, undo, attachments. The window and the command line work on this.
#pragma once

#include "model/desk/ports.h"
#include "model/papers/checklist.h"
#include "model/review/migration.h"
#include "model/session/session.h"

#include <QObject>

#include <memory>

namespace aspirant::desk {

struct UndoState {
    bool possible = false;
    draft::Path path; // where the change was made (the first of several)
    Message what;     // "Undo the answer to “Corporate name”", or why it is not possible
};

// Whether an edit is still being typed (saved within a second) or finished (saved at once).
enum class Edit { Typing, Finished };

class Desk final : public QObject {
    Q_OBJECT
public:
    // The stores outlive the desk. `user` is recorded on every change.
    Desk(DraftStore& drafts, BlobStore& blobs, const Clock& clock, QString user, QObject* parent = nullptr);
    ~Desk() override; // saves what is pending

    // Starts a draft for a client; does not open it. Error: store errors.
    static Result<QString> createDraft(DraftStore& drafts, const pack::Pack& pack, const QString& client,
                                       const QString& title);
    // Loads draft and pinned pack. `asAt` invalid: today in Hong Kong. Errors: "draft.unknown",
    // "pack.damaged".
    Result<void> open(const QString& draftId, QDate asAt = {});
    // What is known of the content of papers; said before open(). Without it their content is not judged.
    void setPaperCheck(papers::PaperCheck check);
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] const session::Session& session() const { return *m_session; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString& user() const { return m_user; }

    // One answer. The session follows at once; saving follows `edit`: typing within a second of its first
    // keystroke, finished edits before this returns. When that save fails, saveFailed() tells and it is tried
    // again; flush() returns the error. In one person's part of an application (model/subform) edits outside his record
    // are refused: "subform.outside". Typing on one path is undone as one step until it is finished, or
    // paused for five seconds. Errors: "answer.…" (shape, unknown), "desk.read_only", "desk.closed".
    Result<session::Delta> setAnswer(const draft::Path& path, const json::Value& value,
                                     Edit edit = Edit::Finished);
    Result<session::Delta> apply(const draft::ChangeSet& changes, Origin origin);
    Result<QString> addRow(const draft::Path& repeat); // the new row's id
    Result<session::Delta> removeRow(const draft::Path& row);
    Result<session::Delta> acceptFinding(const Issue& issue,
                                         const QString& reason); // empty reason: take back

    // Findings of owners and papers (whole_findings.h) join those of the session's rules a moment after an edit that
    // they depend on, and changed() tells of them then. This brings them in at once.
    void settleFindings();
    // The paper check knows more than before; its findings follow in a moment.
    void papersWereSeen();

    // Stores a file by content and appends it to the answer at `path` (an attachment question or slot).
    // Issues tell of wrong type or size; they do not prevent the attachment. File and answer are on disk when
    // this returns. Errors: "attachment.unreadable", "answer.unknown", and the stores'.
    struct Attached {
        QString sha256;
        qint64 size = 0;
        QList<Issue> findings;
    };
    Result<Attached> attach(const draft::Path& path, const QString& file,
                            const ProgressCallback& progress = {});

    // Puts files whose content is stored already in their places, all in one step that is undone as one. The list of
    // files at a path keeps its order; a paper already there is not put twice. Where one replaces another, it takes its
    // place and what is recorded of its language and original; the earlier one stays reachable (draft/replaced.h).
    // Files taken from this computer are remembered as sources. Errors: "answer.unknown", "attachment.lost" (the
    // content is not in the store), "desk.read_only", "desk.closed".
    struct Placement {
        draft::Path path;
        QString sha256, name;
        QString file{};     // absolute path of the original; empty: from elsewhere
        QString replaces{}; // SHA-256 of the paper at that path whose place it takes; empty: none
    };
    Result<session::Delta> place(const QList<Placement>& placements);

    // Of papers that are attached now. A later version of one is told by desk/originals.h.
    [[nodiscard]] QList<PaperSource> paperSources() const;
    Result<void> rememberSources(const QList<PaperSource>& sources);

    // Moves the draft to `target`, another version of its pack, in one step that is recorded with origin Migrated
    // and can be undone. Everything pending is saved first; on an error nothing has changed. Afterwards the session
    // is another: opened() tells, and the pack of the earlier session stays alive as long as the desk. Errors:
    // "migrate.other_pack", "migrate.same", "desk.read_only", "desk.closed", and those of the stores.
    Result<review::Migration> migrate(const std::shared_ptr<const pack::CompiledPack>& target);

    // Undo appends the inverse of this user's last change not yet undone; it works across restarts, and is
    // refused, with the reason, when a later change that still stands touched the same path. Errors of undo()
    // and redo(): "undo.nothing", "undo.changed_later", and those of saving what was pending.
    [[nodiscard]] UndoState undoState() const;
    [[nodiscard]] UndoState redoState() const;
    Result<session::Delta> undo();
    Result<session::Delta> redo();

    // Writes what is pending now. After success everything entered so far is on disk.
    Result<void> flush();
    [[nodiscard]] bool hasPending() const;
    [[nodiscard]] DraftStore& drafts() const { return m_drafts; }
    [[nodiscard]] BlobStore& blobs() const { return m_blobs; }

Q_SIGNALS:
    // The one signal of change; listeners pick what concerns them.
    void changed(const aspirant::session::Delta& delta);
    void opened(); // also after a move to another version of the pack: every question may be another one
    void saved(const QDateTime& at);               // everything is on disk
    void saveFailed(const aspirant::Error& error); // and will be tried again

private:
    struct State;
    [[nodiscard]] Result<void> mayEdit() const;
    Result<session::Delta> type(const draft::Path& path, const draft::ChangeSet& changes);
    Result<session::Delta> finish(const draft::Path& path, const draft::ChangeSet& changes);
    Result<session::Delta> commit(const draft::ChangeSet& changes, Origin origin, qint64 undoes);
    Result<session::Delta> commitMove(const draft::ChangeSet& changes, Origin origin, qint64 undoes);
    [[nodiscard]] UndoState turnState(Origin origin) const;
    Result<session::Delta> turn(Origin origin);

    DraftStore& m_drafts;
    BlobStore& m_blobs;
    const Clock& m_clock;
    QString m_user;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<State> m_state;
};

} // namespace aspirant::desk

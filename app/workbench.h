// One workspace with its packs: what the command line and the window both stand on.
#pragma once

#include "model/desk/desk.h"
#include "model/pack/pack_library.h"
#include "model/session/session.h"

#include <QHash>

#include <memory>

namespace aspirant::store {
class Workspace;
}

namespace aspirant::app {

enum class OpenAs { Writer, Reader };

class Workbench final {
public:
    // `folder` is created when missing (for a writer). Waits up to `waitMs` for another writer to finish.
    // Errors: those of the store ("store.in_use", "store.newer", "store.damaged", …).
    static Result<std::unique_ptr<Workbench>> open(const QString& folder, const QString& user, OpenAs as, int waitMs);
    ~Workbench();

    // ASPIRANT_WORKSPACE, else the user's data folder.
    [[nodiscard]] static QString defaultFolder();
    // ASPIRANT_USER, else the account's name.
    [[nodiscard]] static QString defaultUser();
    // Folders with samples, beside the program and in the source tree it was built from.
    [[nodiscard]] static QStringList sampleFolders();

    [[nodiscard]] const QString& user() const { return m_user; }
    [[nodiscard]] desk::DraftStore& drafts() const;
    [[nodiscard]] desk::BlobStore& blobs() const;
    [[nodiscard]] store::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const pack::PackLibrary& packs() const { return m_packs; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    // Creates a draft pinned to an installed pack. Errors: "pack.unknown", "pack.invalid".
    Result<QString> createDraft(const QString& packId, const QString& client, const QString& title);
    // For good: values, history, attachments, and the secret of the draft's log. Digests freed are returned.
    Result<QStringList> purge(const QString& draftId);
    // The key of the digests in a draft's exported log; made with the draft, kept in the workspace.
    Result<QByteArray> logSecret(const QString& draftId);
    // Opens a draft to work on. `asAt` invalid: today in Hong Kong.
    Result<std::unique_ptr<desk::Desk>> openDraft(const QString& draftId, QDate asAt = {});

    // Answers from an answers file's JSON; attachments named there are taken from `attachmentFolder`.
    // Nothing is written when anything is rejected. Rows already there stay.
    struct Filled {
        session::Delta delta;
        QList<Issue> rejected;
    };
    Result<Filled> fill(desk::Desk& desk, const json::Value& answers, const QString& attachmentFolder);

private:
    Workbench(QString user, std::unique_ptr<store::Workspace> workspace);
    QString m_user;
    SystemClock m_clock;
    pack::PackLibrary m_packs;
    std::unique_ptr<store::Workspace> m_workspace;
};

// Reads a JSON file of an outside author. Errors: "file.read", "json.…".
[[nodiscard]] Result<json::Value> readJsonFile(const QString& file);
[[nodiscard]] Result<QByteArray> readFile(const QString& file, qint64 limit);

} // namespace aspirant::app

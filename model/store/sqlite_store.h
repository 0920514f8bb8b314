// Drafts, their history and the workspace's settings in one SQLite file: implements the desk's DraftStore.
#pragma once

#include "model/desk/ports.h"
#include "model/store/seal.h"

#include <memory>

namespace aspirant::store {

class BlobFolder;
class Database;

class SqliteStore final : public desk::DraftStore {
public:
    // Database and blobs outlive the store; `user` is recorded with purges and first entries.
    SqliteStore(Database& database, BlobFolder& blobs, const Clock& clock, QString user,
                const Seal* seal = nullptr);
    ~SqliteStore() override;

    [[nodiscard]] Result<QList<desk::DraftRow>> list(bool withBin = false) override;
    [[nodiscard]] Result<QStringList> clients() override;
    // Answers that the draft already has become its first entry, with the origin Imported.
    // Errors: "draft.exists", "pack.damaged" (the bytes do not have the pinned hash).
    Result<void> create(const draft::Draft& draft, const QByteArray& packBytes) override;
    [[nodiscard]] Result<draft::Draft> load(const QString& draftId) override;
    [[nodiscard]] Result<QByteArray> packBytes(const QString& hash) override; // hash checked: "pack.damaged"
    Result<void> keepPack(const QString& hash, const QByteArray& packBytes) override;
    Result<desk::Entry> append(const QString& draftId, desk::Entry entry, qint64 after) override;
    [[nodiscard]] Result<qint64> lastSequence(const QString& draftId) override;
    [[nodiscard]] Result<QList<desk::Entry>> history(const QString& draftId,
                                                     const draft::Path& path = {}) override;
    [[nodiscard]] Result<QList<desk::Entry>> historySince(const QString& draftId, qint64 after) override;
    Result<void> setSummary(const QString& draftId, const desk::Summary& summary) override;
    Result<void> rename(const QString& draftId, const QString& title) override;
    Result<void> moveToBin(const QString& draftId, bool inBin) override;
    // Also unlinks the blobs it returns, and the automatic copies of the workspace, which hold the draft too.
    Result<QStringList> purge(const QString& draftId) override;
    // Kept as the setting "paper.sources.DRAFT".
    [[nodiscard]] Result<QList<desk::PaperSource>> paperSources(const QString& draftId) override;
    Result<void> rememberSources(const QString& draftId, const QList<desk::PaperSource>& sources) override;
    [[nodiscard]] bool isReadOnly() const override;
    [[nodiscard]] Result<std::optional<desk::Recovered>> recovered() override;
    Result<void> acknowledgeRecovered() override;

    // Settings of the workspace (not of the user): any JSON by key; null when never set.
    [[nodiscard]] Result<json::Value> setting(const QString& key);
    Result<void> setSetting(const QString& key, const json::Value& value);
    // What remains of purged drafts.
    struct PurgeRecord {
        QDateTime at;
        QString by;
        int entries = 0;
        QString salt, digest; // SHA-256 over salt, draft id and the canonical history
    };
    [[nodiscard]] Result<QList<PurgeRecord>> purgeLog();
    [[nodiscard]] Result<QStringList> referencedBlobs();

    // Marks that a writing program is at work, and that it ended properly. Between the two, whatever
    // happens, the next run finds the mark.
    [[nodiscard]] Result<bool> endedUncleanly();
    Result<void> beginRun();
    Result<void> endRun();
    // Unlinks what a purge set free and could not unlink.
    Result<void> removeUnusedBlobs();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The digest that a purge leaves: anyone who still has the history can show that it was this one.
[[nodiscard]] QString historyDigest(const QString& salt, const QString& draftId,
                                    const QList<desk::Entry>& entries);

} // namespace aspirant::store

// What the desk needs from the outside: adapters in model/store implement it, tests replace it.
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/draft/change.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace aspirant::desk {

// Where a change came from.
enum class Origin { Typed, Imported, Filled, Undo, Redo, Merged, Carried, Migrated, Suggested };
[[nodiscard]] QString originTag(Origin origin);
[[nodiscard]] std::optional<Origin> originFromTag(QStringView tag);

struct Entry {           // one committed change set in a draft's history
    qint64 sequence = 0; // grows by one per commit within a draft, from 1
    QDateTime at;        // UTC, milliseconds
    QString by;
    Origin origin = Origin::Typed;
    qint64 undoes = 0; // Undo/Redo: the sequence of the entry whose inverse this is
    qint64 burst = 0;  // later saves of one typing: the sequence of the first; undo takes them as one step
    draft::ChangeSet changes;
};

struct DraftRow { // for lists, without loading the draft; figures are those of the last save
    QString id, client, title;
    draft::PackPin pack;
    QDateTime changed;
    int blocking = 0, warnings = 0, answered = 0, applicable = 0;
    bool inBin = false;
};

struct Summary {
    int blocking = 0, warnings = 0, answered = 0, applicable = 0;
};

// What an earlier run had saved when it ended without closing the workspace (a crash, a power cut).
struct Recovered {
    int entries = 0;  // committed since that run began
    QDateTime lastAt; // UTC, of the newest of them
    QString by;
    QString draft; // id and title of the draft it belongs to; empty when there were no entries
    QString title;
    draft::Path path; // the first answer it changed
    friend bool operator==(const Recovered&, const Recovered&) = default;
};

// Where on this computer an attached paper was taken from. Personal data of whoever works here: kept in the workspace
// beside the draft, forgotten with it, and never part of the draft, its history or a bundle.
struct PaperSource {
    QString sha256;      // as attached
    QString file;        // absolute path
    qint64 size = -1;    // bytes, when last looked at
    qint64 modified = 0; // milliseconds since 1970, when last looked at
    QString passedOver;  // SHA-256 of a later content that somebody chose not to take; empty: none
    friend bool operator==(const PaperSource&, const PaperSource&) = default;
};

// Every call that writes returns only after the data is synced to disk.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    [[nodiscard]] virtual Result<QList<DraftRow>> list(bool withBin = false) = 0;
    [[nodiscard]] virtual Result<QStringList> clients() = 0;
    // Creates an empty draft; the pinned pack's canonical bytes are kept whole (once per hash).
    virtual Result<void> create(const draft::Draft& draft, const QByteArray& packBytes) = 0;
    [[nodiscard]] virtual Result<draft::Draft> load(const QString& draftId) = 0;
    [[nodiscard]] virtual Result<QByteArray> packBytes(const QString& hash) = 0;
    // Keeps a pack that a draft is about to move to. Error "pack.damaged" when the bytes do not have the hash.
    virtual Result<void> keepPack(const QString& hash, const QByteArray& packBytes) = 0;
    // Appends one entry; `entry.sequence` is filled in. A change of draft::migratedPath() moves the draft to that
    // pack in the same step. Error "store.moved" when another program has
    // appended since `after` (the sequence this program last knew).
    virtual Result<Entry> append(const QString& draftId, Entry entry, qint64 after) = 0;
    [[nodiscard]] virtual Result<qint64> lastSequence(const QString& draftId) = 0;
    [[nodiscard]] virtual Result<QList<Entry>> history(const QString& draftId,
                                                       const draft::Path& path = {}) = 0;
    [[nodiscard]] virtual Result<QList<Entry>> historySince(const QString& draftId, qint64 after) = 0;
    virtual Result<void> setSummary(const QString& draftId, const Summary& summary) = 0;
    virtual Result<void> rename(const QString& draftId, const QString& title) = 0;
    virtual Result<void> moveToBin(const QString& draftId, bool inBin) = 0;
    // For good: values, history, and attachments no other draft refers to. Returns the blobs now unused.
    virtual Result<QStringList> purge(const QString& draftId) = 0;
    // One source for each SHA-256; remembering another replaces it. Without effect for a draft that is not there.
    [[nodiscard]] virtual Result<QList<PaperSource>> paperSources(const QString& /*draftId*/) { return QList<PaperSource>(); }
    virtual Result<void> rememberSources(const QString& /*draftId*/, const QList<PaperSource>& /*sources*/) { return {}; }
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    // Set after an unclean end until acknowledged, so that the window can say it even when another
    // program has opened the workspace in between.
    [[nodiscard]] virtual Result<std::optional<Recovered>> recovered() { return std::optional<Recovered>(); }
    virtual Result<void> acknowledgeRecovered() { return {}; }
};

struct BlobInfo {
    QString sha256;
    qint64 size = 0;
};
using ProgressCallback = std::function<bool(qint64 done)>; // false cancels

class BlobStore {
public:
    virtual ~BlobStore() = default;
    // Streams in, hashing; the content is whole and synced before this returns.
    [[nodiscard]] virtual Result<BlobInfo> put(QIODevice& content, const ProgressCallback& progress = {}) = 0;
    // Checked while read: reading to the end of changed content gives an error from the device's
    // errorString() and a short read; open() fails at once for a missing blob. Sequential.
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> open(const QString& sha256) = 0;
    [[nodiscard]] virtual bool contains(const QString& sha256) const = 0;
    [[nodiscard]] virtual Result<qint64> size(const QString& sha256) const = 0;
    virtual Result<void> remove(const QString& sha256) = 0;
};

} // namespace aspirant::desk

// Attachments as files named by their content: "ab/cdef…" is SHA-256 "abcdef…". Each content stands once.
#pragma once

#include "model/desk/ports.h"
#include "model/store/seal.h"

namespace aspirant::store {

// May be used from several threads: files appear whole or not at all, and never change.
class BlobFolder final : public desk::BlobStore {
public:
    // The folder is made when the first attachment comes. The seal outlives this.
    BlobFolder(QString folder, const Seal* seal = nullptr, bool readOnly = false);

    // Errors: "store.read_only", "store.disk_full", "store.io", "store.cancelled", "store.source" (the
    // content could not be read). After an error nothing is left behind.
    [[nodiscard]] Result<desk::BlobInfo> put(QIODevice& content,
                                             const desk::ProgressCallback& progress = {}) override;
    // Sequential, read from the start. Errors: "blob.name" (not a digest), "blob.missing", "store.io".
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString& sha256) override;
    [[nodiscard]] bool contains(const QString& sha256) const override;
    // Reads sealed content to its end; otherwise the file's size.
    [[nodiscard]] Result<qint64> size(const QString& sha256) const override;
    Result<void> remove(const QString& sha256) override; // not being there is success

    // What an interrupted put() left. Only for the one program that writes.
    void removeLeftovers();
    // The bytes as they lie on the disk, for a backup, and their way back.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openStored(const QString& sha256) const;
    // Reads it to its end. Error "blob.changed".
    [[nodiscard]] Result<void> check(const QString& sha256);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    // Empty unless `sha256` is one; nothing else ever becomes part of a path.
    [[nodiscard]] QString fileOf(const QString& sha256) const;

private:
    [[nodiscard]] Result<desk::BlobInfo> receive(QIODevice& content, const QString& file,
                                                 const desk::ProgressCallback& progress) const;
    [[nodiscard]] Result<void> settle(const QString& file, const QString& sha256) const;

    QString m_folder;
    const Seal* m_seal;
    bool m_readOnly;
};

} // namespace aspirant::store

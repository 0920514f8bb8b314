// What lies inside a package: one JSON document and the files that it lists.
//
// Four bytes (little-endian) with the length of the document, the document in canonical JSON, then the bytes of each
// file in the order in which the document's member "files" lists them: [{"sha256", "size"}]. Nothing else, no names
// and no folders: a file is known by its content.
#pragma once

#include "model/base/json.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace aspirant::seal {

struct ParcelFile {
    QString sha256;
    qint64 size = 0;
    friend bool operator==(const ParcelFile&, const ParcelFile&) = default;
};

struct ParcelLimits {
    qint64 document = 32LL * 1024 * 1024;
    qint64 file = 512LL * 1024 * 1024;
    qint64 total = 2LL * 1024 * 1024 * 1024;
    int files = 1000;
};

// The member "files" as it stands in a document.
[[nodiscard]] json::Value filesMember(const QList<ParcelFile>& files);
// Errors "parcel.files": more, larger or other than a list of distinct digests with sizes.
[[nodiscard]] Result<QList<ParcelFile>> filesOf(const json::Value& document, const ParcelLimits& limits = {});

// How many bytes the parcel will have.
[[nodiscard]] qint64 parcelSize(const QByteArray& document, const QList<ParcelFile>& files);

// Reads the document from a parcel's beginning. Errors "parcel.document" (length), "parcel.files", "json.…".
struct ParcelDocument {
    QByteArray bytes;
    json::Value value;
    QList<ParcelFile> files;
};
[[nodiscard]] Result<ParcelDocument> readDocument(QIODevice& parcel, qint64 size, const ParcelLimits& limits = {});

// After readDocument(): the next file of the list, to be read to its end; sequential. Whoever keeps it checks its
// digest (a store by content does). Reads no further than `size`.
[[nodiscard]] std::unique_ptr<QIODevice> nextFile(QIODevice& parcel, qint64 size);
// Reads every file that follows and checks size and digest. Error "parcel.content".
[[nodiscard]] Result<void> checkFiles(QIODevice& parcel, const QList<ParcelFile>& files);

} // namespace aspirant::seal

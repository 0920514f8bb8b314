// The text files of a BagIt bag (RFC 8493 §2, and its drafts back to 0.93): reading and writing, text only.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace aspirant::bundle {

struct BagVersion {
    int major = 1;
    int minor = 0;
    friend auto operator<=>(const BagVersion&, const BagVersion&) = default;
};
inline constexpr BagVersion bagit10{1, 0};
inline constexpr BagVersion bagit097{0, 97};
inline constexpr BagVersion bagit093{0, 93};

struct BagDeclaration {
    BagVersion version = bagit10;
    QString encoding = QStringLiteral("UTF-8");
    QList<Issue> issues;
};
// bagit.txt. Codes: bag.declaration, bag.bom, bag.version, bag.version_old (notes).
[[nodiscard]] BagDeclaration readDeclaration(const QByteArray& bytes);

// Bytes to text by the declared encoding; UTF-8, UTF-16 and UTF-32 of either order, ISO-8859-1, and what the
// platform's codecs add. Codes: bag.encoding_unknown, bag.encoding, bag.bom (warns).
struct TagText {
    QStringList lines; // ended by LF, CR or CRLF
    QList<Issue> issues;
};
[[nodiscard]] TagText readTagText(const QByteArray& bytes, const QString& encoding, const QString& file);

struct ManifestLine {
    QString digest; // lower case
    QString path;   // without "./", not yet percent-decoded
    int line = 0;
};
// Codes: bag.manifest_line, bag.manifest_blank, bag.dot_slash, bag.manifest_binary (md5sum's asterisk).
struct Manifest {
    QString file;
    QString algorithm; // "sha256"
    QList<ManifestLine> lines;
    QList<Issue> issues;
};
[[nodiscard]] Manifest readManifest(const TagText& text, const QString& file, const QString& algorithm);

// "manifest-sha256.txt" → "sha256"; nothing for other files.
[[nodiscard]] std::optional<QString> manifestAlgorithm(const QString& file);
[[nodiscard]] std::optional<QString> tagManifestAlgorithm(const QString& file);

// %0A, %0D and %25 (RFC 8493 §2.1.3); other percent signs stay. Earlier versions leave %25 alone.
[[nodiscard]] QString decodedPath(const QString& path, const BagVersion& version);
[[nodiscard]] QString encodedPath(const QString& path);
// A percent sign that does not begin one of the three codes.
[[nodiscard]] bool hasStrayPercent(const QString& path);

using BagInfo = QList<std::pair<QString, QString>>; // label, value; order and repeats kept
struct ReadBagInfo {
    BagInfo tags;
    QList<Issue> issues; // bag.info_line, bag.info_repeated, bag.oxum_repeated, bag.info_date
};
[[nodiscard]] ReadBagInfo readBagInfo(const TagText& text, const QString& file, const BagVersion& version);
// The first value of a label, whatever its case.
[[nodiscard]] std::optional<QString> tagValue(const BagInfo& tags, const QString& label);

struct FetchLine {
    QString url;
    std::optional<qint64> length;
    QString path; // not yet percent-decoded
};
struct Fetch {
    QList<FetchLine> lines;
    QList<Issue> issues; // bag.fetch_line, bag.fetch_url
};
[[nodiscard]] Fetch readFetch(const TagText& text, const QString& file);

// Writing is always version 1.0, UTF-8, LF.
[[nodiscard]] QByteArray declarationBytes();
[[nodiscard]] QByteArray manifestBytes(const QList<std::pair<QString, QString>>& digestAndPath); // sorted by the caller
// Values on one line; line breaks in a value become spaces.
[[nodiscard]] QByteArray bagInfoBytes(const BagInfo& tags);

} // namespace aspirant::bundle

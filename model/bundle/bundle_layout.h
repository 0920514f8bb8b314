// Where things lie in a bundle of this program, relative to the bag. Writer, reader and verifier share it.
#pragma once

#include <QString>
#include <QStringList>

namespace aspirant::bundle {

inline const QString answersFile = QStringLiteral("data/answers.json");
inline const QString answersSchemaFile = QStringLiteral("data/answers.schema.json");
inline const QString answerDigestsFile = QStringLiteral("data/answers.digests.json");
inline const QString attachmentsFile = QStringLiteral("data/attachments.json");
inline const QString attachmentsTable = QStringLiteral("data/attachments.csv");
inline const QString draftFile = QStringLiteral("data/draft.json");
inline const QString findingsFile = QStringLiteral("data/findings.json");
inline const QString indexFile = QStringLiteral("data/index.html");
inline const QString logFile = QStringLiteral("data/log.jsonl");
inline const QString packFile = QStringLiteral("data/pack.json");
inline const QString crateFile = QStringLiteral("data/ro-crate-metadata.json");
inline const QString formsFolder = QStringLiteral("data/forms/");
inline const QString pagesFolder = QStringLiteral("data/pages/"); // "standing-en.html", "roadmap-zh-Hant.html"
inline const QString attachmentsFolder = QStringLiteral("data/attachments/");

// The pages of a draft that go into its bundle, by id: what any reader should know of the law behind it.
inline const QStringList bundledPages{QStringLiteral("standing"), QStringLiteral("roadmap")};
[[nodiscard]] inline QString pageFile(const QString& id, const QString& languageTag)
{
    return pagesFolder + id + u'-' + languageTag + QStringLiteral(".html");
}

// Labels in bag-info.txt, besides those of RFC 8493.
inline const QString statusLabel = QStringLiteral("Aspirant-Status"); // "draft" or "final"
inline const QString signedLabel = QStringLiteral("Aspirant-Signed"); // "yes" or "no"
inline const QString personalLabel = QStringLiteral("Aspirant-Personal-Data"); // "yes" or "no"
inline const QString formatLabel = QStringLiteral("Aspirant-Format"); // version of this layout: "1"

} // namespace aspirant::bundle

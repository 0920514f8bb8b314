// Statements of others as a plan for a draft: what would be added, what differs, what has no place here and is kept.
#pragma once

#include "model/bods/network.h"

namespace aspirant::bods {

enum class Match { Applicant, SameRecord, SameNumber, Likely, New, KeptOnly };
[[nodiscard]] QString matchTag(Match match); // "applicant", "record", "number", "likely", "new", "kept"

struct MatchedRecord {
    QString recordId;
    RecordKind kind = RecordKind::Entity;
    Text name;
    Match match = Match::New;
    draft::Path row; // empty: it has none
};

// A question that the draft answers in another way: the draft's answer stands.
struct Differing {
    draft::Path path;
    Text title;
    json::Value kept, offered;
};

struct ImportPlan {
    draft::ChangeSet changes; // all of it; its inverse is the undo
    QList<MatchedRecord> records;   // people, companies and arrangements that are not closed
    QList<draft::Path> rows;        // added
    QList<draft::Path> filled;      // answered in rows that were there, and of the applicant
    QList<Differing> differing;
    QList<Issue> findings;
    int statements = 0, closed = 0; // in the file: statements; records that it closes
};

// Records are matched to rows first by record id, then by a number that names one person or company, then as likely
// duplicates (registry/duplicates.h, 50 points or more, and no second candidate). Answers of the draft are never
// overwritten. All statements are kept with the draft and come out again on export.
// Errors: "ownership.not_asked"; "bods.applicant": no company of the file can be taken for the applicant.
// Findings: "bods.missing_record", "bods.holder_of_person", "bods.over_100", "bods.loop", "bods.unread", "bods.refused",
// "bods.closed", "bods.applicant_name", "bods.restated", "bods.range".
[[nodiscard]] Result<ImportPlan> planImport(const session::Session& session, const QList<Statement>& statements);

} // namespace aspirant::bods

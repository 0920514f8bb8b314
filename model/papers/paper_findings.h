// What is wrong with attached papers, in words: with the file, and with what the register says of it.
#pragma once

#include "model/papers/inspection.h"
#include "model/session/session.h"

namespace aspirant::papers {

// Of the file named `name` in the answer at `path`. Codes, all warnings unless said:
//   paper.limits      could not be looked into within the limits       paper.large (notes)   too large to look into
//   paper.damaged     cannot be opened, or opens only when repaired    paper.password        needs a password
//   paper.restricted  (notes) forbids printing, copying or other uses  paper.scripts         runs JavaScript or programs
//   paper.embedded    holds other files                                paper.scan (notes)    a scan without text
//   paper.small       (notes) picture of few pixels                    paper.bomb            grows beyond measure
//   paper.macros      holds programs
[[nodiscard]] QList<Issue> contentIssues(const Inspection& inspection, const QString& path, const QString& name);

// Of every paper attached at `path`, as at the session's date, by the slot's "fresh" and "written_in". Only what is
// recorded is judged; a paper without date or language is not. Warnings:
//   paper.stale     older than the slot allows at filing   paper.future  dated after the as-at date
//   paper.language  in no language that is wanted, without a translation among the attachments; or, for a slot that
//                   wants both English and Chinese, every paper is said to be in one of them only
//   paper.original  the paper that it is said to translate is not attached
[[nodiscard]] QList<Issue> registerIssues(const session::Session& session, const draft::Path& path);

// The last day on which a paper of that date is fresh enough.
[[nodiscard]] QDate freshUntil(const pack::Freshness& fresh, const QDate& date);

} // namespace aspirant::papers

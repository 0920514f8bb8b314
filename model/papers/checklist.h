// Every place for papers that is open now: what came, what is missing, stale or wrong, and which answer asked for it.
#pragma once

#include "model/draft/paper.h"
#include "model/papers/paper_findings.h"

#include <functional>

namespace aspirant::papers {

enum class Standing {
    Missing,  // required, and nothing is attached
    Wrong,    // a paper has a warning other than its age
    Stale,    // too old, or dated in the future
    Received, // there, or replaced by a state that the slot accepts
    Open,     // may be attached, or may yet be required
};
[[nodiscard]] QString standingTag(Standing standing); // "missing", "wrong", "stale", "received", "open"
[[nodiscard]] Message standingWords(Standing standing);

// The words of a place for papers, with those of the row around it where there is one.
[[nodiscard]] Text slotTitle(const session::Session& session, const draft::Path& path);

struct ListedPaper {
    QString name, sha256;
    draft::PaperRecord record;
};

struct ChecklistRow {
    draft::Path path;
    Text title; // with that of the row around it, when there is one
    Standing standing = Standing::Open;
    bool required = false;
    QList<draft::Path> promisedBy; // answers given that promise it, in form order
    QList<ListedPaper> papers;
    QList<Issue> findings;
};

// What is known of a paper by its content, for the question it answers: contentIssues() of what an inspector said, and
// whatever else the caller checks. Asked once for each paper of each row.
using PaperCheck = std::function<QList<Issue>(const pack::Question& question, const draft::Path& path, const ListedPaper& paper)>;

// Of every paper that belongs in an export, in form order: what `check` knows and what the register says.
[[nodiscard]] QList<Issue> findingsOfPapers(const session::Session& session, const PaperCheck& check);

// In form order. Hidden questions and rows in which nothing is answered are left out.
[[nodiscard]] QList<ChecklistRow> checklist(const session::Session& session, const PaperCheck& check);

// For spreadsheets: UTF-8 with its mark, CRLF, every cell quoted, none that could be taken for a formula. One line a
// paper; a slot without papers has one line.
[[nodiscard]] QByteArray checklistTable(const session::Session& session, const QList<ChecklistRow>& rows, const Catalogue& catalogue,
                                        Language language);

} // namespace aspirant::papers

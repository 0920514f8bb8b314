// The papers of an application, each once however many places cite it, with what is recorded of it.
#pragma once

#include "model/draft/replaced.h"
#include "model/papers/checklist.h"

namespace aspirant::papers {

struct RegisteredPaper {
    QString sha256;
    QString name;                        // as it was called where it is cited first
    QList<draft::Path> usedAt;           // in form order
    draft::PaperRecord record;           // of the first place where anything is recorded
    bool differs = false;                // another place says something else of it
    QList<Issue> findings;               // each once
    QList<draft::EarlierPaper> earlier;  // versions it took the place of, newest first, each once
};

// Languages that are offered for a paper, with the tags they are recorded by; any other tag may be recorded as well.
struct Tongue {
    const char* tag;
    const char* name; // a source in the context "Papers"
};
[[nodiscard]] const QList<Tongue>& knownTongues();
[[nodiscard]] Message tongueWords(const QString& tag); // an unknown tag stands for itself

// From the rows of a checklist, in the order in which papers are first cited.
[[nodiscard]] QList<RegisteredPaper> paperRegister(const session::Session& session, const QList<ChecklistRow>& rows);

// Records the same of a paper wherever it is cited, hidden answers included: it is one paper. Error "paper.record" (a
// value that cannot be recorded), "paper.itself" (a translation of itself), "paper.unknown" (it, or what it translates, is not
// attached).
[[nodiscard]] Result<draft::ChangeSet> recordPaper(const session::Session& session, const QString& sha256, const draft::PaperRecord& record);

} // namespace aspirant::papers

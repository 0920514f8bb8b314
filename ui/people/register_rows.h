// The register as the people page shows it: every person and company with roles, state and hints, in words of the
// window. Worked out in one walk over the draft, so that hundreds of rows stay quick.
#pragma once

#include "model/registry/duplicates.h"
#include "model/registry/where_used.h"
#include "ui/status_words.h"

#include <QSet>

namespace aspirant::ui {

class Languages;

struct RegisterRow {
    registry::Entry entry;
    bool person = true;
    QString name;     // in the questions' language, or "Person 3, not yet named"
    QString alsoName; // the same in the other script; empty when there is none
    QStringList roles;
    QString searched; // case folded: everything in the record that is text
    int left = 0;     // required answers that are missing
    int blocking = 0, warnings = 0, notes = 0;
    int toLookAt = 0; // answers carried over that may be stale
    bool maybeTwice = false;

    [[nodiscard]] const draft::Path& path() const { return entry.row; }
    [[nodiscard]] bool needsWork() const { return entry.blank || left > 0 || blocking > 0 || warnings > 0; }
};

struct Register {
    QList<RegisterRow> rows;               // persons, then entities, as in the form
    QList<registry::Duplicate> duplicates; // also those that were said to be two
    [[nodiscard]] const RegisterRow* find(const draft::Path& row) const;
    [[nodiscard]] int people() const;
};

[[nodiscard]] Register readRegister(const session::Session& session, const Languages& languages);

// What a row is called: its name, or its table and number.
[[nodiscard]] QString registerName(const session::Session& session, const draft::Path& row, const Languages& languages);

// What is told of a row: in the record itself, and in rows elsewhere that name it. Accepted findings are left out.
[[nodiscard]] QList<Issue> findingsOf(const session::Session& session, const registry::Entry& entry);

// Answers of the record that were carried over and should be looked at, in the order of the form.
[[nodiscard]] QList<draft::Path> toLookAt(const session::Session& session, const draft::Path& row);

// The row's state as icon, words and tone: nothing entered, answers left, findings, complete.
[[nodiscard]] Shown registerState(const RegisterRow& row);
// The state with the hints: "Complete · May be entered twice · 3 carried over, to be looked at".
[[nodiscard]] QString registerStateWords(const RegisterRow& row);

} // namespace aspirant::ui

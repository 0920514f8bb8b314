// Which roles the questionnaire asks to be filled, by whom they are filled, and what is missing, in words.
#pragma once

#include "model/session/session.h"

namespace aspirant::registry {

struct RoleNeed {
    draft::Path question; // the question, or the table, in which the role is filled
    QString field;        // of a table: the key of the field that names the person or company
    pack::PartyKind party = pack::PartyKind::Any; // what may be named there
    Text role;
    Text section;
    int needed = 0;             // at least so many; from required, min_rows and rules such as count(x) >= 2
    QList<draft::Path> holders; // rows of `persons` and `entities`, each once
    int open = 0;               // rows of the table that name nobody on the register
    QList<Message> missing;     // whole sentences; empty when enough are named
    QList<Issue> findings;      // rules of the questionnaire that are not met by those named
    // Enough are named, and no finding blocks or warns.
    [[nodiscard]] bool isCovered() const;
};

// In the order of the form. Only questions that are asked, and tables in which naming somebody is required; a table
// that asks for nobody and names nobody is left out. Findings that were accepted with a reason are left out.
[[nodiscard]] QList<RoleNeed> roleCoverage(const session::Session& session);

// A place in the form where somebody could be named, and nobody is.
struct RolePlace {
    draft::Path question; // RoleNeed::question
    draft::Path naming;   // the question that would name them; in a row that is not there yet when `newRow`
    Text role, section;
    Text asked;           // the words of that question
    Text row;             // what the row is called; empty for a row that has no name yet
    bool newRow = false;
    bool needed = false;  // the questionnaire asks for one more here
};

// Where the person or company at `row` could be named: single questions, rows that name nobody yet, and a further row of
// each table whose field requires a name and that has room. Not where that row is named already, and not in records of the
// register. Those that are needed first, then in the order of the form.
[[nodiscard]] QList<RolePlace> placesFor(const session::Session& session, const draft::Path& row);

// Names `row` there, with a new row where the place says so.
[[nodiscard]] draft::ChangeSet nameAt(const session::Session& session, const RolePlace& place, const draft::Path& row);

// The least number of rows of `table` that a rule asks for whatever else is answered: 2 for "count(t) >= 2", also as
// a part of an "&&". 0 when it asks for none.
[[nodiscard]] int leastRows(const QString& rule, const QString& table);

} // namespace aspirant::registry

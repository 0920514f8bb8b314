// The register of people and companies: every row with the questions that name it, and the roles that follow.
#pragma once

#include "model/session/session.h"

namespace aspirant::registry {

// One question that names the person or company.
struct Use {
    draft::Path path;
    Text question;
    Text section; // empty for an attachment slot
    Text row;     // what the row around it is called; empty outside rows, and where the row is called by this very answer
    Text role;    // of the question, such as "responsible officer"; may be empty
    bool asked = true; // false: the question is hidden now, and its answer set aside
};

// A role that the row itself claims under `capacities`.
struct Capacity {
    QString value;
    Text text;
};

struct Entry {
    draft::Path row; // "persons[r1]"
    Text name;       // empty while none is given
    bool blank = false;
    QList<Use> uses; // in the order of the form
    QList<Capacity> capacities;

    // Capacities first, then the roles of the questions that are asked, each once.
    [[nodiscard]] QList<Text> roles() const;
};

// The field in which a row says what it is in the application. Like the name fields, it is known by its key.
inline const QString capacitiesKey = QStringLiteral("capacities");

// Persons, then entities, in their order; blank rows too.
[[nodiscard]] QList<Entry> whereUsed(const session::Session& session);

} // namespace aspirant::registry

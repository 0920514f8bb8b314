// "Did it, and found things": one finding. Linting, checking and verifying return all of them.
#pragma once

#include "model/base/message.h"

#include <QList>

namespace aspirant {

// Blocks: no final bundle. Warns: may be accepted with a reason, which is exported. Notes: advice.
enum class Severity { Blocks, Warns, Notes };

[[nodiscard]] QString severityTag(Severity severity); // "blocks", "warns", "notes"

// A place in a source of the pack: source id, and paragraph or section there.
struct Cite {
    QString source;
    QString ref;
    friend bool operator==(const Cite&, const Cite&) = default;
};

struct Issue {
    Severity severity = Severity::Notes;
    QString code; // stable: "required.missing", "rule.ro_minimum", "bag.digest"
    Message message;
    QString path; // of an answer, or a JSON pointer
    QString file; // where the finding is about a file
    QList<Cite> cites;

    friend bool operator==(const Issue&, const Issue&) = default;
};

} // namespace aspirant

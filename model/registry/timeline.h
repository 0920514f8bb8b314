// A person's employment laid out in time: what leaves a gap, what overlaps.
#pragma once

#include "model/session/session.h"

namespace aspirant::registry {

struct TimelineOptions {
    QString table = QStringLiteral("employment"); // the repeat inside the person's row
    QString period = QStringLiteral("dates");     // its field of type period
    QStringList alsoCovers{QStringLiteral("education")}; // repeats with the same field that explain a gap
    int gapDays = 31;     // a shorter gap is not told
    int overlapDays = 31; // nor a shorter overlap
};

struct Span {
    draft::Path row;
    Text name; // the employer
    QDate from, to;
    bool running = false; // no end was given; `to` is today
};

struct Gap {
    QDate from, to; // first and last day without an entry
    int days = 0;
    Message words;
};

struct Overlap {
    draft::Path a, b;
    QDate from, to;
    int days = 0;
    Message words;
};

struct Timeline {
    QList<Span> spans; // by their first day
    QList<Gap> gaps;   // between the first day of all and today
    QList<Overlap> overlaps;
    QList<Span> studies; // of the tables that explain a gap
    QList<draft::Path> undated; // rows in use whose dates are missing, or end before they begin
};

// Empty for a row without such a table, and while that table is not asked. Spans that lie in the future count up to
// their end, but no gap is told after today.
[[nodiscard]] Timeline timeline(const session::Session& session, const draft::Path& person, const TimelineOptions& options = {});

} // namespace aspirant::registry

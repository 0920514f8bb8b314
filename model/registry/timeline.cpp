#include "model/registry/timeline.h"

#include <algorithm>

namespace aspirant::registry {

namespace {

using draft::Path;
using session::Session;

void read(const Session& session, const Path& table, const QString& field, QList<Span>& spans, QList<Path>& undated)
{
    const pack::Question* question = session.question(table);
    if (!question || question->type != pack::Type::Repeat || !session.isRelevant(table))
        return;
    for (const QString& id : session.rows(table)) {
        const Path row = table.row(id);
        if (session.isBlankRow(row))
            continue;
        const json::Value dates = session.state(row.child(field)).answer;
        const json::Value& end = dates[u"to"];
        Span span{row, session.rowTitle(row), QDate::fromString(dates[u"from"].toString(), Qt::ISODate),
                  end.isNull() ? session.today() : QDate::fromString(end.toString(), Qt::ISODate), end.isNull()};
        if (!span.from.isValid() || !span.to.isValid() || (!span.running && span.to < span.from))
            undated.append(row);
        else
            spans.append(std::move(span));
    }
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
}

Message gapWords(const QDate& from, const QDate& to, int days)
{
    return Message("Registry", QT_TRANSLATE_N_NOOP("Registry", "Nothing is entered for %n days, from %1 to %2."), {from, to}, days);
}

QList<Gap> gapsBetween(const QList<Span>& covering, const QDate& today, int least)
{
    QList<Gap> gaps;
    QDate covered = covering.isEmpty() ? QDate() : covering.first().from.addDays(-1);
    const auto tell = [&](const QDate& until) {
        const int days = static_cast<int>(covered.daysTo(until)) - 1;
        if (days >= std::max(1, least))
            gaps.append({covered.addDays(1), until.addDays(-1), days, gapWords(covered.addDays(1), until.addDays(-1), days)});
    };
    for (const Span& span : covering) {
        if (span.from > covered)
            tell(std::min(span.from, today.addDays(1)));
        covered = std::max(covered, span.to);
    }
    if (covered.isValid() && covered < today)
        tell(today.addDays(1));
    return gaps;
}

QList<Overlap> overlapsOf(const QList<Span>& spans, int least)
{
    QList<Overlap> overlaps;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        for (qsizetype j = i + 1; j < spans.size() && spans[j].from <= spans[i].to; ++j) {
            const QDate from = spans[j].from;
            const QDate to = std::min(spans[i].to, spans[j].to);
            const int days = static_cast<int>(from.daysTo(to)) + 1;
            if (days >= std::max(1, least))
                overlaps.append({spans[i].row, spans[j].row, from, to, days,
                                 Message("Registry", QT_TRANSLATE_N_NOOP("Registry", "“%1” and “%2” overlap for %n days, from %3 to %4."),
                                         {spans[i].name, spans[j].name, from, to}, days)});
        }
    }
    return overlaps;
}

} // namespace

Timeline timeline(const Session& session, const Path& person, const TimelineOptions& options)
{
    Timeline line;
    read(session, person.child(options.table), options.period, line.spans, line.undated);
    if (line.spans.isEmpty())
        return line;
    QList<Path> ignored; // studies without dates are not this page's business
    for (const QString& table : options.alsoCovers)
        read(session, person.child(table), options.period, line.studies, ignored);
    QList<Span> covering = line.spans + line.studies;
    std::stable_sort(covering.begin(), covering.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    line.gaps = gapsBetween(covering, session.today(), options.gapDays);
    line.overlaps = overlapsOf(line.spans, options.overlapDays);
    return line;
}

} // namespace aspirant::registry

// people, people merge
#include "app/cli/verb.h"

#include "model/registry/distinct.h"
#include "model/registry/duplicates.h"
#include "model/registry/merge_rows.h"
#include "model/registry/role_coverage.h"
#include "model/registry/timeline.h"
#include "model/registry/where_used.h"

namespace aspirant::cli {

namespace {

using draft::Path;
using session::Session;

QString nameOf(const Session& session, const Path& row, const Context& context)
{
    const Text name = session.rowTitle(row);
    return name.isEmpty() ? row.text() : name.best(context.language()).words;
}

json::Value sentencesJson(const QList<Message>& sentences, const Context& context)
{
    QStringList words;
    for (const Message& sentence : sentences)
        words.append(context.words(sentence));
    return json::Value::strings(words);
}

// "31", from 1 day on; the default when the option is absent.
Result<int> daysOption(const Context& context, const QString& name, int otherwise)
{
    if (!context.call().has(name))
        return otherwise;
    bool whole = false;
    const QString text = context.call().option(name);
    const int days = text.toInt(&whole);
    if (!whole || days < 1 || days > 36500)
        return failure(QStringLiteral("call.number"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a number of days from 1 to 36500."), {text}), text);
    return days;
}

json::Value usesJson(const registry::Entry& entry)
{
    json::Array uses;
    for (const registry::Use& use : entry.uses)
        uses.emplace_back(json::Object{{QStringLiteral("path"), use.path.text()},
                                       {QStringLiteral("question"), textJson(use.question)},
                                       {QStringLiteral("section"), textJson(use.section)},
                                       {QStringLiteral("row"), textJson(use.row)},
                                       {QStringLiteral("role"), textJson(use.role)},
                                       {QStringLiteral("asked"), use.asked}});
    return json::Value(std::move(uses));
}

json::Object timelineJson(const registry::Timeline& line, const Context& context)
{
    json::Array gaps, overlaps;
    const auto iso = [](const QDate& date) { return date.toString(Qt::ISODate); };
    for (const registry::Gap& gap : line.gaps)
        gaps.emplace_back(json::Object{{QStringLiteral("from"), iso(gap.from)}, {QStringLiteral("to"), iso(gap.to)},
                                       {QStringLiteral("days"), gap.days}, {QStringLiteral("message"), context.words(gap.words)}});
    for (const registry::Overlap& overlap : line.overlaps)
        overlaps.emplace_back(json::Object{{QStringLiteral("rows"), pathsJson({overlap.a, overlap.b})},
                                           {QStringLiteral("from"), iso(overlap.from)}, {QStringLiteral("to"), iso(overlap.to)},
                                           {QStringLiteral("days"), overlap.days}, {QStringLiteral("message"), context.words(overlap.words)}});
    return {{QStringLiteral("gaps"), std::move(gaps)}, {QStringLiteral("overlaps"), std::move(overlaps)},
            {QStringLiteral("undated"), pathsJson(line.undated)}};
}

void tellEntries(const Session& session, const registry::TimelineOptions& options, const Context& context, Reply& reply, json::Object& document)
{
    json::Array list;
    for (const registry::Entry& entry : registry::whereUsed(session)) {
        json::Array roles;
        QStringList roleWords;
        for (const Text& role : entry.roles()) {
            roles.push_back(textJson(role));
            roleWords.append(role.best(context.language()).words);
        }
        const registry::Timeline line = registry::timeline(session, entry.row, options);
        list.emplace_back(json::Object{{QStringLiteral("row"), entry.row.text()},
                                       {QStringLiteral("name"), textJson(entry.name)},
                                       {QStringLiteral("blank"), entry.blank},
                                       {QStringLiteral("roles"), std::move(roles)},
                                       {QStringLiteral("uses"), usesJson(entry)},
                                       {QStringLiteral("timeline"), timelineJson(line, context)}});
        reply.words += nameOf(session, entry.row, context) + QStringLiteral("  [") + entry.row.text() + QStringLiteral("]\n");
        if (!roleWords.isEmpty())
            reply.words += QStringLiteral("    ") + roleWords.join(QStringLiteral(" · ")) + u'\n';
        for (const registry::Use& use : entry.uses)
            reply.words += QStringLiteral("    %1  %2\n").arg(use.path.text(), use.question.best(context.language()).words);
        for (const registry::Gap& gap : line.gaps)
            reply.words += QStringLiteral("    ") + context.words(gap.words) + u'\n';
        for (const registry::Overlap& overlap : line.overlaps)
            reply.words += QStringLiteral("    ") + context.words(overlap.words) + u'\n';
    }
    document.set(QStringLiteral("people"), json::Value(std::move(list)));
}

void tellCoverage(const Session& session, const Context& context, Reply& reply, json::Object& document)
{
    json::Array list;
    reply.words += u'\n' + context.words(QT_TRANSLATE_NOOP("Cli", "Roles to be filled:")) + u'\n';
    for (const registry::RoleNeed& need : registry::roleCoverage(session)) {
        QStringList holders;
        for (const Path& row : need.holders)
            holders.append(nameOf(session, row, context));
        list.emplace_back(json::Object{{QStringLiteral("question"), need.question.text()},
                                       {QStringLiteral("field"), need.field},
                                       {QStringLiteral("role"), textJson(need.role)},
                                       {QStringLiteral("section"), textJson(need.section)},
                                       {QStringLiteral("needed"), need.needed},
                                       {QStringLiteral("open"), need.open},
                                       {QStringLiteral("holders"), pathsJson(need.holders)},
                                       {QStringLiteral("covered"), need.isCovered()},
                                       {QStringLiteral("missing"), sentencesJson(need.missing, context)},
                                       {QStringLiteral("findings"), findingsJson(need.findings, context)}});
        reply.words += QStringLiteral("  %1 %2: %3\n").arg(need.isCovered() ? QStringLiteral("+") : QStringLiteral("-"),
                                                             need.role.best(context.language()).words,
                                                             holders.isEmpty() ? QStringLiteral("–") : holders.join(QStringLiteral(" · ")));
        for (const Message& sentence : need.missing)
            reply.words += QStringLiteral("      ") + context.words(sentence) + u'\n';
        for (const Issue& issue : need.findings)
            reply.words += QStringLiteral("      ") + context.words(issue.message) + u'\n';
    }
    document.set(QStringLiteral("roles"), json::Value(std::move(list)));
}

void tellDuplicates(const Session& session, const Context& context, Reply& reply, json::Object& document)
{
    json::Array list;
    const QList<registry::Duplicate> duplicates = registry::likelyDuplicates(session);
    if (!duplicates.isEmpty())
        reply.words += u'\n' + context.words(QT_TRANSLATE_NOOP("Cli", "Entries that may be the same:")) + u'\n';
    for (const registry::Duplicate& pair : duplicates) {
        json::Array reasons;
        reply.words += QStringLiteral("  %1  %2 [%3], %4 [%5]\n")
                           .arg(QString::number(pair.score).rightJustified(3), nameOf(session, pair.a, context), pair.a.text(),
                                nameOf(session, pair.b, context), pair.b.text());
        for (const registry::Reason& reason : pair.reasons) {
            reasons.emplace_back(json::Object{{QStringLiteral("message"), context.words(reason.words)}, {QStringLiteral("points"), reason.points}});
            reply.words += QStringLiteral("       ") + context.words(reason.words) + u'\n';
        }
        list.emplace_back(json::Object{{QStringLiteral("rows"), pathsJson({pair.a, pair.b})},
                                       {QStringLiteral("score"), pair.score},
                                       {QStringLiteral("reasons"), std::move(reasons)}});
    }
    document.set(QStringLiteral("duplicates"), json::Value(std::move(list)));
}

Result<Reply> showPeople(Context& context)
{
    registry::TimelineOptions options;
    const auto gapDays = daysOption(context, QStringLiteral("gap-days"), options.gapDays);
    const auto overlapDays = daysOption(context, QStringLiteral("overlap-days"), options.overlapDays);
    if (!gapDays || !overlapDays)
        return tl::unexpected(gapDays ? overlapDays.error() : gapDays.error());
    options.gapDays = *gapDays;
    options.overlapDays = *overlapDays;
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const Session& session = (*desk)->session();
    Reply reply;
    json::Object document;
    tellEntries(session, options, context, reply, document);
    tellCoverage(session, context, reply, document);
    tellDuplicates(session, context, reply, document);
    reply.document = json::Value(std::move(document));
    return reply;
}

// "persons[r1]", or the id alone where one table has such a row.
Path partyRow(const Session& session, const QString& text)
{
    for (const QString& table : {QStringLiteral("persons"), QStringLiteral("entities")}) {
        if (session.rows(Path::trusted(table)).contains(text))
            return Path::trusted(table).row(text);
    }
    return Path::parse(text).value_or(Path());
}

Result<Reply> mergePeople(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(context.call().arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const Session& session = (*desk)->session();
    const Path keep = partyRow(session, context.call().arguments[1]);
    const Path drop = partyRow(session, context.call().arguments[2]);
    QSet<Path> takeOther;
    for (const QString& path : context.call().option(QStringLiteral("take")).split(u',', Qt::SkipEmptyParts))
        takeOther.insert(Path::trusted(path.trimmed()));
    const auto plan = registry::planMerge(session, keep, drop, takeOther);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto delta = (*desk)->apply(plan->changes, desk::Origin::Typed);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    json::Object document = deltaJson(*delta);
    json::Array differing;
    Reply reply;
    reply.words = context.words(QT_TRANSLATE_NOOP("Cli", "References moved: %1. Answers taken over: %2. Answers of the other entry that were given up: %3."),
                                {MessageNumber{QString::number(plan->moved.size())}, MessageNumber{QString::number(plan->filled.size())},
                                 MessageNumber{QString::number(plan->differing.size())}}) + u'\n';
    for (const registry::Differing& field : plan->differing) {
        differing.emplace_back(json::Object{{QStringLiteral("path"), field.path.text()}, {QStringLiteral("title"), textJson(field.title)},
                                            {QStringLiteral("kept"), field.kept}, {QStringLiteral("other"), field.other},
                                            {QStringLiteral("taken"), field.taken}});
        reply.words += QStringLiteral("    %1: %2 ← %3\n").arg(field.title.best(context.language()).words, context.valueWords(session.pack(), field.path, field.taken ? field.other : field.kept),
                                                               context.valueWords(session.pack(), field.path, field.taken ? field.kept : field.other));
    }
    document.set(QStringLiteral("row"), keep.text());
    document.set(QStringLiteral("moved"), pathsJson(plan->moved));
    document.set(QStringLiteral("filled"), pathsJson(plan->filled));
    document.set(QStringLiteral("differing"), json::Value(std::move(differing)));
    document.set(QStringLiteral("twice"), pathsJson(plan->twice));
    reply.document = json::Value(std::move(document));
    return reply;
}

Result<Reply> distinctPeople(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(context.call().arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const Session& session = (*desk)->session();
    const Path a = partyRow(session, context.call().arguments[1]);
    const Path b = partyRow(session, context.call().arguments[2]);
    if (const auto pair = registry::planMerge(session, a, b); !pair) // two rows of one table
        return tl::unexpected(pair.error());
    const bool distinct = !context.call().has(QStringLiteral("undo"));
    const auto delta = (*desk)->apply(registry::setDistinct(session.draft().answers, a, b, distinct), desk::Origin::Typed);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    Reply reply;
    reply.words = context.words(distinct ? QT_TRANSLATE_NOOP("Cli", "Recorded: “%1” and “%2” are two.") : QT_TRANSLATE_NOOP("Cli", "“%1” and “%2” may be told as the same again."),
                                {nameOf(session, a, context), nameOf(session, b, context)}) + u'\n';
    reply.document = json::Value(json::Object{{QStringLiteral("rows"), pathsJson({a, b})}, {QStringLiteral("distinct"), distinct}});
    return reply;
}

} // namespace

std::vector<Verb> peopleVerbs()
{
    return {
        {QStringLiteral("people"), QStringLiteral("DRAFT [--lang L] [--as-at DATE] [--gap-days N] [--overlap-days N]"),
         QT_TRANSLATE_NOOP("Cli", "lists people and companies with their roles, what names them, employment gaps, roles to be filled and likely duplicates"),
         {1, 1, {QStringLiteral("as-at"), QStringLiteral("gap-days"), QStringLiteral("overlap-days")}, {}}, &showPeople},
        {QStringLiteral("people merge"), QStringLiteral("DRAFT KEEP DROP [--take PATH,…]"),
         QT_TRANSLATE_NOOP("Cli", "makes two entries of one person or company into one; KEEP and DROP are rows such as persons[r1]; --take names answers of KEEP that DROP's replace"),
         {3, 3, {QStringLiteral("take")}, {}}, &mergePeople},
        {QStringLiteral("people distinct"), QStringLiteral("DRAFT A B [--undo]"),
         QT_TRANSLATE_NOOP("Cli", "records that two entries that look alike are two, so that they are not told as likely duplicates again"),
         {3, 3, {}, {QStringLiteral("undo")}}, &distinctPeople},
    };
}

} // namespace aspirant::cli

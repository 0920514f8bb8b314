// migrate, carry, contradictions
#include "app/bundling.h"
#include "app/cli/carried.h"
#include "app/updates.h"

namespace aspirant::cli {

namespace {

json::Value pinJson(const draft::PackPin& pin)
{
    return json::Value(json::Object{{QStringLiteral("id"), pin.id}, {QStringLiteral("version"), pin.version}, {QStringLiteral("hash"), pin.hash}});
}

json::Value migratedJson(const review::MigratedAnswer& answer, const Context& context)
{
    json::Object row{{QStringLiteral("path"), answer.shownPath.text()},
                     {QStringLiteral("title"), textJson(answer.title)},
                     {QStringLiteral("fate"), review::fateTag(answer.fate)},
                     {QStringLiteral("reason"), answer.reason},
                     {QStringLiteral("message"), context.words(answer.words)},
                     {QStringLiteral("before"), answer.before},
                     {QStringLiteral("after"), answer.after}};
    if (answer.path != answer.shownPath)
        row.set(QStringLiteral("fact"), answer.path.text());
    if (answer.fate == review::Fate::New)
        row.set(QStringLiteral("required"), answer.required);
    return json::Value(std::move(row));
}

Reply migrationReply(const QString& draftId, const review::Migration& plan, bool applied, const Context& context)
{
    Reply reply;
    json::Array answers;
    for (const review::MigratedAnswer& answer : plan.answers) {
        answers.push_back(migratedJson(answer, context));
        if (answer.fate != review::Fate::Kept)
            reply.words += review::fateTag(answer.fate).leftJustified(10) + answer.shownPath.text() + QStringLiteral("  “") +
                           answer.title.best(context.language()).words + QStringLiteral("”  ") + context.words(answer.words) + u'\n';
    }
    const auto count = [&](review::Fate fate) { return plan.count(fate); };
    const int kept = count(review::Fate::Kept), changed = count(review::Fate::Changed), aside = count(review::Fate::SetAside), fresh = count(review::Fate::New);
    json::Object summary{{QStringLiteral("kept"), kept}, {QStringLiteral("changed"), changed}, {QStringLiteral("setAside"), aside}, {QStringLiteral("new"), fresh}};
    reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Kept: %1, to be checked: %2, set aside: %3, new questions: %4."),
                                 {QString::number(kept), QString::number(changed), QString::number(aside), QString::number(fresh)}) + u'\n';
    reply.words += (applied ? context.words(QT_TRANSLATE_NOOP("Cli", "The application is now at version %1."), {plan.to.version})
                            : context.words(QT_TRANSLATE_NOOP("Cli", "Nothing was changed. Add --apply to move the application to version %1."), {plan.to.version})) + u'\n';
    reply.exit = applied || changed + aside + fresh == 0 ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("draft"), draftId},
                                              {QStringLiteral("from"), pinJson(plan.from)},
                                              {QStringLiteral("to"), pinJson(plan.to)},
                                              {QStringLiteral("applied"), applied},
                                              {QStringLiteral("summary"), std::move(summary)},
                                              {QStringLiteral("answers"), std::move(answers)}});
    return reply;
}

// A draft that is where it should be already is no error: nothing is to be done.
Reply nothingToMove(const QString& draftId, const draft::PackPin& pin, const Error& error, const Context& context)
{
    review::Migration none;
    none.from = none.to = pin;
    Reply reply = migrationReply(draftId, none, false, context);
    reply.words = context.words(error.message) + u'\n';
    return reply;
}

Result<Reply> migrateDraft(Context& context)
{
    const Call& call = context.call();
    const bool apply = call.has(QStringLiteral("apply"));
    const auto bench = apply ? context.writer() : context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    const auto target = app::migrationTarget(**bench, session.draft().pack, call.option(QStringLiteral("to")));
    if (!target && target.error().code == QLatin1String("migrate.same"))
        return nothingToMove(call.arguments[0], session.draft().pack, target.error(), context);
    if (!target)
        return tl::unexpected(target.error());
    const auto plan = apply ? (*desk)->migrate(*target) : Result<review::Migration>(review::planMigration(session, *target));
    if (!plan)
        return tl::unexpected(plan.error());
    return migrationReply(call.arguments[0], *plan, apply, context);
}

Result<int> staleDays(const Call& call)
{
    if (!call.has(QStringLiteral("older-than")))
        return app::staleAfterDays;
    bool isNumber = false;
    const int days = call.option(QStringLiteral("older-than")).toInt(&isNumber);
    if (!isNumber || days < 0)
        return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "--older-than takes a number of days, not “%1”."), {call.option(QStringLiteral("older-than"))}),
                       QStringLiteral("--older-than"));
    return days;
}

Result<Reply> carryAnswers(Context& context)
{
    const Call& call = context.call();
    if (!call.has(QStringLiteral("from")) || !call.has(QStringLiteral("to")))
        return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name the two applications with --from and --to.")), QString());
    const auto days = staleDays(call);
    if (!days)
        return tl::unexpected(days.error());
    const bool dry = call.has(QStringLiteral("dry-run"));
    const auto bench = dry ? context.reader() : context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.option(QStringLiteral("to")));
    if (!desk)
        return tl::unexpected(desk.error());
    const auto plan = app::carryInto(**bench, **desk, call.option(QStringLiteral("from")), *days, dry ? app::Carrying::Try : app::Carrying::Do);
    if (!plan)
        return tl::unexpected(plan.error());
    json::Object document = carriedJson(*plan, context);
    document.set(QStringLiteral("dryRun"), dry);
    return Reply{json::Value(std::move(document)), carriedWords(*plan, context)};
}

json::Value sideJson(const review::Contradiction::Side& side)
{
    return json::Value(json::Object{{QStringLiteral("draft"), side.draft}, {QStringLiteral("title"), side.title}, {QStringLiteral("path"), side.path.text()}, {QStringLiteral("value"), side.value}});
}

Result<Reply> findContradictions(Context& context)
{
    const Call& call = context.call();
    const bool byName = call.has(QStringLiteral("client"));
    if (byName == !call.arguments.isEmpty())
        return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name either one application or, with --client, a client.")), QString());
    const auto bench = context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    QString client = call.option(QStringLiteral("client"));
    if (!byName) {
        const auto draft = (*bench)->drafts().load(call.arguments[0]);
        if (!draft)
            return tl::unexpected(draft.error());
        client = draft->client;
    }
    const auto found = app::clientContradictions(**bench, client);
    if (!found)
        return tl::unexpected(found.error());
    Reply reply;
    json::Array rows;
    const auto valueWords = [&](const review::Contradiction::Side& side) {
        const auto loaded = app::loadDraft(**bench, side.draft);
        return loaded ? context.valueWords(*loaded->pack, side.path, side.value) : session::maskMark;
    };
    for (const review::Contradiction& one : *found) {
        rows.emplace_back(json::Object{{QStringLiteral("id"), one.id}, {QStringLiteral("title"), textJson(one.title)}, {QStringLiteral("one"), sideJson(one.one)}, {QStringLiteral("other"), sideJson(one.other)}});
        reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "“%1”: %2 in “%3” (%4), but %5 in “%6” (%7)."),
                                     {one.title, valueWords(one.one), one.one.title, one.one.draft,
                                      valueWords(one.other), one.other.title, one.other.draft}) + u'\n';
    }
    reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Contradictions: %1."), {QString::number(rows.size())}) + u'\n';
    reply.exit = rows.empty() ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("client"), client}, {QStringLiteral("contradictions"), std::move(rows)}});
    return reply;
}

} // namespace

json::Object carriedJson(const review::CarryPlan& plan, const Context& context)
{
    json::Array carried, left, look;
    for (const review::CarriedAnswer& answer : plan.answers) {
        json::Object row{{QStringLiteral("path"), answer.to.text()}, {QStringLiteral("from"), answer.from.text()}, {QStringLiteral("title"), textJson(answer.title)}, {QStringLiteral("value"), answer.value}};
        if (answer.answeredAt.isValid())
            row.set(QStringLiteral("answered"), answer.answeredAt.toUTC().toString(Qt::ISODateWithMs));
        if (answer.carriage != review::Carriage::Carried) {
            row.set(QStringLiteral("reason"), review::carriageTag(answer.carriage));
            row.set(QStringLiteral("present"), answer.present);
            left.emplace_back(std::move(row));
            continue;
        }
        if (answer.look) {
            row.set(QStringLiteral("message"), context.words(answer.why));
            look.emplace_back(answer.to.text());
        }
        carried.emplace_back(std::move(row));
    }
    return {{QStringLiteral("carried"), std::move(carried)}, {QStringLiteral("look"), std::move(look)}, {QStringLiteral("left"), std::move(left)}};
}

QString carriedWords(const review::CarryPlan& plan, const Context& context)
{
    QString text;
    int look = 0;
    for (const review::CarriedAnswer& answer : plan.answers) {
        if (!answer.look)
            continue;
        ++look;
        text += answer.to.text() + QStringLiteral("  “") + answer.title.best(context.language()).words + QStringLiteral("”  ") + context.words(answer.why) + u'\n';
    }
    return text + context.words(QT_TRANSLATE_NOOP("Cli", "Carried: %1, of these to be looked at: %2. Answered there already: %3, differently: %4."),
                                {QString::number(plan.count(review::Carriage::Carried)), QString::number(look), QString::number(plan.count(review::Carriage::Same)),
                                 QString::number(plan.count(review::Carriage::Differs))}) + u'\n';
}

std::vector<Verb> updateVerbs()
{
    return {
        {QStringLiteral("migrate"), QStringLiteral("DRAFT [--to VERSION|latest] [--apply]"),
         QT_TRANSLATE_NOOP("Cli", "reports what moving an application to another version of its questionnaire does, or moves it"),
         {1, 1, {QStringLiteral("to")}, {QStringLiteral("apply")}}, &migrateDraft},
        {QStringLiteral("carry"), QStringLiteral("--from DRAFT --to DRAFT [--older-than DAYS] [--dry-run]"),
         QT_TRANSLATE_NOOP("Cli", "carries answers into another application of the same client"),
         {0, 0, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("older-than")}, {QStringLiteral("dry-run")}}, &carryAnswers},
        {QStringLiteral("contradictions"), QStringLiteral("DRAFT | --client NAME"),
         QT_TRANSLATE_NOOP("Cli", "finds what the applications of one client answer differently"), {0, 1, {QStringLiteral("client")}, {}}, &findContradictions},
    };
}

} // namespace aspirant::cli

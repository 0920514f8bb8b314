// new, list, show, check, explain, page, history
#include "app/cli/carried.h"
#include "app/cli/check_summary.h"
#include "app/cli/verb.h"
#include "app/bundling.h"
#include "app/updates.h"

#include "model/draft/draft_json.h"
#include "model/pages/page_render.h"
#include "model/subform/dispatch.h"

namespace aspirant::cli {

namespace {

using draft::Path;

// Of the application to carry from: the new one is that client's too. Another client named beside it is refused before
// anything is made.
Result<QString> clientOf(Context& context, app::Workbench& bench, const QString& draftId)
{
    const auto draft = bench.drafts().load(draftId);
    if (!draft)
        return tl::unexpected(draft.error());
    const bool named = context.call().has(QStringLiteral("client"));
    if (named && context.call().option(QStringLiteral("client")) != draft->client)
        return failure(QStringLiteral("carry.other_client"),
                       Message("Carry", QT_TRANSLATE_NOOP("Carry", "These applications belong to different clients. Nothing is carried from one client to another.")), draftId);
    return draft->client;
}

Result<Reply> newDraft(Context& context)
{
    const Call& call = context.call();
    if (!call.has(QStringLiteral("pack")))
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Say which questionnaire with --pack.")), QStringLiteral("--pack"));
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    QString client = call.option(QStringLiteral("client"));
    const QString source = call.option(QStringLiteral("carry"));
    if (call.has(QStringLiteral("carry"))) {
        const auto named = clientOf(context, **bench, source);
        if (!named)
            return tl::unexpected(named.error());
        client = *named;
    }
    const auto id = (*bench)->createDraft(call.option(QStringLiteral("pack")), client, call.option(QStringLiteral("title")));
    if (!id)
        return tl::unexpected(id.error());
    if (call.has(QStringLiteral("carry"))) {
        const auto desk = (*bench)->openDraft(*id);
        if (!desk)
            return tl::unexpected(desk.error());
        const auto plan = app::carryInto(**bench, **desk, source, app::staleAfterDays, app::Carrying::Do);
        if (!plan)
            return tl::unexpected(plan.error());
        json::Object document = carriedJson(*plan, context);
        document.set(QStringLiteral("draft"), *id);
        return Reply{json::Value(std::move(document)), *id + u'\n' + carriedWords(*plan, context)};
    }
    return Reply{json::Value(json::Object{{QStringLiteral("draft"), *id}}), *id + u'\n'};
}

json::Value pinJson(const draft::PackPin& pin)
{
    return json::Value(json::Object{{QStringLiteral("id"), pin.id}, {QStringLiteral("version"), pin.version}, {QStringLiteral("hash"), pin.hash}});
}

Result<Reply> listDrafts(Context& context)
{
    const auto bench = context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto rows = (*bench)->drafts().list();
    if (!rows)
        return tl::unexpected(rows.error());
    Reply reply;
    json::Array list;
    for (const desk::DraftRow& row : *rows) {
        list.emplace_back(json::Object{{QStringLiteral("draft"), row.id},
                                       {QStringLiteral("client"), row.client},
                                       {QStringLiteral("pack"), pinJson(row.pack)},
                                       {QStringLiteral("title"), row.title},
                                       {QStringLiteral("changed"), row.changed.toUTC().toString(Qt::ISODateWithMs)},
                                       {QStringLiteral("blocking"), row.blocking},
                                       {QStringLiteral("warnings"), row.warnings},
                                       {QStringLiteral("answered"), row.answered},
                                       {QStringLiteral("applicable"), row.applicable}});
        reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "%1  %2, %3: %4 of %5 answered, %6 blocking"),
                                     {row.id, row.client, row.title, QString::number(row.answered),
                                      QString::number(row.applicable), QString::number(row.blocking)}) + u'\n';
    }
    reply.document = json::Value(std::move(list));
    return reply;
}

Result<Reply> showDraft(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    Reply reply;
    reply.document = draft::draftJson(session.pack(), session.draft());
    reply.words = QString::fromUtf8(json::pretty(reply.document));
    return reply;
}

Result<Reply> checkDraft(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    const auto bench = context.reader();
    const Path scope = subform::scopeOf(session.draft().answers);
    const subform::RowState part = scope.isEmpty() ? subform::RowState{session.progress(), session.findings()} : subform::stateOfRow(session, scope);
    const QList<Issue>& findings = part.findings;
    const session::Progress& progress = part.progress;
    json::Object summary{{QStringLiteral("blocking"), progress.blocking},
                         {QStringLiteral("warnings"), progress.warnings},
                         {QStringLiteral("notes"), progress.notes},
                         {QStringLiteral("answered"), progress.answered},
                         {QStringLiteral("applicable"), progress.applicable},
                         {QStringLiteral("mayOpen"), progress.mayOpen},
                         {QStringLiteral("leastLeft"), progress.leastLeft},
                         {QStringLiteral("mostLeft"), progress.mostLeft}};
    json::Array list;
    QString lines;
    int accepted = 0;
    for (const Issue& issue : findings) {
        json::Object entry = findingsJson({issue}, context).array().front().object();
        QString line = findingsWords({issue}, context);
        if (const auto reason = session.acceptedReason(issue)) {
            ++accepted;
            entry.set(QStringLiteral("accepted"), *reason);
            line.insert(line.size() - 1, u' ' + context.words(QT_TRANSLATE_NOOP("Cli", "Accepted because: %1"), {*reason}));
        }
        list.push_back(json::Value(std::move(entry)));
        lines += line;
    }
    summary.set(QStringLiteral("accepted"), accepted);
    Reply reply;
    reply.exit = progress.blocking > 0 ? Found : Clean;
    reply.words = lines +
                  context.words(QT_TRANSLATE_NOOP("Cli", "Blocking: %1, warnings: %2, notes: %3. Answered: %4 of %5 questions that apply."),
                                {QString::number(progress.blocking), QString::number(progress.warnings), QString::number(progress.notes),
                                 QString::number(progress.answered), QString::number(progress.applicable)}) + u'\n';
    json::Object roles = rolesSummary(session, context, reply.words);
    json::Object checklist = checklistSummary(**bench, session, context, reply.words);
    reply.document = json::Value(json::Object{{QStringLiteral("summary"), std::move(summary)},
                                              {QStringLiteral("roles"), std::move(roles)},
                                              {QStringLiteral("checklist"), std::move(checklist)},
                                              {QStringLiteral("findings"), json::Value(std::move(list))}});
    return reply;
}

Result<Reply> explainPath(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    const auto path = knownPath(session, context.call().arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const bool computed = session.state(*path).computed;
    const session::Explanation visible = session.explain(*path, session::About::Visibility);
    const session::Explanation second =
        session.explain(*path, computed ? session::About::Computed : session::About::Requiredness);
    json::Array because;
    QStringList sentences;
    QList<Path> waitsFor;
    for (const session::Explanation* part : {&visible, &second}) {
        for (const session::Because& reason : part->because)
            because.emplace_back(json::Object{{QStringLiteral("path"), reason.path.text()},
                                              {QStringLiteral("title"), reason.title.best(context.language()).words},
                                              {QStringLiteral("answer"), reason.answer}});
        for (const Message& sentence : part->text)
            sentences.append(context.words(sentence));
        for (const Path& waited : part->waitsFor) {
            if (!waitsFor.contains(waited))
                waitsFor.append(waited);
        }
    }
    Reply reply;
    reply.words = sentences.join(u'\n') + u'\n';
    reply.document = json::Value(json::Object{{QStringLiteral("state"), visible.state},
                                              {QStringLiteral("required"), visible.required},
                                              {QStringLiteral("because"), std::move(because)},
                                              {QStringLiteral("waitsFor"), pathsJson(waitsFor)},
                                              {QStringLiteral("text"), sentences.join(u' ')}});
    return reply;
}

// Without a name, the pages that there are.
Reply pageList(Context& context, const session::Session& session)
{
    Reply reply;
    json::Array list;
    for (const pages::PageName& name : pages::pageNames(session, context.catalogue(), context.language())) {
        list.emplace_back(json::Object{{QStringLiteral("id"), name.id}, {QStringLiteral("title"), name.title}, {QStringLiteral("intro"), name.intro}});
        reply.words += name.id.leftJustified(10) + u' ' + name.title + u'\n';
    }
    reply.document = json::Value(std::move(list));
    return reply;
}

Result<Reply> showPage(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    if (context.call().arguments.size() < 2)
        return pageList(context, session);
    const QString& id = context.call().arguments[1];
    const auto masked = context.call().json ? session::Personal::Shown : context.personal();
    const auto page = pages::page(session, id, context.catalogue(), context.language(), masked);
    if (!page)
        return failure(QStringLiteral("page.unknown"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "This application has no page “%1”."), {id}), id);
    json::Object document = pages::pageJson(*page).object();
    document.set(QStringLiteral("language"), languageTag(context.language()));
    document.set(QStringLiteral("asAt"), session.today().toString(Qt::ISODate));
    Reply reply;
    reply.document = json::Value(std::move(document));
    reply.words = context.call().has(QStringLiteral("html"))
                      ? QString::fromUtf8(pages::pageHtml(*page, session.today(), context.catalogue(), context.language()))
                      : pages::pageText(*page, context.catalogue(), context.language());
    return reply;
}

Result<Reply> showHistory(Context& context)
{
    const Call& call = context.call();
    const auto bench = context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto loaded = app::loadDraft(**bench, call.arguments[0]);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Path path = Path::trusted(call.arguments.value(1));
    const auto entries = (*bench)->drafts().history(call.arguments[0], path);
    if (!entries)
        return tl::unexpected(entries.error());
    Reply reply;
    json::Array list;
    for (const desk::Entry& entry : *entries) {
        for (const draft::Change& change : entry.changes.changes()) {
            if (!path.isEmpty() && change.path != path)
                continue;
            const QString at = entry.at.toUTC().toString(Qt::ISODateWithMs);
            list.emplace_back(json::Object{{QStringLiteral("at"), at},
                                           {QStringLiteral("by"), entry.by},
                                           {QStringLiteral("path"), change.path.text()},
                                           {QStringLiteral("before"), change.before},
                                           {QStringLiteral("after"), change.after},
                                           {QStringLiteral("origin"), desk::originTag(entry.origin)},
                                           {QStringLiteral("sequence"), entry.sequence}});
            reply.words += QStringLiteral("%1  %2  %3  %4 → %5  (%6)\n")
                               .arg(at, entry.by, change.path.text(), context.valueWords(*loaded->pack, change.path, change.before),
                                    context.valueWords(*loaded->pack, change.path, change.after), desk::originTag(entry.origin));
        }
    }
    reply.document = json::Value(std::move(list));
    return reply;
}

} // namespace

Result<std::unique_ptr<desk::Desk>> openFirst(Context& context)
{
    const auto bench = context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto asAt = context.asAt();
    if (!asAt)
        return tl::unexpected(asAt.error());
    auto desk = (*bench)->openDraft(context.call().arguments[0], *asAt);
    if (desk)
        (*desk)->settleFindings();
    return desk;
}

std::vector<Verb> draftVerbs()
{
    const QString asAt = QStringLiteral("as-at");
    return {
        {QStringLiteral("new"), QStringLiteral("--pack ID [--client NAME] [--title T] [--carry DRAFT]"),
         QT_TRANSLATE_NOOP("Cli", "starts an application"),
         {0, 0, {QStringLiteral("pack"), QStringLiteral("client"), QStringLiteral("title"), QStringLiteral("carry")}, {}}, &newDraft},
        {QStringLiteral("list"), QString(), QT_TRANSLATE_NOOP("Cli", "lists the applications of the workspace"), {0, 0, {}, {}}, &listDrafts},
        {QStringLiteral("show"), QStringLiteral("DRAFT"), QT_TRANSLATE_NOOP("Cli", "prints the whole application as canonical JSON"), {1, 1, {}, {}}, &showDraft},
        {QStringLiteral("check"), QStringLiteral("DRAFT [--lang L] [--as-at DATE]"), QT_TRANSLATE_NOOP("Cli", "prints everything that is missing or wrong"), {1, 1, {asAt}, {}}, &checkDraft},
        {QStringLiteral("explain"), QStringLiteral("DRAFT PATH [--lang L]"), QT_TRANSLATE_NOOP("Cli", "says why a question is asked, required or worked out"), {2, 2, {asAt}, {}}, &explainPath},
        {QStringLiteral("page"), QStringLiteral("DRAFT [NAME] [--lang L] [--as-at DATE] [--html]"), QT_TRANSLATE_NOOP("Cli", "prints a page that is worked out from the application; without NAME, the list of them"), {1, 2, {asAt}, {QStringLiteral("html")}}, &showPage},
        {QStringLiteral("history"), QStringLiteral("DRAFT [PATH]"), QT_TRANSLATE_NOOP("Cli", "says who changed what, and when"), {1, 2, {}, {}}, &showHistory},
    };
}

} // namespace aspirant::cli

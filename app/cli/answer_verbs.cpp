// answer, row, fill, attach
#include "app/cli/verb.h"
#include "app/paper_look.h"
#include "model/draft/accepted.h"
#include "model/draft/answer_check.h"

#include <QFileInfo>

namespace aspirant::cli {

namespace {

using draft::Path;

Result<std::unique_ptr<desk::Desk>> openToWrite(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    return (*bench)->openDraft(context.call().arguments[0]);
}

Reply deltaReply(const session::Delta& delta, const Context& context)
{
    return Reply{json::Value(deltaJson(delta)), deltaWords(delta, context)};
}

// The finding of a published check that `value` fails at `path`; none when it passes.
Result<std::optional<Issue>> failedCheck(const session::Session& session, const Path& path, const json::Value& value)
{
    const auto normal = draft::normalAnswer(session.pack(), session.slotOf(path), value);
    if (!normal)
        return tl::unexpected(normal.error());
    for (Issue issue : draft::formatIssues(*session.question(path), *normal, {}))
        if (draft::isAboutValue(issue.code)) {
            issue.path = path.text();
            return std::optional(std::move(issue));
        }
    return std::optional<Issue>();
}

// With a reason a value is kept that fails the check of its kind; the reason goes with it and speaks of it only.
Result<session::Delta> keepAnswer(desk::Desk& desk, const Path& path, const json::Value& value, const QString& reason)
{
    const auto failed = failedCheck(desk.session(), path, value);
    if (!failed)
        return tl::unexpected(failed.error());
    if (reason.trimmed().isEmpty() || !*failed)
        return failure(QStringLiteral("call.override"),
                       reason.trimmed().isEmpty()
                           ? Message("Cli", QT_TRANSLATE_NOOP("Cli", "Please say after --override why the value is kept."))
                           : Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is nothing to override: the value does not fail the check of an identifier, a wallet address or a telephone number.")),
                       path.text());
    auto delta = desk.setAnswer(path, value);
    if (!delta)
        return delta;
    if (const auto kept = desk.acceptFinding(**failed, reason); !kept)
        return kept;
    return delta;
}

Result<Reply> setAnswer(Context& context)
{
    const auto value = json::parse(context.call().arguments[2].toUtf8(), QStringLiteral("JSON"));
    if (!value)
        return failure(QStringLiteral("call.json"), value.error().message, value.error().place);
    const auto desk = openToWrite(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto path = knownPath((*desk)->session(), context.call().arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const auto delta = context.call().has(QStringLiteral("override"))
                           ? keepAnswer(**desk, *path, *value, context.call().option(QStringLiteral("override")))
                           : (*desk)->setAnswer(*path, *value);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    return deltaReply(*delta, context);
}

Result<Reply> changeRow(Context& context)
{
    const Call& call = context.call();
    const QString what = call.arguments[2];
    const bool add = what == QLatin1String("add");
    if (!add && what != QLatin1String("remove"))
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "A row is added with “add” or removed with “remove”, not with “%1”."), {what}), what);
    const auto desk = openToWrite(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    const auto path = knownPath(session, call.arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const pack::Question* question = session.question(*path);
    if (question->type != pack::Type::Repeat || path->isRow())
        return failure(QStringLiteral("path.not_a_repeat"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” does not hold rows."), {path->text()}), path->text());
    QString id = call.arguments.value(3);
    draft::ChangeSet changes;
    if (add) {
        if (id.isEmpty())
            id = draft::newRowId();
        if (!Path::parse(path->row(id).text()) || session.draft().rows(*path).contains(id))
            return failure(QStringLiteral("row.id"),
                           Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” cannot name a new row here: it is taken, or not a row id."), {id}), id);
        changes = draft::addRow(session.draft().answers, *path, id);
    } else {
        if (!session.draft().rows(*path).contains(id))
            return failure(QStringLiteral("row.unknown"),
                           Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no row “%1” here."), {id}), path->text());
        changes = draft::removeRow(session.draft().answers, path->row(id));
    }
    const auto delta = (*desk)->apply(changes, desk::Origin::Typed);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    json::Object document = deltaJson(*delta);
    document.set(QStringLiteral("row"), id);
    return Reply{json::Value(std::move(document)), id + u'\n' + deltaWords(*delta, context)};
}

Result<Reply> fillDraft(Context& context)
{
    const Call& call = context.call();
    const auto answers = app::readJsonFile(call.arguments[1]);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto desk = openToWrite(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto bench = context.writer();
    const auto filled = (*bench)->fill(**desk, *answers, call.option(QStringLiteral("attachments")));
    if (!filled)
        return tl::unexpected(filled.error());
    json::Object document = deltaJson(filled->delta);
    document.set(QStringLiteral("rejected"), findingsJson(filled->rejected, context));
    Reply reply{json::Value(std::move(document)), QString()};
    if (filled->rejected.isEmpty()) {
        app::lookAtPapers(**bench, app::unseenPapers(**bench, (*desk)->session()));
        reply.words = deltaWords(filled->delta, context);
    } else {
        reply.exit = CouldNot;
        reply.words = findingsWords(filled->rejected, context) +
                      context.words(QT_TRANSLATE_NOOP("Cli", "Nothing was written.")) + u'\n';
    }
    return reply;
}

Result<Reply> attachFile(Context& context)
{
    const Call& call = context.call();
    const auto desk = openToWrite(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto path = knownPath((*desk)->session(), call.arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const auto attached = (*desk)->attach(*path, call.arguments[2]);
    if (!attached)
        return tl::unexpected(attached.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    const auto bench = context.writer();
    const QList<Issue> findings = attached->findings + app::paperIssues(**bench, *path, QFileInfo(call.arguments[2]).fileName(), attached->sha256, app::Look::Now);
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("sha256"), attached->sha256},
                                              {QStringLiteral("size"), attached->size},
                                              {QStringLiteral("findings"), findingsJson(findings, context)}});
    reply.words = attached->sha256 + u'\n' + findingsWords(findings, context);
    return reply;
}

} // namespace

std::vector<Verb> answerVerbs()
{
    return {
        {QStringLiteral("answer"), QStringLiteral("DRAFT PATH JSON [--override REASON]"), QT_TRANSLATE_NOOP("Cli", "sets one answer; null clears it"), {3, 3, {QStringLiteral("override")}, {}}, &setAnswer},
        {QStringLiteral("row"), QStringLiteral("DRAFT PATH add|remove [ID]"), QT_TRANSLATE_NOOP("Cli", "adds or removes a row"), {3, 4, {}, {}}, &changeRow},
        {QStringLiteral("fill"), QStringLiteral("DRAFT FILE.json [--attachments DIR]"), QT_TRANSLATE_NOOP("Cli", "sets many answers at once, or none if any is rejected"), {2, 2, {QStringLiteral("attachments")}, {}}, &fillDraft},
        {QStringLiteral("attach"), QStringLiteral("DRAFT SLOT FILE"), QT_TRANSLATE_NOOP("Cli", "stores a file and ties it to a slot"), {3, 3, {}, {}}, &attachFile},
    };
}

} // namespace aspirant::cli

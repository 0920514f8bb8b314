// suggestions
#include "app/cli/verb.h"

#include "model/review/suggested.h"

namespace aspirant::cli {

namespace {

using draft::Suggestion;

json::Value suggestionJson(const session::Session& session, const Suggestion& suggestion)
{
    const draft::Answers& answers = session.draft().answers;
    const pack::Question* question = session.question(suggestion.path);
    json::Object object = draft::suggestionFact(suggestion).object();
    object.set(QStringLiteral("id"), suggestion.id);
    object.set(QStringLiteral("path"), suggestion.path.text());
    object.set(QStringLiteral("title"), question ? textJson(question->text) : json::Value());
    object.set(QStringLiteral("present"), answers.value(suggestion.path));
    object.set(QStringLiteral("stale"), suggestion.decision == draft::Decision::Open && draft::isStale(answers, suggestion));
    return json::Value(std::move(object));
}

QString suggestionWords(const session::Session& session, const Suggestion& suggestion, const Context& context)
{
    const draft::Answers& answers = session.draft().answers;
    const pack::Question* question = session.question(suggestion.path);
    QString words = QStringLiteral("%1  %2  %3  [%4]\n    %5 → %6\n")
                        .arg(suggestion.id, draft::decisionTag(suggestion.decision), question ? question->text.best(context.language()).words : QString(), suggestion.path.text(),
                             context.valueWords(session.pack(), suggestion.path, answers.value(suggestion.path)), context.valueWords(session.pack(), suggestion.path, suggestion.value));
    if (suggestion.decision == draft::Decision::Open && draft::isStale(answers, suggestion))
        words += QStringLiteral("    ") + context.words(QT_TRANSLATE_NOOP("Cli", "The answer has changed since this was suggested.")) + u'\n';
    return words;
}

Result<Reply> listSuggestions(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    Reply reply;
    json::Array list;
    for (const Suggestion& suggestion : draft::suggestions(session.draft().answers, context.call().has(QStringLiteral("decided")) ? draft::Which::All : draft::Which::Open)) {
        list.push_back(suggestionJson(session, suggestion));
        reply.words += suggestionWords(session, suggestion, context);
    }
    reply.document = json::Value(std::move(list));
    return reply;
}

// The ones named, or with --all every open one.
Result<QStringList> chosen(const Context& context, const draft::Answers& answers)
{
    QStringList ids = context.call().arguments.mid(2);
    if (ids.isEmpty() == !context.call().has(QStringLiteral("all")))
        return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name the suggestions, or say --all.")));
    for (const Suggestion& suggestion : ids.isEmpty() ? draft::suggestions(answers) : QList<Suggestion>())
        ids.append(suggestion.id);
    return ids;
}

Result<draft::ChangeSet> decided(const Context& context, const session::Session& session, const draft::Decider& decider)
{
    const QStringList& arguments = context.call().arguments;
    if (arguments[1] == u"amend") {
        if (arguments.size() != 4)
            return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Say which suggestion, and the answer to put in its place as JSON.")));
        const auto value = json::parse(arguments[3].toUtf8(), QStringLiteral("JSON"));
        return value ? review::planAmend(session, arguments[2], *value, decider) : tl::unexpected(value.error());
    }
    const auto ids = chosen(context, session.draft().answers);
    if (!ids)
        return tl::unexpected(ids.error());
    if (arguments[1] == u"accept")
        return review::planAccept(session, *ids, decider);
    if (arguments[1] == u"reject")
        return review::planReject(session, *ids, decider);
    return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is no decision. Use accept, reject or amend."), {arguments[1]}), arguments[1]);
}

Result<Reply> decideSuggestions(Context& context)
{
    if (context.call().arguments.size() == 1)
        return listSuggestions(context);
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(context.call().arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto changes = decided(context, (*desk)->session(), {(*bench)->user(), (*bench)->clock().nowUtc()});
    if (!changes)
        return tl::unexpected(changes.error());
    const auto delta = (*desk)->apply(*changes, desk::Origin::Suggested);
    if (!delta)
        return tl::unexpected(delta.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    Reply reply;
    json::Object document = deltaJson(*delta);
    document.set(QStringLiteral("open"), static_cast<int>(draft::suggestions((*desk)->session().draft().answers).size()));
    reply.document = json::Value(std::move(document));
    reply.words = deltaWords(*delta, context);
    return reply;
}

} // namespace

std::vector<Verb> suggestionVerbs()
{
    return {
        {QStringLiteral("suggestions"), QStringLiteral("DRAFT [--decided] | DRAFT accept|reject ID… | DRAFT accept|reject --all | DRAFT amend ID JSON"),
         QT_TRANSLATE_NOOP("Cli", "lists what others suggest beside the answers, or decides on it in one step that can be undone"),
         {1, 1000, {QStringLiteral("as-at")}, {QStringLiteral("all"), QStringLiteral("decided")}}, &decideSuggestions},
    };
}

} // namespace aspirant::cli

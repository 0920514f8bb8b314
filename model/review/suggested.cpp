#include "model/review/suggested.h"

#include "model/draft/answer_check.h"

#include <QSet>

#include <algorithm>

namespace aspirant::review {

namespace {

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Suggestions", source, std::move(arguments));
}

constexpr std::size_t mostRows = 5000;

Result<json::Value> rowList(const json::Value& value, const pack::Question& question)
{
    QSet<QString> seen;
    for (const json::Value& id : value.array()) {
        if (!id.isString() || !draft::isRowId(id.toString()) || seen.contains(id.toString()) || value.array().size() > mostRows)
            return failure(QStringLiteral("answer.rows"), say(QT_TRANSLATE_NOOP("Suggestions", "The entries of “%1” are not listed as they have to be."), {question.text}));
        seen.insert(id.toString());
    }
    return value.array().empty() ? json::Value() : value;
}

} // namespace

Result<json::Value> fittingAnswer(const session::Session& session, const draft::Path& path, const json::Value& value)
{
    const pack::Slot slot = path.isMeta() || path.isRow() ? -1 : session.pack().slotOf(path.definitionId());
    const pack::Question* question = slot < 0 ? nullptr : session.pack().definitions()[static_cast<std::size_t>(slot)].question;
    if (!question || !question->computed.isEmpty())
        return failure(QStringLiteral("suggestion.question_gone"),
                       say(QT_TRANSLATE_NOOP("Suggestions", "The questionnaire does not ask for “%1”."), {path.text()}), path.text());
    auto fitting = question->type == pack::Type::Repeat && value.isArray() ? rowList(value, *question)
                                                                            : draft::normalAnswer(session.pack(), slot, value);
    if (!fitting)
        fitting.error().place = path.text();
    return fitting;
}

bool isFixedRow(const session::Session& session, const draft::Path& row)
{
    const pack::Slot slot = session.pack().slotOf(row.repeat().definitionId());
    const pack::Question* table = slot < 0 ? nullptr : session.pack().definitions()[static_cast<std::size_t>(slot)].question;
    return table && table->type == pack::Type::Matrix &&
           std::any_of(table->rows.begin(), table->rows.end(), [&](const pack::Choice& choice) { return choice.value == row.rowId(); });
}

Result<draft::ChangeSet> planAccept(const session::Session& session, const QStringList& ids, const draft::Decider& decider)
{
    const draft::Answers& answers = session.draft().answers;
    for (const draft::Suggestion& suggestion : draft::suggestions(answers)) {
        if (!ids.contains(suggestion.id))
            continue;
        if (const auto fits = fittingAnswer(session, suggestion.path, suggestion.value); !fits)
            return tl::unexpected(fits.error());
    }
    return draft::acceptSuggestions(answers, ids, decider, [&](const draft::Path& row) { return isFixedRow(session, row); });
}

Result<draft::ChangeSet> planReject(const session::Session& session, const QStringList& ids, const draft::Decider& decider)
{
    return draft::rejectSuggestions(session.draft().answers, ids, decider);
}

Result<draft::ChangeSet> planAmend(const session::Session& session, const QString& id, const json::Value& value, const draft::Decider& decider)
{
    const draft::Answers& answers = session.draft().answers;
    for (const draft::Suggestion& suggestion : draft::suggestions(answers)) {
        if (suggestion.id != id)
            continue;
        const auto fits = fittingAnswer(session, suggestion.path, value);
        return fits ? draft::amendSuggestion(answers, id, *fits, decider, [&](const draft::Path& row) { return isFixedRow(session, row); }) : tl::unexpected(fits.error());
    }
    return draft::amendSuggestion(answers, id, value, decider); // says why not
}

} // namespace aspirant::review

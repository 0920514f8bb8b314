#include "model/desk/undo_words.h"

#include "model/draft/kept_records.h"
#include "model/draft/migrated.h"
#include "model/draft/paper.h"
#include "model/draft/suggestion.h"

#include <algorithm>

namespace aspirant::desk::undo_words {

namespace {

// The question's title; a path when the pack does not know it.
MessageArgument titleOf(const draft::Path& path, const session::Session& session)
{
    const pack::Question* question = session.question(path.isRow() ? path.repeat() : path);
    return question ? MessageArgument(question->text) : MessageArgument(path.text());
}

} // namespace

Message nothing(Origin origin)
{
    return origin == Origin::Undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "There is nothing to undo."))
                                  : Message("Desk", QT_TRANSLATE_NOOP("Desk", "There is nothing to redo."));
}

Message offer(Origin origin, const QList<draft::Path>& paths, const session::Session& session)
{
    const bool undo = origin == Origin::Undo;
    if (paths.contains(draft::migratedPath()))
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo the move to another version of the questionnaire"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo the move to another version of the questionnaire"));
    if (std::any_of(paths.begin(), paths.end(), draft::isSuggestion))
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo the decision on suggestions"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo the decision on suggestions"));
    if (std::all_of(paths.begin(), paths.end(), [](const draft::Path& path) { return draft::paperPlace(path).has_value(); }))
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo what was recorded of a paper"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo what was recorded of a paper"));
    const int count = static_cast<int>(paths.size());
    if (count != 1)
        return undo ? Message("Desk", QT_TRANSLATE_N_NOOP("Desk", "Undo %n changes"), {}, count)
                    : Message("Desk", QT_TRANSLATE_N_NOOP("Desk", "Redo %n changes"), {}, count);
    const draft::Path& path = paths.first();
    if (path.text().startsWith(QLatin1String("@typed@")))
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo what is being typed"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo what was being typed"));
    if (path.text().startsWith(QLatin1String("@carried@"))) {
        const MessageArgument title = titleOf(draft::Path::trusted(path.text().mid(9)), session);
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo that “%1” was looked at"), {title})
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo that “%1” was looked at"), {title});
    }
    if (path.text().startsWith(QLatin1String("@distinct:")))
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo what was said of two entries that look alike"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo what was said of two entries that look alike"));
    if (path == draft::keptRecordsPath())
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo keeping what others stated about owners"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo keeping what others stated about owners"));
    if (path.isMeta())
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo the note on a finding or title"))
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo the note on a finding or title"));
    const pack::Question* question = session.question(path);
    if (question && question->type == pack::Type::Repeat)
        return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo the change to the rows of “%1”"),
                              {titleOf(path, session)})
                    : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo the change to the rows of “%1”"),
                              {titleOf(path, session)});
    return undo ? Message("Desk", QT_TRANSLATE_NOOP("Desk", "Undo the answer to “%1”"),
                          {titleOf(path, session)})
                : Message("Desk", QT_TRANSLATE_NOOP("Desk", "Redo the answer to “%1”"),
                          {titleOf(path, session)});
}

Message refusal(Origin origin, const draft::Path& path, const QString& by, const session::Session& session)
{
    if (path == draft::migratedPath())
        return Message("Desk",
                       QT_TRANSLATE_NOOP("Desk", "The application was moved to another version of the questionnaire by %1 since; "
                                                 "earlier changes cannot be taken back or repeated."),
                       {by});
    return origin == Origin::Undo
               ? Message("Desk",
                         QT_TRANSLATE_NOOP(
                             "Desk", "“%1” was changed again by %2; the earlier change cannot be undone."),
                         {titleOf(path, session), by})
               : Message("Desk",
                         QT_TRANSLATE_NOOP(
                             "Desk", "“%1” was changed again by %2; the earlier change cannot be redone."),
                         {titleOf(path, session), by});
}

} // namespace aspirant::desk::undo_words

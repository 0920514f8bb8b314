#include "model/subform/standing.h"

#include "model/draft/suggestion.h"
#include "model/registry/where_used.h"
#include "model/subform/document.h"

#include <algorithm>

namespace aspirant::subform {

namespace {

using draft::Path;
using session::Session;

Standing judged(const Session& session, const PersonStanding& person)
{
    if (person.sendings.isEmpty())
        return Standing::NotSent;
    const Sending& newest = person.sendings.first();
    if (newest.replies.isEmpty())
        return newest.due.isValid() && newest.due < session.today() ? Standing::Overdue : Standing::Waiting;
    const draft::Answers& answers = session.draft().answers;
    const QList<draft::Suggestion> open = draft::suggestions(answers);
    if (std::any_of(open.begin(), open.end(), [&](const draft::Suggestion& one) { return one.origin == newest.replies.last().digest; }))
        return Standing::ToDecide;
    if (!person.declaration)
        return Standing::Undeclared;
    return person.declaration->hash == rowHash(session.pack().pack().hash, answers, person.row) ? Standing::Declared : Standing::OutOfDate;
}

PersonStanding personAt(const Session& session, const registry::Entry& entry, const QList<Sending>& all)
{
    PersonStanding person;
    person.row = entry.row;
    person.name = entry.name;
    person.roles = entry.roles();
    for (const Sending& sending : all) {
        if (sending.row == entry.row)
            person.sendings.append(sending);
    }
    const draft::Answers& answers = session.draft().answers;
    if (!person.sendings.isEmpty())
        person.declaration = attestation(answers, person.sendings.first());
    for (const draft::Suggestion& open : draft::suggestions(answers))
        person.open += open.path.isInside(entry.row) ? 1 : 0;
    person.standing = judged(session, person);
    return person;
}

} // namespace

QString standingTag(Standing standing)
{
    switch (standing) {
    case Standing::NotSent:
        return QStringLiteral("not_sent");
    case Standing::Waiting:
        return QStringLiteral("waiting");
    case Standing::Overdue:
        return QStringLiteral("overdue");
    case Standing::Undeclared:
        return QStringLiteral("undeclared");
    case Standing::ToDecide:
        return QStringLiteral("to_decide");
    case Standing::Declared:
        return QStringLiteral("declared");
    case Standing::OutOfDate:
        return QStringLiteral("out_of_date");
    }
    return {};
}

Message PersonStanding::words() const
{
    if (sendings.isEmpty())
        return say(QT_TRANSLATE_NOOP("Subform", "Nothing has been sent to be filled in yet."));
    const Sending& newest = sendings.first();
    const QDate sent = newest.at.toOffsetFromUtc(8 * 3600).date(); // days are Hong Kong's
    switch (standing) {
    case Standing::NotSent:
        break;
    case Standing::Waiting:
        return newest.due.isValid() ? say(QT_TRANSLATE_NOOP("Subform", "Sent on %1; an answer is wanted by %2."), {sent, newest.due})
                                    : say(QT_TRANSLATE_NOOP("Subform", "Sent on %1; there is no answer yet."), {sent});
    case Standing::Overdue:
        return say(QT_TRANSLATE_NOOP("Subform", "Sent on %1; an answer was wanted by %2 and has not come."), {sent, newest.due});
    case Standing::Undeclared:
        return say(QT_TRANSLATE_NOOP("Subform", "Answered, but not declared. Ask for a declaration."));
    case Standing::ToDecide:
        return Message("Subform", QT_TRANSLATE_N_NOOP("Subform", "Answered; %n suggestions are still to be decided."), {}, open);
    case Standing::Declared:
        return say(QT_TRANSLATE_NOOP("Subform", "Declared by %1 on %2; the application says the same."), {declaration->name, declaration->date});
    case Standing::OutOfDate:
        return say(QT_TRANSLATE_NOOP("Subform", "Declared by %1 on %2, but the application says something else now. Send it again to be declared."),
                   {declaration->name, declaration->date});
    }
    return {};
}

QList<PersonStanding> standings(const Session& session)
{
    QList<PersonStanding> list;
    const QList<Sending> all = sendings(session.draft().answers);
    for (const registry::Entry& entry : registry::whereUsed(session)) {
        if (!entry.blank)
            list.append(personAt(session, entry, all));
    }
    return list;
}

PersonStanding standingOf(const Session& session, const Path& row)
{
    for (const registry::Entry& entry : registry::whereUsed(session)) {
        if (entry.row == row)
            return personAt(session, entry, sendings(session.draft().answers));
    }
    return {};
}

} // namespace aspirant::subform

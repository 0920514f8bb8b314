#include "model/review/contradictions.h"

#include "model/review/row_match.h"

namespace aspirant::review {

namespace {

using draft::Path;
using pack::Question;
using pack::Type;
using session::Session;

bool isCompared(const Question& question)
{
    return !question.hasRows() && question.type != Type::Attachment && question.type != Type::Statement && question.computed.isEmpty();
}

bool isValue(const json::Value& answer)
{
    return !answer.isNull() && !draft::stateKind(answer);
}

Contradiction::Side sideOf(const Session& session, const Path& path, const json::Value& value)
{
    const json::Value title = session.draft().answer(Path::trusted(QStringLiteral("@title")));
    return {session.draft().id, title.isString() ? title.toString() : session.draft().title, path, value};
}

void compare(const Session& one, const Session& other, QList<Contradiction>& found)
{
    const RowMatches matches = matchRows(one, other);
    for (const Path& path : one.paths()) {
        const Question* mine = one.question(path);
        const Path there = inTermsOf(matches, path);
        const Question* theirs = there.isEmpty() ? nullptr : other.question(there);
        if (!theirs || !isCompared(*mine) || !isCompared(*theirs) || mine->type != theirs->type)
            continue;
        const json::Value left = one.state(path).answer;
        const json::Value right = other.state(there).answer;
        if (!isValue(left) || !isValue(right) || !one.isRelevant(path) || !other.isRelevant(there))
            continue;
        if (!agree(*mine, inTermsOf(matches, left), right))
            found.append({mine->id, mine->text, sideOf(one, path, left), sideOf(other, there, right)});
    }
}

} // namespace

bool agree(const Question& question, const json::Value& one, const json::Value& other)
{
    if (one == other)
        return true;
    if (question.type == Type::PartialDate && one.isString() && other.isString())
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    const bool words = question.type == Type::Text || question.type == Type::LongText;
    if (!words || !one.isObject() || !other.isObject() || draft::isOther(one) || draft::isOther(other))
        return false;
    for (const json::Member& member : one.object()) {
        const json::Value* said = other.object().find(member.first);
        if (said && !(*said == member.second))
            return false;
    }
    return true;
}

QList<Contradiction> contradictions(const std::vector<const Session*>& drafts)
{
    QList<Contradiction> found;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        for (std::size_t j = i + 1; j < drafts.size(); ++j)
            compare(*drafts[i], *drafts[j], found);
    }
    return found;
}

} // namespace aspirant::review

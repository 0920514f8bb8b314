#include "model/draft/suggestion.h"

#include "model/base/digest.h"

#include <algorithm>
#include <array>

namespace aspirant::draft {

namespace {

const QString prefix = QStringLiteral("@suggested:");

constexpr std::array<std::pair<Decision, QLatin1StringView>, 5> tags{{
    {Decision::Open, QLatin1StringView("open")},
    {Decision::Accepted, QLatin1StringView("accepted")},
    {Decision::Amended, QLatin1StringView("amended")},
    {Decision::Rejected, QLatin1StringView("rejected")},
    {Decision::Superseded, QLatin1StringView("superseded")},
}};

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Suggestions", source, std::move(arguments));
}

json::Value answersJson(const Answers& answers)
{
    json::Object object;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        object.append(it.key().text(), it.value());
    [[maybe_unused]] const bool unique = object.finish();
    return json::Value(std::move(object));
}

QString timeText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

// Whether the row was made by the other side: accepting an answer inside it makes it here.
bool isAddedBy(const Answers& answers, const Suggestion& inside, const Path& row)
{
    for (const Suggestion& other : suggestions(answers, Which::All)) {
        const bool counts = other.decision == Decision::Open || other.decision == Decision::Accepted;
        if (counts && other.origin == inside.origin && other.path == row.repeat() && other.value.toStringList().contains(row.rowId()) &&
            !other.base.toStringList().contains(row.rowId()))
            return true;
    }
    return false;
}

// The rows around an answer, outermost first, made where the other side made them.
Result<void> ensureRows(Answers& answers, const Suggestion& suggestion, const FixedRow& isFixed)
{
    QList<Path> rows;
    for (Path row = suggestion.path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow())
        rows.prepend(row);
    for (const Path& row : std::as_const(rows)) {
        QStringList ids = answers.value(row.repeat()).toStringList();
        if (ids.contains(row.rowId()) || (isFixed && isFixed(row)))
            continue;
        if (!isAddedBy(answers, suggestion, row))
            return failure(QStringLiteral("suggestion.row_gone"),
                           say(QT_TRANSLATE_NOOP("Suggestions", "The entry that this suggestion speaks of is no longer in the application.")), suggestion.path.text());
        ids.append(row.rowId());
        answers.insert(row.repeat(), json::Value::strings(ids));
    }
    return {};
}

void set(Answers& answers, const Path& path, const json::Value& value)
{
    if (value.isNull())
        answers.remove(path);
    else
        answers.insert(path, value);
}

Result<Suggestion> openOne(const Answers& answers, const QString& id)
{
    for (const Suggestion& suggestion : suggestions(answers, Which::All)) {
        if (suggestion.id != id)
            continue;
        if (suggestion.decision != Decision::Open)
            return failure(QStringLiteral("suggestion.decided"), say(QT_TRANSLATE_NOOP("Suggestions", "This suggestion was decided already, by %1."), {suggestion.decidedBy}), id);
        return suggestion;
    }
    return failure(QStringLiteral("suggestion.unknown"), say(QT_TRANSLATE_NOOP("Suggestions", "There is no suggestion “%1” in this application."), {id}), id);
}

void record(Answers& answers, Suggestion suggestion, Decision decision, const Decider& decider)
{
    suggestion.decision = decision;
    suggestion.decidedBy = decider.by;
    suggestion.decidedAt = decider.at;
    answers.insert(suggestionPath(suggestion), suggestionFact(suggestion));
}

// What stands at the path afterwards; rows that go take what is inside with them.
Result<void> takeOver(Answers& answers, const Suggestion& suggestion, const json::Value& value, const FixedRow& isFixed)
{
    if (const auto made = ensureRows(answers, suggestion, isFixed); !made)
        return made;
    const QStringList stay = value.toStringList();
    for (const QString& id : suggestion.rows ? answers.value(suggestion.path).toStringList() : QStringList()) {
        const Path row = suggestion.path.row(id);
        if (!stay.contains(id))
            answers.removeIf([&](Answers::iterator it) { return it.key().isInside(row); });
    }
    set(answers, suggestion.path, value);
    return {};
}

} // namespace

QString decisionTag(Decision decision)
{
    for (const auto& [known, tag] : tags) {
        if (known == decision)
            return tag;
    }
    return {};
}

QString suggestionId(const QString& origin, const Path& path)
{
    return sha256Hex(origin.toUtf8() + '\n' + path.text().toUtf8()).left(16);
}

Path suggestionPath(const Suggestion& suggestion)
{
    return Path::trusted(prefix + suggestion.id + u'@' + suggestion.path.text());
}

bool isSuggestion(const Path& path)
{
    return path.text().startsWith(prefix);
}

json::Value suggestionFact(const Suggestion& suggestion)
{
    json::Object fact{{QStringLiteral("base"), suggestion.base},      {QStringLiteral("value"), suggestion.value},
                      {QStringLiteral("name"), suggestion.name},      {QStringLiteral("capacity"), suggestion.capacity},
                      {QStringLiteral("at"), timeText(suggestion.at)}, {QStringLiteral("origin"), suggestion.origin},
                      {QStringLiteral("decision"), decisionTag(suggestion.decision)}};
    if (suggestion.rows)
        fact.set(QStringLiteral("rows"), true);
    if (!suggestion.removed.isEmpty())
        fact.set(QStringLiteral("removed"), answersJson(suggestion.removed));
    if (!suggestion.note.isEmpty())
        fact.set(QStringLiteral("note"), suggestion.note);
    if (suggestion.decision != Decision::Open) {
        fact.set(QStringLiteral("decidedBy"), suggestion.decidedBy);
        fact.set(QStringLiteral("decidedAt"), timeText(suggestion.decidedAt));
    }
    return json::Value(std::move(fact));
}

std::optional<Suggestion> suggestionAt(const Path& path, const json::Value& fact)
{
    const qsizetype mark = path.text().indexOf(u'@', prefix.size());
    const auto known = std::find_if(tags.begin(), tags.end(), [&](const auto& tag) { return tag.second == fact[u"decision"].toString(); });
    if (!isSuggestion(path) || mark < 0 || known == tags.end())
        return std::nullopt;
    Suggestion suggestion;
    suggestion.id = path.text().mid(prefix.size(), mark - prefix.size());
    suggestion.path = Path::trusted(path.text().mid(mark + 1));
    suggestion.rows = fact[u"rows"].toBool();
    suggestion.value = fact[u"value"];
    suggestion.base = fact[u"base"];
    for (const json::Member& member : fact[u"removed"].object())
        suggestion.removed.insert(Path::trusted(member.first), member.second);
    suggestion.name = fact[u"name"].toString();
    suggestion.capacity = fact[u"capacity"].toString();
    suggestion.note = fact[u"note"].toString();
    suggestion.at = QDateTime::fromString(fact[u"at"].toString(), Qt::ISODateWithMs);
    suggestion.origin = fact[u"origin"].toString();
    suggestion.decision = known->first;
    suggestion.decidedBy = fact[u"decidedBy"].toString();
    if (suggestion.decision != Decision::Open)
        suggestion.decidedAt = QDateTime::fromString(fact[u"decidedAt"].toString(), Qt::ISODateWithMs);
    return suggestion;
}

QList<Suggestion> suggestions(const Answers& answers, Which which)
{
    QList<Suggestion> list;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (!isSuggestion(it.key()))
            continue;
        const auto suggestion = suggestionAt(it.key(), it.value());
        if (suggestion && (which == Which::All || suggestion->decision == Decision::Open))
            list.append(*suggestion);
    }
    std::sort(list.begin(), list.end(), [](const Suggestion& a, const Suggestion& b) {
        return std::tie(a.path.text(), b.at, a.id) < std::tie(b.path.text(), a.at, b.id);
    });
    return list;
}

bool isStale(const Answers& answers, const Suggestion& suggestion)
{
    const json::Value present = answers.value(suggestion.path);
    if (!(present == suggestion.base) && !(present == suggestion.value))
        return true;
    if (!suggestion.rows)
        return false;
    const QStringList stay = suggestion.value.toStringList();
    for (const QString& id : present.toStringList()) {
        const Path row = suggestion.path.row(id);
        if (stay.contains(id))
            continue;
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
            if (it.key().isInside(row) && !it.key().isMeta() && !(suggestion.removed.value(it.key()) == it.value()))
                return true; // something was answered meanwhile in a row that would go
        }
    }
    return false;
}

json::Value outcomeOf(const Answers& answers, const Suggestion& suggestion)
{
    const json::Value present = answers.value(suggestion.path);
    if (!suggestion.rows || present == suggestion.base)
        return suggestion.value;
    QStringList rows = suggestion.value.toStringList();
    const QStringList base = suggestion.base.toStringList();
    for (const QString& id : present.toStringList()) {
        if (!base.contains(id) && !rows.contains(id))
            rows.append(id); // added here since
    }
    return rows.isEmpty() ? json::Value() : json::Value::strings(rows);
}

ChangeSet addSuggestions(const Answers& answers, const QList<Suggestion>& added)
{
    Answers after = answers;
    const QList<Suggestion> present = suggestions(answers, Which::All);
    for (const Suggestion& suggestion : added) {
        if (after.contains(suggestionPath(suggestion)))
            continue;
        for (const Suggestion& other : present) {
            if (other.path == suggestion.path && other.name == suggestion.name && other.decision == Decision::Open)
                record(after, other, Decision::Superseded, {suggestion.name, suggestion.at});
        }
        after.insert(suggestionPath(suggestion), suggestionFact(suggestion));
    }
    return difference(answers, after);
}

ChangeSet supersedeSuggestions(const Answers& answers, const QList<Suggestion>& withdrawn, const Decider& decider)
{
    Answers after = answers;
    for (const Suggestion& suggestion : withdrawn) {
        if (suggestion.decision == Decision::Open && after.contains(suggestionPath(suggestion)))
            record(after, suggestion, Decision::Superseded, decider);
    }
    return difference(answers, after);
}

Result<ChangeSet> acceptSuggestions(const Answers& answers, const QStringList& ids, const Decider& decider, const FixedRow& isFixed)
{
    QList<Suggestion> chosen;
    for (const QString& id : ids) {
        const auto suggestion = openOne(answers, id);
        if (!suggestion)
            return tl::unexpected(suggestion.error());
        chosen.append(*suggestion);
    }
    // Lists of rows come before what is in the rows.
    std::sort(chosen.begin(), chosen.end(), [](const Suggestion& a, const Suggestion& b) { return a.path < b.path; });
    Answers after = answers;
    for (const Suggestion& suggestion : chosen) {
        if (const auto taken = takeOver(after, suggestion, outcomeOf(after, suggestion), isFixed); !taken)
            return tl::unexpected(taken.error());
        record(after, suggestion, Decision::Accepted, decider);
    }
    return difference(answers, after);
}

Result<ChangeSet> rejectSuggestions(const Answers& answers, const QStringList& ids, const Decider& decider)
{
    Answers after = answers;
    for (const QString& id : ids) {
        const auto suggestion = openOne(answers, id);
        if (!suggestion)
            return tl::unexpected(suggestion.error());
        record(after, *suggestion, Decision::Rejected, decider);
    }
    return difference(answers, after);
}

Result<ChangeSet> amendSuggestion(const Answers& answers, const QString& id, const json::Value& value, const Decider& decider, const FixedRow& isFixed)
{
    const auto suggestion = openOne(answers, id);
    if (!suggestion)
        return tl::unexpected(suggestion.error());
    Answers after = answers;
    if (const auto taken = takeOver(after, *suggestion, value, isFixed); !taken)
        return tl::unexpected(taken.error());
    record(after, *suggestion, Decision::Amended, decider);
    return difference(answers, after);
}

} // namespace aspirant::draft

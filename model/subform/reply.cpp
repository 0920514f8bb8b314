#include "model/subform/reply.h"

#include "model/base/digest.h"
#include "model/draft/suggestion.h"
#include "model/review/suggested.h"
#include "model/subform/declaration_text.h"
#include "model/subform/document.h"

#include <QSet>

#include <algorithm>

namespace aspirant::subform {

namespace {

using draft::Answers;
using draft::Path;
using draft::Suggestion;
using session::Session;

constexpr int formatVersion = 1;
const QString format = QStringLiteral("aspirant-person-answer");

tl::unexpected<Error> noTask()
{
    return failure(QStringLiteral("person.no_task"), say(QT_TRANSLATE_NOOP("Subform", "This is a whole application, not one person's part that was sent.")));
}

tl::unexpected<Error> refused(const char* code, const char* source)
{
    return failure(QString::fromLatin1(code), say(source));
}

// The sending that the document answers; it must be of this application and this questionnaire.
Result<Sending> sendingOf(const Session& session, const json::Value& document)
{
    if (document[u"draft"].toString() != session.draft().id)
        return refused("person.other_draft", QT_TRANSLATE_NOOP("Subform", "This answer belongs to another application. Open that one, and receive it there."));
    for (const Sending& sending : sendings(session.draft().answers)) {
        if (sending.id != document[u"id"].toString() || sending.row.text() != document[u"row"].toString() || sending.digest != document[u"sent"].toString())
            continue;
        if (document[u"packHash"].toString() != session.pack().pack().hash)
            return refused("person.other_pack", QT_TRANSLATE_NOOP("Subform", "This answer was given to another version of the questionnaire than the application has now. Send the person's part again."));
        return sending;
    }
    return refused("person.unknown", QT_TRANSLATE_NOOP("Subform", "This answer was made for something that was never sent from this application."));
}

Result<std::optional<Declaration>> declarationOf(const Session& session, const json::Value& document, const Answers& answers, const Path& row)
{
    const json::Value& fact = document[u"declaration"];
    if (fact.isNull())
        return std::optional<Declaration>();
    auto declaration = declarationFrom(fact);
    if (!declaration || declaration->hash != rowHash(session.pack().pack().hash, answers, row))
        return refused("person.declaration", QT_TRANSLATE_NOOP("Subform", "The declaration in this package does not belong to the answers in it. Nothing was taken from it."));
    return declaration;
}

// Turns what differs from what was sent into suggestions.
class Differences final {
public:
    Differences(const Session& session, const Sending& sending, const Answers& base, const Answers& answers, Suggestion pattern)
        : m_session(session), m_present(session.draft().answers), m_sending(sending), m_base(base), m_answers(answers), m_pattern(std::move(pattern))
    {
        for (const Reply& reply : sending.replies)
            m_earlier.insert(reply.digest);
    }

    QList<Suggestion> run()
    {
        QSet<Path> paths;
        for (const Answers* side : {&m_base, &m_answers}) {
            for (auto it = side->constBegin(); it != side->constEnd(); ++it)
                paths.insert(it.key());
        }
        for (const Path& path : paths)
            compare(path);
        std::sort(m_found.begin(), m_found.end(), [](const Suggestion& a, const Suggestion& b) { return a.path < b.path; });
        return m_found;
    }

    // Earlier suggestions of this person that the newer answer no longer makes.
    [[nodiscard]] QList<Suggestion> withdrawn() const
    {
        QList<Suggestion> list;
        for (const Suggestion& open : draft::suggestions(m_present)) {
            if (m_earlier.contains(open.origin) && open.path.isInside(m_sending.row))
                list.append(open);
        }
        return list;
    }

private:
    void compare(const Path& path)
    {
        const json::Value value = m_answers.value(path);
        const json::Value expected = expectedAt(path);
        if (value == expected || value == m_present.value(path) || isInRowThatGoes(path))
            return;
        Suggestion suggestion = m_pattern;
        suggestion.path = path;
        suggestion.value = value;
        suggestion.base = expected;
        const pack::Question* question = m_session.pack().definitions()[static_cast<std::size_t>(m_session.pack().slotOf(path.definitionId()))].question;
        suggestion.rows = question->type == pack::Type::Repeat && !value.isObject() && !expected.isObject();
        if (suggestion.rows)
            noteRowsThatGo(suggestion);
        suggestion.id = draft::suggestionId(suggestion.origin, path);
        m_found.append(std::move(suggestion));
    }

    // What was sent; or what was taken over here since from an earlier answer to the same sending.
    [[nodiscard]] json::Value expectedAt(const Path& path) const
    {
        for (const Suggestion& earlier : draft::suggestions(m_present, draft::Which::All)) {
            if (earlier.path == path && m_earlier.contains(earlier.origin) && earlier.decision == draft::Decision::Accepted &&
                earlier.value == m_present.value(path))
                return earlier.value;
        }
        return m_base.value(path);
    }

    // The list of rows says it for all that is inside.
    [[nodiscard]] bool isInRowThatGoes(const Path& path) const
    {
        for (Path row = path.enclosingRow(); row != m_sending.row && !row.isEmpty(); row = row.enclosingRow()) {
            if (!review::isFixedRow(m_session, row) && !m_answers.value(row.repeat()).toStringList().contains(row.rowId()))
                return true;
        }
        return false;
    }

    void noteRowsThatGo(Suggestion& suggestion) const
    {
        const QStringList stay = suggestion.value.toStringList();
        for (const QString& id : suggestion.base.toStringList()) {
            const Path row = suggestion.path.row(id);
            for (auto it = m_base.constBegin(); it != m_base.constEnd(); ++it) {
                if (!stay.contains(id) && it.key().isInside(row))
                    suggestion.removed.insert(it.key(), it.value());
            }
        }
    }

    const Session& m_session;
    const Answers& m_present;
    const Sending& m_sending;
    const Answers& m_base;
    const Answers& m_answers;
    Suggestion m_pattern;
    QSet<QString> m_earlier; // digests of earlier answers to this sending
    QList<Suggestion> m_found;
};

struct ReplyParts {
    Sending sending;
    Answers base, answers;
    std::optional<Declaration> declaration;
};

Result<ReplyParts> readParts(const Session& session, const json::Value& document, const QString& digest)
{
    if (const auto is = checkFormat(document, format, formatVersion); !is)
        return tl::unexpected(is.error());
    const auto sending = sendingOf(session, document);
    if (!sending)
        return tl::unexpected(sending.error());
    if (std::any_of(sending->replies.begin(), sending->replies.end(), [&](const Reply& reply) { return reply.digest == digest; }))
        return refused("person.already", QT_TRANSLATE_NOOP("Subform", "This very answer was received before. Nothing has changed."));
    const Path row = sending->row;
    if (!session.rows(row.repeat()).contains(row.rowId()))
        return refused("person.row", QT_TRANSLATE_NOOP("Subform", "The person whose answer this is has been removed from the application."));
    const auto inside = [&](const Path& path) { return path.isInside(row); };
    const auto base = readAnswers(session, document[u"base"], inside);
    const auto answers = readAnswers(session, document[u"answers"], inside);
    if (!base || !answers)
        return tl::unexpected(base ? answers.error() : base.error());
    if (sha256Hex(json::canonical(answersJson(*base))) != sending->base)
        return refused("person.base", QT_TRANSLATE_NOOP("Subform", "This answer was not made from what was sent. Nothing was taken from it."));
    if (rowAnswers(*answers, row).size() != answers->size())
        return refused("person.foreign_path", QT_TRANSLATE_NOOP("Subform", "The package names other people of the application. Nothing was taken from it."));
    const auto declaration = declarationOf(session, document, *answers, row);
    if (!declaration)
        return tl::unexpected(declaration.error());
    return ReplyParts{*sending, *base, *answers, *declaration};
}

QStringList newFiles(const Answers& base, const Answers& answers)
{
    const QStringList had = filesIn(base);
    QStringList files = filesIn(answers);
    files.removeIf([&](const QString& sha256) { return had.contains(sha256); });
    return files;
}

} // namespace

Result<draft::ChangeSet> declare(const Session& session, const QString& name, const QString& capacity, const QDate& date, Language shownIn)
{
    const Answers& answers = session.draft().answers;
    const Path row = scopeOf(answers);
    if (row.isEmpty())
        return noTask();
    if (stateOfRow(session, row).blocks())
        return refused("person.blocked", QT_TRANSLATE_NOOP("Subform", "Something in this part is still missing or wrong. It can be declared once nothing in it blocks."));
    const Declaration declaration{name.trimmed(), capacity.trimmed(), date, declarationVersion, shownIn, rowHash(session.pack().pack().hash, answers, row)};
    if (!declarationFrom(declarationFact(declaration)) || date > session.today())
        return refused("person.declaration", QT_TRANSLATE_NOOP("Subform", "A declaration needs the name and the capacity of the person who makes it, of at most 300 characters, and a date that is not to come."));
    return draft::setAnswer(answers, declaredPath(), declarationFact(declaration));
}

std::optional<Declaration> standingDeclaration(const Session& session)
{
    const Answers& answers = session.draft().answers;
    auto declaration = declarationFrom(answers.value(declaredPath()));
    const bool stands = declaration && declaration->hash == rowHash(session.pack().pack().hash, answers, scopeOf(answers));
    return stands ? declaration : std::nullopt;
}

Result<OutgoingReply> makeReply(const Session& session, const QString& by, const QDateTime& at, const FileSize& fileSize)
{
    const auto given = task(session.draft().answers);
    if (!given)
        return noTask();
    const Answers answers = rowAnswers(session.draft().answers, given->row);
    OutgoingReply reply;
    reply.files = newFiles(given->base, answers);
    json::Array files;
    for (const QString& sha256 : std::as_const(reply.files)) {
        const auto size = fileSize(sha256);
        if (!size)
            return tl::unexpected(size.error());
        files.emplace_back(json::Object{{QStringLiteral("sha256"), sha256}, {QStringLiteral("size"), *size}});
    }
    const auto declaration = standingDeclaration(session);
    reply.declared = declaration.has_value();
    reply.document = json::canonical(json::Value(json::Object{{QStringLiteral("format"), format},
                                                              {QStringLiteral("version"), formatVersion},
                                                              {QStringLiteral("id"), given->id},
                                                              {QStringLiteral("draft"), given->draft},
                                                              {QStringLiteral("sent"), given->digest},
                                                              {QStringLiteral("packHash"), session.pack().pack().hash},
                                                              {QStringLiteral("row"), given->row.text()},
                                                              {QStringLiteral("base"), answersJson(given->base)},
                                                              {QStringLiteral("answers"), answersJson(answers)},
                                                              {QStringLiteral("declaration"), declaration ? declarationFact(*declaration) : json::Value()},
                                                              {QStringLiteral("by"), by},
                                                              {QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)},
                                                              {QStringLiteral("files"), std::move(files)}}));
    return reply;
}

Result<Received> readReply(const Session& session, const QByteArray& bytes, const QString& by, const QDateTime& at)
{
    const auto document = json::parse(bytes);
    if (!document)
        return tl::unexpected(document.error());
    const QString digest = sha256Hex(bytes);
    auto parts = readParts(session, *document, digest);
    if (!parts)
        return tl::unexpected(parts.error());
    Received received;
    received.row = parts->sending.row;
    received.files = newFiles(parts->base, parts->answers);
    if (const auto files = checkFiles(*document, received.files); !files)
        return tl::unexpected(files.error());
    received.declared = parts->declaration.has_value();
    received.name = received.declared ? parts->declaration->name : (*document)[u"by"].toString().left(300);
    Suggestion pattern;
    pattern.name = received.name;
    pattern.capacity = received.declared ? parts->declaration->capacity : QString();
    pattern.at = QDateTime::fromString((*document)[u"at"].toString(), Qt::ISODateWithMs);
    if (!pattern.at.isValid())
        return notAsWritten();
    pattern.origin = digest;
    const Answers& present = session.draft().answers;
    Differences differences(session, parts->sending, parts->base, parts->answers, pattern);
    const QList<Suggestion> found = differences.run();
    received.suggestions = static_cast<int>(found.size());
    Answers after = present;
    (void)draft::supersedeSuggestions(after, differences.withdrawn(), {received.name, at}).applyTo(after);
    (void)draft::addSuggestions(after, found).applyTo(after);
    Sending sending = parts->sending;
    sending.replies.append({digest, at, by, received.suggestions, received.declared});
    after.insert(sendingPath(sending), sendingFact(sending));
    const Path attested = attestedPath(sending.id, sending.row);
    if (received.declared)
        after.insert(attested, declarationFact(*parts->declaration));
    else
        after.remove(attested); // what was declared before was another answer
    received.changes = draft::difference(present, after);
    return received;
}

} // namespace aspirant::subform

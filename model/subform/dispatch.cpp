#include "model/subform/dispatch.h"

#include "model/base/digest.h"
#include "model/pack/pack_reader.h"
#include "model/registry/where_used.h"
#include "model/review/suggested.h"
#include "model/subform/declaration_text.h"
#include "model/subform/document.h"

#include <QSet>

#include <algorithm>

namespace aspirant::subform {

namespace {

using draft::Answers;
using draft::Path;
using pack::CompiledPack;
using pack::Definition;
using pack::Slot;
using session::Session;

constexpr int formatVersion = 1;
constexpr qsizetype longestNote = 4000;

const QString format = QStringLiteral("aspirant-person");

const Definition& at(const CompiledPack& pack, Slot slot)
{
    return pack.definitions()[static_cast<std::size_t>(slot)];
}

// Walks from the fields of one table to everything that their rules read.
class Reads final {
public:
    explicit Reads(const CompiledPack& pack) : m_pack(pack) {}

    QSet<QString> run(Slot table)
    {
        inside(table);
        while (!m_waiting.isEmpty())
            rulesOf(m_waiting.takeLast());
        return m_ids;
    }

private:
    void inside(Slot slot)
    {
        rulesOf(slot);
        for (const Slot child : at(m_pack, slot).children)
            inside(child);
    }

    void rulesOf(Slot slot)
    {
        const Definition& definition = at(m_pack, slot);
        for (const int rule : definition.rules)
            read(rule);
        for (const int rule : definition.rowRules)
            read(rule);
        if (definition.section >= 0)
            read(m_pack.sectionRule(definition.section));
        if (definition.parent >= 0)
            wanted(definition.parent);
    }

    void read(int rule)
    {
        if (rule < 0)
            return;
        for (const expr::Program::Dependency& dependency : m_pack.rules()[static_cast<std::size_t>(rule)].program.dependencies()) {
            if (dependency.slot >= 0 && dependency.slot < static_cast<Slot>(m_pack.definitions().size()))
                wanted(dependency.slot);
        }
    }

    void wanted(Slot slot)
    {
        const QString& id = at(m_pack, slot).question->id;
        const QString top = id.section(u'.', 0, 0);
        if (top == u"persons" || top == u"entities" || m_ids.contains(id))
            return;
        m_ids.insert(id);
        m_waiting.append(slot);
    }

    const CompiledPack& m_pack;
    QSet<QString> m_ids;
    QList<Slot> m_waiting;
};

bool namesOther(const json::Value& answer, const Path& row)
{
    const QString& party = answer[u"$party"].toString();
    return !party.isEmpty() && party != row.rowId();
}

QList<Text> rolesOf(const Session& session, const Path& row)
{
    for (const registry::Entry& entry : registry::whereUsed(session)) {
        if (entry.row == row)
            return entry.roles();
    }
    return {};
}

Result<json::Value> filesJson(const QStringList& files, const FileSize& fileSize)
{
    json::Array list;
    for (const QString& sha256 : files) {
        const auto size = fileSize(sha256);
        if (!size)
            return tl::unexpected(size.error());
        list.emplace_back(json::Object{{QStringLiteral("sha256"), sha256}, {QStringLiteral("size"), *size}});
    }
    return json::Value(std::move(list));
}

json::Value rolesJson(const QList<Text>& roles)
{
    json::Array list;
    for (const Text& role : roles) {
        json::Object words;
        for (const Language language : allLanguages) {
            if (role.has(language))
                words.set(languageTag(language), role.in(language));
        }
        list.emplace_back(std::move(words));
    }
    return json::Value(std::move(list));
}

Result<void> maySend(const Session& session, const Path& row, const SendOptions& options)
{
    const Path repeat = row.isRow() ? row.repeat() : Path();
    const bool party = repeat.text() == u"persons" || repeat.text() == u"entities";
    if (!scopeOf(session.draft().answers).isEmpty())
        return failure(QStringLiteral("person.inside"), say(QT_TRANSLATE_NOOP("Subform", "This is one person's part of an application. Parts of it cannot be sent on.")));
    if (!party || !session.rows(repeat).contains(row.rowId()))
        return failure(QStringLiteral("person.row"), say(QT_TRANSLATE_NOOP("Subform", "There is no person or company “%1” in this application."), {row.text()}), row.text());
    if (options.due.isValid() && options.due < session.today())
        return failure(QStringLiteral("person.due"), say(QT_TRANSLATE_NOOP("Subform", "The date by which an answer is wanted has passed already.")));
    if (options.note.size() > longestNote)
        return failure(QStringLiteral("person.note"), say(QT_TRANSLATE_NOOP("Subform", "The note to the person has at most 4,000 characters.")));
    return {};
}

// The header's parts, read back; nothing in it is trusted to be of its kind.
Result<Task> readTask(const json::Value& document)
{
    Task task;
    const auto row = Path::parse(document[u"row"].toString());
    const QString repeat = row && row->isRow() ? row->repeat().text() : QString();
    const auto language = languageFromTag(document[u"language"].toString());
    task.id = document[u"id"].toString();
    task.draft = document[u"draft"].toString();
    task.from = document[u"from"].toString();
    task.note = document[u"note"].toString();
    task.at = QDateTime::fromString(document[u"at"].toString(), Qt::ISODateWithMs);
    const json::Value& due = document[u"due"];
    task.due = QDate::fromString(due.toString(), Qt::ISODate);
    const bool plausible = (repeat == u"persons" || repeat == u"entities") && language && draft::isRowId(task.id) && !task.draft.isEmpty() &&
                           task.draft.size() <= 64 && task.from.size() <= 300 && task.note.size() <= longestNote && task.at.isValid() &&
                           (due.isNull() || task.due.isValid()) && document[u"roles"].array().size() <= 200;
    if (!plausible)
        return notAsWritten();
    task.row = *row;
    task.language = *language;
    for (const json::Value& role : document[u"roles"].array()) {
        Text words;
        for (const Language one : allLanguages)
            words.in(one) = role[languageTag(one)].toString().left(300);
        task.roles.append(words);
    }
    return task;
}

// Its questionnaire, read as any file from outside.
Result<void> readPack(const json::Value& document, Incoming& incoming)
{
    const auto damaged = [] {
        return failure(QStringLiteral("person.pack"), say(QT_TRANSLATE_NOOP("Subform", "The questionnaire in this package cannot be read, or is not the one that the package names.")));
    };
    incoming.packBytes = json::canonical(document[u"pack"]);
    if (sha256Hex(incoming.packBytes) != document[u"packHash"].toString())
        return damaged();
    auto read = pack::readResolvedPack(incoming.packBytes, QStringLiteral("pack"));
    if (!read.pack)
        return damaged();
    incoming.draft.pack = {read.pack->id, read.pack->version, read.pack->hash};
    incoming.pack = CompiledPack::compile(std::move(*read.pack));
    return {};
}

} // namespace

Answers contextOf(const Session& session, const Path& row)
{
    const CompiledPack& pack = session.pack();
    const Slot table = pack.slotOf(row.repeat().text());
    if (table < 0)
        return {};
    const QSet<QString> wanted = Reads(pack).run(table);
    const Answers& answers = session.draft().answers;
    QSet<Path> others; // rows that name somebody else
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (it.key().isMeta() || !namesOther(it.value(), row))
            continue;
        for (Path around = it.key().enclosingRow(); !around.isEmpty(); around = around.enclosingRow())
            others.insert(around);
    }
    Answers context;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const Path& path = it.key();
        const pack::Question* question = path.isMeta() ? nullptr : session.question(path);
        if (!question || !wanted.contains(path.definitionId()) || question->personal || namesOther(it.value(), row) ||
            question->type == pack::Type::Attachment || !session.isRelevant(path))
            continue;
        bool withheld = false;
        for (Path around = path.enclosingRow(); !around.isEmpty(); around = around.enclosingRow())
            withheld = withheld || others.contains(around);
        if (withheld)
            continue;
        QStringList rows = it.value().toStringList();
        if (question->type == pack::Type::Repeat && it.value().isArray()) {
            rows.removeIf([&](const QString& id) { return others.contains(path.row(id)); });
            context.insert(path, json::Value::strings(rows));
        } else {
            context.insert(path, it.value());
        }
    }
    return context;
}

QStringList filesIn(const Answers& answers)
{
    QStringList files;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        for (const json::Value& file : it.value().array()) {
            if (file[u"$sha256"].isString() && !files.contains(file[u"$sha256"].toString()))
                files.append(file[u"$sha256"].toString());
        }
    }
    files.sort();
    return files;
}

Result<Outgoing> makeDispatch(const Session& session, const Path& row, const SendOptions& options, const FileSize& fileSize)
{
    if (const auto may = maySend(session, row, options); !may)
        return tl::unexpected(may.error());
    const Answers inside = rowAnswers(session.draft().answers, row);
    Outgoing outgoing;
    outgoing.files = filesIn(inside);
    const auto files = filesJson(outgoing.files, fileSize);
    if (!files)
        return tl::unexpected(files.error());
    const auto pack = json::parse(session.pack().pack().canonical);
    if (!pack)
        return tl::unexpected(pack.error());
    const draft::Draft& draft = session.draft();
    const Text words = declarationText(declarationVersion);
    json::Object document{{QStringLiteral("format"), format},
                          {QStringLiteral("version"), formatVersion},
                          {QStringLiteral("id"), options.id},
                          {QStringLiteral("draft"), draft.id},
                          {QStringLiteral("title"), draft.title},
                          {QStringLiteral("client"), draft.client},
                          {QStringLiteral("pack"), *pack},
                          {QStringLiteral("packHash"), session.pack().pack().hash},
                          {QStringLiteral("row"), row.text()},
                          {QStringLiteral("answers"), answersJson(inside)},
                          {QStringLiteral("context"), answersJson(contextOf(session, row))},
                          {QStringLiteral("roles"), rolesJson(rolesOf(session, row))},
                          {QStringLiteral("from"), options.from},
                          {QStringLiteral("note"), options.note},
                          {QStringLiteral("at"), options.at.toUTC().toString(Qt::ISODateWithMs)},
                          {QStringLiteral("language"), languageTag(options.language)},
                          {QStringLiteral("declaration"), json::Object{{QStringLiteral("version"), declarationVersion}, {QStringLiteral("text"), rolesJson({words}).array().front()}}},
                          {QStringLiteral("files"), *files}};
    if (options.due.isValid())
        document.set(QStringLiteral("due"), options.due.toString(Qt::ISODate));
    outgoing.document = json::canonical(json::Value(std::move(document)));
    outgoing.sending = {options.id, row, sha256Hex(outgoing.document), sha256Hex(json::canonical(answersJson(inside))), options.from,
                        options.at, options.due, options.sealed, {}};
    return outgoing;
}

Result<Incoming> readDispatch(const QByteArray& bytes)
{
    const auto document = json::parse(bytes);
    if (!document)
        return tl::unexpected(document.error());
    if (const auto is = checkFormat(*document, format, formatVersion); !is)
        return tl::unexpected(is.error());
    auto task = readTask(*document);
    if (!task)
        return tl::unexpected(task.error());
    Incoming incoming;
    incoming.task = std::move(*task);
    if (const auto pack = readPack(*document, incoming); !pack)
        return tl::unexpected(pack.error());
    draft::Draft& draft = incoming.draft;
    draft.client = (*document)[u"client"].toString().left(300);
    draft.title = (*document)[u"title"].toString().left(300);
    const Path row = incoming.task.row;
    draft.answers.insert(row.repeat(), json::Value::strings({row.rowId()}));
    const Session empty(incoming.pack, draft, QDate(2026, 1, 1)); // knows the questions
    const auto inside = readAnswers(empty, (*document)[u"answers"], [&](const Path& path) { return path.isInside(row) && !(path == row); });
    const auto context = readAnswers(empty, (*document)[u"context"], [](const Path& path) {
        const QString top = path.definitionId().section(u'.', 0, 0);
        return top != u"persons" && top != u"entities";
    });
    if (!inside || !context)
        return tl::unexpected(inside ? context.error() : inside.error());
    incoming.files = filesIn(*inside);
    if (const auto files = checkFiles(*document, incoming.files); !files)
        return tl::unexpected(files.error());
    draft.answers.insert(*inside);
    draft.answers.insert(*context);
    incoming.task.digest = sha256Hex(bytes);
    incoming.task.base = *inside;
    draft.answers.insert(taskPath(), taskFact(incoming.task));
    return incoming;
}

RowState stateOfRow(const Session& session, const Path& row)
{
    RowState state;
    for (const Path& path : session.paths(session.sectionOf(row.repeat()))) {
        const pack::Question* question = path.isInside(row) ? session.question(path) : nullptr;
        if (!question || question->hasRows() || !question->computed.isEmpty() || (question->type == pack::Type::Statement && !question->confirm))
            continue;
        const session::QuestionState is = session.state(path);
        if (is.visibility == session::Visibility::Undecided || is.visibility == session::Visibility::MayApply)
            ++state.progress.mayOpen;
        if (is.visibility != session::Visibility::Visible)
            continue;
        ++state.progress.applicable;
        state.progress.answered += is.satisfied ? 1 : 0;
        state.progress.requiredTotal += is.required == session::Truth::Yes ? 1 : 0;
        state.progress.leastLeft += is.required == session::Truth::Yes && !is.satisfied ? 1 : 0;
        state.progress.mostLeft += is.required != session::Truth::No && !is.satisfied ? 1 : 0;
    }
    for (const Issue& issue : session.findings()) {
        if (!Path::trusted(issue.path).isInside(row))
            continue;
        state.findings.append(issue);
        if (session.acceptedReason(issue))
            continue;
        int& count = issue.severity == Severity::Blocks ? state.progress.blocking
                     : issue.severity == Severity::Warns ? state.progress.warnings : state.progress.notes;
        ++count;
    }
    return state;
}

} // namespace aspirant::subform

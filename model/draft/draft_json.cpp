#include "model/draft/draft_json.h"

#include "model/base/digest.h"
#include "model/draft/answer_check.h"
#include "model/draft/kept_records.h"
#include "model/draft/paper.h"

#include <QSet>

namespace aspirant::draft {

namespace {

using pack::CompiledPack;
using pack::Definition;
using pack::Slot;
using pack::Type;

const Definition& definitionAt(const CompiledPack& pack, Slot slot)
{
    return pack.definitions()[static_cast<std::size_t>(slot)];
}

constexpr qsizetype longestShown = 200; // characters of a key that is no question
const QString rowKey = QStringLiteral("$row");
const QString acceptPrefix = QStringLiteral("@accept:");

// ---- flat to nested --------------------------------------------------------------------------------------

class Nester {
public:
    Nester(const CompiledPack& pack, const Answers& answers, const std::function<bool(const Path&)>& keep)
        : m_pack(pack), m_answers(answers), m_keep(keep)
    {
    }

    json::Value answer(Slot slot, const Path& path) const
    {
        const pack::Question& question = *definitionAt(m_pack, slot).question;
        if (m_keep && !m_keep(path))
            return {};
        const json::Value own = m_answers.value(path);
        if (!question.hasRows() || own.isObject()) // a state stands for all rows
            return own;
        QStringList ids = own.toStringList();
        if (question.type == Type::Matrix) {
            for (const pack::Choice& row : question.rows)
                ids.append(row.value);
        }
        json::Array rows;
        for (const QString& id : ids)
            appendRow(rows, slot, path.row(id));
        return rows.empty() ? json::Value() : json::Value(std::move(rows));
    }

private:
    void appendRow(json::Array& rows, Slot slot, const Path& row) const
    {
        if (m_keep && !m_keep(row))
            return;
        json::Object object;
        object.append(rowKey, row.rowId());
        for (const Slot child : definitionAt(m_pack, slot).children) {
            const QString& key = definitionAt(m_pack, child).question->key;
            json::Value value = answer(child, row.child(key));
            if (!value.isNull())
                object.append(key, std::move(value));
        }
        const bool fixedRow = definitionAt(m_pack, slot).question->type == Type::Matrix;
        if (fixedRow && object.size() == 1)
            return; // it is there anyway
        [[maybe_unused]] const bool unique = object.finish();
        rows.emplace_back(std::move(object));
    }

    const CompiledPack& m_pack;
    const Answers& m_answers;
    const std::function<bool(const Path&)>& m_keep;
};

// ---- nested to flat --------------------------------------------------------------------------------------

class Flattener {
public:
    Flattener(const CompiledPack& pack, const AttachmentResolver& attachment)
        : m_pack(pack), m_attachment(attachment)
    {
    }

    Flattened run(const json::Value& nested)
    {
        if (!nested.isObject()) {
            reject({}, "answer.shape",
                   Message("Answers", QT_TRANSLATE_NOOP("Answers", "The answers are not a JSON object.")));
            return std::move(m_out);
        }
        for (const json::Member& member : nested.object()) {
            const Slot slot = m_pack.slotOf(member.first);
            if (slot < 0 || definitionAt(m_pack, slot).parent >= 0)
                rejectUnknown(Path::trusted(member.first.left(longestShown)));
            else
                answer(slot, Path::trusted(member.first), member.second);
        }
        return std::move(m_out);
    }

private:
    void reject(const Path& path, const char* code, Message message)
    {
        Issue issue;
        issue.severity = Severity::Blocks;
        issue.code = QString::fromLatin1(code);
        issue.message = std::move(message);
        issue.path = path.text();
        m_out.rejected.append(std::move(issue));
    }

    void reject(const Path& path, const Error& error)
    {
        Issue issue;
        issue.severity = Severity::Blocks;
        issue.code = error.code;
        issue.message = error.message;
        issue.path = path.text();
        m_out.rejected.append(std::move(issue));
    }

    void rejectUnknown(const Path& path)
    {
        reject(path, "answer.unknown_question",
               Message("Answers", QT_TRANSLATE_NOOP("Answers", "This questionnaire has no question “%1”."),
                       {path.definitionId().left(longestShown)}));
    }

    void answer(Slot slot, const Path& path, const json::Value& value)
    {
        const pack::Question& question = *definitionAt(m_pack, slot).question;
        if (!question.computed.isEmpty())
            return;
        if (question.hasRows() && value.isArray()) {
            rows(slot, path, value);
            return;
        }
        json::Value resolved = value;
        if (question.type == Type::Attachment && value.isArray() && !resolveFiles(path, resolved))
            return;
        const auto normal = question.hasRows() && !value.isNull() && !value.isObject()
                                ? rowsExpected(question)
                                : normalAnswer(m_pack, slot, resolved);
        if (!normal)
            reject(path, normal.error());
        else if (!normal->isNull())
            m_out.answers.insert(path, *normal);
    }

    static Result<json::Value> rowsExpected(const pack::Question& question)
    {
        return failure(
            QStringLiteral("answer.rows"),
            Message("Answers", QT_TRANSLATE_NOOP("Answers", "“%1” takes a list of rows."), {question.text}));
    }

    bool resolveFiles(const Path& path, json::Value& value)
    {
        json::Array entries;
        bool whole = true;
        for (const json::Value& entry : value.array()) {
            const json::Value& file = entry[u"$file"];
            if (file.isNull()) {
                entries.push_back(entry);
                continue;
            }
            const auto resolved = resolveFile(file, path);
            const auto record = resolved ? recordOf(entry, path) : Result<PaperRecord>(PaperRecord{});
            if (resolved && record) {
                entries.push_back(*resolved);
                if (!record->isEmpty())
                    m_out.answers.insert(paperPath(path, (*resolved)[u"$sha256"].toString()), paperValue(*record));
            } else if (resolved) {
                reject(path, record.error());
                whole = false;
            } else {
                reject(path, resolved.error());
                whole = false;
            }
        }
        value = json::Value(std::move(entries));
        return whole;
    }

    // What stands beside "$file": date, language and version; "translationOf" names another file of the folder.
    Result<PaperRecord> recordOf(const json::Value& entry, const Path& path) const
    {
        json::Object record = entry.object();
        record.remove(u"$file");
        if (const json::Value* original = record.find(u"translationOf")) {
            const auto resolved = resolveFile(*original, path);
            if (!resolved)
                return tl::unexpected(resolved.error());
            record.set(QStringLiteral("translationOf"), (*resolved)[u"$sha256"].toString());
        }
        return paperRecordFrom(json::Value(std::move(record)));
    }

    Result<json::Value> resolveFile(const json::Value& file, const Path& path) const
    {
        if (!m_attachment || !file.isString()) {
            return failure(
                QStringLiteral("answer.file"),
                Message("Answers",
                        QT_TRANSLATE_NOOP("Answers", "The file “%1” cannot be attached from here."),
                        {file.toString()}));
        }
        return m_attachment(file.toString(), path);
    }

    void rows(Slot slot, const Path& path, const json::Value& value)
    {
        const bool matrix = definitionAt(m_pack, slot).question->type == Type::Matrix;
        QStringList ids;
        QSet<QString> seen;
        int ordinal = 0;
        for (const json::Value& entry : value.array()) {
            const auto id = rowId(slot, path, entry, ordinal++);
            if (!id)
                continue;
            if (seen.contains(*id)) {
                reject(path.row(*id), "answer.row_twice",
                       Message("Answers", QT_TRANSLATE_NOOP("Answers", "Two rows have the same id, “%1”."),
                               {*id}));
                continue;
            }
            seen.insert(*id);
            ids.append(*id);
            fields(slot, path.row(*id), entry.object());
        }
        if (!matrix && !ids.isEmpty())
            m_out.answers.insert(path, json::Value::strings(ids));
    }

    std::optional<QString> rowId(Slot slot, const Path& path, const json::Value& entry, int ordinal)
    {
        const pack::Question& question = *definitionAt(m_pack, slot).question;
        if (!entry.isObject()) {
            reject(path, "answer.shape",
                   Message("Answers", QT_TRANSLATE_NOOP("Answers", "A row of “%1” is not a JSON object."),
                           {question.text}));
            return std::nullopt;
        }
        const json::Value& given = entry[rowKey];
        if (given.isNull() && question.type != Type::Matrix)
            return derivedRowId(path.text(), ordinal, json::canonical(entry));
        const QString& id = given.toString();
        const bool known = question.type != Type::Matrix ||
                           std::any_of(question.rows.begin(), question.rows.end(),
                                       [&](const pack::Choice& row) { return row.value == id; });
        if (isRowId(id) && known)
            return id;
        reject(path, "answer.row",
               Message("Answers", QT_TRANSLATE_NOOP("Answers", "“%2” is not a row of “%1”."),
                       {question.text, id}));
        return std::nullopt;
    }

    void fields(Slot slot, const Path& row, const json::Object& object)
    {
        for (const json::Member& member : object) {
            if (member.first == rowKey)
                continue;
            const Slot child = m_pack.field(slot, member.first);
            const bool own = child >= 0 && child < static_cast<Slot>(m_pack.definitions().size()) &&
                             definitionAt(m_pack, child).parent == slot;
            if (own)
                answer(child, row.child(member.first), member.second);
            else
                rejectUnknown(row.child(member.first.left(longestShown)));
        }
    }

    const CompiledPack& m_pack;
    const AttachmentResolver& m_attachment;
    Flattened m_out;
};

json::Value acceptedJson(const Answers& answers)
{
    QList<Path> paths;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (it.key().text().startsWith(acceptPrefix))
            paths.append(it.key());
    }
    std::sort(paths.begin(), paths.end());
    json::Array accepted;
    for (const Path& path : paths) {
        const QString rest = path.text().mid(acceptPrefix.size());
        const qsizetype mark = rest.indexOf(u'@');
        const json::Value stored = answers.value(path);
        json::Object entry{{QStringLiteral("code"), rest.left(mark)},
                           {QStringLiteral("path"), mark < 0 ? QString() : rest.mid(mark + 1)},
                           {QStringLiteral("reason"), stored.isObject() ? stored[u"reason"] : stored}};
        if (stored.isObject()) // it speaks of one value only
            entry.set(QStringLiteral("value"), stored[u"value"]);
        accepted.emplace_back(std::move(entry));
    }
    return accepted;
}

json::Value papersJson(const Answers& answers)
{
    QList<Path> paths;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (paperPlace(it.key()))
            paths.append(it.key());
    }
    std::sort(paths.begin(), paths.end());
    json::Array papers;
    for (const Path& path : paths) {
        const auto place = paperPlace(path);
        json::Object paper = answers.value(path).object();
        paper.set(QStringLiteral("path"), place->answer.text());
        paper.set(QStringLiteral("sha256"), place->sha256);
        papers.emplace_back(std::move(paper));
    }
    return papers;
}

json::Value pinJson(const PackPin& pin)
{
    return json::Object{{QStringLiteral("id"), pin.id},
                        {QStringLiteral("version"), pin.version},
                        {QStringLiteral("hash"), pin.hash}};
}

tl::unexpected<Error> notADraft(const QString& place)
{
    return failure(QStringLiteral("draft.shape"),
                   Message("Draft", QT_TRANSLATE_NOOP("Draft", "This is not a draft of an application.")),
                   place);
}

Result<void> readPapers(const json::Value& papers, Answers& answers)
{
    for (const json::Value& entry : papers.array()) {
        json::Object paper = entry.object();
        const Path path = Path::trusted(entry[u"path"].toString());
        const QString sha256 = entry[u"sha256"].toString();
        paper.remove(u"path");
        paper.remove(u"sha256");
        const auto record = paperRecordFrom(json::Value(std::move(paper)));
        if (!record)
            return tl::unexpected(record.error());
        if (!isSha256Hex(sha256) || path.isMeta() || !answers.contains(path))
            return notADraft(QStringLiteral("/papers"));
        if (!record->isEmpty())
            answers.insert(paperPath(path, sha256), paperValue(*record));
    }
    return {};
}

} // namespace

json::Value nestedAnswers(const CompiledPack& pack, const Answers& answers,
                          const std::function<bool(const Path&)>& keep)
{
    const Nester nester(pack, answers, keep);
    json::Object nested;
    const Slot count = static_cast<Slot>(pack.definitions().size());
    for (Slot slot = 0; slot < count; ++slot) {
        const Definition& definition = definitionAt(pack, slot);
        if (definition.parent >= 0)
            continue;
        json::Value value = nester.answer(slot, Path::trusted(definition.question->id));
        if (!value.isNull())
            nested.append(definition.question->id, std::move(value));
    }
    [[maybe_unused]] const bool unique = nested.finish();
    return nested;
}

Flattened flattenAnswers(const CompiledPack& pack, const json::Value& nested,
                         const AttachmentResolver& attachment)
{
    return Flattener(pack, attachment).run(nested);
}

json::Value draftJson(const CompiledPack& pack, const Draft& draft)
{
    const json::Value title = draft.answers.value(Path::trusted(QStringLiteral("@title")));
    json::Object object{{QStringLiteral("draft"), draft.id},
                        {QStringLiteral("client"), draft.client},
                        {QStringLiteral("title"), title.isString() ? title.toString() : draft.title},
                        {QStringLiteral("pack"), pinJson(draft.pack)},
                        {QStringLiteral("answers"), nestedAnswers(pack, draft.answers)},
                        {QStringLiteral("accepted"), acceptedJson(draft.answers)}};
    if (const json::Value papers = papersJson(draft.answers); !papers.array().empty())
        object.set(QStringLiteral("papers"), papers);
    if (const json::Value kept = draft.answers.value(keptRecordsPath()); !kept.isNull())
        object.set(QStringLiteral("bods"), kept);
    return object;
}

Result<Draft> draftFromJson(const CompiledPack& pack, const json::Value& value)
{
    if (!value.isObject() || !value[u"answers"].isObject() || !value[u"pack"].isObject())
        return notADraft({});
    Draft draft;
    draft.id = value[u"draft"].toString();
    draft.client = value[u"client"].toString();
    draft.title = value[u"title"].toString();
    const json::Value& pin = value[u"pack"];
    draft.pack = {pin[u"id"].toString(), pin[u"version"].toString(), pin[u"hash"].toString()};
    if (draft.pack.hash != pack.pack().hash) {
        return failure(
            QStringLiteral("draft.pack"),
            Message(
                "Draft",
                QT_TRANSLATE_NOOP(
                    "Draft", "This draft belongs to another questionnaire, or to another version of it.")),
            QStringLiteral("/pack/hash"));
    }
    Flattened flat = flattenAnswers(pack, value[u"answers"]);
    if (!flat.rejected.isEmpty()) {
        const Issue& first = flat.rejected.first();
        return tl::unexpected<Error>(Error{first.code, first.message, first.path});
    }
    draft.answers = std::move(flat.answers);
    for (const json::Value& accepted : value[u"accepted"].array()) {
        const QString& code = accepted[u"code"].toString();
        const json::Value digest = accepted[u"value"];
        if (code.isEmpty() || code.contains(u'@') || !accepted[u"reason"].isString() || !(digest.isNull() || isSha256Hex(digest.toString())))
            return notADraft(QStringLiteral("/accepted"));
        const json::Value stored = digest.isNull() ? accepted[u"reason"]
                                                   : json::Value(json::Object{{QStringLiteral("reason"), accepted[u"reason"]}, {QStringLiteral("value"), digest}});
        draft.answers.insert(Path::trusted(acceptPrefix + code + u'@' + accepted[u"path"].toString()), stored);
    }
    if (const auto read = readPapers(value[u"papers"], draft.answers); !read)
        return tl::unexpected(read.error());
    if (const json::Value& kept = value[u"bods"]; !kept.isNull()) {
        if (const auto right = checkKeptRecords(kept); !right)
            return tl::unexpected(right.error());
        draft.answers.insert(keptRecordsPath(), kept);
    }
    return draft;
}

} // namespace aspirant::draft

#include "model/pack/pack_reader.h"

#include "model/base/digest.h"
#include "model/pack/json_cursor.h"
#include "model/pack/pack_check.h"
#include "model/pack/pack_resolver.h"
#include "model/pack/parts_reader.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pack {

namespace {

class PackReader final {
public:
    PackReader(const json::Value& value, const ReadLimits& limits)
        : m_findings(limits.issues), m_limits(limits), m_root(value, m_findings), m_questions(limits), m_parts(limits, m_questions) {}
    Pack read();
    [[nodiscard]] const FindingList& findings() const { return m_findings; }

private:
    void readHead();
    void readSources();
    void readChoiceLists();
    void readSections();
    void readDocuments();
    void readParts();
    Section section(const Cursor& at);
    Source source(const Cursor& at) const;

    FindingList m_findings;
    const ReadLimits& m_limits;
    Cursor m_root;
    QuestionReader m_questions;
    PartsReader m_parts;
    Pack m_pack;
};

bool isVersion(const QString& version)
{
    const QStringList parts = version.split(u'.');
    return parts.size() == 3 && version.size() <= 32 && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        const bool digits = !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && (part.size() == 1 || part.front() != u'0');
    });
}

// [a-z][a-z0-9-]*: also the name of a folder and of a file.
bool isPackId(const QString& id)
{
    return !id.isEmpty() && id.size() <= 64 && id.front() >= u'a' && id.front() <= u'z'
        && std::all_of(id.begin(), id.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

Pack PackReader::read()
{
    if (!m_root.expectObject())
        return m_pack;
    m_root.keys({"format", "id", "version", "title", "legal_status", "as_at", "sections"},
                {"summary", "choices", "documents", "sources", "banner", "brief", "parts", "forms", "roadmap", "dates", "outcomes"});
    readHead();
    readSources();
    readChoiceLists();
    readSections();
    readDocuments();
    readParts();
    checkNames(m_pack, m_findings);
    checkReferences(m_pack, m_findings);
    return std::move(m_pack);
}

void PackReader::readHead()
{
    const Cursor format = m_root[u"format"];
    const Cursor id = m_root[u"id"];
    const Cursor version = m_root[u"version"];
    const Cursor title = m_root[u"title"];
    const Cursor summary = m_root[u"summary"];
    const Cursor status = m_root[u"legal_status"];
    const Cursor asAt = m_root[u"as_at"];
    const Cursor banner = m_root[u"banner"];
    const Cursor brief = m_root[u"brief"];
    if (format.isPresent() && format.value().toInteger() != 1)
        format.blocks("pack.format", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This pack is of a format that this program does not know.")));
    if (id.isPresent())
        m_pack.id = id.string(64);
    if (id.value().isString() && !isPackId(m_pack.id))
        id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” cannot be the id of a pack: lower-case letters, digits, “-” and “_”."), {m_pack.id}));
    if (version.isPresent())
        m_pack.version = version.string(32);
    if (version.value().isString() && !isVersion(m_pack.version))
        version.blocks("pack.version", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a version such as 1.0.0."), {m_pack.version}));
    if (title.isPresent())
        m_pack.title = title.text(m_limits.textLength);
    if (summary.isPresent())
        m_pack.summary = summary.text(m_limits.textLength);
    if (status.isPresent())
        m_pack.legalStatus = readStatus(status).value_or(Status::Product);
    if (asAt.isPresent())
        m_pack.asAt = asAt.isoDate().value_or(QDate());
    if (banner.isPresent())
        m_pack.banner = banner.text(m_limits.textLength);
    if (brief.isPresent())
        m_pack.brief = m_questions.rule(brief, false);
}

void PackReader::readSources()
{
    const Cursor list = m_root[u"sources"];
    if (!list.isPresent() || !list.expectArray(10000))
        return;
    QSet<QString> seen;
    for (int i = 0; i < static_cast<int>(list.value().array().size()); ++i) {
        const Cursor at = list.at(i);
        if (!at.expectObject())
            continue;
        m_pack.sources.append(source(at));
        const QString& id = m_pack.sources.constLast().id;
        if (seen.contains(id))
            at.blocks("pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The id “%1” is used twice."), {id}));
        seen.insert(id);
    }
}

Source PackReader::source(const Cursor& at) const
{
    at.keys({"id", "title", "issuer", "status", "seen"}, {"date", "url"});
    const Cursor id = at[u"id"];
    const Cursor title = at[u"title"];
    const Cursor issuer = at[u"issuer"];
    const Cursor date = at[u"date"];
    const Cursor url = at[u"url"];
    const Cursor status = at[u"status"];
    const Cursor seen = at[u"seen"];
    Source source;
    if (id.isPresent())
        source.id = id.string(m_limits.idLength);
    if (id.value().isString() && !isIdPart(source.id))
        id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not an id: lower-case letters, digits and underscores, parts joined by points."), {source.id}));
    if (title.isPresent())
        source.title = title.text(m_limits.textLength);
    if (issuer.isPresent())
        source.issuer = issuer.text(m_limits.textLength);
    if (date.isPresent())
        source.date = date.isoDate().value_or(QDate()).toString(Qt::ISODate);
    if (url.isPresent())
        source.url = url.string(2000);
    if (url.isPresent() && !source.url.startsWith(u"https://") && !source.url.startsWith(u"http://"))
        url.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a web address."), {source.url.left(100)}));
    if (status.isPresent())
        source.status = readStatus(status).value_or(Status::Product);
    if (seen.isPresent() && seen.oneOf({"law", "official", "summary", "unverified"}) >= 0)
        source.seen = seen.value().toString();
    return source;
}

void PackReader::readChoiceLists()
{
    const Cursor lists = m_root[u"choices"];
    if (!lists.isPresent() || !lists.expectObject())
        return;
    if (lists.value().object().size() > 2000) {
        lists.blocks("pack.limit", Message("Packs", QT_TRANSLATE_NOOP("Packs", "There are more than %1 entries here."), {MessageNumber{QStringLiteral("2000")}}));
        return;
    }
    for (const auto& [name, value] : lists.value().object()) {
        const Cursor at(value, lists, name);
        if (!isId(name))
            at.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not an id: lower-case letters, digits and underscores, parts joined by points."), {name.left(100)}));
        m_pack.choiceLists.append({name, m_questions.choices(at)});
        m_questions.addChoiceList(name, m_pack.choiceLists.constLast().second);
    }
}

void PackReader::readSections()
{
    const Cursor sections = m_root[u"sections"];
    if (!sections.isPresent() || !sections.expectArray(m_limits.sections))
        return;
    const int size = static_cast<int>(sections.value().array().size());
    m_pack.sections.reserve(size);
    for (int i = 0; i < size; ++i)
        m_pack.sections.append(section(sections.at(i)));
    if (size == 0)
        sections.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The pack has no sections.")));
}

Section PackReader::section(const Cursor& at)
{
    Section section;
    if (!at.expectObject())
        return section;
    at.keys({"id", "title", "questions"}, {"intro", "visible", "guidance"});
    section.pointer = at.pointer();
    const Cursor id = at[u"id"];
    const Cursor title = at[u"title"];
    const Cursor intro = at[u"intro"];
    const Cursor visible = at[u"visible"];
    const Cursor guidance = at[u"guidance"];
    const Cursor questions = at[u"questions"];
    if (id.isPresent())
        section.id = id.string(m_limits.idLength);
    if (id.value().isString() && !isIdPart(section.id))
        id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not the id of a section: lower-case letters, digits and underscores."), {section.id}));
    if (title.isPresent())
        section.title = title.text(m_limits.textLength);
    if (intro.isPresent())
        section.intro = intro.text(m_limits.textLength);
    if (visible.isPresent())
        section.visible = m_questions.rule(visible, true);
    if (guidance.isPresent())
        section.guidance = m_parts.guidance(guidance);
    if (!questions.isPresent() || !questions.expectArray(m_limits.questions))
        return section;
    const int size = static_cast<int>(questions.value().array().size());
    section.questions.reserve(size);
    for (int i = 0; i < size; ++i)
        section.questions.append(m_questions.question(questions.at(i)));
    return section;
}

void PackReader::readDocuments()
{
    const Cursor documents = m_root[u"documents"];
    if (!documents.isPresent() || !documents.expectArray(m_limits.questions))
        return;
    const int size = static_cast<int>(documents.value().array().size());
    m_pack.documents.reserve(size);
    for (int i = 0; i < size; ++i)
        m_pack.documents.append(m_questions.document(documents.at(i)));
}

void PackReader::readParts()
{
    const auto entries = [&](QStringView key, auto&& read) {
        const Cursor list = m_root[key];
        if (!list.isPresent() || !list.expectArray(m_limits.questions))
            return;
        for (int i = 0; i < static_cast<int>(list.value().array().size()); ++i)
            read(list.at(i));
    };
    entries(u"forms", [&](const Cursor& at) { m_pack.forms.append(m_parts.form(at)); });
    entries(u"dates", [&](const Cursor& at) { m_pack.dates.append(m_parts.date(at)); });
    entries(u"outcomes", [&](const Cursor& at) { m_pack.outcomes.append(m_parts.outcome(at)); });
    const Cursor parts = m_root[u"parts"];
    if (parts.isPresent())
        m_pack.parts = m_parts.parts(parts, m_pack.sections);
    const Cursor roadmap = m_root[u"roadmap"];
    if (roadmap.isPresent())
        m_pack.roadmap = m_parts.roadmap(roadmap);
}

ReadPack read(const json::Value& value, QByteArray canonical, const QHash<QString, Origin>& origins, const QString& name,
              const ReadLimits& limits)
{
    PackReader reader(value, limits);
    Pack pack = reader.read();
    pack.origins = origins;
    pack.fileName = name;
    ReadPack result;
    for (Issue issue : reader.findings().issues()) {
        pack.locate(issue);
        result.issues.append(issue);
    }
    if (reader.findings().blocks())
        return result;
    pack.canonical = std::move(canonical);
    pack.hash = sha256Hex(pack.canonical);
    result.pack = std::move(pack);
    return result;
}

bool blocks(const QList<Issue>& issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
}

// Two lists of findings may say the same of pack.json: once as a file, once as part of the whole.
void append(QList<Issue>& to, const QList<Issue>& more)
{
    for (const Issue& issue : more)
        if (!to.contains(issue))
            to.append(issue);
}

} // namespace

ReadPack readPackFolder(const QString& folder, const ReadLimits& limits)
{
    ResolvedFiles files = resolvePackFolder(folder, limits);
    ReadPack result;
    if (files.value)
        result = read(*files.value, json::canonical(*files.value), files.origins, QStringLiteral("pack.json"), limits);
    QList<Issue> issues = std::move(files.issues);
    append(issues, result.issues);
    result.issues = std::move(issues);
    if (blocks(result.issues))
        result.pack.reset();
    return result;
}

ReadPack readResolvedPack(const QByteArray& bytes, const QString& name, const ReadLimits& limits)
{
    const auto parsed = json::parse(bytes, name, {limits.fileBytes, 64});
    if (parsed)
        return read(*parsed, json::canonical(*parsed), {}, name, limits);
    ReadPack result;
    result.issues.append({Severity::Blocks, parsed.error().code, parsed.error().message, parsed.error().place, name, {}});
    return result;
}

} // namespace aspirant::pack

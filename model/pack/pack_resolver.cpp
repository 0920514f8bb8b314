#include "model/pack/pack_resolver.h"

#include "model/pack/json_cursor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace aspirant::pack {

namespace {

// Entries that several modules may repeat word for word.
struct Shared {
    json::Array entries;
    QHash<QString, std::size_t> placeOf; // by id
};

// What is law for another class of applicant: every status "law" becomes `lawAs`, and nothing blocks.
json::Value recastPart(const json::Value& value, const QString& lawAs)
{
    if (value.isArray()) {
        json::Array entries;
        for (const json::Value& entry : value.array())
            entries.push_back(recastPart(entry, lawAs));
        return entries;
    }
    if (!value.isObject())
        return value;
    json::Object object;
    for (const auto& [key, member] : value.object()) {
        if (key == u"status" && member.toString() == u"law")
            object.set(key, lawAs);
        else if (key == u"severity" && member.toString() == u"blocks")
            object.set(key, QStringLiteral("warns"));
        else
            object.set(key, recastPart(member, lawAs));
    }
    return object;
}

// Papers and the roadmap's facts stand as they stand, whoever reads them.
json::Value recast(const json::Value& module, const QString& lawAs)
{
    json::Object object = module.object();
    for (const QStringView key : {u"sections", u"documents", u"choices", u"dates", u"outcomes"})
        if (!module[key].isNull())
            object.set(key.toString(), recastPart(module[key], lawAs));
    return object;
}

// A question, field or slot without the items of forms that the pack does not declare.
json::Value withForms(const json::Value& question, const QHash<QString, std::size_t>& declared)
{
    if (!question.isObject())
        return question;
    json::Object object = question.object();
    if (question[u"forms"].isArray()) {
        json::Array kept;
        for (const json::Value& item : question[u"forms"].array())
            if (!item[u"form"].isString() || declared.contains(item[u"form"].toString()))
                kept.push_back(item);
        object.remove(u"forms");
        if (!kept.empty())
            object.set(QStringLiteral("forms"), std::move(kept));
    }
    if (question[u"fields"].isArray()) {
        json::Array fields;
        for (const json::Value& field : question[u"fields"].array())
            fields.push_back(withForms(field, declared));
        object.set(QStringLiteral("fields"), std::move(fields));
    }
    return object;
}

// The ids of the sources that are cited somewhere in the value.
void collectCited(const json::Value& value, QSet<QString>& cited)
{
    for (const json::Value& entry : value.array())
        collectCited(entry, cited);
    for (const auto& [key, member] : value.object()) {
        if (key == u"cites")
            for (const json::Value& cite : member.array())
                cited.insert(cite[u"source"].toString());
        else
            collectCited(member, cited);
    }
}

class Resolver final {
public:
    Resolver(const QString& folder, const ReadLimits& limits) : m_folder(folder), m_limits(limits) {}
    ResolvedFiles run();

private:
    std::optional<json::Value> readFile(const QString& name);
    bool isAllowed(const QString& name, const QString& pointer);
    void addModules(const Cursor& modules);
    void addModule(const QString& name, const QString& lawAs);
    void addList(const QString& file, const json::Value& module, QStringView key, json::Array& into);
    void addOnce(const QString& file, const json::Value& module, QStringView key, Shared& into);
    void addChoices(const QString& file, const json::Value& module);
    void addRoadmap(const QString& file, const json::Value& module);
    void orderByParts(const json::Value& parts);
    void dropUndeclaredForms();
    void dropUncitedSources(const json::Value& head);
    void take(const FindingList& findings, const QString& file);
    void conflict(const QString& what, const QString& file, const QString& pointer);
    void report(const char* code, Message message, const QString& file, const QString& pointer);
    json::Value assembled(const json::Value& head);

    QString m_folder;
    const ReadLimits& m_limits;
    ResolvedFiles m_result;
    json::Array m_sections, m_documents, m_dates, m_outcomes;
    Shared m_sources, m_forms;
    json::Object m_choices;
    json::Value m_roadmap;
};

ResolvedFiles Resolver::run()
{
    const QString packFile = QStringLiteral("pack.json");
    const auto head = readFile(packFile);
    if (!head)
        return m_result;
    FindingList findings(m_limits.issues);
    const Cursor at(*head, findings);
    if (at.expectObject()) {
        at.keys({"format", "id", "version", "title", "legal_status", "as_at", "modules"}, {"summary", "banner", "brief", "parts"});
        addModules(at[u"modules"]);
        take(findings, packFile);
        orderByParts((*head)[u"parts"]);
        dropUndeclaredForms();
        dropUncitedSources(*head);
        m_result.value = assembled(*head);
    } else {
        take(findings, packFile);
    }
    return m_result;
}

void Resolver::addModules(const Cursor& modules)
{
    if (!modules.isPresent() || !modules.expectArray(m_limits.modules))
        return;
    QSet<QString> seen;
    for (int i = 0; i < static_cast<int>(modules.value().array().size()); ++i) {
        const Cursor at = modules.at(i);
        const bool named = at.value().isString() || at.value()[u"file"].isString();
        QString name;
        QString lawAs;
        if (at.value().isObject()) {
            at.keys({"file", "law_as"}, {});
            const Cursor file = at[u"file"];
            const Cursor cast = at[u"law_as"];
            if (file.isPresent())
                name = file.string(256);
            if (cast.isPresent() && cast.oneOf({"concluded", "proposal", "analogue", "product", "seed"}) >= 0)
                lawAs = cast.value().toString();
        } else {
            name = at.string(256);
        }
        if (seen.contains(name))
            at.blocks("pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is given twice."), {name}));
        else if (named && isAllowed(name, at.pointer()))
            addModule(name, lawAs);
        seen.insert(name);
    }
}

std::optional<json::Value> Resolver::readFile(const QString& name)
{
    QFile file(m_folder + u'/' + name);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        report("pack.file", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The file “%1” cannot be read."), {name}), name, {});
        return std::nullopt;
    }
    const QByteArray bytes = file.read(m_limits.fileBytes + 1);
    auto parsed = json::parse(bytes, name, {m_limits.fileBytes, 64});
    if (parsed)
        return *parsed;
    m_result.issues.append({Severity::Blocks, parsed.error().code, parsed.error().message, parsed.error().place, name, {}});
    return std::nullopt;
}

// A module stays inside the folder that holds the packs, links followed.
bool Resolver::isAllowed(const QString& name, const QString& pointer)
{
    const QString root = QFileInfo(m_folder + QStringLiteral("/..")).canonicalFilePath();
    const bool plain = !name.isEmpty() && !QDir::isAbsolutePath(name) && !name.contains(u'\\') && !name.contains(u':')
        && !name.contains(QChar(u'\0'));
    const QString place = plain ? QFileInfo(m_folder + u'/' + name).canonicalFilePath() : QString();
    if (plain && place.isEmpty()) {
        report("pack.file", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The file “%1” cannot be read."), {name}),
               QStringLiteral("pack.json"), pointer);
        return false;
    }
    if (plain && place.startsWith(root + u'/'))
        return true;
    report("pack.module", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” lies outside the packs' folder."), {name}),
           QStringLiteral("pack.json"), pointer);
    return false;
}

void Resolver::addModule(const QString& name, const QString& lawAs)
{
    auto module = readFile(name);
    if (!module)
        return;
    if (!lawAs.isEmpty() && module->isObject())
        module = recast(*module, lawAs);
    FindingList findings(m_limits.issues);
    const Cursor at(*module, findings);
    if (at.expectObject()) {
        at.keys({}, {"sections", "choices", "documents", "sources", "forms", "roadmap", "dates", "outcomes"});
        for (const char* key : {"sections", "documents", "sources", "forms", "dates", "outcomes"}) {
            const Cursor list = at[QString::fromLatin1(key)];
            if (list.isPresent())
                (void)list.expectArray(m_limits.questions);
        }
        for (const QStringView key : {u"choices", u"roadmap"}) {
            const Cursor whole = at[key];
            if (whole.isPresent())
                (void)whole.expectObject();
        }
    }
    take(findings, name);
    addList(name, *module, u"sections", m_sections);
    addList(name, *module, u"documents", m_documents);
    addList(name, *module, u"dates", m_dates);
    addList(name, *module, u"outcomes", m_outcomes);
    addOnce(name, *module, u"sources", m_sources);
    addOnce(name, *module, u"forms", m_forms);
    addChoices(name, *module);
    addRoadmap(name, *module);
}

void Resolver::addList(const QString& file, const json::Value& module, QStringView key, json::Array& into)
{
    const json::Array& entries = module[key].array();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString head = u'/' + key.toString() + u'/';
        const QString resolved = head + QString::number(into.size());
        m_result.origins.insert(resolved, {resolved, file, head + QString::number(i)});
        into.push_back(entries[i]);
    }
}

void Resolver::addOnce(const QString& file, const json::Value& module, QStringView key, Shared& into)
{
    const json::Array& entries = module[key].array();
    const QString head = u'/' + key.toString() + u'/';
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString id = entries[i][u"id"].toString();
        const QString pointer = head + QString::number(i);
        const auto before = into.placeOf.constFind(id);
        if (before != into.placeOf.cend()) {
            if (!(into.entries[*before] == entries[i]))
                conflict(id, file, pointer);
            continue;
        }
        const QString resolved = head + QString::number(into.entries.size());
        m_result.origins.insert(resolved, {resolved, file, pointer});
        into.placeOf.insert(id, into.entries.size());
        into.entries.push_back(entries[i]);
    }
}

void Resolver::addRoadmap(const QString& file, const json::Value& module)
{
    const json::Value& roadmap = module[u"roadmap"];
    if (!roadmap.isObject())
        return;
    const QString pointer = QStringLiteral("/roadmap");
    if (!m_roadmap.isNull()) {
        if (!(m_roadmap == roadmap))
            conflict(QStringLiteral("roadmap"), file, pointer);
        return;
    }
    m_roadmap = roadmap;
    m_result.origins.insert(pointer, {pointer, file, pointer});
    for (const auto& [key, member] : roadmap.object()) {
        const QString part = pointer + u'/' + json::pointerToken(key);
        m_result.origins.insert(part, {part, file, part});
    }
}

// The sections as the parts list them; what they leave out comes last, where reading the pack reports it.
void Resolver::orderByParts(const json::Value& parts)
{
    QHash<QString, std::size_t> rank;
    for (const json::Value& part : parts.array())
        for (const json::Value& id : part[u"sections"].array())
            if (!rank.contains(id.toString()))
                rank.insert(id.toString(), static_cast<std::size_t>(rank.size()));
    std::vector<std::size_t> order(m_sections.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto of = [&](std::size_t i) { return rank.value(m_sections[i][u"id"].toString(), static_cast<std::size_t>(rank.size())); };
        return of(a) < of(b);
    });
    const QString place = QStringLiteral("/sections/");
    json::Array sorted;
    QList<Origin> origins;
    for (const std::size_t i : order) {
        Origin origin = m_result.origins.value(place + QString::number(i));
        origin.resolved = place + QString::number(sorted.size());
        origins.append(origin);
        sorted.push_back(std::move(m_sections[i]));
    }
    m_sections = std::move(sorted);
    for (const Origin& origin : origins)
        m_result.origins.insert(origin.resolved, origin);
}

// Only when the pack says which forms it answers; the items of other regimes' forms are then none of its business.
void Resolver::dropUndeclaredForms()
{
    if (m_forms.entries.empty())
        return;
    for (json::Value& slot : m_documents)
        slot = withForms(slot, m_forms.placeOf);
    for (json::Value& section : m_sections) {
        if (!section[u"questions"].isArray())
            continue;
        json::Array questions;
        for (const json::Value& question : section[u"questions"].array())
            questions.push_back(withForms(question, m_forms.placeOf));
        json::Object object = section.object();
        object.set(QStringLiteral("questions"), std::move(questions));
        section = std::move(object);
    }
}

// A shared module names the sources of every regime; a pack keeps those that it cites, and all of its own.
void Resolver::dropUncitedSources(const json::Value& head)
{
    QSet<QString> cited;
    collectCited(head, cited);
    for (const json::Array* part : {&m_sections, &m_documents, &m_dates, &m_outcomes})
        for (const json::Value& entry : *part)
            collectCited(entry, cited);
    collectCited(m_choices, cited);
    collectCited(m_roadmap, cited);
    const QString place = QStringLiteral("/sources/");
    Shared kept;
    for (std::size_t i = 0; i < m_sources.entries.size(); ++i) {
        Origin origin = m_result.origins.take(place + QString::number(i));
        const QString id = m_sources.entries[i][u"id"].toString();
        if (origin.file.startsWith(u"../") && !cited.contains(id))
            continue;
        origin.resolved = place + QString::number(kept.entries.size());
        m_result.origins.insert(origin.resolved, origin);
        kept.placeOf.insert(id, kept.entries.size());
        kept.entries.push_back(std::move(m_sources.entries[i]));
    }
    m_sources = std::move(kept);
}

void Resolver::addChoices(const QString& file, const json::Value& module)
{
    for (const auto& [name, list] : module[u"choices"].object()) {
        const QString pointer = QStringLiteral("/choices/") + json::pointerToken(name);
        if (const json::Value* before = m_choices.find(name)) {
            if (!(*before == list))
                conflict(name, file, pointer);
            continue;
        }
        m_result.origins.insert(pointer, {pointer, file, pointer});
        m_choices.set(name, list);
    }
}

json::Value Resolver::assembled(const json::Value& head)
{
    json::Object whole = head.object();
    whole.remove(u"modules");
    whole.set(QStringLiteral("sections"), std::move(m_sections));
    whole.set(QStringLiteral("documents"), std::move(m_documents));
    whole.set(QStringLiteral("sources"), std::move(m_sources.entries));
    whole.set(QStringLiteral("choices"), std::move(m_choices));
    // A pack without these keeps the digest that it had before they were known.
    if (!m_forms.entries.empty())
        whole.set(QStringLiteral("forms"), std::move(m_forms.entries));
    if (!m_dates.empty())
        whole.set(QStringLiteral("dates"), std::move(m_dates));
    if (!m_outcomes.empty())
        whole.set(QStringLiteral("outcomes"), std::move(m_outcomes));
    if (!m_roadmap.isNull())
        whole.set(QStringLiteral("roadmap"), std::move(m_roadmap));
    return whole;
}

void Resolver::take(const FindingList& findings, const QString& file)
{
    for (Issue issue : findings.issues()) {
        issue.file = file;
        m_result.issues.append(issue);
    }
}

void Resolver::conflict(const QString& what, const QString& file, const QString& pointer)
{
    report("pack.conflict", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” stands in another module with a different content."), {what}),
           file, pointer);
}

void Resolver::report(const char* code, Message message, const QString& file, const QString& pointer)
{
    m_result.issues.append({Severity::Blocks, QString::fromLatin1(code), std::move(message), pointer, file, {}});
}

} // namespace

ResolvedFiles resolvePackFolder(const QString& folder, const ReadLimits& limits)
{
    return Resolver(QDir::cleanPath(folder), limits).run();
}

} // namespace aspirant::pack

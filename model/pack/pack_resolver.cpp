#include "model/pack/pack_resolver.h"

#include "model/pack/json_cursor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace aspirant::pack {

namespace {

class Resolver final {
public:
    Resolver(const QString& folder, const ReadLimits& limits) : m_folder(folder), m_limits(limits) {}
    ResolvedFiles run();

private:
    std::optional<json::Value> readFile(const QString& name);
    bool isAllowed(const QString& name, const QString& pointer);
    void addModule(const QString& name);
    void addList(const QString& file, const json::Value& module, QStringView key, json::Array& into);
    void addSources(const QString& file, const json::Value& module);
    void addChoices(const QString& file, const json::Value& module);
    void take(const FindingList& findings, const QString& file);
    void conflict(const QString& what, const QString& file, const QString& pointer);
    void report(const char* code, Message message, const QString& file, const QString& pointer);
    json::Value assembled(const json::Value& head);

    QString m_folder;
    const ReadLimits& m_limits;
    ResolvedFiles m_result;
    json::Array m_sections, m_documents, m_sources;
    json::Object m_choices;
    QHash<QString, std::size_t> m_sourceAt;
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
        at.keys({"format", "id", "version", "title", "legal_status", "as_at", "modules"}, {"summary"});
        const Cursor modules = at[u"modules"];
        const QStringList names = modules.isPresent() ? modules.strings(m_limits.modules, 256) : QStringList();
        take(findings, packFile);
        for (qsizetype i = 0; i < names.size(); ++i)
            if (isAllowed(names[i], QStringLiteral("/modules/") + QString::number(i)))
                addModule(names[i]);
        m_result.value = assembled(*head);
    } else {
        take(findings, packFile);
    }
    return m_result;
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

void Resolver::addModule(const QString& name)
{
    const auto module = readFile(name);
    if (!module)
        return;
    FindingList findings(m_limits.issues);
    const Cursor at(*module, findings);
    if (at.expectObject()) {
        at.keys({}, {"sections", "choices", "documents", "sources"});
        for (const char* key : {"sections", "documents", "sources"}) {
            const Cursor list = at[QString::fromLatin1(key)];
            if (list.isPresent())
                (void)list.expectArray(m_limits.questions);
        }
        const Cursor choices = at[u"choices"];
        if (choices.isPresent())
            (void)choices.expectObject();
    }
    take(findings, name);
    addList(name, *module, u"sections", m_sections);
    addList(name, *module, u"documents", m_documents);
    addSources(name, *module);
    addChoices(name, *module);
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

void Resolver::addSources(const QString& file, const json::Value& module)
{
    const json::Array& entries = module[u"sources"].array();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString id = entries[i][u"id"].toString();
        const QString pointer = QStringLiteral("/sources/") + QString::number(i);
        const auto before = m_sourceAt.constFind(id);
        if (before != m_sourceAt.cend()) {
            if (!(m_sources[*before] == entries[i]))
                conflict(id, file, pointer);
            continue;
        }
        const QString resolved = QStringLiteral("/sources/") + QString::number(m_sources.size());
        m_result.origins.insert(resolved, {resolved, file, pointer});
        m_sourceAt.insert(id, m_sources.size());
        m_sources.push_back(entries[i]);
    }
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
    whole.set(QStringLiteral("sources"), std::move(m_sources));
    whole.set(QStringLiteral("choices"), std::move(m_choices));
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

#include "model/bundle/bag_check.h"

#include "model/archive/entry_name.h"
#include "model/base/digest.h"
#include "model/bundle/findings.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace aspirant::bundle {

namespace {

constexpr qint64 tagFileLimit = 64 << 20;
const QLatin1String payloadPrefix("data/");

bool isPayload(const QString& name)
{
    return name.startsWith(payloadPrefix);
}

QString lastPart(const QString& name)
{
    return name.section(u'/', -1);
}

// Left behind by file managers; bags made by dragging often list them and lose them again.
bool isSystemFile(const QString& name)
{
    const QString part = lastPart(name).toLower();
    return part == QLatin1String(".ds_store") || part == QLatin1String("thumbs.db") || part == QLatin1String("desktop.ini");
}

class Checker {
public:
    explicit Checker(const archive::EntrySource& source) : m_source(source) {}

    Result<BagCheck> run(const BundleProgress& progress)
    {
        findBase();
        readTagFiles();
        for (Manifest& manifest : m_manifests)
            resolve(manifest, Kind::Payload);
        for (Manifest& manifest : m_tagManifests)
            resolve(manifest, Kind::Tag);
        checkPayloadCompleteness();
        checkTagCompleteness();
        checkFetch();
        checkOxum();
        checkFoldedNames();
        if (auto fixity = checkFixity(progress); !fixity)
            return tl::unexpected(fixity.error());
        return std::move(m_check);
    }

private:
    enum class Kind { Payload, Tag };

    // What the manifests say about one file.
    struct Listed {
        QHash<QString, QString> digests; // algorithm → digest
        QSet<QString> inManifests;
    };

    [[nodiscard]] bool strict() const { return m_check.declaration.version >= bagit10; }
    [[nodiscard]] Severity fromVersion10() const { return strict() ? Severity::Blocks : Severity::Warns; }

    // In a zip the bag may lie in one folder, which is then all there is at the top.
    void findBase()
    {
        const auto& entries = m_source.entries();
        if (m_source.indexOf(QStringLiteral("bagit.txt")) < 0 && !entries.empty()) {
            const QString top = entries.front().name.section(u'/', 0, 0) + u'/';
            const bool single = std::all_of(entries.begin(), entries.end(), [&top](const archive::SourceEntry& entry) {
                return entry.name.startsWith(top) || (entry.isFolder && entry.name + u'/' == top);
            });
            if (single && top != payloadPrefix)
                m_check.base = top;
        }
        for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
            const archive::SourceEntry& entry = entries[static_cast<std::size_t>(i)];
            const QString name = entry.name.mid(m_check.base.size());
            if (entry.isFolder)
                m_hasPayloadFolder = m_hasPayloadFolder || name == QLatin1String("data") || isPayload(name);
            else
                m_files.insert(name, i);
        }
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it)
            m_byFolded.insert(archive::foldedName(it.key()), it.key());
    }

    void readTagFiles()
    {
        if (const auto bytes = tagBytes(QStringLiteral("bagit.txt")))
            m_check.declaration = readDeclaration(*bytes);
        else if (!m_files.contains(QStringLiteral("bagit.txt")))
            m_check.issues << blocks(
                QStringLiteral("bag.declaration_missing"),
                words(QT_TRANSLATE_NOOP("Bundle", "There is no “bagit.txt”: this is not a bag.")), QStringLiteral("bagit.txt"));
        m_check.issues << m_check.declaration.issues;
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
            if (const auto algorithm = manifestAlgorithm(it.key()))
                addManifest(m_manifests, it.key(), *algorithm);
            else if (const auto tagAlgorithm = tagManifestAlgorithm(it.key()))
                addManifest(m_tagManifests, it.key(), *tagAlgorithm);
        }
        const QString infoFile = m_check.declaration.version < BagVersion{0, 96} ? QStringLiteral("package-info.txt")
                                                                                 : QStringLiteral("bag-info.txt");
        if (const auto bytes = tagBytes(infoFile)) {
            auto info = readBagInfo(readTagText(*bytes, m_check.declaration.encoding, infoFile), infoFile,
                                    m_check.declaration.version);
            m_check.info = info.tags;
            m_check.issues << info.issues;
        }
        const QString fetchFile = QStringLiteral("fetch.txt");
        if (const auto bytes = tagBytes(fetchFile)) {
            m_fetch = readFetch(readTagText(*bytes, m_check.declaration.encoding, fetchFile), fetchFile);
            m_check.issues << m_fetch.issues;
            for (const FetchLine& line : std::as_const(m_fetch.lines))
                m_fetchNames << line.path << decodedPath(line.path, m_check.declaration.version);
        }
    }

    // Trouble in reading is reported once, by the fixity pass, which reads everything.
    std::optional<QByteArray> tagBytes(const QString& name)
    {
        if (!m_files.contains(name))
            return std::nullopt;
        auto bytes = m_source.bytes(m_files.value(name), tagFileLimit);
        if (bytes)
            return *bytes;
        if (bytes.error().code == QLatin1String("bundle.large"))
            m_check.issues << blocks(bytes.error().code, bytes.error().message, name);
        return std::nullopt;
    }

    void addManifest(QList<Manifest>& manifests, const QString& file, const QString& algorithm)
    {
        const auto bytes = tagBytes(file);
        if (!bytes)
            return;
        Manifest manifest = readManifest(readTagText(*bytes, m_check.declaration.encoding, file), file, algorithm);
        m_check.issues << manifest.issues;
        if (!Digest::isSupported(algorithm))
            m_check.issues << warns(
                QStringLiteral("bag.algorithm"),
                words(QT_TRANSLATE_NOOP("Bundle", "Digests of the kind “%1” cannot be checked by this program."), {algorithm}),
                file);
        else if (algorithm == QLatin1String("md5") || algorithm == QLatin1String("sha1"))
            m_check.issues << notes(
                QStringLiteral("bag.algorithm_weak"),
                words(QT_TRANSLATE_NOOP("Bundle", "“%1” guards against accidents, not against forgery."), {algorithm}), file);
        manifests << manifest;
    }

    // The file a listed path means. 1.0 encodes percent signs; before, a name was mostly taken as it stands.
    QString resolvedName(const QString& written, const QString& file)
    {
        const QString decoded = decodedPath(written, m_check.declaration.version);
        const QString& first = strict() ? decoded : written;
        const QString& second = strict() ? written : decoded;
        if (strict() && hasStrayPercent(written))
            m_check.issues << warns(QStringLiteral("bag.percent"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” lists “%2” with a percent sign that is not encoded."),
                                          {file, archive::printableName(written)}),
                                    written);
        if (m_files.contains(first) || !m_files.contains(second))
            return first;
        return second;
    }

    void resolve(const Manifest& manifest, Kind kind)
    {
        auto& listed = kind == Kind::Payload ? m_payload : m_tags;
        for (const ManifestLine& line : manifest.lines) {
            const QString name = resolvedName(line.path, manifest.file);
            if (!judgeListedName(name, manifest.file, kind))
                continue;
            const qsizetype length = digestLength(manifest.algorithm);
            if (length > 0 && line.digest.size() != length)
                m_check.issues << blocks(
                    QStringLiteral("bag.manifest_line"),
                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” gives “%2” a digest of the wrong length."),
                          {manifest.file, archive::printableName(name)}),
                    name);
            Listed& entry = listed[name];
            if (kind == Kind::Payload)
                m_listedFolded.insert(archive::foldedName(name));
            if (entry.inManifests.contains(manifest.file))
                reportRepeat(manifest, name, entry.digests.value(manifest.algorithm) == line.digest);
            else
                entry.digests.insert(manifest.algorithm, line.digest);
            entry.inManifests.insert(manifest.file);
        }
    }

    static qsizetype digestLength(const QString& algorithm)
    {
        return Digest::isSupported(algorithm) ? Digest(algorithm).hex().size() : 0;
    }

    void reportRepeat(const Manifest& manifest, const QString& name, bool same)
    {
        m_check.issues << finding(same ? fromVersion10() : Severity::Blocks, QStringLiteral("bag.listed_twice"),
                                  words(QT_TRANSLATE_NOOP("Bundle", "“%1” lists “%2” more than once."),
                                        {manifest.file, archive::printableName(name)}),
                                  name);
    }

    bool judgeListedName(const QString& name, const QString& file, Kind kind)
    {
        QString plain = name;
        plain.remove(u'\n').remove(u'\r');
        if (const auto fault = archive::nameFault(plain)) {
            m_check.issues << blocks(archive::nameFaultCode(QStringLiteral("bag"), *fault), archive::nameFaultWords(*fault, name), file);
            return false;
        }
        if (kind == Kind::Payload && !isPayload(name)) {
            m_check.issues << blocks(
                QStringLiteral("bag.scope"),
                words(QT_TRANSLATE_NOOP("Bundle", "“%1” lists “%2”, which is not in the payload folder."),
                      {file, archive::printableName(name)}),
                file);
            return false;
        }
        if (kind == Kind::Tag && (isPayload(name) || tagManifestAlgorithm(name)))
            m_check.issues << finding(
                fromVersion10(), QStringLiteral("bag.tag_scope"),
                words(QT_TRANSLATE_NOOP("Bundle", "“%1” lists “%2”, which a tag manifest must not."), {file, archive::printableName(name)}),
                file);
        return true;
    }

    void checkPayloadCompleteness()
    {
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
            if (!isPayload(it.key()))
                continue;
            m_hasPayloadFolder = true;
            ++m_check.payloadFiles;
            m_check.payloadBytes += m_source.entries()[static_cast<std::size_t>(it.value())].size;
            checkListed(it.key());
            if (isSystemFile(it.key()))
                m_check.issues << warns(
                    QStringLiteral("bag.system_file"),
                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” was left by a file manager."), {archive::printableName(it.key())}), it.key());
        }
        if (!m_hasPayloadFolder)
            m_check.issues << blocks(QStringLiteral("bag.payload_missing"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "There is no payload folder “data”.")),
                                     QStringLiteral("data"));
        if (m_manifests.isEmpty())
            m_check.issues << blocks(QStringLiteral("bag.manifest_missing"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "There is no manifest of the payload.")));
        else if (std::none_of(m_manifests.begin(), m_manifests.end(),
                              [](const Manifest& manifest) { return Digest::isSupported(manifest.algorithm); }))
            m_check.issues << blocks(
                QStringLiteral("bag.algorithm_none"),
                words(QT_TRANSLATE_NOOP("Bundle", "No manifest has digests that this program can check.")));
        reportMissing(m_payload);
    }

    void checkListed(const QString& name)
    {
        const QSet<QString> in = m_payload.value(name).inManifests;
        // A differing spelling of the name (case, composed letters) is settled with the missing files.
        if (in.isEmpty() && !m_listedFolded.contains(archive::foldedName(name)) && !m_manifests.isEmpty())
            m_check.issues << blocks(QStringLiteral("bag.unlisted"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "“%1” is in the payload but in no manifest."),
                                           {archive::printableName(name)}),
                                     name);
        else if (!in.isEmpty() && in.size() < m_manifests.size())
            m_check.issues << finding(
                fromVersion10(), QStringLiteral("bag.unlisted"),
                words(QT_TRANSLATE_NOOP("Bundle", "“%1” is not in every manifest of the payload."), {archive::printableName(name)}), name);
    }

    void reportMissing(const QMap<QString, Listed>& listed)
    {
        for (auto it = listed.constBegin(); it != listed.constEnd(); ++it) {
            const QString& name = it.key();
            if (m_files.contains(name) || m_fetchNames.contains(name))
                continue;
            const QString twin = m_byFolded.value(archive::foldedName(name));
            if (!twin.isEmpty()) {
                m_aliases.insert(name, twin);
                m_check.issues << warns(
                    QStringLiteral("bag.name_spelling"),
                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” is listed; the file is there as “%2”, spelled differently."),
                          {archive::printableName(name), archive::printableName(twin)}),
                    name);
            } else {
                m_check.issues << finding(isSystemFile(name) ? Severity::Warns : Severity::Blocks,
                                          QStringLiteral("bag.missing"),
                                          words(QT_TRANSLATE_NOOP("Bundle", "“%1” is listed but missing."),
                                                {archive::printableName(name)}),
                                          name);
            }
        }
    }

    void checkTagCompleteness()
    {
        if (m_tagManifests.isEmpty()) {
            m_check.issues << notes(QStringLiteral("bag.tag_manifest_missing"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "Nothing guards the bag’s own text files.")));
            return;
        }
        for (const Manifest& manifest : std::as_const(m_manifests)) {
            const QSet<QString> in = m_tags.value(manifest.file).inManifests;
            if (in.size() < m_tagManifests.size())
                m_check.issues << finding(fromVersion10(), QStringLiteral("bag.tag_unlisted"),
                                          words(QT_TRANSLATE_NOOP("Bundle", "“%1” is not in every tag manifest."),
                                                {manifest.file}),
                                          manifest.file);
        }
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
            const QString& name = it.key();
            if (isPayload(name) || manifestAlgorithm(name) || tagManifestAlgorithm(name) || m_tags.contains(name)
                || name.startsWith(QLatin1String("signatures/")))
                continue;
            m_check.issues << notes(QStringLiteral("bag.tag_unlisted"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” is in no tag manifest; nothing guards it."),
                                          {archive::printableName(name)}),
                                    name);
        }
        reportMissing(m_tags);
    }

    void checkFetch()
    {
        const QString file = QStringLiteral("fetch.txt");
        for (const FetchLine& line : std::as_const(m_fetch.lines)) {
            const QString name = resolvedName(line.path, file);
            if (!judgeListedName(name, file, Kind::Payload))
                continue;
            if (m_payload.value(name).inManifests.size() < m_manifests.size())
                m_check.issues << finding(fromVersion10(), QStringLiteral("bag.fetch_unlisted"),
                                          words(QT_TRANSLATE_NOOP("Bundle", "“%1” is to be fetched but not in every manifest."),
                                                {archive::printableName(name)}),
                                          name);
            if (!m_files.contains(name))
                m_check.issues << blocks(
                    QStringLiteral("bag.fetch_missing"),
                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” has yet to be fetched; the bag is not complete."), {archive::printableName(name)}),
                    name);
        }
        if (!m_fetch.lines.isEmpty())
            m_check.issues << notes(
                QStringLiteral("bag.fetch"),
                words(QT_TRANSLATE_NOOP("Bundle", "The bag names files to be fetched; this program fetches nothing.")), file);
    }

    void checkOxum()
    {
        const auto written = tagValue(m_check.info, QStringLiteral("Payload-Oxum"));
        if (!written)
            return;
        static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,18})\\.([0-9]{1,18})$"));
        const auto match = pattern.match(written->trimmed());
        const QString file = QStringLiteral("bag-info.txt");
        if (!match.hasMatch())
            m_check.issues << warns(QStringLiteral("bag.oxum_form"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "The size of the payload is not written as BagIt asks.")),
                                    file);
        else if (match.captured(1).toLongLong() != m_check.payloadBytes
                 || match.captured(2).toLongLong() != m_check.payloadFiles)
            m_check.issues << blocks(
                QStringLiteral("bag.oxum"),
                words(QT_TRANSLATE_NOOP("Bundle", "The payload should be %1 (bytes.files) and is %2."),
                      {*written, QStringLiteral("%1.%2").arg(m_check.payloadBytes).arg(m_check.payloadFiles)}),
                file);
    }

    void checkFoldedNames()
    {
        QHash<QString, QString> seen;
        const auto look = [&](const QString& name) {
            const QString folded = archive::foldedName(name);
            const QString other = seen.value(folded, name);
            if (other != name)
                m_check.issues << warns(
                    QStringLiteral("bag.name_twin"),
                    words(QT_TRANSLATE_NOOP("Bundle", "“%1” and “%2” are the same name to some computers."),
                          {archive::printableName(other), archive::printableName(name)}),
                    name);
            seen.insert(folded, name);
        };
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it)
            look(it.key());
    }

    // Which digests a file owes, from its own line and from lines that spell its name differently.
    [[nodiscard]] QList<std::pair<QString, QString>> owed(const QString& name) const
    {
        QList<std::pair<QString, QString>> digests;
        const auto collect = [&](const QString& listedAs) {
            for (const auto* map : {&m_payload, &m_tags}) {
                const Listed listed = map->value(listedAs);
                for (auto it = listed.digests.constBegin(); it != listed.digests.constEnd(); ++it)
                    if (Digest::isSupported(it.key()))
                        digests.append({it.key(), it.value()});
            }
        };
        collect(name);
        for (auto it = m_aliases.constBegin(); it != m_aliases.constEnd(); ++it)
            if (it.value() == name)
                collect(it.key());
        return digests;
    }

    Result<void> checkFixity(const BundleProgress& progress)
    {
        std::vector<FixityJob> jobs;
        QStringList names;
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
            FixityJob job{it.value(), {}};
            for (const auto& [algorithm, digest] : owed(it.key()))
                if (!job.algorithms.contains(algorithm))
                    job.algorithms << algorithm;
            jobs.push_back(std::move(job));
            names << it.key();
        }
        auto results = digestEntries(m_source, jobs, progress);
        if (!results)
            return tl::unexpected(results.error());
        for (int i = 0; i < names.size(); ++i)
            judge(names[i], (*results)[static_cast<std::size_t>(i)]);
        return {};
    }

    void judge(const QString& name, const Fixity& fixity)
    {
        if (fixity.error) {
            m_check.unreadable.insert(name);
            m_check.issues << blocks(fixity.error->code, fixity.error->message, name);
        }
        if (const QString found = fixity.digests.value(QStringLiteral("sha256")); !found.isEmpty())
            m_check.sha256.insert(name, found);
        for (const auto& [algorithm, digest] : owed(name)) {
            if (fixity.digests.value(algorithm) == digest || m_check.changed.contains(name))
                continue;
            m_check.changed.insert(name);
            m_check.issues << blocks(QStringLiteral("bag.digest"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "“%1” was changed: it does not match its digest."),
                                           {archive::printableName(name)}),
                                     name);
        }
    }

    const archive::EntrySource& m_source;
    BagCheck m_check;
    QMap<QString, int> m_files;         // relative to the bag → entry
    QHash<QString, QString> m_byFolded; // folded name → name
    QHash<QString, QString> m_aliases;  // as listed → as found
    bool m_hasPayloadFolder = false;
    QList<Manifest> m_manifests, m_tagManifests;
    QMap<QString, Listed> m_payload, m_tags;
    QSet<QString> m_listedFolded, m_fetchNames;
    Fetch m_fetch;
};

} // namespace

Result<BagCheck> checkBag(const archive::EntrySource& source, const BundleProgress& progress)
{
    return Checker(source).run(progress);
}

} // namespace aspirant::bundle

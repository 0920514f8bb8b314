#include "model/bundle/crate.h"

#include "model/bundle/bundle_layout.h"

#include <QHash>
#include <QUrl>

namespace aspirant::bundle {

namespace {

json::Value reference(const QString& id)
{
    return json::Object{{QStringLiteral("@id"), id}};
}

QString identifier(const QString& file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file.mid(QStringLiteral("data/").size()), "/"));
}

json::Value fileEntity(const IndexFile& file)
{
    return json::Object{{QStringLiteral("@id"), identifier(file.file)},
                        {QStringLiteral("@type"), QStringLiteral("File")},
                        {QStringLiteral("name"), file.file.section(u'/', -1)},
                        {QStringLiteral("encodingFormat"), mediaType(file.file)},
                        {QStringLiteral("contentSize"), QString::number(file.size)},
                        {QStringLiteral("sha256"), file.sha256}};
}

} // namespace

json::Value crateDescription(const BundleContents& contents, const QList<IndexFile>& files)
{
    const draft::Draft& draft = contents.session.draft();
    const QString title = draft.title.isEmpty() ? draft.client : draft.title;
    json::Array parts, graph;
    for (const IndexFile& file : files)
        parts.push_back(reference(identifier(file.file)));
    graph.push_back(json::Object{
        {QStringLiteral("@id"), QStringLiteral("ro-crate-metadata.json")},
        {QStringLiteral("@type"), QStringLiteral("CreativeWork")},
        {QStringLiteral("conformsTo"), reference(QStringLiteral("https://w3id.org/ro/crate/1.1"))},
        {QStringLiteral("about"), reference(QStringLiteral("./"))},
    });
    graph.push_back(json::Object{
        {QStringLiteral("@id"), QStringLiteral("./")},
        {QStringLiteral("@type"), QStringLiteral("Dataset")},
        {QStringLiteral("name"), title.isEmpty() ? draft.id : title},
        {QStringLiteral("description"), contents.session.pack().pack().title.best(Language::English).words},
        {QStringLiteral("datePublished"), contents.asAt.toString(Qt::ISODate)},
        {QStringLiteral("identifier"), draft.id},
        {QStringLiteral("license"), QStringLiteral("Confidential; no licence is granted.")},
        {QStringLiteral("creator"), reference(QStringLiteral("#client"))},
        {QStringLiteral("hasPart"), json::Value(std::move(parts))},
    });
    graph.push_back(json::Object{{QStringLiteral("@id"), QStringLiteral("#client")},
                                 {QStringLiteral("@type"), QStringLiteral("Organization")},
                                 {QStringLiteral("name"), draft.client}});
    for (const IndexFile& file : files)
        graph.push_back(fileEntity(file));
    // "sha256" is schema.org's term; the 1.1 context does not have it.
    const json::Value sha256Term = json::Object{{QStringLiteral("sha256"), QStringLiteral("https://schema.org/sha256")}};
    return json::Object{
        {QStringLiteral("@context"),
         json::Value(json::Array{QStringLiteral("https://w3id.org/ro/crate/1.1/context"), sha256Term})},
        {QStringLiteral("@graph"), json::Value(std::move(graph))},
    };
}

QString mediaType(const QString& file)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("json"), QStringLiteral("application/json")},
        {QStringLiteral("jsonl"), QStringLiteral("application/jsonl")},
        {QStringLiteral("html"), QStringLiteral("text/html")},
        {QStringLiteral("csv"), QStringLiteral("text/csv")},
        {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("zip"), QStringLiteral("application/zip")},
        {QStringLiteral("docx"), QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document")},
        {QStringLiteral("xlsx"), QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
    };
    return types.value(file.section(u'.', -1).toLower(), QStringLiteral("application/octet-stream"));
}

} // namespace aspirant::bundle

#include "model/store/paper_sources.h"

#include "model/base/digest.h"
#include "model/store/sqlite_store.h"

#include <algorithm>

namespace aspirant::store {

namespace {

json::Value sourceJson(const desk::PaperSource& source)
{
    json::Object object{{QStringLiteral("sha256"), source.sha256},
                        {QStringLiteral("file"), source.file},
                        {QStringLiteral("size"), source.size},
                        {QStringLiteral("modified"), source.modified}};
    if (!source.passedOver.isEmpty())
        object.set(QStringLiteral("passedOver"), source.passedOver);
    return json::Value(std::move(object));
}

} // namespace

Result<QList<desk::PaperSource>> SqliteStore::paperSources(const QString& draftId)
{
    const Result<json::Value> kept = setting(sourcesKey(draftId));
    if (!kept)
        return tl::unexpected(kept.error());
    QList<desk::PaperSource> sources;
    for (const json::Value& one : kept->array()) {
        const QString& sha256 = one[u"sha256"].toString();
        if (isSha256Hex(sha256))
            sources.append({sha256, one[u"file"].toString(), one[u"size"].toInteger(), one[u"modified"].toInteger(), one[u"passedOver"].toString()});
    }
    return sources;
}

Result<void> SqliteStore::rememberSources(const QString& draftId, const QList<desk::PaperSource>& sources)
{
    if (const Result<qint64> there = lastSequence(draftId); !there) // nothing may outlive a purge
        return tl::unexpected(there.error());
    Result<QList<desk::PaperSource>> all = paperSources(draftId);
    if (!all)
        return tl::unexpected(all.error());
    for (const desk::PaperSource& source : sources) {
        const auto known = std::find_if(all->begin(), all->end(), [&](const desk::PaperSource& one) { return one.sha256 == source.sha256; });
        if (known != all->end())
            *known = source;
        else
            all->append(source);
    }
    json::Array kept;
    for (const desk::PaperSource& source : *all)
        kept.push_back(sourceJson(source));
    return setSetting(sourcesKey(draftId), json::Value(std::move(kept)));
}

} // namespace aspirant::store

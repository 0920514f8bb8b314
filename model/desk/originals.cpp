#include "model/desk/originals.h"

#include "model/base/digest.h"

#include <QFile>
#include <QFileInfo>

namespace aspirant::desk {

PaperSource sourceOf(const QString& file, const QString& sha256)
{
    const QFileInfo info(file);
    return {sha256, info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
}

OriginalsSeen lookAtOriginals(const QList<PaperSource>& sources, const ProgressCallback& progress)
{
    OriginalsSeen seen;
    for (const PaperSource& source : sources) {
        const QFileInfo info(source.file);
        if (!info.isFile() || !info.isReadable()) { // also a pipe that has taken its place, which may never end
            ++seen.missing;
            continue;
        }
        PaperSource now = sourceOf(source.file, source.sha256);
        now.passedOver = source.passedOver;
        if (now == source)
            continue;
        QFile content(source.file);
        if (!content.open(QIODevice::ReadOnly)) {
            ++seen.missing;
            continue;
        }
        const Result<QString> sha256 = sha256Hex(content, progress);
        if (!sha256)
            return seen; // stopped, or it went while it was read
        if (*sha256 == source.sha256 || *sha256 == source.passedOver)
            seen.touched.append(now);
        else
            seen.changed.append({source, now, *sha256});
    }
    return seen;
}

} // namespace aspirant::desk

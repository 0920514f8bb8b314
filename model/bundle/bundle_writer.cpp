#include "model/bundle/bundle_writer.h"

#include "model/bundle/findings.h"
#include "model/bundle/payload.h"
#include "model/bundle/pipe.h"
#include "model/bundle/whole_file.h"

#include <algorithm>
#include <thread>

namespace aspirant::bundle {

namespace {

constexpr qint64 chunkBytes = 512 * 1024;
constexpr std::size_t chunksInFlight = 8;

// What the reading thread tells the writing thread.
struct Step {
    const BundleItem* begin = nullptr; // a new entry
    QByteArray bytes;
    bool end = false;
};

// The writing thread: checksums, packing, the disk.
Result<void> writeSteps(Pipe<Step>& pipe, WholeFile& file, const QDate& date)
{
    ZipWriter zip(file.device(), date);
    while (auto step = pipe.pop()) {
        if (step->begin)
            file.settled(file.device().pos());
        auto done = step->begin ? zip.begin(step->begin->name, step->begin->size, step->begin->packing) : Result<void>{};
        if (done && !step->bytes.isEmpty())
            done = zip.write(step->bytes);
        if (done && step->end)
            done = zip.end();
        if (!done) {
            pipe.abandon();
            return done;
        }
    }
    return zip.finish();
}

tl::unexpected<Error> damaged(const BundleItem& item, const QString& reason)
{
    return failure(QStringLiteral("bundle.attachment_damaged"),
                   words(QT_TRANSLATE_NOOP("Bundle", "The attachment “%1” cannot be read as it was stored. %2"),
                         {item.name, reason}),
                   item.name);
}

// The reading thread. The store compares each attachment with its digest while it is read.
class Feeder {
public:
    Feeder(Pipe<Step>& pipe, desk::BlobStore& blobs, const BundleProgress& progress, qint64 total)
        : m_pipe(pipe), m_blobs(blobs), m_progress(progress), m_total(total)
    {
    }

    Result<void> feed(const BundleItem& item)
    {
        if (item.fromStore)
            return stream(item);
        m_pipe.push({&item, item.bytes, true});
        return advance(item.size);
    }

private:
    Result<void> stream(const BundleItem& item)
    {
        auto source = m_blobs.open(item.sha256);
        if (!source)
            return tl::unexpected(source.error());
        bool goOn = m_pipe.push({&item, {}, false});
        qint64 done = 0;
        while (goOn && done < item.size) {
            QByteArray chunk(std::min(item.size - done, chunkBytes), Qt::Uninitialized);
            const qint64 count = (*source)->read(chunk.data(), chunk.size());
            // The store holds back the last bytes of content that is not what it should be.
            if (count <= 0)
                return damaged(item, (*source)->errorString());
            done += count;
            chunk.truncate(count);
            goOn = m_pipe.push({nullptr, std::move(chunk), false});
            if (auto advanced = advance(count); !advanced)
                return advanced;
        }
        m_pipe.push({nullptr, {}, true});
        return {};
    }

    Result<void> advance(qint64 count)
    {
        m_done += count;
        if (m_progress && !m_progress(m_done, m_total))
            return failure(QStringLiteral("bundle.cancelled"), words(QT_TRANSLATE_NOOP("Bundle", "The work was cancelled.")));
        return {};
    }

    Pipe<Step>& m_pipe;
    desk::BlobStore& m_blobs;
    const BundleProgress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

Result<void> writeItems(const std::vector<BundleItem>& items, const BundleContents& contents, WholeFile& file,
                        const BundleProgress& progress)
{
    qint64 total = 0;
    for (const BundleItem& item : items)
        total += item.size;
    Pipe<Step> pipe(chunksInFlight);
    Result<void> written;
    std::thread writer([&] { written = writeSteps(pipe, file, contents.asAt); });
    Feeder feeder(pipe, contents.blobs, progress, total);
    Result<void> fed;
    for (const BundleItem& item : items)
        if (fed = feeder.feed(item); !fed)
            break;
    pipe.finish();
    writer.join();
    return fed ? written : fed;
}

} // namespace

Result<WrittenBundle> writeBundle(const BundleContents& contents, const QString& path, const BundleProgress& progress)
{
    if (!contents.incomplete && contents.session.progress().blocking > 0)
        return failure(QStringLiteral("bundle.blocked"),
                       words(QT_TRANSLATE_NOOP("Bundle", "The application has findings that block a final bundle.")));
    auto items = bundleItems(contents);
    if (!items)
        return tl::unexpected(items.error());
    auto file = WholeFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    if (auto written = writeItems(*items, contents, **file, progress); !written) {
        Error error = written.error();
        if (error.place.isEmpty())
            error.place = path;
        return tl::unexpected(error);
    }
    auto committed = (*file)->commit();
    if (!committed)
        return tl::unexpected(committed.error());
    const auto files = std::count_if(items->begin(), items->end(),
                                     [](const BundleItem& item) { return item.name.startsWith(QLatin1String("data/")); });
    return WrittenBundle{path, committed->sha256, static_cast<int>(files), committed->size};
}

} // namespace aspirant::bundle

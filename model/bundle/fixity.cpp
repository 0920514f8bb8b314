#include "model/bundle/fixity.h"

#include "model/base/digest.h"
#include "model/bundle/findings.h"
#include "model/bundle/pipe.h"

#include <algorithm>
#include <thread>

namespace aspirant::bundle {

namespace {

constexpr qint64 chunkBytes = 512 * 1024;
constexpr std::size_t chunksInFlight = 8;

struct Chunk {
    std::size_t job = 0;
    QByteArray bytes; // empty: the job is complete
};

void hashChunks(Pipe<Chunk>& pipe, const std::vector<FixityJob>& jobs, std::vector<Fixity>& results)
{
    std::vector<std::pair<QString, Digest>> digests;
    bool started = false;
    while (auto chunk = pipe.pop()) {
        if (!started) {
            for (const QString& algorithm : jobs[chunk->job].algorithms)
                digests.emplace_back(algorithm, Digest(algorithm));
            started = true;
        }
        for (auto& [algorithm, digest] : digests)
            digest.add(chunk->bytes);
        if (!chunk->bytes.isEmpty())
            continue;
        for (auto& [algorithm, digest] : digests)
            results[chunk->job].digests.insert(algorithm, digest.hex());
        digests.clear();
        started = false;
    }
}

// Reads one entry into the pipe. False: cancelled.
bool readEntry(const archive::EntrySource& source, const FixityJob& job, std::size_t number, Pipe<Chunk>& pipe, Fixity& result,
               const std::function<bool(qint64)>& advance)
{
    auto stream = source.open(job.entry);
    bool goOn = true;
    if (!stream)
        result.error = stream.error();
    while (stream && goOn) {
        QByteArray buffer(std::clamp<qint64>(source.entries()[static_cast<std::size_t>(job.entry)].size, 1, chunkBytes),
                          Qt::Uninitialized);
        const auto count = (*stream)->read(buffer.data(), buffer.size());
        if (!count)
            result.error = count.error();
        if (!count || *count == 0)
            break;
        buffer.truncate(*count);
        goOn = pipe.push({number, std::move(buffer)}) && advance(*count);
    }
    pipe.push({number, {}});
    return goOn;
}

} // namespace

Result<std::vector<Fixity>> digestEntries(const archive::EntrySource& source, const std::vector<FixityJob>& jobs,
                                          const BundleProgress& progress)
{
    std::vector<Fixity> results(jobs.size());
    qint64 total = 0, done = 0;
    for (const FixityJob& job : jobs)
        total += source.entries()[static_cast<std::size_t>(job.entry)].size;
    Pipe<Chunk> pipe(chunksInFlight);
    // The two threads write to different members of a result: `error` here, `digests` there.
    std::thread hasher([&] { hashChunks(pipe, jobs, results); });
    bool cancelled = false;
    for (std::size_t i = 0; i < jobs.size() && !cancelled; ++i)
        cancelled = !readEntry(source, jobs[i], i, pipe, results[i], [&](qint64 count) {
            done += count;
            return !progress || progress(done, total);
        });
    pipe.finish();
    hasher.join();
    if (cancelled)
        return failure(QStringLiteral("bundle.cancelled"), words(QT_TRANSLATE_NOOP("Bundle", "The work was cancelled.")));
    return results;
}

} // namespace aspirant::bundle

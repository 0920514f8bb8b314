// Fuzz target: any bytes as a zip archive. What is accepted has sane names, gives exactly what it declares and
// never more, and can be checked as a bundle; nothing is written anywhere.
#include "model/archive/entry_name.h"
#include "model/archive/zip_source.h"
#include "model/bundle/verifier.h"

#include <QSet>
#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace aspirant;
using namespace aspirant::archive;
using namespace aspirant::bundle;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

ZipLimits smallLimits()
{
    ZipLimits limits;
    limits.totalBytes = 8 << 20;
    limits.ratioFloor = 1 << 16;
    return limits;
}

void readThrough(const ZipSource& source, int index)
{
    const SourceEntry& entry = source.entries()[static_cast<std::size_t>(index)];
    auto stream = source.open(index);
    require(stream.has_value());
    char buffer[1000];
    qint64 done = 0;
    for (;;) {
        const auto count = (*stream)->read(buffer, sizeof buffer);
        if (!count)
            return;
        require(*count >= 0 && *count <= qint64(sizeof buffer));
        done += *count;
        require(done <= entry.size);
        if (*count == 0)
            break;
    }
    require(done == entry.size);
}

void checkSource(const ZipSource& source)
{
    QSet<QString> names;
    qint64 total = 0;
    for (int i = 0; i < static_cast<int>(source.entries().size()); ++i) {
        const SourceEntry& entry = source.entries()[static_cast<std::size_t>(i)];
        require(!nameFault(entry.name));
        require(!names.contains(foldedName(entry.name)));
        names.insert(foldedName(entry.name));
        total += entry.size;
        readThrough(source, i);
    }
    require(total <= smallLimits().totalBytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static QTemporaryFile file;
    require(file.isOpen() || file.open());
    require(file.resize(0) && file.seek(0));
    require(file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) == static_cast<qint64>(size));
    require(file.flush());
    const auto opened = ZipSource::open(file.fileName(), smallLimits());
    require(opened.has_value());
    require((opened->source == nullptr) == (!opened->issues.isEmpty() && opened->source == nullptr));
    if (opened->source)
        checkSource(*opened->source);
    const auto report = verifyBag(file.fileName(), Profile::Submission, {}, smallLimits());
    require(report.has_value());
    require(report->refused == (opened->source == nullptr));
    require(!report->valid || !report->refused);
    return 0;
}

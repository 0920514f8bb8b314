#include "model/bundle/zip_writer.h"

#include "model/archive/zip_directory.h"
#include "model/archive/zip_fields.h"
#include "model/bundle/findings.h"

#include <QIODevice>

#include <libdeflate.h>
#include <quazip/zip.h>
#include <zlib.h>

#include <algorithm>
#include <array>

namespace aspirant::bundle {

namespace {

// Deflate can grow what it packs by a little; from here on sizes might not fit into 32 bits.
constexpr qint64 zip64From = 0xff000000LL;
// This much is packed before the ratio is looked at; see `settle`.
constexpr qint64 settleEvery = 256 * 1024;
constexpr uLong highestRatio = 64;

tl::unexpected<Error> cannotWrite(const QIODevice& device)
{
    return failure(QStringLiteral("bundle.write"),
                   words(QT_TRANSLATE_NOOP("Bundle", "The bundle cannot be written: %1"), {device.errorString()}));
}

tm_zip zipTime(const QDate& date)
{
    const quint16 packed = archive::dosDate(date);
    tm_zip time{};
    time.tm_mday = packed & 31;
    time.tm_mon = static_cast<uInt>(((packed >> 5) & 15) - 1);
    time.tm_year = static_cast<uInt>((packed >> 9) + 1980);
    return time;
}

QByteArray neededVersion(bool zip64)
{
    QByteArray version(2, '\0');
    qToLittleEndian<quint16>(zip64 ? archive::neededZip64 : archive::neededPlain, version.data());
    return version;
}

// QuaZip asks readers for version 6.3 as soon as a name is marked as UTF-8, and unzip 6.0 refuses what asks for
// more than 4.6. Nothing here needs more than 2.0, or 4.5 with Zip64; so that is set right. With Zip64 it also
// forgets which system the permissions are of.
bool overwrite(QIODevice& device, qint64 at, const QByteArray& bytes)
{
    const qint64 back = device.pos();
    return device.seek(at) && device.write(bytes) == bytes.size() && device.seek(back);
}

// Walks the table of contents that starts at `at` and ends where its end record begins.
bool patchDirectory(QIODevice& device, qint64 at)
{
    constexpr qint64 fixedSize = 46;
    const qint64 end = device.pos();
    QByteArray madeBy(2, '\0');
    qToLittleEndian<quint16>(archive::writtenMadeBy, madeBy.data());
    bool good = device.seek(at);
    while (good) {
        const QByteArray header = device.read(fixedSize);
        if (header.size() < 4 || archive::u32(header.constData()) != archive::centralSignature)
            break;
        const qint64 extra = archive::u16(header.constData() + 30);
        good = header.size() == fixedSize && overwrite(device, at + 4, madeBy + neededVersion(extra > 0));
        at += fixedSize + archive::u16(header.constData() + 28) + extra;
        good = good && device.seek(at);
    }
    return good && device.seek(end);
}

} // namespace

struct ZipWriter::State {
    explicit State(QIODevice& target) : device(target) {}

    QIODevice& device;
    zipFile zip = nullptr;
    zip_fileinfo info{};
    Packing packing = Packing::Stored;
    qint64 size = 0;
    qint64 sinceSettled = 0;
    quint32 crc = 0;
    z_stream deflater{};
    bool deflaterReady = false;
    bool storing = false; // the deflater only wraps from here on
    std::array<char, 64 * 1024> packed{};

    Result<void> put(const char* bytes, qint64 count)
    {
        while (count > 0) {
            const auto part = static_cast<unsigned>(std::min<qint64>(count, 1 << 20));
            if (zipWriteInFileInZip(zip, bytes, part) != ZIP_OK)
                return cannotWrite(device);
            bytes += part;
            count -= part;
        }
        return {};
    }

    Result<void> drain(int flush)
    {
        int status = Z_OK;
        do {
            deflater.next_out = reinterpret_cast<Bytef*>(packed.data());
            deflater.avail_out = static_cast<uInt>(packed.size());
            status = ::deflate(&deflater, flush);
            const auto count = static_cast<qint64>(packed.size() - deflater.avail_out);
            if (auto written = put(packed.data(), count); !written)
                return written;
        } while (deflater.avail_out == 0 || (flush == Z_FINISH && status == Z_OK));
        return {};
    }

    Result<void> deflateBytes(const char* bytes, qint64 count)
    {
        deflater.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
        deflater.avail_in = static_cast<uInt>(count);
        auto done = drain(Z_NO_FLUSH);
        sinceSettled += count;
        return done && sinceSettled >= settleEvery ? settle() : done;
    }

    // Readers, ours too, refuse what unpacks to hundreds of times its size. A file of one repeated line would
    // reach that, so from the first piece that packs so well the rest is only wrapped.
    Result<void> settle()
    {
        sinceSettled = 0;
        if (storing)
            return {};
        if (auto flushed = drain(Z_BLOCK); !flushed)
            return flushed;
        if (deflater.total_in / highestRatio <= deflater.total_out)
            return {};
        storing = true;
        deflater.next_out = reinterpret_cast<Bytef*>(packed.data());
        deflater.avail_out = static_cast<uInt>(packed.size());
        if (deflateParams(&deflater, Z_NO_COMPRESSION, Z_DEFAULT_STRATEGY) != Z_OK)
            return cannotWrite(device);
        return put(packed.data(), static_cast<qint64>(packed.size() - deflater.avail_out));
    }
};

ZipWriter::ZipWriter(QIODevice& device, const QDate& date) : m_state(std::make_unique<State>(device))
{
    m_state->zip = zipOpen3(&device, APPEND_STATUS_CREATE, nullptr, nullptr, 0);
    m_state->info.tmz_date = zipTime(date);
    m_state->info.external_fa = archive::writtenAttributes;
}

ZipWriter::~ZipWriter()
{
    if (m_state->deflaterReady)
        deflateEnd(&m_state->deflater);
    if (m_state->zip)
        zipClose(m_state->zip, nullptr);
}

Result<void> ZipWriter::begin(const QString& name, qint64 size, Packing packing)
{
    State& s = *m_state;
    s.packing = packing;
    s.size = s.sinceSettled = 0;
    s.crc = 0;
    s.storing = false;
    if (packing == Packing::Deflated && !s.deflaterReady)
        s.deflaterReady = deflateInit2(&s.deflater, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    else if (packing == Packing::Deflated)
        s.deflaterReady = deflateReset(&s.deflater) == Z_OK && deflateParams(&s.deflater, 6, Z_DEFAULT_STRATEGY) == Z_OK;
    if (!s.zip || (packing == Packing::Deflated && !s.deflaterReady))
        return cannotWrite(s.device);
    const int method = packing == Packing::Deflated ? Z_DEFLATED : 0;
    const qint64 header = s.device.pos();
    const bool zip64 = size >= zip64From;
    const int opened = zipOpenNewFileInZip4_64(s.zip, name.toUtf8().constData(), &s.info, nullptr, 0, nullptr, 0, nullptr,
                                               method, Z_DEFAULT_COMPRESSION, /* raw */ 1, -MAX_WBITS, DEF_MEM_LEVEL,
                                               Z_DEFAULT_STRATEGY, nullptr, 0, archive::writtenMadeBy, ZIP_ENCODING_UTF8,
                                               zip64 ? 1 : 0);
    if (opened != ZIP_OK || !overwrite(s.device, header + 4, neededVersion(zip64)))
        return cannotWrite(s.device);
    return {};
}

Result<void> ZipWriter::write(const QByteArray& bytes)
{
    State& s = *m_state;
    s.size += bytes.size();
    s.crc = libdeflate_crc32(s.crc, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (s.packing == Packing::Stored)
        return s.put(bytes.constData(), bytes.size());
    // Pieces end at fixed places of the entry, whatever the pieces that come in: same content, same bytes.
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype part = std::min<qsizetype>(settleEvery - s.sinceSettled, bytes.size() - at);
        if (auto done = s.deflateBytes(bytes.constData() + at, part); !done)
            return done;
        at += part;
    }
    return {};
}

Result<void> ZipWriter::end()
{
    State& s = *m_state;
    if (s.packing == Packing::Deflated) {
        s.deflater.avail_in = 0;
        if (auto done = s.drain(Z_FINISH); !done)
            return done;
    }
    if (zipCloseFileInZipRaw64(s.zip, static_cast<ZPOS64_T>(s.size), s.crc) != ZIP_OK)
        return cannotWrite(s.device);
    return {};
}

Result<void> ZipWriter::finish()
{
    const qint64 directory = m_state->device.pos();
    const int closed = zipClose(m_state->zip, nullptr);
    m_state->zip = nullptr;
    if (closed != ZIP_OK || !patchDirectory(m_state->device, directory))
        return cannotWrite(m_state->device);
    return {};
}

} // namespace aspirant::bundle

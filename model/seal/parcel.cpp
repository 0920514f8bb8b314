#include "model/seal/parcel.h"

#include "model/base/digest.h"
#include "model/seal/words.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace aspirant::seal {

namespace {

constexpr qsizetype lengthSize = 4;

tl::unexpected<Error> badFiles()
{
    return failure(QStringLiteral("parcel.files"), words(QT_TRANSLATE_NOOP("Seal", "The list of files in this package is not as Aspirant writes it, or asks for too much. Nothing was taken from it.")));
}

tl::unexpected<Error> badDocument()
{
    return failure(QStringLiteral("parcel.document"), words(QT_TRANSLATE_NOOP("Seal", "What is inside this package is not as Aspirant writes it. Nothing was taken from it.")));
}

// A part of a sequential device.
class Part final : public QIODevice {
public:
    Part(QIODevice& whole, qint64 size) : m_whole(whole), m_left(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const qint64 count = m_whole.read(data, std::min(size, m_left));
        if (count <= 0 && m_left > 0) {
            setErrorString(m_whole.errorString());
            return -1;
        }
        m_left -= count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_whole;
    qint64 m_left;
};

} // namespace

json::Value filesMember(const QList<ParcelFile>& files)
{
    json::Array list;
    for (const ParcelFile& file : files)
        list.emplace_back(json::Object{{QStringLiteral("sha256"), file.sha256}, {QStringLiteral("size"), file.size}});
    return json::Value(std::move(list));
}

Result<QList<ParcelFile>> filesOf(const json::Value& document, const ParcelLimits& limits)
{
    const json::Value& list = document[u"files"];
    if (!list.isArray() || list.array().size() > static_cast<std::size_t>(limits.files))
        return badFiles();
    QList<ParcelFile> files;
    QSet<QString> seen;
    qint64 total = 0;
    for (const json::Value& entry : list.array()) {
        const ParcelFile file{entry[u"sha256"].toString(), entry[u"size"].toInteger(-1)};
        if (!isSha256Hex(file.sha256) || seen.contains(file.sha256) || file.size < 0 || file.size > limits.file)
            return badFiles();
        seen.insert(file.sha256);
        total += file.size; // at most `files` times `file`: no overflow
        files.append(file);
    }
    return total > limits.total ? Result<QList<ParcelFile>>(badFiles()) : files;
}

qint64 parcelSize(const QByteArray& document, const QList<ParcelFile>& files)
{
    qint64 size = lengthSize + document.size();
    for (const ParcelFile& file : files)
        size += file.size;
    return size;
}

Result<ParcelDocument> readDocument(QIODevice& parcel, qint64 size, const ParcelLimits& limits)
{
    const QByteArray length = parcel.read(lengthSize);
    if (length.size() != lengthSize)
        return badDocument();
    const auto wanted = static_cast<qint64>(qFromLittleEndian<quint32>(length.constData()));
    if (wanted > limits.document || wanted > size - lengthSize)
        return badDocument();
    ParcelDocument document;
    document.bytes = parcel.read(wanted);
    if (document.bytes.size() != wanted)
        return badDocument();
    auto value = json::parse(document.bytes, QString());
    if (!value)
        return tl::unexpected(value.error());
    auto files = filesOf(*value, limits);
    if (!files)
        return tl::unexpected(files.error());
    document.value = std::move(*value);
    document.files = std::move(*files);
    if (parcelSize(document.bytes, document.files) != size)
        return badFiles();
    return document;
}

std::unique_ptr<QIODevice> nextFile(QIODevice& parcel, qint64 size)
{
    return std::make_unique<Part>(parcel, size);
}

Result<void> checkFiles(QIODevice& parcel, const QList<ParcelFile>& files)
{
    for (const ParcelFile& file : files) {
        Part part(parcel, file.size);
        const auto digest = sha256Hex(part);
        if (!digest || *digest != file.sha256)
            return failure(QStringLiteral("parcel.content"), words(QT_TRANSLATE_NOOP("Seal", "A file in this package is not the one that its list names. Nothing was taken from it.")), file.sha256);
    }
    return {};
}

} // namespace aspirant::seal

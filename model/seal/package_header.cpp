#include "model/seal/package_header.h"

#include "model/base/digest.h"
#include "model/seal/words.h"

#include <QtEndian>

#include <algorithm>

namespace aspirant::seal {

namespace {

const QByteArray magic("\x89" "ASPKG\r\n", 8);
constexpr quint16 formatVersion = 1;
constexpr qsizetype kindSize = 16;

template<typename T>
void append(QByteArray& bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template<typename T>
T numberAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

QByteArray checkOf(const QByteArray& bytes)
{
    return QByteArray::fromHex(sha256Hex(bytes).toLatin1()).left(16);
}

tl::unexpected<Error> damaged()
{
    return failure(QStringLiteral("seal.damaged"), words(QT_TRANSLATE_NOOP("Seal", "This package was damaged on its way. Ask for it to be sent again.")));
}

tl::unexpected<Error> truncated()
{
    return failure(QStringLiteral("seal.truncated"), words(QT_TRANSLATE_NOOP("Seal", "The end of this package is missing. Ask for it to be sent again.")));
}

// What a whole header with a right check may still say wrongly.
Result<void> plausible(const RawHeader& header, quint8 protection, quint8 derivation)
{
    const Cost& cost = header.known.cost;
    if (protection > 1 || derivation != protection || header.known.contentSize < 0)
        return damaged();
    if (protection == 0)
        return {};
    // Below 8 KiB and one pass Argon2 has no meaning (RFC 9106, section 3.1).
    if (cost.passes < 1 || cost.passes > highestCost.passes || cost.memoryKiB < 8 || cost.memoryKiB > highestCost.memoryKiB)
        return failure(QStringLiteral("seal.cost"),
                       words(QT_TRANSLATE_NOOP("Seal", "Opening this package would take %1 KiB of memory and %2 passes over it; Aspirant never asks for so much or so little. The package was not opened."),
                             {MessageNumber{QString::number(cost.memoryKiB)}, MessageNumber{QString::number(cost.passes)}}));
    return {};
}

} // namespace

QByteArray writtenHeader(const RawHeader& header)
{
    const bool sealed = header.known.protection == Protection::Sealed;
    QByteArray bytes = magic;
    append(bytes, formatVersion);
    bytes.append(static_cast<char>(sealed ? 1 : 0));
    bytes.append(static_cast<char>(sealed ? 1 : 0));
    bytes.append(header.known.kind.leftJustified(kindSize, '\0', true));
    append(bytes, static_cast<quint64>(header.known.contentSize));
    append(bytes, sealed ? header.known.cost.passes : quint32(0));
    append(bytes, sealed ? header.known.cost.memoryKiB : quint32(0));
    bytes.append(header.salt.leftJustified(16, '\0', true));
    bytes.append(header.stream.leftJustified(24, '\0', true));
    if (sealed && header.keyCheck.isEmpty())
        return bytes;
    bytes.append(header.keyCheck.leftJustified(16, '\0', true));
    return bytes + checkOf(bytes);
}

Result<RawHeader> readHeader(QIODevice& file, const QByteArray& kind)
{
    if (!file.seek(0))
        return failure(QStringLiteral("seal.read"), words(QT_TRANSLATE_NOOP("Seal", "The package cannot be read: %1"), {file.errorString()}));
    RawHeader header;
    header.bytes = file.read(headerSize);
    if (!header.bytes.startsWith(magic))
        return failure(QStringLiteral("seal.foreign"), words(QT_TRANSLATE_NOOP("Seal", "This file is no package made by Aspirant.")));
    if (header.bytes.size() < 10)
        return truncated();
    if (const auto version = numberAt<quint16>(header.bytes, 8); version > formatVersion)
        return failure(QStringLiteral("seal.newer"), words(QT_TRANSLATE_NOOP("Seal", "This package was made by a newer version of Aspirant. Update the program, then open it again.")));
    else if (version != formatVersion)
        return damaged();
    if (header.bytes.size() < headerSize)
        return truncated();
    if (checkOf(header.bytes.first(100)) != header.bytes.mid(100))
        return damaged();
    header.known.kind = header.bytes.mid(12, kindSize);
    while (header.known.kind.endsWith('\0'))
        header.known.kind.chop(1);
    header.known.protection = header.bytes.at(10) == 1 ? Protection::Sealed : Protection::Plain;
    header.known.contentSize = static_cast<qint64>(numberAt<quint64>(header.bytes, 28));
    header.known.cost = {numberAt<quint32>(header.bytes, 36), numberAt<quint32>(header.bytes, 40)};
    header.salt = header.bytes.mid(44, 16);
    header.stream = header.bytes.mid(60, 24);
    header.keyCheck = header.bytes.mid(84, 16);
    const auto may = plausible(header, static_cast<quint8>(header.bytes.at(10)), static_cast<quint8>(header.bytes.at(11)));
    if (!may)
        return tl::unexpected(may.error());
    if (header.known.kind != kind)
        return failure(QStringLiteral("seal.kind"), words(QT_TRANSLATE_NOOP("Seal", "This is a package of Aspirant, but of another kind than the one asked for here.")));
    return header;
}

} // namespace aspirant::seal

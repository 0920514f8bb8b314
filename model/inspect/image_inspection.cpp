// Pictures are judged by their headers and the frame of their parts; no pixel is ever unpacked.
#include "model/inspect/parts.h"

#include <QIODevice>
#include <QtEndian>

#include <cmath>
#include <limits>

namespace aspirant::inspect {

namespace {

using papers::Inspection;

constexpr int mostParts = 100'000;

quint32 big32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 big16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

int clipped(quint32 value)
{
    return static_cast<int>(std::min<quint32>(value, std::numeric_limits<int>::max()));
}

void judgeSize(quint32 width, quint32 height, const Limits& limits, Inspection& seen)
{
    seen.width = clipped(width);
    seen.height = clipped(height);
    if (width == 0 || height == 0)
        seen.damaged = true;
    else
        seen.bomb = static_cast<quint64>(width) * height > static_cast<quint64>(limits.pixels);
}

} // namespace

// PNG specification (ISO/IEC 15948), 5.3: length, type, data, CRC.
void inspectPng(QIODevice& file, const Limits& limits, Inspection& seen)
{
    qint64 at = 8;
    for (int part = 0; part < mostParts; ++part) {
        file.seek(at);
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            break;
        const qint64 length = big32(head, 0);
        const QByteArray type = head.mid(4);
        if (part == 0 && (type != "IHDR" || length != 13))
            break;
        if (at + 12 + length > seen.size)
            break;
        if (part == 0) {
            const QByteArray header = file.read(8);
            judgeSize(big32(header, 0), big32(header, 4), limits, seen);
        } else if (type == "pHYs" && length == 9) {
            const QByteArray density = file.read(9);
            if (density[8] == 1) // per metre
                seen.dpi = clipped(static_cast<quint32>(std::lround(big32(density, 0) * 0.0254)));
        } else if (type == "IEND") {
            return;
        }
        at += 12 + length;
    }
    seen.damaged = true;
}

// JPEG (ITU-T T.81, annex B): markers up to the start of the picture, then the end mark near the end of the file.
void inspectJpeg(QIODevice& file, const Limits& limits, Inspection& seen)
{
    qint64 at = 2;
    bool sized = false;
    for (int part = 0; part < mostParts; ++part) {
        file.seek(at);
        const QByteArray head = file.read(4);
        if (head.size() < 4 || head[0] != '\xff')
            break;
        const auto marker = static_cast<unsigned char>(head[1]);
        if (marker == 0xff) { // fill
            ++at;
            continue;
        }
        const qint64 length = big16(head, 2);
        if (length < 2 || at + 2 + length > seen.size)
            break;
        const QByteArray data = file.read(std::min<qint64>(length - 2, 16));
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame && data.size() >= 5) {
            judgeSize(big16(data, 3), big16(data, 1), limits, seen);
            sized = true;
        } else if (marker == 0xe0 && data.startsWith("JFIF") && data.size() >= 12) {
            const int density = big16(data, 8);
            seen.dpi = data[7] == 1 ? density : data[7] == 2 ? static_cast<int>(std::lround(density * 2.54)) : 0;
        } else if (marker == 0xda) {
            file.seek(std::max<qint64>(0, seen.size - 4096)); // cameras append data of their own
            seen.damaged = seen.damaged || !sized || !file.read(4096).contains("\xff\xd9");
            return;
        }
        at += 2 + length;
    }
    seen.damaged = true;
}

} // namespace aspirant::inspect

// Numbers in a zip archive: little-endian, unsigned. And the marks of the archives that this program writes.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace aspirant::archive {

inline quint16 u16(const char* at) { return qFromLittleEndian<quint16>(at); }
inline quint32 u32(const char* at) { return qFromLittleEndian<quint32>(at); }
inline quint64 u64(const char* at) { return qFromLittleEndian<quint64>(at); }

inline constexpr quint32 localSignature = 0x04034b50;
inline constexpr quint32 descriptorSignature = 0x08074b50;
inline constexpr quint32 centralSignature = 0x02014b50;
inline constexpr quint32 endSignature = 0x06054b50;
inline constexpr quint32 end64Signature = 0x06064b50;
inline constexpr quint32 locator64Signature = 0x07064b50;

// "Version made by": Unix, 4.5. Attributes: a plain file that its owner may write and everybody may read.
inline constexpr quint16 writtenMadeBy = (3 << 8) | 45;
inline constexpr quint16 neededPlain = 20, neededZip64 = 45;
inline constexpr quint32 writtenAttributes = quint32(0100644) << 16;

} // namespace aspirant::archive

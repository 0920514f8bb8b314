// The first bytes of a package. Numbers are little-endian.
//
//   offset  bytes
//        0      8  magic: 0x89 "ASPKG" CR LF: a transfer that treats it as text spoils the first line
//        8      2  version of the format, now 1
//       10      1  protection: 0 plain, 1 sealed
//       11      1  how the key is made: 0 none, 1 Argon2id version 1.3
//       12     16  kind of package, lower-case letters and dashes, filled up with zeros
//       28      8  length of what is inside
//       36      4  Argon2id: passes over the memory
//       40      4  Argon2id: memory in KiB
//       44     16  Argon2id: salt
//       60     24  start of the secretstream
//       84     16  check of the key: keyed BLAKE2b of bytes 0 to 83 with a key derived from the sealing key
//      100     16  check of the header: the first half of the SHA-256 of bytes 0 to 99
//
// Then, sealed: chunks of 64 KiB (the last may be shorter), each 17 bytes longer than what it holds; the first binds
// the 116 bytes above as associated data, the last has the final tag. Plain: what is inside, then the SHA-256 of all
// before it. The check of the header tells damage from a wrong passphrase before the costly derivation; it is no
// protection. The check of the key tells a wrong passphrase from a damaged first chunk; whoever has the package can try
// passphrases on either, so it gives nothing away.
#pragma once

#include "model/seal/package.h"

#include <array>

namespace aspirant::seal {

inline constexpr qsizetype headerSize = 116;
inline constexpr qsizetype checkedSize = 84; // what the check of the key covers
inline constexpr qsizetype chunkSize = 64 * 1024;

struct RawHeader {
    Header known;
    QByteArray salt, stream, keyCheck; // of 16, 24 and 16 bytes
    QByteArray bytes;                  // all of it as it stands in the file
};

// `keyCheck` may be empty: the bytes up to it are wanted.
[[nodiscard]] QByteArray writtenHeader(const RawHeader& header);
// Errors as at Reader::open, as far as the first bytes tell.
[[nodiscard]] Result<RawHeader> readHeader(QIODevice& file, const QByteArray& kind);

} // namespace aspirant::seal

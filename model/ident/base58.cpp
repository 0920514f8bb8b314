#include "model/ident/base58.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aspirant::ident {

std::optional<QByteArray> base58Decode(const QString& text)
{
    static const QString alphabet = QStringLiteral("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
    if (text.isEmpty() || text.size() > 128)
        return std::nullopt;
    QByteArray bytes; // lowest byte first while it grows
    for (const QChar c : text) {
        int carry = static_cast<int>(alphabet.indexOf(c));
        if (carry < 0)
            return std::nullopt;
        for (char& byte : bytes) {
            carry += static_cast<unsigned char>(byte) * 58;
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        while (carry > 0) {
            bytes.append(static_cast<char>(carry & 0xff));
            carry >>= 8;
        }
    }
    for (const QChar c : text) { // each leading 1 is a zero byte
        if (c != u'1')
            break;
        bytes.append('\0');
    }
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

bool hasBase58Checksum(const QByteArray& bytes)
{
    if (bytes.size() < 4)
        return false;
    const QByteArray once = QCryptographicHash::hash(bytes.chopped(4), QCryptographicHash::Sha256);
    return QCryptographicHash::hash(once, QCryptographicHash::Sha256).left(4) == bytes.right(4);
}

} // namespace aspirant::ident

#include "model/ident/bech32.h"

#include <array>
#include <vector>

namespace aspirant::ident {

namespace {

constexpr quint32 bech32Constant = 1;           // BIP 173
constexpr quint32 bech32mConstant = 0x2bc830a3; // BIP 350

// BIP 173: the checksum's polynomial over 5-bit values.
quint32 polymod(const std::vector<int>& values)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    quint32 check = 1;
    for (const int value : values) {
        const quint32 top = check >> 25;
        check = ((check & 0x1ffffff) << 5) ^ static_cast<quint32>(value);
        for (std::size_t i = 0; i < generator.size(); ++i)
            if ((top >> i) & 1)
                check ^= generator[i];
    }
    return check;
}

std::vector<int> expanded(const QString& humanPart)
{
    std::vector<int> values;
    for (const QChar c : humanPart)
        values.push_back(c.unicode() >> 5);
    values.push_back(0);
    for (const QChar c : humanPart)
        values.push_back(c.unicode() & 31);
    return values;
}

// The number of whole bytes in 5-bit values; -1 when more than four bits are left over, or any of them is set.
int byteCount(const std::vector<int>& data)
{
    const int bits = static_cast<int>(data.size()) * 5;
    const int padding = bits % 8;
    if (padding > 4 || (!data.empty() && (data.back() & ((1 << padding) - 1)) != 0))
        return -1;
    return bits / 8;
}

} // namespace

SegwitCheck checkSegwit(const QString& address, const QString& humanPart)
{
    static const QString alphabet = QStringLiteral("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
    constexpr qsizetype checksumLength = 6;
    const QString lower = address.toLower();
    const qsizetype start = humanPart.size() + 1;
    if ((address != lower && address != address.toUpper()) || address.size() > 90
        || !lower.startsWith(humanPart + u'1') || lower.size() < start + 1 + checksumLength)
        return SegwitCheck::Malformed;
    std::vector<int> data;
    for (qsizetype i = start; i < lower.size(); ++i) {
        data.push_back(static_cast<int>(alphabet.indexOf(lower[i])));
        if (data.back() < 0)
            return SegwitCheck::Malformed;
    }
    std::vector<int> all = expanded(humanPart);
    all.insert(all.end(), data.begin(), data.end());
    const int version = data.front();
    if (polymod(all) != (version == 0 ? bech32Constant : bech32mConstant))
        return SegwitCheck::WrongChecksum;
    const int bytes = byteCount({data.begin() + 1, data.end() - checksumLength});
    const bool sized = version == 0 ? (bytes == 20 || bytes == 32) : (bytes >= 2 && bytes <= 40);
    return version <= 16 && sized ? SegwitCheck::Good : SegwitCheck::Malformed;
}

} // namespace aspirant::ident

#include "model/ident/wallet.h"

#include "model/ident/base58.h"
#include "model/ident/bech32.h"
#include "model/ident/shapes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aspirant::ident {

namespace {

Message notAnAddress(const char* network)
{
    return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This is not an address of the network %1."), {QString::fromLatin1(network)});
}

Message wrongChecksum()
{
    return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The checksum does not fit this address: a character may be wrong."));
}

// Version byte 0x00 (public key hash) or 0x05 (script hash), or a segregated witness address of the main network.
std::optional<Message> bitcoinProblem(const QString& address)
{
    if (address.startsWith(u"bc1", Qt::CaseInsensitive)) {
        switch (checkSegwit(address, QStringLiteral("bc"))) {
        case SegwitCheck::Good:
            return std::nullopt;
        case SegwitCheck::WrongChecksum:
            return wrongChecksum();
        case SegwitCheck::Malformed:
            break;
        }
        return notAnAddress("Bitcoin");
    }
    const auto bytes = base58Decode(address);
    if (!bytes || bytes->size() != 25)
        return notAnAddress("Bitcoin");
    if (!hasBase58Checksum(*bytes))
        return wrongChecksum();
    const bool known = bytes->front() == '\x00' || bytes->front() == '\x05';
    return known ? std::nullopt : std::optional(notAnAddress("Bitcoin"));
}

// EIP-55: a letter is a capital when the matching digit of the Keccak-256 of the lower-case address is 8 or more.
bool fitsEip55(const QString& digits)
{
    const QByteArray hash =
        QCryptographicHash::hash(digits.toLower().toLatin1(), QCryptographicHash::Keccak_256).toHex();
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool capital = hash[i] >= '8';
        if (digits[i].isLetter() && digits[i].isUpper() != capital)
            return false;
    }
    return true;
}

std::optional<Message> ethereumProblem(const QString& address)
{
    const QString digits = address.mid(2);
    const auto isHex = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (!address.startsWith(u"0x") || digits.size() != 40 || !std::all_of(digits.begin(), digits.end(), isHex))
        return notAnAddress("Ethereum");
    const bool mixed = digits != digits.toLower() && digits != digits.toUpper();
    return mixed && !fitsEip55(digits) ? std::optional(wrongChecksum()) : std::nullopt;
}

// Base58Check with version byte 0x41, which makes the address begin with T.
std::optional<Message> tronProblem(const QString& address)
{
    const auto bytes = base58Decode(address);
    if (!bytes || bytes->size() != 25 || bytes->front() != '\x41')
        return notAnAddress("Tron");
    return hasBase58Checksum(*bytes) ? std::nullopt : std::optional(wrongChecksum());
}

// A public key of 32 bytes; there is no checksum.
std::optional<Message> solanaProblem(const QString& address)
{
    const auto bytes = base58Decode(address);
    return bytes && bytes->size() == 32 ? std::nullopt : std::optional(notAnAddress("Solana"));
}

} // namespace

Checked checkWallet(const QString& network, const QString& address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return {text, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The address is blank."))};
    if (network == u"bitcoin")
        return {text, bitcoinProblem(text)};
    if (network == u"ethereum")
        return {text, ethereumProblem(text)};
    if (network == u"tron")
        return {text, tronProblem(text)};
    if (network == u"solana")
        return {text, solanaProblem(text)};
    return {text, std::nullopt};
}

} // namespace aspirant::ident

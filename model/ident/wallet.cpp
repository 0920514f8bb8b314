#include "model/ident/wallet.h"

#include "model/ident/base58.h"
#include "model/ident/bech32.h"
#include "model/ident/shapes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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

struct Network {
    const char* tag;
    const char* name;
    std::optional<Message> (*problem)(const QString&);
    const char* shape; // of the usual whole address; what begins like it may be half typed
};

constexpr std::array networks{
    Network{"bitcoin", "Bitcoin", bitcoinProblem, "^(?:(?:bc1|BC1)[0-9A-Za-z]{39,71}|[13][1-9A-HJ-NP-Za-km-z]{25,33})\\z"},
    Network{"ethereum", "Ethereum", ethereumProblem, "^0x[0-9A-Fa-f]{40}\\z"},
    Network{"tron", "Tron", tronProblem, "^T[1-9A-HJ-NP-Za-km-z]{33}\\z"},
    Network{"solana", "Solana", solanaProblem, "^[1-9A-HJ-NP-Za-km-z]{32,44}\\z"},
};

const Network* known(const QString& tag)
{
    for (const Network& network : networks)
        if (tag == QLatin1String(network.tag))
            return &network;
    return nullptr;
}

// Solana has none, and an Ethereum address in letters of one case does not use its own.
bool carriesChecksum(const QString& network, const QString& text)
{
    if (network == u"ethereum")
        return text.mid(2) != text.mid(2).toLower() && text.mid(2) != text.mid(2).toUpper();
    return network != u"solana";
}

bool isHalfTyped(const Network& network, const QString& text)
{
    return fit(QRegularExpression(QString::fromLatin1(network.shape)), text) == Fit::Beginning;
}

// Wallet import format: version byte 0x80, 32 bytes, 0x01 when the public key is compressed, checksum.
bool isPrivateKey(const QString& text)
{
    const auto bytes = text.size() == 51 || text.size() == 52 ? base58Decode(text) : std::nullopt;
    return bytes && (bytes->size() == 37 || bytes->size() == 38) && (bytes->front() == '\x80' || bytes->front() == '\xef') &&
           hasBase58Checksum(*bytes);
}

// Version bytes 0x6f and 0xc4, human-readable parts "tb" and "bcrt".
bool isOfTestNetwork(const QString& text)
{
    for (const char* part : {"tb", "bcrt"})
        if (checkSegwit(text, QString::fromLatin1(part)) == SegwitCheck::Good)
            return true;
    const auto bytes = text.size() <= 36 ? base58Decode(text) : std::nullopt;
    return bytes && bytes->size() == 25 && (bytes->front() == '\x6f' || bytes->front() == '\xc4') && hasBase58Checksum(*bytes);
}

// What may be said beyond "this is not an address of that network".
std::optional<Message> otherwise(const Network* chosen, const QString& text)
{
    if (isPrivateKey(text))
        return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This is a private key, not an address. Please remove it at once: whoever reads it can spend what the wallet holds."));
    if (!chosen)
        return std::nullopt;
    if (isOfTestNetwork(text))
        return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This is an address of a test network of Bitcoin, not of the network that carries value."));
    for (const Network& network : networks)
        if (&network != chosen && !network.problem(text))
            return Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "This is an address of the network %1, not of %2."), {QString::fromLatin1(network.name), QString::fromLatin1(chosen->name)});
    return std::nullopt;
}

} // namespace

QString networkName(const QString& network)
{
    const Network* found = known(network);
    return found ? QString::fromLatin1(found->name) : QString();
}

Checked checkWallet(const QString& network, const QString& address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return {text, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The address is blank.")), true};
    const Network* chosen = known(network);
    auto problem = chosen ? chosen->problem(text) : std::nullopt;
    if (chosen && !problem)
        return {text, std::nullopt, false, carriesChecksum(network, text)};
    if (auto more = otherwise(chosen, text))
        return {text, std::move(more)};
    return {text, problem, problem && isHalfTyped(*chosen, text)};
}

} // namespace aspirant::ident

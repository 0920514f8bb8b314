#include "model/seal/passphrase.h"

#include "model/seal/words.h"

#include <sodium.h>

#include <algorithm>

namespace aspirant::seal {

namespace {

constexpr qsizetype longest = 1024;

} // namespace

void Passphrase::Wipe::operator()(char* bytes) const
{
    sodium_free(bytes); // wipes first
}

Passphrase::Passphrase(std::unique_ptr<char, Wipe> bytes, std::size_t size) : m_bytes(std::move(bytes)), m_size(size) {}
Passphrase::~Passphrase() = default;
Passphrase::Passphrase(Passphrase&&) noexcept = default;
Passphrase& Passphrase::operator=(Passphrase&&) noexcept = default;

Result<Passphrase> Passphrase::fromText(const QString& text)
{
    if (sodium_init() < 0)
        return failure(QStringLiteral("seal.memory"), words(QT_TRANSLATE_NOOP("Seal", "The library that seals packages could not be started.")));
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (bytes.isEmpty())
        return failure(QStringLiteral("seal.passphrase_empty"), words(QT_TRANSLATE_NOOP("Seal", "The passphrase is empty. Type one, or choose a package without a passphrase.")));
    if (bytes.size() > longest) {
        sodium_memzero(bytes.data(), size);
        return failure(QStringLiteral("seal.passphrase_long"), words(QT_TRANSLATE_NOOP("Seal", "The passphrase is longer than 1,024 bytes.")));
    }
    std::unique_ptr<char, Wipe> kept(static_cast<char*>(sodium_malloc(size)));
    if (kept)
        std::copy(bytes.cbegin(), bytes.cend(), kept.get());
    sodium_memzero(bytes.data(), size);
    if (!kept)
        return failure(QStringLiteral("seal.memory"), words(QT_TRANSLATE_NOOP("Seal", "There is not enough memory to keep the passphrase safely.")));
    return Passphrase(std::move(kept), size);
}

const char* Passphrase::data() const
{
    return m_bytes.get();
}

} // namespace aspirant::seal

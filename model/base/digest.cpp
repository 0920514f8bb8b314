#include "model/base/digest.h"

#include <QIODevice>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>

namespace aspirant {

namespace {

const EVP_MD* algorithmNamed(const QString& name)
{
    if (name == QLatin1String("sha256"))
        return EVP_sha256();
    if (name == QLatin1String("sha512"))
        return EVP_sha512();
    if (name == QLatin1String("sha224"))
        return EVP_sha224();
    if (name == QLatin1String("sha384"))
        return EVP_sha384();
    if (name == QLatin1String("sha1"))
        return EVP_sha1();
    if (name == QLatin1String("md5"))
        return EVP_md5();
    return nullptr;
}

} // namespace

struct Digest::State {
    const EVP_MD* algorithm = nullptr;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};

    void start() { EVP_DigestInit_ex(context.get(), algorithm, nullptr); }
};

Digest::Digest(const QString& algorithm) : m_state(std::make_unique<State>())
{
    Q_ASSERT(isSupported(algorithm));
    m_state->algorithm = algorithmNamed(algorithm);
    if (!m_state->algorithm)
        m_state->algorithm = EVP_sha256();
    m_state->start();
}

Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

bool Digest::isSupported(const QString& algorithm)
{
    return algorithmNamed(algorithm) != nullptr;
}

void Digest::add(const char* data, qsizetype size)
{
    EVP_DigestUpdate(m_state->context.get(), data, static_cast<std::size_t>(size));
}

QString Digest::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context.get(), bytes.data(), &size);
    m_state->start();
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(size));
    return QString::fromLatin1(raw.toHex());
}

QString sha256Hex(const QByteArray& bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.hex();
}

Result<QString> sha256Hex(QIODevice& device, const std::function<bool(qint64)>& progress)
{
    Digest digest;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        const qint64 got = device.read(buffer.data(), buffer.size());
        if (got < 0)
            return failure(QStringLiteral("io.read"),
                           Message("Io", QT_TRANSLATE_NOOP("Io", "The file could not be read: %1"),
                                   {device.errorString()}));
        if (got == 0)
            return digest.hex();
        digest.add(buffer.constData(), got);
        total += got;
        if (progress && !progress(total))
            return failure(QStringLiteral("io.cancelled"),
                           Message("Io", QT_TRANSLATE_NOOP("Io", "The work was cancelled.")));
    }
}

bool isSha256Hex(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(raw.data()), bytes) != 1)
        qFatal("The system gives no random numbers."); // never guessable ids instead
    return QString::fromLatin1(raw.toHex());
}

} // namespace aspirant

#include "model/seal/package.h"

#include "model/base/digest.h"
#include "model/seal/package_header.h"
#include "model/seal/words.h"

#include <sodium.h>

#include <algorithm>

namespace aspirant::seal {

namespace {

constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype digestSize = 32;
constexpr auto keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
static_assert(overhead == 17 && crypto_secretstream_xchacha20poly1305_HEADERBYTES == 24 && crypto_pwhash_SALTBYTES == 16);

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

tl::unexpected<Error> noMemory()
{
    return failure(QStringLiteral("seal.memory"), words(QT_TRANSLATE_NOOP("Seal", "There is not enough memory to open or seal the package.")));
}

tl::unexpected<Error> damaged()
{
    return failure(QStringLiteral("seal.damaged"), words(QT_TRANSLATE_NOOP("Seal", "This package was damaged on its way. Ask for it to be sent again.")));
}

// A key in guarded memory, wiped at the end.
struct FreeKey {
    void operator()(unsigned char* key) const { sodium_free(key); }
};
using Key = std::unique_ptr<unsigned char, FreeKey>;

Result<Key> derivedKey(const Passphrase& passphrase, const QByteArray& salt, const Cost& cost)
{
    if (sodium_init() < 0)
        return noMemory();
    Key key(static_cast<unsigned char*>(sodium_malloc(keyBytes)));
    if (!key || crypto_pwhash(key.get(), keyBytes, passphrase.data(), passphrase.size(), raw(salt), cost.passes,
                              static_cast<std::size_t>(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    return key;
}

// Another key than the sealing one, so that the check shows nothing of it.
QByteArray keyCheckOf(const Key& key, const QByteArray& headerStart)
{
    QByteArray check(16, '\0');
    Key other(static_cast<unsigned char*>(sodium_malloc(32)));
    if (!other)
        return {};
    crypto_kdf_derive_from_key(other.get(), 32, 1, "aspcheck", key.get());
    crypto_generichash(raw(check), 16, raw(headerStart), static_cast<unsigned long long>(headerStart.size()), other.get(), 32);
    return check;
}

// The secretstream's state holds a key too.
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state;
    Stream() { sodium_memzero(&state, sizeof state); }
    ~Stream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Stream)
};

qint64 chunksOf(qint64 contentSize)
{
    return std::max<qint64>(1, (contentSize + chunkSize - 1) / chunkSize);
}

// Of the whole file. The header was checked, so the length is far from overflow only within the caller's limit.
qint64 fileSizeOf(const Header& header)
{
    return headerSize + header.contentSize
           + (header.protection == Protection::Sealed ? chunksOf(header.contentSize) * overhead : digestSize);
}

} // namespace

struct Writer::State {
    QIODevice& out;
    RawHeader header;
    Stream stream;
    Digest digest; // of a plain package
    QByteArray waiting;
    qint64 taken = 0;
    bool first = true;

    Result<void> put(const QByteArray& bytes)
    {
        if (out.write(bytes) != bytes.size())
            return failure(QStringLiteral("seal.write"), words(QT_TRANSLATE_NOOP("Seal", "The package cannot be written: %1"), {out.errorString()}));
        return {};
    }

    Result<void> seal(const QByteArray& chunk, bool last)
    {
        QByteArray sealed(chunk.size() + overhead, '\0');
        const QByteArray bound = first ? header.bytes : QByteArray();
        crypto_secretstream_xchacha20poly1305_push(&stream.state, raw(sealed), nullptr, raw(chunk), static_cast<unsigned long long>(chunk.size()),
                                                   raw(bound), static_cast<unsigned long long>(bound.size()),
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        first = false;
        return put(sealed);
    }
};

Writer::Writer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Writer::~Writer()
{
    sodium_memzero(m_state->waiting.data(), static_cast<std::size_t>(m_state->waiting.size()));
}

Result<std::unique_ptr<Writer>> Writer::begin(QIODevice& out, const QByteArray& kind, qint64 contentSize, const Passphrase* passphrase,
                                              const Cost& cost)
{
    Q_ASSERT(!kind.isEmpty() && kind.size() <= 16 && contentSize >= 0);
    if (sodium_init() < 0)
        return noMemory();
    std::unique_ptr<State> state(new State{out, {}, {}, Digest(), {}, 0, true});
    RawHeader& header = state->header;
    header.known = {passphrase ? Protection::Sealed : Protection::Plain, kind, contentSize, cost};
    if (passphrase) {
        header.salt = QByteArray(16, '\0');
        randombytes_buf(header.salt.data(), 16);
        header.stream = QByteArray(24, '\0');
        const auto key = derivedKey(*passphrase, header.salt, cost);
        if (!key)
            return tl::unexpected(key.error());
        crypto_secretstream_xchacha20poly1305_init_push(&state->stream.state, raw(header.stream), key->get());
        header.keyCheck = keyCheckOf(*key, writtenHeader(header));
        if (header.keyCheck.isEmpty())
            return noMemory();
    }
    header.bytes = writtenHeader(header);
    state->digest.add(header.bytes);
    if (const auto put = state->put(header.bytes); !put)
        return tl::unexpected(put.error());
    return std::unique_ptr<Writer>(new Writer(std::move(state)));
}

Result<void> Writer::write(const char* data, qint64 size)
{
    State& s = *m_state;
    s.taken += size;
    if (s.taken > s.header.known.contentSize)
        return failure(QStringLiteral("seal.length"), words(QT_TRANSLATE_NOOP("Seal", "What is to be sealed became longer while it was read.")));
    if (s.header.known.protection == Protection::Plain) {
        s.digest.add(data, size);
        return s.put(QByteArray(data, size));
    }
    s.waiting.append(data, size);
    while (s.waiting.size() > chunkSize) { // the last chunk waits: it gets the final tag
        if (const auto put = s.seal(s.waiting.first(chunkSize), false); !put)
            return put;
        s.waiting.remove(0, chunkSize);
    }
    return {};
}

Result<void> Writer::finish()
{
    State& s = *m_state;
    if (s.taken != s.header.known.contentSize)
        return failure(QStringLiteral("seal.length"), words(QT_TRANSLATE_NOOP("Seal", "What is to be sealed became shorter while it was read.")));
    if (s.header.known.protection == Protection::Plain)
        return s.put(QByteArray::fromHex(s.digest.hex().toLatin1()));
    return s.seal(s.waiting, true);
}

// Gives the content chunk by chunk, each checked before it is handed on.
class ContentDevice final : public QIODevice {
public:
    ContentDevice(QIODevice& file, const RawHeader& header, const unsigned char* key) : m_file(file), m_header(header), m_key(key) {}

    bool isSequential() const override { return true; }
    void start()
    {
        close();
        m_left = m_header.known.contentSize;
        m_ready.clear();
        m_first = true;
        m_ended = false;
        m_failure.reset();
        m_digest = Digest();
        m_digest.add(m_header.bytes);
        if (m_key)
            crypto_secretstream_xchacha20poly1305_init_pull(&m_stream.state, raw(m_header.stream), m_key);
        setErrorString({});
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!m_file.seek(headerSize))
            fail(m_file.errorString());
    }
    // After the last byte: what was wrong, if anything.
    [[nodiscard]] Result<void> verdict() const { return m_failure ? Result<void>(tl::unexpected(*m_failure)) : Result<void>(); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        qint64 done = 0;
        while (done < size) {
            if (m_ready.isEmpty() && !next())
                break;
            const qint64 part = std::min<qint64>(size - done, m_ready.size());
            std::copy_n(m_ready.constData(), part, data + done);
            m_ready.remove(0, part);
            done += part;
        }
        return done == 0 && m_failure ? -1 : done;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void fail(const QString& reason)
    {
        m_failure = failure(QStringLiteral("seal.read"), words(QT_TRANSLATE_NOOP("Seal", "The package cannot be read: %1"), {reason})).value();
        setErrorString(reason);
    }

    bool spoiled()
    {
        m_failure = damaged().value();
        setErrorString(QStringLiteral("damaged"));
        return false;
    }

    bool next()
    {
        if (m_failure || m_ended)
            return false;
        return m_key ? nextSealed() : nextPlain();
    }

    bool nextSealed()
    {
        const qint64 inside = std::min<qint64>(m_left, chunkSize);
        const QByteArray sealed = m_file.read(inside + overhead);
        if (sealed.size() != inside + overhead)
            return spoiled();
        m_ready.resize(inside);
        unsigned char tag = 0;
        const QByteArray bound = m_first ? m_header.bytes : QByteArray();
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream.state, raw(m_ready), nullptr, &tag, raw(sealed), static_cast<unsigned long long>(sealed.size()),
                                                       raw(bound), static_cast<unsigned long long>(bound.size())) != 0) {
            m_ready.clear();
            return spoiled();
        }
        m_first = false;
        m_left -= inside;
        m_ended = m_left == 0;
        const bool final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (final != m_ended)
            return spoiled();
        return !m_ready.isEmpty();
    }

    bool nextPlain()
    {
        m_ready = m_file.read(std::min<qint64>(m_left, chunkSize));
        m_digest.add(m_ready);
        m_left -= m_ready.size();
        if (m_left > 0 && m_ready.isEmpty())
            return spoiled();
        m_ended = m_left == 0;
        if (m_ended && QByteArray::fromHex(m_digest.hex().toLatin1()) != m_file.read(digestSize)) {
            m_ready.clear();
            return spoiled();
        }
        return !m_ready.isEmpty();
    }

    QIODevice& m_file;
    const RawHeader& m_header;
    const unsigned char* m_key; // null: plain
    Stream m_stream;
    Digest m_digest;
    QByteArray m_ready;
    qint64 m_left = 0;
    bool m_first = true, m_ended = false;
    std::optional<Error> m_failure;
};

struct Reader::State {
    RawHeader header;
    Key key;
    std::unique_ptr<ContentDevice> content;
};

Reader::Reader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Reader::~Reader() = default;

namespace {

Result<void> fitting(const QIODevice& file, const Header& header, qint64 limit)
{
    if (header.contentSize > limit)
        return failure(QStringLiteral("seal.size"),
                       words(QT_TRANSLATE_NOOP("Seal", "This package says that it holds %1 bytes; at most %2 are taken."),
                             {MessageNumber{QString::number(header.contentSize)}, MessageNumber{QString::number(limit)}}));
    if (file.size() < fileSizeOf(header))
        return failure(QStringLiteral("seal.truncated"), words(QT_TRANSLATE_NOOP("Seal", "The end of this package is missing. Ask for it to be sent again.")));
    return file.size() > fileSizeOf(header) ? Result<void>(damaged()) : Result<void>();
}

Result<Key> unlocked(const RawHeader& header, const Passphrase* passphrase)
{
    if (header.known.protection == Protection::Plain)
        return Key();
    if (!passphrase)
        return failure(QStringLiteral("seal.passphrase_needed"), words(QT_TRANSLATE_NOOP("Seal", "This package is sealed. Give the passphrase that its sender told you.")));
    auto key = derivedKey(*passphrase, header.salt, header.known.cost);
    if (!key)
        return key;
    const QByteArray check = keyCheckOf(*key, header.bytes.first(checkedSize));
    if (check.isEmpty())
        return noMemory();
    if (sodium_memcmp(check.constData(), header.keyCheck.constData(), 16) != 0)
        return failure(QStringLiteral("seal.passphrase"), words(QT_TRANSLATE_NOOP("Seal", "The passphrase does not open this package. Check capitals, spaces and the language of the keyboard.")));
    return key;
}

} // namespace

Result<Header> peek(QIODevice& file, const QByteArray& kind)
{
    const auto header = readHeader(file, kind);
    return header ? Result<Header>(header->known) : tl::unexpected(header.error());
}

Result<std::unique_ptr<Reader>> Reader::open(QIODevice& file, const QByteArray& kind, const Passphrase* passphrase, qint64 limit)
{
    auto header = readHeader(file, kind);
    if (!header)
        return tl::unexpected(header.error());
    if (const auto may = fitting(file, header->known, limit); !may)
        return tl::unexpected(may.error());
    auto key = unlocked(*header, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    auto state = std::make_unique<State>(State{std::move(*header), std::move(*key), nullptr});
    state->content = std::make_unique<ContentDevice>(file, state->header, state->key.get());
    ContentDevice& content = *state->content;
    content.start();
    QByteArray buffer(chunkSize, Qt::Uninitialized);
    while (content.read(buffer.data(), buffer.size()) > 0) {
    }
    const auto verdict = content.verdict();
    sodium_memzero(buffer.data(), static_cast<std::size_t>(buffer.size()));
    if (!verdict)
        return tl::unexpected(verdict.error());
    return std::unique_ptr<Reader>(new Reader(std::move(state)));
}

const Header& Reader::header() const
{
    return m_state->header.known;
}

QIODevice& Reader::content()
{
    m_state->content->start();
    return *m_state->content;
}

} // namespace aspirant::seal

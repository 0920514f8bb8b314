// A package: bytes of known length, sealed with a passphrase or plain with a digest.
#pragma once

#include "model/base/result.h"
#include "model/seal/passphrase.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace aspirant::seal {

enum class Protection { Plain, Sealed };

// What deriving the key costs. The default takes about 0.3 s and 64 MiB (RFC 9106, section 4, names t = 3 and 64 MiB
// for memory-constrained settings; libsodium runs one lane).
struct Cost {
    quint32 passes = 3;
    quint32 memoryKiB = 64 * 1024;
    friend bool operator==(const Cost&, const Cost&) = default;
};
// A package that asks for more is refused before any memory is taken.
inline constexpr Cost highestCost{16, 256 * 1024};

struct Header {
    Protection protection = Protection::Plain;
    QByteArray kind; // "person", "person-answer", "review"
    qint64 contentSize = 0;
    Cost cost;
};

// What the first bytes say, without a passphrase. Errors as at Reader::open.
[[nodiscard]] Result<Header> peek(QIODevice& file, const QByteArray& kind);

class Writer final {
public:
    // `kind`: 1 to 16 lower-case letters and dashes. Without a passphrase the package is plain. `out` outlives the
    // writer. Errors "seal.write", "seal.memory".
    [[nodiscard]] static Result<std::unique_ptr<Writer>> begin(QIODevice& out, const QByteArray& kind, qint64 contentSize,
                                                               const Passphrase* passphrase, const Cost& cost = {});
    ~Writer();
    // Exactly `contentSize` bytes in all; error "seal.length" when there are more, or fewer at finish().
    Result<void> write(const char* data, qint64 size);
    Result<void> write(const QByteArray& bytes) { return write(bytes.constData(), bytes.size()); }
    Result<void> finish();

private:
    struct State;
    explicit Writer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

class Reader final {
public:
    // Reads the package to its last byte and checks all of it before it returns; so whatever content() gives is whole.
    // Errors: "seal.foreign" (no package of ours), "seal.kind" (ours, another kind), "seal.newer" (a later format),
    // "seal.cost" (absurd parameters), "seal.size" (more than `limit` inside), "seal.truncated", "seal.damaged",
    // "seal.passphrase_needed", "seal.passphrase" (a wrong one), "seal.memory", "seal.read". `file` must be seekable
    // and outlive the reader.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(QIODevice& file, const QByteArray& kind, const Passphrase* passphrase,
                                                              qint64 limit);
    ~Reader();
    [[nodiscard]] const Header& header() const;
    // What is inside, from its beginning; sequential. Calling it again starts anew. Read errors (the file was changed
    // meanwhile) end it early and show in errorString().
    [[nodiscard]] QIODevice& content();

private:
    struct State;
    explicit Reader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace aspirant::seal

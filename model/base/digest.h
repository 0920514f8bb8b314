// SHA-256 and its hexadecimal form; OpenSSL underneath, streamed.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace aspirant {

// Names of digest algorithms are those of RFC 8493 manifests: "sha256", "sha512", "sha224", "sha384",
// "sha1", "md5".
class Digest final {
public:
    explicit Digest(const QString& algorithm = QStringLiteral("sha256"));
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;

    [[nodiscard]] static bool isSupported(const QString& algorithm);
    void add(const char* data, qsizetype size);
    void add(const QByteArray& bytes) { add(bytes.constData(), bytes.size()); }
    // Lower-case hexadecimal; the digest starts anew afterwards.
    [[nodiscard]] QString hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] QString sha256Hex(const QByteArray& bytes);
// Reads `device` to its end in bounded memory. `progress` gets bytes read; false from it cancels.
[[nodiscard]] Result<QString> sha256Hex(QIODevice& device, const std::function<bool(qint64)>& progress = {});
// Sixty-four lower-case hexadecimal digits.
[[nodiscard]] bool isSha256Hex(const QString& text);
// `bytes` random bytes from the system's source, as lower-case hexadecimal.
[[nodiscard]] QString randomHex(int bytes);

} // namespace aspirant

// Words that open a package, in memory that is kept from swap where the system allows it, and wiped at the end.
#pragma once

#include "model/base/result.h"

#include <memory>

namespace aspirant::seal {

class Passphrase final {
public:
    // Composed and decomposed forms of one text are one passphrase (Unicode NFC). Errors "seal.passphrase_empty",
    // "seal.passphrase_long" (more than 1024 bytes of UTF-8), "seal.memory".
    [[nodiscard]] static Result<Passphrase> fromText(const QString& text);
    ~Passphrase();
    Passphrase(Passphrase&&) noexcept;
    Passphrase& operator=(Passphrase&&) noexcept;

    [[nodiscard]] const char* data() const;
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Wipe {
        void operator()(char* bytes) const;
    };
    Passphrase(std::unique_ptr<char, Wipe> bytes, std::size_t size);
    std::unique_ptr<char, Wipe> m_bytes;
    std::size_t m_size = 0;
};

} // namespace aspirant::seal

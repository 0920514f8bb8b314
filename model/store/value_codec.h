// The one place where answers, names, packs, settings and log words become bytes of the database, and back.
#pragma once

#include "model/base/json.h"
#include "model/store/seal.h"

#include <QVariant>

namespace aspirant::store {

class ValueCodec final {
public:
    // Without a seal the bytes are canonical JSON, or UTF-8. The seal outlives the codec.
    explicit ValueCodec(const Seal* seal = nullptr) : m_seal(seal) {}

    // Unanswered is SQL's NULL.
    [[nodiscard]] QVariant value(const json::Value& value) const;
    [[nodiscard]] Result<json::Value> value(const QVariant& column) const;
    [[nodiscard]] QVariant text(Content kind, const QString& text) const;
    [[nodiscard]] Result<QString> text(Content kind, const QVariant& column) const;
    [[nodiscard]] QVariant bytes(Content kind, const QByteArray& bytes) const;
    [[nodiscard]] Result<QByteArray> bytes(Content kind, const QVariant& column) const;

private:
    const Seal* m_seal;
};

} // namespace aspirant::store

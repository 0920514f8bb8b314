#include "model/store/value_codec.h"

namespace aspirant::store {

QVariant ValueCodec::value(const json::Value& value) const
{
    return value.isNull() ? QVariant() : bytes(Content::Value, json::canonical(value));
}

Result<json::Value> ValueCodec::value(const QVariant& column) const
{
    if (column.isNull())
        return json::Value();
    const Result<QByteArray> plain = bytes(Content::Value, column);
    if (!plain)
        return tl::unexpected(plain.error());
    return json::parse(*plain);
}

QVariant ValueCodec::text(Content kind, const QString& text) const
{
    return bytes(kind, text.toUtf8());
}

Result<QString> ValueCodec::text(Content kind, const QVariant& column) const
{
    return bytes(kind, column).map([](const QByteArray& plain) { return QString::fromUtf8(plain); });
}

QVariant ValueCodec::bytes(Content kind, const QByteArray& bytes) const
{
    return m_seal ? m_seal->sealed(kind, bytes) : bytes;
}

Result<QByteArray> ValueCodec::bytes(Content kind, const QVariant& column) const
{
    const QByteArray stored = column.toByteArray();
    return m_seal ? m_seal->opened(kind, stored) : Result<QByteArray>(stored);
}

} // namespace aspirant::store

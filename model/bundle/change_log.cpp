#include "model/bundle/change_log.h"

#include "model/base/digest.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace aspirant::bundle {

namespace {

const QString chainStart = QString(64, u'0');

QString keyedDigest(const QByteArray& secret, const QByteArray& bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()), digest, &size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(size)).toHex());
}

json::Value concealed(const json::Value& value, const desk::Entry& entry, const draft::Change& change,
                      const QByteArray& secret)
{
    if (value.isNull())
        return {};
    return keyedDigest(secret, QByteArray::number(entry.sequence) + '\n' + change.path.text().toUtf8() + '\n'
                                   + json::canonical(value));
}

} // namespace

QByteArray changeLogLines(const QList<desk::Entry>& history, const QByteArray& secret)
{
    QByteArray lines;
    QString previous = chainStart;
    for (const desk::Entry& entry : history) {
        for (const draft::Change& change : entry.changes.changes()) {
            json::Object line{
                {QStringLiteral("sequence"), entry.sequence},
                {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                {QStringLiteral("by"), entry.by},
                {QStringLiteral("origin"), desk::originTag(entry.origin)},
                {QStringLiteral("path"), change.path.text()},
                {QStringLiteral("before"), concealed(change.before, entry, change, secret)},
                {QStringLiteral("after"), concealed(change.after, entry, change, secret)},
                {QStringLiteral("previous"), previous},
            };
            if (entry.undoes > 0)
                line.set(QStringLiteral("undoes"), entry.undoes);
            const QByteArray bytes = json::canonical(line);
            previous = sha256Hex(bytes);
            lines += bytes + '\n';
        }
    }
    return lines;
}

int firstBrokenLine(const QByteArray& lines)
{
    if (lines.isEmpty())
        return 0;
    QString previous = chainStart;
    const QList<QByteArray> parts = lines.chopped(lines.endsWith('\n') ? 1 : 0).split('\n');
    qint64 sequence = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const auto line = json::parse(parts[i], {}, {1 << 20, 8});
        if (!line || (*line)[u"previous"].toString() != previous || (*line)[u"sequence"].toInteger() < sequence
            || !(*line)[u"path"].isString())
            return i + 1;
        sequence = (*line)[u"sequence"].toInteger();
        previous = sha256Hex(parts[i]);
    }
    return 0;
}

} // namespace aspirant::bundle

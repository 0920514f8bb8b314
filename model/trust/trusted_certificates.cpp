#include "model/trust/trusted_certificates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace aspirant::trust {

namespace {

constexpr qint64 fileLimit = 1024 * 1024;
constexpr int leastPrefix = 8;

} // namespace

QList<Certificate> TrustedCertificates::all() const
{
    QList<Certificate> list;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.pem")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const auto certificate = readCertificate(file.read(fileLimit));
        if (certificate && name == certificate->fingerprint + QStringLiteral(".pem"))
            list.append(*certificate);
    }
    std::sort(list.begin(), list.end(), [](const Certificate& a, const Certificate& b) {
        return std::tie(a.name, a.fingerprint) < std::tie(b.name, b.fingerprint);
    });
    return list;
}

Result<Certificate> TrustedCertificates::add(const QByteArray& pem, const QDateTime& now) const
{
    auto certificate = readCertificate(pem);
    if (!certificate)
        return certificate;
    if (now < certificate->validFrom || now > certificate->validTo)
        return failure(QStringLiteral("trust.expired"),
                       Message("Trust", QT_TRANSLATE_NOOP("Trust", "The certificate of “%1” is valid from %2 to %3 only."),
                               {certificate->name, certificate->validFrom.date(), certificate->validTo.date()}),
                       certificate->fingerprint);
    QSaveFile file(m_folder + u'/' + certificate->fingerprint + QStringLiteral(".pem"));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(certificate->pem) != certificate->pem.size() || !file.commit())
        return failure(QStringLiteral("trust.not_writable"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "The certificate cannot be stored: %1"), {file.errorString()}), m_folder);
    return certificate;
}

Result<Certificate> TrustedCertificates::remove(const QString& fingerprint) const
{
    const QString wanted = fingerprint.toLower().remove(u':');
    QList<Certificate> meant;
    for (const Certificate& one : all()) {
        if (wanted.size() >= leastPrefix && one.fingerprint.startsWith(wanted))
            meant.append(one);
    }
    if (meant.size() != 1)
        return failure(QStringLiteral("trust.unknown"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "No trusted certificate has the fingerprint “%1”."), {fingerprint}), fingerprint);
    const QString path = m_folder + u'/' + meant.first().fingerprint + QStringLiteral(".pem");
    if (!QFile::remove(path))
        return failure(QStringLiteral("trust.not_writable"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "The certificate cannot be removed.")), path);
    return meant.first();
}

} // namespace aspirant::trust

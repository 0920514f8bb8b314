// The certificates that this user trusts to sign questionnaires: a folder of PEM files.
#pragma once

#include "model/trust/signature.h"

namespace aspirant::trust {

class TrustedCertificates final {
public:
    // The folder is made when something is first added.
    explicit TrustedCertificates(QString folder) : m_folder(std::move(folder)) {}

    // By name. Files that are no certificates, or whose name is not their fingerprint, are passed over.
    [[nodiscard]] QList<Certificate> all() const;
    // Errors: "trust.certificate", "trust.expired" (not valid today), "trust.not_writable".
    Result<Certificate> add(const QByteArray& pem, const QDateTime& now) const;
    // Error "trust.unknown". `fingerprint` may be the beginning of one, eight digits or more, if only one begins so.
    Result<Certificate> remove(const QString& fingerprint) const;

private:
    QString m_folder;
};

} // namespace aspirant::trust

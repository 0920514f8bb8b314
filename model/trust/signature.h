// A detached CMS signature over the bytes of a file.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace aspirant::trust {

// A certificate as people tell it from others.
struct Certificate {
    QString name;        // common name, else organisation, else the whole subject
    QString issuer;
    QString fingerprint; // SHA-256 over the DER form, 64 hexadecimal digits
    QDateTime validFrom, validTo; // UTC
    QByteArray pem;
};

// The first certificate in PEM text. Error "trust.certificate".
[[nodiscard]] Result<Certificate> readCertificate(const QByteArray& pem);

// DER bytes of a detached signature with SHA-256; the certificate travels inside. Keys with a passphrase are not
// read. Errors: "trust.certificate", "trust.key", "trust.key_other" (of another certificate).
[[nodiscard]] Result<QByteArray> sign(const QByteArray& content, const QByteArray& keyPem, const QByteArray& certificatePem);

struct Verified {
    Certificate signer; // of the first signature, as it names itself
    bool trusted = false; // every signer is one of `trusted` or was issued by one
    QString why;          // OpenSSL's reason when not trusted
};
enum class CheckTime { Now, Ignore };
// Whether the signature is over these bytes, and by whom. Signatures are hostile until checked: at most 256 KiB, four
// signers, SHA-256 or better, keys of 112 bits of strength or more, nothing embedded. Errors: "trust.signature"
// (unreadable, or of a form that is not taken), "trust.mismatch" (not a signature over these bytes).
[[nodiscard]] Result<Verified> verify(const QByteArray& content, const QByteArray& signature,
                                      const QList<Certificate>& trusted, CheckTime time = CheckTime::Now);

} // namespace aspirant::trust

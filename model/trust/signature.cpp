#include "model/trust/signature.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <memory>

namespace aspirant::trust {

namespace {

constexpr qsizetype signatureLimit = 256 * 1024;
constexpr qsizetype pemLimit = 1024 * 1024;
constexpr int signerLimit = 4;
constexpr int leastStrength = 112; // bits, as SP 800-57 counts them

template<auto Free>
struct Deleter {
    template<typename T>
    void operator()(T* pointer) const { Free(pointer); }
};
using Bio = std::unique_ptr<BIO, Deleter<&BIO_free_all>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<&CMS_ContentInfo_free>>;
using X509Pointer = std::unique_ptr<X509, Deleter<&X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<&EVP_PKEY_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<&X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<&X509_STORE_CTX_free>>;

// OpenSSL's queue of errors belongs to the thread: nothing of ours stays in it.
struct ErrorQueue {
    ErrorQueue() { ERR_clear_error(); }
    ~ErrorQueue() { ERR_clear_error(); }
};

// Reads from `bytes`, which must outlive it.
Bio reader(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray written(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, static_cast<qsizetype>(size)) : QByteArray();
}

int noPassphrase(char*, int, int, void*)
{
    return -1;
}

QString part(const X509_NAME* name, int kind)
{
    const int at = X509_NAME_get_index_by_NID(name, kind, -1);
    if (at < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    QString words = size > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(text), size) : QString();
    OPENSSL_free(text);
    // Shown beside other text: no line breaks or turned writing direction of a stranger's making.
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return words.simplified().left(200);
}

QString nameOf(const X509_NAME* name)
{
    for (const int kind : {NID_commonName, NID_organizationName, NID_organizationalUnitName, NID_pkcs9_emailAddress}) {
        if (const QString words = part(name, kind); !words.isEmpty())
            return words;
    }
    return {};
}

QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

Certificate described(X509* certificate)
{
    Certificate told;
    told.name = nameOf(X509_get_subject_name(certificate));
    told.issuer = nameOf(X509_get_issuer_name(certificate));
    told.validFrom = timeOf(X509_get0_notBefore(certificate));
    told.validTo = timeOf(X509_get0_notAfter(certificate));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) == 1)
        told.fingerprint = QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(size)).toHex());
    if (told.name.isEmpty())
        told.name = told.fingerprint.left(16);
    const Bio out(BIO_new(BIO_s_mem()));
    if (out && PEM_write_bio_X509(out.get(), certificate) == 1)
        told.pem = written(out.get());
    return told;
}

X509Pointer certificateIn(const QByteArray& pem)
{
    if (pem.size() > pemLimit)
        return nullptr;
    const Bio in = reader(pem);
    return X509Pointer(in ? PEM_read_bio_X509(in.get(), nullptr, &noPassphrase, nullptr) : nullptr);
}

tl::unexpected<Error> notACertificate()
{
    return failure(QStringLiteral("trust.certificate"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "This is not a certificate in PEM form.")));
}

tl::unexpected<Error> unreadable()
{
    return failure(QStringLiteral("trust.signature"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "The signature cannot be read, or is of a kind that is not accepted.")));
}

bool isStrongDigest(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int kind = OBJ_obj2nid(object);
    return kind == NID_sha256 || kind == NID_sha384 || kind == NID_sha512 || kind == NID_sha3_256 || kind == NID_sha3_384 || kind == NID_sha3_512;
}

bool isTaken(CMS_ContentInfo* cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed || CMS_is_detached(cms) != 1)
        return false;
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    const int count = signers ? sk_CMS_SignerInfo_num(signers) : 0;
    if (count < 1 || count > signerLimit)
        return false;
    for (int i = 0; i < count; ++i) {
        X509_ALGOR* digest = nullptr;
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(signers, i), nullptr, nullptr, &digest, nullptr);
        if (!digest || !isStrongDigest(digest))
            return false;
    }
    return true;
}

Store storeOf(const QList<Certificate>& trusted, CheckTime time)
{
    Store store(X509_STORE_new());
    if (!store)
        return nullptr;
    for (const Certificate& one : trusted) {
        if (const X509Pointer certificate = certificateIn(one.pem))
            X509_STORE_add_cert(store.get(), certificate.get());
    }
    // Somebody's own certificate may be trusted without whoever issued it.
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN;
    if (time == CheckTime::Ignore)
        flags |= X509_V_FLAG_NO_CHECK_TIME;
    X509_STORE_set_flags(store.get(), flags);
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_ANY);
    return store;
}

// Empty when the certificate is trusted, else the reason.
QString distrust(X509_STORE* store, X509* certificate, STACK_OF(X509)* others)
{
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, certificate, others) != 1)
        return QStringLiteral("out of memory");
    if (X509_verify_cert(context.get()) == 1)
        return {};
    return QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
}

} // namespace

Result<Certificate> readCertificate(const QByteArray& pem)
{
    const ErrorQueue queue;
    const X509Pointer certificate = certificateIn(pem);
    return certificate ? Result<Certificate>(described(certificate.get())) : notACertificate();
}

Result<QByteArray> sign(const QByteArray& content, const QByteArray& keyPem, const QByteArray& certificatePem)
{
    const ErrorQueue queue;
    const X509Pointer certificate = certificateIn(certificatePem);
    if (!certificate)
        return notACertificate();
    const Bio keyBytes = reader(keyPem);
    const Key key(keyBytes ? PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, &noPassphrase, nullptr) : nullptr);
    if (!key)
        return failure(QStringLiteral("trust.key"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "This is not a private key in PEM form, or it needs a passphrase.")));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return failure(QStringLiteral("trust.key_other"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "The private key does not belong to this certificate.")));
    const Bio bytes = reader(content);
    constexpr unsigned int flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_NOSMIMECAP;
    const Cms cms(bytes ? CMS_sign(nullptr, nullptr, nullptr, bytes.get(), flags) : nullptr);
    const Bio out(BIO_new(BIO_s_mem()));
    const bool made = cms && out && CMS_add1_signer(cms.get(), certificate.get(), key.get(), EVP_sha256(), flags) &&
                      CMS_final(cms.get(), bytes.get(), nullptr, flags) == 1 && i2d_CMS_bio(out.get(), cms.get()) == 1;
    if (!made)
        return failure(QStringLiteral("trust.key"), Message("Trust", QT_TRANSLATE_NOOP("Trust", "No signature can be made with this key.")));
    return written(out.get());
}

Result<Verified> verify(const QByteArray& content, const QByteArray& signature, const QList<Certificate>& trusted, CheckTime time)
{
    const ErrorQueue queue;
    if (signature.isEmpty() || signature.size() > signatureLimit)
        return unreadable();
    const Bio in = reader(signature);
    const Cms cms(in ? d2i_CMS_bio(in.get(), nullptr) : nullptr);
    if (!cms || BIO_pending(in.get()) != 0 || !isTaken(cms.get()))
        return unreadable();
    const Bio bytes = reader(content);
    if (!bytes || CMS_verify(cms.get(), nullptr, nullptr, bytes.get(), nullptr, CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) != 1)
        return failure(QStringLiteral("trust.mismatch"),
                       Message("Trust", QT_TRANSLATE_NOOP("Trust", "The signature does not belong to this file: one of the two was changed.")));
    STACK_OF(X509)* signers = CMS_get0_signers(cms.get());
    STACK_OF(X509)* others = CMS_get1_certs(cms.get());
    const Store store = storeOf(trusted, time);
    Verified verified;
    verified.trusted = store && signers && sk_X509_num(signers) > 0;
    for (int i = 0; signers && i < sk_X509_num(signers); ++i) {
        X509* signer = sk_X509_value(signers, i);
        if (i == 0)
            verified.signer = described(signer);
        const EVP_PKEY* key = X509_get0_pubkey(signer);
        QString reason = !store ? QStringLiteral("out of memory") : distrust(store.get(), signer, others);
        if (reason.isEmpty() && (!key || EVP_PKEY_get_security_bits(key) < leastStrength))
            reason = QStringLiteral("key too weak");
        if (reason.isEmpty())
            continue;
        verified.trusted = false;
        verified.why = reason;
    }
    sk_X509_free(signers);
    sk_X509_pop_free(others, X509_free);
    return verified;
}

} // namespace aspirant::trust

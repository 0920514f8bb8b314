#include "model/trust/signature.h"
#include "model/trust/trusted_certificates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <random>

using namespace aspirant;
using namespace aspirant::trust;

namespace {

struct Identity {
    QByteArray key, certificate;
};

QByteArray taken(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return bytes;
}

// A key and its own certificate, valid from an hour ago for `seconds`.
Identity made(const char* name, unsigned int bits = 2048, long seconds = 86400)
{
    EVP_PKEY* key = EVP_RSA_gen(bits);
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), seconds);
    X509_set_pubkey(certificate, key);
    X509_NAME* subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    X509_sign(certificate, key, EVP_sha256());
    BIO* keyOut = BIO_new(BIO_s_mem());
    BIO* certificateOut = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyOut, key, nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateOut, certificate);
    Identity identity{taken(keyOut), taken(certificateOut)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return identity;
}

QString codeOf(const Result<Verified>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class SignatureTest : public QObject {
    Q_OBJECT
    const QByteArray m_content = QByteArrayLiteral("{\"id\":\"pack\"}");
    Identity m_author, m_other;
    QByteArray m_signature;
    QList<Certificate> m_trusted;

private Q_SLOTS:
    void initTestCase()
    {
        m_author = made("Lam & Partners 林律師行");
        m_other = made("Somebody");
        m_signature = *sign(m_content, m_author.key, m_author.certificate);
        m_trusted = {*readCertificate(m_author.certificate)};
    }

    void tellsWhoseItIsAndWhetherTheyAreTrusted()
    {
        const auto trusted = verify(m_content, m_signature, m_trusted);
        QVERIFY(trusted && trusted->trusted);
        QCOMPARE(trusted->signer.name, QStringLiteral("Lam & Partners 林律師行"));
        QCOMPARE(trusted->signer.fingerprint, m_trusted.first().fingerprint);
        QCOMPARE(trusted->signer.fingerprint.size(), 64);
        for (const QList<Certificate>& none : {QList<Certificate>(), QList<Certificate>{*readCertificate(m_other.certificate)}}) {
            const auto stranger = verify(m_content, m_signature, none);
            QVERIFY(stranger && !stranger->trusted);
            QVERIFY(!stranger->why.isEmpty());
        }
    }

    void anotherOfTheSameNameIsNotTrusted()
    {
        const Identity impostor = made("Lam & Partners 林律師行");
        const auto verified = verify(m_content, *sign(m_content, impostor.key, impostor.certificate), m_trusted);
        QVERIFY(verified && !verified->trusted);
    }

    void isOverThatContentOnly()
    {
        QCOMPARE(codeOf(verify(m_content + ' ', m_signature, m_trusted)), QStringLiteral("trust.mismatch"));
        QCOMPARE(codeOf(verify({}, m_signature, m_trusted)), QStringLiteral("trust.mismatch"));
    }

    void damagedSignaturesNeverPassAndNeverCrash()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 400; ++i) {
            QByteArray bad = m_signature;
            const int kind = i % 3;
            const auto place = static_cast<qsizetype>(random() % static_cast<quint64>(bad.size()));
            if (kind == 0)
                bad[place] = static_cast<char>(bad[place] ^ static_cast<char>(1 + random() % 255));
            else if (kind == 1)
                bad.truncate(place);
            else
                bad.insert(place, static_cast<char>(random()));
            const auto verified = verify(m_content, bad, m_trusted);
            // A byte that says nothing, in names or unsigned attributes, may change; then it is still this content's.
            if (verified && verified->trusted)
                QCOMPARE(verified->signer.fingerprint, m_trusted.first().fingerprint);
        }
        for (const QByteArray& bad : {QByteArray(), QByteArray("x"), QByteArray(300 * 1024, '0'), m_signature + 'x'})
            QCOMPARE(codeOf(verify(m_content, bad, m_trusted)), QStringLiteral("trust.signature"));
    }

    void expiredAndWeakOnesAreNotTrusted()
    {
        const Identity old = made("Old", 2048, -60);
        const QByteArray signature = *sign(m_content, old.key, old.certificate);
        const QList<Certificate> trusted{*readCertificate(old.certificate)};
        QVERIFY(!verify(m_content, signature, trusted)->trusted);
        QVERIFY(verify(m_content, signature, trusted, CheckTime::Ignore)->trusted); // as of what was installed in time
        const Identity weak = made("Weak", 1024);
        const auto verified = verify(m_content, *sign(m_content, weak.key, weak.certificate), {*readCertificate(weak.certificate)});
        QVERIFY(verified && !verified->trusted);
    }

    void refusesWhatIsNoKeyOrAnothers()
    {
        QCOMPARE(sign(m_content, m_other.key, m_author.certificate).error().code, QStringLiteral("trust.key_other"));
        QCOMPARE(sign(m_content, "no key", m_author.certificate).error().code, QStringLiteral("trust.key"));
        QCOMPARE(sign(m_content, m_author.key, m_author.key).error().code, QStringLiteral("trust.certificate"));
        QCOMPARE(readCertificate(QByteArray(2 << 20, 'x')).error().code, QStringLiteral("trust.certificate"));
    }

    void namesAreShownWithoutTricks()
    {
        const Identity tricky = made("Good\xE2\x80\xAE" "evil\nTrusted by all"); // turns the writing direction, breaks the line
        const QString name = readCertificate(tricky.certificate)->name;
        QCOMPARE(name, QStringLiteral("GoodevilTrusted by all"));
    }

    void keepsTrustedCertificatesByFingerprint()
    {
        const QTemporaryDir folder;
        const TrustedCertificates store(folder.filePath(QStringLiteral("trust")));
        QVERIFY(store.all().isEmpty());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(store.add(m_other.certificate, now));
        QVERIFY(store.add(m_author.certificate, now));
        QVERIFY(store.add(m_author.certificate, now)); // twice is once
        QCOMPARE(store.all().size(), 2);
        QCOMPARE(store.all().first().name, QStringLiteral("Lam & Partners 林律師行"));
        QFile stray(folder.filePath(QStringLiteral("trust/") + QString(64, u'a') + QStringLiteral(".pem")));
        QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write(m_other.certificate) > 0);
        stray.close();
        QCOMPARE(store.all().size(), 2); // not called by its fingerprint
        QCOMPARE(store.add(made("Late", 2048, -60).certificate, now).error().code, QStringLiteral("trust.expired"));
        QCOMPARE(store.remove(QStringLiteral("abc")).error().code, QStringLiteral("trust.unknown"));
        QVERIFY(store.remove(m_trusted.first().fingerprint.left(12).toUpper()));
        QCOMPARE(store.all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "tst_signature.moc"

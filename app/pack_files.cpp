#include "app/pack_files.h"

#include "app/workbench.h"
#include "model/base/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace aspirant::app {

namespace {

constexpr qint64 packLimit = 64LL * 1024 * 1024;
constexpr qint64 signatureLimit = 1024 * 1024;

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Pack files", source, std::move(arguments));
}

QString signatureOf(const QString& file)
{
    return file + pack::PackLibrary::signatureSuffix;
}

// Empty when there is none.
Result<QByteArray> signatureBeside(const QString& file)
{
    const QString path = signatureOf(file);
    if (QFileInfo(file).isDir() || !QFileInfo(path).isFile())
        return QByteArray();
    return readFile(path, signatureLimit);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QStringLiteral("file.write"), say(QT_TRANSLATE_NOOP("Pack files", "The file “%1” could not be written: %2"), {QDir::toNativeSeparators(path), file.errorString()}),
                   path);
}

PackTrust unsignedPack()
{
    return {Trust::Unsigned, {}, say(QT_TRANSLATE_NOOP("Pack files", "Not signed: nobody vouches for this questionnaire."))};
}

PackTrust signedBy(const trust::Verified& verified)
{
    if (verified.trusted)
        return {Trust::Signed, verified.signer.name, say(QT_TRANSLATE_NOOP("Pack files", "Signed by %1, whom you trust."), {verified.signer.name})};
    return {Trust::Stranger, verified.signer.name,
            say(QT_TRANSLATE_NOOP("Pack files", "Signed by “%1”, whose certificate you have not chosen to trust."), {verified.signer.name})};
}

bool cameWithTheProgram(const QString& place)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program + QStringLiteral("/packs"), QDir::cleanPath(program + QStringLiteral("/../share/aspirant/packs"))}) {
        if (QDir::cleanPath(place).startsWith(folder + u'/'))
            return true;
    }
    return false;
}

Error needsConsent(const PackTrust& trust, const QString& place)
{
    if (trust.trust == Trust::Stranger)
        return {QStringLiteral("pack.untrusted"),
                say(QT_TRANSLATE_NOOP("Pack files", "This questionnaire is signed by “%1”, whose certificate you have not chosen to trust. Trust the certificate first, or say that the "
                                                    "questionnaire is to be installed all the same."),
                    {trust.signer}),
                place};
    return {QStringLiteral("pack.unsigned"),
            say(QT_TRANSLATE_NOOP("Pack files", "This questionnaire is not signed. It is installed only when you say that an unsigned one is wanted.")), place};
}

Result<PackTrust> checked(const pack::Pack& pack, const QString& fileOrFolder, const QByteArray& signature)
{
    if (signature.isEmpty())
        return unsignedPack();
    const auto verified = trust::verify(pack.canonical, signature, trustedCertificates().all());
    if (!verified)
        return failure(QStringLiteral("pack.signature"), verified.error().message, signatureOf(fileOrFolder));
    return signedBy(*verified);
}

} // namespace

QString trustTag(Trust trust)
{
    switch (trust) {
    case Trust::Program:
        return QStringLiteral("program");
    case Trust::Signed:
        return QStringLiteral("signed");
    case Trust::Stranger:
        return QStringLiteral("stranger");
    case Trust::Unsigned:
        return QStringLiteral("unsigned");
    case Trust::Broken:
        return QStringLiteral("broken");
    }
    return {};
}

trust::TrustedCertificates trustedCertificates()
{
    return trust::TrustedCertificates(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aspirant/trust"));
}

PackTrust trustOf(const pack::PackLibrary::Entry& entry)
{
    if (cameWithTheProgram(entry.place))
        return {Trust::Program, {}, {}};
    const auto signature = signatureBeside(entry.place);
    const auto content = signature && !signature->isEmpty() ? readFile(entry.place, packLimit) : QByteArray();
    if (!signature || !content)
        return {Trust::Broken, {}, say(QT_TRANSLATE_NOOP("Pack files", "The signature of this questionnaire cannot be read."))};
    if (signature->isEmpty())
        return unsignedPack();
    // It was valid on the day it was installed; that the certificate has run out since changes nothing about the file.
    const auto verified = trust::verify(*content, *signature, trustedCertificates().all(), trust::CheckTime::Ignore);
    if (!verified)
        return {Trust::Broken, {}, say(QT_TRANSLATE_NOOP("Pack files", "The signature does not belong to this questionnaire: one of the two was changed."))};
    return signedBy(*verified);
}

Result<pack::Pack> packNamed(const pack::PackLibrary& library, const QString& name)
{
    if (QFileInfo::exists(name))
        return pack::PackLibrary::read(name);
    return library.load(name.section(u'@', 0, 0), name.section(u'@', 1));
}

Result<pack::Pack> exportPack(const pack::PackLibrary& library, const QString& name, const QString& file)
{
    auto pack = packNamed(library, name);
    if (!pack)
        return pack;
    if (const auto written = writeWhole(file, pack->canonical); !written)
        return tl::unexpected(written.error());
    return pack;
}

Result<SignedPack> signPack(const QString& file, const QString& keyFile, const QString& certificateFile)
{
    const auto content = readFile(file, packLimit);
    const auto key = readFile(keyFile, signatureLimit);
    const auto certificate = readFile(certificateFile, signatureLimit);
    for (const auto* read : {&content, &key, &certificate}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    const auto pack = pack::PackLibrary::read(file);
    if (!pack)
        return tl::unexpected(pack.error());
    if (pack->canonical != *content)
        return failure(QStringLiteral("pack.not_canonical"),
                       say(QT_TRANSLATE_NOOP("Pack files", "“%1” is not an exported questionnaire. Export it first; what is exported can be signed."), {QDir::toNativeSeparators(file)}), file);
    const auto signer = trust::readCertificate(*certificate);
    const auto signature = trust::sign(*content, *key, *certificate);
    if (!signer || !signature)
        return tl::unexpected(signer ? signature.error() : signer.error());
    if (const auto written = writeWhole(signatureOf(file), *signature); !written)
        return tl::unexpected(written.error());
    return SignedPack{signatureOf(file), sha256Hex(*signature), *signer};
}

Result<InstalledPack> installPack(const pack::PackLibrary& library, const QString& fileOrFolder, Consent unsignedPacks)
{
    const auto signature = signatureBeside(fileOrFolder);
    if (!signature)
        return tl::unexpected(signature.error());
    auto pack = pack::PackLibrary::read(fileOrFolder);
    if (!pack)
        return tl::unexpected(pack.error());
    // The signature is checked over the bytes that are installed, whatever the file says meanwhile.
    const auto trust = checked(*pack, fileOrFolder, *signature);
    if (!trust)
        return tl::unexpected(trust.error());
    if (!isTrusted(trust->trust) && unsignedPacks == Consent::None)
        return tl::unexpected(needsConsent(*trust, fileOrFolder));
    const auto entry = library.install(*pack, *signature);
    if (!entry)
        return tl::unexpected(entry.error());
    return InstalledPack{std::move(*pack), trustOf(*entry)};
}

} // namespace aspirant::app

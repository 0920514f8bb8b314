#include "app/person_parts.h"

#include "model/base/digest.h"
#include "model/seal/package.h"
#include "model/seal/parcel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

namespace aspirant::app {

namespace {

const QByteArray outward("person");
const QByteArray inward("person-answer");
constexpr qint64 packageLimit = 2LL * 1024 * 1024 * 1024;

Result<std::optional<seal::Passphrase>> passphraseFrom(const PassphraseText& text)
{
    if (!text)
        return std::optional<seal::Passphrase>();
    auto passphrase = seal::Passphrase::fromText(*text);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return std::optional<seal::Passphrase>(std::move(*passphrase));
}

tl::unexpected<Error> cannotWrite(const QString& file, const QString& reason)
{
    return failure(QStringLiteral("file.write"),
                   Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” cannot be written: %2"), {QDir::toNativeSeparators(file), reason}), file);
}

Result<void> writeParcel(seal::Writer& writer, const QByteArray& document, const QStringList& files, desk::BlobStore& blobs)
{
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<quint32>(document.size()), length.data());
    if (const auto written = writer.write(length + document); !written)
        return written;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (const QString& sha256 : files) {
        const auto content = blobs.open(sha256);
        if (!content)
            return tl::unexpected(content.error());
        qint64 got = 0;
        while ((got = (*content)->read(buffer.data(), buffer.size())) > 0) {
            if (const auto written = writer.write(buffer.constData(), got); !written)
                return written;
        }
        if (got < 0)
            return failure(QStringLiteral("attachment.unreadable"),
                           Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "A file of this record can no longer be read from the workspace. Attach it again.")), sha256);
    }
    return writer.finish();
}

// The file appears whole or not at all.
Result<SentFile> writePackage(const QString& name, const QByteArray& kind, const QByteArray& document, const QStringList& files,
                              const PassphraseText& text, desk::BlobStore& blobs)
{
    const auto passphrase = passphraseFrom(text);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const QFileInfo info(name);
    if (info.exists() && !info.isFile())
        return cannotWrite(name, qt_error_string(EISDIR));
    const auto value = json::parse(document);
    const auto listed = value ? seal::filesOf(*value) : tl::unexpected(value.error());
    if (!listed)
        return tl::unexpected(listed.error());
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(name, out.errorString());
    const auto writer = seal::Writer::begin(out, kind, seal::parcelSize(document, *listed), *passphrase ? &**passphrase : nullptr);
    if (!writer)
        return tl::unexpected(writer.error());
    if (const auto written = writeParcel(**writer, document, files, blobs); !written)
        return tl::unexpected(written.error());
    const qint64 bytes = out.size();
    if (!out.commit())
        return cannotWrite(name, out.errorString());
    return SentFile{info.absoluteFilePath(), sha256Hex(document), bytes, false};
}

// An opened package: read once to its end and found whole.
struct Opened {
    std::unique_ptr<QFile> file;
    std::unique_ptr<seal::Reader> reader;
    seal::ParcelDocument document;
};

Result<std::unique_ptr<QFile>> openFile(const QString& name)
{
    auto file = std::make_unique<QFile>(name);
    const QFileInfo info(name);
    if (info.exists() && !info.isFile()) // a pipe may never end
        return failure(QStringLiteral("file.read"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "“%1” is no ordinary file."), {QDir::toNativeSeparators(name)}), name);
    if (!file->open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.read"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be opened: %2"),
                               {QDir::toNativeSeparators(name), file->errorString()}), name);
    return file;
}

Result<Opened> openPackage(const QString& name, const QByteArray& kind, const PassphraseText& text)
{
    const auto passphrase = passphraseFrom(text);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    auto file = openFile(name);
    if (!file)
        return tl::unexpected(file.error());
    Opened opened;
    opened.file = std::move(*file);
    auto reader = seal::Reader::open(*opened.file, kind, *passphrase ? &**passphrase : nullptr, packageLimit);
    if (!reader) {
        Error error = reader.error();
        if (error.place.isEmpty())
            error.place = name;
        return tl::unexpected(std::move(error));
    }
    opened.reader = std::move(*reader);
    QIODevice& content = opened.reader->content();
    auto document = seal::readDocument(content, opened.reader->header().contentSize);
    if (!document)
        return tl::unexpected(document.error());
    if (const auto right = seal::checkFiles(content, document->files); !right)
        return tl::unexpected(right.error());
    opened.document = std::move(*document);
    return opened;
}

// After everything else was found right. Stored by content: what is there already stays one.
Result<void> storeFiles(Opened& opened, desk::BlobStore& blobs)
{
    QIODevice& content = opened.reader->content();
    if (const auto document = seal::readDocument(content, opened.reader->header().contentSize); !document)
        return tl::unexpected(document.error());
    for (const seal::ParcelFile& listed : std::as_const(opened.document.files)) {
        const auto part = seal::nextFile(content, listed.size);
        const auto stored = blobs.put(*part);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->sha256 != listed.sha256)
            return failure(QStringLiteral("parcel.content"),
                           Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The package changed while it was read. Open it again.")), listed.sha256);
    }
    return {};
}

subform::FileSize sizesIn(desk::BlobStore& blobs)
{
    return [&blobs](const QString& sha256) { return blobs.size(sha256); };
}

// A file that nobody can answer to must not stay behind.
Result<void> recorded(desk::Desk& desk, const draft::ChangeSet& changes, desk::Origin origin, const QString& written)
{
    auto done = desk.apply(changes, origin).map([](const session::Delta&) {});
    if (done)
        done = desk.flush();
    if (!done && !written.isEmpty())
        QFile::remove(written);
    return done;
}

} // namespace

Result<PersonFile> lookAtPersonFile(const QString& name)
{
    const auto file = openFile(name);
    if (!file)
        return tl::unexpected(file.error());
    auto header = seal::peek(**file, outward);
    const bool other = !header && header.error().code == QLatin1String("seal.kind");
    if (other)
        header = seal::peek(**file, inward);
    if (!header)
        return tl::unexpected(header.error());
    return PersonFile{header->protection == seal::Protection::Sealed, other};
}

Result<SentFile> sendPerson(Workbench& bench, desk::Desk& desk, const draft::Path& row, const SendRequest& request)
{
    if (const auto saved = desk.flush(); !saved)
        return tl::unexpected(saved.error());
    const subform::SendOptions options{randomHex(8), bench.user(), bench.clock().nowUtc(), request.due, request.language, request.note,
                                       request.passphrase.has_value()};
    const auto outgoing = subform::makeDispatch(desk.session(), row, options, sizesIn(bench.blobs()));
    if (!outgoing)
        return tl::unexpected(outgoing.error());
    auto written = writePackage(request.file, outward, outgoing->document, outgoing->files, request.passphrase, bench.blobs());
    if (!written)
        return written;
    const auto changes = draft::setAnswer(desk.session().draft().answers, subform::sendingPath(outgoing->sending), subform::sendingFact(outgoing->sending));
    if (const auto done = recorded(desk, changes, desk::Origin::Typed, written->file); !done)
        return tl::unexpected(done.error());
    return written;
}

Result<QString> openPerson(Workbench& bench, const QString& file, const PassphraseText& passphrase)
{
    auto opened = openPackage(file, outward, passphrase);
    if (!opened)
        return tl::unexpected(opened.error());
    auto incoming = subform::readDispatch(opened->document.bytes);
    if (!incoming)
        return tl::unexpected(incoming.error());
    if (const auto stored = storeFiles(*opened, bench.blobs()); !stored)
        return tl::unexpected(stored.error());
    draft::Draft draft = std::move(incoming->draft);
    draft.id = randomHex(16);
    if (const auto created = bench.drafts().create(draft, incoming->packBytes); !created)
        return tl::unexpected(created.error());
    if (const auto secret = bench.logSecret(draft.id); !secret)
        return tl::unexpected(secret.error());
    const session::Session session(incoming->pack, draft, bench.clock().todayInHongKong());
    const session::Progress progress = subform::stateOfRow(session, incoming->task.row).progress;
    if (const auto noted = bench.drafts().setSummary(draft.id, {progress.blocking, progress.warnings, progress.answered, progress.applicable}); !noted)
        return tl::unexpected(noted.error());
    return draft.id;
}

Result<SentFile> returnPerson(Workbench& bench, desk::Desk& desk, const QString& file, const PassphraseText& passphrase, bool unfinished)
{
    if (const auto saved = desk.flush(); !saved)
        return tl::unexpected(saved.error());
    const auto reply = subform::makeReply(desk.session(), bench.user(), bench.clock().nowUtc(), sizesIn(bench.blobs()));
    if (!reply)
        return tl::unexpected(reply.error());
    if (!reply->declared && !unfinished)
        return failure(QStringLiteral("person.undeclared"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The answers are not declared, or were changed after they were. Declare them first, or send them back as unfinished.")));
    auto written = writePackage(file, inward, reply->document, reply->files, passphrase, bench.blobs());
    if (written)
        written->declared = reply->declared;
    return written;
}

Result<QString> draftOfReply(Workbench& bench, const QString& file, const PassphraseText& passphrase)
{
    const auto opened = openPackage(file, inward, passphrase);
    if (!opened)
        return tl::unexpected(opened.error());
    const QString id = opened->document.value[u"draft"].toString();
    const auto drafts = bench.drafts().list();
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const desk::DraftRow& row : *drafts) {
        if (row.id == id)
            return id;
    }
    return failure(QStringLiteral("person.other_draft"),
                   Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "This answer belongs to an application that is not in this workspace.")), file);
}

Result<subform::Received> receivePerson(Workbench& bench, desk::Desk& desk, const QString& file, const PassphraseText& passphrase)
{
    auto opened = openPackage(file, inward, passphrase);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto saved = desk.flush(); !saved)
        return tl::unexpected(saved.error());
    auto received = subform::readReply(desk.session(), opened->document.bytes, bench.user(), bench.clock().nowUtc());
    if (!received)
        return tl::unexpected(received.error());
    if (const auto stored = storeFiles(*opened, bench.blobs()); !stored)
        return tl::unexpected(stored.error());
    if (const auto done = recorded(desk, received->changes, desk::Origin::Suggested, {}); !done)
        return tl::unexpected(done.error());
    return received;
}

} // namespace aspirant::app

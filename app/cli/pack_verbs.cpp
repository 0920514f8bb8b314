// packs, pack install, pack changes, pack export, pack sign, pack trust, lint
#include "app/cli/book_file.h"
#include "app/cli/verb.h"
#include "app/pack_files.h"

#include "model/pack/pack_book.h"
#include "model/pack/pack_changes.h"
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"
#include "model/session/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace aspirant::cli {

namespace {

json::Value packRow(const pack::Pack& pack, const app::PackTrust& trust)
{
    json::Object row{{QStringLiteral("id"), pack.id},
                                    {QStringLiteral("version"), pack.version},
                                    {QStringLiteral("hash"), pack.hash},
                                    {QStringLiteral("title"), textJson(pack.title)},
                                    {QStringLiteral("status"), pack::statusTag(pack.legalStatus)},
                                    {QStringLiteral("sections"), static_cast<int>(pack.sections.size())},
                                    {QStringLiteral("questions"), pack::questionCount(pack)},
                     {QStringLiteral("trust"), app::trustTag(trust.trust)},
                     {QStringLiteral("trusted"), app::isTrusted(trust.trust)}};
    if (!trust.signer.isEmpty())
        row.set(QStringLiteral("signer"), trust.signer);
    return json::Value(std::move(row));
}

QString packWords(const json::Value& row, const app::PackTrust& trust, const Context& context)
{
    const QString standing = trust.words.isEmpty() ? QString() : QStringLiteral("    ") + context.words(trust.words) + u'\n';
    return context.words(QT_TRANSLATE_NOOP("Cli", "%1 %2: %3. Sections: %4, questions: %5, digest %6."),
                         {row[u"id"].toString(), row[u"version"].toString(),
                          row[u"title"][languageTag(context.language())].toString(),
                          QString::fromLatin1(row[u"sections"].numberText()),
                          QString::fromLatin1(row[u"questions"].numberText()), row[u"hash"].toString().left(12)}) + u'\n' + standing;
}

Result<Reply> listPacks(Context& context)
{
    const pack::PackLibrary library(pack::PackLibrary::standardFolders());
    json::Array rows;
    Reply reply;
    for (const pack::PackLibrary::Entry& entry : library.entries()) {
        const auto pack = library.load(entry.id, entry.version);
        if (!pack) {
            context.remark(entry.place + QStringLiteral(": ") + context.words(pack.error().message));
            reply.exit = Found;
            continue;
        }
        const app::PackTrust trust = app::trustOf(entry);
        rows.push_back(packRow(*pack, trust));
        reply.words += packWords(rows.back(), trust, context);
    }
    reply.document = json::Value(std::move(rows));
    return reply;
}

Result<Reply> installPack(Context& context)
{
    const pack::PackLibrary library(pack::PackLibrary::standardFolders());
    // Other tools install by hand with one argument; what nobody trusted has signed is marked so wherever it is listed.
    const auto consent = context.call().has(QStringLiteral("signed-only")) ? app::Consent::None : app::Consent::Given;
    const auto installed = app::installPack(library, context.call().arguments[0], consent);
    if (!installed)
        return tl::unexpected(installed.error());
    Reply reply;
    reply.document = packRow(installed->pack, installed->trust);
    reply.words = packWords(reply.document, installed->trust, context);
    return reply;
}

Result<Reply> exportPack(Context& context)
{
    const Call& call = context.call();
    if (!call.has(QStringLiteral("out")))
        return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Say where to write with --out.")), QStringLiteral("--out"));
    const pack::PackLibrary library(pack::PackLibrary::standardFolders());
    const QString file = call.option(QStringLiteral("out"));
    const auto pack = app::exportPack(library, call.arguments[0], file);
    if (!pack)
        return tl::unexpected(pack.error());
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("path"), file},
                                              {QStringLiteral("sha256"), pack->hash},
                                              {QStringLiteral("bytes"), static_cast<qint64>(pack->canonical.size())},
                                              {QStringLiteral("id"), pack->id},
                                              {QStringLiteral("version"), pack->version}});
    reply.words = pack->hash + QStringLiteral("  ") + file + u'\n';
    return reply;
}

Result<Reply> signPack(Context& context)
{
    const Call& call = context.call();
    for (const char* name : {"key", "cert"}) {
        if (!call.has(QLatin1String(name)))
            return failure(QStringLiteral("call.wrong"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name the private key with --key and the certificate with --cert.")),
                           QStringLiteral("--") + QLatin1String(name));
    }
    const auto made = app::signPack(call.arguments[0], call.option(QStringLiteral("key")), call.option(QStringLiteral("cert")));
    if (!made)
        return tl::unexpected(made.error());
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("path"), made->file}, {QStringLiteral("sha256"), made->sha256}, {QStringLiteral("signer"), made->signer.name}});
    reply.words = made->sha256 + QStringLiteral("  ") + made->file + u'\n';
    return reply;
}

json::Value certificateRow(const trust::Certificate& certificate)
{
    return json::Value(json::Object{{QStringLiteral("name"), certificate.name},
                                    {QStringLiteral("issuer"), certificate.issuer},
                                    {QStringLiteral("fingerprint"), certificate.fingerprint},
                                    {QStringLiteral("from"), certificate.validFrom.toString(Qt::ISODate)},
                                    {QStringLiteral("to"), certificate.validTo.toString(Qt::ISODate)}});
}

QString certificateWords(const trust::Certificate& certificate, const Context& context)
{
    return context.words(QT_TRANSLATE_NOOP("Cli", "%1  %2, issued by %3, valid from %4 to %5"),
                         {certificate.fingerprint, certificate.name, certificate.issuer, certificate.validFrom.date(), certificate.validTo.date()}) + u'\n';
}

Result<Reply> trustCertificates(Context& context)
{
    const Call& call = context.call();
    const trust::TrustedCertificates certificates = app::trustedCertificates();
    const bool remove = call.has(QStringLiteral("remove"));
    const bool list = call.has(QStringLiteral("list"));
    if ((call.arguments.isEmpty() ? 0 : 1) + (remove ? 1 : 0) + (list ? 1 : 0) != 1)
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name a certificate to trust, or say --list, or name one with --remove.")), QString());
    Reply reply;
    if (list) {
        json::Array rows;
        for (const trust::Certificate& one : certificates.all()) {
            rows.push_back(certificateRow(one));
            reply.words += certificateWords(one, context);
        }
        reply.document = json::Value(std::move(rows));
        return reply;
    }
    const auto pem = remove ? QByteArray() : app::readFile(call.arguments[0], 1 << 20);
    if (!pem)
        return tl::unexpected(pem.error());
    const auto one = remove ? certificates.remove(call.option(QStringLiteral("remove"))) : certificates.add(*pem, QDateTime::currentDateTimeUtc());
    if (!one)
        return tl::unexpected(one.error());
    reply.document = certificateRow(*one);
    reply.words = certificateWords(*one, context);
    return reply;
}

json::Value versionRow(const pack::Pack& pack)
{
    return json::Value(json::Object{{QStringLiteral("id"), pack.id}, {QStringLiteral("version"), pack.version}, {QStringLiteral("hash"), pack.hash}});
}

Result<Reply> packChanges(Context& context)
{
    const pack::PackLibrary library(pack::PackLibrary::standardFolders());
    std::vector<std::shared_ptr<const pack::CompiledPack>> sides;
    for (const QString& name : context.call().arguments) {
        auto pack = app::packNamed(library, name);
        if (!pack)
            return tl::unexpected(pack.error());
        sides.push_back(pack::CompiledPack::compile(std::move(*pack)));
    }
    Reply reply;
    json::Array rows;
    for (const pack::PackChange& change : pack::packChanges(*sides[0], *sides[1], context.catalogue())) {
        const QString sentence = context.words(change.words);
        rows.emplace_back(json::Object{{QStringLiteral("subject"), pack::subjectTag(change.subject)},
                                       {QStringLiteral("kind"), change.kind},
                                       {QStringLiteral("id"), change.id},
                                       {QStringLiteral("title"), textJson(change.title)},
                                       {QStringLiteral("message"), sentence},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        reply.words += sentence + QStringLiteral("  [") + change.id + QStringLiteral("]\n");
    }
    reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Changes from %1 %2 to %3 %4: %5."),
                                 {sides[0]->pack().id, sides[0]->pack().version, sides[1]->pack().id, sides[1]->pack().version, QString::number(rows.size())}) + u'\n';
    reply.exit = rows.empty() ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("from"), versionRow(sides[0]->pack())}, {QStringLiteral("to"), versionRow(sides[1]->pack())},
                                              {QStringLiteral("changes"), std::move(rows)}});
    return reply;
}

// Official terms lie beside the packs; a pack of another house may have its own.
QList<pack::GlossaryTerm> glossaryBeside(const QString& folder)
{
    const QString name = QStringLiteral("/glossary.csv");
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/aspirant") + name;
    for (const QString& file : {folder + name, folder + QStringLiteral("/../..") + name, installed}) {
        const auto bytes = QFileInfo(file).isFile() ? app::readFile(file, 8 << 20) : QByteArray();
        const auto rows = bytes && !bytes->isEmpty() ? pack::readGlossary(*bytes) : QList<pack::GlossaryTerm>();
        if (rows && !rows->isEmpty())
            return *rows;
    }
    return {};
}

json::Value coverageJson(const pack::Coverage& form)
{
    return json::Value(json::Object{{QStringLiteral("form"), form.form},
                                    {QStringLiteral("kind"), form.kind == pack::FormKind::Official ? QStringLiteral("official") : QStringLiteral("checklist")},
                                    {QStringLiteral("items"), json::Value::strings(form.items)},
                                    {QStringLiteral("answered"), json::Value::strings(form.answered)},
                                    {QStringLiteral("missing"), json::Value::strings(form.missing)}});
}

// What --book and --out ask for.
struct BookWish {
    std::optional<Language> language; // none: no book
    QString file;                     // empty: printed
};

Result<BookWish> bookWish(const Call& call)
{
    BookWish wish{languageFromTag(call.option(QStringLiteral("book"))), call.option(QStringLiteral("out"))};
    if (call.has(QStringLiteral("book")) && !wish.language)
        return failure(QStringLiteral("call.language"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a language here. Use en, zh-Hant or zh-Hans."), {call.option(QStringLiteral("book"))}),
                       call.option(QStringLiteral("book")));
    if (call.has(QStringLiteral("out")) && !wish.language)
        return failure(QStringLiteral("call.option"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "--out writes the book of rules: it needs --book and its language.")), wish.file);
    return wish;
}

struct Linted {
    QList<Issue> findings;
    json::Array coverage;
    std::shared_ptr<const pack::CompiledPack> pack; // null when the files cannot be read as a pack
};

Linted linted(const QString& folder)
{
    const pack::ReadPack read = pack::readPackFolder(folder);
    Linted result{read.issues, {}, nullptr};
    if (!read.pack)
        return result;
    result.pack = pack::CompiledPack::compile(*read.pack);
    result.findings += pack::lint(*result.pack, glossaryBeside(folder));
    result.findings += session::runScenarios(result.pack, folder + QStringLiteral("/scenarios"));
    for (const pack::Coverage& row : pack::coverage(*result.pack))
        result.coverage.push_back(coverageJson(row));
    return result;
}

Result<Reply> lintPack(Context& context)
{
    const QString folder = QDir::cleanPath(context.call().arguments[0]);
    const auto wish = bookWish(context.call());
    if (!wish)
        return tl::unexpected(wish.error());
    if (!QFileInfo(folder + QStringLiteral("/pack.json")).isFile())
        return failure(QStringLiteral("pack.missing"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no pack.json in the folder “%1”."), {folder}), folder);
    const Linted lint = linted(folder);
    const bool blocked = std::any_of(lint.findings.begin(), lint.findings.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
    const QString found = findingsWords(lint.findings, context);
    json::Object document{{QStringLiteral("findings"), findingsJson(lint.findings, context)}, {QStringLiteral("coverage"), lint.coverage}};
    Reply reply;
    reply.exit = blocked ? Found : Clean;
    reply.words = found + context.words(QT_TRANSLATE_NOOP("Cli", "Findings: %1."), {QString::number(lint.findings.size())}) + u'\n';
    if (lint.pack && wish->language) {
        const QString book = pack::packBook(*lint.pack, context.catalogue(), *wish->language);
        if (wish->file.isEmpty()) {
            document.set(QStringLiteral("book"), book);
            context.remark(found);
            reply.words = book;
        } else if (const auto written = writeBook(wish->file, book, lint.pack->pack(), context.catalogue(), *wish->language)) {
            document.set(QStringLiteral("path"), wish->file);
        } else {
            return tl::unexpected(written.error());
        }
    }
    reply.document = json::Value(std::move(document));
    return reply;
}

} // namespace

std::vector<Verb> packVerbs()
{
    return {
        {QStringLiteral("packs"), QString(), QT_TRANSLATE_NOOP("Cli", "lists the installed questionnaires"),
         {0, 0, {}, {}}, &listPacks},
        {QStringLiteral("pack install"), QStringLiteral("FILE [--signed-only]"),
         QT_TRANSLATE_NOOP("Cli", "installs a questionnaire carried by hand"), {1, 1, {}, {QStringLiteral("signed-only")}}, &installPack},
        {QStringLiteral("pack changes"), QStringLiteral("A B [--lang L]"),
         QT_TRANSLATE_NOOP("Cli", "says in words what changed between two questionnaires or two versions of one"), {2, 2, {}, {}}, &packChanges},
        {QStringLiteral("pack export"), QStringLiteral("ID[@VERSION] --out FILE"),
         QT_TRANSLATE_NOOP("Cli", "writes a questionnaire as one file, to be carried by hand"), {1, 1, {QStringLiteral("out")}, {}}, &exportPack},
        {QStringLiteral("pack sign"), QStringLiteral("FILE --key KEY.pem --cert CERT.pem"),
         QT_TRANSLATE_NOOP("Cli", "signs an exported questionnaire; the signature is written beside it"), {1, 1, {QStringLiteral("key"), QStringLiteral("cert")}, {}}, &signPack},
        {QStringLiteral("pack trust"), QStringLiteral("CERT.pem | --list | --remove FINGERPRINT"),
         QT_TRANSLATE_NOOP("Cli", "trusts a certificate to sign questionnaires, or lists those trusted"), {0, 1, {QStringLiteral("remove")}, {QStringLiteral("list")}}, &trustCertificates},
        {QStringLiteral("lint"), QStringLiteral("PACK_DIR [--book LANG [--out FILE]]"),
         QT_TRANSLATE_NOOP("Cli", "checks a questionnaire and runs its scenarios; prints its logic as a book"),
         {1, 1, {QStringLiteral("book"), QStringLiteral("out")}, {}}, &lintPack},
    };
}

} // namespace aspirant::cli

// packs, pack install, lint
#include "app/cli/verb.h"

#include "model/pack/pack_book.h"
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"
#include "model/session/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace aspirant::cli {

namespace {

json::Value packRow(const pack::Pack& pack)
{
    return json::Value(json::Object{{QStringLiteral("id"), pack.id},
                                    {QStringLiteral("version"), pack.version},
                                    {QStringLiteral("hash"), pack.hash},
                                    {QStringLiteral("title"), textJson(pack.title)},
                                    {QStringLiteral("status"), pack::statusTag(pack.legalStatus)},
                                    {QStringLiteral("sections"), static_cast<int>(pack.sections.size())},
                                    {QStringLiteral("questions"), pack::questionCount(pack)}});
}

QString packWords(const json::Value& row, const Context& context)
{
    return context.words(QT_TRANSLATE_NOOP("Cli", "%1 %2: %3. Sections: %4, questions: %5, digest %6."),
                         {row[u"id"].toString(), row[u"version"].toString(),
                          row[u"title"][languageTag(context.language())].toString(),
                          QString::fromLatin1(row[u"sections"].numberText()),
                          QString::fromLatin1(row[u"questions"].numberText()), row[u"hash"].toString().left(12)}) + u'\n';
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
        rows.push_back(packRow(*pack));
        reply.words += packWords(rows.back(), context);
    }
    reply.document = json::Value(std::move(rows));
    return reply;
}

Result<Reply> installPack(Context& context)
{
    const pack::PackLibrary library(pack::PackLibrary::standardFolders());
    const auto pack = library.install(context.call().arguments[0]);
    if (!pack)
        return tl::unexpected(pack.error());
    Reply reply;
    reply.document = packRow(*pack);
    reply.words = packWords(reply.document, context);
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

Result<Reply> lintPack(Context& context)
{
    const Call& call = context.call();
    const QString folder = QDir::cleanPath(call.arguments[0]);
    const auto bookLanguage = languageFromTag(call.option(QStringLiteral("book")));
    if (call.has(QStringLiteral("book")) && !bookLanguage)
        return failure(QStringLiteral("call.language"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a language here. Use en, zh-Hant or zh-Hans."), {call.option(QStringLiteral("book"))}),
                       call.option(QStringLiteral("book")));
    if (!QFileInfo(folder + QStringLiteral("/pack.json")).isFile())
        return failure(QStringLiteral("pack.missing"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no pack.json in the folder “%1”."), {folder}), folder);
    const pack::ReadPack read = pack::readPackFolder(folder);
    QList<Issue> findings = read.issues;
    json::Array coverageRows;
    QString book;
    if (read.pack) {
        const auto compiled = pack::CompiledPack::compile(*read.pack);
        findings += pack::lint(*compiled, glossaryBeside(folder));
        findings += session::runScenarios(compiled, folder + QStringLiteral("/scenarios"));
        for (const pack::Coverage& row : pack::coverage(*compiled))
            coverageRows.push_back(coverageJson(row));
        if (bookLanguage)
            book = pack::packBook(*compiled, context.catalogue(), *bookLanguage);
    }
    const bool blocked = std::any_of(findings.begin(), findings.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
    json::Object document{{QStringLiteral("findings"), findingsJson(findings, context)}, {QStringLiteral("coverage"), std::move(coverageRows)}};
    if (bookLanguage)
        document.set(QStringLiteral("book"), book);
    Reply reply;
    reply.exit = blocked ? Found : Clean;
    reply.document = json::Value(std::move(document));
    reply.words = bookLanguage ? book : findingsWords(findings, context) + context.words(QT_TRANSLATE_NOOP("Cli", "Findings: %1."), {QString::number(findings.size())}) + u'\n';
    if (bookLanguage)
        context.remark(findingsWords(findings, context));
    return reply;
}

} // namespace

std::vector<Verb> packVerbs()
{
    return {
        {QStringLiteral("packs"), QString(), QT_TRANSLATE_NOOP("Cli", "lists the installed questionnaires"),
         {0, 0, {}, {}}, &listPacks},
        {QStringLiteral("pack install"), QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("Cli", "installs a questionnaire carried by hand"), {1, 1, {}, {}}, &installPack},
        {QStringLiteral("lint"), QStringLiteral("PACK_DIR [--book LANG]"),
         QT_TRANSLATE_NOOP("Cli", "checks a questionnaire and runs its scenarios; prints its logic as a book"),
         {1, 1, {QStringLiteral("book")}, {}}, &lintPack},
    };
}

} // namespace aspirant::cli

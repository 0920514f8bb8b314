// packs, pack install, lint
#include "app/cli/verb.h"

#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"

#include <QFileInfo>

#include <functional>

namespace aspirant::cli {

namespace {

int countQuestions(const QList<pack::Question>& questions)
{
    int count = 0;
    for (const pack::Question& question : questions)
        count += question.hasRows() ? countQuestions(question.fields) : 1;
    return count;
}

json::Value packRow(const pack::Pack& pack)
{
    int questions = 0;
    for (const pack::Section& section : pack.sections)
        questions += countQuestions(section.questions);
    return json::Value(json::Object{{QStringLiteral("id"), pack.id},
                                    {QStringLiteral("version"), pack.version},
                                    {QStringLiteral("hash"), pack.hash},
                                    {QStringLiteral("title"), textJson(pack.title)},
                                    {QStringLiteral("status"), pack::statusTag(pack.legalStatus)},
                                    {QStringLiteral("sections"), static_cast<int>(pack.sections.size())},
                                    {QStringLiteral("questions"), questions}});
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

} // namespace

std::vector<Verb> packVerbs()
{
    return {
        {QStringLiteral("packs"), QString(), QT_TRANSLATE_NOOP("Cli", "lists the installed questionnaires"),
         {0, 0, {QStringLiteral("lang")}, {}}, &listPacks},
        {QStringLiteral("pack install"), QStringLiteral("FILE"),
         QT_TRANSLATE_NOOP("Cli", "installs a questionnaire carried by hand"), {1, 1, {QStringLiteral("lang")}, {}}, &installPack},
    };
}

} // namespace aspirant::cli

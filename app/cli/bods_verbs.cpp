// ownership import, and the file of `ownership --bods`
#include "app/cli/bods_file.h"

#include "model/base/digest.h"
#include "model/bods/bods_export.h"
#include "model/bods/bods_import.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace aspirant::cli {

namespace {

MessageNumber number(qsizetype n)
{
    return {QString::number(n)};
}

Result<QList<bods::Statement>> readFile(const QString& name)
{
    QFile file(name);
    const bods::StatementLimits limits;
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.unreadable"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The file cannot be read.")), name);
    auto statements = bods::readStatements(file.read(limits.bytes + 1), limits); // one more byte: it is too large then
    if (!statements)
        statements.error().place = name + QStringLiteral(": ") + statements.error().place;
    return statements;
}

json::Value differingJson(const QList<bods::Differing>& differing)
{
    json::Array list;
    for (const bods::Differing& one : differing)
        list.emplace_back(json::Object{{QStringLiteral("path"), one.path.text()}, {QStringLiteral("title"), textJson(one.title)},
                                       {QStringLiteral("kept"), one.kept}, {QStringLiteral("offered"), one.offered}});
    return json::Value(std::move(list));
}

json::Object planJson(const bods::ImportPlan& plan, const Context& context)
{
    json::Array records;
    for (const bods::MatchedRecord& record : plan.records) {
        json::Object one{{QStringLiteral("record"), record.recordId}, {QStringLiteral("type"), bods::kindTag(record.kind)},
                         {QStringLiteral("name"), textJson(record.name)}, {QStringLiteral("match"), bods::matchTag(record.match)}};
        one.set(QStringLiteral("row"), record.row.isEmpty() ? json::Value() : json::Value(record.row.text()));
        records.emplace_back(std::move(one));
    }
    return {{QStringLiteral("statements"), plan.statements}, {QStringLiteral("closed"), plan.closed}, {QStringLiteral("records"), std::move(records)},
            {QStringLiteral("rows"), pathsJson(plan.rows)}, {QStringLiteral("filled"), pathsJson(plan.filled)},
            {QStringLiteral("differing"), differingJson(plan.differing)}, {QStringLiteral("findings"), findingsJson(plan.findings, context)}};
}

Message matchWords(bods::Match match)
{
    switch (match) {
    case bods::Match::Applicant: return Message("Cli", QT_TRANSLATE_NOOP("Cli", "the applicant"));
    case bods::Match::SameRecord: return Message("Cli", QT_TRANSLATE_NOOP("Cli", "the same record"));
    case bods::Match::SameNumber: return Message("Cli", QT_TRANSLATE_NOOP("Cli", "the same number"));
    case bods::Match::Likely: return Message("Cli", QT_TRANSLATE_NOOP("Cli", "likely the same"));
    case bods::Match::New: return Message("Cli", QT_TRANSLATE_NOOP("Cli", "new"));
    case bods::Match::KeptOnly: break;
    }
    return Message("Cli", QT_TRANSLATE_NOOP("Cli", "kept, no entry"));
}

QString planWords(const bods::ImportPlan& plan, const Context& context)
{
    QString words;
    for (const bods::MatchedRecord& record : plan.records)
        words += QStringLiteral("  %1  [%2] %3\n").arg(record.name.isEmpty() ? record.recordId : record.name.best(context.language()).words,
                                                    record.row.isEmpty() ? QStringLiteral("–") : record.row.text(), context.words(matchWords(record.match)));
    words += context.words(QT_TRANSLATE_NOOP("Cli", "Statements: %1. Rows added: %2. Answers filled in: %3. Answers that differ and stand as they are: %4."),
                           {number(plan.statements), number(plan.rows.size()), number(plan.filled.size()), number(plan.differing.size())}) + u'\n';
    for (const bods::Differing& one : plan.differing)
        words += QStringLiteral("    %1  %2: %3 ← %4\n").arg(one.path.text(), one.title.best(context.language()).words,
                                                            QString::fromUtf8(json::canonical(one.kept)), QString::fromUtf8(json::canonical(one.offered)));
    return words + findingsWords(plan.findings, context);
}

Result<Reply> importBods(Context& context)
{
    const Call& call = context.call();
    const auto statements = readFile(call.arguments[1]);
    if (!statements)
        return tl::unexpected(statements.error());
    const bool dry = call.has(QStringLiteral("dry-run"));
    const auto bench = dry ? context.reader() : context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto plan = bods::planImport((*desk)->session(), *statements);
    if (!plan)
        return tl::unexpected(plan.error());
    Reply reply;
    json::Object document = planJson(*plan, context);
    reply.words = planWords(*plan, context);
    const bool write = !dry && !plan->changes.isEmpty();
    if (write) {
        const auto delta = (*desk)->apply(plan->changes, desk::Origin::Typed);
        if (!delta)
            return tl::unexpected(delta.error());
        if (const auto saved = (*desk)->flush(); !saved)
            return tl::unexpected(saved.error());
    } else {
        reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Nothing was written.")) + u'\n';
    }
    document.set(QStringLiteral("written"), write);
    reply.exit = plan->differing.isEmpty() ? Clean : Found;
    reply.document = json::Value(std::move(document));
    return reply;
}

} // namespace

Result<Reply> exportBods(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto statements = bods::exportStatements((*desk)->session());
    if (!statements)
        return tl::unexpected(statements.error());
    const QString path = context.call().option(QStringLiteral("bods"));
    const QByteArray bytes = bods::statementsFile(*statements);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("file.write"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The file cannot be written: %1"), {file.errorString()}), path);
    Reply reply;
    reply.words = context.words(QT_TRANSLATE_NOOP("Cli", "Statements written: %1."), {number(statements->size())}) + u'\n';
    reply.document = json::Object{{QStringLiteral("path"), path}, {QStringLiteral("statements"), static_cast<int>(statements->size())},
                                  {QStringLiteral("bytes"), static_cast<qint64>(bytes.size())}, {QStringLiteral("sha256"), sha256Hex(bytes)}};
    return reply;
}

std::vector<Verb> bodsVerbs()
{
    return {{QStringLiteral("ownership import"), QStringLiteral("DRAFT FILE [--dry-run] [--lang L]"),
             QT_TRANSLATE_NOOP("Cli", "takes over owners from a file of the Beneficial Ownership Data Standard 0.4; no answer is overwritten"),
             {2, 2, {}, {QStringLiteral("dry-run")}}, &importBods}};
}

} // namespace aspirant::cli

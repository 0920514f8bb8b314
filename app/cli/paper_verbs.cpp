// paper, checklist
#include "app/cli/verb.h"
#include "app/paper_look.h"
#include "model/report/checklist_document.h"
#include "model/report/pdf_writer.h"

#include <QSaveFile>

#include <algorithm>

namespace aspirant::cli {

namespace {

using draft::PaperRecord;
using draft::Path;
using papers::ChecklistRow;
using papers::Standing;

// What the options say is changed, an empty value clears; the rest stays.
Result<PaperRecord> changed(const Call& call, const PaperRecord& present)
{
    static const std::pair<const char16_t*, const char16_t*> keys[] = {
        {u"date", u"date"}, {u"tongue", u"language"}, {u"version", u"version"}, {u"translation-of", u"translationOf"}};
    json::Object record = draft::paperValue(present).object();
    for (const auto& [option, key] : keys) {
        const QString name = QString::fromUtf16(option), member = QString::fromUtf16(key);
        if (!call.has(name))
            continue;
        if (call.option(name).isEmpty())
            record.remove(member);
        else
            record.set(member, call.option(name));
    }
    return draft::paperRecordFrom(json::Value(std::move(record)));
}

bool isCited(const json::Value& answer, const QString& sha256)
{
    return std::any_of(answer.array().begin(), answer.array().end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
}

Result<void> translates(const session::Session& session, const PaperRecord& record, const QString& sha256)
{
    const draft::Answers& answers = session.draft().answers;
    const QString& original = record.translationOf;
    if (original.isEmpty())
        return {};
    if (original == sha256)
        return failure(QStringLiteral("paper.itself"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "A paper is not a translation of itself.")), original);
    if (std::none_of(answers.begin(), answers.end(), [&](const json::Value& answer) { return isCited(answer, original); }))
        return failure(QStringLiteral("paper.unknown"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "No paper with this SHA-256 is attached: %1"), {original}), original);
    return {};
}

Result<Reply> recordPaper(Context& context)
{
    const Call& call = context.call();
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const session::Session& session = (*desk)->session();
    const auto path = knownPath(session, call.arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const QString& sha256 = call.arguments[2];
    if (!isCited(session.draft().answer(*path), sha256))
        return failure(QStringLiteral("paper.unknown"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "No paper with this SHA-256 is attached: %1"), {sha256}), path->text());
    const draft::Answers& answers = session.draft().answers;
    const auto record = changed(call, draft::paperRecord(answers, *path, sha256));
    if (!record)
        return tl::unexpected(record.error());
    if (const auto fits = translates(session, *record, sha256); !fits)
        return tl::unexpected(fits.error());
    const draft::ChangeSet changes = draft::setAnswer(answers, draft::paperPath(*path, sha256), draft::paperValue(*record));
    if (const auto done = (*desk)->apply(changes, desk::Origin::Typed); !done)
        return tl::unexpected(done.error());
    if (const auto saved = (*desk)->flush(); !saved)
        return tl::unexpected(saved.error());
    const QList<Issue> findings = papers::registerIssues(session, *path);
    json::Object document{{QStringLiteral("path"), path->text()}, {QStringLiteral("sha256"), sha256}, {QStringLiteral("findings"), findingsJson(findings, context)}};
    document.set(QStringLiteral("record"), record->isEmpty() ? json::Value(json::Object()) : draft::paperValue(*record));
    return Reply{json::Value(std::move(document)), findingsWords(findings, context)};
}

json::Value paperJson(const papers::ListedPaper& paper)
{
    json::Object object = draft::paperValue(paper.record).object();
    object.set(QStringLiteral("name"), paper.name);
    object.set(QStringLiteral("sha256"), paper.sha256);
    return json::Value(std::move(object));
}

json::Value rowJson(const ChecklistRow& row, const Context& context)
{
    json::Array files;
    for (const papers::ListedPaper& paper : row.papers)
        files.emplace_back(paperJson(paper));
    return json::Value(json::Object{{QStringLiteral("path"), row.path.text()},
                                    {QStringLiteral("title"), row.title.best(context.language()).words},
                                    {QStringLiteral("standing"), papers::standingTag(row.standing)},
                                    {QStringLiteral("required"), row.required},
                                    {QStringLiteral("promisedBy"), pathsJson(row.promisedBy)},
                                    {QStringLiteral("papers"), std::move(files)},
                                    {QStringLiteral("findings"), findingsJson(row.findings, context)}});
}

QString rowWords(const ChecklistRow& row, const Context& context)
{
    QString words = context.words(papers::standingWords(row.standing)) + QStringLiteral(": ") + row.title.best(context.language()).words + u'\n';
    QStringList promised;
    for (const Path& path : row.promisedBy)
        promised.append(path.text());
    if (!promised.isEmpty())
        words += QStringLiteral("    ") + context.words(QT_TRANSLATE_NOOP("Cli", "Promised by %1"), {promised.join(QStringLiteral(", "))}) + u'\n';
    for (const papers::ListedPaper& paper : row.papers)
        words += QStringLiteral("    ") + paper.name + u'\n';
    for (const Issue& issue : row.findings)
        words += QStringLiteral("    ") + context.words(issue.message) + u'\n';
    return words;
}

Result<void> writeChecklist(Context& context, const session::Session& session, const QList<ChecklistRow>& rows)
{
    const QString file = context.call().option(QStringLiteral("pdf"));
    const auto pdf = report::writePdf(report::checklistDocument(session, rows, context.catalogue(), context.language()));
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(pdf->bytes) == pdf->bytes.size() && out.commit())
        return {};
    return failure(QStringLiteral("file.write"), Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be written: %2"), {file, out.errorString()}), file);
}

Result<Reply> showChecklist(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto bench = context.reader();
    const session::Session& session = (*desk)->session();
    const QList<ChecklistRow> rows = app::checklistOf(**bench, session);
    int counts[5] = {0, 0, 0, 0, 0};
    json::Array slots_;
    Reply reply;
    for (const ChecklistRow& row : rows) {
        ++counts[static_cast<int>(row.standing)];
        slots_.emplace_back(rowJson(row, context));
        reply.words += rowWords(row, context);
    }
    json::Object summary;
    for (int i = 0; i < 5; ++i)
        summary.set(papers::standingTag(static_cast<Standing>(i)), counts[i]);
    reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Received: %1, missing: %2, wrong: %3, too old: %4, not required so far: %5."),
                                 {QString::number(counts[3]), QString::number(counts[0]), QString::number(counts[1]), QString::number(counts[2]), QString::number(counts[4])}) + u'\n';
    reply.document = json::Value(json::Object{{QStringLiteral("summary"), std::move(summary)}, {QStringLiteral("slots"), std::move(slots_)}});
    if (context.call().has(QStringLiteral("pdf"))) {
        const auto written = writeChecklist(context, session, rows);
        if (!written)
            return tl::unexpected(written.error());
    }
    if (context.call().has(QStringLiteral("csv")) && !context.call().json)
        reply.raw = papers::checklistTable(session, rows, context.catalogue(), context.language());
    reply.exit = counts[static_cast<int>(Standing::Missing)] > 0 ? Found : Clean;
    return reply;
}

} // namespace

std::vector<Verb> paperVerbs()
{
    return {
        {QStringLiteral("paper"), QStringLiteral("DRAFT SLOT SHA256 [--date D] [--tongue L] [--version V] [--translation-of SHA256]"),
         QT_TRANSLATE_NOOP("Cli", "records the date, language and version of an attached paper, or what it translates; an empty value clears"),
         {3, 3, {QStringLiteral("date"), QStringLiteral("tongue"), QStringLiteral("version"), QStringLiteral("translation-of")}, {}}, &recordPaper},
        {QStringLiteral("checklist"), QStringLiteral("DRAFT [--lang L] [--as-at DATE] [--csv] [--pdf FILE]"),
         QT_TRANSLATE_NOOP("Cli", "lists every place for papers: received, missing, too old, wrong, and the answer that promised it"),
         {1, 1, {QStringLiteral("as-at"), QStringLiteral("pdf")}, {QStringLiteral("csv")}}, &showChecklist},
    };
}

} // namespace aspirant::cli

#include "app/paper_look.h"

#include "model/base/digest.h"
#include "model/bundle/entry_name.h"
#include "model/bundle/safe_name.h"
#include "model/desk/attachment_kind.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace aspirant::app {

namespace {

using papers::Inspection;
using papers::Outcome;

constexpr int longestLookMs = 30'000; // of the clock; processor time has a limit of its own

QString keyOf(const QString& sha256)
{
    return QStringLiteral("paper.inspection.") + sha256;
}

QString inspectorProgram()
{
    const QString named = qEnvironmentVariable("ASPIRANT_INSPECTOR");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/aspirant-inspector") : named;
}

// The name stays here: command lines can be read by other users of the machine.
QStringList argumentsFor(const QString& file, const QString& name)
{
    const bool csv = name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    return {file, csv ? QStringLiteral("x.csv") : QStringLiteral("x")};
}

std::optional<Inspection> lookInto(const QString& file, const QString& name)
{
    const QString program = inspectorProgram();
    if (!QFileInfo(program).isExecutable())
        return std::nullopt;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, argumentsFor(file, name), QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return std::nullopt;
    Inspection ended;
    ended.outcome = Outcome::Limits;
    ended.size = QFileInfo(file).size();
    if (!process.waitForFinished(longestLookMs)) {
        process.kill();
        process.waitForFinished();
        return ended;
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return ended;
    if (process.exitCode() == 3)
        return std::nullopt;
    const auto answer = json::parse(process.readAllStandardOutput(), QStringLiteral("inspection"));
    const auto seen = answer ? papers::inspectionFrom(*answer) : std::nullopt;
    return seen ? seen : ended;
}

} // namespace

std::optional<Inspection> inspectionOf(Workbench& bench, const QString& sha256, const QString& name, Look look)
{
    store::SqliteStore& settings = bench.workspace().drafts();
    if (const auto known = settings.setting(keyOf(sha256))) {
        if (const auto seen = papers::inspectionFrom(*known); seen || look == Look::Known)
            return seen;
    }
    if (look == Look::Known || !isSha256Hex(sha256) || !bench.blobs().contains(sha256))
        return std::nullopt;
    const auto seen = lookInto(bench.workspace().blobs().fileOf(sha256), name);
    // Not kept, it is looked into again next time; nothing else is lost.
    if (seen && seen->outcome != Outcome::Limits && !bench.drafts().isReadOnly())
        (void)settings.setSetting(keyOf(sha256), papers::inspectionJson(*seen));
    return seen;
}

QList<Issue> paperIssues(Workbench& bench, const draft::Path& path, const QString& name, const QString& sha256, Look look)
{
    QList<Issue> found;
    if (const QString safe = bundle::safeFileName(name); safe != name)
        found.append({Severity::Notes, QStringLiteral("paper.name"),
                      Message("Papers", QT_TRANSLATE_NOOP("Papers", "The file “%1” has a name that not every computer can keep. It travels as “%2”."), {bundle::printableName(name), safe}),
                      path.text(), name, {}});
    if (const auto seen = inspectionOf(bench, sha256, name, look))
        found += papers::contentIssues(*seen, path.text(), name);
    return found;
}

void lookAtPapers(Workbench& bench, const session::Session& session)
{
    for (const draft::Path& path : session.paths()) {
        const pack::Question* question = session.question(path);
        if (!question || question->type != pack::Type::Attachment)
            continue;
        for (const json::Value& file : session.draft().answer(path).array())
            (void)inspectionOf(bench, file[u"$sha256"].toString(), file[u"name"].toString(), Look::Now);
    }
}

QList<Issue> paperFindings(Workbench& bench, const session::Session& session)
{
    QList<Issue> found;
    for (const draft::Path& path : session.paths()) {
        const pack::Question* question = session.question(path);
        if (!question || question->type != pack::Type::Attachment || !session.isRelevant(path))
            continue;
        for (const json::Value& file : session.state(path).answer.array())
            found += paperIssues(bench, path, file[u"name"].toString(), file[u"$sha256"].toString(), Look::Known);
        found += papers::registerIssues(session, path);
    }
    return found;
}

QList<papers::ChecklistRow> checklistOf(Workbench& bench, const session::Session& session)
{
    const QList<Issue> lost = bench.attachmentFindings(session);
    return papers::checklist(session, [&](const pack::Question& question, const draft::Path& path, const papers::ListedPaper& paper) {
        QList<Issue> found = paperIssues(bench, path, paper.name, paper.sha256, Look::Now);
        for (const Issue& issue : lost) {
            if (issue.path == path.text() && issue.file == paper.name)
                found.append(issue);
        }
        if (const auto seen = inspectionOf(bench, paper.sha256, paper.name, Look::Known))
            found += desk::attachmentIssues(question, path.text(), paper.name, seen->kind, seen->size);
        return found;
    });
}

} // namespace aspirant::app

#include "app/paper_look.h"

#include "model/archive/entry_name.h"
#include "model/base/digest.h"
#include "model/bundle/safe_name.h"
#include "model/desk/attachment_kind.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSet>

namespace aspirant::app {

namespace {

using papers::Inspection;
using papers::Outcome;

constexpr int longestLookMs = 30'000; // of the clock; processor time has a limit of its own
constexpr int sliceMs = 100;          // how soon a look that is not wanted any more ends

using GoOn = std::function<bool()>;

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

// False: over time, or not wanted any more.
bool ends(QProcess& process, const GoOn& goOn)
{
    for (int waited = 0; waited < longestLookMs; waited += sliceMs) {
        if (process.waitForFinished(sliceMs) || process.state() == QProcess::NotRunning)
            return true;
        if (goOn && !goOn())
            break;
    }
    process.kill();
    process.waitForFinished();
    return false;
}

std::optional<Inspection> lookInto(const QString& file, const QString& name, const GoOn& goOn)
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
    if (!ends(process, goOn))
        return goOn && !goOn() ? std::nullopt : std::optional(ended);
    if (process.exitStatus() != QProcess::NormalExit)
        return ended;
    if (process.exitCode() == 3)
        return std::nullopt;
    const auto answer = json::parse(process.readAllStandardOutput(), QStringLiteral("inspection"));
    const auto seen = answer ? papers::inspectionFrom(*answer) : std::nullopt;
    return seen ? seen : ended;
}

} // namespace

std::optional<Inspection> inspectionOf(Workbench& bench, const QString& sha256, const QString& name, Look look, const GoOn& goOn)
{
    store::SqliteStore& settings = bench.workspace().drafts();
    if (const auto known = settings.setting(keyOf(sha256))) {
        if (const auto seen = papers::inspectionFrom(*known); look == Look::Known || (seen && seen->outcome != Outcome::Limits))
            return seen;
    }
    if (look == Look::Known || !isSha256Hex(sha256) || !bench.blobs().contains(sha256))
        return std::nullopt;
    const auto seen = lookInto(bench.workspace().blobs().fileOf(sha256), name, goOn);
    // Not kept, it is looked into again next time; nothing else is lost.
    if (seen && !bench.drafts().isReadOnly())
        (void)settings.setSetting(keyOf(sha256), papers::inspectionJson(*seen));
    return seen;
}

QList<Issue> paperIssues(Workbench& bench, const draft::Path& path, const QString& name, const QString& sha256, Look look)
{
    QList<Issue> found;
    if (const QString safe = bundle::safeFileName(name); safe != name)
        found.append({Severity::Notes, QStringLiteral("paper.name"),
                      Message("Papers", QT_TRANSLATE_NOOP("Papers", "The file “%1” has a name that not every computer can keep. It travels as “%2”."), {archive::printableName(name), safe}),
                      path.text(), name, {}});
    if (const auto seen = inspectionOf(bench, sha256, name, look))
        found += papers::contentIssues(*seen, path.text(), name);
    return found;
}

QList<UnseenPaper> unseenPapers(Workbench& bench, const session::Session& session)
{
    QList<UnseenPaper> unseen;
    QSet<QString> met;
    for (const draft::Path& path : session.paths()) {
        const pack::Question* question = session.question(path);
        if (!question || question->type != pack::Type::Attachment)
            continue;
        for (const json::Value& file : session.draft().answer(path).array()) {
            const QString& sha256 = file[u"$sha256"].toString();
            if (met.contains(sha256))
                continue;
            met.insert(sha256);
            if (!inspectionOf(bench, sha256, file[u"name"].toString(), Look::Known))
                unseen.append({sha256, file[u"name"].toString()});
        }
    }
    return unseen;
}

bool lookAtPapers(Workbench& bench, const QList<UnseenPaper>& papers, const GoOn& goOn)
{
    bool any = false;
    for (const UnseenPaper& paper : papers) {
        if (goOn && !goOn())
            break;
        any = inspectionOf(bench, paper.sha256, paper.name, Look::Now, goOn).has_value() || any;
    }
    return any;
}

papers::PaperCheck paperCheck(Workbench& bench, Look look)
{
    return [&bench, look](const pack::Question& question, const draft::Path& path, const papers::ListedPaper& paper) {
        QList<Issue> found = paperIssues(bench, path, paper.name, paper.sha256, look);
        if (!bench.blobs().contains(paper.sha256))
            found.append({Severity::Warns, QStringLiteral("attachment.lost"),
                          Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The content of the attachment “%1” is no longer in the workspace. Attach the file again."), {paper.name}),
                          path.text(), paper.name, {}});
        else if (const auto seen = inspectionOf(bench, paper.sha256, paper.name, Look::Known))
            found += desk::attachmentIssues(question, path.text(), paper.name, seen->kind, seen->size);
        return found;
    };
}

QList<papers::ChecklistRow> checklistOf(Workbench& bench, const session::Session& session, Look look)
{
    return papers::checklist(session, paperCheck(bench, look));
}

} // namespace aspirant::app

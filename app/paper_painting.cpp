#include "app/paper_painting.h"

#include "model/base/digest.h"
#include "model/base/hidden_characters.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

namespace aspirant::app {

namespace {

using papers::Inspection;

constexpr int longestPaintingMs = 30'000; // of the clock; processor time has a limit of its own
constexpr int lookEveryMs = 50;

QString painterProgram()
{
    const QString named = qEnvironmentVariable("ASPIRANT_PAINTER");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/aspirant-painter") : named;
}

tl::unexpected<Error> cannot(const char* code, const char* source, const QString& name)
{
    return failure(QString::fromLatin1(code), Message("Workbench", source, {shownName(name)}), name);
}

// What must not even be drawn: the first finding that says so.
std::optional<Error> refusal(const Inspection& seen, const QString& name)
{
    if (!seen.bomb && !seen.damaged && !seen.password && seen.outcome != papers::Outcome::Limits)
        return std::nullopt;
    for (const Issue& issue : papers::contentIssues(seen, {}, shownName(name))) {
        if (issue.severity == Severity::Warns)
            return Error{QStringLiteral("preview.refused"), issue.message, name};
    }
    return std::nullopt;
}

Result<papers::PaintedPage> outputOf(QProcess& painter, const QString& name, const std::function<bool()>& mayGoOn)
{
    QElapsedTimer clock;
    clock.start();
    while (painter.state() != QProcess::NotRunning && !painter.waitForFinished(lookEveryMs)) {
        const bool stopped = mayGoOn && !mayGoOn();
        const bool floods = painter.bytesAvailable() > papers::mostPaintedPixels * 4LL + 1'000'000;
        if (!stopped && !floods && clock.elapsed() < longestPaintingMs)
            continue;
        painter.kill();
        painter.waitForFinished();
        if (stopped)
            return failure(QStringLiteral("job.cancelled"), Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "Stopped.")));
        return cannot("preview.limits", QT_TRANSLATE_NOOP("Workbench", "“%1” takes too much time or memory to be drawn here. Open it with its own program."), name);
    }
    if (painter.exitStatus() != QProcess::NormalExit || painter.exitCode() == 4)
        return cannot("preview.limits", QT_TRANSLATE_NOOP("Workbench", "“%1” takes too much time or memory to be drawn here. Open it with its own program."), name);
    return papers::paintedPageFrom(painter.readAllStandardOutput());
}

} // namespace

Result<papers::PaintedPage> paintPage(Workbench& bench, const QString& sha256, const QString& name, int page, int width,
                                      const std::function<bool()>& mayGoOn)
{
    if (!isSha256Hex(sha256) || !bench.blobs().contains(sha256))
        return cannot("attachment.lost", QT_TRANSLATE_NOOP("Workbench", "The content of the attachment “%1” is no longer in the workspace. Attach the file again."), name);
    const auto seen = inspectionOf(bench, sha256, name, Look::Now);
    if (!seen)
        return cannot("preview.program", QT_TRANSLATE_NOOP("Workbench", "“%1” cannot be shown here: the program that looks into files is not installed."), name);
    if (seen->kind != QLatin1String("pdf") && seen->kind != QLatin1String("png") && seen->kind != QLatin1String("jpg"))
        return cannot("preview.kind", QT_TRANSLATE_NOOP("Workbench", "“%1” is neither a PDF nor a picture. Open it with its own program."), name);
    if (const auto refused = refusal(*seen, name))
        return tl::unexpected(*refused);
    QProcess painter;
    painter.setStandardErrorFile(QProcess::nullDevice());
    // The name stays here: command lines can be read by other users of the machine.
    painter.start(painterProgram(), {bench.workspace().blobs().fileOf(sha256), seen->kind, QString::number(page), QString::number(width)}, QIODevice::ReadOnly);
    if (!painter.waitForStarted())
        return cannot("preview.program", QT_TRANSLATE_NOOP("Workbench", "“%1” cannot be shown here: the program that draws pages is not installed."), name);
    return outputOf(painter, name, mayGoOn);
}

} // namespace aspirant::app

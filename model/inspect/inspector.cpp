#include "model/inspect/inspector.h"

#include "model/desk/attachment_kind.h"
#include "model/inspect/parts.h"

#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

namespace aspirant::inspect {

namespace {

using papers::Inspection;
using papers::Outcome;

bool isTooLarge(const Inspection& seen, const Limits& limits)
{
    return (seen.kind == QLatin1String("pdf") && seen.size > limits.pdfBytes) || seen.size > limits.officeBytes;
}

void limit(__rlimit_resource what, qint64 most)
{
    const auto value = static_cast<rlim_t>(most);
    const rlimit both{value, value};
    [[maybe_unused]] const int refused = setrlimit(what, &both);
}

} // namespace

Result<Inspection> inspectFile(const QString& fileName, const QString& name, const Limits& limits)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file.read"), Message("Papers", QT_TRANSLATE_NOOP("Papers", "The file “%1” could not be read."), {name}), name);
    Inspection seen;
    seen.size = file.size();
    seen.kind = desk::attachmentKind(file, name);
    if (seen.kind.isEmpty() && file.peek(8) == QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        seen.kind = QStringLiteral("ole");
    const QString& kind = seen.kind;
    if (kind == QLatin1String("txt") || kind == QLatin1String("csv") || kind.isEmpty())
        return seen;
    if (isTooLarge(seen, limits)) {
        seen.outcome = Outcome::TooLarge;
        return seen;
    }
    if (kind == QLatin1String("pdf"))
        inspectPdf(fileName, limits, seen);
    else if (kind == QLatin1String("png"))
        inspectPng(file, limits, seen);
    else if (kind == QLatin1String("jpg"))
        inspectJpeg(file, limits, seen);
    else if (kind == QLatin1String("ole"))
        inspectOle(file, seen);
    else
        inspectZip(file, limits, seen);
    return seen;
}

void limitProcess(const Limits& limits)
{
    limit(RLIMIT_CPU, limits.seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer reserves far more addresses than it uses
    limit(RLIMIT_AS, limits.memory);
#endif
}

} // namespace aspirant::inspect

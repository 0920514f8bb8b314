#include "model/desk/attachment_kind.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace aspirant::desk {

namespace {

constexpr qint64 sample = 64 * 1024; // of either end

// An office file is a zip; which kind, its list of entries at the end (or its first entries) names.
QString zipKind(const QByteArray& head, const QByteArray& tail)
{
    const auto holds = [&](const char* name) { return head.contains(name) || tail.contains(name); };
    if (holds("word/document.xml"))
        return QStringLiteral("docx");
    if (holds("xl/workbook.xml"))
        return QStringLiteral("xlsx");
    return QStringLiteral("zip");
}

bool isText(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true; // UTF-16 with its mark
    const bool controls = std::any_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return !head.isEmpty() && !controls;
}

Issue warning(const char* code, Message message, const QString& path, const QString& name)
{
    return {Severity::Warns, QString::fromLatin1(code), std::move(message), path, name, {}};
}

} // namespace

QString attachmentKind(QIODevice& file, const QString& name)
{
    const qint64 size = file.size();
    file.seek(0);
    const QByteArray head = file.read(sample);
    file.seek(std::max<qint64>(0, size - sample));
    const QByteArray tail = file.read(sample);
    file.seek(0);
    // Readers accept a PDF whose mark comes within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1).
    if (head.left(1024 + 5).contains("%PDF-"))
        return QStringLiteral("pdf");
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("png");
    if (head.startsWith("\xff\xd8\xff"))
        return QStringLiteral("jpg");
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return zipKind(head, tail);
    if (!isText(head))
        return {};
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? QStringLiteral("csv")
                                                                     : QStringLiteral("txt");
}

QList<Issue> attachmentIssues(const pack::Question& question, const QString& path, const QString& name,
                              const QString& kind, qint64 size)
{
    QList<Issue> found;
    if (size == 0)
        found += warning("attachment.empty",
                         Message("Desk", QT_TRANSLATE_NOOP("Desk", "The file “%1” is empty."), {name}), path,
                         name);
    else if (!question.accept.isEmpty() && !question.accept.contains(kind))
        found += warning(
            "attachment.type",
            Message("Desk", QT_TRANSLATE_NOOP("Desk", "The file “%1” is not of a kind asked for here (%2)."),
                    {name, question.accept.join(QStringLiteral(", "))}),
            path, name);
    if (question.maxBytes && size > *question.maxBytes)
        found += warning(
            "attachment.size",
            Message("Desk",
                    QT_TRANSLATE_NOOP("Desk", "The file “%1” has %2 bytes; at most %3 are asked for here."),
                    {name, MessageNumber{QString::number(size)},
                     MessageNumber{QString::number(*question.maxBytes)}}),
            path, name);
    return found;
}

} // namespace aspirant::desk

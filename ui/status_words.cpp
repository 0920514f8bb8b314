#include "ui/status_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using aspirant::pack::Status;
using aspirant::ui::theme::Tone;

namespace aspirant::ui {

namespace {

QString said(const char* words, const char* which = nullptr, int n = -1)
{
    return QCoreApplication::translate("Status", words, which, n);
}

} // namespace

Shown standing(Status status)
{
    switch (status) {
    case Status::Law:
        return {said(QT_TRANSLATE_NOOP("Status", "Law in force")), u"law"_s, Tone::Accent};
    case Status::Concluded:
        return {said(QT_TRANSLATE_NOOP("Status", "Policy concluded, bill awaited")), u"concluded"_s,
                Tone::Notes};
    case Status::Proposal:
        return {said(QT_TRANSLATE_NOOP("Status", "Proposal")), u"proposal"_s, Tone::Warns};
    case Status::Analogue:
        return {said(QT_TRANSLATE_NOOP("Status", "In force for other firms")), u"analogue"_s, Tone::Notes};
    case Status::Product:
        return {said(QT_TRANSLATE_NOOP("Status", "Good practice")), u"product"_s, Tone::Muted};
    case Status::Seed:
        return {said(QT_TRANSLATE_NOOP("Status", "Public article only")), u"seed"_s, Tone::Muted};
    }
    return {};
}

QString standingMeaning(Status status)
{
    switch (status) {
    case Status::Law:
        return said(
            QT_TRANSLATE_NOOP("Status", "The law in force, or an official form under it, asks for this."));
    case Status::Concluded:
        return said(QT_TRANSLATE_NOOP(
            "Status", "The policy has been concluded after consultation; the bill is still to come."));
    case Status::Proposal:
        return said(QT_TRANSLATE_NOOP("Status", "This has been proposed and may still change."));
    case Status::Analogue:
        return said(QT_TRANSLATE_NOOP(
            "Status", "This is in force for another class of firm; a similar rule is likely here."));
    case Status::Product:
        return said(QT_TRANSLATE_NOOP("Status", "No rule asks for this; answering it is good practice."));
    case Status::Seed:
        return said(QT_TRANSLATE_NOOP("Status", "Only a public article mentions this so far."));
    }
    return {};
}

QString pillarWords(const QString& pillar)
{
    for (const char* known :
         {QT_TRANSLATE_NOOP("Status", "Access"), QT_TRANSLATE_NOOP("Status", "Safeguards"),
          QT_TRANSLATE_NOOP("Status", "Products"), QT_TRANSLATE_NOOP("Status", "Infrastructure"),
          QT_TRANSLATE_NOOP("Status", "Relationships")})
        if (pillar == QLatin1StringView(known))
            return said(known);
    return pillar;
}

QString seenMeaning(const QString& seen)
{
    if (seen == "law"_L1)
        return said(QT_TRANSLATE_NOOP("Status", "The text of the law was read."));
    if (seen == "official"_L1)
        return said(QT_TRANSLATE_NOOP("Status", "The official document was read."));
    if (seen == "summary"_L1)
        return said(QT_TRANSLATE_NOOP("Status", "Only a summary was read; check the original."));
    return said(QT_TRANSLATE_NOOP("Status", "Not verified; check the original."));
}

Shown severity(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return {said(QT_TRANSLATE_NOOP("Status", "Blocks the final bundle")), u"blocks"_s, Tone::Blocks};
    case Severity::Warns:
        return {said(QT_TRANSLATE_NOOP("Status", "Warning")), u"warns"_s, Tone::Warns};
    case Severity::Notes:
        return {said(QT_TRANSLATE_NOOP("Status", "Advice")), u"notes"_s, Tone::Notes};
    }
    return {};
}

Shown sectionState(const session::Progress& progress, session::Visibility visibility)
{
    if (visibility == session::Visibility::Hidden)
        return {said(QT_TRANSLATE_NOOP("Status", "Does not apply")), u"hidden"_s, Tone::Muted};
    if (visibility != session::Visibility::Visible)
        return {said(QT_TRANSLATE_NOOP("Status", "May apply")), u"hidden"_s, Tone::Muted};
    if (progress.mostLeft == 0 && progress.blocking == 0 && progress.answered > 0)
        return progress.warnings > 0
                   ? Shown{said(QT_TRANSLATE_NOOP("Status", "Complete, with warnings")), u"warns"_s,
                           Tone::Warns}
                   : Shown{said(QT_TRANSLATE_NOOP("Status", "Complete")), u"done"_s, Tone::Done};
    if (progress.mostLeft == 0 && progress.requiredTotal == 0)
        return {said(QT_TRANSLATE_NOOP("Status", "Nothing required")), u"untouched"_s, Tone::Muted};
    const QString left = progressWords(progress);
    if (progress.answered == 0)
        return {left, u"untouched"_s, Tone::Muted};
    return {left, u"begun"_s, Tone::Accent};
}

QString progressWords(const session::Progress& progress)
{
    if (progress.mostLeft == 0)
        return said(QT_TRANSLATE_NOOP("Status", "All required questions answered"));
    if (progress.leastLeft == progress.mostLeft)
        return said(QT_TRANSLATE_N_NOOP("Status", "%n required answer(s) left"), nullptr, progress.mostLeft);
    return said(QT_TRANSLATE_N_NOOP("Status", "%1 to %n required answer(s) left"), nullptr, progress.mostLeft)
        .arg(progress.leastLeft);
}

QString findingsWords(const session::Progress& progress)
{
    QStringList parts;
    if (progress.blocking > 0)
        parts << said(QT_TRANSLATE_N_NOOP("Status", "%n finding(s) block(s)"), nullptr, progress.blocking);
    if (progress.warnings > 0)
        parts << said(QT_TRANSLATE_N_NOOP("Status", "%n warning(s)"), nullptr, progress.warnings);
    return parts.join(QCoreApplication::translate("Status", ", ", "between two figures"));
}

QString sizeWords(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace aspirant::ui

#include "ui/guidance_words.h"

#include "ui/languages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString said(const char* words, int n = -1)
{
    return QCoreApplication::translate("Guidance", words, nullptr, n);
}

QString list(const QList<Text>& points, const Languages& languages)
{
    QString html;
    for (const Text& point : points)
        html += u"<li style=\"margin-bottom:4px; line-height:115%\">%1</li>"_s.arg(languages.plain(point).toHtmlEscaped());
    return html.isEmpty() ? html : u"<ul style=\"margin-top:2px; margin-bottom:6px; -qt-list-indent:0; margin-left:16px\">%1</ul>"_s.arg(html);
}

// A table is the only box that rich text has: a bar of the tone at the left, its soft colour behind the words.
QString box(const QString& title, const QString& words, theme::Tone tone)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\" style=\"margin-top:4px; margin-bottom:6px\"><tr>"
           "<td style=\"background-color:%1; border-left:3px solid %2\"><p style=\"margin:0 0 3px 0; color:%2; font-weight:600\">%3</p>"
           "<p style=\"margin:0; line-height:115%\">%4</p></td></tr></table>"_s.arg(
               theme::softColor(tone).name(), theme::color(tone).name(), title.toHtmlEscaped(),
               words.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

} // namespace

namespace guidance {

QString heading(const QString& words)
{
    return u"<p style=\"margin-top:18px; margin-bottom:4px; color:%2; font-weight:600\">%1</p>"_s.arg(
        words.toHtmlEscaped(), theme::color(theme::Tone::Accent).name());
}

QString paragraph(const QString& words, theme::Tone tone)
{
    return words.isEmpty()
               ? QString()
               : u"<p style=\"margin-top:2px; margin-bottom:6px; color:%2; line-height:115%\">%1</p>"_s.arg(
                     words.toHtmlEscaped().replace(u'\n', "<br>"_L1), theme::color(tone).name());
}

QString ofSection(const pack::Section& section, const Languages& languages)
{
    const QString looksFor = list(section.guidance.looksFor, languages);
    const QString returnedFor = list(section.guidance.returnedFor, languages);
    QString html;
    if (!looksFor.isEmpty())
        html += heading(said(QT_TRANSLATE_NOOP("Guidance", "What the regulator looks for in this section"))) + looksFor;
    if (!returnedFor.isEmpty())
        html += heading(said(QT_TRANSLATE_NOOP("Guidance", "Why applications come back"))) + returnedFor;
    return html;
}

QString samples(const pack::Question& question, const Languages& languages)
{
    if (question.samples.isEmpty())
        return {};
    QString html = heading(said(QT_TRANSLATE_NOOP("Guidance", "Invented answers to compare with")));
    if (!question.samples.weak.isEmpty())
        html += box(said(QT_TRANSLATE_NOOP("Guidance", "Weak")), languages.plain(question.samples.weak), theme::Tone::Warns);
    if (!question.samples.strong.isEmpty())
        html += box(said(QT_TRANSLATE_NOOP("Guidance", "Strong")), languages.plain(question.samples.strong), theme::Tone::Done);
    return html + paragraph(said(QT_TRANSLATE_NOOP("Guidance", "They show how much to say, not what to say: an answer describes this applicant.")),
                            theme::Tone::Muted);
}

} // namespace guidance

QStringList paperNeeds(const pack::Question& slot)
{
    QStringList needs;
    if (slot.fresh)
        needs << (slot.fresh->unit == pack::Freshness::Unit::Days
                      ? said(QT_TRANSLATE_N_NOOP("Guidance", "Not older than %n day(s) at filing."), slot.fresh->count)
                      : said(QT_TRANSLATE_N_NOOP("Guidance", "Not older than %n month(s) at filing."), slot.fresh->count));
    switch (slot.writtenIn) {
    case pack::WrittenIn::EnglishOrChinese:
        needs << said(QT_TRANSLATE_NOOP("Guidance", "In English or Chinese, or with a translation."));
        break;
    case pack::WrittenIn::Each:
        needs << said(QT_TRANSLATE_NOOP("Guidance", "In English and in Chinese."));
        break;
    case pack::WrittenIn::Any:
        needs << said(QT_TRANSLATE_NOOP("Guidance", "In any language."));
        break;
    }
    return needs;
}

} // namespace aspirant::ui

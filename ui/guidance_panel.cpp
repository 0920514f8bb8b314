#include "ui/guidance_panel.h"

#include "model/draft/carried.h"
#include "model/pack/citation.h"
#include "model/session/answer_words.h"
#include "ui/editors/date_entry.h"
#include "ui/guidance_words.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/status_words.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

using guidance::heading;
using guidance::paragraph;

GuidancePanel::GuidancePanel(const EditorContext& context, QSettings& settings, QWidget* parent)
    : QTextBrowser(parent), m_context(context), m_settings(settings)
{
    setObjectName(u"guidance"_s);
    setOpenLinks(false);
    document()->setDocumentMargin(theme::space(4));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == "question"_L1)
            Q_EMIT chosen(draft::Path::trusted(url.path(QUrl::FullyDecoded)));
        else if (url.scheme() == "guidance"_L1)
            fold(url.path() == "fold"_L1);
        else
            m_context.prompts.openOutside(url.toString());
    });
    m_later.setSingleShot(true);
    m_later.setInterval(120); // a burst of typing explains once
    connect(&m_later, &QTimer::timeout, this, &GuidancePanel::showPage);
    watchLanguage(this, [this] {
        setAccessibleName(tr("Guidance"));
        showPage();
    });
}

void GuidancePanel::showQuestion(const draft::Path& path)
{
    m_path = path;
    m_about = session::About::Visibility;
    m_asked = false;
    refreshLater();
}

void GuidancePanel::explain(const draft::Path& path, session::About about)
{
    m_path = path;
    m_about = about;
    m_asked = true;
    showPage();
    verticalScrollBar()->setValue(0);
}

void GuidancePanel::refreshLater()
{
    m_later.start();
}

void GuidancePanel::showPage()
{
    m_later.stop();
    const int at = verticalScrollBar()->value();
    document()->setDefaultFont(theme::font(theme::Role::Body, m_context.languages.questions()));
    const QString html = page();
    setHtml(html);
    verticalScrollBar()->setValue(at);
}

// Told apart by what was chosen last, here or in another application: whoever wants all of it wants it everywhere.
void GuidancePanel::fold(bool folded)
{
    settings::fullGuidance.write(m_settings, !folded);
    showPage();
    setFocus();
}

bool GuidancePanel::isBrief() const
{
    const session::Session* session = m_context.host.session();
    const auto& brief = session->pack().briefRule();
    return brief && session->evaluate(*brief).value.isTrue();
}

QString GuidancePanel::ofPack(const pack::Question& question) const
{
    const session::Session& session = *m_context.host.session();
    const int section = session.sectionOf(m_path);
    const Languages& languages = m_context.languages;
    QString html = guidance::samples(question, languages);
    if (section >= 0)
        html += guidance::ofSection(session.pack().pack().sections.at(section), languages);
    if (html.isEmpty() || !isBrief())
        return html;
    const bool full = settings::fullGuidance.read(m_settings);
    const QString turn = u"<p style=\"margin-top:10px\"><a href=\"guidance:%1\" style=\"color:%3\">%2</a></p>"_s.arg(
        full ? u"fold"_s : u"full"_s,
        (full ? tr("Show less guidance") : tr("Show the full guidance")).toHtmlEscaped(),
        theme::color(theme::Tone::Accent).name());
    return full ? html + turn : turn;
}

QString GuidancePanel::link(const draft::Path& path, const Text& title) const
{
    QUrl url;
    url.setScheme(u"question"_s);
    url.setPath(path.text());
    return u"<a href=\"%1\" style=\"color:%3\">%2</a>"_s.arg(QString::fromLatin1(url.toEncoded()),
                                                             m_context.languages.plain(title).toHtmlEscaped(),
                                                             theme::color(theme::Tone::Accent).name());
}

QString GuidancePanel::reasons(session::About about) const
{
    const session::Session& session = *m_context.host.session();
    const session::Explanation why = session.explain(m_path, about);
    QString html;
    for (const Message& sentence : why.text)
        html += paragraph(m_context.languages.words(sentence));
    QString list;
    for (const session::Because& because : why.because) {
        const pack::Question* question = session.question(because.path);
        const QString answer =
            question ? m_context.languages.answer(*question, because.answer, &session) : QString();
        list += u"<li>%1<br><span style=\"color:%3\">%2</span></li>"_s.arg(
            link(because.path, because.title),
            (answer.isEmpty() ? tr("Not answered yet") : answer).toHtmlEscaped(),
            theme::color(theme::Tone::Muted).name());
    }
    if (!list.isEmpty())
        html += paragraph(tr("This was decided by:"), theme::Tone::Muted) + u"<ul style=\"-qt-list-indent:0; margin-left:16px\">"_s + list + u"</ul>"_s;
    QString waiting;
    for (const draft::Path& path : why.waitsFor)
        if (const pack::Question* question = session.question(path))
            waiting += u"<li>%1</li>"_s.arg(link(path, question->text));
    if (!waiting.isEmpty())
        html += paragraph(tr("It waits for these answers:"), theme::Tone::Muted) + u"<ul style=\"-qt-list-indent:0; margin-left:16px\">"_s + waiting +
                u"</ul>"_s;
    return html;
}

QString GuidancePanel::citations(const QList<Cite>& cites) const
{
    const Languages& languages = m_context.languages;
    QString html;
    for (const Cite& cite : cites) {
        const pack::Source* source = m_context.host.session()->pack().pack().source(cite.source);
        if (!source) {
            html += paragraph(pack::citationWords(cite.source, cite.ref, languages.catalogue(), languages.questions()));
            continue;
        }
        const QString title = languages.plain(source->title).toHtmlEscaped();
        const QString shown =
            source->url.isEmpty()
                ? title
                : u"<a href=\"%1\" style=\"color:%3\">%2</a>"_s.arg(source->url.toHtmlEscaped(), title,
                                                                    theme::color(theme::Tone::Accent).name());
        QStringList about{languages.plain(source->issuer)};
        if (!source->date.isEmpty())
            about << shownDate(source->date, languages.interface());
        about << standing(source->status).words << seenMeaning(source->seen);
        about.removeAll(QString());
        const QString place =
            pack::citationWords(shown, cite.ref.toHtmlEscaped(), languages.catalogue(), languages.questions());
        html +=
            u"<p style=\"margin-top:2px; margin-bottom:8px\">%1<br><span style=\"color:%3\">%2</span></p>"_s
                .arg(place, about.join(u" · "_s).toHtmlEscaped(), theme::color(theme::Tone::Muted).name());
    }
    return html;
}

QString GuidancePanel::page() const
{
    const session::Session* session = m_context.host.session();
    const pack::Question* question = session ? session->question(m_path) : nullptr;
    if (!question)
        return paragraph(tr("Choose a question to read about it here."), theme::Tone::Muted);
    const Languages& languages = m_context.languages;
    QString html =
        u"<p style=\"font-weight:600\">%1</p>"_s.arg(languages.plain(question->text).toHtmlEscaped());
    if (const auto second = languages.second())
        html += paragraph(languages.shown(question->text, *second).words, theme::Tone::Muted);
    html += paragraph(languages.plain(question->help));
    if (const auto mark = draft::carriedMark(session->draft().answers, m_path))
        html += paragraph(mark->look ? tr("The answer was carried over from another application of this client and may be out of date: look at it again.")
                                     : tr("The answer was carried over from another application of this client."),
                          theme::Tone::Notes);
    if (question->type == pack::Type::Attachment)
        html += paragraph(paperNeeds(*question).join(u' '));
    if (!m_asked)
        html += ofPack(*question);
    const QStringList headings{tr("Why is this asked?"), tr("Why is this required?"),
                               tr("How was this worked out?")};
    html += heading(headings[static_cast<int>(m_about)]) + reasons(m_about);
    if (m_about != session::About::Requiredness && session->state(m_path).required != session::Truth::No)
        html += heading(headings[1]) + reasons(session::About::Requiredness);
    if (m_about != session::About::Computed && session->state(m_path).computed)
        html += heading(headings[2]) + reasons(session::About::Computed);
    html += heading(tr("Standing")) +
            paragraph(tr("%1. %2", "standing, what it means")
                          .arg(standing(question->status).words, standingMeaning(question->status)));
    if (const QDate asAt = session->pack().pack().asAt; asAt.isValid())
        html += paragraph(tr("As the questionnaire stood on %1.").arg(dateWords(asAt, languages.interface())),
                          theme::Tone::Muted);
    if (!question->cites.isEmpty())
        html += heading(tr("Sources")) + citations(question->cites);
    QStringList official, topics; // a list of our own is never shown as if it were a form
    for (const pack::FormItem& item : question->forms) {
        const pack::Form* form = session->pack().pack().form(item.form);
        if (form && form->kind == pack::FormKind::Checklist)
            topics << tr("%1: %2", "list of topics, item").arg(languages.plain(form->title), item.item);
        else
            official << tr("%1 item %2", "form, item number").arg(form ? languages.plain(form->title) : item.form, item.item);
    }
    if (!official.isEmpty())
        html += heading(tr("Official form")) + paragraph(official.join(u'\n'));
    if (!topics.isEmpty())
        html += heading(tr("List of topics")) + paragraph(topics.join(u'\n'));
    if (question->aspire)
        html += heading(tr("ASPIRe roadmap")) + paragraph(tr("Pillar “%1”, initiative %2")
                                                              .arg(pillarWords(question->aspire->pillar))
                                                              .arg(question->aspire->initiative));
    if (question->personal)
        html += paragraph(tr("The answer is personal data."), theme::Tone::Muted);
    if (m_asked)
        html += ofPack(*question);
    return html;
}

} // namespace aspirant::ui

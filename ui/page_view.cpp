#include "ui/page_view.h"

#include "model/pages/page_render.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_document.h"
#include "ui/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString linkTo(const QString& path)
{
    QUrl url;
    url.setScheme(u"question"_s);
    url.setPath(path);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

QList<Startable> startable(const pages::Page& page)
{
    QList<Startable> found;
    for (const pages::Block& block : page.blocks) {
        const auto* table = std::get_if<pages::Table>(&block);
        if (!table)
            continue;
        for (const QList<pages::Cell>& row : table->rows)
            for (const pages::Cell& cell : row)
                for (const pages::Piece& piece : cell)
                    if (!piece.pack.isEmpty())
                        found.append({piece.pack, cell.front().text});
    }
    return found;
}

PageView::PageView(const EditorContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setProperty("panel", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(theme::space(7), theme::space(3), theme::space(5), theme::space(2));
    m_startRows = new QVBoxLayout;
    m_startRows->setSpacing(theme::space(2));
    top->addLayout(m_startRows);
    top->addStretch(1);
    m_save = new QPushButton(icon(u"export"_s), QString(), this);
    m_save->setObjectName(u"savePage"_s);
    top->addWidget(m_save, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(u"pageText"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(theme::space(7));
    layout->addWidget(m_text, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(250); // a burst of typing is worked out once
    connect(&m_later, &QTimer::timeout, this, &PageView::workOut);
    connect(m_save, &QPushButton::clicked, this, &PageView::save);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == "question"_L1)
            Q_EMIT chosen(draft::Path::trusted(url.path(QUrl::FullyDecoded)));
    });
    watchLanguage(this, [this] { retranslate(); });
}

void PageView::showPage(const QString& id)
{
    if (id != m_id) {
        m_id = id;
        m_stale = true;
        m_text->verticalScrollBar()->setValue(0);
    }
    if (m_stale && isVisible())
        workOut();
}

void PageView::clear()
{
    m_later.stop();
    m_id.clear();
    m_page.reset();
    m_text->clear();
    m_stale = true;
}

void PageView::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void PageView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        workOut();
}

void PageView::workOut()
{
    m_later.stop();
    const session::Session* session = m_context.host.session();
    if (!session || m_id.isEmpty())
        return;
    const Languages& languages = m_context.languages;
    m_stale = false;
    auto page = pages::page(*session, m_id, languages.catalogue(), languages.questions());
    const bool same = page == m_page && !m_text->document()->isEmpty();
    m_page = std::move(page);
    if (same)
        return; // the reader's place and what is selected stay
    const int at = m_text->verticalScrollBar()->value();
    if (m_page)
        writePage(*m_text->document(), *m_page, {languages.catalogue(), languages.questions(), &linkTo});
    else
        m_text->clear();
    m_text->setAccessibleName(m_page ? m_page->title : tr("Page"));
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(at);
    fillStarts();
}

void PageView::fillStarts()
{
    const QList<Startable> offers = m_page ? startable(*m_page) : QList<Startable>();
    QStringList packs;
    for (const Startable& offer : offers)
        packs << offer.pack;
    if (packs != m_startPacks) {
        for (QPushButton* button : std::as_const(m_starts)) {
            m_startRows->removeWidget(button);
            button->hide();
            button->deleteLater(); // one of them may have been pressed just now
        }
        m_starts.clear();
        m_startPacks = packs;
        QWidget* before = nullptr;
        for (const QString& pack : packs) {
            auto* button = new QPushButton(icon(u"add"_s, theme::Tone::Accent), QString(), this);
            button->setObjectName(u"start:"_s + pack);
            connect(button, &QPushButton::clicked, this, [this, pack] { Q_EMIT startAsked(pack); });
            m_startRows->addWidget(button, 0, Qt::AlignLeft);
            if (before)
                setTabOrder(before, button);
            before = button;
            m_starts << button;
        }
        if (before)
            setTabOrder(before, m_save);
    }
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        m_starts[i]->setText(tr("Start this application: %1").arg(offers[i].title));
        m_starts[i]->setToolTip(
            tr("Begins an application for the same client, with the answers that it has in common carried over."));
        m_starts[i]->setEnabled(!m_context.host.isReadOnly());
    }
}

void PageView::save()
{
    const session::Session* session = m_context.host.session();
    if (!session || !m_page)
        return;
    const Languages& languages = m_context.languages;
    Q_EMIT saveAsked(u"%1-%2.html"_s.arg(m_id, languageTag(languages.questions())),
                     pages::pageHtml(*m_page, session->today(), languages.catalogue(), languages.questions()));
}

void PageView::focusPage()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void PageView::retranslate()
{
    m_save->setText(tr("Save as a web page…"));
    m_page.reset(); // other words, or other fonts
    m_stale = true;
    if (isVisible())
        workOut();
    else
        fillStarts();
}

} // namespace aspirant::ui

#include "ui/page_view.h"

#include "model/pages/page_render.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_text.h"
#include "ui/prompts.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

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
    m_startRows = new QVBoxLayout;
    m_startRows->setSpacing(theme::space(2));
    layout->addLayout(m_startRows);
    m_text = new PageText(context.languages, this);
    m_text->setObjectName(u"pageText"_s);
    layout->addWidget(m_text, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(theme::space(7), theme::space(2), theme::space(5), theme::space(2));
    below->addStretch(1);
    m_save = new QPushButton(icon(u"export"_s), QString(), this);
    m_save->setObjectName(u"savePage"_s);
    below->addWidget(m_save);
    layout->addLayout(below);
    m_later.setSingleShot(true);
    m_later.setInterval(250); // a burst of typing is worked out once
    connect(&m_later, &QTimer::timeout, this, &PageView::workOut);
    connect(m_save, &QPushButton::clicked, this, &PageView::save);
    connect(m_text, &PageText::linkChosen, this, [this](const QString& path) { Q_EMIT chosen(draft::Path::trusted(path)); });
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
    m_text->clearPage();
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
    auto page = pages::page(*session, m_id, languages.catalogue(), languages.questions(), languages.personal());
    const bool same = page == m_page && !m_text->document()->isEmpty();
    m_page = std::move(page);
    if (same)
        return; // the reader's place and what is selected stay
    if (m_page)
        m_text->writePage(*m_page, languages.questions());
    else
        m_text->clearPage();
    m_text->setAccessibleName(m_page ? m_page->title : tr("Page"));
    fillStarts();
}

void PageView::fillStarts()
{
    const QList<Startable> offers = m_page ? startable(*m_page) : QList<Startable>();
    QStringList packs;
    for (const Startable& offer : offers)
        packs << offer.pack;
    if (packs != m_startPacks) {
        for (const Start& start : std::as_const(m_starts)) {
            start.row->hide();
            start.row->deleteLater(); // its button may have been pressed just now
        }
        m_starts.clear();
        m_startPacks = packs;
        for (const QString& pack : packs)
            m_starts << makeStart(pack);
    }
    const int around = theme::space(m_starts.isEmpty() ? 0 : 4);
    m_startRows->setContentsMargins(theme::space(7), around, theme::space(7), around);
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        const Start& start = m_starts[i];
        start.title->setWords(offers[i].title, m_context.languages.questions());
        start.button->setText(tr("Start this application"));
        start.button->setAccessibleName(tr("Start this application: %1").arg(offers[i].title));
        start.button->setToolTip(
            tr("Begins an application for the same client, with the answers that it has in common carried over."));
        start.button->setEnabled(!m_context.host.isReadOnly());
    }
}

PageView::Start PageView::makeStart(const QString& pack)
{
    Start start;
    start.row = new QWidget(this);
    auto* layout = new QHBoxLayout(start.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(3));
    start.title = new WrapLabel(theme::Role::Question, theme::Tone::Text, start.row);
    start.button = new QPushButton(icon(u"add"_s, theme::Tone::Accent), QString(), start.row);
    start.button->setObjectName(u"start:"_s + pack);
    layout->addWidget(start.title, 1, Qt::AlignVCenter);
    layout->addWidget(start.button);
    connect(start.button, &QPushButton::clicked, this, [this, pack] { Q_EMIT startAsked(pack); });
    m_startRows->addWidget(start.row);
    if (!m_starts.isEmpty())
        setTabOrder(m_starts.last().button, start.button);
    setTabOrder(start.button, m_text);
    setTabOrder(m_text, m_save);
    return start;
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

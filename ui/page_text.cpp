#include "ui/page_text.h"

#include "ui/languages.h"
#include "ui/page_document.h"

#include <QEvent>
#include <QScrollBar>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString linkTo(const QString& path)
{
    QUrl url;
    url.setScheme(u"place"_s);
    url.setPath(path);
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

PageText::PageText(const Languages& languages, QWidget* parent) : QTextBrowser(parent), m_languages(languages)
{
    setOpenLinks(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(150);
    connect(&m_fit, &QTimer::timeout, this, [this] {
        if (m_page && room() != m_room)
            write();
    });
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT linkChosen(url.path(QUrl::FullyDecoded)); });
}

void PageText::showPage(pages::Page page, Language language)
{
    if (page != m_page || language != m_language || room() != m_room)
        writePage(std::move(page), language);
}

void PageText::writePage(pages::Page page, Language language)
{
    if (m_page && page.id != m_page->id)
        verticalScrollBar()->setValue(0);
    m_page = std::move(page);
    m_language = language;
    write();
}

void PageText::clearPage()
{
    m_page.reset();
    clear();
}

int PageText::room() const
{
    return lettersAcross(viewport()->width(), m_language);
}

void PageText::write()
{
    const int at = verticalScrollBar()->value();
    m_room = room();
    ui::writePage(*document(), *m_page, {m_languages.catalogue(), m_language, &linkTo, m_room});
    if (m_margin)
        document()->setDocumentMargin(*m_margin);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(at);
}

// Of the whole, not of its viewport: a scroll bar that comes and goes with the layout must not lead to another layout.
bool PageText::event(QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_fit.start();
    return QTextBrowser::event(event);
}

} // namespace aspirant::ui

#include "ui/people/page_text.h"

#include "ui/languages.h"
#include "ui/page_document.h"
#include "ui/theme.h"

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
        if (room() != m_room)
            write();
    });
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT chosen(draft::Path::trusted(url.path(QUrl::FullyDecoded))); });
}

void PageText::showPage(pages::Page page)
{
    if (page == m_page && room() == m_room && !document()->isEmpty())
        return;
    if (page.id != m_page.id)
        verticalScrollBar()->setValue(0);
    m_page = std::move(page);
    write();
}

int PageText::room() const
{
    return lettersAcross(viewport()->width(), m_languages.questions());
}

void PageText::write()
{
    const int at = verticalScrollBar()->value();
    m_room = room();
    writePage(*document(), m_page, {m_languages.catalogue(), m_languages.questions(), &linkTo, m_room});
    document()->setDocumentMargin(theme::space(2)); // it stands in a panel that has its own
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(at);
}

void PageText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    m_fit.start();
}

} // namespace aspirant::ui

#include "ui/documents/paper_preview.h"

#include "model/base/hidden_characters.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr int mostZoom = 6;    // steps either way
constexpr int widest = 4000;   // pixels that are asked for
constexpr int narrowest = 160;

} // namespace

PaperPreview::PaperPreview(Services& services, const Languages& languages, QWidget* parent)
    : QWidget(parent), m_services(services), m_languages(languages)
{
    build();
    m_fit.setSingleShot(true);
    m_fit.setInterval(200); // drawn anew once the width rests
    connect(&m_fit, &QTimer::timeout, this, [this] {
        if (m_pages > 0 && std::abs(wantedWidth() - m_drawnWidth) > 8)
            draw();
    });
    watchLanguage(this, [this] { retranslate(); });
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme::space(2), theme::space(1), theme::space(2), theme::space(1));
    bar->setSpacing(theme::space(1));
    const auto button = [this, bar](const QString& name, const QString& picture, auto go) {
        auto* made = new QToolButton(this);
        made->setObjectName(name);
        if (!picture.isEmpty())
            made->setIcon(icon(picture));
        connect(made, &QToolButton::clicked, this, go);
        bar->addWidget(made);
        return made;
    };
    m_previous = button(u"previewPrevious"_s, u"previous"_s, [this] { goToPage(m_page - 1); });
    m_pageLine = new QLineEdit(this);
    m_pageLine->setObjectName(u"previewPage"_s);
    m_pageLine->setAlignment(Qt::AlignRight);
    m_pageLine->setFixedWidth(m_pageLine->fontMetrics().horizontalAdvance(u"00000"_s) + theme::space(6));
    m_pageLine->setValidator(new QIntValidator(1, 999999, m_pageLine));
    connect(m_pageLine, &QLineEdit::editingFinished, this, [this] { goToPage(m_pageLine->text().toInt() - 1); });
    bar->addWidget(m_pageLine);
    m_of = new QLabel(this);
    bar->addWidget(m_of);
    m_next = button(u"previewNext"_s, u"next"_s, [this] { goToPage(m_page + 1); });
    bar->addStretch(1);
    m_smaller = button(u"previewSmaller"_s, {}, [this] { zoom(-1); });
    m_fitWidth = button(u"previewFit"_s, {}, [this] { zoom(0); });
    m_larger = button(u"previewLarger"_s, {}, [this] { zoom(1); });
    layout->addLayout(bar);
    m_words = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    m_words->setObjectName(u"previewWords"_s);
    m_words->setMargin(theme::space(4));
    layout->addWidget(m_words);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_picture = new QLabel(m_scroll);
    m_picture->setObjectName(u"previewPicture"_s);
    m_scroll->setWidget(m_picture);
    layout->addWidget(m_scroll, 1);
}

void PaperPreview::showPaper(const QString& sha256, const QString& name)
{
    if (sha256 == m_sha256)
        return;
    clear();
    m_sha256 = sha256;
    m_name = name;
    m_stale = true;
    retranslate();
    if (isVisible())
        draw();
}

void PaperPreview::clear()
{
    m_job.reset();
    m_fit.stop();
    m_sha256.clear();
    m_name.clear();
    m_page = m_pages = m_zoom = m_drawnWidth = 0;
    m_stale = false;
    m_error.reset();
    m_picture->setPixmap({});
    retranslate();
}

void PaperPreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        draw();
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_fit.start();
}

int PaperPreview::wantedWidth() const
{
    const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - theme::space(2);
    const double scaled = qMax(narrowest, room) * std::pow(zoomStep, m_zoom);
    return qBound(narrowest, static_cast<int>(scaled * devicePixelRatioF()), widest);
}

void PaperPreview::draw()
{
    if (m_sha256.isEmpty())
        return;
    m_stale = false;
    m_error.reset();
    m_drawnWidth = wantedWidth();
    const int number = ++m_asked;
    // An earlier job is ended first; then nothing of it is told any more.
    m_job.reset();
    m_job = m_services.paintPage(m_sha256, m_name, m_page, m_drawnWidth, [this, number](const Result<papers::PaintedPage>& page) {
        QMetaObject::invokeMethod(
            this,
            [this, number, page] {
                if (number != m_asked)
                    return;
                m_job.reset();
                drawn(page);
            },
            Qt::QueuedConnection);
    });
    updateControls();
}

void PaperPreview::drawn(const Result<papers::PaintedPage>& page)
{
    if (!page) {
        m_error = page.error();
        m_picture->setPixmap({});
        m_picture->resize(0, 0);
    } else {
        m_pages = page->pages;
        QImage image(reinterpret_cast<const uchar*>(page->pixels.constData()), page->width, page->height, page->width * 4, QImage::Format_RGB32);
        image.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(QPixmap::fromImage(image)); // copies
        m_picture->setFixedSize(m_picture->pixmap(Qt::ReturnByValue).deviceIndependentSize().toSize());
        m_picture->setAccessibleDescription(page->text);
    }
    retranslate();
}

void PaperPreview::goToPage(int page)
{
    const int wanted = qBound(0, page, qMax(0, m_pages - 1));
    if (wanted != m_page && m_pages > 0) {
        m_page = wanted;
        m_scroll->verticalScrollBar()->setValue(0);
        draw();
    }
    retranslate(); // what was typed may be no page
}

void PaperPreview::zoom(int steps)
{
    const int wanted = steps == 0 ? 0 : qBound(-mostZoom, m_zoom + steps, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    if (m_pages > 0)
        draw();
    updateControls();
}

void PaperPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: goToPage(m_page - 1); break;
    case Qt::Key_PageDown: goToPage(m_page + 1); break;
    case Qt::Key_Home: goToPage(0); break;
    case Qt::Key_End: goToPage(m_pages - 1); break;
    case Qt::Key_Plus: zoom(1); break;
    case Qt::Key_Minus: zoom(-1); break;
    case Qt::Key_0: zoom(0); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PaperPreview::updateControls()
{
    const bool shown = m_pages > 0 && !m_error;
    m_previous->setEnabled(shown && m_page > 0);
    m_next->setEnabled(shown && m_page + 1 < m_pages);
    m_pageLine->setEnabled(shown && m_pages > 1);
    m_smaller->setEnabled(shown && m_zoom > -mostZoom);
    m_larger->setEnabled(shown && m_zoom < mostZoom);
    m_fitWidth->setEnabled(shown && m_zoom != 0);
    m_scroll->setVisible(shown);
    if (m_error)
        m_words->setWords(m_languages.words(*m_error));
    else if (m_sha256.isEmpty())
        m_words->setWords(tr("Choose a document to see it here."));
    else
        m_words->setWords(shown ? QString() : tr("Drawing the page…"));
}

void PaperPreview::retranslate()
{
    m_pageLine->setText(m_pages > 0 ? QString::number(m_page + 1) : QString());
    m_of->setText(m_pages > 0 ? tr("of %n page(s)", "after the number of a page", m_pages) : QString());
    const auto name = [](QToolButton* button, const QString& words, const QString& keys) {
        button->setAccessibleName(words);
        button->setToolTip(u"%1 (%2)"_s.arg(words, keys));
    };
    name(m_previous, tr("Previous page"), tr("Page Up"));
    name(m_next, tr("Next page"), tr("Page Down"));
    name(m_smaller, tr("Smaller"), u"-"_s);
    name(m_larger, tr("Larger"), u"+"_s);
    name(m_fitWidth, tr("As wide as there is room"), u"0"_s);
    m_smaller->setText(u"−"_s);
    m_larger->setText(u"+"_s);
    m_fitWidth->setText(tr("Fit width"));
    m_pageLine->setAccessibleName(tr("Page"));
    m_picture->setAccessibleName(m_pages > 0 ? tr("%1, page %2 of %3").arg(shownName(m_name), QString::number(m_page + 1), QString::number(m_pages)) : QString());
    m_scroll->setAccessibleName(tr("Page of the document"));
    updateControls();
}

} // namespace aspirant::ui

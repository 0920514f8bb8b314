#include "ui/editors/safe_combo.h"

#include <QKeyEvent>
#include <QLabel>
#include <QWheelEvent>

namespace aspirant::ui {

SafeComboBox::SafeComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void SafeComboBox::setSpokenName(const QString& name)
{
    setAccessibleName(name);
    if (!m_spoken) {
        m_spoken = new QLabel(parentWidget());
        m_spoken->setTextFormat(Qt::PlainText);
        m_spoken->setBuddy(this);
        m_spoken->hide();
    }
    m_spoken->setText(name);
}

void SafeComboBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void SafeComboBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_F4:
        showPopup();
        event->accept();
        return;
    default:
        event->ignore(); // letters would choose unseen
    }
}

} // namespace aspirant::ui

#include "ui/language_watch.h"

#include <QEvent>
#include <QWidget>

namespace aspirant::ui {

namespace {

class Watch final : public QObject {
public:
    Watch(QWidget* widget, std::function<void()> retranslate)
        : QObject(widget), m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_retranslate();
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

void watchLanguage(QWidget* widget, std::function<void()> retranslate)
{
    retranslate();
    new Watch(widget, std::move(retranslate)); // owned by the widget
}

} // namespace aspirant::ui

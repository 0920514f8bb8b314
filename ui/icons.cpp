#include "ui/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, once, from outside any namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace aspirant::ui {

namespace {

QByteArray drawing(const QString& name, const QColor& color)
{
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#1b2330", color.name().toLatin1());
}

// Drawn when it is painted, so that a change of theme needs no new icons.
class DrawnIcon final : public QIconEngine {
public:
    DrawnIcon(QString name, theme::Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect middle(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size,
                           size);
        painter->drawPixmap(middle,
                            ui::pixmap(m_name, toneIn(mode), size, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return ui::pixmap(m_name, toneIn(mode), qMin(size.width(), size.height()));
    }
    QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
    [[nodiscard]] theme::Tone toneIn(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? theme::Tone::Muted : m_tone;
    }

    QString m_name;
    theme::Tone m_tone;
};

} // namespace

QPixmap pixmap(const QString& name, theme::Tone tone, int size, qreal ratio)
{
    static QHash<QString, QPixmap> made;
    const QColor color = theme::color(tone);
    const QString key = u"%1 %2 %3 %4"_s.arg(name, color.name()).arg(size).arg(ratio);
    if (const auto found = made.constFind(key); found != made.constEnd())
        return *found;
    const int pixels = qRound(size * ratio);
    if (pixels <= 0)
        return {};
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    if (renderer.isValid()) {
        QPainter painter(&picture);
        renderer.render(&painter);
    }
    picture.setDevicePixelRatio(ratio);
    made.insert(key, picture);
    return picture;
}

QIcon icon(const QString& name, theme::Tone tone)
{
    return QIcon(new DrawnIcon(name, tone)); // the icon owns its engine
}

} // namespace aspirant::ui

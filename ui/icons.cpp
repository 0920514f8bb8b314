#include "ui/icons.h"

#include <QFile>
#include <QHash>
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

} // namespace

QPixmap pixmap(const QString& name, theme::Tone tone, int size, qreal ratio)
{
    static QHash<QString, QPixmap> made;
    const QColor color = theme::color(tone);
    const QString key = u"%1 %2 %3 %4"_s.arg(name, color.name()).arg(size).arg(ratio);
    if (const auto found = made.constFind(key); found != made.constEnd())
        return *found;
    const int pixels = qRound(size * ratio);
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
    QIcon made;
    for (const int size : {16, 20, 24, 32, 48})
        made.addPixmap(pixmap(name, tone, size));
    return made;
}

} // namespace aspirant::ui

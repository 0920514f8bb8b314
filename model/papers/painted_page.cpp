#include "model/papers/painted_page.h"

#include "model/base/json.h"

namespace aspirant::papers {

namespace {

constexpr int mostPages = 1'000'000;

tl::unexpected<Error> notAPage()
{
    return failure(QStringLiteral("preview.damaged"), Message("Papers", QT_TRANSLATE_NOOP("Papers", "This page could not be drawn. The file may be damaged; open it with its own program.")));
}

} // namespace

QByteArray paintedPageBytes(const PaintedPage& page)
{
    const json::Value head(json::Object{{QStringLiteral("pages"), page.pages},
                                        {QStringLiteral("width"), page.width},
                                        {QStringLiteral("height"), page.height},
                                        {QStringLiteral("text"), page.text}});
    return json::canonical(head) + '\n' + page.pixels; // canonical JSON holds no line break
}

Result<PaintedPage> paintedPageFrom(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return notAPage();
    const auto head = json::parse(bytes.left(end), QStringLiteral("page"));
    if (!head)
        return notAPage();
    const qint64 pages = (*head)[u"pages"].toInteger(), width = (*head)[u"width"].toInteger(), height = (*head)[u"height"].toInteger();
    const QString& text = (*head)[u"text"].toString();
    const bool fits = pages > 0 && pages <= mostPages && width > 0 && height > 0 && width <= mostPaintedPixels && height <= mostPaintedPixels &&
                      width * height <= mostPaintedPixels && text.size() <= mostPaintedText;
    if (!fits || bytes.size() - end - 1 != width * height * 4)
        return notAPage();
    return PaintedPage{static_cast<int>(pages), static_cast<int>(width), static_cast<int>(height), bytes.mid(end + 1), text};
}

} // namespace aspirant::papers

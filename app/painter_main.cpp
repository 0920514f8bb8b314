// aspirant-painter FILE KIND PAGE WIDTH: draws one page of a PDF, or a picture, and writes it as bytes
// (model/papers/painted_page.h). A process of its own under limits of time and memory, as files come from others and the
// libraries that draw them have had holes; it writes no file, and what happens in it ends with it.
// Exit 0; 2: arguments; 3: cannot be drawn; 4: out of memory.
#include "model/inspect/inspector.h"
#include "model/papers/painted_page.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPdfSelection>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <exception>

using namespace aspirant;

namespace {

constexpr int mostMegabytes = 400; // of one picture unpacked
constexpr int widest = 6000;       // pixels

// Within the limits of a painted page, and as wide as asked for where that fits.
QSize fitted(QSizeF size, int width)
{
    if (size.width() <= 0 || size.height() <= 0)
        return {};
    double scale = width / size.width();
    const double most = std::sqrt(papers::mostPaintedPixels / (size.width() * size.height()));
    scale = std::min(scale, most);
    return {std::max(1, static_cast<int>(size.width() * scale)), std::max(1, static_cast<int>(size.height() * scale))};
}

papers::PaintedPage painted(const QImage& image, int pages, const QString& text)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    papers::PaintedPage page{pages, plain.width(), plain.height(), {}, text.left(papers::mostPaintedText)};
    page.pixels.reserve(qsizetype(plain.width()) * plain.height() * 4);
    for (int y = 0; y < plain.height(); ++y)
        page.pixels.append(reinterpret_cast<const char*>(plain.constScanLine(y)), qsizetype(plain.width()) * 4);
    return page;
}

QImage onWhite(const QImage& image)
{
    if (image.isNull() || !image.hasAlphaChannel())
        return image;
    QImage white(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb c = image.pixel(x, y);
            const auto over = [a = qAlpha(c)](int part) { return (part * a + 255 * (255 - a)) / 255; };
            white.setPixel(x, y, qRgb(over(qRed(c)), over(qGreen(c)), over(qBlue(c))));
        }
    }
    return white;
}

papers::PaintedPage paintPdf(const QString& file, int at, int width)
{
    QPdfDocument document;
    if (document.load(file) != QPdfDocument::Error::None || at < 0 || at >= document.pageCount())
        return {};
    const QSize size = fitted(document.pagePointSize(at), width);
    if (!size.isValid())
        return {};
    const QImage image = document.render(at, size);
    return image.isNull() ? papers::PaintedPage{} : painted(onWhite(image), document.pageCount(), document.getAllText(at).text());
}

papers::PaintedPage paintPicture(const QString& file, const QByteArray& kind, int width)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(file, kind);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    QSize size = fitted(whole, std::min(width, std::max(1, whole.width()))); // never larger than it is
    if (!size.isValid())
        return {};
    if (kind == "jpg") // unpacked at that size; others are unpacked whole
        reader.setScaledSize(size);
    QImage image = reader.read();
    if (image.width() > size.width())
        image = image.scaledToWidth(size.width(), Qt::SmoothTransformation);
    return image.isNull() ? papers::PaintedPage{} : painted(onWhite(image), 1, {});
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 5) {
        std::fputs("usage: aspirant-painter FILE KIND PAGE WIDTH\n", stderr);
        return 2;
    }
    const QString file = QFile::decodeName(arguments[1]);
    const QByteArray kind(arguments[2]);
    const int at = QByteArray(arguments[3]).toInt(), width = QByteArray(arguments[4]).toInt();
    if ((kind != "pdf" && kind != "png" && kind != "jpg") || width < 1 || width > widest)
        return 2;
    QCoreApplication application(count, arguments);
    inspect::limitProcess(inspect::Limits{});
    try {
        const papers::PaintedPage page = kind == "pdf" ? paintPdf(file, at, width) : paintPicture(file, kind, width);
        if (page.pixels.isEmpty())
            return 3;
        const QByteArray bytes = papers::paintedPageBytes(page);
        return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size()) ? 0 : 3;
    } catch (const std::exception&) {
        return 4;
    }
}

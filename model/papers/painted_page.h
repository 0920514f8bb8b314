// One page of a paper as a picture, as the painter program hands it over: bytes of an untrusted process, since what it
// draws is untrusted.
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace aspirant::papers {

struct PaintedPage {
    int pages = 1;     // of the paper
    int width = 0;     // pixels
    int height = 0;
    QByteArray pixels; // four bytes each (blue, green, red, not used), rows from the top without gaps
    QString text;      // what can be read on the page, for those who hear it; may be cut off, may be empty
    friend bool operator==(const PaintedPage&, const PaintedPage&) = default;
};

inline constexpr int mostPaintedPixels = 24'000'000; // a page of A4 at 500 dots an inch
inline constexpr int mostPaintedText = 20'000;       // characters

[[nodiscard]] QByteArray paintedPageBytes(const PaintedPage& page);
// Error "preview.damaged" for anything that paintedPageBytes() did not write, or beyond the limits above.
[[nodiscard]] Result<PaintedPage> paintedPageFrom(const QByteArray& bytes);

} // namespace aspirant::papers

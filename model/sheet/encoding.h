// In which character encoding a text file is, and the text in it.
#pragma once

#include "model/base/result.h"

namespace aspirant::sheet {

struct Decoded {
    QString text;     // without byte order mark
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" (GBK and GB 2312 with it), "Big5-HKSCS"
};

// A byte order mark decides; then valid UTF-8; then the bytes of UTF-16; then whichever of the two Chinese encodings
// makes everyday characters of them. `wanted` names one instead, as people call it ("big5", "GBK", "utf-8").
// Errors: "csv.encoding" (none fits, or not the one that was named; never a replacement character), "csv.binary".
[[nodiscard]] Result<Decoded> decodeText(const QByteArray& bytes, const QString& wanted = {});

} // namespace aspirant::sheet

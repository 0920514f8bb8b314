// Draws a Document as a PDF: A4, embedded subset fonts, exact text layer, bookmarks, contents with page
// numbers. Needs no display; the same document, program and fonts give the same bytes.
#pragma once

#include "model/base/result.h"
#include "model/report/report_document.h"

#include <QByteArray>

#include <functional>

namespace aspirant::report {

struct WrittenPdf {
    QByteArray bytes;
    int pages = 0;
};

// `progress` gets pages drawn; false cancels ("io.cancelled"). Errors: "report.draw".
[[nodiscard]] Result<WrittenPdf> writePdf(const Document& document,
                                          const std::function<bool(int page)>& progress = {});

} // namespace aspirant::report

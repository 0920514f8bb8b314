// The logic book as a file to print or to mark up: PDF, HTML or Markdown, by the ending of its name.
#pragma once

#include "model/base/message.h"
#include "model/base/result.h"
#include "model/pack/pack.h"

namespace aspirant::cli {

// `book` is what pack::packBook() gave. The file appears whole or not at all. Errors: "book.kind" for another
// ending, "book.write", "report.draw".
[[nodiscard]] Result<void> writeBook(const QString& path, const QString& book, const pack::Pack& pack,
                                     const Catalogue& catalogue, Language language);

} // namespace aspirant::cli

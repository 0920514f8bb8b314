// Pages of attached papers as pictures, drawn by the painter program from what inspection has not refused.
#pragma once

#include "app/paper_look.h"

#include "model/papers/painted_page.h"

#include <functional>

namespace aspirant::app {

// `page` counts from 0, `width` is in pixels. Waits for the painter; false from `mayGoOn`, asked several times a second,
// stops it. Errors: "preview.kind" (not a PDF or a picture), "preview.refused" (inspection found it harmful, damaged or
// locked), "preview.limits", "preview.damaged", "preview.program", "attachment.lost", "job.cancelled".
[[nodiscard]] Result<papers::PaintedPage> paintPage(Workbench& bench, const QString& sha256, const QString& name, int page, int width,
                                                    const std::function<bool()>& mayGoOn = {});

} // namespace aspirant::app

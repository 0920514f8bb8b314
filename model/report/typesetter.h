// Pango underneath: paragraphs to measured lines, in the face of their language.
#pragma once

#include "model/report/report_document.h"
#include "model/report/type_scale.h"

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>
#include <vector>

namespace aspirant::report {

struct GObjectUnref {
    void operator()(void* object) const { g_object_unref(object); }
};
using LayoutPtr = std::unique_ptr<PangoLayout, GObjectUnref>;

// Lines of one paragraph, heights in points.
struct SetParagraph {
    LayoutPtr layout;
    std::vector<double> heights;   // of each line
    std::vector<double> baselines; // from the line's top
};

// Same text, width and fonts give the same lines: hinting is off, the language is always stated, and
// neither locale nor display takes part.
class Typesetter final {
public:
    Typesetter();
    [[nodiscard]] SetParagraph set(const QString& words, const Look& look, Language language, double width,
                                   bool oneLine = false) const;

private:
    std::unique_ptr<PangoFontMap, GObjectUnref> m_fontMap;
    std::unique_ptr<PangoContext, GObjectUnref> m_context;
};

} // namespace aspirant::report

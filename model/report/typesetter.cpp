#include "model/report/typesetter.h"

#include <QTextBoundaryFinder>

namespace aspirant::report {

namespace {

// Faces by language: Chinese punctuation must come from the Chinese face, so that stands first there.
const char* families(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return "Noto Sans CJK HK, Noto Sans";
    case Language::SimplifiedChinese:
        return "Noto Sans CJK SC, Noto Sans";
    case Language::English:
        break;
    }
    return "Noto Sans, Noto Sans CJK HK";
}

const char* pangoLanguage(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        return "zh-hk";
    case Language::SimplifiedChinese:
        return "zh-cn";
    case Language::English:
        break;
    }
    return "en-gb";
}

// Pango shapes the rest of a paragraph anew for every line of it, so its time grows with the square of the length.
constexpr qsizetype longestParagraph = 10000;

// Longer paragraphs are cut where a line may end, if there is such a place near.
QString cutIntoParagraphs(const QString& text)
{
    QString cut;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype size = (end < 0 ? text.size() : end + 1) - at;
        if (size <= longestParagraph) {
            cut += QStringView(text).mid(at, size);
            at += size;
            continue;
        }
        const QString part = text.mid(at, longestParagraph);
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, part);
        places.toEnd();
        qsizetype taken = places.toPreviousBoundary();
        if (taken < longestParagraph / 2)
            taken = longestParagraph - (part.back().isHighSurrogate() ? 1 : 0);
        cut += QStringView(part).left(taken);
        cut += u'\n';
        at += taken;
    }
    return cut;
}

// What a page cannot show (control characters) is replaced, so that the text layer stays valid.
QByteArray printable(const QString& words)
{
    QString text = words;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u'\xFFFD';
    }
    return (text.size() > longestParagraph ? cutIntoParagraphs(text) : text).toUtf8();
}

} // namespace

Typesetter::Typesetter()
    : m_fontMap(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)),
      m_context(pango_font_map_create_context(m_fontMap.get()))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fontMap.get()), 72); // units are points
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_base_dir(m_context.get(), PANGO_DIRECTION_LTR);
}

SetParagraph Typesetter::set(const QString& words, const Look& look, Language language, double width,
                             bool oneLine) const
{
    pango_context_set_language(m_context.get(), pango_language_from_string(pangoLanguage(language)));
    SetParagraph made;
    made.layout.reset(pango_layout_new(m_context.get()));
    PangoLayout* layout = made.layout.get();
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, families(language));
    pango_font_description_set_absolute_size(font, look.size * PANGO_SCALE);
    pango_font_description_set_weight(font, look.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    // Ligatures would stand in the text layer as one character.
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout, 1.3F);
    if (oneLine) {
        pango_layout_set_height(layout, -1);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        pango_layout_set_single_paragraph_mode(layout, TRUE);
    }
    const QByteArray text = printable(words);
    pango_layout_set_text(layout, text.constData(), static_cast<int>(text.size()));

    PangoLayoutIter* iterator = pango_layout_get_iter(layout);
    do {
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_yrange(iterator, &top, &bottom);
        made.heights.push_back(static_cast<double>(bottom - top) / PANGO_SCALE);
        made.baselines.push_back(static_cast<double>(pango_layout_iter_get_baseline(iterator) - top) / PANGO_SCALE);
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
    return made;
}

} // namespace aspirant::report

// An application as a printed form in one language: what stands on the pages, before it is drawn.
#pragma once

#include "model/base/message.h"
#include "model/chart/figure.h"
#include "model/session/masking.h"

#include <QDate>

#include <functional>
#include <memory>
#include <vector>

namespace aspirant::report {

enum class Style {
    Title, Subtitle, Stamp, // title page
    Heading,                // section; starts a bookmark
    Subheading,             // repeat or part; bookmark below it
    RowHeading, Question, Meta, Answer, Missing, Body, Small,
};

struct Paragraph {
    Style style = Style::Body;
    QString words;
    Language language = Language::English; // decides the regional face
    int indent = 0;                        // steps of nesting
    int outline = 0;                       // 1 or 2: stands in the contents and the bookmarks
    bool newPage = false;                  // starts a page
    std::shared_ptr<const chart::Figure> figure{}; // drawn instead of the words, which then only name it
};

struct Document {
    Language language = Language::English;
    QString title;     // metadata
    QString author;    // metadata
    QDate asAt;        // metadata date: never the clock's
    QString header;    // running header
    QString watermark; // across every page; empty for none
    std::vector<Paragraph> titlePage;
    QString contentsTitle;
    std::vector<Paragraph> body;
    QString pageOf; // "Page %1 of %2"
};

struct Options {
    Language language = Language::English;
    bool incomplete = false; // marks every page as a draft
    // Every page says whether the form holds personal data, or that it is masked in this copy.
    session::Personal personal = session::Personal::Shown;
    std::function<qint64(const QString& sha256)> attachmentSize; // -1: not known; may be empty
    chart::Layouter layouter; // of the charts; empty: chart::layeredLayout
};

// Title page, every visible question with its citation and answer, findings accepted (and what is still
// open), attachment register, sources with their status. Hidden questions are absent. Where owners and managers are
// asked for, the ownership chart and the organisation chart follow.
[[nodiscard]] Document formDocument(const session::Session& session, const Catalogue& catalogue,
                                    const Options& options);

} // namespace aspirant::report

// Pages that the program works out from a draft: what is not law yet, what to gather, dates, figures. Plain values
// in one language, for the window, the command line, a browser and scripts alike.
#pragma once

#include "model/base/issue.h"
#include "model/pack/pack.h"
#include "model/session/masking.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace aspirant::pages {

// One line of words. A reader who shows `status` or `severity` shows it as a badge of its own: it is not repeated
// in `text`.
struct Piece {
    QString text;
    QString path; // where it leads: a question, slot or row of the draft; empty: nowhere
    std::optional<pack::Status> status{};
    std::optional<Severity> severity{};
    QString pack{}; // id of a questionnaire that can be started from here; empty: none
    friend bool operator==(const Piece&, const Piece&) = default;
};
using Cell = QList<Piece>; // each piece on a line of its own; may be empty

struct Heading {
    int level = 2; // 2, or 3 below one; the page's title is 1
    Piece words;
    friend bool operator==(const Heading&, const Heading&) = default;
};
struct Paragraph {
    Piece words;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
// Points of a list, each standing for itself.
struct Points {
    QList<Piece> points;
    friend bool operator==(const Points&, const Points&) = default;
};
struct Table {
    QStringList columns;
    QList<QList<Cell>> rows; // each as long as `columns`
    friend bool operator==(const Table&, const Table&) = default;
};
using Block = std::variant<Heading, Paragraph, Points, Table>;

struct Page {
    QString id;
    QString title;
    QString intro;
    QString banner; // of the pack: what must be known of the whole regime; may be empty
    QList<Block> blocks;
    friend bool operator==(const Page&, const Page&) = default;
};

// The name of a page, for a menu, without working it out.
struct PageName {
    QString id;
    QString title;
    QString intro;
};

// The pages of this draft, in their order. "outcomes", "roadmap" and "dates" are there only when the pack has them
// ("dates" also when an answer is expected by a date): all ids are
// "outcomes", "gather", "dates", "figures", "standing", "roadmap", "preflight".
[[nodiscard]] QList<PageName> pageNames(const session::Session& session, const Catalogue& catalogue, Language language);

// Works one page out, from the session as it stands; days count from session.today(). Nothing when there is no page
// of that id for this draft. The same session and language always give the same page.
[[nodiscard]] std::optional<Page> page(const session::Session& session, const QString& id, const Catalogue& catalogue,
                                       Language language, session::Personal personal = session::Personal::Shown);

} // namespace aspirant::pages

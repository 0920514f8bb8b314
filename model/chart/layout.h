// What a layout is asked for and what it gives; any engine may stand behind it.
#pragma once

#include <QPointF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace aspirant::chart {

// Sizes in points. No words: an engine sees numbers only.
struct LayoutTask {
    struct Box {
        QSizeF size;
        bool isOnTop = false; // first row; never below another box
    };
    struct Link { // from the upper box to the lower one, as far as loops allow; never from a box to itself
        int from = 0, to = 0;
        QSizeF label; // empty: none
    };
    std::vector<Box> boxes;
    std::vector<Link> links;
    int root = 0;
    bool rootAtBottom = true; // otherwise on top
};

// A line: its first point, then three a piece (two that bend it, and the end), as Cairo and Qt draw Bézier curves.
struct Route {
    std::vector<QPointF> curve; // from the border of `from` to the border of `to`
    QPointF label;              // centre
};

// y grows downwards; everything lies between (0, 0) and size.
struct Placement {
    std::vector<QPointF> centres; // of the boxes
    std::vector<Route> routes;
    QSizeF size;
};

// The same task gives the same placement; boxes do not overlap.
using Layouter = std::function<Placement(const LayoutTask&)>;

// For each link, whether it has to be turned round so that no way leads in a circle: those that lead from the root's
// side back to a box on the way there.
[[nodiscard]] std::vector<bool> turnedLinks(const LayoutTask& task);

// The workbench's own pass: rows by longest way, few crossings by barycentres, places by least squares in the given
// order. Not as fine as Graphviz, but thousands of boxes take a fraction of a second.
[[nodiscard]] Placement layeredLayout(const LayoutTask& task);

} // namespace aspirant::chart

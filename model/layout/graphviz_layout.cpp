#include "model/layout/graphviz_layout.h"

#include <graphviz/gvc.h>

#include <QByteArray>
#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <mutex>
#include <optional>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library; // linked, so that Graphviz looks for no plugin
}

namespace aspirant::layout {

namespace {

using chart::LayoutTask;
using chart::Placement;
using chart::Route;

constexpr double pointsPerInch = 72;

std::mutex& oneAtATime() // Graphviz keeps its state in globals
{
    static std::mutex mutex;
    return mutex;
}

int saysNothing(char*)
{
    return 0;
}

char* text(const char* constant) // Graphviz copies what it is given, but does not say so in its types
{
    return const_cast<char*>(constant);
}

class Dot {
    struct Part { // of a link
        Agnode_t* label;
        Agedge_t *first, *second;
    };

public:
    explicit Dot(const LayoutTask& task) : m_task(task), m_turned(chart::turnedLinks(task))
    {
        static lt_symlist_t builtins[] = {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}};
        m_context = gvContextPlugins(builtins, 0); // 0: load nothing on demand
        agseterrf(&saysNothing);
        m_graph = agopen(text("chart"), Agdirected, nullptr);
    }
    ~Dot()
    {
        if (m_isLaidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Dot(const Dot&) = delete;
    Dot& operator=(const Dot&) = delete;

    std::optional<Placement> run()
    {
        describeGraph();
        addBoxes();
        addLinks();
        if (gvLayout(m_context, m_graph, "dot") != 0)
            return std::nullopt;
        m_isLaidOut = true;
        return read();
    }

private:
    void describeGraph()
    {
        agattr(m_graph, AGRAPH, text("nodesep"), text("0.3"));
        agattr(m_graph, AGRAPH, text("ranksep"), text("0.27")); // labels have rows of their own between the boxes'
        agattr(m_graph, AGRAPH, text("splines"), text("spline"));
        agattr(m_graph, AGRAPH, text("rank"), text(""));
        agattr(m_graph, AGNODE, text("shape"), text("box"));
        agattr(m_graph, AGNODE, text("label"), text(""));
        agattr(m_graph, AGNODE, text("fixedsize"), text("true"));
        m_width = agattr(m_graph, AGNODE, text("width"), text("1"));
        m_height = agattr(m_graph, AGNODE, text("height"), text("1"));
        agattr(m_graph, AGEDGE, text("tailport"), text("s"));
        agattr(m_graph, AGEDGE, text("headport"), text("n"));
        agattr(m_graph, AGEDGE, text("arrowhead"), text("none"));
        m_length = agattr(m_graph, AGEDGE, text("minlen"), text("1"));
        m_weight = agattr(m_graph, AGEDGE, text("weight"), text("1"));
    }

    Agnode_t* addNode(const QByteArray& name, QSizeF size)
    {
        Agnode_t* node = agnode(m_graph, text(name.constData()), 1);
        agxset(node, m_width, text(QByteArray::number(size.width() / pointsPerInch, 'f', 4).constData()));
        agxset(node, m_height, text(QByteArray::number(size.height() / pointsPerInch, 'f', 4).constData()));
        return node;
    }

    Agedge_t* addEdge(Agnode_t* from, Agnode_t* to, int length, int weight)
    {
        Agedge_t* edge = agedge(m_graph, from, to, nullptr, 1);
        agxset(edge, m_length, text(QByteArray::number(length).constData()));
        agxset(edge, m_weight, text(QByteArray::number(weight).constData()));
        return edge;
    }

    void addBoxes()
    {
        for (std::size_t n = 0; n < m_task.boxes.size(); ++n)
            m_boxes.push_back(addNode("b" + QByteArray::number(static_cast<int>(n)), m_task.boxes[n].size));
        Agraph_t* top = agsubg(m_graph, text("top"), 1);
        Agraph_t* bottom = agsubg(m_graph, text("bottom"), 1);
        agattr(top, AGRAPH, text("rank"), text(""));
        agset(top, text("rank"), text("min"));
        agset(bottom, text("rank"), text("max"));
        for (std::size_t n = 0; n < m_boxes.size(); ++n) {
            if (m_task.boxes[n].isOnTop)
                agsubnode(top, m_boxes[n], 1);
        }
        if (m_task.rootAtBottom && !m_task.boxes[static_cast<std::size_t>(m_task.root)].isOnTop)
            agsubnode(bottom, m_boxes[static_cast<std::size_t>(m_task.root)], 1);
    }

    // A link with a label goes through a small box of the label's size, in a row between those of the boxes.
    void addLinks()
    {
        std::vector<int> below(m_boxes.size(), 0), above(m_boxes.size(), 0);
        for (std::size_t l = 0; l < m_task.links.size(); ++l) {
            ++below[upper(l)];
            ++above[lower(l)];
        }
        for (std::size_t l = 0; l < m_task.links.size(); ++l) {
            const QSizeF label = m_task.links[l].label;
            if (label.isEmpty()) {
                m_parts.push_back({nullptr, addEdge(m_boxes[upper(l)], m_boxes[lower(l)], 2, 2), nullptr});
                continue;
            }
            // Beside the end where fewer lines meet: that half is kept short.
            const bool atUpper = below[upper(l)] <= above[lower(l)];
            Agnode_t* middle = addNode("l" + QByteArray::number(static_cast<int>(l)), label);
            m_parts.push_back({middle, addEdge(m_boxes[upper(l)], middle, 1, atUpper ? 6 : 2), addEdge(middle, m_boxes[lower(l)], 1, atUpper ? 2 : 6)});
        }
    }

    [[nodiscard]] std::size_t upper(std::size_t l) const { return static_cast<std::size_t>(m_turned[l] ? m_task.links[l].to : m_task.links[l].from); }
    [[nodiscard]] std::size_t lower(std::size_t l) const { return static_cast<std::size_t>(m_turned[l] ? m_task.links[l].from : m_task.links[l].to); }

    // dot counts upwards from the lower left corner.
    [[nodiscard]] QPointF point(pointf p) const { return {p.x - m_left, m_top - p.y}; }

    std::optional<Placement> read()
    {
        const boxf bounds = GD_bb(m_graph);
        m_left = bounds.LL.x;
        m_top = bounds.UR.y;
        Placement placement;
        placement.size = {bounds.UR.x - bounds.LL.x, bounds.UR.y - bounds.LL.y};
        for (Agnode_t* node : m_boxes)
            placement.centres.push_back(point(ND_coord(node)));
        for (std::size_t l = 0; l < m_parts.size(); ++l) {
            Route route;
            if (!follow(m_parts[l].first, route) || (m_parts[l].second && !follow(m_parts[l].second, route)))
                return std::nullopt;
            if (m_parts[l].label)
                route.label = point(ND_coord(m_parts[l].label));
            if (m_turned[l])
                std::reverse(route.curve.begin(), route.curve.end());
            placement.routes.push_back(std::move(route));
        }
        return placement;
    }

    // dot's curves swing; where a plain one from bottom to top meets nothing, that is drawn.
    bool follow(Agedge_t* edge, Route& route) const
    {
        const splines* spline = ED_spl(edge);
        if (spline == nullptr || spline->size < 1 || spline->list[0].size < 4)
            return false;
        const bezier& curve = spline->list[0];
        const QPointF begin = point(curve.list[0]), end = point(curve.list[curve.size - 1]);
        if (route.curve.empty())
            route.curve.push_back(begin);
        else // through the label
            route.curve.insert(route.curve.end(), {route.curve.back(), begin, begin});
        const double middle = (begin.y() + end.y()) / 2;
        const QPointF first(begin.x(), middle), second(end.x(), middle);
        if (isClear({begin, first, second, end}, agtail(edge), aghead(edge))) {
            route.curve.insert(route.curve.end(), {first, second, end});
            return true;
        }
        for (int n = 1; n < curve.size; ++n)
            route.curve.push_back(point(curve.list[n]));
        return true;
    }

    [[nodiscard]] QRectF rectOf(Agnode_t* node) const
    {
        const QPointF centre = point(ND_coord(node));
        const double width = ND_width(node) * pointsPerInch, height = ND_height(node) * pointsPerInch;
        return {centre.x() - width / 2, centre.y() - height / 2, width, height};
    }

    // Whether that one piece of a curve keeps away from all boxes and labels but those at its ends.
    [[nodiscard]] bool isClear(const std::array<QPointF, 4>& c, Agnode_t* from, Agnode_t* to) const
    {
        constexpr int steps = 24;
        const QRectF around = QRectF(c[0], c[3]).normalized().adjusted(-4, -4, 4, 4);
        const auto meets = [&](Agnode_t* node) {
            if (node == nullptr || node == from || node == to)
                return false;
            const QRectF rect = rectOf(node).adjusted(-4, -4, 4, 4);
            for (int n = 0; n <= steps && rect.intersects(around); ++n) {
                const double t = static_cast<double>(n) / steps, s = 1 - t;
                if (rect.contains(c[0] * (s * s * s) + c[1] * (3 * s * s * t) + c[2] * (3 * s * t * t) + c[3] * (t * t * t)))
                    return true;
            }
            return false;
        };
        return std::none_of(m_boxes.begin(), m_boxes.end(), meets) &&
               std::none_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return meets(part.label); });
    }

    const LayoutTask& m_task;
    std::vector<bool> m_turned;
    GVC_t* m_context;
    Agraph_t* m_graph;
    Agsym_t *m_width = nullptr, *m_height = nullptr, *m_length = nullptr, *m_weight = nullptr;
    std::vector<Agnode_t*> m_boxes;
    std::vector<Part> m_parts;
    double m_left = 0, m_top = 0;
    bool m_isLaidOut = false;
};

// Nothing of what a library gives is drawn unlooked-at.
bool isSound(const LayoutTask& task, const Placement& placement)
{
    const auto finite = [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); };
    std::vector<QRectF> rects;
    for (std::size_t n = 0; n < placement.centres.size(); ++n) {
        const QSizeF size = task.boxes[n].size;
        const QRectF rect(placement.centres[n] - QPointF(size.width() / 2, size.height() / 2), size);
        const auto meets = [&](const QRectF& other) { return rect.adjusted(1, 1, -1, -1).intersects(other); };
        if (!finite(placement.centres[n]) || std::any_of(rects.begin(), rects.end(), meets))
            return false;
        rects.push_back(rect);
    }
    return std::all_of(placement.routes.begin(), placement.routes.end(), [&](const Route& route) {
        return finite(route.label) && std::all_of(route.curve.begin(), route.curve.end(), finite);
    });
}

} // namespace

Placement graphvizLayout(const LayoutTask& task)
{
    if (task.boxes.empty() || task.boxes.size() > mostBoxes || task.links.size() > mostLinks)
        return chart::layeredLayout(task);
    const std::lock_guard<std::mutex> guard(oneAtATime());
    const auto placement = Dot(task).run();
    return placement && isSound(task, *placement) ? *placement : chart::layeredLayout(task);
}

} // namespace aspirant::layout

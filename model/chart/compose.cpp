#include "model/chart/figure.h"

#include "model/base/hidden_characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace aspirant::chart {

namespace {

constexpr double widestText = 178; // of a line within a box
constexpr double widestBoardText = 320;
constexpr double paddingX = 11, paddingY = 8;
constexpr double badgePaddingX = 6, badgePaddingY = 2, badgeGap = 4;
constexpr double lineGap = 2.2;
constexpr double narrowestBox = 118;
constexpr double labelPadding = 3;
constexpr int mostNameLines = 4;
constexpr std::size_t mostEven = 150; // boxes; above, a second layout would cost too much

// The words of one language after the other, each in its own face.
struct Phrase {
    QString words;
    Language language;
};

class Speaker {
public:
    explicit Speaker(const Wording& wording) : m_wording(wording) {}

    [[nodiscard]] QList<Phrase> phrases(const Message& message) const
    {
        QList<Phrase> list;
        for (const Language language : m_wording.languages) {
            const QString words = message.words(m_wording.catalogue, language).simplified();
            const bool known = std::any_of(list.begin(), list.end(), [&](const Phrase& p) { return p.words == words; });
            if (!words.isEmpty() && !known)
                list.append({words, language});
        }
        return list;
    }

    [[nodiscard]] QString joined(const Message& message, const QString& between) const
    {
        QStringList list;
        for (const Phrase& phrase : phrases(message))
            list.append(phrase.words);
        return list.join(between);
    }

    // A name in the wanted language, and in the other script: both are on every paper about that person.
    [[nodiscard]] QList<Phrase> names(const Text& name) const
    {
        QList<Phrase> list;
        QList<Language> wanted = m_wording.languages;
        const bool chineseFirst = wanted.value(0) != Language::English;
        wanted << (chineseFirst ? Language::English : Language::TraditionalChinese);
        for (const Language language : std::as_const(wanted)) {
            const auto best = name.best(language);
            const QString words = withDirectionShown(best.words.simplified());
            const bool known = std::any_of(list.begin(), list.end(), [&](const Phrase& p) { return p.words == words; });
            if (!words.isEmpty() && !known)
                list.append({words, best.actual == Language::English || language == Language::English ? best.actual : language});
        }
        return list;
    }

    [[nodiscard]] Language first() const { return m_wording.languages.value(0, Language::English); }

private:
    const Wording& m_wording;
};

class Composer {
public:
    Composer(const Chart& chart, const Wording& wording, const Measure& measure) : m_chart(chart), m_speaker(wording), m_measure(measure) {}

    Figure compose(const Layouter& layouter, Framing framing)
    {
        LayoutTask task;
        task.root = m_chart.root;
        task.rootAtBottom = m_chart.topic == Topic::Ownership;
        for (std::size_t n = 0; n < m_chart.nodes.size(); ++n) {
            m_figure.boxes.push_back(box(static_cast<int>(n)));
            task.boxes.push_back({m_figure.boxes.back().rect.size(), m_chart.nodes[n].isOnTop});
        }
        for (std::size_t n = 0; n < m_chart.edges.size(); ++n) {
            m_figure.lines.push_back(line(static_cast<int>(n)));
            task.links.push_back({m_chart.edges[n].from, m_chart.edges[n].to, m_figure.lines.back().labelRect.size()});
        }
        Placement placement = layouter(task);
        if (evenRows(placement, task))
            placement = layouter(task);
        const double top = framing == Framing::Framed ? heading() : 0;
        place(placement, top);
        double bottom = top + placement.size.height();
        if (framing == Framing::Framed)
            bottom = notes(bottom);
        legend(bottom, framing);
        return std::move(m_figure);
    }

private:
    // Boxes of one row as high as the highest, so that rows have straight edges. True: something changed.
    bool evenRows(const Placement& placement, LayoutTask& task)
    {
        bool changed = false;
        const std::size_t count = task.boxes.size();
        if (count > mostEven)
            return false;
        for (std::size_t n = 0; n < count; ++n) {
            double height = 0;
            for (std::size_t other = 0; other < count; ++other) {
                if (std::abs(placement.centres[other].y() - placement.centres[n].y()) < 1)
                    height = std::max(height, m_figure.boxes[other].rect.height());
            }
            task.boxes[n].size.setHeight(height);
        }
        for (std::size_t n = 0; n < count; ++n) {
            BoxFigure& box = m_figure.boxes[n];
            const double more = task.boxes[n].size.height() - box.rect.height();
            changed = changed || more > 0;
            box.rect.adjust(0, -more / 2, 0, more / 2); // the words stay in the middle
        }
        return changed;
    }

    // Lines no wider than `widest`, broken where a line may end, else anywhere.
    [[nodiscard]] QStringList wrapped(const QString& words, Face face, Language language, double widest) const
    {
        QStringList lines;
        QString rest = words;
        while (m_measure(rest, face, language).width > widest && lines.size() < mostNameLines) {
            QTextBoundaryFinder ends(QTextBoundaryFinder::Line, rest);
            qsizetype cut = 0;
            for (qsizetype end = ends.toNextBoundary(); end > 0 && m_measure(rest.left(end).trimmed(), face, language).width <= widest; end = ends.toNextBoundary())
                cut = end;
            if (cut == 0) {
                cut = rest.size() - 1;
                while (cut > 1 && m_measure(rest.left(cut), face, language).width > widest)
                    cut = cut > 64 ? cut / 2 : cut - 1;
                if (rest.at(cut - 1).isHighSurrogate())
                    ++cut;
            }
            lines.append(rest.left(cut).trimmed());
            rest = rest.mid(cut).trimmed();
        }
        if (lines.size() == mostNameLines && !rest.isEmpty())
            lines.last() += u'…';
        else if (!rest.isEmpty())
            lines.append(rest);
        return lines;
    }

    // Sets lines one below the other, centred on x = 0, from y on; returns the new y.
    double stack(std::vector<TextFigure>& out, const QString& words, Face face, Language language, double y, double& width, double widest = widestText) const
    {
        for (const QString& one : wrapped(words, face, language, widest)) {
            const Extent extent = m_measure(one, face, language);
            out.push_back({one, face, language, {-extent.width / 2, y + extent.ascent}, extent.width});
            width = std::max(width, extent.width);
            y += extent.ascent + extent.descent + lineGap;
        }
        return y;
    }

    BoxFigure box(int n) const
    {
        const Node& node = m_chart.nodes[static_cast<std::size_t>(n)];
        BoxFigure made;
        made.node = n;
        style(made, node.kind);
        made.isDouble = node.isMarked;
        double width = narrowestBox - 2 * paddingX, y = paddingY;
        bool first = true;
        for (const Phrase& name : m_speaker.names(node.name)) {
            y = stack(made.texts, name.words, first ? Face::Name : Face::SecondName, name.language, y, width);
            first = false;
        }
        for (const Phrase& caption : m_speaker.phrases(node.caption))
            y = stack(made.texts, caption.words, node.name.isEmpty() ? Face::Name : Face::Caption, caption.language, y, width);
        if (!node.lines.empty())
            y += 1.5;
        for (const Message& line : node.lines) {
            for (const Phrase& phrase : m_speaker.phrases(line))
                y = stack(made.texts, phrase.words, Face::Line, phrase.language, y, width, node.kind == NodeKind::Board ? widestBoardText : widestText);
        }
        for (const Message& warning : node.warnings) {
            for (const Phrase& phrase : m_speaker.phrases(warning))
                y = stack(made.texts, QStringLiteral("! ") + phrase.words, Face::Warning, phrase.language, y, width);
        }
        y = badges(made, node, y - lineGap, width);
        made.rect = {-width / 2 - paddingX, 0, width + 2 * paddingX, y + paddingY};
        return made;
    }

    static void style(BoxFigure& box, NodeKind kind)
    {
        box.kind = kind;
        if (kind == NodeKind::Person || kind == NodeKind::Named)
            box.outline = Outline::Round;
        else if (kind == NodeKind::Trust)
            box.outline = Outline::Cut;
        box.isDashed = kind == NodeKind::Undisclosed || kind == NodeKind::Named || kind == NodeKind::Body;
    }

    // In rows, as many side by side as there is room for.
    double badges(BoxFigure& box, const Node& node, double y, double& width) const
    {
        if (node.badges.empty())
            return y;
        y += 4;
        std::vector<BadgeFigure> row;
        double used = 0, height = 0;
        const auto flush = [&] {
            double x = -(used - badgeGap) / 2;
            for (BadgeFigure& badge : row) {
                badge.rect.moveTo(x, y);
                badge.text.at = {x + badgePaddingX, y + badgePaddingY + m_measure(badge.text.words, badge.text.face, badge.text.language).ascent};
                x += badge.rect.width() + badgeGap;
                box.badges.push_back(badge);
            }
            width = std::max(width, used - badgeGap);
            if (!row.empty())
                y += height + badgeGap;
            row.clear();
            used = height = 0;
        };
        for (const Badge& badge : node.badges) {
            const Face face = badge.strong ? Face::StrongBadge : Face::Badge;
            const QString words = m_speaker.joined(badge.words, QStringLiteral(" "));
            const Extent extent = m_measure(words, face, m_speaker.first());
            BadgeFigure made{{0, 0, extent.width + 2 * badgePaddingX, extent.ascent + extent.descent + 2 * badgePaddingY},
                             {words, face, m_speaker.first(), {}, extent.width}, badge.strong};
            if (!row.empty() && used + made.rect.width() > widestText)
                flush();
            used += made.rect.width() + badgeGap;
            height = std::max(height, made.rect.height());
            row.push_back(std::move(made));
        }
        flush();
        return y - badgeGap + 1;
    }

    LineFigure line(int n) const
    {
        const Edge& edge = m_chart.edges[static_cast<std::size_t>(n)];
        LineFigure made;
        made.edge = n;
        made.isDashed = isDashed(edge.kind);
        made.isHeavy = edge.isControl;
        made.hasArrow = m_chart.topic == Topic::Ownership;
        double width = 0, y = labelPadding;
        for (const Message& message : edge.label) {
            for (const Phrase& phrase : m_speaker.phrases(message))
                y = stack(made.label, phrase.words, Face::Label, phrase.language, y, width) - lineGap + 0.8;
        }
        if (!made.label.empty())
            made.labelRect = {-width / 2 - labelPadding, 0, width + 2 * labelPadding, y + labelPadding};
        return made;
    }

    static void move(TextFigure& text, QPointF by) { text.at += by; }

    static void move(BoxFigure& box, QPointF by)
    {
        box.rect.translate(by);
        for (TextFigure& text : box.texts)
            move(text, by);
        for (BadgeFigure& badge : box.badges) {
            badge.rect.translate(by);
            move(badge.text, by);
        }
    }

    void place(const Placement& placement, double top)
    {
        for (std::size_t n = 0; n < m_figure.boxes.size(); ++n) {
            BoxFigure& box = m_figure.boxes[n];
            move(box, placement.centres[n] + QPointF(0, top) - box.rect.center());
        }
        for (std::size_t n = 0; n < m_figure.lines.size(); ++n) {
            LineFigure& line = m_figure.lines[n];
            line.curve = placement.routes[n].curve;
            for (QPointF& point : line.curve)
                point.ry() += top;
            const QPointF by = placement.routes[n].label + QPointF(0, top) - line.labelRect.center();
            line.labelRect.translate(by);
            for (TextFigure& text : line.label)
                move(text, by);
        }
        m_figure.size = {placement.size.width(), top + placement.size.height()};
    }

    double put(const QString& words, Face face, Language language, double x, double y)
    {
        const Extent extent = m_measure(words, face, language);
        m_figure.texts.push_back({words, face, language, {x, y + extent.ascent}, extent.width});
        m_headWidth = std::max(m_headWidth, x + extent.width);
        return y + extent.ascent + extent.descent + lineGap;
    }

    double heading()
    {
        double y = put(m_speaker.joined(titleOf(m_chart.topic), QStringLiteral("  ")), Face::Title, m_speaker.first(), 0, 0);
        QStringList names;
        for (const Phrase& name : m_speaker.names(m_chart.applicant))
            names.append(name.words);
        y = put(names.join(QStringLiteral("  ")), Face::Subtitle, m_speaker.first(), 0, y + 1);
        y = put(m_speaker.joined(Message("Chart", QT_TRANSLATE_NOOP("Chart", "As at %1"), {m_chart.asAt}), QStringLiteral("  ")), Face::Legend, m_speaker.first(), 0, y + 1);
        return y + 16;
    }

    double notes(double y)
    {
        y += 14;
        for (const Message& note : m_chart.notes) {
            for (const Phrase& phrase : m_speaker.phrases(note)) {
                for (const QString& one : wrapped(phrase.words, Face::Legend, phrase.language, std::max(360.0, m_figure.size.width())))
                    y = put(one, Face::Legend, phrase.language, 0, y);
            }
        }
        return m_chart.notes.empty() ? y - 14 : y;
    }

    [[nodiscard]] bool has(NodeKind kind) const
    {
        return std::any_of(m_chart.nodes.begin(), m_chart.nodes.end(), [&](const Node& n) { return n.kind == kind; });
    }
    template<typename Test>
    [[nodiscard]] bool hasEdge(Test test) const
    {
        return std::any_of(m_chart.edges.begin(), m_chart.edges.end(), test);
    }

    // Samples of what the chart has, with words: nothing is told by shape or weight alone.
    void legend(double y, Framing framing)
    {
        const double left = m_figure.boxes.empty() ? 0 : (framing == Framing::Framed ? 0 : 4);
        m_legendWidth = std::max(420.0, m_figure.size.width());
        m_legendX = m_legendLeft = left;
        m_legendY = y + 18;
        const bool ownership = m_chart.topic == Topic::Ownership;
        if (has(NodeKind::Person))
            boxSample(NodeKind::Person, false, ownership ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "Individual")) : Message("Chart", QT_TRANSLATE_NOOP("Chart", "Manager-in-charge")));
        if (has(NodeKind::Company))
            boxSample(NodeKind::Company, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Company")));
        if (has(NodeKind::Trust))
            boxSample(NodeKind::Trust, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Trust")));
        if (has(NodeKind::Named))
            boxSample(NodeKind::Named, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Known by name only")));
        if (has(NodeKind::Undisclosed))
            boxSample(NodeKind::Undisclosed, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Not disclosed")));
        if (std::any_of(m_chart.nodes.begin(), m_chart.nodes.end(), [](const Node& n) { return n.isMarked; }))
            boxSample(NodeKind::Person, true, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Ultimate owner: more than 25%, or ultimate control")));
        if (hasEdge([](const Edge& e) { return e.isControl; }))
            lineSample(false, true, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Part of a majority of the votes")));
        if (ownership && hasEdge([](const Edge& e) { return isDashed(e.kind) && e.kind != EdgeKind::Remainder; }))
            lineSample(true, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Held for another, or control without shares")));
        if (!ownership)
            lineSample(false, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Reports to")));
        if (hasEdge([](const Edge& e) { return e.kind == EdgeKind::Secondary; }))
            lineSample(true, false, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Also reports to")));
        m_figure.size = {std::max(m_figure.size.width(), m_headWidth), m_legendY + m_legendRow};
    }

    // Room for a sample and its words; the words are put, the sample's rectangle is returned.
    QRectF sample(const Message& message)
    {
        constexpr double width = 24, height = 12;
        const QString words = m_speaker.joined(message, QStringLiteral(" "));
        const Extent extent = m_measure(words, Face::Legend, m_speaker.first());
        if (m_legendX > m_legendLeft && m_legendX + width + 6 + extent.width > m_legendWidth) {
            m_legendX = m_legendLeft;
            m_legendY += m_legendRow + 4;
        }
        m_legendRow = std::max(height, extent.ascent + extent.descent);
        const QRectF rect(m_legendX, m_legendY + (m_legendRow - height) / 2, width, height);
        put(words, Face::Legend, m_speaker.first(), m_legendX + width + 6, m_legendY + (m_legendRow - extent.ascent - extent.descent) / 2);
        m_legendX += width + 6 + extent.width + 20;
        return rect;
    }

    void boxSample(NodeKind kind, bool marked, const Message& message)
    {
        BoxFigure box;
        style(box, kind);
        box.isDouble = marked;
        box.rect = sample(message);
        m_figure.boxes.push_back(std::move(box));
    }

    void lineSample(bool dashed, bool heavy, const Message& message)
    {
        const QRectF rect = sample(message);
        LineFigure line;
        line.isDashed = dashed;
        line.isHeavy = heavy;
        line.hasArrow = m_chart.topic == Topic::Ownership;
        const double y = rect.center().y();
        line.curve = {{rect.left(), y}, {rect.left() + 8, y}, {rect.right() - 8, y}, {rect.right(), y}};
        m_figure.lines.push_back(std::move(line));
    }

    const Chart& m_chart;
    const Speaker m_speaker;
    const Measure& m_measure;
    Figure m_figure;
    double m_headWidth = 0, m_legendLeft = 0, m_legendX = 0, m_legendY = 0, m_legendRow = 12, m_legendWidth = 0;
};

} // namespace

double faceSize(Face face)
{
    switch (face) {
    case Face::Title: return 17;
    case Face::Subtitle: return 11.5;
    case Face::Name: return 10;
    case Face::SecondName: return 9.5;
    case Face::Caption:
    case Face::Line:
    case Face::Warning: return 8.5;
    case Face::Label: return 8;
    case Face::Badge:
    case Face::StrongBadge: return 7.5;
    case Face::Legend: return 8.5;
    }
    return 9;
}

bool isBold(Face face)
{
    return face == Face::Title || face == Face::Name || face == Face::StrongBadge || face == Face::Warning;
}

Figure compose(const Chart& chart, const Wording& wording, const Measure& measure, const Layouter& layouter, Framing framing)
{
    return Composer(chart, wording, measure).compose(layouter, framing);
}

QString spoken(const Chart& chart, int n, const Wording& wording)
{
    const Speaker speaker(wording);
    const Node& node = chart.nodes[static_cast<std::size_t>(n)];
    QStringList parts;
    for (const Phrase& name : speaker.names(node.name))
        parts.append(name.words);
    const auto add = [&](const Message& message) {
        if (const QString words = speaker.joined(message, QStringLiteral(" ")); !words.isEmpty())
            parts.append(words);
    };
    add(node.caption);
    for (const Badge& badge : node.badges)
        add(badge.words);
    for (const auto* list : {&node.lines, &node.warnings}) {
        for (const Message& message : *list)
            add(message);
    }
    return parts.join(speaker.first() == Language::English ? QStringLiteral(", ") : QStringLiteral("，"));
}

} // namespace aspirant::chart

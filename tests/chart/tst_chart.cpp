// Charts of known structures: which boxes and lines, and that a layout leaves everything readable.
#include "model/chart/figure.h"
#include "model/chart/organisation_chart.h"
#include "model/chart/ownership_chart.h"
#include "model/layout/graphviz_layout.h"
#include "ownership/structures.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::chart;
using namespace Qt::Literals::StringLiterals;
using ownership::StructureReader;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue one;
    return one;
}

Chart chartOf(const QString& structure)
{
    auto view = ownershipView({StructureReader::read(structure), QDate(2026, 11, 22), {}});
    if (!view)
        qFatal("%s", qPrintable(view.error().message.words(catalogue(), Language::English)));
    return view->chart;
}

QString english(const Message& message)
{
    return message.words(catalogue(), Language::English);
}

QString nodeWords(const Node& node)
{
    QString words = node.id + (node.isMarked ? u"*"_s : u""_s);
    for (const Badge& badge : node.badges)
        words += u" ["_s + english(badge.words) + u']';
    for (const Message& line : node.lines)
        words += u" {"_s + english(line) + u'}';
    for (const Message& warning : node.warnings)
        words += u" !"_s + english(warning);
    return words;
}

QStringList nodesOf(const Chart& chart)
{
    QStringList list;
    for (const Node& node : chart.nodes)
        list.append(nodeWords(node));
    return list;
}

// "p>A 60% votes and capital" with "=" for control, "~" for dashed.
QStringList edgesOf(const Chart& chart)
{
    QStringList list;
    for (const Edge& edge : chart.edges) {
        QStringList label;
        for (const Message& line : edge.label)
            label.append(english(line));
        list.append(chart.nodes[static_cast<std::size_t>(edge.from)].id + (isDashed(edge.kind) ? u"~"_s : u""_s) + (edge.isControl ? u"="_s : u""_s) + u'>' +
                    chart.nodes[static_cast<std::size_t>(edge.to)].id + u' ' + label.join(u", "_s));
    }
    list.sort();
    return list;
}

// Every character as wide as in a plain monospaced face; enough to lay out by.
Extent measured(const QString& words, Face face, Language)
{
    double width = 0;
    for (const QChar c : words)
        width += faceSize(face) * (c.unicode() > 0x2E80 ? 1.0 : 0.55);
    return {width, faceSize(face) * 0.8, faceSize(face) * 0.25};
}

Figure figureOf(const Chart& chart, const Layouter& layouter, const QList<Language>& languages = {Language::English})
{
    return compose(chart, {catalogue(), languages}, &measured, layouter);
}

Manager manager(const QString& name, const QString& chinese, const QString& post, const QString& reportsTo)
{
    Manager made;
    made.id = name;
    made.name = {name, chinese, chinese};
    made.post = post;
    made.reportsTo = reportsTo;
    made.record = u"officers.managers["_s + name + u']';
    return made;
}

} // namespace

class ChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chainOfHoldings();
    void remainderIsABoxOfItsOwn();
    void moreThanTheWholeIsSaid();
    void loopOfThree();
    void sharesInItself();
    void nomineeStandsBetween();
    void trustWithItsParties();
    void controlWithoutShares();
    void largeChartsAreCompact();
    void reportingLines();
    void unknownSuperiorsStandAsWritten();
    void layouts_data();
    void layouts();
    void namesInBothScripts();
    void oddTasks();
};

void ChartTest::chainOfHoldings()
{
    const Chart chart = chartOf(u"H>T 80; c>T 20; s>H 70/60; l>H 30/40; rec s owner 56/48"_s);
    QCOMPARE(nodesOf(chart),
             (QStringList{u"T"_s, u"H [Substantial shareholder]"_s, u"c [Substantial shareholder]"_s,
                          u"s* [Ultimate owner] [Controls the applicant] [Substantial shareholder] {Look-through: 48% of votes, 56% of capital}"_s,
                          u"l* [Ultimate owner] [Substantial shareholder] {Look-through: 32% of votes, 24% of capital}"_s}));
    QCOMPARE(edgesOf(chart), (QStringList{u"H=>T 80% votes and capital"_s, u"c>T 20% votes and capital"_s, u"l>H 40% votes, 30% capital"_s, u"s=>H 60% votes, 70% capital"_s}));
    QCOMPARE(chart.root, 0);
    QVERIFY(chart.nodes[2].isOnTop && chart.nodes[3].isOnTop && !chart.nodes[1].isOnTop);
}

void ChartTest::remainderIsABoxOfItsOwn()
{
    const Chart chart = chartOf(u"A>T 60; p>T 30; p>A 100"_s);
    QCOMPARE(chart.nodes.back().id, u"undisclosed:T"_s);
    QCOMPARE(chart.nodes.back().kind, NodeKind::Undisclosed);
    QVERIFY(edgesOf(chart).contains(u"undisclosed:T~>T 10% votes and capital"_s));
    QCOMPARE(chartOf(u"A>T 99.995; p>A 100"_s).nodes.size(), std::size_t(3)); // what rounding leaves is none
}

void ChartTest::moreThanTheWholeIsSaid()
{
    const Chart chart = chartOf(u"p>T 90; q>T 40"_s);
    QCOMPARE(chart.nodes.size(), std::size_t(3));
    QVERIFY2(nodesOf(chart).first().contains(u"!Holdings add up to 130% of the votes and 130% of the capital"_s), qPrintable(nodesOf(chart).first()));
}

void ChartTest::loopOfThree()
{
    const Chart chart = chartOf(u"A>T 100; B>A 50; C>B 50; A>C 50; p>A 50; q>B 50; r>C 50"_s);
    QCOMPARE(chart.edges.size(), std::size_t(7));
    QCOMPARE(chart.notes.size(), std::size_t(1));
    QVERIFY(english(chart.notes.front()).startsWith(u"These companies hold shares in each other: "_s));
}

void ChartTest::sharesInItself()
{
    const Chart chart = chartOf(u"A>T 100; A>A 10; p>A 90"_s);
    QCOMPARE(edgesOf(chart), (QStringList{u"A=>T 100% votes and capital"_s, u"p=>A 90% votes and capital"_s}));
    QVERIFY2(nodesOf(chart)[1].contains(u"{Holds 10% of its own votes and 10% of its own capital}"_s), qPrintable(nodesOf(chart)[1]));
}

void ChartTest::nomineeStandsBetween()
{
    const Chart known = chartOf(u"n>T 60 nominee q; p>T 40"_s);
    QCOMPARE(edgesOf(known), (QStringList{u"n~=>T 60% votes and capital, as nominee"_s, u"p>T 40% votes and capital"_s, u"q~=>n held for"_s}));
    const Chart unknown = chartOf(u"n>T 60 nominee; p>T 40"_s);
    QVERIFY(edgesOf(unknown).contains(u"undisclosed:for:n~>n held for"_s));
}

void ChartTest::trustWithItsParties()
{
    const Chart chart = chartOf(u"r>T 100 trustee F; trust F: settlor s, trustee r, beneficiary b 60, protector x"_s);
    QCOMPARE(edgesOf(chart), (QStringList{u"F~>r trustee"_s, u"b~>F beneficiary, 60%"_s, u"r~=>T 100% votes and capital, as trustee"_s, u"s~>F settlor"_s, u"x~>F protector"_s}));
    const auto trust = std::find_if(chart.nodes.begin(), chart.nodes.end(), [](const Node& n) { return n.id == u"F"_s; });
    QCOMPARE(trust->kind, NodeKind::Trust);
}

void ChartTest::controlWithoutShares()
{
    const Chart chart = chartOf(u"p>T 100; q>A 100; rec q owner control"_s);
    QVERIFY2(edgesOf(chart).contains(u"q~>T control without shares"_s), qPrintable(edgesOf(chart).join(u'\n')));
    QCOMPARE(chart.nodes.size(), std::size_t(3)); // A holds nothing in the applicant
}

void ChartTest::largeChartsAreCompact()
{
    QStringList parts{u"C1>T 90"_s};
    for (int n = 1; n < compactFrom; ++n)
        parts.append(u"C%1>C%2 90"_s.arg(n + 1).arg(n));
    const Chart chart = chartOf(parts.join(u"; "_s));
    QCOMPARE(chart.nodes.size(), std::size_t(compactFrom) + 1);
    QVERIFY2(nodesOf(chart).first().contains(u"{Not disclosed: 10% of the votes, 10% of the capital}"_s), qPrintable(nodesOf(chart).first()));
}

void ChartTest::reportingLines()
{
    OrganisationInput input;
    input.directors = {{{u"HO Ka Nok"_s, u"何嘉諾"_s, u"何嘉諾"_s}, Message(Text{u"Independent"_s, {}, {}}), {u"Audit and risk (chair)"_s}}};
    input.managers = {manager(u"CHAN Pak Sum"_s, u"陳柏森"_s, u"Chief Executive"_s, u"Board of directors"_s),
                      manager(u"LEE Wing Yiu"_s, u"李穎瑤"_s, u"營運總監"_s, u"CE"_s),
                      manager(u"CHENG Hoi Man"_s, u"鄭凱文"_s, u"Chief Technology Officer"_s, u"Pak Sum Chan"_s),
                      manager(u"NG Tsz Him"_s, u"吳子謙"_s, u"Head of Finance"_s, u"chief executive; audit and risk committee"_s),
                      manager(u"WONG Sze Man"_s, u"黃思敏"_s, u"Head of Compliance"_s, u"陈柏森及董事会"_s),
                      manager(u"IP Wing Hang"_s, u"葉永恆"_s, u"Head of Dealing"_s, u"营运总监"_s)};
    const Chart chart = organisationChart(input);
    const QStringList expected{u"board>officers.managers[CHAN Pak Sum] "_s,
                               u"board>words:audit and risk committee "_s,
                               u"board~>officers.managers[WONG Sze Man] "_s,
                               u"officers.managers[CHAN Pak Sum]>officers.managers[CHENG Hoi Man] "_s,
                               u"officers.managers[CHAN Pak Sum]>officers.managers[LEE Wing Yiu] "_s,
                               u"officers.managers[CHAN Pak Sum]>officers.managers[NG Tsz Him] "_s,
                               u"officers.managers[CHAN Pak Sum]>officers.managers[WONG Sze Man] "_s,
                               u"officers.managers[LEE Wing Yiu]>officers.managers[IP Wing Hang] "_s,
                               u"words:audit and risk committee~>officers.managers[NG Tsz Him] "_s};
    QCOMPARE(edgesOf(chart), expected);
    QCOMPARE(english(chart.nodes.back().lines.front()), u"Chaired by HO Ka Nok"_s);
}

void ChartTest::unknownSuperiorsStandAsWritten()
{
    OrganisationInput input;
    input.managers = {manager(u"TSE Kwok Fai"_s, {}, u"Director"_s, u"himself"_s), manager(u"LO Chun Kit"_s, {}, u"Engineer"_s, u"Group head of research and development"_s),
                      manager(u"AU Siu"_s, {}, u"Clerk"_s, {})};
    const Chart chart = organisationChart(input);
    QCOMPARE(edgesOf(chart), (QStringList{u"words:Group head of research and development>officers.managers[LO Chun Kit] "_s, u"words:himself>officers.managers[TSE Kwok Fai] "_s}));
    QCOMPARE(chart.nodes[4].name.en, u"Himself"_s);
    QCOMPARE(chart.nodes[4].kind, NodeKind::Body);
    QCOMPARE(english(chart.nodes[3].warnings.front()), u"Reporting line not given"_s);
    QCOMPARE(english(chart.nodes[0].warnings.front()), u"No directors are named"_s);
}

void ChartTest::layouts_data()
{
    QTest::addColumn<QString>("structure");
    QTest::newRow("alone") << u"p>T 100"_s;
    QTest::newRow("chain") << u"H>T 80; c>T 20; s>H 70/60; l>H 30"_s;
    QTest::newRow("loop of three") << u"A>T 100; B>A 50; C>B 50; A>C 50; p>A 50; q>B 50; r>C 50"_s;
    QTest::newRow("applicant in the loop") << u"A>T 60; T>A 40; p>A 60; p>T 40"_s;
    QTest::newRow("130 %") << u"p>T 90; q>T 40"_s;
    QTest::newRow("trust and nominee") << u"r>T 50 trustee F; n>T 40 nominee q; trust F: settlor s, trustee r, beneficiary b 60"_s;
    QStringList wide;
    for (int n = 0; n < 40; ++n)
        wide << u"H%1>T 2; p%1>H%1 60; p%2>H%1 30"_s.arg(n).arg((n * 7 + 1) % 40);
    QTest::newRow("wide") << wide.join(u"; "_s);
    QStringList large;
    for (int n = 1; n < 300; ++n)
        large << u"C%1>%2 40; p%3>C%1 30"_s.arg(n).arg(n < 4 ? u"T"_s : u"C%1"_s.arg(n / 3)).arg(n % 90);
    QTest::newRow("beyond Graphviz") << large.join(u"; "_s);
}

void ChartTest::layouts()
{
    QFETCH(QString, structure);
    const Chart chart = chartOf(structure);
    for (const Layouter& layouter : {Layouter(&layeredLayout), Layouter(&layout::graphvizLayout)}) {
        const Figure figure = figureOf(chart, layouter);
        QCOMPARE(figure.lines.size() >= chart.edges.size(), true);
        const QRectF whole = QRectF(QPointF(), figure.size).adjusted(-1, -1, 1, 1);
        for (std::size_t a = 0; a < figure.boxes.size(); ++a) {
            QVERIFY2(whole.contains(figure.boxes[a].rect), qPrintable(structure));
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(!figure.boxes[a].rect.adjusted(1, 1, -1, -1).intersects(figure.boxes[b].rect), qPrintable(structure));
            for (const TextFigure& text : figure.boxes[a].texts)
                QVERIFY(text.at.x() >= figure.boxes[a].rect.left() && text.at.x() + text.width <= figure.boxes[a].rect.right());
        }
        const double applicant = figure.boxes[static_cast<std::size_t>(chart.root)].rect.top();
        for (std::size_t n = 0; n < chart.nodes.size(); ++n) {
            if (static_cast<int>(n) != chart.root)
                QVERIFY2(figure.boxes[n].rect.bottom() < applicant, qPrintable(chart.nodes[n].id));
        }
        for (std::size_t n = 0; n < chart.edges.size(); ++n) {
            const LineFigure& line = figure.lines[n];
            QCOMPARE(line.curve.size() % 3, std::size_t(1));
            const auto ends = [&](QPointF point, int box) {
                return figure.boxes[static_cast<std::size_t>(box)].rect.adjusted(-2, -2, 2, 2).contains(point);
            };
            QVERIFY(ends(line.curve.front(), chart.edges[n].from));
            QVERIFY(ends(line.curve.back(), chart.edges[n].to));
        }
        const Figure again = figureOf(chart, layouter);
        for (std::size_t n = 0; n < figure.boxes.size(); ++n)
            QCOMPARE(again.boxes[n].rect, figure.boxes[n].rect);
    }
}

void ChartTest::namesInBothScripts()
{
    OrganisationInput input;
    input.applicant = {u"Harbour"_s, u"鷺港"_s, u"鷺港"_s};
    input.managers = {manager(u"CHAN Pak Sum"_s, u"陳柏森"_s, u"CEO"_s, u"board"_s)};
    const Chart chart = organisationChart(input);
    for (const Language language : allLanguages) {
        const Figure figure = figureOf(chart, &layeredLayout, {language});
        QStringList words;
        for (const TextFigure& text : figure.boxes[1].texts)
            words.append(text.words);
        const bool english = language == Language::English;
        QCOMPARE(words[0], english ? u"CHAN Pak Sum"_s : u"陳柏森"_s);
        QCOMPARE(words[1], english ? u"陳柏森"_s : u"CHAN Pak Sum"_s);
    }
    QVERIFY(spoken(chart, 1, {catalogue(), {Language::English}}).startsWith(u"CHAN Pak Sum, 陳柏森, CEO"_s));
}

void ChartTest::oddTasks()
{
    for (const Layouter& layouter : {Layouter(&layeredLayout), Layouter(&layout::graphvizLayout)}) {
        QVERIFY(layouter({}).centres.empty());
        LayoutTask two; // not linked at all, and twice the same link
        two.boxes = {{{50, 20}, false}, {{50, 20}, false}, {{50, 20}, true}};
        two.links = {{1, 0, {}}, {1, 0, {30, 10}}, {0, 1, {}}};
        const Placement placement = layouter(two);
        QCOMPARE(placement.centres.size(), std::size_t(3));
        QCOMPARE(placement.routes.size(), std::size_t(3));
        for (const Route& route : placement.routes)
            QVERIFY(route.curve.size() >= 4);
    }
}

QTEST_APPLESS_MAIN(ChartTest)
#include "tst_chart.moc"

// 2,000 companies and 5,000 holdings worked out, put in words, measured and laid out within a second.
#include "model/chart/figure.h"
#include "model/chart/ownership_chart.h"
#include "model/layout/graphviz_layout.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace aspirant;
using namespace aspirant::ownership;
using namespace Qt::Literals::StringLiterals;

namespace {

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

constexpr int companies = 2000;
constexpr int people = 1000;

// Every company holds shares in one nearer to the applicant; of the other holdings, `back` of a hundred belong to
// any company, which makes loops, and the rest to people.
Structure bigStructure(int back)
{
    QRandomGenerator random(4);
    Structure made;
    made.applicant = u"c0"_s;
    for (int n = 0; n < companies; ++n)
        made.parties.push_back({u"c%1"_s.arg(n), {}, Kind::Entity});
    for (int n = 0; n < people; ++n)
        made.parties.push_back({u"p%1"_s.arg(n), {}, Kind::Person});
    std::vector<int> left(companies, 100);
    const auto hold = [&](const QString& holder, int company) {
        int& rest = left[static_cast<std::size_t>(company)];
        const Decimal share(rest > 1 ? random.bounded(1, rest) : 0);
        rest -= static_cast<int>(share.toDouble());
        made.holdings.push_back({holder, u"c%1"_s.arg(company), share, share});
    };
    for (int n = 1; n < companies; ++n)
        hold(u"c%1"_s.arg(n), random.bounded(n));
    while (made.holdings.size() < 5000) {
        const bool company = random.bounded(100) < back;
        hold(company ? u"c%1"_s.arg(random.bounded(companies)) : u"p%1"_s.arg(random.bounded(people)), random.bounded(companies));
    }
    return made;
}

} // namespace

class ChartBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<int>("back");
        QTest::newRow("some loops") << 15;
        QTest::newRow("one tangle") << 60;
    }
    void measures()
    {
        QFETCH(int, back);
        const Structure structure = bigStructure(back);
        const double begun = processorMilliseconds();
        const auto view = chart::ownershipView({structure, QDate(2026, 11, 22), {}});
        QVERIFY(view);
        const double computed = processorMilliseconds();
        const Catalogue catalogue;
        const chart::Measure measure = [](const QString& words, chart::Face face, Language) {
            return chart::Extent{static_cast<double>(words.size()) * chart::faceSize(face) * 0.55, 8, 2};
        };
        const chart::Figure figure = chart::compose(view->chart, {catalogue, {Language::English}}, measure, &layout::graphvizLayout);
        const double took = processorMilliseconds() - begun;
        qInfo("%zu boxes, %zu lines, %.0f x %.0f points: computed in %.0f ms, with layout %.0f ms", view->chart.nodes.size(), view->chart.edges.size(),
              figure.size.width(), figure.size.height(), computed - begun, took);
        QVERIFY(view->chart.nodes.size() > 1500);
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    }
};

QTEST_APPLESS_MAIN(ChartBench)
#include "tst_chart_bench.moc"

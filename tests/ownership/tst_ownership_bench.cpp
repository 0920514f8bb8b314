// 2,000 companies and 5,000 holdings within a second, loosely held together and as one great tangle.
#include "model/ownership/analysis.h"
#include "model/ownership/paths.h"

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

class OwnershipBench : public QObject {
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
        const auto graph = OwnershipGraph::make(structure);
        QVERIFY(graph);
        const Analysis analysis = analyse(*graph);
        const double took = processorMilliseconds() - begun;
        std::size_t largest = 0;
        for (const auto& loop : loops(*graph))
            largest = std::max(largest, loop.size());
        qInfo("%zu owners, largest loop %zu: %.0f ms", analysis.owners.size(), largest, took);
        QVERIFY(analysis.owners.size() > 1500);
        QVERIFY(analysis.undisclosedCapital.has_value());
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    }
};

QTEST_APPLESS_MAIN(OwnershipBench)
#include "tst_ownership_bench.moc"

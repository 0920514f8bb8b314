// Costs of checking and evaluating; bounds are generous, figures are printed.
#include "expr/world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aspirant;
using namespace aspirant::expr;
using namespace aspirant::expr::test;

class TestExprBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks();
    void evaluates_data();
    void evaluates();
};

void TestExprBench::checks()
{
    const World world = sampleWorld();
    const QStringList texts{u("applicant.kind == 'non_hk'"), u("applicant.kind in ['hk', 'non_hk'] && t"),
                            u("count(people) >= 2 && people.exists(p, p.share > 50)"),
                            u("answered(n) && n >= 100 && n <= 5000"), u("signed + years(3) > today()")};
    QElapsedTimer timer;
    timer.start();
    int valid = 0;
    for (int i = 0; i < 5000; ++i)
        valid += check(texts[i % texts.size()], world).program.isValid() ? 1 : 0;
    const auto elapsed = timer.nsecsElapsed();
    QCOMPARE(valid, 5000);
    qInfo("checking 5000 rules: %.1f ms", static_cast<double>(elapsed) / 1e6);
    QVERIFY(elapsed < 2'000'000'000);
}

void TestExprBench::evaluates_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"n > 3", "applicant.kind == 'non_hk'", "t && n > 3 && s != 'x'", "people.exists(p, p.share > 60)",
          "n * 1.05 + 0.1 >= 7.45", "signed + years(1) > today()", "s.matches('^H[a-z]+')"})
        QTest::newRow(text) << u(text);
}

void TestExprBench::evaluates()
{
    QFETCH(QString, text);
    const World world = sampleWorld();
    const Program program = check(text, world).program;
    constexpr int rounds = 20000;
    QElapsedTimer timer;
    timer.start();
    int known = 0;
    for (int i = 0; i < rounds; ++i)
        known += program.evaluate(world).value.isUnknown() ? 0 : 1;
    const auto elapsed = timer.nsecsElapsed();
    qInfo("%s: %.0f ns", qPrintable(text), static_cast<double>(elapsed) / rounds);
    QVERIFY(elapsed < 5'000'000'000);
    QVERIFY(known == rounds || known == 0);
}

QTEST_APPLESS_MAIN(TestExprBench)
#include "tst_expr_bench.moc"

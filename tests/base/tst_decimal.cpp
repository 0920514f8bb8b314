// Exact decimals against vectors that Python's decimal module computed.
#include "model/base/decimal.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace aspirant;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computes_data();
    void computes();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void rounds_data();
    void rounds();
    void compares();
    void convertsIntegers();
    void countsDecimals();
    void holdsLaws();
};

namespace {

QList<QStringList> vectors(const char* name)
{
    QFile file(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/base/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString& line : QString::fromLatin1(file.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows += line.split(u' ');
    return rows;
}

Decimal number(const QString& text)
{
    return Decimal::parse(text).value();
}

QString shown(const std::optional<Decimal>& number)
{
    return number ? number->toString() : QStringLiteral("none");
}

} // namespace

void TestDecimal::computes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("result");
    const auto rows = vectors("decimal_vectors.txt");
    QVERIFY(rows.size() > 1000);
    for (const QStringList& row : rows)
        QTest::newRow(qPrintable(row.mid(0, 3).join(u' '))) << row[0] << row[1] << row[2] << row[3];
}

void TestDecimal::computes()
{
    QFETCH(QString, a);
    QFETCH(QString, sign);
    QFETCH(QString, b);
    QFETCH(QString, result);
    const auto operation = sign == u"+"   ? &Decimal::add
                           : sign == u"-" ? &Decimal::subtract
                           : sign == u"*" ? &Decimal::multiply
                           : sign == u"/" ? &Decimal::divide
                                          : &Decimal::remainder;
    QCOMPARE(shown(operation(number(a), number(b))), result);
}

void TestDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto rows = vectors("decimal_parsing.txt");
    QVERIFY(rows.size() > 20);
    for (const QStringList& row : rows)
        QTest::newRow(qPrintable(row[0])) << row[0] << row[1];
}

void TestDecimal::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto parsed = Decimal::parse(text);
    QCOMPARE(shown(parsed), written);
    if (parsed) {
        QCOMPARE(shown(Decimal::parse(written)), written);
        QVERIFY(Decimal::parse(written) == parsed);
    }
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "-", "+1", "1.", ".5", "1e", "1e+", "1e1.5", "1,000", " 1", "1 ", "0x10",
                             "NaN", "Infinity", "--1", "1.2.3", "e5", "１"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    const auto rows = vectors("decimal_rounding.txt");
    QVERIFY(rows.size() > 100);
    for (const QStringList& row : rows)
        QTest::newRow(qPrintable(row.mid(0, 2).join(u' '))) << row[0] << row[1].toInt() << row[2];
}

void TestDecimal::rounds()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(QString, rounded);
    QCOMPARE(number(text).rounded(decimals).toString(), rounded);
}

void TestDecimal::compares()
{
    // In ascending order; each line holds one number in several spellings.
    const QList<QStringList> ascending{
        {QStringLiteral("-9.999999999999999999999999999999999e6144")},
        {QStringLiteral("-1e40"), QStringLiteral("-10e39")},
        {QStringLiteral("-2.5"), QStringLiteral("-2.50"), QStringLiteral("-25e-1")},
        {QStringLiteral("-1e-6176")},
        {QStringLiteral("0"), QStringLiteral("-0"), QStringLiteral("0.00"), QStringLiteral("0e50")},
        {QStringLiteral("1e-6176")},
        {QStringLiteral("0.1"), QStringLiteral("0.1000000000000000000000000000000000")},
        {QStringLiteral("0.1000000000000000000000000000000001")},
        {QStringLiteral("1"), QStringLiteral("1.0"), QStringLiteral("10e-1")},
        {QStringLiteral("9.99")},
        {QStringLiteral("10"), QStringLiteral("1e1")},
        {QStringLiteral("9999999999999999999999999999999999")},
        {QStringLiteral("1e34"), QStringLiteral("10000000000000000000000000000000000")},
        {QStringLiteral("1e6144")},
    };
    for (qsizetype i = 0; i < ascending.size(); ++i)
        for (qsizetype j = 0; j < ascending.size(); ++j)
            for (const QString& a : ascending[i])
                for (const QString& b : ascending[j])
                    QVERIFY2((number(a) <=> number(b)) == (i <=> j),
                             qPrintable(a + QStringLiteral(" <=> ") + b));
}

void TestDecimal::convertsIntegers()
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    constexpr auto least = std::numeric_limits<qint64>::min();
    for (const qint64 n :
         {qint64(0), qint64(1), qint64(-1), qint64(1000), most, least, most - 1, least + 1}) {
        QCOMPARE(Decimal(n).toString(), QString::number(n));
        QCOMPARE(Decimal(n).toInt64(), std::optional(n));
    }
    QCOMPARE(number(QStringLiteral("1.000e3")).toInt64(), std::optional<qint64>(1000));
    QVERIFY(!number(QStringLiteral("1.5")).toInt64());
    QVERIFY(!number(QStringLiteral("9223372036854775808")).toInt64());
    QVERIFY(!number(QStringLiteral("-9223372036854775809")).toInt64());
    QVERIFY(!number(QStringLiteral("1e30")).toInt64());
}

void TestDecimal::countsDecimals()
{
    QCOMPARE(number(QStringLiteral("1.2300")).decimals(), 2);
    QCOMPARE(number(QStringLiteral("1e-40")).decimals(), 40);
    QCOMPARE(number(QStringLiteral("100")).decimals(), 0);
    QVERIFY(number(QStringLiteral("2.00")).isInteger());
    QVERIFY(!number(QStringLiteral("2.01")).isInteger());
    QVERIFY(number(QStringLiteral("1e100")).isInteger());
    QCOMPARE((-number(QStringLiteral("2.5"))).toString(), QStringLiteral("-2.5"));
    QVERIFY(!(-Decimal()).isNegative());
    QCOMPARE(number(QStringLiteral("-2.5")).abs().toString(), QStringLiteral("2.5"));
    QCOMPARE(number(QStringLiteral("2.5")).toDouble(), 2.5);
}

void TestDecimal::holdsLaws()
{
    QRandomGenerator random(34);
    const auto any = [&] {
        return number(QStringLiteral("%1%2e%3")
                          .arg(random.bounded(2) ? QStringLiteral("-") : QString())
                          .arg(random.generate64() >> random.bounded(64))
                          .arg(random.bounded(40) - 20));
    };
    for (int i = 0; i < 5000; ++i) {
        const Decimal a = any();
        const Decimal b = any();
        QVERIFY(Decimal::add(a, b) == Decimal::add(b, a));
        QVERIFY(Decimal::multiply(a, b) == Decimal::multiply(b, a));
        QVERIFY(Decimal::subtract(a, a)->isZero());
        QVERIFY((a < b) == Decimal::subtract(a, b)->isNegative());
        if (b.isZero())
            continue;
        const Decimal rest = *Decimal::remainder(a, b);
        QVERIFY(rest.abs() < b.abs());
        QVERIFY(rest.isZero() || rest.isNegative() == a.isNegative());
    }
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

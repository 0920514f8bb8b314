#include "model/draft/path.h"

#include <QTest>

using aspirant::draft::Path;

class PathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void takesPathsApart();
    void tellsWhatIsInside();
    void derivesStableRowIds();
};

void PathTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* text, bool good) {
        QTest::newRow(text) << QString::fromLatin1(text) << good;
    };
    row("a", true);
    row("applicant.name_en", true);
    row("officers.ros[r7f3].name", true);
    row("a[r1].b[x-2_y].c.d", true);
    row("a[r1]", true);
    row("@title", true);
    row("@accept:rule.x@a.b", true);
    row("", false);
    row("@", false);
    row("A", false);
    row("1a", false);
    row("a.", false);
    row(".a", false);
    row("a..b", false);
    row("a[]", false);
    row("a[R]", false);
    row("a[-r]", false);
    row("a[r", false);
    row("a[r]b", false);
    row("a[r].", false);
    row("a[r][s]", false);
    row("[r].a", false);
    row("a b", false);
}

void PathTest::parses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto path = Path::parse(text);
    QCOMPARE(path.has_value(), good);
    if (good)
        QCOMPARE(path->text(), text);
}

void PathTest::takesPathsApart()
{
    const Path path = Path::trusted(QStringLiteral("a.b[r1].c.d[r2].e"));
    QCOMPARE(path.definitionId(), QStringLiteral("a.b.c.d.e"));
    QCOMPARE(path.enclosingRow().text(), QStringLiteral("a.b[r1].c.d[r2]"));
    QVERIFY(!path.isRow());
    QVERIFY(path.repeat().isEmpty());

    const Path row = path.enclosingRow();
    QVERIFY(row.isRow());
    QCOMPARE(row.rowId(), QStringLiteral("r2"));
    QCOMPARE(row.repeat().text(), QStringLiteral("a.b[r1].c.d"));
    QCOMPARE(row.enclosingRow().text(), QStringLiteral("a.b[r1]"));
    QVERIFY(row.enclosingRow().enclosingRow().isEmpty());
    QCOMPARE(row.child(QStringLiteral("e")), path);
    QCOMPARE(row.repeat().row(QStringLiteral("r2")), row);
}

void PathTest::tellsWhatIsInside()
{
    const Path row = Path::trusted(QStringLiteral("a[r1]"));
    QVERIFY(row.isInside(row));
    QVERIFY(Path::trusted(QStringLiteral("a[r1].b")).isInside(row));
    QVERIFY(Path::trusted(QStringLiteral("a[r1].b[r2].c")).isInside(row));
    QVERIFY(!Path::trusted(QStringLiteral("a[r12].b")).isInside(row));
    QVERIFY(!Path::trusted(QStringLiteral("a")).isInside(row));
}

void PathTest::derivesStableRowIds()
{
    using aspirant::draft::derivedRowId;
    const QString id = derivedRowId(QStringLiteral("a"), 0, "{}");
    QCOMPARE(derivedRowId(QStringLiteral("a"), 0, "{}"), id);
    QVERIFY(derivedRowId(QStringLiteral("a"), 1, "{}") != id);
    QVERIFY(derivedRowId(QStringLiteral("b"), 0, "{}") != id);
    QVERIFY(derivedRowId(QStringLiteral("a"), 0, "{\"x\":1}") != id);
    QVERIFY(aspirant::draft::isRowId(id));
    QVERIFY(aspirant::draft::isRowId(aspirant::draft::newRowId()));
    QVERIFY(aspirant::draft::newRowId() != aspirant::draft::newRowId());
}

QTEST_GUILESS_MAIN(PathTest)
#include "tst_path.moc"

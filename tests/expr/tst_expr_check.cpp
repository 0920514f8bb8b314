// What the checker finds: input, findings as "code@offset:length", all at once.
#include "expr/world.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::expr;
using namespace aspirant::expr::test;

class TestExprCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void types_data();
    void types();
    void demandsTheExpectedType();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void survivesHostileNesting_data();
    void survivesHostileNesting();
    void knowsRowsOnlyInRows();
    void hintsAtThis();
};

void TestExprCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("findings");
    const char* const rows[][2] = {
        // syntax
        {"", "expr.syntax@0:0"},
        {"1 +", "expr.syntax@3:0"},
        {"1 2", "expr.syntax@2:1"},
        {"(1", "expr.syntax@2:0"},
        {"[1", "expr.syntax@2:0"},
        {"[,]", "expr.syntax@1:1"},
        {"{'a' 1}", "expr.syntax@5:1"},
        {"f(1,)", "expr.syntax@4:1"},
        {"a.", "expr.syntax@2:0"},
        {"t ? n", "expr.syntax@5:0"},
        {"t ? f ? 1 : 2 : 3", "expr.syntax@6:1"},
        {"n = 7", "expr.syntax@2:1"},
        {"t & f | t", "expr.syntax@2:1 expr.syntax@6:1"},
        {"n # 1", "expr.syntax@2:1"},
        {"‘a’", "expr.syntax@0:1 expr.syntax@2:1"},
        {"for + 1", "expr.syntax@0:3"},
        {"package(1)", "expr.syntax@0:7"},
        {"a.true", "expr.syntax@2:4"},
        {"12ab", "expr.number@0:4"},
        {"0x", "expr.number@0:2"},
        {"1e9999", "expr.number@0:6"},
        {"'abc", "expr.string@0:4"},
        {"'a\nc'", "expr.string@0:2 expr.string@4:1"},
        {"'\\q' + '\\ud800'", "expr.string@1:2 expr.string@8:6"},
        {"'\\x4'", "expr.string@1:3"},
        {"b'ab'", "expr.string@0:5"},
        // names
        {"nothing", "expr.name@0:7"},
        {"applicant.nothing == 'a' && nobody2", "expr.name@0:17 expr.name@28:7"},
        {"applicant", "expr.name@0:9"},
        {"chief.nothing", "expr.field@0:13"},
        {"chief.address", "expr.field@0:13"},
        {"capital.sum", "expr.field@0:11"},
        {"capital['sum']", "expr.field@8:5"},
        {"n.amount", "expr.field@0:8"},
        {"people.exists(p, q)", "expr.name@17:1"},
        {"people.exists(p, p.nothing)", "expr.field@17:9"},
        {"people.name", "expr.field@0:11"},
        {"people.all(p, true) && p", "expr.name@23:1"},
        // types, one finding for each mistake
        {"n + s", "expr.type@4:1"},
        {"n && t || s", "expr.type@0:1 expr.type@10:1"},
        {"!n", "expr.type@1:1"},
        {"-s", "expr.type@1:1"},
        {"n == s", "expr.type@0:6"},
        {"n < s", "expr.type@0:5"},
        {"people < people", "expr.type@0:15"},
        {"people == kinds", "expr.type@0:15"},
        {"1 in kinds", "expr.type@0:10"},
        {"1 in n", "expr.type@5:1"},
        {"1 in {'a': 1}", "expr.type@0:1"},
        {"n ? 1 : 2", "expr.type@0:1"},
        {"t ? 1 : 'a'", "expr.type@8:3"},
        {"s[0]", "expr.type@0:1"},
        {"kinds['a']", "expr.type@6:3"},
        {"{1: 2}", "expr.type@1:1"},
        {"{'a': 1, 'a': 2}", "expr.duplicate_key@9:3"},
        {"signed + 1", "expr.type@9:1"},
        {"signed + signed", "expr.type@9:6"},
        {"days(1) * 2", "expr.type@10:1"},
        {"1 - signed", "expr.type@4:6"},
        {"signed < days(1)", "expr.type@0:16"},
        {"today() - signed >= years(18)", "expr.span@0:29"},
        {"days(30) < months(1)", "expr.span@0:20"},
        {"nothing + nobody2", "expr.name@0:7 expr.name@10:7"},
        {"(n + s) * 2 && (nothing == 3)", "expr.type@5:1 expr.type@0:11 expr.name@16:7"},
        // calls
        {"frob(n)", "expr.function@0:7"},
        {"n.all(x)", "expr.function@0:8"},
        {"size()", "expr.arity@0:6"},
        {"size(s, s)", "expr.arity@0:10"},
        {"size(n)", "expr.type@5:1"},
        {"sum(kinds)", "expr.type@4:5"},
        {"sum(n)", "expr.type@4:1"},
        {"days_covered([tenure], today(), today()) > 3", ""},
        {"days_covered(kinds, today(), today()) > 3", "expr.type@13:5"},
        {"days_covered(tenure, today(), today()) > 3", "expr.type@13:6"},
        {"days_covered([tenure], n, today()) > 3", "expr.type@23:1"},
        {"days_covered([tenure], today()) > 3", "expr.arity@0:31"},
        {"max(people)", "expr.type@4:6"},
        {"years_since(n)", "expr.type@12:1"},
        {"years('1')", "expr.type@6:3"},
        {"date('2026-02-30')", "expr.date@5:12"},
        {"date('2026-02')", "expr.date@5:9"},
        {"s.matches('(')", "expr.pattern@10:3"},
        {"s.matches('(?=a)')", "expr.pattern@10:7"},
        {"n.exists(x, true)", "expr.type@0:1"},
        {"kinds.exists(x, n)", "expr.type@16:1"},
        {"kinds.exists(1, true)", "expr.variable@13:1"},
        {"kinds.exists(this, true)", "expr.variable@13:4"},
        {"kinds.exists(.x, true)", "expr.variable@13:2"},
        {"applicable(n + 1)", "expr.applicable@0:17"},
        {"applicable(capital.amount)", "expr.applicable@0:26"},
        {"applicable(nothing)", "expr.name@11:7"},
        {"has(n)", "expr.has@0:6"},
        {"null", "expr.null@0:4"},
        {"this.name", "expr.this@0:4"},
        {"parent", "expr.this@0:6"},
        // fine
        {"people.map(p, p.share).filter(x, x > 1).exists_one(x, x == 2)", ""},
        {"kinds == []", ""},
        {"[1, 'a', true]", ""},
        {"this_one", "expr.name@0:8"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << u(row[0]) << u(row[1]);
}

void TestExprCheck::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, findings);
    const Checked checked = check(text, sampleWorld());
    QStringList found;
    for (const Issue& issue : checked.issues) {
        QVERIFY(issue.severity == Severity::Blocks);
        QVERIFY(!issue.message.isEmpty());
        found += issue.code + u'@' + issue.path;
    }
    QCOMPARE(found.join(u' '), findings);
    QCOMPARE(checked.program.isValid(), findings.isEmpty());
}

void TestExprCheck::types_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    const char* const rows[][2] = {
        {"n", "number"},
        {"n > 1", "boolean"},
        {"s + s", "string"},
        {"signed - signed", "span"},
        {"signed + days(1)", "date"},
        {"people", "list of rows"},
        {"people.map(p, p.share)", "list of numbers"},
        {"people.filter(p, true)", "list of rows"},
        {"[[1], []]", "list of lists of numbers"},
        {"[1, 'a']", "list"},
        {"[]", "list"},
        {"{}", "map"},
        {"capital", "map"},
        {"capital.currency", "string"},
        {"max(people.map(p, p.share))", "number"},
        {"t ? [] : kinds", "list of strings"},
        {"people[0].boss", "row"},
        {"known(kinds)", "list of strings"},
        {"[1] + [2]", "list of numbers"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << u(row[0]) << u(row[1]);
}

void TestExprCheck::types()
{
    QFETCH(QString, text);
    QFETCH(QString, type);
    const Checked checked = check(text, sampleWorld());
    QVERIFY(checked.program.isValid());
    QCOMPARE(checked.program.type().name(), type);
}

void TestExprCheck::demandsTheExpectedType()
{
    const World world = sampleWorld();
    QVERIFY(check(u("n > 1"), world, type(Type::Kind::Bool)).program.isValid());
    const Checked wrong = check(u("n + 1"), world, type(Type::Kind::Bool));
    QCOMPARE(wrong.issues.size(), 1);
    QCOMPARE(wrong.issues[0].code, u("expr.type"));
    QCOMPARE(wrong.issues[0].path, u("0:5"));
    QVERIFY(check(u("[]"), world, Type::list(type(Type::Kind::Number))).program.isValid());
}

void TestExprCheck::keepsToItsLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("length") << QString(8193, u' ') << u("expr.length");
    QTest::newRow("parentheses") << QString(64, u'(') + u'1' + QString(64, u')') << u("expr.depth");
    QTest::newRow("enough parentheses") << QString(63, u'(') + u'1' + QString(63, u')') << QString();
    QTest::newRow("signs") << QString(100, u'!') + u't' << u("expr.depth");
    QTest::newRow("lists") << QString(70, u'[') + QString(70, u']') << u("expr.depth");
    QTest::newRow("selections") << u("chief") + u(".boss").repeated(70) << u("expr.depth");
    QTest::newRow("long sums stay flat") << u("1") + u("+1").repeated(1000) << QString();
    QTest::newRow("long conditions stay flat") << u("t") + u("&&t").repeated(1000) << QString();
    QTest::newRow("nodes") << u("1") + u("+1").repeated(4095) << u("expr.nodes");
    QTest::newRow("pattern") << u("s.matches('%1')").arg(QString(513, u'a')) << u("expr.pattern");
    QTest::newRow("pattern memory") << u("s.matches('((a{100}){100}){100}')") << u("expr.pattern");
}

void TestExprCheck::keepsToItsLimits()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Checked checked = check(text, sampleWorld());
    QCOMPARE(checked.issues.isEmpty() ? QString() : checked.issues.first().code, code);
    QCOMPARE(checked.program.isValid(), code.isEmpty());
    if (code.isEmpty())
        QVERIFY(!check(checked.program.canonicalText(), sampleWorld()).program.canonicalText().isEmpty());
}

void TestExprCheck::survivesHostileNesting_data()
{
    QTest::addColumn<QString>("text");
    for (const char* part :
         {"(", "[", "{", "!", "-", "f(", "t ? t : ", "{'a':", "x.all(", "[1][", "1 == ", "a.", "'"})
        QTest::newRow(part) << u(part).repeated(8190 / static_cast<int>(qstrlen(part)));
}

void TestExprCheck::survivesHostileNesting()
{
    QFETCH(QString, text);
    const Checked checked = check(text, sampleWorld());
    QVERIFY(!checked.program.isValid());
    QVERIFY(!checked.issues.isEmpty());
}

void TestExprCheck::knowsRowsOnlyInRows()
{
    World world = sampleWorld();
    world.rowTable = 1;
    QVERIFY(check(u("this.share > 1"), world).program.isValid());
    QVERIFY(!check(u("parent.share > 1"), world).program.isValid());
    QVERIFY(!check(u("share > 1"), world).program.isValid());
}

void TestExprCheck::hintsAtThis()
{
    World world = sampleWorld();
    world.rowTable = 1;
    const Checked checked = check(u("share > 1"), world);
    QCOMPARE(checked.issues.size(), 1);
    const Catalogue catalogue;
    QVERIFY(checked.issues[0].message.words(catalogue, Language::English).contains(u("this.share")));
}

QTEST_APPLESS_MAIN(TestExprCheck)
#include "tst_expr_check.moc"

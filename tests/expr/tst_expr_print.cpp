// Canonical text: input, printed form; printing is a fixpoint, and parsing undoes it.
#include "expr/random_expression.h"
#include "expr/world.h"
#include "model/expr/parser.h"
#include "model/expr/printer.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::expr;
using namespace aspirant::expr::test;

class TestExprPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prints_data();
    void prints();
    void parsingUndoesPrinting_data();
    void parsingUndoesPrinting();
};

namespace {

Ast parsed(const QString& text)
{
    QList<Issue> issues;
    Limits limits;
    limits.length = 1 << 20;
    limits.nodes = 1 << 20;
    Ast ast = parse(text, limits, issues);
    for (const Issue& issue : issues)
        qWarning() << issue.code << issue.path << text;
    return ast;
}

} // namespace

void TestExprPrint::prints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const char* const rows[][2] = {
        // precedence and association
        {"a||b&&c", "a || b && c"},
        {"(a||b)&&c", "(a || b) && c"},
        {"a||(b&&c)", "a || b && c"},
        {"a&&b&&c", "a && b && c"},
        {"(a&&b)&&c", "a && b && c"},
        {"a&&(b&&c)", "a && (b && c)"},
        {"a==b&&c", "a == b && c"},
        {"a==(b&&c)", "a == (b && c)"},
        {"a<b==c", "a < b == c"},
        {"a<(b==c)", "a < (b == c)"},
        {"a+b*c", "a + b * c"},
        {"(a+b)*c", "(a + b) * c"},
        {"a-b-c", "a - b - c"},
        {"a-(b-c)", "a - (b - c)"},
        {"a*b/c%d", "a * b / c % d"},
        {"a*(b/c)", "a * (b / c)"},
        {"a+b<c*d", "a + b < c * d"},
        {"a in b+c", "a in b + c"},
        {"!a&&b", "!a && b"},
        {"!(a&&b)", "!(a && b)"},
        {"-a*b", "-a * b"},
        {"-(a*b)", "-(a * b)"},
        {"!!a", "!!a"},
        {"- -1", "--1"},
        {"!a.b", "!a.b"},
        {"(!a).b", "(!a).b"},
        {"a?b:c?d:e", "a ? b : c ? d : e"},
        {"(a?b:c)?d:e", "(a ? b : c) ? d : e"},
        {"a?(b?c:d):e", "a ? (b ? c : d) : e"},
        {"a||b?c:d", "a || b ? c : d"},
        {"(a?b:c)||d", "(a ? b : c) || d"},
        // primary expressions
        {"a . b [ 0 ] . c ( 1 , 2 )", "a.b[0].c(1, 2)"},
        {".a.b", ".a.b"},
        {"f()", "f()"},
        {"(a+b).size()", "(a + b).size()"},
        {"(1).abs()", "(1).abs()"},
        {"'a'.size()", "'a'.size()"},
        {"[1,2,]", "[1, 2]"},
        {"[]", "[]"},
        {"{'a':1,'b':[2],}", "{'a': 1, 'b': [2]}"},
        {"{}", "{}"},
        {"a.all(x,x>0)", "a.all(x, x > 0)"},
        {"a.package", "a.package"},
        {"null", "null"},
        {"true!=false", "true != false"},
        // numbers
        {"0", "0"},
        {"007", "7"},
        {"1.50", "1.5"},
        {".5", "0.5"},
        {"1e3", "1000"},
        {"1.5E-3", "0.0015"},
        {"1e40", "1e40"},
        {"1.25e-40", "1.25e-40"},
        {"0xFf", "255"},
        {"12u", "12"},
        {"12345678901234567890123456789012345", "1.234567890123456789012345678901234e34"},
        {"1.e", "(1).e"},
        // texts
        {"'a'", "'a'"},
        {"\"a'b\"", "'a\\'b'"},
        {"'a\"b'", "'a\"b'"},
        {"r'a\\nb'", "'a\\\\nb'"},
        {"R\"\\\"", "'\\\\'"},
        {"'''a\n'b' '''", "'a\\n\\'b\\' '"},
        {"\"\"\"\"a\" \"\"\"", "'\"a\" '"},
        {"r'''a\\\n'''", "'a\\\\\\n'"},
        {"'\\a\\b\\f\\n\\r\\t\\v'", "'\\u0007\\u0008\\u000c\\n\\r\\t\\u000b'"},
        {"'\\x41\\u9999\\U0001F600\\101\\?\\`'", "'A\u9999\U0001F600A?`'"},
        {"''", "''"},
        {"// all\n a // b\n", "a"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << u(row[0]) << u(row[1]);
}

void TestExprPrint::prints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const Ast first = parsed(text);
    QVERIFY(first.root >= 0);
    QCOMPARE(print(first), printed);
    const Ast second = parsed(printed);
    QVERIFY(sameExpression(first, second));
    QCOMPARE(print(second), printed);
}

void TestExprPrint::parsingUndoesPrinting_data()
{
    QTest::addColumn<int>("depth");
    for (int depth = 0; depth < 7; ++depth)
        QTest::addRow("depth %d", depth) << depth;
}

void TestExprPrint::parsingUndoesPrinting()
{
    QFETCH(int, depth);
    for (quint32 seed = 0; seed < 400; ++seed) {
        const Ast ast = RandomAst(seed).make(depth);
        const QString text = print(ast);
        const Ast again = parsed(text);
        QVERIFY2(again.root >= 0 && sameExpression(ast, again),
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
    }
}

QTEST_APPLESS_MAIN(TestExprPrint)
#include "tst_expr_print.moc"

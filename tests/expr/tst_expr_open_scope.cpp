// Expressions over JSON variables: the lines of `eval --batch`, and the plain form of `eval`.
#include "model/expr/open_scope.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aspirant;
using namespace aspirant::expr;

class TestExprOpenScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersLines_data();
    void answersLines();
    void reportsErrors_data();
    void reportsErrors();
    void listsAllFindings();
    void writesPlainValues_data();
    void writesPlainValues();
    void refusesToWriteTheEnormous();
    void readsBackWhatItWrites();

private:
    Catalogue m_catalogue;
    QDate m_today{2026, 11, 22};
};

void TestExprOpenScope::answersLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    const char* const rows[][2] = {
        {R"j({"expr": "7 / 2"})j", R"j({"type":"number","value":{"$decimal":"3.5"}})j"},
        {R"j({"expr": "x + y", "vars": {"x": 1, "y": {"$decimal": "2"}}})j",
         R"j({"type":"number","value":3})j"},
        {R"j({"expr": "x", "vars": {"x": 1.5}})j", R"j({"type":"number","value":{"$decimal":"1.5"}})j"},
        {R"j({"expr": "x", "vars": {"x": 12345678901234567890}})j",
         R"j({"type":"number","value":{"$decimal":"12345678901234567890"}})j"},
        {R"j({"expr": "x == 'a' && y", "vars": {"x": "a", "y": true}})j",
         R"j({"type":"boolean","value":true})j"},
        {R"j({"expr": "d + months(1)", "vars": {"d": {"$date": "2024-01-31"}}})j",
         R"j({"type":"date","value":{"$date":"2024-02-29"}})j"},
        {R"j({"expr": "d < date('2020-01-01')", "vars": {"d": {"$date": "2019"}}})j",
         R"j({"type":"boolean","value":true})j"},
        {R"j({"expr": "today() - date('2026-11-20')"})j", R"j({"type":"span","value":{"$span":"P2D"}})j"},
        {R"j({"expr": "[x, 'a', {'k': true}]", "vars": {}})j",
         R"j({"type":"list","value":[null,"a",{"k":true}]})j"},
        {R"j({"expr": "m.a.b[1]", "vars": {"m": {"a": {"b": [1, 2]}}}})j",
         R"j({"type":"number","value":2})j"},
        {R"j({"expr": "applicant.kind == 'x'", "vars": {"applicant.kind": "x"}})j",
         R"j({"type":"boolean","value":true})j"},
        {R"j({"expr": "a.b.c", "vars": {"a.b": {"c": 1}, "a": {"b": {"c": 2}}}})j",
         R"j({"type":"number","value":1})j"},
        {R"j({"expr": "x > 1"})j", R"j({"unknown":["x"]})j"},
        {R"j({"expr": "x > 1", "vars": {"x": null}})j", R"j({"unknown":["x"]})j"},
        {R"j({"expr": "applicant.kind == 'x' || y", "vars": {}})j",
         R"j({"unknown":["applicant.kind","y"]})j"},
        {R"j({"expr": "(x || true) && y && z", "vars": {"z": true}})j", R"j({"unknown":["y"]})j"},
        {R"j({"expr": "x && false"})j", R"j({"type":"boolean","value":false})j"},
        {R"j({"expr": "x ? 1 : 2"})j", R"j({"unknown":["x"]})j"},
        {R"j({"expr": "x ? 1 : y"})j", R"j({"unknown":["x","y"]})j"},
        {R"j({"expr": "[1, 2, x].exists(i, i > 2)"})j", R"j({"unknown":["x"]})j"},
        {R"j({"expr": "sum(list.map(i, i * f))", "vars": {"list": [1, 2]}})j", R"j({"unknown":["f"]})j"},
        {R"j({"expr": "3 in l", "vars": {"l": [1, null]}})j", R"j({"unknown":["l"]})j"},
        {R"j({"expr": "min([])"})j", R"j({"unknown":[]})j"},
        {R"j({"expr": "x.y", "vars": {"x": {"$state": "not-yet-known"}}})j", R"j({"unknown":["x"]})j"},
        {R"j({"expr": "sum([1, x])", "vars": {"x": {"$state": "not-applicable"}}})j",
         R"j({"type":"number","value":1})j"},
        {R"j({"expr": "answered(x)"})j", R"j({"type":"boolean","value":false})j"},
        {R"j({"expr": "x == 1", "vars": {"x": "1"}})j", R"j({"type":"boolean","value":false})j"},
        {R"j({"expr": "size(x)", "vars": {"x": "\ud83d\ude00"}})j", R"j({"type":"number","value":1})j"},
        {R"j({"expr": "x.all(k, x[k] > 0)", "vars": {"x": {"a": 1, "b": 2}}})j",
         R"j({"type":"boolean","value":true})j"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QByteArray(row[0]) << QByteArray(row[1]);
}

void TestExprOpenScope::answersLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    QCOMPARE(json::canonical(evaluateLine(line, m_today, m_catalogue, Language::English)), answer);
}

void TestExprOpenScope::reportsErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const char* const rows[][3] = {
        {R"j({"expr": "1 / x", "vars": {"x": 0}})j", "eval.division", "0:5"},
        {R"j({"expr": "x + 1", "vars": {"x": "a"}})j", "eval.type", "0:5"},
        {R"j({"expr": "x && true", "vars": {"x": 1}})j", "eval.type", "0:1"},
        {R"j({"expr": "x.size()", "vars": {"x": 1}})j", "eval.type", "0:8"},
        {R"j({"expr": "x.b", "vars": {"x": {"a": 1}}})j", "eval.key", "0:3"},
        {R"j({"expr": "x.b", "vars": {"x": 1}})j", "eval.type", "0:3"},
        {R"j({"expr": "x[3]", "vars": {"x": []}})j", "eval.index", "0:4"},
        {R"j({"expr": "x < 'a'", "vars": {"x": 1}})j", "eval.type", "0:7"},
        {R"j({"expr": "x > y", "vars": {"x": [1], "y": [0]}})j", "eval.type", "0:5"},
        {R"j({"expr": "x in 3"})j", "expr.type", "5:1"},
        {R"j({"expr": "x in y", "vars": {"x": 1, "y": 3}})j", "eval.type", "0:6"},
        {R"j({"expr": "sum(x)", "vars": {"x": ["a"]}})j", "eval.type", "0:6"},
        {R"j({"expr": "1 +"})j", "expr.syntax", "3:0"},
        {R"j({"expr": "this.x"})j", "expr.this", "0:4"},
        {R"j({"expr": "x", "vars": {"x": {"$decimal": "1,5"}}})j", "eval.variable", "x"},
        {R"j({"expr": "x", "vars": {"x": [{"$date": "2026-02-30"}]}})j", "eval.variable", "x"},
        {R"j({"expr": 1})j", "eval.line", ""},
        {R"j({"expr": "1", "vars": []})j", "eval.line", ""},
        {R"j([])j", "eval.line", ""},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QByteArray(row[0]) << QString::fromLatin1(row[1])
                              << QString::fromLatin1(row[2]);
    QTest::newRow("broken JSON") << QByteArray("{") << QStringLiteral("json.syntax") << QString();
}

void TestExprOpenScope::reportsErrors()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const json::Value answer = evaluateLine(line, m_today, m_catalogue, Language::English);
    QCOMPARE(answer[u"error"][u"code"].toString(), code);
    if (code != u"json.syntax")
        QCOMPARE(answer[u"error"][u"place"].toString(), place);
    QVERIFY(!answer[u"error"][u"message"].toString().isEmpty());
    QVERIFY(answer[u"value"].isNull());
}

void TestExprOpenScope::listsAllFindings()
{
    const json::Value answer =
        evaluateLine(R"j({"expr": "1 + 'a' == nothing(2) && !3"})j", m_today, m_catalogue, Language::English);
    QStringList codes;
    for (const json::Value& finding : answer[u"findings"].array())
        codes += finding[u"code"].toString() + u'@' + finding[u"place"].toString();
    QCOMPARE(codes, (QStringList{QStringLiteral("expr.type@4:3"), QStringLiteral("expr.function@11:10"),
                                 QStringLiteral("expr.type@26:1")}));
}

void TestExprOpenScope::writesPlainValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("answer");
    const char* const rows[][2] = {
        {"7 / 2", R"j({"type":"number","value":"3.5"})j"},
        {"7", R"j({"type":"number","value":"7"})j"},
        {"date('2026-11-22')", R"j({"type":"date","value":"2026-11-22"})j"},
        {"years(1) - days(3)", R"j({"type":"span","value":"P12M-3D"})j"},
        {"[1.5, true]", R"j({"type":"list","value":["1.5",true]})j"},
    };
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QByteArray(row[1]);
}

void TestExprOpenScope::writesPlainValues()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, answer);
    QCOMPARE(
        json::canonical(evaluateText(text, {}, m_today, ValueForm::Plain, m_catalogue, Language::English)),
        answer);
}

void TestExprOpenScope::refusesToWriteTheEnormous()
{
    QString text = QStringLiteral("[[1]]");
    for (int i = 0; i < 30; ++i)
        text += QStringLiteral(".map(a, [a, a])");
    const json::Value answer =
        evaluateText(text, {}, m_today, ValueForm::Plain, m_catalogue, Language::English);
    QCOMPARE(answer[u"error"][u"code"].toString(), QStringLiteral("eval.limit"));
}

void TestExprOpenScope::readsBackWhatItWrites()
{
    const QByteArray text = R"j({"a":[1,{"$decimal":"0.1"},{"$date":"2019-04"}],"b":"x","c":true})j";
    const auto parsed = json::parse(text);
    QVERIFY(parsed);
    const auto value = fromJson(*parsed);
    QVERIFY(value);
    const auto written = toJson(*value, ValueForm::Tagged);
    QVERIFY(written);
    QCOMPARE(json::canonical(*written), text);
}

QTEST_APPLESS_MAIN(TestExprOpenScope)
#include "tst_expr_open_scope.moc"

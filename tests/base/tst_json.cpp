#include "model/base/json.h"

#include <QTest>

using namespace aspirant;

class JsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canonicalForm_data();
    void canonicalForm();
    void refuses_data();
    void refuses();
    void equalityIgnoresKeyOrder();
    void depthAndSizeAreLimited();
    void setAndRemoveKeepOrder();
};

// The number rows are those of RFC 8785 appendix B.
void JsonTest::canonicalForm_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("keys sorted") << QByteArray(R"({"b":1,"a":[true,null]})") << QByteArray(R"({"a":[true,null],"b":1})");
    QTest::newRow("utf16 order") << QByteArray("{\"\xEF\xAC\xB3\":1,\"\xF0\x9F\x98\x80\":2,\"\xE2\x82\xAC\":3}")
                                 << QByteArray("{\"\xE2\x82\xAC\":3,\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":1}");
    QTest::newRow("escapes") << QByteArray(R"(["\u000f\n\u0041\/\"\\"])") << QByteArray(R"(["\u000f\nA/\"\\"])");
    QTest::newRow("zero") << QByteArray("[-0, 0.0, -0.0]") << QByteArray("[0,0,0]");
    QTest::newRow("min subnormal") << QByteArray("[5e-324]") << QByteArray("[5e-324]");
    QTest::newRow("max") << QByteArray("[1.7976931348623157e308]") << QByteArray("[1.7976931348623157e+308]");
    QTest::newRow("large integer kept") << QByteArray("[9007199254740993]") << QByteArray("[9007199254740993]");
    QTest::newRow("1e23") << QByteArray("[1e23, 9.999999999999997e22]") << QByteArray("[1e+23,9.999999999999997e+22]");
    QTest::newRow("1e21") << QByteArray("[1e21, 999999999999999900000.0]") << QByteArray("[1e+21,999999999999999900000]");
    QTest::newRow("small") << QByteArray("[0.000001, 1e-7, 333333333.3333333]") << QByteArray("[0.000001,1e-7,333333333.3333333]");
    QTest::newRow("fraction") << QByteArray("[2.50, -12.5e1]") << QByteArray("[2.5,-125]");
}

void JsonTest::canonicalForm()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    const auto value = json::parse(input);
    QVERIFY(value.has_value());
    QCOMPARE(json::canonical(*value), expected);
    const auto again = json::parse(json::pretty(*value));
    QVERIFY(again.has_value());
    QVERIFY(*again == *value);
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("duplicate") << QByteArray(R"({"a":{"x":1,"y":2,"x":3}})") << "json.duplicate" << "f#/a/x";
    QTest::newRow("escaped duplicate") << QByteArray(R"({"a":1,"\u0061":2})") << "json.duplicate" << "f#/a";
    QTest::newRow("pointer escaped") << QByteArray(R"({"a/b":1,"a/b":2})") << "json.duplicate" << "f#/a~1b";
    QTest::newRow("trailing") << QByteArray("{} x") << "json.syntax" << "f:1:4";
    QTest::newRow("second line") << QByteArray("[1,\n  x]") << "json.syntax" << "f:2:3";
    QTest::newRow("empty") << QByteArray() << "json.syntax" << "f:1:1";
    QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF{}") << "json.syntax" << "f:1:1";
    QTest::newRow("bad utf8") << QByteArray("[\"\xC3\x28\"]") << "json.syntax" << "f:1:3";
    QTest::newRow("encoded surrogate") << QByteArray("[\"\xED\xA0\x80\"]") << "json.syntax" << "f:1:3";
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << "json.syntax" << "f:1:3";
    QTest::newRow("nul byte") << QByteArray("[1]\0[2]", 7) << "json.syntax" << "f:1:4";
    QTest::newRow("comment") << QByteArray("[1] // no") << "json.syntax" << "f:1:5";
    QTest::newRow("nan") << QByteArray("[NaN]") << "json.syntax" << "f:1:2";
    QTest::newRow("leading zero") << QByteArray("[01]") << "json.syntax" << "f:1:3";
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto value = json::parse(input, QStringLiteral("f"));
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().code, code);
    QCOMPARE(value.error().place, place);
}

void JsonTest::equalityIgnoresKeyOrder()
{
    QVERIFY(*json::parse(R"({"a":1,"b":[2]})") == *json::parse(R"({"b":[2],"a":1})"));
    QVERIFY(!(*json::parse(R"({"a":1})") == *json::parse(R"({"a":"1"})")));
}

void JsonTest::depthAndSizeAreLimited()
{
    const QByteArray deep = QByteArray(65, '[') + QByteArray(65, ']');
    QCOMPARE(json::parse(deep).error().code, QStringLiteral("json.depth"));
    QVERIFY(json::parse(deep.mid(1, 128)).has_value());
    QCOMPARE(json::parse(QByteArray(100000, '[')).error().code, QStringLiteral("json.depth"));
    json::Limits small;
    small.bytes = 4;
    QCOMPARE(json::parse("[1,2]", {}, small).error().code, QStringLiteral("json.size"));
}

void JsonTest::setAndRemoveKeepOrder()
{
    json::Object object{{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}};
    object.set(QStringLiteral("b"), 3);
    QCOMPARE(json::canonical(json::Value(object)), QByteArray(R"({"a":2,"b":3})"));
    QVERIFY(object.remove(u"a"));
    QVERIFY(!object.remove(u"a"));
    QVERIFY(!object.contains(u"a"));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"

#include "support/scenario.h"

#include "model/draft/answer_check.h"

#include <QTest>

using namespace aspirant;
using test::Scenario;

class AnswerCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void normalisesAndChecks_data();
    void normalisesAndChecks();
    void countsCharactersAsPeopleDo();
    void turnsAnswersIntoValuesAndBack_data();
    void turnsAnswersIntoValuesAndBack();
    void keepsUnknownsApart();
    void computedAnswersAreNotEntered();
    void endlessTextIsRefused();
};

void AnswerCheckTest::normalisesAndChecks_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("normal"); // or the error's code
    QTest::addColumn<QString>("codes");  // of findings
    int number = 0;
    const auto row = [&](const char* type, const char* more, const char* given, const char* normal,
                         const char* codes = "") {
        QTest::addRow("%d %s %s", ++number, type, given)
            << QString::fromUtf8(type) << QString::fromUtf8(more) << QString::fromUtf8(given)
            << QString::fromUtf8(normal) << QString::fromUtf8(codes);
    };
    // null is always nothing
    row("text", "", "null", "null");
    row("text", "", R"("  kept as typed ")", R"("  kept as typed ")");
    row("text", "", R"("   ")", "null");
    row("text", "", R"("a\r\nb")", R"("a\nb")");
    row("text", "", R"("a\u0000b")", "answer.control");
    row("text", "", "5", "answer.shape");
    row("text", "", R"({"en": "x"})", "answer.shape");
    row("text", R"("min_length": 3)", R"("é")", R"("é")", "format.too_short");
    row("text", R"("max_length": 1)", R"("👩‍👩‍👧")", R"("👩‍👩‍👧")");
    row("text", R"("max_length": 1)", R"("ab")", R"("ab")", "format.too_long");
    row("text", "", R"("CHAN \u202eTai")", "\"CHAN \u202eTai\"", "format.hidden_character");
    row("text", "", R"("CHAN\u200f")", "\"CHAN\u200f\"", "format.hidden_character");
    row("long_text", R"("languages": "each")", R"({"en": "x\u2066", "zh-Hant": "y"})", "{\"en\":\"x\u2066\",\"zh-Hant\":\"y\"}", "format.hidden_character");
    row("text", "", R"("محمد علی")", R"("محمد علی")"); // another script is no fault
    row("text", "", R"("Jose\u0301 \u0646\u200c\u0647 co\u00adop")", "\"Jose\u0301 \u0646\u200c\u0647 co\u00adop\"");
    row("text", R"("pattern": "[0-9]+")", R"("12")", R"("12")");
    row("text", R"("pattern": "[0-9]+")", R"("12a")", R"("12a")", "format.pattern");
    row("long_text", R"("languages": "each")", R"({"en": "x", "zh-Hant": " "})", R"({"en":"x"})",
        "language.missing");
    row("long_text", R"("languages": "each")", R"({"en": "x", "zh-Hant": "y"})",
        R"({"en":"x","zh-Hant":"y"})");
    row("long_text", R"("languages": "each")", R"({"fr": "x"})", "answer.shape");
    row("long_text", R"("languages": "each")", R"("x")", "answer.shape");
    row("yes_no", "", "true", "true");
    row("yes_no", "", R"("true")", "answer.shape");
    row("choice", R"("choices": ["a", "b"])", R"("a")", R"("a")");
    row("choice", R"("choices": ["a", "b"])", R"("c")", R"("c")", "format.choice");
    row("choice", R"("choices": ["a", "b"])", R"({"$other": "neither"})", "answer.shape");
    row("choice", R"("choices": ["a", "b"], "other": true)", R"({"$other": "neither"})",
        R"({"$other":"neither"})");
    row("choices", R"("choices": ["a", "b", "c"])", R"(["c", "a", "c"])", R"(["a","c"])");
    row("choices", R"("choices": ["a", "b"])", R"(["x", "b"])", R"(["b","x"])", "format.choice");
    row("choices", R"("choices": ["a", "b"])", "[]", "null");
    row("choices", R"("choices": ["a", "b", "c"], "min_count": 2)", R"(["a"])", R"(["a"])", "format.too_few");
    row("choices", R"("choices": ["a", "b", "c"], "max_count": 1)", R"(["a", "b"])", R"(["a","b"])",
        "format.too_many");
    row("choices", R"("choices": ["a"])", R"("a")", "answer.shape");
    row("integer", "", R"(" 007 ")", R"("7")");
    row("integer", "", "12", R"("12")");
    row("integer", "", "1.5", "answer.number");
    row("integer", "", R"("1.5")", R"("1.5")", "format.integer");
    row("integer", "", R"("1,000")", "answer.number");
    row("integer", R"("min": "1", "max": "10")", R"("0")", R"("0")", "format.too_small");
    row("integer", R"("min": "1", "max": "10")", R"("11")", R"("11")", "format.too_large");
    row("decimal", R"("decimals": 2)", R"("2.500")", R"("2.5")");
    row("decimal", R"("decimals": 2)", R"("2.505")", R"("2.505")", "format.decimals");
    row("decimal", "", R"("")", "null");
    // never another number than the one that was given
    row("decimal", "", R"("1234567890123456789012345678901234")", R"("1234567890123456789012345678901234")");
    row("decimal", "", R"("12345678901234567890123456789012345")", "answer.number");
    row("decimal", "", R"("0.00012345678901234567890123456789012345678")", "answer.number");
    row("decimal", "", R"("0000.0000100")", R"("0.00001")");
    row("decimal", "", R"("1e999999999")", "answer.number");
    row("decimal", "", R"("-1e-999999999")", "answer.number");
    row("decimal", "", R"("0e-999999999")", R"("0")");
    row("integer", "", "12345678901234567890123456789012345678901", "answer.number");
    row("percentage", R"("max": "100")", R"("100.01")", R"("100.01")", "format.too_large");
    row("money", "", R"({"amount": "5000000.00", "currency": "hkd"})",
        R"({"amount":"5000000","currency":"HKD"})");
    row("money", R"("currencies": ["HKD"])", R"({"amount": "1", "currency": "USD"})",
        R"({"amount":"1","currency":"USD"})", "format.currency");
    row("money", "", R"({"amount": "1"})", "answer.money");
    row("money", "", R"({"amount": "1", "currency": "HKD", "x": 1})", "answer.shape");
    row("date", "", R"("2024-02-29")", R"("2024-02-29")");
    row("date", "", R"("2023-02-29")", "answer.date");
    row("date", "", R"("2023-02")", "answer.date");
    row("date", R"("max": "today")", R"("2026-11-23")", R"("2026-11-23")", "format.too_late");
    row("date", R"("min": "2020-01-01")", R"("2019-12-31")", R"("2019-12-31")", "format.too_early");
    row("partial_date", R"("max": "today")", R"("2026-11")", R"("2026-11")");
    row("partial_date", R"("max": "today")", R"("2027")", R"("2027")", "format.too_late");
    row("period", "", R"({"from": "2020-01-01"})", R"({"from":"2020-01-01"})");
    row("period", "", R"({"from": "2020-01-02", "to": "2020-01-01"})",
        R"({"from":"2020-01-02","to":"2020-01-01"})", "format.period");
    row("period", "", R"({"to": "2020-01-01"})", "answer.date");
    row("phone", "", R"(" +852 2123 4567 ")", R"("+852 2123 4567")");
    row("phone", "", R"("(852) 2123-4567 ext. 12")", R"("(852) 2123-4567 ext. 12")");
    row("phone", "", R"("call me")", R"("call me")", "format.phone");
    row("phone", "", R"("+852 212 345")", R"("+852 212 345")", "format.phone");
    row("phone", "", R"("+999 1234 5678")", R"("+999 1234 5678")", "format.phone");
    row("email", "", R"("a.b@example.org")", R"("a.b@example.org")");
    row("email", "", R"("a@b")", R"("a@b")", "format.email");
    row("email", "", R"("a@b@c.org")", R"("a@b@c.org")", "format.email");
    row("email", "", R"("a..b@c.org")", R"("a..b@c.org")", "format.email");
    row("url", "", R"("https://example.org/x")", R"("https://example.org/x")");
    row("url", "", R"("example.org")", R"("example.org")");
    row("url", "", R"("ftp://example.org")", R"("ftp://example.org")", "format.url");
    row("url", "", R"("nowhere")", R"("nowhere")", "format.url");
    row("address", "", R"({"lines": ["1 Road", ""], "country": "hk", "city": " "})",
        R"({"country":"HK","lines":["1 Road"]})");
    row("address", "", R"({"city": "Kowloon"})", R"({"city":"Kowloon","lines":[]})",
        "format.address format.address");
    row("address", "", R"({"lines": []})", "null");
    row("address", "", R"({"street": "x"})", "answer.shape");
    row("country", "", R"("hk")", R"("HK")");
    row("country", "", R"("ZZ")", R"("ZZ")", "format.country");
    row("country", "", R"("Hong Kong")", "answer.country");
    row("identifier", R"("identifier": "hkid")", R"x("a123456(3)")x", R"x("A123456(3)")x");
    row("identifier", R"("identifier": "hkid")", R"x("A123456(4)")x", R"x("A123456(4)")x",
        "format.identifier");
    row("wallet", R"("networks": ["bitcoin"])", R"({"network": "other", "address": " x "})",
        R"({"address":"x","network":"other"})", "format.network");
    row("wallet", "", R"({"network": "bitcoin", "address": "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3"})",
        R"({"address":"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3","network":"bitcoin"})", "format.wallet");
    row("wallet", "", R"({"network": "bitcoin"})", "answer.shape");
    row("party", R"("party": "any")", R"({"$party": "r1"})", R"({"$party":"r1"})");
    row("party", R"("party": "any")", R"({"$party": "R 1"})", "answer.shape");
    row("attachment", "", R"([{"$sha256": "x", "name": "a.pdf"}])", "answer.attachment");
    row("attachment", "", R"([])", "null");
    row("attachment", "",
        R"([{"$sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "name": "../a.pdf"}])",
        "answer.file_name");
    row("attachment", R"("accept": ["pdf"])",
        R"([{"$sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "name": "a.exe"}])",
        R"([{"$sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"a.exe"}])",
        "format.file_type");
    row("statement", R"("confirm": true)", "true", "true");
    row("statement", R"("confirm": true)", "false", "null");
    row("statement", "", "true", "answer.shape");
    row("repeat", R"("fields": [{"id": "x", "type": "text"}])", R"(["r1", "r2"])", R"(["r1","r2"])");
    row("repeat", R"("fields": [{"id": "x", "type": "text"}])", R"(["r1", "r1"])", "answer.shape");
    row("repeat", R"("fields": [{"id": "x", "type": "text"}])", R"(["R!"])", "answer.shape");
    row("matrix", R"("rows": ["a"], "fields": [{"id": "x", "type": "text"}])", R"(["a"])", "answer.shape");
    // states stand anywhere
    row("integer", "", R"({"$state": "not-applicable", "reason": " none held "})",
        R"({"$state":"not-applicable","reason":"none held"})");
    row("integer", "", R"({"$state": "not-applicable"})", R"({"$state":"not-applicable"})", "format.reason");
    row("integer", "", R"({"$state": "not-yet-known", "reason": "x", "expected": "2027-01-31"})",
        R"({"$state":"not-yet-known","expected":"2027-01-31","reason":"x"})");
    row("integer", "", R"({"$state": "not-yet-known", "reason": "x", "expected": "2026-10"})",
        R"({"$state":"not-yet-known","expected":"2026-10","reason":"x"})", "format.overdue");
    row("integer", "", R"({"$state": "not-yet-known", "reason": "x", "expected": "soon"})", "answer.date");
    row("integer", "", R"({"$state": "see-attachment", "reason": "x", "expected": "2027-01-31"})",
        "answer.date");
    row("integer", "", R"({"$state": "maybe", "reason": "x"})", "answer.shape");
    row("integer", "", R"({"$state": "not-applicable", "why": "x"})", "answer.shape");
    row("repeat", R"("fields": [{"id": "x", "type": "text"}])",
        R"({"$state": "not-applicable", "reason": "none"})",
        R"({"$state":"not-applicable","reason":"none"})");
}

void AnswerCheckTest::normalisesAndChecks()
{
    QFETCH(QString, type);
    QFETCH(QString, more);
    QFETCH(QString, given);
    QFETCH(QString, normal);
    QFETCH(QString, codes);
    Scenario form;
    form.add("q", type.toLatin1().constData(), more.toUtf8().constData());
    const pack::CompiledPack& pack = form.session().pack();
    const pack::Slot slot = pack.slotOf(QStringLiteral("q"));
    const auto parsed = json::parse("[" + given.toUtf8() + "]");
    QVERIFY(parsed);
    const auto answer = draft::normalAnswer(pack, slot, parsed->array().front());
    if (!answer) {
        QCOMPARE(answer.error().code, normal);
        return;
    }
    QCOMPARE(QString::fromUtf8(json::canonical(*answer)), normal);
    QStringList found;
    for (const Issue& issue : draft::formatIssues(
             *pack.definitions()[static_cast<std::size_t>(slot)].question, *answer, Scenario::today)) {
        QCOMPARE(issue.severity, Severity::Warns);
        found.append(issue.code);
    }
    QCOMPARE(found.join(u' '), codes);
    const auto again = draft::normalAnswer(pack, slot, *answer);
    QVERIFY(again);
    QVERIFY2(*again == *answer, "what is normal stays as it is");
}

void AnswerCheckTest::countsCharactersAsPeopleDo()
{
    QCOMPARE(draft::characterCount(QString()), 0);
    QCOMPARE(draft::characterCount(QStringLiteral("abc")), 3);
    QCOMPARE(draft::characterCount(QStringLiteral("負責人員")), 4);
    QCOMPARE(draft::characterCount(QStringLiteral("e\u0301")), 1);
    QCOMPARE(draft::characterCount(QStringLiteral("𠮷野家")), 3);
    QCOMPARE(draft::characterCount(QStringLiteral("👩‍👩‍👧")), 1);
}

void AnswerCheckTest::turnsAnswersIntoValuesAndBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* type, const char* more, const char* answer) {
        QTest::addRow("%s %s", type, answer)
            << QString::fromLatin1(type) << QString::fromLatin1(more) << QString::fromLatin1(answer);
    };
    row("text", "", R"("x")");
    row("long_text", R"("languages": "each")", R"({"en":"x","zh-Hant":"y"})");
    row("yes_no", "", "false");
    row("choice", R"("choices": ["a"])", R"("a")");
    row("choices", R"("choices": ["a", "b"])", R"(["a","b"])");
    row("integer", "", R"("12")");
    row("percentage", "", R"("25.5")");
    row("money", "", R"({"amount":"5","currency":"HKD"})");
    row("date", "", R"("2026-11-22")");
    row("partial_date", "", R"("2026-11")");
    row("period", "", R"({"from":"2020-01-01","to":"2021-01-01"})");
    row("period", "", R"({"from":"2020-01-01"})");
    row("address", "", R"({"country":"HK","lines":["a","b"]})");
    row("country", "", R"("HK")");
    row("wallet", "", R"({"address":"x","network":"other"})");
}

void AnswerCheckTest::turnsAnswersIntoValuesAndBack()
{
    QFETCH(QString, type);
    QFETCH(QString, more);
    QFETCH(QString, answer);
    Scenario form;
    form.add("q", type.toLatin1().constData(), more.toUtf8().constData());
    const pack::CompiledPack& pack = form.session().pack();
    const pack::Slot slot = pack.slotOf(QStringLiteral("q"));
    const json::Value given = json::parse("[" + answer.toUtf8() + "]")->array().front();
    const Value value = draft::ruleValue(pack, slot, given);
    QVERIFY(!value.isUnknown());
    QCOMPARE(QString::fromUtf8(json::canonical(
                 draft::answerOf(*pack.definitions()[static_cast<std::size_t>(slot)].question, value))),
             answer);
}

void AnswerCheckTest::keepsUnknownsApart()
{
    Scenario form;
    form.add("q", "choice", R"("choices": ["a"], "other": true)");
    const pack::CompiledPack& pack = form.session().pack();
    const auto value = [&](const json::Value& answer) { return draft::ruleValue(pack, 0, answer); };
    using draft::StateKind;
    QVERIFY(value({}).isUnknown() && !value({}).isAbsent());
    QVERIFY(value(draft::stateAnswer(StateKind::NotApplicable, QStringLiteral("x"))).isAbsent());
    const Value later = value(draft::stateAnswer(StateKind::NotYetKnown, QStringLiteral("x")));
    QVERIFY(later.isUnknown() && !later.isAbsent());
    QVERIFY(value(draft::stateAnswer(StateKind::SeeAttachment, QStringLiteral("x"))).isUnknown());
    QCOMPARE(value(json::Object{{QStringLiteral("$other"), QStringLiteral("mine")}}).string(),
             QStringLiteral("$other"));
}

void AnswerCheckTest::computedAnswersAreNotEntered()
{
    Scenario form;
    form.add("q", "integer", R"("computed": "1 + 1")");
    const auto refused = draft::normalAnswer(form.session().pack(), 0, QStringLiteral("2"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("answer.computed"));
}

void AnswerCheckTest::endlessTextIsRefused()
{
    Scenario form;
    form.add("t", "text").add("a", "address");
    const pack::CompiledPack& pack = form.session().pack();
    const auto code = [&](const char* id, const json::Value& value) {
        const auto answer = draft::normalAnswer(pack, pack.slotOf(QString::fromLatin1(id)), value);
        return answer ? QStringLiteral("taken") : answer.error().code;
    };
    const QString most(1'000'000, u'x');
    QCOMPARE(code("t", most), QStringLiteral("taken"));
    QCOMPARE(code("t", most + u'x'), QStringLiteral("answer.too_long"));
    const json::Object state{{QStringLiteral("$state"), QStringLiteral("not-applicable")},
                             {QStringLiteral("reason"), most + u'x'}};
    QCOMPARE(code("t", state), QStringLiteral("answer.too_long"));
    const json::Object address{{QStringLiteral("lines"), json::Value::strings({most + u'x'})}};
    QCOMPARE(code("a", address), QStringLiteral("answer.too_long"));
}

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "tst_answer_check.moc"

#include "support/scenario.h"

#include "model/session/answer_words.h"

#include <QTest>

using namespace aspirant;
using test::Scenario;

class AnswerWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAsPeopleWriteIt_data();
    void readsAsPeopleWriteIt();
    void namesParties();
    void saysNothingOfNothing();
};

void AnswerWordsTest::readsAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("traditional");
    int number = 0;
    const auto row = [&](const char* type, const char* more, const char* answer, const char* english,
                         const char* traditional) {
        QTest::addRow("%d %s", ++number, type)
            << QString::fromUtf8(type) << QString::fromUtf8(more) << QString::fromUtf8(answer)
            << QString::fromUtf8(english) << QString::fromUtf8(traditional);
    };
    row("text", "", R"("Hello")", "Hello", "Hello");
    row("long_text", R"("languages": "each")", R"({"en": "x", "zh-Hant": "文"})", "x", "文");
    row("long_text", R"("languages": "each")", R"({"en": "x"})", "x", "x");
    row("yes_no", "", "true", "Yes", "是");
    row("yes_no", "", "false", "No", "否");
    row("choice", R"("choices": ["spot"])", R"("spot")", "spot", "spot（繁）");
    row("choice", R"("choices": ["spot"])", R"("gone")", "gone", "gone");
    row("choices", R"("choices": ["a", "b", "c"])", R"(["a", "c"])", "a, c", "a（繁）、c（繁）");
    row("integer", "", R"("1234567")", "1,234,567", "1,234,567");
    row("integer", R"("unit": {"en": "months", "zh-Hant": "個月", "zh-Hans": "个月"})", R"("12")",
        "12 months", "12 個月");
    row("percentage", "", R"("25.5")", "25.5%", "25.5%");
    row("money", "", R"({"amount": "5000000", "currency": "HKD"})", "HK$5,000,000", "5,000,000 港元");
    row("money", "", R"({"amount": "5000000", "currency": "EUR"})", "EUR 5,000,000", "EUR 5,000,000");
    row("date", "", R"("2026-03-12")", "12 Mar 2026", "2026年3月12日");
    row("partial_date", "", R"("2026-03")", "Mar 2026", "2026年3月");
    row("partial_date", "", R"("2026")", "2026", "2026年");
    row("country", "", R"("HK")", "Hong Kong", "香港");
    row("country", "", R"("ZZ")", "ZZ", "ZZ");
    row("identifier", R"("identifier": "other")", R"("X1")", "X1", "X1");
    row("choice", R"("choices": ["a"], "other": true)", R"({"$other": "mine"})", "Other: mine", "其他：mine");
    row("integer", "", R"({"$state": "not-applicable", "reason": "none"})", "Not applicable: none",
        "不適用：none");
    row("integer", "", R"({"$state": "not-yet-known", "reason": "asked", "expected": "2027-01-31"})",
        "Not yet known, expected by 31 Jan 2027: asked", "");
}

void AnswerWordsTest::readsAsPeopleWriteIt()
{
    QFETCH(QString, type);
    QFETCH(QString, more);
    QFETCH(QString, answer);
    QFETCH(QString, english);
    QFETCH(QString, traditional);
    Scenario form;
    form.add("q", type.toLatin1().constData(), more.toUtf8().constData());
    form.answer(QStringLiteral("q"), answer.toUtf8().constData());
    const pack::Question& question = *form.session().question(Scenario::at(QStringLiteral("q")));
    const json::Value given = form.state(QStringLiteral("q")).answer;
    const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
    QCOMPARE(session::answerWords(question, given, catalogue, Language::English), english);
    const QString chinese = session::answerWords(question, given, catalogue, Language::TraditionalChinese);
    QVERIFY(!chinese.isEmpty());
    if (!traditional.isEmpty())
        QCOMPARE(chinese, traditional);
}

void AnswerWordsTest::namesParties()
{
    Scenario form;
    form.add("persons", "repeat",
             R"("fields": [{"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"}])")
        .add("entities", "repeat", R"("fields": [{"id": "name_en", "type": "text"}])")
        .add("q", "party", R"("party": "any")");
    form.addRow(QStringLiteral("persons"), QStringLiteral("p1"));
    form.answer(QStringLiteral("persons[p1].name_en"), R"("Chan Tai Man")");
    form.answer(QStringLiteral("persons[p1].name_zh"), R"("陳大文")");
    form.addRow(QStringLiteral("entities"), QStringLiteral("e1"));
    form.answer(QStringLiteral("entities[e1].name_en"), R"("Harbour Ltd")");
    const pack::Question& question = *form.session().question(Scenario::at(QStringLiteral("q")));
    const Catalogue catalogue{QString()};
    const auto words = [&](const char* id, Language language, const session::Session* session) {
        const json::Value answer = json::Object{{QStringLiteral("$party"), QString::fromLatin1(id)}};
        return session::answerWords(question, answer, catalogue, language, session);
    };
    QCOMPARE(words("p1", Language::English, &form.session()), QStringLiteral("Chan Tai Man"));
    QCOMPARE(words("p1", Language::SimplifiedChinese, &form.session()), QStringLiteral("陳大文"));
    QCOMPARE(words("e1", Language::TraditionalChinese, &form.session()), QStringLiteral("Harbour Ltd"));
    QCOMPARE(words("e1", Language::English, nullptr), QStringLiteral("e1"));
}

void AnswerWordsTest::saysNothingOfNothing()
{
    Scenario form;
    form.add("q", "text");
    const Catalogue catalogue{QString()};
    QCOMPARE(session::answerWords(*form.session().question(Scenario::at(QStringLiteral("q"))), {}, catalogue,
                                  Language::English),
             QString());
}

QTEST_GUILESS_MAIN(AnswerWordsTest)
#include "tst_answer_words.moc"

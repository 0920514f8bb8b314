#include "model/draft/draft_json.h"
#include "model/draft/paper.h"
#include "model/papers/checklist.h"

#include "support/scenario.h"

#include <QTest>

using namespace aspirant;
using draft::PaperRecord;
using papers::ChecklistRow;
using papers::Inspection;
using papers::Standing;
using test::Scenario;

namespace {

const QString one(64, u'1'), two(64, u'2');

QByteArray files(const QStringList& digests)
{
    QStringList list;
    for (const QString& digest : digests)
        list.append(QStringLiteral(R"({"$sha256":"%1","name":"%2.pdf"})").arg(digest, digest.left(3)));
    return '[' + list.join(u',').toUtf8() + ']';
}

QStringList codes(const QList<Issue>& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code);
    return list;
}

QStringList standings(const QList<ChecklistRow>& rows)
{
    QStringList list;
    for (const ChecklistRow& row : rows)
        list.append(row.path.text() + u' ' + papers::standingTag(row.standing));
    return list;
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

    static void note(Scenario& form, const char* slot, const QString& sha256, const PaperRecord& record)
    {
        form.apply(draft::setAnswer(form.answers(), draft::paperPath(Scenario::at(QString::fromLatin1(slot)), sha256), draft::paperValue(record)));
    }
    static PaperRecord dated(int year, int month, int day) { return {QDate(year, month, day), {}, {}, {}}; }
    static PaperRecord in(const char* language, const QString& original = {}) { return {{}, QString::fromLatin1(language), {}, original}; }
    static QStringList found(Scenario& form, const char* slot) { return codes(papers::registerIssues(form.session(), Scenario::at(QString::fromLatin1(slot)))); }

private Q_SLOTS:
    void recordsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("all") << QByteArray("{\"date\":\"2026-11-22\",\"language\":\"zh-Hant\",\"version\":\"2\",\"translationOf\":\"" + one.toLatin1() + "\"}") << true;
        QTest::newRow("no such day") << QByteArray(R"({"date":"2026-02-30"})") << false;
        QTest::newRow("date and time") << QByteArray(R"({"date":"2026-02-03T10:00:00"})") << false;
        QTest::newRow("language") << QByteArray(R"({"language":"Japanese, mostly"})") << false;
        QTest::newRow("digits for a language") << QByteArray(R"({"language":"12"})") << false;
        QTest::newRow("version") << QByteArray("{\"version\":\"" + QByteArray(101, 'v') + "\"}") << false;
        QTest::newRow("digest") << QByteArray(R"({"translationOf":"abc"})") << false;
        QTest::newRow("key") << QByteArray(R"({"colour":"red"})") << false;
        QTest::newRow("number") << QByteArray(R"({"version":3})") << false;
    }
    void recordsAreReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, fits);
        const auto value = json::parse(text, QStringLiteral("record"));
        const auto record = draft::paperRecordFrom(*value);
        QCOMPARE(record.has_value(), fits);
        if (fits)
            QCOMPARE(draft::paperValue(*record), *value);
        else
            QCOMPARE(record.error().code, QStringLiteral("paper.record"));
    }
    void aRecordNamesItsPlace()
    {
        const auto path = draft::paperPath(Scenario::at(QStringLiteral("people[r1].cv")), one);
        QVERIFY(path.isMeta());
        QCOMPARE(draft::paperPlace(path)->answer.text(), QStringLiteral("people[r1].cv"));
        QCOMPARE(draft::paperPlace(path)->sha256, one);
        QVERIFY(!draft::paperPlace(Scenario::at(QStringLiteral("@typed@cv"))));
    }
    void recordsTravelWithTheDraft()
    {
        Scenario form;
        form.add("name", "text").slot("proof");
        form.answer(QStringLiteral("proof"), files({one}));
        note(form, "proof", one, dated(2026, 11, 1));
        const draft::Draft& draft = form.session().draft();
        const json::Value written = draft::draftJson(form.session().pack(), draft);
        const auto read = draft::draftFromJson(form.session().pack(), written);
        QVERIFY(read);
        QCOMPARE(read->answers, draft.answers);
        json::Object bent = written.object();
        json::Object paper = written[u"papers"].array()[0].object();
        paper.set(QStringLiteral("date"), QStringLiteral("soon"));
        bent.set(QStringLiteral("papers"), json::Array{paper});
        QVERIFY(!draft::draftFromJson(form.session().pack(), bent));
    }
    // The as-at date of these forms is 22 November 2026.
    void agesAreJudgedByTheSlot_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("codes");
        const QByteArray months = R"("fresh": {"months": 3})", days = R"("fresh": {"days": 30})";
        const QStringList stale{QStringLiteral("paper.stale")}, future{QStringLiteral("paper.future")}, none;
        QTest::newRow("last day of three months") << months << QDate(2026, 8, 22) << none;
        QTest::newRow("a day later") << months << QDate(2026, 8, 21) << stale;
        QTest::newRow("last of thirty days") << days << QDate(2026, 10, 23) << none;
        QTest::newRow("thirty-one days") << days << QDate(2026, 10, 22) << stale;
        QTest::newRow("today") << days << QDate(2026, 11, 22) << none;
        QTest::newRow("tomorrow") << days << QDate(2026, 11, 23) << future;
        QTest::newRow("no rule") << QByteArray() << QDate(1999, 1, 1) << none;
        QTest::newRow("no date") << days << QDate() << none;
    }
    void agesAreJudgedByTheSlot()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QDate, date);
        QFETCH(QStringList, codes);
        Scenario form;
        form.add("name", "text").slot("proof", rule.constData());
        form.answer(QStringLiteral("proof"), files({one}));
        note(form, "proof", one, {date, {}, {}, {}});
        QCOMPARE(found(form, "proof"), codes);
    }
    void otherLanguagesNeedATranslation()
    {
        const QStringList wrong{QStringLiteral("paper.language")};
        Scenario form;
        form.add("name", "text").slot("proof").slot("any", R"("written_in": "any")");
        form.answer(QStringLiteral("proof"), files({one}));
        form.answer(QStringLiteral("any"), files({one}));
        QCOMPARE(found(form, "proof"), QStringList());
        note(form, "proof", one, in("zh-Hans"));
        QCOMPARE(found(form, "proof"), QStringList());
        note(form, "proof", one, in("ja"));
        note(form, "any", one, in("ja"));
        QCOMPARE(found(form, "proof"), wrong);
        QCOMPARE(found(form, "any"), QStringList());
        form.answer(QStringLiteral("any"), files({one, two}));
        note(form, "any", two, in("fr", one)); // into yet another language
        QCOMPARE(found(form, "proof"), wrong);
        note(form, "any", two, in("en", one));
        QCOMPARE(found(form, "proof"), QStringList());
        form.answer(QStringLiteral("any"), files({one})); // the translation is taken away
        QCOMPARE(found(form, "proof"), wrong);
    }
    void aTranslationWithoutItsOriginalIsTold()
    {
        Scenario form;
        form.add("name", "text").slot("proof");
        form.answer(QStringLiteral("proof"), files({one}));
        note(form, "proof", one, in("en", two));
        QCOMPARE(found(form, "proof"), QStringList(QStringLiteral("paper.original")));
    }
    void bothLanguagesWhereBothAreWanted()
    {
        Scenario form;
        form.add("name", "text").slot("plan", R"("written_in": "each")");
        form.answer(QStringLiteral("plan"), files({one, two}));
        note(form, "plan", one, in("en"));
        QCOMPARE(found(form, "plan"), QStringList()); // the other one may be the Chinese one
        note(form, "plan", two, in("en"));
        QCOMPARE(found(form, "plan"), QStringList(QStringLiteral("paper.language")));
        note(form, "plan", two, in("zh-Hant"));
        QCOMPARE(found(form, "plan"), QStringList());
    }
    void contentIsPutIntoWords_data()
    {
        QTest::addColumn<QByteArray>("seen");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* title, const char* seen, const QStringList& codes) {
            QTest::newRow(title) << QByteArray("{\"format\":1,\"outcome\":\"done\",\"kind\":\"pdf\",") + seen + "}" << codes;
        };
        row("sound", R"("pages":2,"looked":2,"textPages":2)", {});
        row("scan", R"("pages":2,"looked":2,"imagePages":2)", {QStringLiteral("paper.scan")});
        row("blank", R"("pages":2,"looked":2)", {});
        row("password", R"("password":true)", {QStringLiteral("paper.password")});
        row("scripts and files", R"("scripts":true,"embedded":2)", {QStringLiteral("paper.scripts"), QStringLiteral("paper.embedded")});
        row("repaired", R"("repaired":true,"restricted":true)", {QStringLiteral("paper.damaged"), QStringLiteral("paper.restricted")});
        row("damaged once", R"("repaired":true,"damaged":true)", {QStringLiteral("paper.damaged")});
        row("macros", R"("macros":true)", {QStringLiteral("paper.macros")});
        row("bomb", R"("bomb":true)", {QStringLiteral("paper.bomb")});
        row("few pixels", R"("width":300,"height":200)", {QStringLiteral("paper.small")});
    }
    void contentIsPutIntoWords()
    {
        QFETCH(QByteArray, seen);
        QFETCH(QStringList, codes);
        const auto inspection = papers::inspectionFrom(*json::parse(seen, QStringLiteral("seen")));
        QVERIFY(inspection);
        const QList<Issue> issues = papers::contentIssues(*inspection, QStringLiteral("proof"), QStringLiteral("a.pdf"));
        QCOMPARE(::codes(issues), codes);
        for (const Issue& issue : issues)
            QVERIFY(issue.message.words(Catalogue(), Language::English).contains(QLatin1String("a.pdf")));
    }
    void limitsAreSaid()
    {
        Inspection seen;
        seen.outcome = papers::Outcome::Limits;
        QCOMPARE(codes(papers::contentIssues(seen, {}, {})), QStringList(QStringLiteral("paper.limits")));
        QCOMPARE(papers::inspectionFrom(papers::inspectionJson(seen))->outcome, papers::Outcome::Limits);
        QVERIFY(!papers::inspectionFrom(json::Value()));
    }
    void theChecklistFollowsTheAnswers()
    {
        Scenario form;
        form.add("licensed", "yes_no", R"("slots": ["licence", "letter"])").add("name", "text");
        form.slot("licence", R"("fresh": {"months": 3})").slot("letter").slot("other").slot("hidden", R"("visible": "name == 'x'")");
        QCOMPARE(standings(papers::checklist(form.session(), {})),
                 QStringList({QStringLiteral("licence open"), QStringLiteral("letter open"), QStringLiteral("other open")}));
        form.answer(QStringLiteral("licensed"), "true");
        form.answer(QStringLiteral("licence"), files({one}));
        QList<ChecklistRow> rows = papers::checklist(form.session(), {});
        QCOMPARE(standings(rows), QStringList({QStringLiteral("licence received"), QStringLiteral("letter missing"), QStringLiteral("other open")}));
        QCOMPARE(Scenario::texts(rows[1].promisedBy), QStringList(QStringLiteral("licensed")));
        QVERIFY(rows[2].promisedBy.isEmpty());

        note(form, "licence", one, dated(2026, 1, 1));
        QCOMPARE(papers::checklist(form.session(), {})[0].standing, Standing::Stale);
        const auto macros = [](const pack::Question&, const draft::Path& path, const papers::ListedPaper& paper) {
            Inspection seen;
            seen.macros = true;
            return papers::contentIssues(seen, path.text(), paper.name);
        };
        rows = papers::checklist(form.session(), macros);
        QCOMPARE(rows[0].standing, Standing::Wrong);
        QCOMPARE(codes(rows[0].findings), QStringList({QStringLiteral("paper.stale"), QStringLiteral("paper.macros")}));
        form.answer(QStringLiteral("licensed"), "false");
        QCOMPARE(papers::checklist(form.session(), {})[1].standing, Standing::Open);
    }
    void theTableIsSafeForSpreadsheets()
    {
        Scenario form;
        form.add("name", "text").slot("proof");
        form.answer(QStringLiteral("proof"), ("[{\"$sha256\":\"" + one.toUtf8() + "\",\"name\":\"=1+1 \\\"x\\\".pdf\"}]").constData());
        const QByteArray table = papers::checklistTable(form.session(), papers::checklist(form.session(), {}), Catalogue(), Language::English);
        QVERIFY(table.startsWith("\xef\xbb\xbf\"Document\",\"Standing\""));
        QVERIFY(table.contains("\"'=1+1 \"\"x\"\".pdf\""));
        QCOMPARE(table.count("\r\n"), 2);
    }
};

QTEST_APPLESS_MAIN(TestPapers)
#include "tst_papers.moc"

// Which place a dropped file is meant for: small cases, and the files of the complete samples.
#include "model/draft/draft_json.h"
#include "model/pack/pack_library.h"
#include "model/papers/slot_suggestion.h"

#include "support/scenario.h"

#include <QFile>
#include <QTest>

using namespace aspirant;
using papers::OfferedFile;
using papers::SlotSuggester;
using papers::SlotSuggestion;
using test::Scenario;

namespace {

QStringList paths(const QList<SlotSuggestion>& suggestions)
{
    QStringList list;
    for (const SlotSuggestion& one : suggestions)
        list.append(one.path.text());
    return list;
}

void office(Scenario& form)
{
    form.add("run", "yes_no");
    form.slot("docs.business_plan", R"("text": {"en": "Business plan", "zh-Hant": "業務計劃", "zh-Hans": "业务计划"}, "required": true, "accept": ["pdf", "docx"])");
    form.slot("docs.business_registration", R"("text": {"en": "Business registration certificate", "zh-Hant": "商業登記證", "zh-Hans": "商业登记证"}, "accept": ["pdf"])");
    form.slot("docs.cvs", R"("text": {"en": "Curricula vitae of responsible officers", "zh-Hant": "負責人員的履歷", "zh-Hans": "负责人员的履历"}, "accept": ["pdf"], "max_bytes": 1000)");
    form.slot("docs.policies", R"("text": {"en": "Insurance policies", "zh-Hant": "保險單", "zh-Hans": "保险单"}, "accept": ["pdf"])");
    form.slot("docs.hidden", R"("text": {"en": "Plan of winding down", "zh-Hant": "結束計劃", "zh-Hans": "结束计划"}, "visible": "run")");
}

struct Hits {
    int files = 0, first = 0, amongThree = 0;
};

// Every file of a complete sample, offered to the same application without its papers.
Hits hitsOf(const QString& sample)
{
    const QString folder = QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/") + sample;
    QFile file(folder + QStringLiteral("/answers.json"));
    const pack::PackLibrary library(QStringList{QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs")});
    const auto pack = library.load(sample.left(sample.lastIndexOf(u'-')));
    if (!file.open(QIODevice::ReadOnly) || !pack)
        return {};
    QHash<QString, QSet<QString>> usedAt; // file → places
    const auto resolve = [&](const QString& name, const draft::Path& path) -> Result<json::Value> {
        usedAt[name].insert(path.text());
        return json::Value(json::Object{{QStringLiteral("$sha256"), QString(64, u'a')}, {QStringLiteral("name"), name}});
    };
    const auto compiled = pack::CompiledPack::compile(*pack);
    draft::Flattened flat = draft::flattenAnswers(*compiled, *json::parse(file.readAll()), resolve);
    flat.answers.removeIf([&](const auto& answer) {
        const pack::Slot slot = compiled->slotOf(answer.key().definitionId());
        return slot >= 0 && compiled->definitions()[std::size_t(slot)].question->type == pack::Type::Attachment;
    });
    draft::Draft draft;
    draft.answers = flat.answers;
    const session::Session session(compiled, draft, QDate(2026, 11, 22));
    const SlotSuggester suggester(session);
    Hits hits;
    for (auto it = usedAt.cbegin(); it != usedAt.cend(); ++it) {
        const QStringList found = paths(suggester.suggest({it.key(), it.key().section(u'.', -1), 1000}));
        const auto right = [&](const QString& path) { return it.value().contains(path); };
        ++hits.files;
        hits.first += !found.isEmpty() && right(found.first());
        hits.amongThree += std::any_of(found.begin(), found.begin() + qMin(qsizetype(3), found.size()), right);
    }
    return hits;
}

} // namespace

class TestSlotSuggestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsNamesIntoWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("dashes") << QStringLiteral("business-plan_final v3.pdf") << QStringLiteral("business plan");
        QTest::newRow("humps") << QStringLiteral("SignedBusinessPlan2026.PDF") << QStringLiteral("business plan");
        QTest::newRow("plurals") << QStringLiteral("Policies and copies.docx") << QStringLiteral("policy");
        QTest::newRow("Chinese") << QStringLiteral("2026年商業登記證.pdf") << QStringLiteral("商業 業登 登記 記證");
        QTest::newRow("wide letters") << QStringLiteral("ＢＵＳＩＮＥＳＳ　plan.pdf") << QStringLiteral("business plan");
        QTest::newRow("right to left mark") << QStringLiteral("plan\u202efdp.exe") << QStringLiteral("plan fdp");
        QTest::newRow("nothing") << QStringLiteral("scan0001.pdf") << QString();
        QTest::newRow("no ending") << QStringLiteral("plan") << QStringLiteral("plan");
    }
    void splitsNamesIntoWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QCOMPARE(papers::nameWords(name).join(u' '), words);
    }

    void suggestsThePlaceThatANameSpeaksOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("best");
        QTest::newRow("English") << QStringLiteral("Business Plan 2026 final.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.business_plan");
        QTest::newRow("short form") << QStringLiteral("BR.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.business_registration");
        QTest::newRow("Traditional") << QStringLiteral("商業登記證.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.business_registration");
        QTest::newRow("Simplified") << QStringLiteral("负责人员履历.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.cvs");
        QTest::newRow("cv") << QStringLiteral("CV Chan Tai Man.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.cvs");
        QTest::newRow("plural") << QStringLiteral("insurance-policy.pdf") << QStringLiteral("pdf") << QStringLiteral("docs.policies");
        QTest::newRow("nothing in common") << QStringLiteral("holiday.pdf") << QStringLiteral("pdf") << QString();
        QTest::newRow("hidden place") << QStringLiteral("winding-down.pdf") << QStringLiteral("pdf") << QString();
        // Both share a word; the one that takes a spreadsheet would be better, but none does.
        QTest::newRow("wrong kind still told") << QStringLiteral("business-plan.xlsx") << QStringLiteral("xlsx") << QStringLiteral("docs.business_plan");
    }
    void suggestsThePlaceThatANameSpeaksOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(QString, best);
        Scenario form;
        office(form);
        QCOMPARE(paths(SlotSuggester(form.session()).suggest({name, kind, 100})).value(0), best);
    }

    void saysWhatSpeaksAgainst()
    {
        Scenario form;
        office(form);
        const QString digest(64, u'c');
        form.answer(QStringLiteral("docs.cvs"), QByteArray("[{\"$sha256\":\"" + digest.toLatin1() + "\",\"name\":\"cv.pdf\"}]").constData());
        const SlotSuggester suggester(form.session());
        QCOMPARE(suggester.places().size(), 4);
        QVERIFY(suggester.objections(Scenario::at(QStringLiteral("docs.cvs")), {QStringLiteral("a.pdf"), QStringLiteral("pdf"), 1000}).isEmpty());
        QCOMPARE(suggester.objections(Scenario::at(QStringLiteral("docs.cvs")), {QStringLiteral("a.png"), QStringLiteral("png"), 1001, digest}).size(), 3);
        const SlotSuggestion plan = suggester.suggest({QStringLiteral("business-plan.pdf"), QStringLiteral("pdf"), 9}).value(0);
        QVERIFY(plan.takes && plan.score >= papers::suggestedFrom);
        QCOMPARE(plan.reasons.size(), 2); // words in common, and that it is missing
        const SlotSuggestion sheet = suggester.suggest({QStringLiteral("business-plan.xlsx"), QStringLiteral("xlsx"), 9}).value(0);
        QVERIFY(!sheet.takes && sheet.score < plan.score);
    }

    // Real names, invented firms. Many papers serve several places; any of them counts.
    void findsMostPlacesOfTheSamples_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("first");      // per cent, at least
        QTest::addColumn<int>("amongThree");
        QTest::newRow("platform") << QStringLiteral("vatp-harbour") << 75 << 90;
        QTest::newRow("dealing") << QStringLiteral("va-dealing-copperkite") << 90 << 95;
        QTest::newRow("custody") << QStringLiteral("va-custody-lantern") << 90 << 95;
    }
    void findsMostPlacesOfTheSamples()
    {
        QFETCH(QString, sample);
        QFETCH(int, first);
        QFETCH(int, amongThree);
        const Hits hits = hitsOf(sample);
        QVERIFY(hits.files > 30);
        QVERIFY(100 * hits.first >= first * hits.files);
        QVERIFY(100 * hits.amongThree >= amongThree * hits.files);
    }
};

QTEST_GUILESS_MAIN(TestSlotSuggestion)
#include "tst_slot_suggestion.moc"

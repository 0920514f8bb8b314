// Forms, roadmap, dates, outcomes, guidance, and modules that are law for others: from files to a compiled pack.
#include "model/pack/pack_reader.h"
#include "pack/tiny_pack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using tinypack::compiled;

namespace {

const QByteArray text = R"({"en":"X","zh-Hant":"X","zh-Hans":"X"})";

// A folder of packs in which "@" stands for a text.
class Folder final {
public:
    void write(const char* name, QByteArray bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.replace("@", text));
    }
    void writePack(const QByteArray& modules, const QByteArray& more = {}) const
    {
        write("p/pack.json", R"({"format":1,"id":"p","version":"1.0.0","legal_status":"law","as_at":"2026-11-22","title":@,"modules":)" + modules + more + '}');
    }
    [[nodiscard]] pack::ReadPack read() const { return pack::readPackFolder(m_folder.filePath(QStringLiteral("p"))); }

private:
    QTemporaryDir m_folder;
};

QStringList found(const pack::ReadPack& read)
{
    QStringList list;
    for (const Issue& issue : read.issues)
        list.append(issue.code + u' ' + issue.file + u' ' + issue.path);
    return list;
}

const QByteArray lawModule = R"p({"sources":[{"id":"act","title":@,"issuer":@,"status":"law","seen":"law"}],
 "choices":{"kinds":[{"value":"x","text":@,"visible":{"rule":"q","status":"law"}}]},
 "sections":[{"id":"s","title":@,"visible":{"rule":"q","status":"law"},"questions":[
  {"id":"q","type":"yes_no","status":"law","text":@,
   "constraints":[{"id":"c1","rule":"q","severity":"blocks","status":"law","message":@},
                  {"id":"c2","rule":"q","severity":"notes","status":"proposal","message":@}]},
  {"id":"k","type":"choice","choices":"kinds","status":"product","text":@},
  {"id":"t","type":"repeat","status":"law","text":@,"fields":[{"id":"f","type":"text","status":"law","text":@,
   "required":{"rule":"q","status":"law"},"forms":[{"form":"F","item":"1"},{"form":"H","item":"9"}]}]}]}],
 "documents":[{"id":"d","status":"law","text":@,"required":true,"forms":[{"form":"H","item":"2"}]}],
 "dates":[{"id":"by","text":@,"rule":"today() + days(1)","status":"law"}],
 "outcomes":[{"id":"o","kind":"regime","title":@,"rule":"q","because":@,"status":"law"}]})p";

} // namespace

class TestPackParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsRead();
    void faultsInPartsNameTheirFile();
    void aModuleThatIsLawForOthersNeitherStatesLawNorBlocks();
    void aModuleTakenAsItIsKeepsItsStanding();
    void itemsOfUndeclaredFormsAreLeftOut();
    void aPackWithoutFormsKeepsAllItems();
    void repeatedFormsAndRoadmapsMustAgree();
    void modulesAsObjectsAreReadStrictly_data();
    void modulesAsObjectsAreReadStrictly();
    void rulesOfPartsAreCompiledApart();
    void rulesOfPartsAreTypeChecked_data();
    void rulesOfPartsAreTypeChecked();
};

void TestPackParts::everyPartIsRead()
{
    Folder folder;
    folder.writePack(R"(["a.json"])", R"(,"banner":{"en":"B","zh-Hant":"B","zh-Hans":"B"},"brief":{"rule":"q","status":"seed"})");
    folder.write("p/a.json", R"p({"sections":[{"id":"s","title":@,"guidance":{"looks_for":[@,@],"returned_for":[@]},"questions":[
        {"id":"q","type":"yes_no","status":"law","text":@},
        {"id":"story","type":"long_text","status":"law","text":@,"samples":{"weak":@,"strong":{"en":"S","zh-Hant":"S","zh-Hans":"S"}}},
        {"id":"t","type":"repeat","status":"law","text":@,"fields":[{"id":"f","type":"date","text":@}]}]}],
      "documents":[{"id":"d1","status":"law","text":@,"fresh":{"days":30},"written_in":"each"},{"id":"d2","status":"law","text":@,"fresh":{"months":6}}],
      "forms":[{"id":"F","title":@,"kind":"official","items":["1","2(a)"]},{"id":"L","title":@,"kind":"checklist","items":["A"]}],
      "roadmap":{"title":@,"intro":@,"pillars":[{"id":"Access","title":@,"goal":@}],
        "initiatives":[{"number":3,"pillar":"Access","title":@,"about":@,"outcomes":[{"date":"2026-02-11","text":@,"status":"law","cites":[{"source":"act"}]},{"text":@,"status":"seed"}]}]},
      "dates":[{"id":"by","text":@,"rule":"this.f + months(1)","each":"t","warn_days":14,"status":"law","cites":[{"source":"act","ref":"s.1"}]},
               {"id":"plain","text":@,"rule":"today()","status":"product"}],
      "outcomes":[{"id":"o","kind":"neighbour","title":@,"rule":"q","because":@,"status":"analogue","cites":[{"source":"act"}],"pack":"other"}]})p");
    const pack::ReadPack read = folder.read();
    QCOMPARE(found(read), QStringList());
    const pack::Pack& pack = *read.pack;
    QCOMPARE(pack.banner.en, QStringLiteral("B"));
    QCOMPARE(pack.brief.expression, QStringLiteral("q"));
    QCOMPARE(pack.brief.status, std::optional(pack::Status::Seed));
    QCOMPARE(pack.sections[0].guidance.looksFor.size(), 2);
    QCOMPARE(pack.sections[0].guidance.returnedFor.size(), 1);
    QCOMPARE(pack.sections[0].questions[1].samples.strong.en, QStringLiteral("S"));
    QCOMPARE(pack.documents[0].fresh->count, 30);
    QCOMPARE(pack.documents[0].fresh->unit, pack::Freshness::Unit::Days);
    QCOMPARE(pack.documents[0].writtenIn, pack::WrittenIn::Each);
    QCOMPARE(pack.documents[1].fresh->unit, pack::Freshness::Unit::Months);
    QCOMPARE(pack.documents[1].writtenIn, pack::WrittenIn::EnglishOrChinese);
    QCOMPARE(pack.form(QStringLiteral("F"))->items, (QStringList{QStringLiteral("1"), QStringLiteral("2(a)")}));
    QCOMPARE(pack.form(QStringLiteral("L"))->kind, pack::FormKind::Checklist);
    QVERIFY(pack.form(QStringLiteral("Z")) == nullptr);
    QCOMPARE(pack.roadmap.pillars[0].id, QStringLiteral("Access"));
    QCOMPARE(pack.roadmap.initiatives[0].number, 3);
    QCOMPARE(pack.roadmap.initiatives[0].outcomes[0].date, QDate(2026, 2, 11));
    QVERIFY(!pack.roadmap.initiatives[0].outcomes[1].date.isValid());
    QCOMPARE(pack.dates[0].each, QStringLiteral("t"));
    QCOMPARE(pack.dates[0].warnDays, 14);
    QCOMPARE(pack.dates[1].warnDays, 30);
    QCOMPARE(pack.outcomes[0].kind, pack::OutcomeKind::Neighbour);
    QCOMPARE(pack.outcomes[0].pack, QStringLiteral("other"));
    // The same pack, read resolved, is the same pack.
    QCOMPARE(pack::readResolvedPack(pack.canonical).pack->hash, pack.hash);
}

void TestPackParts::faultsInPartsNameTheirFile()
{
    Folder folder;
    folder.writePack(R"(["a.json","b.json"])");
    folder.write("p/a.json", R"p({"sections":[{"id":"s","title":@,"questions":[{"id":"q","type":"yes_no","status":"law","text":@}]}],
        "dates":[{"id":"by","text":@,"rule":"today()","status":"law"}]})p");
    folder.write("p/b.json", R"({"dates":[{"id":"late","text":@,"rule":"","status":"law"}],"forms":[{"id":"F","title":@,"kind":"x","items":["1"]}],
        "roadmap":{"title":@,"pillars":[],"initiatives":[{"number":0,"pillar":"Access","title":@,"about":@}]}})");
    QStringList places = found(folder.read());
    places.sort();
    QCOMPARE(places, (QStringList{QStringLiteral("pack.rule b.json /dates/0/rule"), QStringLiteral("pack.value b.json /forms/0/kind"),
                                  QStringLiteral("pack.value b.json /roadmap/initiatives/0/number")}));
}

void TestPackParts::aModuleThatIsLawForOthersNeitherStatesLawNorBlocks()
{
    Folder folder;
    folder.writePack(R"([{"file":"a.json","law_as":"analogue"}])");
    folder.write("p/a.json", lawModule);
    const pack::ReadPack read = folder.read();
    QCOMPARE(found(read), QStringList());
    const pack::Pack& pack = *read.pack;
    const auto analogue = std::optional(pack::Status::Analogue);
    const QList<pack::Question>& questions = pack.sections[0].questions;
    QCOMPARE(pack.sections[0].visible.status, analogue);
    QCOMPARE(questions[0].status, pack::Status::Analogue);
    QCOMPARE(questions[0].constraints[0].status, pack::Status::Analogue);
    QCOMPARE(questions[0].constraints[0].severity, Severity::Warns);
    QCOMPARE(questions[0].constraints[1].status, pack::Status::Proposal);
    QCOMPARE(questions[0].constraints[1].severity, Severity::Notes);
    QCOMPARE(questions[1].status, pack::Status::Product);
    QCOMPARE(questions[1].choices[0].visible.status, analogue);
    QCOMPARE(questions[2].fields[0].status, pack::Status::Analogue);
    QCOMPARE(questions[2].fields[0].required.status, analogue);
    QCOMPARE(pack.documents[0].status, pack::Status::Analogue);
    QCOMPARE(pack.dates[0].status, pack::Status::Analogue);
    QCOMPARE(pack.outcomes[0].status, pack::Status::Analogue);
    QCOMPARE(pack.sources[0].status, pack::Status::Law); // the paper is still law
    QVERIFY(!pack.canonical.contains("law_as"));
}

void TestPackParts::aModuleTakenAsItIsKeepsItsStanding()
{
    Folder folder;
    folder.writePack(R"(["a.json"])");
    folder.write("p/a.json", lawModule);
    const pack::ReadPack read = folder.read();
    QVERIFY(read.pack);
    const pack::Constraint& constraint = read.pack->sections[0].questions[0].constraints[0];
    QCOMPARE(constraint.status, pack::Status::Law);
    QCOMPARE(constraint.severity, Severity::Blocks);
}

void TestPackParts::itemsOfUndeclaredFormsAreLeftOut()
{
    Folder folder;
    folder.writePack(R"(["a.json","forms.json"])");
    folder.write("p/a.json", lawModule);
    folder.write("p/forms.json", R"({"forms":[{"id":"F","title":@,"kind":"official","items":["1"]}]})");
    const pack::ReadPack read = folder.read();
    QVERIFY(read.pack);
    const QList<pack::FormItem>& items = read.pack->sections[0].questions[2].fields[0].forms;
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].form, QStringLiteral("F"));
    QVERIFY(read.pack->documents[0].forms.isEmpty());
}

void TestPackParts::aPackWithoutFormsKeepsAllItems()
{
    Folder folder;
    folder.writePack(R"(["a.json"])");
    folder.write("p/a.json", lawModule);
    const pack::ReadPack read = folder.read();
    QVERIFY(read.pack);
    QCOMPARE(read.pack->sections[0].questions[2].fields[0].forms.size(), 2);
    QCOMPARE(read.pack->documents[0].forms.size(), 1);
}

void TestPackParts::repeatedFormsAndRoadmapsMustAgree()
{
    const QByteArray section = R"("sections":[{"id":"s","title":@,"questions":[{"id":"q","type":"yes_no","status":"law","text":@}]}],)";
    const auto parts = [](const QByteArray& item, const QByteArray& title) {
        return R"("forms":[{"id":"F","title":@,"kind":"official","items":[")" + item + R"("]}],"roadmap":{"title":{"en":")" + title
            + R"(","zh-Hant":"X","zh-Hans":"X"},"pillars":[],"initiatives":[]}})";
    };
    Folder folder;
    folder.writePack(R"(["a.json","b.json"])");
    folder.write("p/a.json", '{' + section + parts("1", "R"));
    folder.write("p/b.json", '{' + parts("1", "R"));
    QCOMPARE(found(folder.read()), QStringList());
    folder.write("p/b.json", '{' + parts("2", "S"));
    QCOMPARE(found(folder.read()), (QStringList{QStringLiteral("pack.conflict b.json /forms/0"), QStringLiteral("pack.conflict b.json /roadmap")}));
}

void TestPackParts::modulesAsObjectsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("modules");
    QTest::addColumn<QString>("fault");
    QTest::newRow("law as law") << QByteArray(R"([{"file":"a.json","law_as":"law"}])") << QStringLiteral("pack.value pack.json /modules/0/law_as");
    QTest::newRow("a key that nobody knows") << QByteArray(R"([{"file":"a.json","law_as":"seed","as":"x"}])") << QStringLiteral("pack.unknown_key pack.json /modules/0/as");
    QTest::newRow("no file") << QByteArray(R"([{"law_as":"seed"}])") << QStringLiteral("pack.missing_key pack.json /modules/0");
    QTest::newRow("twice") << QByteArray(R"(["a.json",{"file":"a.json","law_as":"seed"}])") << QStringLiteral("pack.duplicate pack.json /modules/1");
    QTest::newRow("a number") << QByteArray(R"([7])") << QStringLiteral("pack.kind pack.json /modules/0");
    QTest::newRow("outside") << QByteArray(R"([{"file":"/etc/hostname","law_as":"seed"}])") << QStringLiteral("pack.module pack.json /modules/0");
}

void TestPackParts::modulesAsObjectsAreReadStrictly()
{
    QFETCH(QByteArray, modules);
    QFETCH(QString, fault);
    Folder folder;
    folder.writePack(modules);
    folder.write("p/a.json", lawModule);
    const pack::ReadPack read = folder.read();
    QVERIFY(!read.pack);
    QVERIFY2(found(read).contains(fault), qPrintable(found(read).join(u'\n')));
}

const QByteArray questions = R"p({"id":"q","type":"yes_no",@},{"id":"since","type":"date",@},
    {"id":"t","type":"repeat",@,"fields":[{"id":"f","type":"date",@},{"id":"inner","type":"repeat",@,"fields":[{"id":"g","type":"date",@}]}]})p";

QByteArray date(const QByteArray& rule, const QByteArray& each = {})
{
    return R"p("dates":[{"id":"by","text":)p" + text + R"p(,"status":"law","rule":")p" + rule + '"'
        + (each.isEmpty() ? QByteArray() : R"p(,"each":")p" + each + '"') + "}]";
}

QByteArray outcome(const QByteArray& rule)
{
    return R"p("outcomes":[{"id":"o","kind":"module","title":)p" + text + R"p(,"because":)p" + text + R"p(,"status":"law","rule":")p" + rule + "\"}]";
}

void TestPackParts::rulesOfPartsAreCompiledApart()
{
    const auto pack = compiled(questions, {}, date("this.g + days(30)", "t.inner") + ',' + outcome("q && since > date('2026-01-01')") + R"p(,"brief":"q")p");
    QVERIFY(pack);
    QVERIFY(pack->issues().isEmpty());
    QVERIFY(pack->rules().empty());
    QVERIFY(pack->readersOfAnswer(pack->slotOf(QStringLiteral("q"))).empty());
    QCOMPARE(pack->dateRules().size(), std::size_t{1});
    QCOMPARE(pack->dateRules()[0].kind, pack::RuleKind::Date);
    QCOMPARE(pack->dateRules()[0].owner, pack->slotOf(QStringLiteral("t.inner")));
    QVERIFY(pack->dateRules()[0].program.isValid());
    QCOMPARE(pack->outcomeRules().size(), std::size_t{1});
    QCOMPARE(pack->outcomeRules()[0].owner, -1);
    QCOMPARE(pack->outcomeRules()[0].program.dependencies().size(), std::size_t{2});
    QVERIFY(pack->briefRule() && pack->briefRule()->program.isValid());
    QVERIFY(!compiled(questions)->briefRule());
}

void TestPackParts::rulesOfPartsAreTypeChecked_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("place"); // empty: sound
    QTest::newRow("a date") << date("since + years(1)") << QString();
    QTest::newRow("a date of a row") << date("this.f", "t") << QString();
    QTest::newRow("a date that is none") << date("q") << QStringLiteral("/dates/0/rule");
    QTest::newRow("a row outside rows") << date("this.f") << QStringLiteral("/dates/0/rule");
    QTest::newRow("a field of another table") << date("this.g", "t") << QStringLiteral("/dates/0/rule");
    QTest::newRow("an unknown name") << date("nowhere + days(1)") << QStringLiteral("/dates/0/rule");
    QTest::newRow("an outcome") << outcome("q || answered(since)") << QString();
    QTest::newRow("an outcome that is a date") << outcome("since") << QStringLiteral("/outcomes/0/rule");
    QTest::newRow("a brief that is a date") << QByteArray(R"p("brief":"since")p") << QStringLiteral("/brief");
}

void TestPackParts::rulesOfPartsAreTypeChecked()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, place);
    const auto pack = compiled(questions, {}, members);
    QVERIFY(pack);
    QCOMPARE(pack->issues().isEmpty(), place.isEmpty());
    for (const Issue& issue : pack->issues())
        QCOMPARE(issue.path, place);
}

QTEST_GUILESS_MAIN(TestPackParts)
#include "tst_pack_parts.moc"

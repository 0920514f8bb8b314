// What is masked, and that the mask tells nothing.
#include "model/pack/pack_reader.h"
#include "model/session/masking.h"

#include <QTest>

using namespace aspirant;
using session::Personal;

namespace {

const char* const pack_ = R"({
 "format": 1, "id": "p", "version": "1.0.0", "legal_status": "product", "as_at": "2026-01-01",
 "title": {"en": "P", "zh-Hant": "個", "zh-Hans": "个"}, "summary": {"en": "P", "zh-Hant": "個", "zh-Hans": "个"}, "choices": {}, "sources": [],
 "sections": [{"id": "s", "title": {"en": "S", "zh-Hant": "部", "zh-Hans": "部"}, "questions": [
   {"id": "persons", "type": "repeat", "status": "product", "personal": true, "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}, "fields": [
     {"id": "name_en", "type": "text", "status": "product", "personal": true, "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}},
     {"id": "born", "type": "date", "status": "product", "personal": true, "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}},
     {"id": "since", "type": "date", "status": "product", "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}},
     {"id": "guilty", "type": "yes_no", "status": "product", "personal": true, "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}}]},
   {"id": "remark", "type": "long_text", "status": "product", "text": {"en": "T", "zh-Hant": "題", "zh-Hans": "题"}}]}]
})";

} // namespace

class MaskingTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const pack::CompiledPack> m_pack;

    static draft::Path at(const char* path) { return draft::Path::trusted(QString::fromLatin1(path)); }

private Q_SLOTS:
    void initTestCase()
    {
        pack::ReadPack read = pack::readResolvedPack(pack_, QStringLiteral("p"));
        for (const Issue& issue : read.issues)
            qInfo("%s %s", qPrintable(issue.code), qPrintable(issue.path));
        QVERIFY(read.pack);
        m_pack = pack::CompiledPack::compile(std::move(*read.pack));
    }

    void byPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("masked");
        QTest::newRow("a birth date") << QStringLiteral("persons[r1].born") << true;
        QTest::newRow("a name") << QStringLiteral("persons[r1].name_en") << false;
        QTest::newRow("a tick") << QStringLiteral("persons[r1].guilty") << false;
        QTest::newRow("not personal") << QStringLiteral("persons[r1].since") << false;
        QTest::newRow("not personal either") << QStringLiteral("remark") << false;
        QTest::newRow("a row") << QStringLiteral("persons[r1]") << false;
        QTest::newRow("typed, no answer yet") << QStringLiteral("@typed@persons[r1].born") << true;
        QTest::newRow("set aside while it was typed") << QStringLiteral("@aside@@typed@persons[r1].born") << true;
        QTest::newRow("suggested") << QStringLiteral("@suggested:s1@persons[r1].born") << true;
        QTest::newRow("a name suggested") << QStringLiteral("@suggested:s1@persons[r1].name_en") << false;
        QTest::newRow("set aside, of a question not known any more") << QStringLiteral("@aside@persons[r1].passport") << true;
        QTest::newRow("statements of others") << QStringLiteral("@bods") << true;
        QTest::newRow("a reason given") << QStringLiteral("@accept:rule.x@persons[r1].born") << false;
        QTest::newRow("the title") << QStringLiteral("@title") << false;
    }
    void byPath()
    {
        QFETCH(QString, path);
        QTEST(session::isMaskable(*m_pack, draft::Path::trusted(path)), "masked");
    }

    void theMaskTellsNothing()
    {
        const auto said = [](const json::Value& answer) { return session::maskedMessage(answer).words(Catalogue(), Language::English); };
        QCOMPARE(said(QStringLiteral("1")), said(QStringLiteral("a much longer value, 1961")));
        QCOMPARE(said(json::Object{{QStringLiteral("$other"), QStringLiteral("told")}}), session::maskMark);
        QCOMPARE(said(draft::stateAnswer(draft::StateKind::NotApplicable, QStringLiteral("because of an illness"), {})), QStringLiteral("Not applicable"));
        QVERIFY(session::maskedMessage(json::Value()).isEmpty());
    }

    void anApplicationHoldsPersonalDataOnceSomethingIsIn()
    {
        draft::Draft draft;
        draft.pack = {QStringLiteral("p"), QStringLiteral("1.0.0"), {}};
        draft.answers.insert(at("remark"), QStringLiteral("words"));
        const session::Session without(m_pack, draft, QDate(2026, 11, 22));
        QVERIFY(!session::holdsPersonalData(without, without.relevantAnswers()));
        draft.answers.insert(at("persons"), json::Value::strings({QStringLiteral("r1")}));
        draft.answers.insert(at("persons[r1].since"), QStringLiteral("2020-01-01"));
        const session::Session with(m_pack, draft, QDate(2026, 11, 22));
        QVERIFY(session::holdsPersonalData(with, with.relevantAnswers()));
        QVERIFY(session::isPersonal(with, at("persons[r1].since"))); // all of a table of people is
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"

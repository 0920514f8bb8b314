// One list of findings: owners and papers stand among the session's own, and cost an edit only what depends on it.
#include "support/failing_store.h"
#include "support/workspace_support.h"

#include "model/desk/desk.h"
#include "model/desk/whole_findings.h"
#include "model/pack/pack_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;
using desk::Desk;

namespace {

const char* const heldPack = R"({
 "format": 1, "id": "held", "version": "1.0.0", "legal_status": "product", "as_at": "2026-01-01",
 "title": {"en": "Held", "zh-Hant": "持", "zh-Hans": "持"}, "summary": {"en": "Held", "zh-Hant": "持", "zh-Hans": "持"},
 "choices": {}, "sources": [],
 "sections": [
  {"id": "people", "title": {"en": "People", "zh-Hant": "人", "zh-Hans": "人"}, "questions": [
   {"id": "remark", "type": "text", "status": "product", "text": {"en": "Remark", "zh-Hant": "備註", "zh-Hans": "备注"}},
   {"id": "persons", "type": "repeat", "status": "product", "text": {"en": "Persons", "zh-Hant": "人士", "zh-Hans": "人士"}, "row_title": "name_en", "fields": [
     {"id": "name_en", "type": "text", "required": true, "status": "product", "text": {"en": "Name", "zh-Hant": "姓名", "zh-Hans": "姓名"}},
     {"id": "born", "type": "date", "required": true, "status": "product", "text": {"en": "Born", "zh-Hant": "出生", "zh-Hans": "出生"}}]},
   {"id": "entities", "type": "repeat", "status": "product", "text": {"en": "Companies", "zh-Hant": "公司", "zh-Hans": "公司"}, "fields": [
     {"id": "name_en", "type": "text", "status": "product", "text": {"en": "Name", "zh-Hant": "名稱", "zh-Hans": "名称"}}]}]},
  {"id": "group", "title": {"en": "Group", "zh-Hant": "集團", "zh-Hans": "集团"}, "questions": [
   {"id": "group.holdings", "type": "repeat", "status": "product", "text": {"en": "Members", "zh-Hant": "成員", "zh-Hans": "成员"}, "fields": [
     {"id": "holder", "type": "party", "party": "any", "status": "product", "text": {"en": "Holder", "zh-Hant": "持有人", "zh-Hans": "持有人"}},
     {"id": "percent", "type": "percentage", "decimals": 4, "status": "product", "text": {"en": "Capital", "zh-Hant": "股本", "zh-Hans": "股本"}},
     {"id": "voting_percent", "type": "percentage", "decimals": 4, "status": "product", "text": {"en": "Votes", "zh-Hant": "票", "zh-Hans": "票"}}]}]}],
 "documents": [{"id": "doc", "accept": ["pdf"], "status": "product", "text": {"en": "Certificate", "zh-Hant": "證書", "zh-Hans": "证书"}}]
})";

QStringList codes(const QList<Issue>& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u'@' + issue.path);
    return list;
}

} // namespace

class TestWholeFindings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC)};
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    QString m_draft;
    int m_looks = 0; // at papers

    void openDesk()
    {
        m_desk = std::make_unique<Desk>(m_workspace->drafts(), m_workspace->blobs(), m_clock, QStringLiteral("Ada"));
        m_desk->setPaperCheck([this](const pack::Question&, const draft::Path& path, const papers::ListedPaper& paper) {
            ++m_looks;
            return QList<Issue>{{Severity::Warns, QStringLiteral("paper.password"), Message(Text{paper.name, {}, {}}), path.text(), paper.name, {}}};
        });
        QVERIFY(m_desk->open(m_draft));
    }
    void set(const char* path, const json::Value& value) { QVERIFY(m_desk->setAnswer(at(path), value)); }
    // A person who holds 60% and has no record as an owner.
    void addOwner()
    {
        QVERIFY(m_desk->apply(draft::addRow(m_desk->session().draft().answers, at("persons"), QStringLiteral("p1")), desk::Origin::Typed));
        set("persons[p1].name_en", QStringLiteral("AU Ka"));
        QVERIFY(m_desk->apply(draft::addRow(m_desk->session().draft().answers, at("group.holdings"), QStringLiteral("h1")), desk::Origin::Typed));
        set("group.holdings[h1].holder", json::Object{{QStringLiteral("$party"), QStringLiteral("p1")}});
        set("group.holdings[h1].percent", QStringLiteral("60"));
        set("group.holdings[h1].voting_percent", QStringLiteral("60"));
    }
    void attachPaper()
    {
        const json::Object paper{{QStringLiteral("$sha256"), QString(64, u'a')}, {QStringLiteral("name"), QStringLiteral("a.pdf")}};
        set("doc", json::Array{json::Value(paper)});
    }
    QStringList found() const { return codes(m_desk->session().findings()); }

private Q_SLOTS:
    void init()
    {
        m_looks = 0;
        m_desk.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), writing());
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        m_workspace = std::move(*opened);
        const pack::ReadPack read = pack::readResolvedPack(heldPack, QStringLiteral("held"));
        for (const Issue& issue : read.issues)
            qInfo("%s %s", qPrintable(issue.code), qPrintable(issue.path));
        QVERIFY(read.pack);
        m_draft = *Desk::createDraft(m_workspace->drafts(), *read.pack, QStringLiteral("Client"), {});
        openDesk();
    }
    void cleanup()
    {
        m_desk.reset();
        m_workspace.reset();
    }

    void ownersStandAtTheirRowsAndCount()
    {
        addOwner();
        m_desk->settleFindings();
        // In form order: what is found of a row stands before what is found of its fields.
        QCOMPARE(found(), (QStringList{QStringLiteral("ownership.owner_missing@persons[p1]"), QStringLiteral("required.missing@persons[p1].born"),
                                       QStringLiteral("ownership.undisclosed@group.holdings[h1]")}));
        const session::Progress progress = m_desk->session().progress();
        QCOMPARE(progress.blocking, 2);
        QCOMPARE(progress.warnings, 1);
        QCOMPARE(m_desk->session().progress(0).blocking, 2);
        QCOMPARE(m_desk->session().progress(1).warnings, 1);
        QCOMPARE(codes(m_desk->session().findings(at("persons[p1]"))), QStringList(QStringLiteral("ownership.owner_missing@persons[p1]")));
    }

    void theyFollowAnEditInAMomentAndAreToldOnce()
    {
        QCoreApplication::processEvents(); // the look after opening
        addOwner();
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        QTRY_VERIFY_WITH_TIMEOUT(found().contains(QStringLiteral("ownership.owner_missing@persons[p1]")), 2000);
        QCOMPARE(changed.size(), 1);
        const auto delta = changed[0][0].value<session::Delta>();
        QCOMPARE(codes(delta.added), (QStringList{QStringLiteral("ownership.undisclosed@group.holdings[h1]"), QStringLiteral("ownership.owner_missing@persons[p1]")}));
        set("group.holdings[h1].percent", QStringLiteral("20"));
        set("group.holdings[h1].voting_percent", QStringLiteral("20"));
        m_desk->settleFindings();
        QVERIFY(!found().contains(QStringLiteral("ownership.owner_missing@persons[p1]")));
    }

    void anEditCostsOnlyWhatDependsOnIt()
    {
        attachPaper();
        m_desk->settleFindings();
        QVERIFY(found().contains(QStringLiteral("paper.password@doc")));
        QCOMPARE(m_looks, 1);
        set("remark", QStringLiteral("anything"));
        addOwner();
        m_desk->settleFindings();
        QCOMPARE(m_looks, 1);
        QVERIFY(found().contains(QStringLiteral("paper.password@doc")));
        m_desk->papersWereSeen();
        QTRY_COMPARE_WITH_TIMEOUT(m_looks, 2, 2000);

        desk::WholeFindings whole;
        session::Session session(m_desk->session().sharedPack(), m_desk->session().draft(), m_desk->session().today());
        (void)whole.update(session);
        for (const auto& [path, due] : {std::pair("remark", false), {"persons[p1].name_en", true}, {"group.holdings[h1].percent", true}, {"doc", true}}) {
            session::Delta delta;
            delta.changed.append(at(path));
            whole.follow(session, delta);
            QCOMPARE(whole.isDue(), due);
            (void)whole.update(session);
        }
    }

    void aWarningIsAcceptedWithAReason()
    {
        attachPaper();
        m_desk->settleFindings();
        const Issue issue = m_desk->session().findings().last();
        QCOMPARE(issue.code, QStringLiteral("paper.password"));
        QVERIFY(m_desk->acceptFinding(issue, QStringLiteral("The regulator has the password.")));
        QCOMPARE(m_desk->session().acceptedReason(issue), std::optional(QStringLiteral("The regulator has the password.")));
        m_desk->settleFindings();
        QVERIFY(m_desk->session().findings().contains(issue));
    }

    void figuresInListsCountThem()
    {
        addOwner();
        attachPaper();
        m_desk.reset();
        const auto rows = m_workspace->drafts().list();
        QCOMPARE(rows->first().blocking, 2);
        QCOMPARE(rows->first().warnings, 2);
    }

    // Until it is looked at again, a finding of a row that has gone is not lost and leads nowhere.
    void aRowThatGoesTakesItsFindingsAlong()
    {
        addOwner();
        m_desk->settleFindings();
        QVERIFY(m_desk->removeRow(at("persons[p1]")));
        QVERIFY(found().contains(QStringLiteral("ownership.owner_missing@persons[p1]")));
        m_desk->settleFindings();
        QVERIFY(!found().join(u' ').contains(QStringLiteral("persons[p1]")));
    }
};

QTEST_GUILESS_MAIN(TestWholeFindings)
#include "tst_whole_findings.moc"

// Owners in the words of the Beneficial Ownership Data Standard: there and back, merged, refused.
#include "model/bods/bods_export.h"
#include "model/bods/bods_import.h"
#include "model/bods/details.h"
#include "model/draft/kept_records.h"
#include "model/ownership/analysis.h"
#include "model/ownership/answers.h"
#include "support/shipped_pack.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace aspirant;
using namespace aspirant::bods;
using namespace Qt::Literals::StringLiterals;
using draft::Path;
using session::Session;

class BodsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registryComesBackEqual_data();
    void registryComesBackEqual();
    void everyKindOfHoldingIsTold();
    void comingBackToTheSameDraftChangesNothing();
    void equalAnswersGiveEqualBytes();
    void unknownFieldsAndClosedRecordsStay();
    void whatTheDraftSaysOtherwiseIsUpdated();
    void whatIsGoneIsClosed();
    void noAnswerIsOverwritten();
    void rowsAreMatched_data();
    void rowsAreMatched();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void oddRelationshipsAreTold_data();
    void oddRelationshipsAreTold();
    void aStrangersFileIsRead();
    void importIsOneStepBack();
    void keptStatementsTravelWithTheDraft();
    void merging_data();
    void merging();
    void onlyAQuestionnaireOnOwnersIsExported();
    void thousandsAreQuick();
    void brokenFilesDoNoHarm();
};

namespace {

// Every way of holding that the questionnaire knows: register and chain, nominees of a company, of a person and of
// someone in words, a bare trustee, a trust with a fixed and an open share, two classes, a loop through the applicant, a
// remainder, a line without figures, and controllers with and without the capacity of owner.
const char* const everything = R"x({
 "applicant.name_en": "Harbour Limited", "applicant.name_zh": "鷺港有限公司", "applicant.br_number": "73918264", "applicant.company_kind": "hk-company",
 "applicant.incorporation_date": "2022-03-14", "applicant.incorporation_place": "HK", "applicant.company_number": "3012345",
 "applicant.registered_office": {"lines": ["Unit 1", "88 Breakwater Road"], "city": "Hong Kong", "country": "HK"},
 "persons": [
  {"$row": "lee", "name_en": "LEE Ka Yan", "surname_en": "LEE", "name_zh": "李嘉欣", "capacities": ["ultimate-owner"], "birth_date": "1980-02-29", "birth_place": "Macau",
   "nationality": "CN", "other_nationalities": "Portugal, Canada", "has_hkid": true, "hkid": "K482915(8)", "hkid_permanent": true, "used_other_names": true,
   "other_names": [{"$row": "o1", "name": "LEI Ka Ian", "used": {"from": "1980-02-29", "to": "1999-01-01"}}, {"$row": "o2", "name": "Karen LEE"}],
   "home_address": {"lines": ["1 Hill Road"], "city": "Hong Kong", "country": "HK"}, "post_goes_to": "elsewhere", "post_address": {"lines": ["PO Box 1"], "country": "HK"}},
  {"$row": "tan", "name_en": "TAN Boon", "capacities": ["substantial-shareholder"], "has_hkid": false, "id_document": "passport", "id_document_number": "E1234567N",
   "id_document_issuer": "Singapore", "nationality": "SG", "birth_date": "1971-11-05"},
  {"$row": "ito", "name_en": "ITO Jun", "capacities": ["trust-party"]},
  {"$row": "ray", "name_en": "RAY Asha", "capacities": ["ultimate-owner"], "has_hkid": false, "id_document": "travel-document", "id_document_number": "T-77", "id_document_issuer": "A mission abroad"}],
 "entities": [
  {"$row": "kite", "name_en": "Kite Pte. Ltd.", "capacities": ["holding-company"], "incorporation_place": "SG", "company_number": "201600001Z", "incorporation_date": "2016-01-11",
   "lei": "5493001KJTIIGC8Y1R12", "registered_office": {"lines": ["9 Marina Walk"], "city": "Singapore", "postal_code": "018990", "country": "SG"}, "website": "https://www.kite.example"},
  {"$row": "reed", "name_en": "Reed Trustees Limited", "name_zh": "蘆葦信託有限公司", "capacities": ["trustee"], "incorporation_place": "HK", "br_number": "11112222", "company_number": "777"},
  {"$row": "self", "name_en": "Harbour Limited", "name_zh": "鷺港有限公司", "br_number": "73918264", "capacities": ["holding-company"]}],
 "group.holdings": [
  {"$row": "h1", "holder_kind": "corporation", "holder": {"$party": "kite"}, "percent": "40", "voting_percent": "45", "as_nominee": false},
  {"$row": "h2", "holder_kind": "corporation", "holder": {"$party": "kite"}, "percent": "5", "voting_percent": "0", "as_nominee": false},
  {"$row": "h3", "holder_kind": "corporation", "holder": {"$party": "reed"}, "percent": "20", "voting_percent": "20", "as_nominee": true, "held_for": "the Lee family trust"},
  {"$row": "h4", "holder_kind": "individual", "holder": {"$party": "tan"}, "percent": "10.5", "voting_percent": "10.5", "as_nominee": true, "held_for": "Someone in Geneva"},
  {"$row": "h5", "holder_kind": "individual", "holder": {"$party": "ray"}, "percent": "10", "voting_percent": "10", "as_nominee": false}],
 "group.controllers": [
  {"$row": "c1", "holder_kind": "corporation", "holder": {"$party": "kite"}, "capacities": ["substantial-shareholder"], "capital_percent": "45", "voting_percent": "45", "ultimate_control": false, "route": "direct", "since": "2022-03-14"},
  {"$row": "c2", "holder_kind": "individual", "holder": {"$party": "lee"}, "capacities": ["substantial-shareholder", "ultimate-owner"], "capital_percent": "33.1234", "voting_percent": "0", "ultimate_control": true, "route": "trust",
   "since": "2023-07", "trust_parties": [{"$row": "t1", "part": "settlor", "who": {"$party": "ito"}}, {"$row": "t2", "part": "trustee", "who": {"$party": "reed"}},
    {"$row": "t3", "part": "beneficiary", "who": {"$party": "lee"}, "share": "60"}, {"$row": "t4", "part": "beneficiary", "who": {"$party": "ito"}}]},
  {"$row": "c3", "holder_kind": "individual", "holder": {"$party": "ray"}, "capacities": ["ultimate-owner"], "capital_percent": "32.5", "voting_percent": "30", "ultimate_control": false, "route": "corporation", "since": "2022-03-14"}],
 "group.chain_holdings": [
  {"$row": "k1", "holder": {"$party": "ray"}, "company": {"$party": "kite"}, "percent": "50", "voting_percent": "50", "held_as": "own"},
  {"$row": "k2", "holder": {"$party": "self"}, "company": {"$party": "kite"}, "percent": "20", "voting_percent": "20", "held_as": "own"},
  {"$row": "k3", "holder": {"$party": "tan"}, "company": {"$party": "kite"}, "percent": "10", "voting_percent": "10", "held_as": "nominee", "held_for": {"$party": "lee"}},
  {"$row": "k4", "holder": {"$party": "reed"}, "company": {"$party": "kite"}, "percent": "20", "voting_percent": "20", "held_as": "trustee", "held_for": {"$party": "ito"}},
  {"$row": "k5", "holder": {"$party": "ito"}, "company": {"$party": "reed"}, "percent": "100", "held_as": "own"}]
})x";

// What a draft says of owners, in words that do not depend on ids of rows.

QString nameOf(const ownership::Structure& structure, const QString& id)
{
    for (const ownership::Party& party : structure.parties) {
        if (party.id == id)
            return party.name.en + u'/' + party.name.zhHant + u'#' + QString::number(static_cast<int>(party.kind));
    }
    return id.isEmpty() ? u"-"_s : u"?"_s;
}

QString number(const std::optional<Decimal>& decimal)
{
    return decimal ? decimal->toString() : u"none"_s;
}

QString partiesOf(const ownership::Structure& structure, const QString& trust)
{
    QStringList list;
    for (const ownership::Trust& one : structure.trusts) {
        if (one.id != trust)
            continue;
        for (const ownership::TrustParty& party : one.parties)
            list.append(QString::number(static_cast<int>(party.part)) + nameOf(structure, party.who) + number(party.share));
    }
    list.sort();
    return list.join(u'+');
}

// Of a draft that fills up in steps, what is stored though its question is not asked yet.
enum class Of { Shown, Stored };
QStringList plain(const Session& session, Of of)
{
    const auto structure = ownership::structureOf(session);
    QStringList list;
    for (const ownership::Holding& h : structure->holdings)
        list.append(u"holding %1 > %2 %3/%4 as %5 for %6 in %7"_s.arg(nameOf(*structure, h.holder), nameOf(*structure, h.company), h.capital.toString(), h.votes.toString(),
                                                                     QString::number(static_cast<int>(h.heldAs)), nameOf(*structure, h.heldFor), partiesOf(*structure, h.trust)));
    for (const ownership::Trust& trust : structure->trusts)
        list.append(u"trust "_s + partiesOf(*structure, trust.id));
    for (const ownership::Record& r : structure->records)
        list.append(u"record %1 %2%3%4 %5/%6"_s.arg(nameOf(*structure, r.who)).arg(r.substantial).arg(r.owner).arg(r.ultimateControl).arg(number(r.capital), number(r.votes)));
    for (const ownership::Party& party : structure->parties)
        list.append(u"party "_s + nameOf(*structure, party.id));
    for (const QString& table : {u"persons"_s, u"entities"_s}) {
        for (const QString& id : session.rows(Path::trusted(table))) {
            const Path row = Path::trusted(table).row(id);
            const bool person = table == u"persons";
            json::Object stored;
            const json::Object shown = rowAnswers(session, row, person ? personFields() : entityFields());
            for (const QString& field : person ? personFields() : entityFields()) {
                const json::Value answer = of == Of::Shown ? (shown.contains(field) ? *shown.find(field) : json::Value()) : session.draft().answer(row.child(field));
                if (!answer.isNull() && !answer.isArray() && !draft::stateKind(answer))
                    stored.set(field, answer);
            }
            list.append(u"row "_s + QString::fromUtf8(json::canonical(json::Value(person ? personDetails(stored) : entityDetails(stored)))));
        }
    }
    list.sort();
    return list;
}

QList<Statement> exported(const Session& session)
{
    const auto statements = exportStatements(session);
    if (!statements)
        qFatal("%s", qPrintable(statements.error().code));
    return *statements;
}

QList<Statement> throughAFile(const QList<Statement>& statements)
{
    const auto read = readStatements(statementsFile(statements));
    if (!read)
        qFatal("%s at %s", qPrintable(read.error().code), qPrintable(read.error().place));
    return *read;
}

ImportPlan planned(const Session& session, const QList<Statement>& statements)
{
    const auto plan = planImport(session, statements);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().code));
    return *plan;
}

ImportPlan import(Session& session, const QList<Statement>& statements)
{
    const ImportPlan plan = planned(session, statements);
    if (!session.apply(plan.changes))
        qFatal("the plan cannot be applied");
    return plan;
}

void set(Session& session, const QString& path, const json::Value& value)
{
    if (!session.apply(draft::setAnswer(session.draft().answers, Path::trusted(path), value)))
        qFatal("cannot set %s", qPrintable(path));
}

QStringList codes(const ImportPlan& plan)
{
    QStringList list;
    for (const Issue& issue : plan.findings)
        list.append(issue.code.section(u'.', 1));
    list.removeDuplicates();
    list.sort();
    return list;
}

// Statements as the rest of the world writes them: members that matter, the others added.
json::Value statement(const char* type, const QString& record, const QString& details, const QString& more = {})
{
    const QString id = u"%1-%2"_s.arg(record, more.size() > 0 ? QString::number(qHash(more, 1)) : u"1"_s).rightJustified(36, u'0').right(36);
    const QString text = uR"({"statementId": "%1", "statementDate": "2026-01-01", "declarationSubject": "subject", "recordId": "%2", "recordType": "%3",
        "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "A register"}}, "recordDetails": %4 %5})"_s
                             .arg(id, record, QLatin1String(type), details, more);
    const auto value = json::parse(text.toUtf8());
    if (!value)
        qFatal("not JSON: %s", qPrintable(text));
    return *value;
}
json::Value company(const QString& record, const QString& name, const QString& more = {})
{
    return statement("entity", record, uR"({"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "%1" %2})"_s.arg(name, more));
}
json::Value person(const QString& record, const QString& name, const QString& more = {})
{
    return statement("person", record, uR"({"isComponent": false, "personType": "knownPerson", "names": [{"type": "legal", "fullName": "%1"}] %2})"_s.arg(name, more));
}
json::Value holds(const QString& record, const QString& party, const QString& subject, const QString& share, const QString& more = {})
{
    return statement("relationship", record, uR"({"isComponent": false, "subject": "%1", "interestedParty": "%2", "interests": [
        {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": %3} %4}, {"type": "votingRights", "directOrIndirect": "direct", "share": {"exact": %3} %4}]})"_s
                                                 .arg(subject, party, share, more));
}

QByteArray file(const json::Array& statements)
{
    return json::canonical(json::Value(statements));
}

QList<Statement> read(const json::Array& statements)
{
    const auto read = readStatements(file(statements));
    if (!read)
        qFatal("%s at %s", qPrintable(read.error().code), qPrintable(read.error().place));
    return *read;
}

const QString applicantOnly = uR"("applicant.name_en": "Harbour Limited")"_s;

Session empty(const QString& draftId = u"d2"_s)
{
    return test::sessionOf((u'{' + applicantOnly + u'}').toUtf8().constData(), draftId);
}

} // namespace

void BodsTest::registryComesBackEqual_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("every kind of holding") << QString();
    for (const char* sample : {"vatp-harbour", "va-dealing-copperkite", "va-custody-lantern", "vatp-poor"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void BodsTest::registryComesBackEqual()
{
    QFETCH(QString, sample);
    const Session from = sample.isEmpty() ? test::sessionOf(everything) : test::sampleSession(sample);
    const QList<Statement> statements = exported(from);
    Session to = test::sessionOf(json::Value(json::Object()), u"d2"_s, sample.isEmpty() ? u"vatp"_s : sample.section(u'-', 0, -2));
    const ImportPlan plan = import(to, throughAFile(statements));
    for (const Issue& issue : plan.findings)
        QVERIFY2(issue.code == u"bods.loop" || issue.code == u"bods.over_100" || issue.code == u"bods.range" || issue.code == u"bods.unread", qPrintable(issue.code));
    QCOMPARE(plan.differing.size(), 0);
    const QStringList before = plain(from, Of::Shown), after = plain(to, Of::Stored);
    for (const QString& line : before)
        QVERIFY2(after.contains(line), qPrintable(u"lost: "_s + line + u"\n"_s + after.join(u'\n')));
    for (const QString& line : after)
        QVERIFY2(before.contains(line), qPrintable(u"made up: "_s + line + u"\n"_s + before.join(u'\n')));
    QCOMPARE(after.size(), before.size());
    // And what the second draft says is what was stated, word for word: nothing new, nothing closed.
    QCOMPARE(statementsFile(exported(to)), statementsFile(statements));
}

void BodsTest::everyKindOfHoldingIsTold()
{
    const QList<Statement> statements = exported(test::sessionOf(everything));
    QHash<QString, json::Value> records;
    QStringList said;
    for (const Statement& one : statements) {
        QCOMPARE(one.id.size(), 36);
        QVERIFY(!records.contains(one.recordId));
        records.insert(one.recordId, one.details);
        QCOMPARE(one.whole.find(u"recordStatus")->toString(), u"new"_s);
    }
    const auto name = [&](const json::Value& end) {
        return end.isObject() ? end[u"reason"].toString() + u':' + end[u"description"].toString() : nameIn(records.value(end.toString())).en;
    };
    for (const Statement& one : statements) {
        for (const json::Value& interest : one.details[u"interests"].array())
            said.append(u"%1 > %2: %3 %4 %5%6"_s.arg(name(one.details[u"interestedParty"]), name(one.details[u"subject"]), interest[u"type"].toString(),
                                                      interest[u"directOrIndirect"].toString(), QString::fromUtf8(interest[u"share"][u"exact"].numberText()),
                                                      interest[u"beneficialOwnershipOrControl"].toBool() ? u" owner"_s : QString()));
    }
    for (const QString& wanted :
         {u"Kite Pte. Ltd. > Harbour Limited: shareholding direct 40"_s, u"Kite Pte. Ltd. > Harbour Limited: votingRights direct 45"_s, u"Kite Pte. Ltd. > Harbour Limited: shareholding direct 5"_s,
          u"the Lee family trust > Harbour Limited: shareholding direct 20"_s, u"ITO Jun > the Lee family trust: settlor direct "_s, u"Reed Trustees Limited > the Lee family trust: trustee direct "_s,
          u"LEE Ka Yan > the Lee family trust: beneficiaryOfLegalArrangement direct 60"_s, u"ITO Jun > the Lee family trust: beneficiaryOfLegalArrangement direct "_s,
          u"Nomination: TAN Boon > Harbour Limited: shareholding direct 10.5"_s, u"unknown:Someone in Geneva > Nomination: TAN Boon: nominator direct "_s,
          u"LEE Ka Yan > Harbour Limited: shareholding indirect 33.1234 owner"_s, u"LEE Ka Yan > Harbour Limited: otherInfluenceOrControl indirect  owner"_s,
          u"RAY Asha > Harbour Limited: shareholding direct 10"_s, u"RAY Asha > Harbour Limited: shareholding indirect 22.5 owner"_s, // 32.5 in all
          u"Harbour Limited > Kite Pte. Ltd.: shareholding direct 20"_s, u"LEE Ka Yan > Nomination: TAN Boon: nominator direct "_s, u"ITO Jun > Trust: Reed Trustees Limited: beneficiaryOfLegalArrangement direct "_s,
          u"ITO Jun > Reed Trustees Limited: shareholding direct 100"_s, u"unknown:Nobody is named for this part. > Harbour Limited: shareholding direct 14.5"_s})
        QVERIFY2(said.contains(wanted), qPrintable(wanted + u"\n\n"_s + said.join(u'\n')));
    // What a person's indirect share is made of stands before it, and is marked.
    const auto primary = std::find_if(statements.begin(), statements.end(), [&](const Statement& one) {
        return one.kind == RecordKind::Relationship && nameIn(records.value(one.details[u"interestedParty"].toString())).en == u"RAY Asha" && one.details[u"componentRecords"].isArray();
    });
    QVERIFY(primary != statements.end());
    QVERIFY(primary->details[u"componentRecords"].array().size() >= 3); // Kite, and the two holdings at least
    for (const json::Value& id : primary->details[u"componentRecords"].array()) {
        const auto at = std::find_if(statements.begin(), statements.end(), [&](const Statement& one) { return one.recordId == id.toString(); });
        QVERIFY(at != statements.end() && at < primary && at->details[u"isComponent"].toBool());
    }
}

void BodsTest::comingBackToTheSameDraftChangesNothing()
{
    Session session = test::sessionOf(everything);
    const QList<Statement> statements = exported(session);
    const ImportPlan plan = import(session, throughAFile(statements));
    QCOMPARE(plan.rows.size(), 0);
    QCOMPARE(plan.filled.size(), 0);
    QVERIFY2(plan.differing.isEmpty(), qPrintable(plan.differing.isEmpty() ? QString() : plan.differing.first().path.text()));
    QCOMPARE(plan.changes.changes().size(), 1); // what was stated is kept
    QCOMPARE(plan.changes.changes().first().path, draft::keptRecordsPath());
    QCOMPARE(statementsFile(exported(session)), statementsFile(statements));
    QVERIFY(planned(session, statements).changes.isEmpty());
}

void BodsTest::equalAnswersGiveEqualBytes()
{
    QCOMPARE(statementsFile(exported(test::sessionOf(everything))), statementsFile(exported(test::sessionOf(everything))));
    QVERIFY(statementsFile(exported(test::sessionOf(everything))) != statementsFile(exported(test::sessionOf(everything, u"d9"_s))));
}

namespace {

json::Array strangersFile()
{
    return {company(u"subject"_s, u"Harbour Limited"_s, uR"(, "publicListing": {"hasPublicListing": false}, "identifiers": [{"scheme": "XX-TAX", "id": "99", "note": {"deep": [1, 2]}}])"_s),
            person(u"ann"_s, u"ANN Poe"_s, uR"(, "birthDate": "1970-05", "politicalExposure": {"status": "isNotPep"}, "taxResidencies": [{"name": "Chad", "code": "TD"}])"_s),
            person(u"gone"_s, u"GONE Away"_s),
            statement("person", u"gone"_s, uR"({"isComponent": false, "personType": "knownPerson", "names": [{"fullName": "GONE Away"}]})"_s, uR"(, "recordStatus": "closed")"_s),
            holds(u"r1"_s, u"ann"_s, u"subject"_s, u"60"_s, uR"(, "startDate": "2020-01-01", "x_house": "own words")"_s),
            statement("relationship", u"r2"_s, uR"({"isComponent": false, "subject": "subject", "interestedParty": "ann", "interests": [{"type": "boardMember", "directOrIndirect": "direct"}]})"_s)};
}

} // namespace

void BodsTest::unknownFieldsAndClosedRecordsStay()
{
    Session session = empty();
    const QList<Statement> incoming = read(strangersFile());
    const ImportPlan plan = import(session, incoming);
    QCOMPARE(plan.closed, 1);
    QCOMPARE(codes(plan), (QStringList{u"closed"_s, u"unread"_s}));
    QCOMPARE(session.rows(Path::trusted(u"persons"_s)).size(), 1); // nobody for the closed record
    const QList<Statement> out = exported(session);
    QCOMPARE(out.size(), incoming.size() + 1); // and the 40 per cent of which nothing was stated
    for (qsizetype n = 0; n < incoming.size(); ++n)
        QCOMPARE(json::Value(out[n].whole), json::Value(incoming[n].whole));
    QCOMPARE(out.last().details[u"interestedParty"][u"reason"].toString(), u"unknown"_s);
    QCOMPARE(out.last().details[u"interests"].array().front()[u"share"][u"exact"].numberText(), QByteArray("40"));
}

void BodsTest::whatTheDraftSaysOtherwiseIsUpdated()
{
    Session session = empty();
    import(session, read(strangersFile()));
    const QString row = u"persons[%1]"_s.arg(session.rows(Path::trusted(u"persons"_s)).first());
    const QString line = u"group.holdings[%1]"_s.arg(session.rows(Path::trusted(u"group.holdings"_s)).first());
    set(session, row + u".birth_date"_s, u"1970-05-09"_s);
    set(session, row + u".name_zh"_s, u"安寶"_s);
    set(session, line + u".percent"_s, u"55.5"_s);
    const QList<Statement> out = exported(session);
    const auto last = [&](const QString& record) {
        const auto at = std::find_if(out.crbegin(), out.crend(), [&](const Statement& one) { return one.recordId == record; });
        return at->whole;
    };
    const json::Object ann = last(u"ann"_s), r1 = last(u"r1"_s);
    QCOMPARE(ann.find(u"recordStatus")->toString(), u"updated"_s);
    const json::Value details = *ann.find(u"recordDetails");
    QCOMPARE(details[u"birthDate"].toString(), u"1970-05-09"_s);
    QCOMPARE(details[u"names"].array().size(), std::size_t(2));
    QCOMPARE(details[u"politicalExposure"][u"status"].toString(), u"isNotPep"_s); // only they know
    QCOMPARE(details[u"taxResidencies"].array().size(), std::size_t(1));
    const json::Array interests = (*r1.find(u"recordDetails"))[u"interests"].array();
    QCOMPARE(interests.size(), std::size_t(2));
    QCOMPARE(interests[0][u"share"][u"exact"].numberText(), QByteArray("55.5"));
    QCOMPARE(interests[0][u"x_house"].toString(), u"own words"_s);
    QCOMPARE(interests[1][u"share"][u"exact"].numberText(), QByteArray("60"));
    QVERIFY(readStatements(statementsFile(out)).has_value());
}

void BodsTest::whatIsGoneIsClosed()
{
    Session session = empty();
    import(session, read(strangersFile()));
    const Path people = Path::trusted(u"persons"_s);
    const Path lines = Path::trusted(u"group.holdings"_s);
    QVERIFY(session.apply(draft::removeRow(session.draft().answers, people.row(session.rows(people).first()))));
    QVERIFY(session.apply(draft::removeRow(session.draft().answers, lines.row(session.rows(lines).first()))));
    QStringList closed;
    const QList<Statement> out = exported(session);
    for (const Statement& one : out.mid(6)) {
        if (one.closed)
            closed.append(one.recordId);
    }
    closed.sort();
    QCOMPARE(closed, (QStringList{u"ann"_s, u"r1"_s, u"r2"_s})); // with the person all that was stated of her
    QVERIFY(readStatements(statementsFile(out)).has_value());    // nothing follows a closed record
    // She comes again: the closed record is not used any more.
    const ImportPlan again = planned(session, read({company(u"subject"_s, u"Harbour Limited"_s), person(u"ann2"_s, u"ANN Poe"_s)}));
    QCOMPARE(again.rows.size(), 1);
}

void BodsTest::noAnswerIsOverwritten()
{
    Session session = test::sessionOf(everything);
    QList<Statement> statements = exported(session);
    set(session, u"persons[tan].birth_date"_s, u"1971-11-06"_s);
    set(session, u"group.holdings[h1].percent"_s, u"41"_s);
    set(session, u"entities[kite].website"_s, json::Value());
    const ImportPlan plan = import(session, throughAFile(statements));
    QStringList differing;
    for (const Differing& one : plan.differing)
        differing.append(one.path.text() + u' ' + QString::fromUtf8(json::canonical(one.kept)) + u'<' + QString::fromUtf8(json::canonical(one.offered)));
    QCOMPARE(differing, (QStringList{u"persons[tan].birth_date \"1971-11-06\"<\"1971-11-05\""_s, u"group.holdings[h1].percent \"41\"<\"40\""_s}));
    QCOMPARE(plan.filled, (QList<Path>{Path::trusted(u"entities[kite].website"_s)}));
    QCOMPARE(session.draft().answer(Path::trusted(u"persons[tan].birth_date"_s)).toString(), u"1971-11-06"_s);
    QCOMPARE(session.draft().answer(Path::trusted(u"group.holdings[h1].percent"_s)).toString(), u"41"_s);
}

void BodsTest::rowsAreMatched_data()
{
    QTest::addColumn<QString>("details");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("match");
    QTest::newRow("by identity card, written otherwise") << uR"("names": [{"fullName": "Lee, K. Y."}], "identifiers": [{"scheme": "HKG-IDCARD", "id": "K4829158"}])"_s << u"persons[lee]"_s << u"number"_s;
    QTest::newRow("by passport") << uR"("names": [{"fullName": "Tan B."}], "identifiers": [{"scheme": "SGP-PASSPORT", "id": "e1234567n"}])"_s << u"persons[tan]"_s << u"number"_s;
    QTest::newRow("same passport number, another country") << uR"("names": [{"fullName": "DOE John"}], "identifiers": [{"scheme": "FRA-PASSPORT", "id": "E1234567N"}])"_s << QString() << u"new"_s;
    QTest::newRow("likely, by name") << uR"("names": [{"fullName": "ito jun"}])"_s << u"persons[ito]"_s << u"likely"_s;
    QTest::newRow("same name, another birthday") << uR"("names": [{"fullName": "TAN Boon"}], "birthDate": "2001-01-01")"_s << QString() << u"new"_s;
    QTest::newRow("a stranger") << uR"("names": [{"fullName": "OKAFOR Chidi"}])"_s << QString() << u"new"_s;
    QTest::newRow("nameless") << uR"("birthDate": "1999")"_s << QString() << u"kept"_s;
}

void BodsTest::rowsAreMatched()
{
    QFETCH(QString, details);
    QFETCH(QString, row);
    QFETCH(QString, match);
    const Session session = test::sessionOf(everything);
    const ImportPlan plan = planned(session, read({company(u"subject"_s, u"Harbour Ltd"_s, uR"(, "identifiers": [{"schemeName": "Hong Kong business registration number", "id": "73918264"}])"_s),
                                                   statement("person", u"p"_s, uR"({"isComponent": false, "personType": "knownPerson", %1})"_s.arg(details))}));
    const auto record = std::find_if(plan.records.begin(), plan.records.end(), [](const MatchedRecord& r) { return r.recordId == u"p"; });
    QVERIFY(record != plan.records.end());
    QCOMPARE(matchTag(record->match), match);
    if (!row.isEmpty())
        QCOMPARE(record->row.text(), row);
    QCOMPARE(plan.rows.size(), match == u"new" ? 1 : 0);
}

void BodsTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& code) { QTest::newRow(name) << bytes << code; };
    const auto change = [](json::Value value, const char* key, json::Value to) {
        json::Object object = value.object();
        if (to.isNull())
            object.remove(QString::fromLatin1(key));
        else
            object.set(QString::fromLatin1(key), std::move(to));
        return file({json::Value(std::move(object))});
    };
    const json::Value good = company(u"subject"_s, u"Harbour Limited"_s);
    row("no JSON", "nonsense", u"json.syntax"_s);
    row("empty", "", u"json.syntax"_s);
    row("a number", "3", u"bods.syntax"_s);
    row("a list of numbers", "[1]", u"bods.statement"_s);
    row("deep", QByteArray(40, '[') + QByteArray(40, ']'), u"json.depth"_s);
    row("large", QByteArray(16 * 1024 * 1024 + 1, ' '), u"bods.size"_s);
    row("many", "[" + QByteArray("1,").repeated(20000) + "1]", u"bods.count"_s);
    row("0.2", R"([{"statementID": "243e8f5b-8699-4fac-9b88-21713e973951", "statementType": "entityStatement", "statementDate": "2019-05-16"}])", u"bods.version"_s);
    row("0.3", change(good, "publicationDetails", json::Object{{u"bodsVersion"_s, u"0.3"_s}}), u"bods.version"_s);
    row("1.0", change(good, "publicationDetails", json::Object{{u"bodsVersion"_s, u"1.0"_s}}), u"bods.version"_s);
    row("no id", change(good, "statementId", {}), u"bods.statement"_s);
    row("short id", change(good, "statementId", u"abc"_s), u"bods.statement"_s);
    row("no record id", change(good, "recordId", {}), u"bods.statement"_s);
    row("long record id", change(good, "recordId", QString(300, u'x')), u"bods.statement"_s);
    row("no subject", change(good, "declarationSubject", {}), u"bods.statement"_s);
    row("no date", change(good, "statementDate", u"yesterday"_s), u"bods.statement"_s);
    row("31 February", change(good, "statementDate", u"2026-02-31"_s), u"bods.statement"_s);
    row("another kind", change(good, "recordType", u"animal"_s), u"bods.statement"_s);
    row("another status", change(good, "recordStatus", u"old"_s), u"bods.statement"_s);
    row("no details", change(good, "recordDetails", u"x"_s), u"bods.statement"_s);
    row("no entity type", change(good, "recordDetails", json::Object()), u"bods.statement"_s);
    row("names that are no list", file({statement("person", u"p"_s, uR"({"personType": "knownPerson", "names": "x"})"_s)}), u"bods.statement"_s);
    row("share above 100", file({good, person(u"p"_s, u"P"_s), holds(u"r"_s, u"p"_s, u"subject"_s, u"100.5"_s)}), u"bods.share"_s);
    row("share below 0", file({good, person(u"p"_s, u"P"_s), holds(u"r"_s, u"p"_s, u"subject"_s, u"-1"_s)}), u"bods.share"_s);
    row("share as text", file({good, person(u"p"_s, u"P"_s), holds(u"r"_s, u"p"_s, u"subject"_s, u"\"50\""_s)}), u"bods.share"_s);
    row("no subject of a relationship", file({statement("relationship", u"r"_s, uR"({"interestedParty": "p"})"_s)}), u"bods.statement"_s);
    row("an unknown reason", file({statement("relationship", u"r"_s, uR"({"subject": "s", "interestedParty": {"reason": "shy"}})"_s)}), u"bods.statement"_s);
    row("the same statement twice", file({good, good}), u"bods.twice"_s);
    row("one record, two kinds", file({good, person(u"subject"_s, u"P"_s).isNull() ? good : statement("person", u"subject"_s, uR"({"personType": "knownPerson"})"_s, uR"(, "x": 1)"_s)}), u"bods.kind"_s);
    row("after closing", file({statement("person", u"p"_s, uR"({"personType": "knownPerson"})"_s, uR"(, "recordStatus": "closed")"_s), statement("person", u"p"_s, uR"({"personType": "knownPerson"})"_s)}), u"bods.after_closing"_s);
    row("one bad line", json::canonical(good) + "\n{\n", u"json.syntax"_s);
}

void BodsTest::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readStatements(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().message.isEmpty());
}

void BodsTest::oddRelationshipsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char* name, const json::Array& more, const QStringList& wanted) {
        json::Array all{company(u"subject"_s, u"Harbour Limited"_s), company(u"a"_s, u"A Limited"_s), company(u"b"_s, u"B Limited"_s), person(u"p"_s, u"P One"_s), person(u"q"_s, u"Q Two"_s)};
        all.insert(all.end(), more.begin(), more.end());
        QTest::newRow(name) << file(all) << wanted;
    };
    row("nothing odd", {holds(u"r"_s, u"p"_s, u"subject"_s, u"100"_s)}, {});
    row("a record that is not there", {holds(u"r"_s, u"nobody"_s, u"subject"_s, u"100"_s)}, {u"missing_record"_s});
    row("a company that is not there", {holds(u"r"_s, u"p"_s, u"nowhere"_s, u"100"_s)}, {u"missing_record"_s});
    row("shares in a person", {holds(u"r"_s, u"p"_s, u"q"_s, u"100"_s)}, {u"holder_of_person"_s});
    row("130 per cent", {holds(u"r"_s, u"p"_s, u"subject"_s, u"70"_s), holds(u"s"_s, u"q"_s, u"subject"_s, u"60"_s)}, {u"over_100"_s});
    row("a loop of two", {holds(u"r"_s, u"a"_s, u"b"_s, u"50"_s), holds(u"s"_s, u"b"_s, u"a"_s, u"50"_s), holds(u"t"_s, u"a"_s, u"subject"_s, u"100"_s)}, {u"loop"_s});
    row("a loop of three, through the applicant", {holds(u"r"_s, u"a"_s, u"subject"_s, u"50"_s), holds(u"s"_s, u"b"_s, u"a"_s, u"50"_s), holds(u"t"_s, u"subject"_s, u"b"_s, u"50"_s)}, {u"loop"_s});
    row("own shares", {holds(u"r"_s, u"a"_s, u"a"_s, u"10"_s)}, {u"loop"_s});
    row("a range", {statement("relationship", u"r"_s, uR"({"subject": "subject", "interestedParty": "p", "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"minimum": 25, "maximum": 50}}]})"_s)}, {u"range"_s});
    row("an interest without a place", {statement("relationship", u"r"_s, uR"({"subject": "subject", "interestedParty": "p", "interests": [{"type": "boardChair"}]})"_s)}, {u"unread"_s});
    row("a subject that is not told", {statement("relationship", u"r"_s, uR"({"subject": {"reason": "unknown"}, "interestedParty": "p"})"_s)}, {u"unread"_s});
}

void BodsTest::oddRelationshipsAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, wanted);
    Session session = empty();
    const auto statements = readStatements(bytes);
    QVERIFY(statements);
    const ImportPlan plan = import(session, *statements);
    QCOMPARE(codes(plan), wanted);
    const QList<Statement> out = exported(session); // whatever came is still there
    for (qsizetype n = 0; n < statements->size(); ++n)
        QCOMPARE(json::Value(out[n].whole), json::Value((*statements)[n].whole));
    QVERIFY(readStatements(statementsFile(out)).has_value());
}

// The world's own way: one statement a line, identifiers of org-id.guide, names in two scripts, an owner's direct share.
void BodsTest::aStrangersFileIsRead()
{
    Session session = empty();
    QByteArray lines;
    for (const json::Value& one :
         {company(u"subject"_s, u"Harbour Ltd."_s),
          company(u"a"_s, u"海燕有限公司"_s, uR"(, "alternateNames": ["Petrel Limited", "Old Petrel"], "jurisdiction": {"name": "United Kingdom", "code": "GB"},
                  "identifiers": [{"scheme": "GB-COH", "id": "09506232"}, {"scheme": "XI-LEI", "id": "213800LBDB8WB3QGVN21"}], "addresses": [{"type": "registered", "address": "1 High St, Leeds", "postCode": "LS1", "country": {"name": "United Kingdom", "code": "GB"}}])"_s),
          person(u"p"_s, u"P One"_s, uR"(, "nationalities": [{"name": "France"}])"_s),
          holds(u"r1"_s, u"a"_s, u"subject"_s, u"70"_s), holds(u"r2"_s, u"p"_s, u"subject"_s, u"30"_s, uR"(, "beneficialOwnershipOrControl": true)"_s)})
        lines += json::canonical(one) + "\n";
    const auto statements = readStatements(lines);
    QVERIFY(statements);
    const ImportPlan plan = import(session, *statements);
    QVERIFY(codes(plan).contains(u"applicant_name"_s)); // "Harbour Ltd." is not quite "Harbour Limited"
    const Path entity = Path::trusted(u"entities"_s).row(session.rows(Path::trusted(u"entities"_s)).first());
    const auto answer = [&](const Path& row, const char* field) { return session.draft().answer(row.child(QLatin1String(field))); };
    QCOMPARE(answer(entity, "name_zh").toString(), u"海燕有限公司"_s);
    QCOMPARE(answer(entity, "name_en").toString(), u"Petrel Limited"_s);
    QCOMPARE(answer(entity, "company_number").toString(), u"09506232"_s);
    QCOMPARE(answer(entity, "lei").toString(), u"213800LBDB8WB3QGVN21"_s);
    QCOMPARE(answer(entity, "incorporation_place").toString(), u"GB"_s);
    QCOMPARE(answer(entity, "registered_office")[u"postal_code"].toString(), u"LS1"_s);
    const Path who = Path::trusted(u"persons"_s).row(session.rows(Path::trusted(u"persons"_s)).first());
    QCOMPARE(answer(who, "nationality").toString(), u"FR"_s);
    const Path controller = Path::trusted(u"group.controllers"_s).row(session.rows(Path::trusted(u"group.controllers"_s)).first());
    QCOMPARE(session.rows(Path::trusted(u"group.controllers"_s)).size(), 1);
    QCOMPARE(answer(controller, "capital_percent").toString(), u"30"_s);
    QCOMPARE(answer(controller, "route").toString(), u"direct"_s);
    QCOMPARE(answer(controller, "capacities").toStringList(), QStringList{u"ultimate-owner"_s});
    QCOMPARE(session.rows(Path::trusted(u"group.holdings"_s)).size(), 2);
}

void BodsTest::importIsOneStepBack()
{
    Session session = empty();
    const draft::Answers before = session.draft().answers;
    const ImportPlan plan = import(session, exported(test::sessionOf(everything)));
    QVERIFY(session.draft().answers != before);
    QVERIFY(session.apply(plan.changes.inverted()));
    QCOMPARE(session.draft().answers, before);
}

void BodsTest::keptStatementsTravelWithTheDraft()
{
    Session session = empty();
    import(session, read(strangersFile()));
    const json::Value stored = draft::draftJson(session.pack(), session.draft());
    const auto back = draft::draftFromJson(session.pack(), *json::parse(json::canonical(stored)));
    QVERIFY(back);
    QCOMPARE(back->answers.value(draft::keptRecordsPath()), session.draft().answer(draft::keptRecordsPath()));
    json::Object broken = stored.object();
    broken.set(u"bods"_s, json::Object{{u"statements"_s, json::Array{json::Value(3)}}, {u"places"_s, json::Object()}});
    QCOMPARE(draft::draftFromJson(session.pack(), json::Value(broken)).error().code, u"kept.shape"_s);
}

void BodsTest::merging_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char* name, const char* base, const char* kept, const char* now, const char* result) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(kept) << QByteArray(now) << QByteArray(result);
    };
    row("nothing new", R"({"a":"1"})", R"({"a":"01","x":2})", R"({"a":"1"})", R"({"a":"01","x":2})");
    row("said otherwise", R"({"a":"1"})", R"({"a":"01","x":2})", R"({"a":"2"})", R"({"a":"2","x":2})");
    row("no longer said", R"({"a":"1"})", R"({"a":"01","x":2})", "{}", R"({"x":2})");
    row("said for the first time", "{}", R"({"x":2})", R"({"a":"1"})", R"({"a":"1","x":2})");
    row("a number written otherwise", R"x({"identifiers":[{"id":"K482915(8)"}]})x", R"({"identifiers":[{"id":"K4829158","uri":"u"},{"id":"9"}]})", R"x({"identifiers":[{"id":"K482915(8)"}]})x",
        R"({"identifiers":[{"id":"K4829158","uri":"u"},{"id":"9"}]})");
    row("a number taken back", R"({"identifiers":[{"id":"1"}]})", R"({"identifiers":[{"id":"1"},{"id":"9"}]})", "{}", R"({"identifiers":[{"id":"9"}]})");
    row("all taken back", R"({"names":[{"fullName":"A"}]})", R"({"names":[{"fullName":"A"}]})", "{}", R"({"names":[]})");
    row("a name added", R"({"names":[{"fullName":"A"}]})", R"({"names":[{"fullName":"a","givenName":"g"}]})", R"({"names":[{"fullName":"A"},{"fullName":"B"}]})", R"({"names":[{"fullName":"a","givenName":"g"},{"fullName":"B"}]})");
}

void BodsTest::merging()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, result);
    QCOMPARE(json::canonical(merged(*json::parse(base), *json::parse(kept), *json::parse(now))), json::canonical(*json::parse(result)));
}

void BodsTest::onlyAQuestionnaireOnOwnersIsExported()
{
    const Session profile = test::sessionOf(json::Value(json::Object()), u"d1"_s, u"profile"_s);
    QCOMPARE(exportStatements(profile).error().code, u"ownership.not_asked"_s);
    QCOMPARE(planImport(profile, {}).error().code, u"ownership.not_asked"_s);
    QCOMPARE(planImport(empty(), {}).error().code, u"bods.applicant"_s);
}

// 2,000 companies in a chain of chains, 5,000 holdings. What counts is that the time does not grow with the square: an
// ordinary machine needs a few seconds for all of it in a debug build.
void BodsTest::thousandsAreQuick()
{
    json::Array all{company(u"subject"_s, u"Harbour Limited"_s)};
    for (int n = 0; n < 2000; ++n) {
        all.push_back(company(u"c%1"_s.arg(n), u"Company number %1 of many"_s.arg(n)));
        for (int k = 1; k <= 5 && n * 5 + k < 12500; k += 2)
            all.push_back(holds(u"h%1x%2"_s.arg(n).arg(k), u"c%1"_s.arg(n), n < 6 ? u"subject"_s : u"c%1"_s.arg((n * 7 + k * 13) % n), u"%1"_s.arg(k)));
    }
    Session session = empty();
    QElapsedTimer timer;
    timer.start();
    const QList<Statement> statements = throughAFile(read(all));
    const ImportPlan plan = import(session, statements);
    const qint64 first = timer.restart();
    QVERIFY(plan.rows.size() > 7000);
    const QList<Statement> out = exported(session);
    const qint64 written = timer.restart();
    QVERIFY(out.size() >= statements.size());
    const ImportPlan again = planned(session, statements);
    const qint64 second = timer.elapsed();
    QCOMPARE(again.rows.size(), 0);
    QVERIFY(again.differing.isEmpty());
    qInfo("import %lld ms, export %lld ms, the same again %lld ms", first, written, second);
    QVERIFY2(first < 60000 && written < 60000 && second < 60000, "the time grows with the square of the rows");
}

// Whole statements dropped, doubled or exchanged, and members replaced by others: what is read is either refused or
// planned, and comes out again as a file that can be read.
void BodsTest::brokenFilesDoNoHarm()
{
    QRandomGenerator random(20261122);
    const QList<Statement> good = exported(test::sessionOf(everything));
    const QStringList keys{u"subject"_s, u"interestedParty"_s, u"interests"_s, u"names"_s, u"identifiers"_s, u"entityType"_s, u"addresses"_s, u"name"_s, u"birthDate"_s, u"jurisdiction"_s};
    int planned = 0;
    for (int round = 0; round < 300; ++round) {
        json::Array list;
        for (const Statement& one : good) {
            json::Object whole = one.whole;
            json::Object details = one.details.object();
            const Statement& other = good[random.bounded(static_cast<int>(good.size()))];
            if (random.bounded(12) == 0) {
                const QString key = keys[random.bounded(static_cast<int>(keys.size()))];
                if (const json::Value& from = other.details[key]; from.isNull())
                    details.remove(key);
                else
                    details.set(key, random.bounded(3) == 0 ? json::Value(other.recordId) : from);
                whole.set(u"recordDetails"_s, details);
            }
            if (random.bounded(30) == 0)
                whole.set(u"recordId"_s, other.recordId);
            if (random.bounded(30) == 0)
                whole.set(u"recordStatus"_s, u"closed"_s);
            if (random.bounded(20) != 0)
                list.emplace_back(std::move(whole));
        }
        const auto statements = readStatements(file(list));
        if (!statements)
            continue;
        Session session = test::sessionOf(random.bounded(2) == 0 ? everything : "{}");
        const auto plan = planImport(session, *statements);
        if (!plan)
            continue;
        ++planned;
        QVERIFY(session.apply(plan->changes));
        const auto out = exportStatements(session);
        QVERIFY(out);
        const auto back = readStatements(statementsFile(*out));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().code + u' ' + back.error().place));
        QVERIFY(session.apply(plan->changes.inverted()));
    }
    QVERIFY2(planned > 30, qPrintable(QString::number(planned)));
}

QTEST_APPLESS_MAIN(BodsTest)
#include "tst_bods.moc"

// Owners in the words of the Beneficial Ownership Data Standard: there and back, merged, closed.
#include "bods/bods_cases.h"
#include "model/bods/details.h"
#include "model/draft/kept_records.h"
#include "model/ownership/answers.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::bods;
using namespace aspirant::bods::cases;

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
    void importIsOneStepBack();
    void keptStatementsTravelWithTheDraft();
    void merging_data();
    void merging();
    void onlyAQuestionnaireOnOwnersIsExported();
};

namespace {

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
            list.append(QString::number(static_cast<int>(party.part)) + party.words + nameOf(structure, party.who) + number(party.share));
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

void set(Session& session, const QString& path, const json::Value& value)
{
    if (!session.apply(draft::setAnswer(session.draft().answers, Path::trusted(path), value)))
        qFatal("cannot set %s", qPrintable(path));
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

QTEST_APPLESS_MAIN(BodsTest)
#include "tst_bods.moc"

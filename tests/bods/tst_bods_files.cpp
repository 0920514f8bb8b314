// Files of others: refused, told, read, by the thousand and broken.
#include "bods/bods_cases.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace aspirant;
using namespace aspirant::bods;
using namespace aspirant::bods::cases;

class BodsFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void oddRelationshipsAreTold_data();
    void oddRelationshipsAreTold();
    void aStrangersFileIsRead();
    void thousandsAreQuick();
    void brokenFilesDoNoHarm();
};

void BodsFilesTest::badFilesAreRefused_data()
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

void BodsFilesTest::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readStatements(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().message.isEmpty());
}

void BodsFilesTest::oddRelationshipsAreTold_data()
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

void BodsFilesTest::oddRelationshipsAreTold()
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
void BodsFilesTest::aStrangersFileIsRead()
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

// 2,000 companies in a chain of chains, 5,000 holdings. What counts is that the time does not grow with the square: an
// ordinary machine needs a few seconds for all of it in a debug build.
void BodsFilesTest::thousandsAreQuick()
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
void BodsFilesTest::brokenFilesDoNoHarm()
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

QTEST_APPLESS_MAIN(BodsFilesTest)
#include "tst_bods_files.moc"

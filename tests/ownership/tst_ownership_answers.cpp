// Holdings, trusts and links as they are read out of a shipped questionnaire.
#include "model/ownership/analysis.h"
#include "model/ownership/answers.h"
#include "support/shipped_pack.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::ownership;
using namespace Qt::Literals::StringLiterals;

namespace {

// The applicant, Kite (its parent, also its subsidiary's holder), people p, q, a trustee company.
const char* const parties = R"("applicant.name_en": "Harbour Limited", "applicant.br_number": "73918264",
  "persons": [{"$row": "p", "name_en": "POON", "capacities": ["ultimate-owner"]}, {"$row": "q", "name_en": "QUAN", "capacities": ["ultimate-owner"]}],
  "entities": [{"$row": "kite", "name_en": "Kite Limited", "br_number": "11112222", "capacities": ["holding-company"]},
               {"$row": "self", "name_en": "HARBOUR  Limited", "capacities": ["holding-company"]},
               {"$row": "trustee", "name_en": "Reed Trustees Limited", "capacities": ["trustee"]}],)";

QByteArray holding(const char* holder, const char* percent, const char* more = "\"as_nominee\": false")
{
    return QByteArray("{\"holder_kind\": \"corporation\", \"holder\": {\"$party\": \"") + holder + "\"}, \"percent\": \"" + percent +
           "\", \"voting_percent\": \"" + percent + "\", " + more + '}';
}

QByteArray chain(const char* holder, const char* company, const char* percent, const char* more = "\"held_as\": \"own\"")
{
    return QByteArray("{\"holder\": {\"$party\": \"") + holder + "\"}, \"company\": {\"$party\": \"" + company + "\"}, \"percent\": \"" + percent +
           "\", \"voting_percent\": \"" + percent + "\", " + more + '}';
}

Structure structure(const QByteArray& answers)
{
    const auto read = structureOf(test::sessionOf(("{" + QByteArray(parties) + answers + "}").constData()));
    if (!read)
        qFatal("%s", qPrintable(read.error().code));
    return *read;
}

QString capital(const Structure& structure, const QString& id)
{
    const auto graph = OwnershipGraph::make(structure);
    if (!graph)
        return graph.error().code;
    const auto through = lookThrough(*graph, Measure::Capital);
    return percentWords(through->share[static_cast<std::size_t>(graph->index(id))].value()).digits;
}

} // namespace

class OwnershipAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theApplicantMayHoldInTheChain();
    void whoIsTheApplicant_data();
    void whoIsTheApplicant();
    void fixedSharesOfATrustAreRead();
    void oneTrustListedTwiceIsOne();
    void linkedHoldersAreRead();
};

// Kite holds 60% of the applicant, which holds 25% of Kite: the case worked out by hand in tst_ownership.
void OwnershipAnswersTest::theApplicantMayHoldInTheChain()
{
    const Structure read = structure("\"group.holdings\": [" + holding("kite", "60") + "," + holding("q", "40") + "], \"group.chain_holdings\": [" +
                                     chain("self", "kite", "25") + "," + chain("p", "kite", "75") + "]");
    QCOMPARE(read.holdings.size(), std::size_t(4));
    QCOMPARE(read.holdings[2].holder, applicantParty);
    QVERIFY(std::none_of(read.parties.begin(), read.parties.end(), [](const Party& party) { return party.id == u"entities[self]"; }));
    QCOMPARE(capital(read, u"persons[p]"_s), u"52.9412"_s);
    QCOMPARE(capital(read, u"persons[q]"_s), u"47.0588"_s);
}

void OwnershipAnswersTest::whoIsTheApplicant_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("is");
    QTest::newRow("same number, another name") << uR"x("name_en": "Harbour Holdings", "br_number": "73918264")x"_s << true;
    QTest::newRow("same name, another number") << uR"x("name_en": "Harbour Limited", "br_number": "11112222")x"_s << false;
    QTest::newRow("same name, no number") << uR"x("name_en": "harbour limited")x"_s << true;
    QTest::newRow("another name") << uR"x("name_en": "Harbour Limited (BVI)")x"_s << false;
    QTest::newRow("blank") << uR"x("capacities": ["holding-company"])x"_s << false;
    QTest::newRow("Chinese name") << uR"x("name_zh": "鷺港有限公司")x"_s << true;
}

void OwnershipAnswersTest::whoIsTheApplicant()
{
    QFETCH(QString, row);
    QFETCH(bool, is);
    const QString answers = uR"({"applicant.name_en": "Harbour Limited", "applicant.name_zh": "鷺港有限公司", "applicant.br_number": "73918264",
                                "entities": [{"$row": "e", %1}]})"_s.arg(row);
    QCOMPARE(isTheApplicant(test::sessionOf(answers.toUtf8().constData()), draft::Path::trusted(u"entities[e]"_s)), is);
}

namespace {

QByteArray controller(const char* holder, const char* share)
{
    return QByteArray("{\"holder_kind\": \"individual\", \"holder\": {\"$party\": \"") + holder +
           "\"}, \"capacities\": [\"ultimate-owner\"], \"capital_percent\": \"30\", \"voting_percent\": \"0\", \"route\": \"trust\", \"trust_parties\": ["
           "{\"part\": \"trustee\", \"who\": {\"$party\": \"trustee\"}}, {\"part\": \"beneficiary\", \"who\": {\"$party\": \"p\"}" + share + "},"
           "{\"part\": \"settlor\", \"who\": {\"$party\": \"q\"}}]}";
}

const char* const heldInTrust = "\"group.holdings\": [{\"holder_kind\": \"corporation\", \"holder\": {\"$party\": \"trustee\"}, \"percent\": \"40\","
                                "\"voting_percent\": \"40\", \"as_nominee\": true, \"held_for\": \"the family trust\"}]";

} // namespace

void OwnershipAnswersTest::fixedSharesOfATrustAreRead()
{
    const Structure read = structure(QByteArray(heldInTrust) + ", \"group.controllers\": [" + controller("p", ", \"share\": \"75\"") + "]");
    QCOMPARE(read.trusts.size(), std::size_t(1));
    QCOMPARE(capital(read, u"persons[p]"_s), u"30"_s); // 75% of 40%
    QCOMPARE(capital(read, read.trusts[0].id), u"10"_s);
    const Structure discretion = structure(QByteArray(heldInTrust) + ", \"group.controllers\": [" + controller("p", "") + "]");
    QCOMPARE(capital(discretion, discretion.trusts[0].id), u"40"_s);
}

void OwnershipAnswersTest::oneTrustListedTwiceIsOne()
{
    const Structure read = structure(QByteArray(heldInTrust) + ", \"group.controllers\": [" + controller("q", "") + "," + controller("p", ", \"share\": \"75\"") + "]");
    QCOMPARE(read.trusts.size(), std::size_t(1));
    QCOMPARE(capital(read, u"persons[p]"_s), u"30"_s);
    const Structure two = structure(QByteArray(heldInTrust) + ", \"group.controllers\": [" + controller("q", ", \"share\": \"50\"") + "," +
                                    controller("p", ", \"share\": \"75\"") + "]");
    QCOMPARE(two.trusts.size(), std::size_t(2)); // two that say otherwise are not one
}

void OwnershipAnswersTest::linkedHoldersAreRead()
{
    const Structure read = structure("\"group.holdings\": [" + holding("p", "6") + "," + holding("q", "6") + "," + holding("kite", "88") +
                                     R"(], "group.acting_together": [{"one": {"$party": "p"}, "other": {"$party": "q"}, "link": "family"}, {"one": {"$party": "p"}, "link": "trust"}])");
    QCOMPARE(read.links.size(), std::size_t(1));
    const auto graph = OwnershipGraph::make(read);
    QVERIFY(graph);
    const Analysis analysis = analyse(*graph);
    const Catalogue none{QString()};
    QStringList said;
    for (const Owner& owner : analysis.owners) {
        if (graph->node(owner.node).id == u"persons[p]") {
            for (const Message& message : explain(*graph, owner))
                said.append(message.words(none, Language::English));
        }
    }
    QVERIFY2(said.contains(u"Added up with those it is said to be linked or to act with (QUAN): 12% of the capital and 12% of the votes, held by them or by companies they control together."_s),
             qPrintable(said.join(u'\n')));
    QCOMPARE(std::count_if(analysis.findings.begin(), analysis.findings.end(), [](const Issue& issue) { return issue.code == u"ownership.linked"; }), 2);
    QVERIFY(std::none_of(analysis.findings.begin(), analysis.findings.end(), [](const Issue& issue) {
        return issue.code == u"ownership.linked" && issue.severity != Severity::Notes;
    }));
}

QTEST_APPLESS_MAIN(OwnershipAnswersTest)
#include "tst_ownership_answers.moc"

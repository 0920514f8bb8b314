// Structures worked out by hand, and laws that every structure keeps.
#include "model/ownership/analysis.h"
#include "model/ownership/paths.h"
#include "tests/ownership/structures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aspirant;
using namespace aspirant::ownership;
using namespace Qt::Literals::StringLiterals;

namespace {

OwnershipGraph graphOf(const QString& line)
{
    auto graph = OwnershipGraph::make(StructureReader::read(line));
    if (!graph)
        qFatal("%s: %s", qPrintable(line), qPrintable(graph.error().code));
    return *graph;
}

QString number(std::optional<double> fraction)
{
    return fraction ? percentWords(*fraction).digits : u"?"_s;
}

// "p 30 30 50 50 SU": capital and votes multiplied, capital and votes commanded; controls, substantial, ultimate.
QString words(const OwnershipGraph& graph, const Owner& owner)
{
    QString flags = (owner.controlsApplicant(graph) ? u"C"_s : QString()) + (owner.substantial ? u"S"_s : QString()) +
                    (owner.ultimate.isEmpty() ? QString() : u"U"_s);
    return QStringList{graph.node(owner.node).id, number(owner.multipliedCapital), number(owner.multipliedVotes), number(owner.commandedCapital),
                       number(owner.commandedVotes), flags.isEmpty() ? u"-"_s : flags}
        .join(u' ');
}

// "linked:p 12 14 q r": capital and votes added up, and with whom.
QString linkedWords(const OwnershipGraph& graph, const Owner& owner)
{
    if (!owner.linked)
        return u"linked:%1 alone"_s.arg(graph.node(owner.node).id);
    QStringList list{u"linked:"_s + graph.node(owner.node).id, number(owner.linked->capital), number(owner.linked->votes)};
    for (const int n : owner.linked->others)
        list.append(graph.node(n).id);
    return list.join(u' ');
}

QStringList codes(const Analysis& analysis)
{
    QStringList list;
    for (const Issue& issue : analysis.findings)
        list.append(issue.code.section(u'.', 1));
    list.removeDuplicates();
    list.sort();
    return list;
}

} // namespace

class OwnershipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreAsWorkedOutByHand_data();
    void figuresAreAsWorkedOutByHand();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void whatCannotBeAGraphIsRefused_data();
    void whatCannotBeAGraphIsRefused();
    void nothingIsLostOnTheWay();
    void loopsAgreeWithGoingRoundThem();
    void orderOfHoldingsDoesNotMatter();
    void pathsExplainTheFigure();
    void loopsAreNamedInWhatPathsLeaveOut();
    void longChainsAreFollowed();
};

void OwnershipTest::figuresAreAsWorkedOutByHand_data()
{
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QString>("hidden"); // capital that arrives with nobody named
    QTest::addColumn<QStringList>("owners");
    const auto row = [](const char* name, const char* structure, const char* hidden, const QStringList& owners) {
        QTest::newRow(name) << QString::fromUtf8(structure) << QString::fromUtf8(hidden) << owners;
    };
    row("one holder", "p>T 100", "0", {u"p 100 100 100 100 CSU"_s});
    row("halves control nothing", "p>T 50; q>T 50", "0", {u"p 50 50 50 50 SU"_s, u"q 50 50 50 50 SU"_s});
    row("just over half", "p>T 50.0001; q>T 49.9999", "0", {u"p 50.0001 50.0001 50.0001 50.0001 CSU"_s, u"q 49.9999 49.9999 49.9999 49.9999 SU"_s});
    row("exactly 25", "p>T 25; q>T 75", "0", {u"p 25 25 25 25 S"_s, u"q 75 75 75 75 CSU"_s});
    row("just over 25", "p>T 25.0001; q>T 74.9999", "0", {u"p 25.0001 25.0001 25.0001 25.0001 SU"_s});
    row("exactly 10", "p>T 10; q>T 90", "0", {u"p 10 10 10 10 -"_s});
    row("just over 10", "p>T 10.0001; q>T 89.9999", "0", {u"p 10.0001 10.0001 10.0001 10.0001 S"_s});
    row("two classes are one share", "p>T 20; p>T 6; q>T 74", "0", {u"p 26 26 26 26 SU"_s});
    row("company in between", "p>A 60; q>A 40; A>T 50; q>T 50", "0",
        {u"p 30 30 50 50 SU"_s, u"A 50 50 50 50 S"_s, u"q 70 70 50 50 SU"_s});
    row("majorities all the way", "p>A 51; A>B 51; B>T 51", "86.7349",
        {u"p 13.2651 13.2651 51 51 CSU"_s, u"A 26.01 26.01 51 51 CS"_s, u"B 51 51 51 51 CS"_s});
    row("chain broken at 50", "p>A 50; A>T 100", "50", {u"p 50 50 0 0 SU"_s, u"A 100 100 100 100 CS"_s});
    row("two companies join", "p>A 60; p>B 60; A>T 30; B>T 30", "64", {u"p 36 36 60 60 CSU"_s});
    row("own votes and a company's join", "p>A 51; A>T 30; p>T 25", "59.7", {u"p 40.3 40.3 55 55 CSU"_s});
    row("join further up", "p>A 51; A>B 30; p>B 21; B>T 100", "63.7", {u"p 36.3 36.3 100 100 CSU"_s});
    row("diamond", "p>A 100; A>B 50; A>C 50; B>T 50; C>T 50", "50", {u"p 50 50 0 0 SU"_s, u"A 50 50 0 0 S"_s});
    row("35 of a holder of 11", "p>A 35; q>A 34.9999; A>T 11", "92.3", {u"p 3.85 3.85 0 0 S"_s, u"q 3.85 3.85 0 0 -"_s, u"A 11 11 11 11 S"_s});
    row("35 of a holder of 10", "p>A 35; A>T 10", "96.5", {u"p 3.5 3.5 0 0 -"_s, u"A 10 10 10 10 -"_s});
    row("35 of 35 of a holder of 12", "p>A 35; A>B 35; B>T 12", "98.53",
        {u"p 1.47 1.47 0 0 S"_s, u"A 4.2 4.2 0 0 S"_s, u"B 12 12 12 12 S"_s});
    row("6 and 6 through control", "p>A 51; p>B 51; A>T 6; B>T 6", "93.88", {u"p 6.12 6.12 12 12 S"_s, u"A 6 6 6 6 -"_s});
    row("6 and 6 without control", "p>A 40; p>B 40; A>T 6; B>T 6", "95.2", {u"p 4.8 4.8 0 0 -"_s});
    row("votes apart", "p>T 20/80; q>T 80/20", "0", {u"p 20 80 20 80 CSU"_s, u"q 80 20 80 20 SU"_s});
    row("shares without votes", "p>T 30/0; q>T 70/100", "0", {u"p 30 0 30 0 SU"_s, u"q 70 100 70 100 CSU"_s});
    row("votes without shares, twice", "p>A 1/100; A>T 1/100", "99.99", {u"p 0.01 100 1 100 CSU"_s, u"A 1 100 1 100 CS"_s});
    row("control without a stake is not multiplied", "p>A 0/60; q>A 100/40; A>T 30", "70", {u"p 0 18 30 30 SU"_s, u"q 30 12 0 0 SU"_s});
    row("remainder", "p>T 40", "60", {u"p 40 40 40 40 SU"_s});
    row("remainder further up", "p>A 20; A>T 100", "80", {u"p 20 20 0 0 -"_s});
    row("nobody behind a company", "A>T 100", "100", {u"A 100 100 100 100 CS"_s});
    row("loop of two", "A>B 50; B>A 50; p>A 50; q>B 50; A>T 100", "0",
        {u"p 66.6667 66.6667 0 0 SU"_s, u"q 33.3333 33.3333 0 0 SU"_s, u"A 100 100 100 100 CS"_s, u"B 50 50 0 0 S"_s});
    row("loop of two with majorities", "A>B 60; B>A 60; p>A 40; q>B 40; A>T 100", "0",
        {u"p 62.5 62.5 0 0 SU"_s, u"q 37.5 37.5 0 0 SU"_s, u"A 100 100 100 100 CS"_s, u"B 60 60 100 100 CS"_s});
    row("loop of three", "A>T 100; p>A 40; C>A 60; q>C 50; B>C 50; r>B 30; A>B 70", "0",
        {u"p 50.6329 50.6329 0 0 SU"_s, u"q 37.9747 37.9747 0 0 SU"_s, u"r 11.3924 11.3924 0 0 -"_s,
         u"A 100 100 100 100 CS"_s, u"C 60 60 100 100 CS"_s, u"B 30 30 0 0 S"_s});
    row("loop through the applicant", "T>A 20; A>T 50; p>A 80; q>T 50", "0", {u"p 44.4444 44.4444 50 50 SU"_s, u"q 55.5556 55.5556 50 50 SU"_s});
    row("loop that leaks", "A>B 50; B>A 50; p>A 10; A>T 100", "86.6667", {u"p 13.3333 13.3333 0 0 -"_s});
    row("own shares", "T>T 20; p>T 80", "0", {u"p 100 100 80 80 CSU"_s});
    row("own shares further up", "A>A 50; p>A 50; A>T 100", "0", {u"p 100 100 0 0 SU"_s});
    row("closed loop", "A>B 100; B>A 100; A>T 50; p>T 50", "?", {u"p ? ? 50 50 SU"_s});
    row("closed loop beside the chain", "A>B 100; B>A 100; p>T 100", "0", {u"p 100 100 100 100 CSU"_s});
    row("130 per cent", "p>T 70; q>T 60", "?", {u"p ? ? 70 70 CSU"_s, u"q ? ? 60 60 CSU"_s});
    row("130 per cent of capital further up", "p>A 70/50; q>A 60/50; A>T 100", "?", {u"p ? 50 0 0 SU"_s});
    row("rounding passes 100", "p>T 50.005; q>T 50.005", "0", {u"p 50.005 50.005 50.005 50.005 CSU"_s});
    row("nominee", "n>T 40 nominee p; q>T 60", "0", {u"p 40 40 40 40 SU"_s, u"q 60 60 60 60 CSU"_s});
    row("nominee beside own shares", "p>T 15; n>T 15 nominee p; q>T 70", "0", {u"p 30 30 30 30 SU"_s});
    row("nominee for a company", "n>T 60 nominee A; p>A 51", "69.4", {u"p 30.6 30.6 60 60 CSU"_s, u"A 60 60 60 60 CS"_s});
    row("nominee of someone unnamed", "n>T 40 nominee; q>T 60", "40", {u"q 60 60 60 60 CSU"_s});
    row("trust with fixed shares", "R>T 40 trustee F; q>T 60; trust F: settlor s, trustee R, beneficiary b 50, beneficiary c 50", "0",
        {u"R 0 40 0 40 S"_s, u"b 20 0 20 0 S"_s, u"c 20 0 20 0 S"_s, u"q 60 60 60 60 CSU"_s});
    row("trust at discretion", "R>T 40 trustee F; q>T 60; trust F: settlor s, trustee R, beneficiary b", "0",
        {u"F 40 0 40 0 -"_s, u"R 0 40 0 40 S"_s, u"s 0 0 0 0 U"_s, u"b 0 0 0 0 U"_s});
    row("trust partly fixed", "R>T 80 trustee F; q>T 20; trust F: trustee R, beneficiary b 25, beneficiary c", "0",
        {u"F 60 0 60 0 -"_s, u"b 20 0 20 0 S"_s, u"c 0 0 0 0 U"_s});
    row("a person as trustee", "r>T 30 trustee F; q>T 70; trust F: trustee r, beneficiary b", "0", {u"r 0 30 0 30 SU"_s, u"b 0 0 0 0 U"_s});
    row("trust beside own shares", "s>T 10; R>T 20 trustee F; q>T 70; trust F: settlor s, trustee R, beneficiary b", "0",
        {u"s 10 10 10 10 U"_s, u"b 0 0 0 0 -"_s});
    row("trust behind a company", "R>A 100 trustee F; A>T 60; q>T 40; trust F: settlor s, trustee R", "0",
        {u"F 60 0 0 0 -"_s, u"R 0 60 60 60 CS"_s, u"s 0 0 0 0 U"_s});
    row("trustee for one beneficiary", "R>T 40 trustee b; q>T 60", "0", {u"b 40 0 40 0 SU"_s, u"R 0 40 0 40 S"_s});
    row("trustee for nobody named", "R>T 40 trustee; q>T 60", "40", {u"R 0 40 0 40 S"_s});
    row("trust with all shares fixed, behind a company", "R>A 100 trustee F; A>T 50; q>T 50; trust F: trustee R, beneficiary b 60, beneficiary c 40", "0",
        {u"b 30 0 0 0 U"_s, u"c 20 0 0 0 -"_s, u"R 0 50 50 50 S"_s});
    row("fixed share of a company", "R>T 80 trustee F; q>T 20; trust F: trustee R, beneficiary A 50, beneficiary b 50; p>A 80; s>A 20", "0",
        {u"A 40 0 40 0 S"_s, u"p 32 0 40 0 SU"_s, u"s 8 0 0 0 -"_s, u"b 40 0 40 0 SU"_s});
    row("applicant holds its own parent", "A>T 60; q>T 40; T>A 25; p>A 75", "0",
        {u"p 52.9412 52.9412 60 60 CSU"_s, u"q 47.0588 47.0588 40 40 SU"_s, u"A 60 60 60 60 CS"_s});
    row("applicant in a loop of three", "A>T 100; B>A 50; p>A 50; T>B 40; q>B 60", "0",
        {u"p 62.5 62.5 0 0 SU"_s, u"q 37.5 37.5 0 0 SU"_s, u"B 50 50 0 0 S"_s});
    row("linked, and more than 10 together", "p>T 6; s>T 6; q>T 88; with p s", "0",
        {u"p 6 6 6 6 -"_s, u"linked:p 12 12 s"_s, u"linked:s 12 12 p"_s, u"linked:q alone"_s});
    row("linked over a third", "p>T 4; s>T 4/5; r>T 3; q>T 89/88; with p s; with s r", "0",
        {u"linked:p 11 12 s r"_s, u"linked:r 11 12 p s"_s, u"r 3 3 3 3 -"_s});
    row("linked holders control a company together", "p>A 30; s>A 30; q>A 40; A>T 20; u>T 80; with p s", "0",
        {u"p 6 6 0 0 -"_s, u"linked:p 20 20 s"_s, u"linked:q alone"_s});
    row("nothing is counted twice", "p>A 100; A>T 9; p>T 5; u>T 86; with p A", "0",
        {u"p 14 14 14 14 S"_s, u"linked:p 14 14 A"_s, u"linked:A 14 14 p"_s});
    row("linked to someone who holds nothing", "p>T 100; with p z", "0", {u"linked:p 100 100 z"_s});
    row("ultimate control as stated", "p>T 5; q>T 95; rec p owner control 5/5", "0", {u"p 5 5 5 5 U"_s});
}

void OwnershipTest::figuresAreAsWorkedOutByHand()
{
    QFETCH(QString, structure);
    QFETCH(QString, hidden);
    QFETCH(QStringList, owners);
    const auto graph = graphOf(structure);
    const Analysis analysis = analyse(graph);
    QCOMPARE(number(analysis.undisclosedCapital), hidden);
    QHash<QString, QString> found;
    for (const Owner& owner : analysis.owners) {
        found.insert(graph.node(owner.node).id, words(graph, owner));
        found.insert(u"linked:"_s + graph.node(owner.node).id, linkedWords(graph, owner));
    }
    for (const QString& wanted : owners)
        QCOMPARE(found.value(wanted.section(u' ', 0, 0)), wanted);
}

void OwnershipTest::whatIsWrongIsFound_data()
{
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char* name, const char* structure, const QStringList& wanted) {
        QTest::newRow(name) << QString::fromUtf8(structure) << wanted;
    };
    row("all recorded", "p>T 80; q>T 20; rec p owner ss 80/80; rec q ss 20/20", {});
    row("owner recorded as substantial only", "p>T 100; rec p ss 100/100", {u"owner_missing"_s});
    row("nothing recorded", "p>T 90; q>T 10", {u"owner_missing"_s});
    row("substantial without record", "p>T 80; q>T 20; rec p owner 80/80", {u"substantial_missing"_s});
    row("owner behind a company", "p>A 60; q>A 40; A>T 100; rec A ss 100/100; rec q owner 40/40", {u"owner_missing"_s});
    row("commanded or multiplied may be recorded", "p>A 60; q>A 40; A>T 50; q>T 50; rec A ss 50/50; rec p owner 50/50; rec q owner 70/70", {});
    row("wrong figure recorded", "p>T 80; q>T 20; rec p owner 75/80; rec q ss 20/20", {u"recorded_differs"_s});
    row("record without holdings", "p>T 80; q>T 20; rec p owner 80/80; rec q ss 20/20; rec z owner 30/30", {u"no_chain"_s});
    row("remainder above 25", "p>T 70; rec p owner 70/70", {u"undisclosed"_s});
    row("remainder of 25", "p>T 75; rec p owner 75/75", {});
    row("more than the whole", "p>T 70; q>T 60; rec p owner; rec q owner", {u"over_100"_s});
    row("closed loop", "A>B 100; B>A 100; A>T 50; p>T 50; rec p owner; rec A ss; rec B ss", {u"closed_loop"_s, u"loop"_s});
    row("nominee of someone unnamed", "n>T 20 nominee; q>T 80; rec q owner 80/80", {u"nominee_unknown"_s});
    row("own shares", "T>T 20; p>T 80; rec p owner 80/80", {u"loop"_s});
    row("party to a trust", "R>T 30 trustee F; q>T 70; rec q owner 70/70; rec R ss; trust F: settlor s, trustee R", {u"trust_party"_s, u"undisclosed"_s});
    row("linked above 10 is a note", "p>T 6; s>T 6; q>T 88; rec q owner 88/88; with p s", {u"linked"_s});
    row("linked and recorded", "p>T 6; s>T 6; q>T 88; rec q owner 88/88; rec p ss 6/6; rec s ss 6/6; with p s", {});
    row("linked and still small", "p>T 5; s>T 5; q>T 90; rec q owner 90/90; with p s", {});
    row("party to a trust recorded", "R>T 30 trustee F; q>T 70; rec q owner 70/70; rec R ss; rec s owner 30/0; trust F: settlor s, trustee R", {u"undisclosed"_s});
}

void OwnershipTest::whatIsWrongIsFound()
{
    QFETCH(QString, structure);
    QFETCH(QStringList, wanted);
    const Analysis analysis = analyse(graphOf(structure));
    QVERIFY2(codes(analysis) == wanted, qPrintable(codes(analysis).join(u' ')));
    for (const Issue& issue : analysis.findings)
        QVERIFY(!issue.path.isEmpty());
}

void OwnershipTest::whatCannotBeAGraphIsRefused_data()
{
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QString>("code");
    QTest::newRow("shares in a person") << u"p>q 50"_s << u"ownership.company_not_entity"_s;
    QTest::newRow("below zero") << u"p>T -1"_s << u"ownership.percent"_s;
    QTest::newRow("above the whole") << u"p>T 100.5"_s << u"ownership.percent"_s;
    QTest::newRow("votes above the whole") << u"p>T 50/101"_s << u"ownership.percent"_s;
}

void OwnershipTest::whatCannotBeAGraphIsRefused()
{
    QFETCH(QString, structure);
    QFETCH(QString, code);
    const auto graph = OwnershipGraph::make(StructureReader::read(structure));
    QVERIFY(!graph);
    QCOMPARE(graph.error().code, code);

    Structure twice = StructureReader::read(u"p>T 50"_s);
    twice.parties.push_back(twice.parties.back());
    QCOMPARE(OwnershipGraph::make(twice).error().code, u"ownership.party_twice"_s);
    Structure stranger = StructureReader::read(u"p>T 50"_s);
    stranger.holdings.front().holder = u"nobody"_s;
    QCOMPARE(OwnershipGraph::make(stranger).error().code, u"ownership.party_unknown"_s);
    Structure headless = StructureReader::read(u"p>T 50"_s);
    headless.applicant = u"p"_s;
    QCOMPARE(OwnershipGraph::make(headless).error().code, u"ownership.applicant"_s);
}

namespace {

// Companies hold each other at random, loops and own shares included; what is left of each goes to people, partly.
Structure randomStructure(QRandomGenerator& random, int companies)
{
    Structure made;
    made.applicant = u"c0"_s;
    for (int n = 0; n < companies; ++n)
        made.parties.push_back({u"c%1"_s.arg(n), {}, Kind::Entity});
    for (int n = 0; n < companies; ++n)
        made.parties.push_back({u"p%1"_s.arg(n), {}, Kind::Person});
    for (int company = 0; company < companies; ++company) {
        int left = 100;
        for (int k = 0; k < 4 && left > 1; ++k) {
            const int share = random.bounded(1, left);
            const QString kind = random.bounded(2) == 0 ? u"p%1"_s : u"c%1"_s;
            made.holdings.push_back({kind.arg(random.bounded(companies)), u"c%1"_s.arg(company), Decimal(share), Decimal(share)});
            left -= share;
        }
    }
    return made;
}

} // namespace

void OwnershipTest::nothingIsLostOnTheWay()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 200; ++round) {
        const auto graph = OwnershipGraph::make(randomStructure(random, 2 + round % 30));
        QVERIFY(graph);
        const auto through = lookThrough(*graph, Measure::Capital);
        QVERIFY(through);
        double sum = through->undisclosed;
        for (const int n : graph->chain()) {
            const double share = through->share[static_cast<std::size_t>(n)].value();
            QVERIFY(share > -1e-12 && share < 1 + 1e-9);
            if (!graph->passesOn(n))
                sum += share;
        }
        QVERIFY2(qAbs(sum - 1) < 1e-9, qPrintable(QString::number(sum, 'g', 17)));
    }
}

// The same by a method of its own: a dollar is handed on from holder to holder until next to nothing is under way.
void OwnershipTest::loopsAgreeWithGoingRoundThem()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        const auto graph = OwnershipGraph::make(randomStructure(random, 3 + round % 8));
        QVERIFY(graph);
        const auto through = lookThrough(*graph, Measure::Votes);
        QVERIFY(through);
        std::vector<double> under(static_cast<std::size_t>(graph->size()), 0), arrived = under;
        under[static_cast<std::size_t>(graph->applicant())] = 1;
        for (int step = 0; step < 5000; ++step) {
            std::vector<double> next(under.size(), 0);
            for (int n = 0; n < graph->size(); ++n) {
                for (const Edge& edge : graph->holdersOf(n))
                    (graph->passesOn(edge.holder) ? next : arrived)[static_cast<std::size_t>(edge.holder)] += under[static_cast<std::size_t>(n)] * edge.votes;
            }
            under = std::move(next);
        }
        for (int n = 0; n < graph->size(); ++n) {
            if (!graph->passesOn(n))
                QVERIFY(qAbs(arrived[static_cast<std::size_t>(n)] - through->share[static_cast<std::size_t>(n)].value()) < 1e-9);
        }
    }
}

void OwnershipTest::orderOfHoldingsDoesNotMatter()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 40; ++round) {
        Structure structure = randomStructure(random, 4 + round % 12);
        const auto one = OwnershipGraph::make(structure);
        std::reverse(structure.holdings.begin(), structure.holdings.end());
        const auto two = OwnershipGraph::make(structure);
        QVERIFY(one && two);
        QStringList first, second;
        for (const Owner& owner : analyse(*one).owners)
            first.append(words(*one, owner));
        for (const Owner& owner : analyse(*two).owners)
            second.append(words(*two, owner));
        first.sort();
        second.sort();
        QCOMPARE(first, second);
    }
}

void OwnershipTest::pathsExplainTheFigure()
{
    const auto graph = graphOf(u"p>A 60; A>T 30; p>B 40; B>T 50; p>T 5"_s);
    const Paths found = pathsOf(graph, graph.index(u"p"_s), Measure::Capital);
    QCOMPARE(found.paths.size(), std::size_t(3));
    QCOMPARE(percentWords(found.paths[0].product).digits, u"20"_s);
    QCOMPARE(percentWords(found.paths[1].product).digits, u"18"_s);
    QCOMPARE(percentWords(found.paths[2].product).digits, u"5"_s);
    QCOMPARE(percentWords(found.sum).digits, u"43"_s);
    QStringList said;
    const Analysis analysis = analyse(graph);
    const Catalogue none{QString()};
    for (const Owner& owner : analysis.owners) {
        if (graph.node(owner.node).id == u"p") {
            for (const Message& message : explain(graph, owner))
                said.append(message.words(none, Language::English));
        }
    }
    QVERIFY(said.contains(u"Holds 5% of the capital and 5% of the votes of the applicant directly."_s));
    QVERIFY(said.contains(u"p —40%→ B —50%→ T: 20% of the capital."_s));
    QVERIFY(said.contains(u"Controls A with 60% of its votes, held by: p."_s));
    QVERIFY(said.contains(u"Ultimate owner: more than 25% of the capital by multiplication (43%)."_s));
}

void OwnershipTest::loopsAreNamedInWhatPathsLeaveOut()
{
    const auto graph = graphOf(u"A>B 50; B>A 50; p>A 50; q>B 50; A>T 100"_s);
    const Analysis analysis = analyse(graph);
    const Catalogue none{QString()};
    QStringList said;
    for (const Owner& owner : analysis.owners) {
        if (graph.node(owner.node).id == u"p") {
            for (const Message& message : explain(graph, owner))
                said.append(message.words(none, Language::English));
        }
    }
    QVERIFY(said.contains(u"p —50%→ A —100%→ T: 50% of the capital."_s));
    QVERIFY(said.contains(u"Loops and further paths add 16.6667% of the capital."_s));
}

void OwnershipTest::longChainsAreFollowed()
{
    QString line = u"p>C0 100; C49999>T 100"_s;
    for (int n = 1; n < 50000; ++n)
        line += u"; C%1>C%2 100"_s.arg(n - 1).arg(n);
    // Looking names up one by one would take longer than the figures.
    Structure structure;
    structure.applicant = u"T"_s;
    structure.parties = {{u"T"_s, {}, Kind::Entity}, {u"p"_s, {}, Kind::Person}};
    for (int n = 0; n < 50000; ++n)
        structure.parties.push_back({u"C%1"_s.arg(n), {}, Kind::Entity});
    for (const QString& part : line.split(u"; "_s)) {
        const QString who = part.section(u' ', 0, 0);
        structure.holdings.push_back({who.section(u'>', 0, 0), who.section(u'>', 1), Decimal(100), Decimal(100)});
    }
    const auto graph = OwnershipGraph::make(structure);
    QVERIFY(graph);
    const auto through = lookThrough(*graph, Measure::Capital);
    QVERIFY(through);
    QCOMPARE(through->share[1].value(), 1.0);
    QVERIFY(commandOf(*graph, 1).votes.value(graph->applicant()) > 0.99);
}

QTEST_APPLESS_MAIN(OwnershipTest)
#include "tst_ownership.moc"

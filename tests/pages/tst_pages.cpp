// Each page over a small questionnaire of its own (little.json): what stands on it, and in Chinese too.
#include "model/draft/draft_json.h"
#include "model/pack/pack_reader.h"
#include "model/pages/page_render.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace aspirant;
using namespace aspirant::pages;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const pack::CompiledPack> littlePack()
{
    QFile file(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/pages/little.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("little.json is missing");
    auto read = pack::readResolvedPack(file.readAll(), u"little.json"_s);
    for (const Issue& issue : read.issues)
        qFatal("little.json: %s %s", qPrintable(issue.code), qPrintable(issue.path));
    auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    for (const Issue& issue : compiled->issues())
        qFatal("little.json: %s %s", qPrintable(issue.code), qPrintable(issue.path));
    return compiled;
}

const QDate today(2026, 11, 22);

session::Session sessionWith(const char* answers)
{
    static const auto pack = littlePack();
    const auto nested = json::parse(answers, u"answers"_s);
    if (!nested)
        qFatal("bad answers in a test");
    auto flat = draft::flattenAnswers(*pack, *nested);
    for (const Issue& issue : flat.rejected)
        qFatal("rejected: %s", qPrintable(issue.path));
    draft::Draft draft;
    draft.id = u"d1"_s;
    draft.answers = std::move(flat.answers);
    return session::Session(pack, draft, today);
}

// Everything that a heading of that name is followed by, up to the next of its level or above.
QList<Block> under(const Page& page, const QString& name)
{
    QList<Block> found;
    int level = 0;
    for (const Block& block : page.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (level > 0 && heading && heading->level <= level)
            break;
        if (level > 0)
            found.append(block);
        else if (heading && heading->words.text == name)
            level = heading->level;
    }
    return found;
}

QString words(const Cell& cell)
{
    QStringList list;
    for (const Piece& piece : cell)
        list.append(piece.text);
    return list.join(u'|');
}

QList<QList<Cell>> rows(const QList<Block>& blocks)
{
    QList<QList<Cell>> all;
    for (const Block& block : blocks)
        if (const auto* table = std::get_if<Table>(&block))
            all += table->rows;
    return all;
}

QStringList column(const QList<QList<Cell>>& rows, int index)
{
    QStringList list;
    for (const QList<Cell>& row : rows)
        list.append(words(row.value(index)));
    return list;
}

QStringList points(const QList<Block>& blocks)
{
    QStringList list;
    for (const Block& block : blocks)
        if (const auto* some = std::get_if<Points>(&block))
            list.append(words(some->points).split(u'|'));
    return list;
}

QStringList paragraphs(const QList<Block>& blocks)
{
    QStringList list;
    for (const Block& block : blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            list.append(paragraph->words.text);
    return list;
}

const char* const filled = R"({
 "firm.name": {"en": "Harbour <b>%1</b> & Sons"}, "firm.kind": "platform", "firm.otc": true, "firm.outlets": "3",
 "firm.director": {"$party": "r1"}, "firm.filing": "2026-12-01",
 "firm.auditor": {"$state": "not-yet-known", "reason": "Being chosen", "expected": "2026-11-20"},
 "money.paid": "4000000", "money.spent": "4500000",
 "persons": [{"$row": "r1", "name_en": "Chan Tai Man", "training": "5"}, {"$row": "r2", "name_en": "Lee", "expires": "2027-06-01"}],
 "docs.certificate": [{"$sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "certificate.pdf"}]
})";

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

    Catalogue m_catalogue{QStringLiteral(ASPIRANT_BINARY_DIR "/translations")};
    Page pageOf(const char* answers, const char* id, Language language = Language::English) const
    {
        const auto made = page(sessionWith(answers), QString::fromLatin1(id), m_catalogue, language);
        if (!made)
            qFatal("no page %s", id);
        return *made;
    }

private Q_SLOTS:
    void namesThePagesThatThereAre()
    {
        QStringList ids;
        const session::Session session = sessionWith("{}");
        for (const PageName& name : pageNames(session, m_catalogue, Language::English)) {
            ids.append(name.id);
            const auto made = page(session, name.id, m_catalogue, Language::English);
            QVERIFY(made);
            QCOMPARE(made->id, name.id);
            QCOMPARE(made->banner, u"The bill has not been seen."_s);
        }
        QCOMPARE(ids, QStringList({u"outcomes"_s, u"gather"_s, u"dates"_s, u"figures"_s, u"standing"_s, u"roadmap"_s, u"preflight"_s}));
        QVERIFY(!page(session, u"nothing"_s, m_catalogue, Language::English));
    }

    void aPackWithoutThemHasNoRoadmapDatesOrOutcomes()
    {
        pack::Pack bare = littlePack()->pack();
        bare.roadmap = {};
        bare.dates.clear();
        bare.outcomes.clear();
        const session::Session session(pack::CompiledPack::compile(bare), {}, today);
        QStringList ids;
        for (const PageName& name : pageNames(session, m_catalogue, Language::English))
            ids.append(name.id);
        QCOMPARE(ids, QStringList({u"gather"_s, u"figures"_s, u"standing"_s, u"preflight"_s}));
        QVERIFY(!page(session, u"roadmap"_s, m_catalogue, Language::English));
    }

    void standingListsWhatIsNotLawByStatusAndSection()
    {
        const Page page = pageOf(filled, "standing");
        QVERIFY(paragraphs(page.blocks).front().contains(u"1 Nov 2026"_s));
        const auto totals = rows({page.blocks[1]});
        QCOMPARE(column(totals, 0), QStringList({u"Law in force"_s, u"Policy concluded, bill awaited"_s, u"Proposal"_s,
                                                 u"In force for other firms"_s, u"Good practice"_s, u"Public article only"_s}));
        QCOMPARE(column(totals, 1), QStringList({u"10"_s, u"2"_s, u"1"_s, u"1"_s, u"6"_s, u"1"_s}));
        const auto concluded = rows(under(page, u"Policy concluded, bill awaited"_s));
        QCOMPARE(column(concluded, 0), QStringList({u"Over-the-counter services?"_s, u"Plan of the outlets"_s}));
        QCOMPARE(concluded[0][0][0].path, u"firm.otc"_s);
        QCOMPARE(column(concluded, 1).front(), u"The Conclusions, para. 7"_s);
        // A field that stands in two rows is one question.
        QCOMPARE(column(rows(under(page, u"Good practice"_s)), 0).count(u"Hours of training (People of the firm)"_s), 1);
    }

    void standingListsRulesThatOnlyWarn()
    {
        const auto warned = rows(under(pageOf(filled, "standing"), u"Rules that only warn because they are not law"_s));
        QCOMPARE(column(warned, 0), QStringList({u"Paid-up capital is below HK$5 million."_s, u"More is spent than was paid in."_s}));
        QCOMPARE(warned[0][0][0].status, pack::Status::Analogue);
        QCOMPARE(column(warned, 3), QStringList({u"1 time"_s, u"1 time"_s}));
        const auto quiet = rows(under(pageOf("{}", "standing"), u"Rules that only warn because they are not law"_s));
        QCOMPARE(column(quiet, 3), QStringList({QString(), QString()}));
    }

    void standingCountsFieldsOfAListThatIsEmpty()
    {
        const auto product = rows(under(pageOf("{}", "standing"), u"Good practice"_s));
        const auto place = column(product, 0).indexOf(u"Hours of training (People of the firm)"_s);
        QVERIFY(place >= 0);
        QCOMPARE(product[place][0][0].path, u"persons"_s);
    }

    void gatherSortsDocumentsByWhenTheyAreWanted()
    {
        const Page empty = pageOf("{}", "gather");
        QCOMPARE(column(rows(under(empty, u"Documents required now"_s)), 0), QStringList{u"Certificate of incorporation"_s});
        QCOMPARE(column(rows(under(empty, u"Documents required once an answer is given"_s)), 0), QStringList{u"Plan of the outlets"_s});
        QCOMPARE(column(rows(under(empty, u"Documents that may apply"_s)), 0), QStringList{u"Copy of the lease"_s});
        QCOMPARE(column(rows(under(empty, u"Documents that may be attached"_s)), 0), QStringList{u"Anything else"_s});

        const auto now = rows(under(pageOf(filled, "gather"), u"Documents required now"_s));
        QCOMPARE(column(now, 0), QStringList({u"Certificate of incorporation"_s, u"Plan of the outlets"_s}));
        QCOMPARE(column(now, 2), QStringList({QString(), u"Over-the-counter services?"_s}));
        QCOMPARE(now[1][2][0].path, u"firm.otc"_s);
        QCOMPARE(column(now, 3), QStringList({u"certificate.pdf"_s, u"Missing"_s}));
        // Not promised: a plan is not wanted of a firm that says no.
        const Page no = pageOf(R"({"firm.otc": false, "firm.kind": "platform"})", "gather");
        QVERIFY(!column(rows(no.blocks), 0).contains(u"Plan of the outlets"_s));
        QVERIFY(!column(rows(no.blocks), 0).contains(u"Copy of the lease"_s));
    }

    void gatherSaysWhatADocumentMustBeLike()
    {
        const auto now = rows(under(pageOf(filled, "gather"), u"Documents required now"_s));
        QCOMPARE(words(now[0][1]), u"A certified copy.|Not older than 30 days at filing.|PDF, PNG|At most 10 MB a file|"
                                   "At most 2 files|In English or Chinese, or with a translation"_s);
        QCOMPARE(words(now[1][1]), u"Not older than 3 months at filing.|PDF|In English and in Chinese"_s);
    }

    void gatherNamesPeopleTheirRolesAndWhatIsMissing()
    {
        const Page page = pageOf(filled, "gather");
        const auto people = rows(under(page, u"People"_s));
        QCOMPARE(column(people, 0), QStringList({u"Chan Tai Man"_s, u"Lee"_s}));
        QCOMPARE(column(people, 1), QStringList({u"Managing director"_s, u"Named nowhere"_s}));
        QCOMPARE(column(people, 2), QStringList({u"2 of 4 answered"_s, u"2 of 4 answered"_s}));
        QCOMPARE(column(people, 3), QStringList({u"1 required answer"_s, u"Nothing"_s}));
        QCOMPARE(people[0][4][0].path, u"persons[r1].expires"_s);
        QCOMPARE(points(under(page, u"Roles that nobody is named for"_s)), QStringList{u"Company secretary"_s});
    }

    void datesAreSortedAndSaidInWords()
    {
        const Page page = pageOf(filled, "dates");
        const auto late = rows(under(page, u"Overdue"_s));
        QCOMPARE(column(late, 0), QStringList({u"1 Nov 2026"_s, u"20 Nov 2026"_s}));
        QCOMPARE(column(late, 1), QStringList({u"21 days overdue"_s, u"2 days overdue"_s}));
        QCOMPARE(column(late, 2).back(), u"The answer to “Auditor” is expected."_s);
        const auto soon = rows(under(page, u"Due soon"_s));
        QCOMPARE(column(soon, 2), QStringList{u"File the application"_s});
        QCOMPARE(column(soon, 1), QStringList{u"9 days left"_s});
        const auto later = rows(under(page, u"Later"_s));
        QCOMPARE(column(later, 2), QStringList{u"Passport expires (Lee)"_s});
        QCOMPARE(later[0][2][0].path, u"persons[r2]"_s);
        const auto open = rows(under(page, u"Dates that cannot be worked out yet"_s));
        QCOMPARE(column(open, 0), QStringList{u"Passport expires (Chan Tai Man)"_s});
        QCOMPARE(open[0][1][0].path, u"persons[r1].expires"_s);
    }

    void datesFollowTheDayTheyAreLookedAt()
    {
        session::Session session = sessionWith(filled);
        session.setToday(QDate(2026, 12, 1));
        const auto made = page(session, u"dates"_s, m_catalogue, Language::English);
        QCOMPARE(column(rows(under(*made, u"Due soon"_s)), 1), QStringList{u"Today"_s});
    }

    void figuresShowInputsSourcesAndFindings()
    {
        const auto money = rows(under(pageOf(filled, "figures"), u"Money"_s));
        QCOMPARE(money.size(), 1);
        QCOMPARE(words(money[0][0]), u"Left over"_s);
        QCOMPARE(words(money[0][1]), u"-500,000"_s);
        QCOMPARE(words(money[0][2]), u"Paid-up capital: 4,000,000|Spent so far: 4,500,000"_s);
        QCOMPARE(money[0][2][1].path, u"money.spent"_s);
        QCOMPARE(words(money[0][3]), u"The Ordinance, s.6"_s);
        QCOMPARE(words(money[0][4]), u"More is spent than was paid in."_s); // the capital rule does not use it
        QCOMPARE(money[0][4][0].severity, Severity::Warns);
        const auto open = rows(under(pageOf(R"({"money.paid": "1"})", "figures"), u"Money"_s));
        QCOMPARE(words(open[0][1]), u"Cannot be worked out yet"_s);
        QCOMPARE(words(open[0][2]), u"Spent so far: Not answered yet"_s);
    }

    void preflightListsWhatIsMissing()
    {
        const Page page = pageOf(filled, "preflight");
        const auto missing = rows(under(page, u"Required questions without an answer"_s));
        QCOMPARE(column(missing, 0), QStringList({u"Profile"_s, u"People"_s}));
        QCOMPARE(column(missing, 2), QStringList({u"Company secretary"_s, u"Passport expires on (Chan Tai Man)"_s}));
        QCOMPARE(missing[1][2][0].path, u"persons[r1].expires"_s);
        const auto papers = rows(under(page, u"Documents that are promised or required, and missing"_s));
        QCOMPARE(column(papers, 0), QStringList{u"Plan of the outlets"_s});
        QCOMPARE(column(papers, 1), QStringList{u"Over-the-counter services? Yes"_s});
        QCOMPARE(points(under(page, u"Declarations that are not confirmed"_s)), QStringList{u"All of this is true."_s});
    }

    void preflightListsWhatAPersonMustLookAt()
    {
        const Page page = pageOf(filled, "preflight");
        QCOMPARE(points(under(page, u"Answers wanted in two languages and given in one"_s)),
                 QStringList{u"“Name of the firm” is answered in English only."_s});
        QCOMPARE(points(under(page, u"Documents whose age the program cannot show"_s)),
                 QStringList({u"“Certificate of incorporation” may be at most 30 days old at filing: look at its date."_s,
                              u"“Plan of the outlets” may be at most 3 months old at filing: look at its date."_s}));
        // "Shops" does not apply to a platform, so neither do its reasons.
        QCOMPARE(points(under(page, u"Common reasons why applications come back"_s)),
                 QStringList({u"The name differs from the register."_s, u"The figures do not add up."_s}));
        QVERIFY(points(under(pageOf(R"({"firm.kind": "dealer"})", "preflight"), u"Shops"_s)).contains(u"No lease is attached."_s));
    }

    void preflightListsFindingsBySeverity()
    {
        const auto warnings = rows(under(pageOf(filled, "preflight"), u"Warnings"_s));
        QVERIFY(column(warnings, 0).contains(u"Paid-up capital is below HK$5 million."_s));
        for (const auto& row : warnings)
            QCOMPARE(row[0][0].severity, Severity::Warns);
        QVERIFY(under(pageOf(filled, "preflight"), u"Findings that block the final bundle"_s).isEmpty());
    }

    void roadmapSaysWhatEachInitiativeAsks()
    {
        const Page page = pageOf(filled, "roadmap");
        QCOMPARE(page.title, u"The roadmap"_s);
        QCOMPARE(column(rows({page.blocks[0]}), 2),
                 QStringList({u"2 of 2 answered"_s, u"Nothing is asked"_s, u"1 of 2 answered"_s}));
        const QList<Block> first = under(page, u"1. Regimes for trading"_s);
        const auto came = rows({first[1]});
        QCOMPARE(column(came, 0), QStringList({u"27 Jun 2025"_s, u"24 Dec 2025"_s}));
        QCOMPARE(came[1][1][0].status, pack::Status::Concluded);
        const auto asks = rows({first.back()});
        QCOMPARE(column(asks, 0), QStringList({u"Profile"_s, QString()}));
        QCOMPARE(column(asks, 1), QStringList({u"Over-the-counter services?"_s, u"Number of outlets"_s}));
        QCOMPARE(asks[1][1][0].path, u"firm.outlets"_s);
        QVERIFY(paragraphs(under(page, u"2. Global order flow"_s)).contains(u"It asks nothing of this applicant, as the answers stand now."_s));
        QCOMPARE(column(rows(under(page, u"12. Talent"_s)), 2), QStringList{u"1 of 2 answered"_s});
    }

    void roadmapGivesARangeWhileItIsUndecided()
    {
        const Page page = pageOf("{}", "roadmap");
        QCOMPARE(column(rows({page.blocks[0]}), 2).mid(0, 2), QStringList({u"0 of 1 to 2 answered"_s, u"0 of 0 to 1 answered"_s}));
    }

    void outcomesApplyOrNotOrAreOpen()
    {
        const Page page = pageOf(R"({"firm.kind": "platform", "firm.otc": true})", "outcomes");
        const auto applies = rows(under(page, u"Applies"_s));
        QCOMPARE(column(applies, 0).front(), u"Platform licence|Regime|Questionnaire: vatp"_s);
        QCOMPARE(column(applies, 1), QStringList({u"The firm runs a platform."_s, u"Over-the-counter services are planned."_s}));
        QCOMPARE(column(applies, 2).front(), u"Kind of firm: Platform"_s);
        QCOMPARE(applies[1][0][0].status, pack::Status::Concluded);
        const auto open = rows(under(page, u"Open: these answers would decide"_s));
        QCOMPARE(column(open, 1), QStringList{u"Number of outlets"_s});
        QCOMPARE(open[0][1][0].path, u"firm.outlets"_s);
        const auto not_ = rows(under(pageOf(R"({"firm.kind": "dealer"})", "outcomes"), u"Does not apply"_s));
        QCOMPARE(column(not_, 0).front(), u"Platform licence|Regime|Questionnaire: vatp"_s);
    }

    // What someone can answer now, and not what is not asked yet.
    void outcomesAndDatesWaitForWhatCanBeAnswered()
    {
        const auto open = rows(under(pageOf("{}", "outcomes"), u"Open: these answers would decide"_s));
        QCOMPARE(column(open, 1), QStringList({u"Kind of firm"_s, u"Over-the-counter services?"_s, u"Over-the-counter services?"_s}));
        const auto never = rows(under(pageOf(R"({"firm.otc": false})", "outcomes"), u"Does not apply"_s));
        QCOMPARE(column(never, 0), QStringList({u"Dealing licence|Regime|Questionnaire: va-dealing"_s, u"Form for chains|Official form"_s}));
        QCOMPARE(column(never, 1), QStringList({u"Over-the-counter services? No"_s, u"Over-the-counter services? No"_s}));
        const auto dates = rows(under(pageOf("{}", "dates"), u"Dates that cannot be worked out yet"_s));
        QCOMPARE(column(dates, 1), QStringList({u"Planned filing date"_s, u"Planned filing date"_s}));
    }

    void everyPageSpeaksChinese_data()
    {
        QTest::addColumn<QString>("id");
        for (const PageName& name : pageNames(sessionWith(filled), m_catalogue, Language::English))
            QTest::newRow(qPrintable(name.id)) << name.id;
    }

    // Of the words that are not the applicant's own, none is left in English.
    void everyPageSpeaksChinese()
    {
        QFETCH(QString, id);
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        static const QRegularExpression own(
            u"Harbour <b>%1</b> & Sons|Chan Tai Man|Lee\\b|Being chosen|certificate\\.pdf|PDF|PNG|MB|Re\\b|vatp|va-dealing|para\\. 7|A-S-P-I-Re|s\\.\\d|1\\.2\\.0"_s);
        for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese}) {
            const Page page = pageOf(filled, id.toLatin1().constData(), language);
            QString text = pageText(page, m_catalogue, language);
            text.remove(QRegularExpression(u"<[a-z_.0-9\\[\\]]+>"_s)).remove(own);
            const auto match = latin.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(id + u": "_s + text.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 120)));
            QVERIFY(text.contains(language == Language::TraditionalChinese ? u"未見條例草案。"_s : u"未见条例草案。"_s));
        }
    }

    void chineseWordsAreTheReaders()
    {
        const Page hongkong = pageOf(filled, "dates", Language::TraditionalChinese);
        QCOMPARE(column(rows(under(hongkong, u"即將到期"_s)), 1), QStringList{u"尚餘 9 天"_s});
        const Page mainland = pageOf(filled, "dates", Language::SimplifiedChinese);
        QCOMPARE(column(rows(under(mainland, u"即将到期"_s)), 1), QStringList{u"还剩 9 天"_s});
    }

    void htmlEscapesEverything()
    {
        const Page page = pageOf(filled, "preflight");
        Page hostile = page;
        hostile.title = u"<script>alert('%1')</script>"_s;
        hostile.banner = u"\"><img src=x>"_s;
        hostile.blocks.prepend(Heading{2, {u"<i>&</i>"_s, u"a\"b"_s}});
        hostile.blocks.prepend(Table{{u"<th>"_s, u"Empty"_s}, {{{{u"<td>"_s, u"<p>"_s}}, {}}}});
        hostile.blocks.prepend(Points{{{u"<li>"_s, {}}}});
        const QString html = QString::fromUtf8(
            pageHtml(hostile, today, m_catalogue, Language::English, [](const QString& path) { return u"#"_s + path; }));
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s) && !html.contains(u"<i>"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert('%1')&lt;/script&gt;"_s));
        QVERIFY(html.contains(u"<a href=\"#a&quot;b\">&lt;i&gt;&amp;&lt;/i&gt;</a>"_s));
        QVERIFY(html.contains(u"<th scope=\"col\">&lt;th&gt;</th>"_s));
        QVERIFY(html.contains(u"<a href=\"#&lt;p&gt;\">&lt;td&gt;</a>"_s));
        QVERIFY(!html.contains(u"Empty"_s)); // a column in which nothing stands
        QVERIFY(html.contains(u"<li>&lt;li&gt;</li>"_s));
        QVERIFY(html.contains(u"As at 22 Nov 2026"_s));
        QVERIFY(!QString::fromUtf8(pageHtml(page, {}, m_catalogue, Language::English)).contains(u"<a "_s));
    }

    void htmlSaysAStatusOnce()
    {
        const QString html = blocksHtml(pageOf(filled, "standing"), m_catalogue, Language::English);
        QVERIFY(html.contains(u"<h3>Policy concluded, bill awaited</h3>"_s));
        QVERIFY(html.contains(u"<span class=\"mark\">Warning</span>"_s));
    }

    void jsonHoldsTheBlocks()
    {
        const Page page = pageOf(filled, "standing");
        const json::Value document = pageJson(page);
        QCOMPARE(document[u"id"].toString(), u"standing"_s);
        QCOMPARE(document[u"blocks"].array().size(), static_cast<std::size_t>(page.blocks.size()));
        const json::Value& table = document[u"blocks"].array()[1];
        QCOMPARE(table[u"kind"].toString(), u"table"_s);
        QCOMPARE(table[u"rows"].array()[1].array()[0].array()[0][u"status"].toString(), u"concluded"_s);
    }

    void theSameDraftGivesTheSamePage()
    {
        for (const PageName& name : pageNames(sessionWith(filled), m_catalogue, Language::English))
            QCOMPARE(pageOf(filled, name.id.toLatin1().constData()), pageOf(filled, name.id.toLatin1().constData()));
    }
};

QTEST_APPLESS_MAIN(PagesTest)
#include "tst_pages.moc"

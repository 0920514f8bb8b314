// Journeys through the window, on a real workspace, through real actions: start, fill, hide and restore, undo, findings,
// keys.
#include "ui/window_stage.h"

#include "model/pack/pack_library.h"
#include "model/pack/pack_reader.h"

using namespace aspirant;
using test::at;

class TestWindow final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void startsAnApplicationAndComesBackToIt()
    {
        start();
        QCOMPARE(session().draft().client, QStringLiteral("Harbour Heron"));
        type("firm.name", "Harbour Heron Exchange Limited");
        closeProgram();
        openProgram();
        auto* recent = m_window->findChild<QTreeWidget*>(QStringLiteral("recent"));
        QCOMPARE(recent->topLevelItemCount(), 1); // one client
        recent->setCurrentItem(recent->topLevelItem(0)->child(0));
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(session().state(at("firm.name")).answer.toString(),
                 QStringLiteral("Harbour Heron Exchange Limited"));
        QCOMPARE(page().current(), at("firm.name"));
    }

    void hidesAndRestoresAnswersAfterAsking()
    {
        start();
        click("firm.listed", 0);
        type("firm.exchange", "Example Exchange");
        m_prompts->yes = false; // no, rather not
        click("firm.listed", 1);
        QCOMPARE(m_prompts->asked.size(), 1);
        QVERIFY(m_prompts->asked.first().details.join(u' ').contains(QStringLiteral("On which exchange?")));
        QVERIFY(session().state(at("firm.listed")).answer.toBool());
        QVERIFY(buttons("firm.listed").at(0)->isChecked()); // and the page shows it
        m_prompts->yes = true;
        click("firm.listed", 1);
        QVERIFY(!page().editor(at("firm.exchange")));
        QCOMPARE(m_window->findChild<QListWidget*>(QStringLiteral("setAside"))->count(), 1);
        click("firm.listed", 0);
        QCOMPARE(session().state(at("firm.exchange")).answer.toString(), QStringLiteral("Example Exchange"));
        QCOMPARE(m_window->findChild<QListWidget*>(QStringLiteral("setAside"))->count(), 0);
    }

    void bringsApplicationsBackFromTheBin()
    {
        start();
        trigger("home");
        auto* recent = m_window->findChild<QTreeWidget*>(QStringLiteral("recent"));
        const auto chooseFirst = [recent] { recent->setCurrentItem(recent->topLevelItem(0)->child(0)); };
        chooseFirst();
        startButton("Move to the bin")->click();
        QCOMPARE(m_prompts->asked.size(), 1);
        QCOMPARE(recent->topLevelItemCount(), 0);
        m_window->findChild<QAbstractButton*>(QStringLiteral("showBin"))->click();
        chooseFirst();
        startButton("Put back")->click();
        QCOMPARE(recent->topLevelItemCount(), 0);
        m_window->findChild<QAbstractButton*>(QStringLiteral("showBin"))->click();
        QCOMPARE(recent->topLevelItemCount(), 1);
        chooseFirst();
        startButton("Move to the bin")->click();
        m_window->findChild<QAbstractButton*>(QStringLiteral("showBin"))->click();
        chooseFirst();
        startButton("Destroy")->click();
        QVERIFY(m_services->drafts(true)->isEmpty());
    }

    void keepsWhatIsTypedAndIsNoAnswerYet()
    {
        start();
        type("firm.founded", "31/2/2026");
        QVERIFY(session().draft().answer(at("firm.founded")).isNull());
        Q_EMIT page().placeAsked({1, {}});
        QTest::qWait(50);
        Q_EMIT page().placeAsked({0, {}});
        QTest::qWait(50);
        QCOMPARE(field("firm.founded")->text(), QStringLiteral("31/2/2026"));
        const QString draft = session().draft().id;
        closeProgram();
        openProgram();
        QVERIFY(m_window->openDraft(draft));
        QTest::qWait(50);
        QCOMPARE(field("firm.founded")->text(), QStringLiteral("31/2/2026"));
        type("firm.founded", "28/2/2026");
        QCOMPARE(session().draft().answer(at("firm.founded")).toString(), QStringLiteral("2026-02-28"));
        QVERIFY(session().draft().answer(draft::typedPath(at("firm.founded"))).isNull());
    }

    void undoesAndRedoesAcrossSections()
    {
        start();
        type("firm.name", "One");
        trigger("nextSection");
        QCOMPARE(page().place().section, 1);
        trigger("undo");
        QVERIFY(session().state(at("firm.name")).answer.isNull());
        QCOMPARE(page().place().section, 0); // where it happened
        QVERIFY(field("firm.name")->text().isEmpty());
        trigger("redo");
        QCOMPARE(field("firm.name")->text(), QStringLiteral("One"));
    }

    void showsTheNewerFormAfterAMoveAndTheOlderAfterUndo()
    {
        start();
        type("firm.name", "One");
        auto older = pack::PackLibrary::read(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every"));
        QVERIFY(older);
        QByteArray text = older->canonical;
        QVERIFY(text.contains(R"("id":"firm.listed")"));
        text.replace("firm.listed", "firm.quoted"); // gone, and a new one in its place
        const pack::ReadPack read = pack::readResolvedPack(text.replace(R"("version":"1.0.0")", R"("version":"9.0.0")"));
        QVERIFY(read.pack);
        desk::Desk* desk = m_window->findChild<ui::WorkspaceView*>()->desk();
        QVERIFY(desk->migrate(pack::CompiledPack::compile(*read.pack)));
        QTest::qWait(50);
        QVERIFY(page().editor(at("firm.quoted")));
        QVERIFY(!page().editor(at("firm.listed")));
        QCOMPARE(field("firm.name")->text(), QStringLiteral("One"));
        trigger("undo");
        QTest::qWait(50);
        QVERIFY(page().editor(at("firm.listed")));
        QCOMPARE(session().draft().pack.version, older->version);
        QCOMPARE(field("firm.name")->text(), QStringLiteral("One"));
        trigger("redo");
        QTest::qWait(50);
        QVERIFY(page().editor(at("firm.quoted")));
    }

    void fillsRowsAndNestedRows()
    {
        start();
        trigger("nextSection");
        trigger("nextSection");
        findButton("persons", "Add")->click();
        const QStringList people = session().rows(at("persons"));
        QCOMPARE(people.size(), 1);
        const draft::Path person = at("persons").row(people.first());
        QCOMPARE(page().place().row, person);
        type(person.child(QStringLiteral("name_en")).text().toLatin1().constData(), "Chan Tai Man");
        findButton(person.child(QStringLiteral("posts")).text().toLatin1().constData(), "Add")->click();
        const draft::Path posts = person.child(QStringLiteral("posts"));
        QCOMPARE(session().rows(posts).size(), 1);
        auto* crumbs = page().findChild<QLabel*>(QStringLiteral("crumbs"));
        QVERIFY(crumbs->text().contains(QStringLiteral("Chan Tai Man")));
        trigger("back");
        QCOMPARE(page().place().row, person);
        trigger("back");
        QVERIFY(page().place().row.isEmpty());
        QCOMPARE(session().state(at("head_count")).answer.toString(), QStringLiteral("1"));
    }

    void recordsSpecialAnswers()
    {
        start();
        m_prompts->given = ui::ReasonGiven{QStringLiteral("Not incorporated yet"), QDate(2027, 1, 31)};
        choose("firm.founded", 1); // not yet known
        const json::Value answer = session().state(at("firm.founded")).answer;
        QCOMPARE(draft::stateKind(answer), draft::StateKind::NotYetKnown);
        QCOMPARE(answer[u"expected"].toString(), QStringLiteral("2027-01-31"));
        choose("firm.activity", 3); // my case does not fit
        QCOMPARE(session().state(at("firm.activity")).answer[u"$other"].toString(),
                 QStringLiteral("Not incorporated yet"));
    }

    void stepsThroughFindingsAndAcceptsAWarning()
    {
        start();
        type("firm.staff", "1");
        auto* list = m_window->findChild<QListView*>(QStringLiteral("findings"));
        const int rows = list->model()->rowCount();
        QVERIFY(rows >= 2);
        trigger("nextFinding");
        QCOMPARE(page().current(), at("firm.name")); // required, not answered
        while (page().current() != at("firm.staff"))
            trigger("nextFinding");
        m_prompts->given = ui::ReasonGiven{QStringLiteral("Hiring is under way"), {}};
        for (QPushButton* button : page().editor(at("firm.staff"))->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Accept")))
                button->click();
        spin();
        for (const Issue& issue : session().findings(at("firm.staff")))
            QCOMPARE(session().acceptedReason(issue).value_or(QString()),
                     QStringLiteral("Hiring is under way"));
    }

    void worksByKeyboard()
    {
        start();
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page().place().section, 1);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(page().place().section, 0);
        QVERIFY(page().focusQuestion(at("firm.name")));
        const auto inPage = [this] { return page().isAncestorOf(QApplication::focusWidget()); };
        QVERIFY(inPage());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(!inPage()); // the side panel
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("navigator"));
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(inPage());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(page().current(), at("firm.name")); // the first that is required
        QVERIFY(inPage());
        // Tab reaches every question of the page, in order.
        QStringList reached;
        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (!inPage())
                break;
            if (const QString path = page().current().text(); !reached.contains(path))
                reached << path;
            QTest::qWait(5);
        }
        QVERIFY2(reached.contains(QStringLiteral("firm.services")), qPrintable(reached.join(u' ')));
        QVERIFY2(reached.contains(QStringLiteral("firm.licensed_for")), qPrintable(reached.join(u' ')));
        QVERIFY(reached.indexOf(QStringLiteral("firm.listed")) < reached.indexOf(QStringLiteral("firm.staff")));
    }

    void showsTheHistoryOfAnAnswer()
    {
        start();
        type("firm.name", "One");
        type("firm.name", "Two");
        choose("firm.name", 7);
        auto* table = m_window->findChild<QTableWidget*>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Ada"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("One"));
        QCOMPARE(table->item(0, 4)->text(), QStringLiteral("Two"));
    }

    void buildsLongPagesLazily()
    {
        start();
        QElapsedTimer clock;
        clock.start();
        Q_EMIT page().placeAsked({4, {}});
        const qint64 shown = clock.elapsed();
        qInfo("page of 120 questions shown in %lld ms", shown);
        QVERIFY(page().builtEditors() < 40);
        QTest::qWait(100);
        page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum());
        QTest::qWait(300);
        QVERIFY(page().editor(at("bulk.n119")));
        QVERIFY(page().builtEditors() < 60);
        QVERIFY(page().focusQuestion(at("bulk.n3")));
        QVERIFY(page().editor(at("bulk.n3"))->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

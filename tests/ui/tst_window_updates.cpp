// One client's applications in the window: begun from a profile, with answers carried over, moved to a newer
// questionnaire, compared; and questionnaires installed from files.
#include "ui/window_stage.h"

#include "model/pack/pack_library.h"
#include "ui/page_dialog.h"
#include "ui/page_view.h"

using namespace aspirant;
using test::at;

class TestWindowUpdates final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        begin();
        // The first folder is where questionnaires are installed.
        qputenv("ASPIRANT_PACKS", QFile::encodeName(m_installed.path()) + ":" + qgetenv("ASPIRANT_PACKS"));
    }
    void init() { open(); }
    void cleanup()
    {
        closeProgram();
        for (const QString& file : QDir(m_installed.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_installed.filePath(file)));
    }

    void startsTheInterviewForAClient()
    {
        auto* tile = m_window->findChild<QPushButton*>(QStringLiteral("interview:profile"));
        QVERIFY(tile && tile->isVisible());
        tile->click(); // no client yet: it asks for one
        QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("newClient"));
        QVERIFY(m_services->drafts(false)->isEmpty());
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("Harbour Heron"));
        m_window->findChild<QPushButton*>(QStringLiteral("newCreate"))->click();
        QCOMPARE(session().pack().pack().id, QStringLiteral("profile"));
        QCOMPARE(session().draft().client, QStringLiteral("Harbour Heron"));
    }

    void startsWhatTheProfileProposesWithItsAnswers()
    {
        start("guided");
        click("client_money", 0);
        m_window->findChild<QAction*>(QStringLiteral("page:outcomes"))->trigger();
        spin();
        const QString from = session().draft().id;
        m_window->findChild<QPushButton*>(QStringLiteral("start:every"))->click();
        QTRY_COMPARE(session().pack().pack().id, QStringLiteral("every"));
        QCOMPARE(session().draft().client, QStringLiteral("Harbour Heron"));
        QVERIFY(session().draft().id != from);
        QVERIFY(!dialog("carriedDialog")); // the two ask nothing alike
    }

    void offersAnswersOfTheSameClientOnly()
    {
        start();
        type("firm.name", "Harbour Heron Exchange Limited");
        type("firm.founded", "28/2/2026");
        const QString first = session().draft().id;
        trigger("home");
        auto* source = m_window->findChild<QComboBox*>(QStringLiteral("newSource"));
        QVERIFY(!source->isVisible());
        auto* client = m_window->findChild<QLineEdit*>(QStringLiteral("newClient"));
        client->setText(QStringLiteral("Somebody else"));
        QVERIFY(!source->isVisible());
        client->setText(QStringLiteral("Harbour Heron"));
        QVERIFY(source->isVisible());
        QCOMPARE(source->count(), 2);
        source->setCurrentIndex(1);
        auto* pack = m_window->findChild<QComboBox*>(QStringLiteral("newPack"));
        pack->setCurrentIndex(pack->findData(QStringLiteral("every")));
        m_window->findChild<QPushButton*>(QStringLiteral("newCreate"))->click();
        spin();
        QVERIFY(session().draft().id != first);
        QVERIFY(session().draft().answer(at("firm.name")).isNull()); // shown before it is done
        QVERIFY2(words("carryPreview").contains(QStringLiteral("Harbour Heron Exchange Limited")), qPrintable(words("carryPreview")));
        dialog("carryPreview")->findChild<QPushButton*>(QStringLiteral("applyCarry"))->click();
        spin();
        QCOMPARE(session().draft().answer(at("firm.name")).toString(), QStringLiteral("Harbour Heron Exchange Limited"));
        QVERIFY(dialog("carriedDialog"));
        const QString told = words("carriedDialog");
        QVERIFY2(told.contains(QStringLiteral("To be looked at")) && !told.contains(QStringLiteral("Corporate name")), qPrintable(told)); // the date only
        dialog("carriedDialog")->close();
        trigger("undo"); // one step
        QVERIFY(session().draft().answer(at("firm.name")).isNull());
    }

    void saysNothingWhileNoneIsNewer()
    {
        start();
        QVERIFY(!notice().isVisible());
    }

    void movesToANewerQuestionnaireAfterReadingWhatItDoes()
    {
        start();
        type("firm.name", "One");
        click("firm.listed", 0);
        const QString draft = session().draft().id;
        install(newer());
        QVERIFY(notice().isVisible());
        m_window->findChild<QPushButton*>(QStringLiteral("seeUpdate"))->click();
        const QString told = words("updateDialog");
        QVERIFY2(told.contains(QStringLiteral("9.0.0")) && told.contains(QStringLiteral("1 answer set aside")), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("What changed in the questionnaire")));
        QCOMPARE(session().draft().pack.version, QStringLiteral("1.0.0")); // nothing yet
        dialog("updateDialog")->findChild<QPushButton*>(QStringLiteral("applyUpdate"))->click();
        QTRY_VERIFY(page().editor(at("firm.quoted")));
        QCOMPARE(session().draft().id, draft);
        QCOMPARE(session().draft().pack.version, QStringLiteral("9.0.0"));
        QCOMPARE(field("firm.name")->text(), QStringLiteral("One"));
        QVERIFY(!notice().isVisible());
        trigger("undo");
        QTRY_VERIFY(page().editor(at("firm.listed")));
        QVERIFY(notice().isVisible());
    }

    void leadsFromTheReportToTheQuestion()
    {
        start();
        click("firm.listed", 0);
        install(newer());
        trigger("nextSection");
        m_window->findChild<QPushButton*>(QStringLiteral("seeUpdate"))->click();
        Q_EMIT dialog("updateDialog")->findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("place:firm.listed")));
        QTRY_COMPARE(page().current(), at("firm.listed"));
        QTRY_VERIFY(!dialog("updateDialog"));
    }

    void asksBeforeInstallingWhatNobodySigned()
    {
        m_prompts->yes = false;
        install(newer());
        QCOMPARE(m_prompts->asked.size(), 1);
        QVERIFY(QDir(m_installed.path()).entryList(QDir::Files).isEmpty());
        QVERIFY(m_prompts->told.isEmpty());
        m_prompts->yes = true;
        install(newer());
        QVERIFY2(m_prompts->told.last().contains(QStringLiteral("9.0.0")) && m_prompts->told.last().contains(QStringLiteral("Not signed")), qPrintable(m_prompts->told.last()));
        auto* pack = m_window->findChild<QComboBox*>(QStringLiteral("newPack"));
        int same = 0;
        for (int i = 0; i < pack->count(); ++i)
            same += pack->itemData(i).toString() == QStringLiteral("every") ? 1 : 0;
        QCOMPARE(same, 1); // the newest of each
        install("not a questionnaire");
        QCOMPARE(m_prompts->asked.size(), 2); // refused without asking
        QVERIFY(!m_prompts->told.last().contains(QStringLiteral("9.0.0")));
    }

    void comparesTheApplicationsOfAClient()
    {
        start();
        type("firm.name", "One");
        const QString first = session().draft().id;
        trigger("home");
        start();
        type("firm.name", "Two");
        const QString second = session().draft().id;
        trigger("contradictions");
        const QString told = words("contradictionsDialog");
        QVERIFY2(told.contains(QStringLiteral("Corporate name")) && told.contains(QStringLiteral("One")) && told.contains(QStringLiteral("Two")), qPrintable(told));
        Q_EMIT dialog("contradictionsDialog")->findChild<QTextBrowser*>()->anchorClicked(QUrl(QStringLiteral("place:%1/firm.name").arg(first)));
        QTRY_COMPARE(session().draft().id, first);
        QVERIFY(second != first);
        QCOMPARE(page().current(), at("firm.name"));
        type("firm.name", "Two");
        trigger("contradictions");
        QVERIFY(words("contradictionsDialog").contains(QStringLiteral("No question that is asked twice")));
    }

private:
    QWidget& notice() { return *m_window->findChild<QWidget*>(QStringLiteral("updateNotice")); }
    ui::PageDialog* dialog(const char* name) { return m_window->findChild<ui::PageDialog*>(QString::fromLatin1(name)); }
    QString words(const char* name)
    {
        return dialog(name) ? dialog(name)->findChild<QTextBrowser*>()->toPlainText() : QString();
    }

    // The questionnaire "every" with a question gone and another in its place.
    static QByteArray newer()
    {
        const auto older = pack::PackLibrary::read(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every"));
        QByteArray bytes = older->canonical;
        return bytes.replace("firm.listed", "firm.quoted").replace(R"("version":"1.0.0")", R"("version":"9.0.0")");
    }

    void install(const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QStringLiteral("carried.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_prompts->files = {file.fileName()};
        trigger("install");
        spin();
    }

    QTemporaryDir m_installed;
};

QTEST_MAIN(TestWindowUpdates)
#include "tst_window_updates.moc"

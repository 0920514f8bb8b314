// Files in the window: attachments, bundles exported, verified and imported.
#include "ui/window_stage.h"

using namespace aspirant;
using test::at;

class TestWindowFiles final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void attachesFilesGivenToIt()
    {
        start();
        trigger("nextSection");
        QFile file(m_folder->filePath(QStringLiteral("chart.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 chart");
        file.close();
        m_prompts->files = {file.fileName()};
        QVERIFY(page().focusQuestion(at("contact.chart")));
        findButton("contact.chart", "Add files")->click();
        QCOMPARE(session().state(at("contact.chart")).answer.array().size(), std::size_t(1));
        findButton("contact.chart", "Open")->click();
        QVERIFY(QFileInfo(m_prompts->opened.value(0)).fileName().contains(QStringLiteral("chart")));
        findButton("contact.chart", "Remove")->click();
        QVERIFY(session().state(at("contact.chart")).answer.isNull());
    }

    void storesLargeFilesInTheBackground()
    {
        start();
        trigger("nextSection");
        QFile file(m_folder->filePath(QStringLiteral("large.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 " + QByteArray(6 * 1024 * 1024, 'x'));
        file.close();
        m_prompts->files = {file.fileName()};
        QVERIFY(page().focusQuestion(at("contact.chart")));
        findButton("contact.chart", "Add files")->click();
        QVERIFY(session().state(at("contact.chart")).answer.isNull()); // the window goes on meanwhile
        QTRY_COMPARE(session().state(at("contact.chart")).answer.array().size(), std::size_t(1));
        findButton("contact.chart", "Add files")->click();
        trigger("home"); // leaving stops it, and nothing is left hanging
        QVERIFY(m_window->findChild<ui::StartPage*>()->isVisible());
    }

    void exportsVerifiesAndImports()
    {
        start();
        type("firm.name", "Harbour Heron Exchange Limited");
        trigger("export");
        auto* dialog = m_window->findChild<ui::ExportDialog*>();
        QVERIFY(dialog);
        const QString bundle = m_folder->filePath(QStringLiteral("out.zip"));
        dialog->findChild<QLineEdit*>(QStringLiteral("exportFile"))->setText(bundle);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("exportStart"));
        QVERIFY(!go->isEnabled()); // something blocks
        dialog->findChild<QCheckBox*>(QStringLiteral("exportIncomplete"))->click();
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(bundle), 30000);
        auto* result = dialog->findChild<QLabel*>(QStringLiteral("exportResult"));
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("out.zip")), 30000);
        dialog->close();
        m_prompts->files = {bundle};
        trigger("verify");
        spin();
        auto* verify = m_window->findChild<ui::VerifyDialog*>();
        verify->verify(bundle);
        auto* verdict = verify->findChild<QLabel*>(QStringLiteral("verifyResult"));
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(QStringLiteral("complete and unchanged")), 30000);
        verify->close();
        trigger("home");
        trigger("import");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ui::QuestionPage*>()->isVisible(), 30000);
        QCOMPARE(session().state(at("firm.name")).answer.toString(),
                 QStringLiteral("Harbour Heron Exchange Limited"));
    }
};

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"

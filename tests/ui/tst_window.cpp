// Journeys through the window, on a real workspace, through real actions: start, fill, hide and restore,
// language, undo, export, verify, import.
#include "ui/editor_stage.h"

#include "app/window_services.h"
#include "ui/editors/question_editor.h"
#include "ui/export_dialog.h"
#include "ui/main_window.h"
#include "ui/question_page.h"
#include "ui/start_page.h"
#include "ui/theme.h"
#include "ui/verify_dialog.h"
#include "ui/workspace_view.h"

#include "model/pack/pack_library.h"
#include "model/pack/pack_reader.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace aspirant;
using test::PreparedPrompts;

namespace {

draft::Path at(const char* path)
{
    return draft::Path::trusted(QString::fromLatin1(path));
}

// Wraps every string of the program, so that a string nobody asked to be translated stands out.
class MarkingTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        return u'⟦' + QString::fromUtf8(source).replace(QStringLiteral("%n"), QString::number(n)) + u'⟧';
    }
};

} // namespace

class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("ASPIRANT_PACKS",
                ASPIRANT_SOURCE_DIR "/tests/ui/packs:" ASPIRANT_SOURCE_DIR "/resources/packs");
        QCoreApplication::setOrganizationName(QStringLiteral("aspirant-test"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_settings.path()).removeRecursively() && QDir().mkpath(m_settings.path()));
        openProgram();
    }

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

    void changesLanguageAndKeepsEverythingInPlace()
    {
        start();
        QLineEdit* name = field("firm.name");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Harbour Heron"));
        name->setSelection(2, 5);
        const int scroll = page().verticalScrollBar()->value();
        QElapsedTimer clock;
        clock.start();
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        spin();
        qInfo("whole window in another language: %lld ms", clock.elapsed());
        QCOMPARE(field("firm.name"), name); // the same widget
        QCOMPARE(name->selectedText(), QStringLiteral("rbour"));
        QCOMPARE(page().verticalScrollBar()->value(), scroll);
        QCOMPARE(m_window->focusWidget(), name);
        QVERIFY(allWords(m_window.get()).contains(QStringLiteral("法團名稱")));
        m_window->setInterfaceLanguage(Language::English);
        spin();
        const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
        for (const QString& words : allWords(m_window.get()))
            QVERIFY2(!words.contains(han) || words == QStringLiteral("繁體中文") ||
                         words == QStringLiteral("简体中文"),
                     qPrintable(words));
    }

    void showsNoUnmarkedWordsAnywhere()
    {
        start();
        MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        spin();
        for (const int section : {0, 1, 2, 4, -1}) {
            Q_EMIT page().placeAsked({section, {}});
            spin();
            checkMarked(m_window.get());
        }
        trigger("export");
        spin();
        checkMarked(m_window->findChild<ui::ExportDialog*>());
        m_window->findChild<ui::ExportDialog*>()->close();
        trigger("settings");
        spin();
        trigger("home");
        spin();
        checkMarked(m_window.get());
        QCoreApplication::removeTranslator(&marking);
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

    void showsASecondLanguageBesideTheFirst()
    {
        start();
        auto* settings = m_window->findChild<QAction*>(QStringLiteral("settings"));
        settings->trigger();
        spin();
        auto* second = m_window->findChild<QComboBox*>(QStringLiteral("second"));
        second->setCurrentIndex(second->findData(QStringLiteral("zh-Hant")));
        Q_EMIT second->activated(second->currentIndex());
        spin();
        QStringList words;
        for (const QLabel* label : editor("firm.name")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("Corporate name")));
        QVERIFY(words.contains(QStringLiteral("法團名稱")));
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

    // For people to look at: ASPIRANT_PICTURES=folder tst_window savesPictures
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the window saved there.");
        m_window->resize(1280, 860);
        savePicture(folder, QStringLiteral("start"));
        const auto samples = m_services->samples();
        QVERIFY(!samples.isEmpty());
        const auto draft = m_services->loadSample(samples.first().id);
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().code));
        QVERIFY(m_window->openDraft(*draft));
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            const QString tag = languageTag(language);
            for (int section = -1; section < session().pack().pack().sections.size(); section += 4) {
                Q_EMIT page().placeAsked({section, {}});
                QTest::qWait(250);
                savePicture(folder, QStringLiteral("%1-section%2").arg(tag).arg(section));
            }
            const draft::Path people = at("persons");
            Q_EMIT page().placeAsked(
                {session().sectionOf(people), people.row(session().rows(people).value(0))});
            QTest::qWait(250);
            savePicture(folder, tag + QStringLiteral("-row"));
            trigger("nextFinding");
            savePicture(folder, tag + QStringLiteral("-finding"));
            trigger("search");
            m_window->findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("負責人員"));
            QTest::qWait(250);
            savePicture(folder, tag + QStringLiteral("-search"));
            trigger("export");
            spin();
            auto* dialog = m_window->findChild<ui::ExportDialog*>();
            QVERIFY(dialog->grab().save(folder + u'/' + tag + QStringLiteral("-export.png")));
            delete dialog;
        }
        trigger("home");
        savePicture(folder, QStringLiteral("start-zh-Hans"));
        m_window->setInterfaceLanguage(Language::English);
        savePicture(folder, QStringLiteral("start-en"));
        start();
        savePicture(folder, QStringLiteral("every-new"));
        type("firm.staff", "1");
        m_prompts->given = ui::ReasonGiven{QStringLiteral("Not incorporated yet"), QDate(2027, 1, 31)};
        choose("firm.founded", 1);
        page().focusQuestion(at("firm.staff"));
        savePicture(folder, QStringLiteral("every-warning"));
        for (const int section : {0, 1, 2}) {
            Q_EMIT page().placeAsked({section, {}});
            QTest::qWait(200);
            page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum());
            QTest::qWait(200);
            savePicture(folder, QStringLiteral("every-bottom%1").arg(section));
        }
        ui::theme::apply(ui::theme::Appearance::Dark, 100);
        spin();
        savePicture(folder, QStringLiteral("dark"));
        ui::theme::apply(ui::theme::Appearance::Light, 175);
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        spin();
        savePicture(folder, QStringLiteral("large"));
        ui::theme::apply(ui::theme::Appearance::Light, 100);
        trigger("settings");
        spin();
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            QVERIFY(dialog->grab().save(folder + QStringLiteral("/settings.png")));
    }

private:
    void savePicture(const QString& folder, const QString& name)
    {
        spin();
        QVERIFY(m_window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }

    void openProgram()
    {
        m_bench = std::move(*app::Workbench::open(m_folder->filePath(QStringLiteral("work")),
                                                  QStringLiteral("Ada"), app::OpenAs::Writer, 2000));
        m_services = std::make_unique<app::WindowServices>(*m_bench, m_catalogue);
        auto prompts = std::make_unique<PreparedPrompts>();
        m_prompts = prompts.get();
        m_window = std::make_unique<ui::MainWindow>(*m_services, std::move(prompts));
        m_window->setInterfaceLanguage(Language::English);
        m_window->show();
        spin();
    }

    void closeProgram()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_services.reset();
        m_bench.reset();
    }

    void start()
    {
        auto* pack = m_window->findChild<QComboBox*>(QStringLiteral("newPack"));
        pack->setCurrentIndex(pack->findData(QStringLiteral("every")));
        m_window->findChild<QLineEdit*>(QStringLiteral("newClient"))
            ->setText(QStringLiteral("Harbour Heron"));
        m_window->findChild<QLineEdit*>(QStringLiteral("newTitle"))->setText(QStringLiteral("Licence"));
        m_window->findChild<QPushButton*>(QStringLiteral("newCreate"))->click();
        QVERIFY(page().isVisible());
        QTest::qWait(50);
    }

    // One turn for posted language events, one for what they post.
    static void spin()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(20);
    }

    ui::QuestionPage& page() { return *m_window->findChild<ui::QuestionPage*>(); }
    const session::Session& session() { return m_window->findChild<ui::WorkspaceView*>()->desk()->session(); }

    void trigger(const char* action)
    {
        m_window->findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }

    ui::QuestionEditor* editor(const char* path)
    {
        if (!page().editor(at(path)))
            page().focusQuestion(at(path));
        return page().editor(at(path));
    }

    QLineEdit* field(const char* path) { return editor(path)->findChild<QLineEdit*>(); }

    void type(const char* path, const char* words)
    {
        QLineEdit* line = field(path);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(words));
        line->clearFocus();
    }

    QList<QAbstractButton*> buttons(const char* path)
    {
        return editor(path)->input()->findChildren<QAbstractButton*>();
    }
    void click(const char* path, int button) { buttons(path).at(button)->click(); }

    QPushButton* findButton(const char* path, const char* words)
    {
        for (QPushButton* button : editor(path)->findChildren<QPushButton*>())
            if (button->text().startsWith(QString::fromLatin1(words)))
                return button;
        return nullptr;
    }

    QPushButton* startButton(const char* words)
    {
        for (QPushButton* button : m_window->findChild<ui::StartPage*>()->findChildren<QPushButton*>())
            if (button->text().startsWith(QString::fromLatin1(words)))
                return button;
        return nullptr;
    }

    // The special answers' menu of a question, by position.
    void choose(const char* path, int entry)
    {
        editor(path)->findChild<QToolButton*>(QStringLiteral("more"))->click();
        auto* menu = editor(path)->findChild<QMenu*>();
        menu->actions().at(entry)->trigger();
        menu->close();
    }

    // Guidance quotes the model's explanations, which are translated by the catalogue, not by tr().
    enum class Guidance { No, Yes };
    static QStringList allWords(const QWidget* root, Guidance with = Guidance::Yes)
    {
        QStringList words;
        for (const QWidget* widget : root->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            for (const char* property : {"text", "placeholderText", "toolTip", "accessibleName",
                                         "accessibleDescription", "title", "windowTitle"}) {
                const QVariant value = widget->property(property);
                if (!value.toString().isEmpty() &&
                    !(qobject_cast<const QLineEdit*>(widget) && qstrcmp(property, "text") == 0))
                    words << value.toString();
            }
            if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    words << tabs->tabText(i);
            if (const auto* browser = qobject_cast<const QTextBrowser*>(widget);
                browser && with == Guidance::Yes)
                words << browser->toPlainText();
        }
        return words;
    }

    // Words of the program are marked; what else there is comes from the pack, or from people.
    void checkMarked(const QWidget* root)
    {
        static const QStringList data{QStringLiteral("Harbour Heron"), QStringLiteral("Licence"),
                                      QStringLiteral("HKD"),           QStringLiteral("English"),
                                      QStringLiteral("繁體中文"),      QStringLiteral("简体中文")};
        for (const QString& words : allWords(root, Guidance::No)) {
            QString rest = words;
            rest.remove(
                QRegularExpression(QStringLiteral("⟦.*⟧"), QRegularExpression::DotMatchesEverythingOption));
            for (const QString& pack : packWords())
                rest.remove(pack);
            for (const QString& known : data)
                rest.remove(known);
            if (const desk::Desk* desk =
                    m_window->findChild<ui::WorkspaceView*>()->desk()) // messages of the model
                rest.remove(desk->undoState().what.words(m_catalogue, Language::English))
                    .remove(desk->redoState().what.words(m_catalogue, Language::English));
            for (const ui::PackRow& pack : m_services->packs()) // a message of the model, too
                rest.remove(pack.trust.words(m_catalogue, Language::English));
            static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}"));
            rest.remove(QRegularExpression(QStringLiteral("<[^>]*>|&nbsp;|SHA-256|T-1|\\S+\\.zip|/\\S+")));
            QVERIFY2(!rest.contains(letters), qPrintable(words));
        }
    }

    const QStringList& packWords()
    {
        if (m_packWords.isEmpty()) {
            const auto bytes = app::readFile(
                QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every/sections.json"), 1 << 22);
            collect(*json::parse(*bytes));
            const auto pack =
                app::readFile(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every/pack.json"), 1 << 22);
            collect(*json::parse(*pack));
            std::sort(m_packWords.begin(), m_packWords.end(),
                      [](const QString& a, const QString& b) { return a.size() > b.size(); });
        }
        return m_packWords;
    }

    void collect(const json::Value& value)
    {
        if (value.isString() && value.toString().size() > 2)
            m_packWords << value.toString();
        for (const json::Value& element : value.array())
            collect(element);
        for (const json::Member& member : value.object())
            collect(member.second);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    Catalogue m_catalogue;
    std::unique_ptr<app::Workbench> m_bench;
    std::unique_ptr<app::WindowServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    PreparedPrompts* m_prompts = nullptr;
    QStringList m_packWords;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

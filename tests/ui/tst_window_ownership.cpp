// The page of ownership and management in the window: charts by keyboard, figures with reasons, records, files.
#include "ui/window_stage.h"

#include "ui/ownership/chart_view.h"
#include "ui/ownership/owner_model.h"
#include "ui/ownership/ownership_page.h"
#include "ui/section_navigator.h"

#include <QTableView>

using namespace aspirant;
using namespace Qt::Literals::StringLiterals;
using test::at;

class TestWindowOwnership final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        openSample();
        workspace().showPage(u"ownership"_s);
        wait();
    }
    void cleanup()
    {
        if (const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES"); !folder.isEmpty()) // for people to look at
            m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s);
        closeProgram();
    }

    void everyBoxIsReachedByKeyboard()
    {
        QCOMPARE(view().boxes(), 5);
        ownership().focusPage();
        QVERIFY(view().hasFocus());
        QVERIFY(view().accessibleDescription().startsWith(u"Harbour Heron Exchange Limited"_s)); // the applicant first
        QSet<QString> reached{view().current()};
        QTest::keyClick(&view(), Qt::Key_Up);
        QVERIFY2(view().accessibleDescription().startsWith(u"Heron Tide Holdings"_s), qPrintable(view().accessibleDescription()));
        reached.insert(view().current());
        QTest::keyClick(&view(), Qt::Key_Up);
        for (const auto key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right}) {
            reached.insert(view().current());
            QTest::keyClick(&view(), key);
        }
        reached.insert(view().current());
        QCOMPARE(reached.size(), 5);
        for (const QString& description : {view().accessibleDescription(), view().accessibleName()})
            QVERIFY(!description.isEmpty());
    }

    void enterLeadsToTheRecord()
    {
        ownership().focusPage();
        view().choose(partyCalled(u"SORENSEN"_s));
        QTest::keyClick(&view(), Qt::Key_Return);
        spin();
        QVERIFY(page().isVisible());
        QCOMPARE(page().place().row.text(), partyCalled(u"SORENSEN"_s));
    }

    void clickChoosesAndExplains()
    {
        const QString owner = partyCalled(u"SORENSEN"_s);
        click(owner);
        QCOMPARE(view().current(), owner);
        auto* table = ownership().findChild<QTableView*>(u"owners"_s);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        const QString reasons = ownership().findChild<QTextBrowser*>(u"reasons"_s)->toPlainText();
        for (const QString& words : {u"56%"_s, u"Controls Heron Tide Holdings"_s, u"Ultimate owner"_s, u"Substantial shareholder"_s})
            QVERIFY2(reasons.contains(words), qPrintable(reasons));
        click(owner); // once more, on the chosen one
        spin();
        QVERIFY(page().isVisible());
    }

    void threeFiguresStandSideBySide()
    {
        const auto* model = ownership().findChild<ui::OwnerModel*>();
        const int row = model->rowOf(partyCalled(u"LEE Wing Yiu"_s));
        const auto cell = [&](int column) { return model->data(model->index(row, column), Qt::DisplayRole).toString(); };
        QCOMPARE(cell(ui::OwnerModel::LookThrough), u"24%"_s);
        QCOMPARE(cell(ui::OwnerModel::Control), u"No, 0% of votes"_s);
        QCOMPARE(cell(ui::OwnerModel::Ultimate), u"No"_s);
        const int holding = model->rowOf(partyCalled(u"Heron Tide Holdings"_s));
        QCOMPARE(model->data(model->index(holding, ui::OwnerModel::Control), Qt::DisplayRole).toString(), u"Yes, 80% of votes"_s);
    }

    void isDrawnAnewOnlyWhenAnswersItDependsOnChange()
    {
        auto* desk = workspace().desk();
        QVERIFY(desk->setAnswer(at("applicant.business_name_en"), json::Value(u"Heron"_s)));
        QVERIFY(!ownership().isWorking());
        const QString row = session().rows(at("group.holdings")).first();
        QVERIFY(desk->setAnswer(at("group.holdings").row(row).child(u"percent"_s), json::Value(u"70"_s)));
        QVERIFY(ownership().isWorking());
        wait();
        QCOMPARE(view().boxes(), 6); // what is not disclosed now
    }

    void showsTheOrganisationToo()
    {
        ownership().findChild<QToolButton*>(u"showOrganisation"_s)->click();
        wait();
        QVERIFY(view().boxes() >= 7); // the board, a committee, five managers
        QVERIFY(!ownership().findChild<QTableView*>(u"owners"_s)->isVisible());
        ownership().focusPage();
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Return);
        spin();
        QVERIFY(page().isVisible());
        QVERIFY2(page().place().row.text().startsWith(u"officers.managers["_s), qPrintable(page().place().row.text()));
    }

    void zoomsAndFits()
    {
        const double before = view().zoom();
        QTest::keyClick(&view(), Qt::Key_Plus);
        QVERIFY(view().zoom() > before * 1.1);
        QTest::keyClick(&view(), Qt::Key_0);
        QCOMPARE(view().zoom(), before);
        for (int n = 0; n < 60; ++n)
            QTest::keyClick(&view(), Qt::Key_Minus);
        QVERIFY(view().zoom() > 0.01);
    }

    void ownersGoOutAndComeIn()
    {
        m_prompts->saveAs = m_folder->filePath(u"owners.json"_s);
        ownership().findChild<QAction*>(u"saveOwners"_s)->trigger();
        QFile saved(m_prompts->saveAs);
        QVERIFY(saved.open(QIODevice::ReadOnly) && saved.readAll().contains("SORENSEN"));
        // One blank is filled from the file, an answer that differs stays, and one undo takes it back.
        const auto owner = draft::Path::trusted(partyCalled(u"SORENSEN"_s));
        const auto blank = owner.child(u"birth_date"_s), other = owner.child(u"birth_place"_s);
        auto* desk = workspace().desk();
        const json::Value born = session().draft().answers.value(blank);
        QVERIFY(!born.isNull());
        QVERIFY(desk->setAnswer(blank, json::Value()) && desk->setAnswer(other, json::Value(u"Lamma"_s)));
        m_prompts->files = {m_prompts->saveAs};
        m_prompts->yes = false;
        ownership().findChild<QAction*>(u"takeInOwners"_s)->trigger();
        QVERIFY(session().draft().answers.value(blank).isNull()); // thought better of it
        QVERIFY(m_prompts->asked.last().details.join(u'\n').contains(u"Heron Tide Holdings"_s));
        m_prompts->yes = true;
        ownership().findChild<QAction*>(u"takeInOwners"_s)->trigger();
        QCOMPARE(session().draft().answers.value(blank), born);
        QCOMPARE(session().draft().answers.value(other), json::Value(u"Lamma"_s));
        trigger("undo");
        QVERIFY(session().draft().answers.value(blank).isNull());
    }

    void aFileThatIsNoneIsRefused()
    {
        const QString name = m_folder->filePath(u"none.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"a\": 1}") > 0);
        file.close();
        m_prompts->files = {name};
        const auto before = session().draft().answers;
        ownership().findChild<QAction*>(u"takeInOwners"_s)->trigger();
        QVERIFY(!m_prompts->told.isEmpty());
        QVERIFY(session().draft().answers == before);
    }

    void savesFiles()
    {
        for (const char* ending : {"pdf", "svg"}) {
            const QString file = m_folder->filePath(u"chart."_s + QString::fromLatin1(ending));
            m_prompts->saveAs = file;
            ownership().findChild<QPushButton*>(ending == std::string_view("pdf") ? u"chartPdf"_s : u"chartSvg"_s)->click();
            QFile saved(file);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            const QByteArray bytes = saved.readAll();
            QVERIFY(bytes.startsWith(ending == std::string_view("pdf") ? "%PDF" : "<?xml"));
        }
    }

    void speaksEveryLanguage()
    {
        for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese}) {
            m_window->setInterfaceLanguage(language);
            spin();
            wait();
            view().choose(partyCalled(u"LEE Wing Yiu"_s));
            QVERIFY2(view().accessibleDescription().startsWith(u"李穎瑤"_s), qPrintable(view().accessibleDescription()));
            if (const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES"); !folder.isEmpty())
                m_window->grab().save(folder + u"/ownership-"_s + languageTag(language) + u".png"_s);
        }
    }

private:
    ui::WorkspaceView& workspace() { return *m_window->findChild<ui::WorkspaceView*>(); }
    ui::OwnershipPage& ownership() { return *m_window->findChild<ui::OwnershipPage*>(); }
    ui::ChartView& view() { return *ownership().findChild<ui::ChartView*>(); }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!ownership().isWorking() && view().boxes() > 0, 10000); }

    QString partyCalled(const QString& name)
    {
        for (const char* table : {"persons", "entities"}) {
            for (const QString& row : session().rows(at(table))) {
                if (session().rowTitle(at(table).row(row)).en.startsWith(name))
                    return at(table).row(row).text();
            }
        }
        return {};
    }

    void click(const QString& node)
    {
        const QString before = view().current();
        view().choose(node);
        const QPoint place = view().mapFromScene(view().currentRect().center());
        view().choose(before);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
    }
};

QTEST_MAIN(TestWindowOwnership)
#include "tst_window_ownership.moc"

// Personal data and the whole list of findings in the window: masked until asked for, found nowhere but where it is kept.
#include "ui/window_stage.h"

#include "ui/editors/answer_cover.h"
#include "ui/history_dialog.h"
#include "ui/languages.h"

#include <QDirIterator>

using namespace aspirant;
using namespace Qt::Literals::StringLiterals;
using test::at;

class TestWindowPersonal final : public QObject, private test::WindowStage {
    Q_OBJECT

    static constexpr const char* born = "1961-07-23";
    static constexpr const char* email = "tallulah@zqvornik.example";

    void person(const char* row, const char* name)
    {
        desk::Desk& desk = *m_window->findChild<ui::WorkspaceView*>()->desk();
        QVERIFY(desk.apply(draft::addRow(desk.session().draft().answers, at("persons"), QString::fromLatin1(row)), desk::Origin::Typed));
        const draft::Path at = draft::Path::trusted(u"persons["_s + QLatin1String(row) + u']');
        QVERIFY(desk.setAnswer(at.child(u"name_en"_s), QString::fromLatin1(name)));
        QVERIFY(desk.setAnswer(at.child(u"birth_date"_s), QString::fromLatin1(born)));
        QVERIFY(desk.setAnswer(at.child(u"hkid"_s), u"Z683365(A)"_s));
        QVERIFY(desk.setAnswer(at.child(u"email"_s), QString::fromLatin1(email)));
        QVERIFY(desk.setAnswer(at.child(u"details"_s), u"Bankruptcy order of Grondzeiler"_s));
    }
    void holding(const char* row, const char* holder, const char* percent)
    {
        desk::Desk& desk = *m_window->findChild<ui::WorkspaceView*>()->desk();
        QVERIFY(desk.apply(draft::addRow(desk.session().draft().answers, at("group.holdings"), QString::fromLatin1(row)), desk::Origin::Typed));
        const draft::Path at = draft::Path::trusted(u"group.holdings["_s + QLatin1String(row) + u']');
        QVERIFY(desk.setAnswer(at.child(u"holder"_s), json::Object{{u"$party"_s, QString::fromLatin1(holder)}}));
        QVERIFY(desk.setAnswer(at.child(u"percent"_s), QString::fromLatin1(percent)));
        QVERIFY(desk.setAnswer(at.child(u"voting_percent"_s), QString::fromLatin1(percent)));
    }
    // Everything that can be seen or heard in the window now.
    QStringList visibleWords()
    {
        QStringList words{m_window->windowTitle()};
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->windowTitle();
            for (const char* property : {"text", "plainText", "html"})
                words << widget->property(property).toString();
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::UserRole), int(Qt::UserRole) + 1})
                            words << view->model()->index(row, column).data(role).toString();
        }
        return words;
    }
    QStringList leaks()
    {
        const QString all = visibleWords().join(u'\n');
        QStringList found;
        for (const QString& value : {u"1961"_s, u"683365"_s, u"zqvornik.example"_s, u"Grondzeiler"_s})
            if (all.contains(value, Qt::CaseInsensitive))
                found << value;
        return found;
    }
    bool visit(const char* path)
    {
        const draft::Path row = at(path).enclosingRow();
        if (page().place().row != row || !page().editor(at(path))) {
            Q_EMIT page().placeAsked({session().sectionOf(at(path)), row});
            spin();
        }
        return page().focusQuestion(at(path));
    }
    ui::AnswerCover* cover(const char* path) { return editor(path)->findChild<ui::AnswerCover*>(); }
    QListView* findings() { return m_window->findChild<QListView*>(u"findings"_s); }
    QStringList listed()
    {
        QStringList words;
        for (int row = 0; row < findings()->model()->rowCount(); ++row)
            words << findings()->model()->index(row, 0).data().toString();
        return words;
    }

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        open();
        start("owners");
    }
    void cleanup() { closeProgram(); }

    void answersAreMaskedUntilAskedFor()
    {
        person("p1", "AU Ka");
        QVERIFY(visit("persons[p1].name_en"));
        spin();
        QCOMPARE(leaks(), QStringList());
        QVERIFY(cover("persons[p1].hkid")->isVisible());
        QCOMPARE(field("persons[p1].name_en")->text(), u"AU Ka"_s); // names stay readable
        QVERIFY(field("persons[p1].name_en")->isVisible());
        QVERIFY(!cover("persons[p1].director")); // not personal data
        // The keyboard leads there, and shows it.
        QVERIFY(visit("persons[p1].hkid"));
        QWidget* shows = QApplication::focusWidget();
        QCOMPARE(shows->objectName(), u"showAnswer"_s);
        QVERIFY(shows->accessibleName().contains(u"Identity card number"_s));
        QTest::keyClick(shows, Qt::Key_Space);
        QTRY_VERIFY(field("persons[p1].hkid")->isVisible());
        QCOMPARE(field("persons[p1].hkid")->text(), u"Z683365(A)"_s);
        QTRY_VERIFY(field("persons[p1].hkid")->hasFocus());
        QVERIFY(!cover("persons[p1].hkid")->isVisible());
        // Leaving hides it again.
        QVERIFY(visit("persons[p1].name_en"));
        QTRY_VERIFY(cover("persons[p1].hkid")->isVisible());
        QCOMPARE(leaks(), QStringList());
    }

    void whatIsTypedStaysVisibleWhileItIsTyped()
    {
        QVERIFY(m_window->findChild<ui::WorkspaceView*>()->desk()->apply(
            draft::addRow(session().draft().answers, at("persons"), u"p1"_s), desk::Origin::Typed));
        QVERIFY(visit("persons[p1].email"));
        QLineEdit* line = field("persons[p1].email");
        QVERIFY(line->isVisible()); // nothing to hide yet
        line->setFocus();
        QTest::keyClicks(line, QString::fromLatin1(email));
        QTest::qWait(600); // saved meanwhile
        QVERIFY(line->isVisible() && line->hasFocus());
        QVERIFY(visit("persons[p1].name_en"));
        QTRY_VERIFY(!line->isVisible());
        QCOMPARE(session().draft().answer(at("persons[p1].email")).toString(), QString::fromLatin1(email));
    }

    void everyListMasksAndOneSwitchShowsAll()
    {
        person("p1", "AU Ka");
        Q_EMIT page().placeAsked({0, {}}); // the table of people
        spin();
        QVERIFY(visibleWords().join(u' ').contains(u"AU Ka"_s));
        QCOMPARE(leaks(), QStringList());
        trigger("search");
        m_window->findChild<QLineEdit*>(u"search"_s)->setText(u"grondz"_s);
        QTRY_COMPARE(m_window->findChild<QListWidget*>(u"hits"_s)->count(), 1);
        QVERIFY(!visibleWords().join(u'\n').contains(u"Grondzeiler"_s));
        m_window->findChild<QLineEdit*>(u"search"_s)->clear();
        for (const pages::PageName& name : pages::pageNames(session(), m_services->catalogue(), Language::English)) {
            m_window->findChild<ui::WorkspaceView*>()->showPage(name.id);
            QTest::qWait(60);
            QCOMPARE(leaks(), QStringList());
        }
        Q_EMIT page().placeAsked({0, {}});
        auto* hide = m_window->findChild<QAction*>(u"hidePersonal"_s);
        QVERIFY(hide->isChecked());
        hide->trigger();
        spin();
        QVERIFY(visit("persons[p1].email"));
        spin();
        QVERIFY(leaks().contains(u"zqvornik.example"_s));
        QVERIFY(field("persons[p1].email")->isVisible());
        hide->trigger();
        spin();
        QVERIFY(visit("persons[p1].name_en"));
        spin();
        QCOMPARE(leaks(), QStringList());
    }

    void theHistoryOfAnAnswerIsMasked()
    {
        person("p1", "AU Ka");
        QVERIFY(visit("persons[p1].email"));
        QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        const ui::Languages languages(m_services->catalogue(), settings, [](Language) {});
        ui::HistoryDialog dialog(languages, *m_window->findChild<ui::WorkspaceView*>()->desk(), at("persons[p1].email"), m_window.get());
        dialog.show();
        spin();
        const auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 1);
        QString all;
        for (int column = 0; column < table->columnCount(); ++column)
            all += table->item(0, column)->text() + u'\n';
        QVERIFY2(all.contains(session::maskMark) && !all.contains(u"zqvornik"_s), qPrintable(all));
    }

    void findingsOfOwnersAndPapersStandInTheList()
    {
        person("p1", "AU Ka");
        holding("h1", "p1", "60");
        trigger("findings"); // a closed panel lists nothing
        QTRY_VERIFY_WITH_TIMEOUT(listed().join(u' ').contains(u"AU Ka is an ultimate owner by the holdings"_s), 3000);
        const int blocking = session().progress().blocking;
        QVERIFY(blocking >= 1);
        // It leads to the person.
        for (int row = 0; row < findings()->model()->rowCount(); ++row)
            if (findings()->model()->index(row, 0).data().toString().contains(u"is an ultimate owner by the holdings"_s))
                Q_EMIT findings()->clicked(findings()->model()->index(row, 0));
        QCOMPARE(page().place().row, at("persons[p1]"));
        holding("h2", "p1", "70"); // 130 %
        trigger("findings"); // a closed panel lists nothing
        QTRY_VERIFY_WITH_TIMEOUT(listed().join(u' ').contains(u"130%"_s), 3000);
        // A paper that cannot be opened is found in the background.
        QFile file(m_folder->filePath(u"zqvornik-card.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 nothing follows");
        file.close();
        m_prompts->files = {file.fileName()};
        QVERIFY(visit("docs.identity"));
        findButton("docs.identity", "Add files")->click();
        if (!QFileInfo(QCoreApplication::applicationDirPath() + u"/aspirant-inspector"_s).isExecutable() && qEnvironmentVariable("ASPIRANT_INSPECTOR").isEmpty())
            QSKIP("The inspector is not built.");
        trigger("findings"); // a closed panel lists nothing
        QTRY_VERIFY_WITH_TIMEOUT(listed().join(u' ').contains(u"is damaged or cut short"_s), 10000);
        QVERIFY(editor("docs.identity")->findChildren<QLabel*>().size() > 0);
        // Accepted like any other warning.
        Issue issue;
        for (const Issue& one : session().findings())
            if (one.code == u"paper.damaged"_s)
                issue = one;
        m_prompts->given = ui::ReasonGiven{u"A better copy follows."_s, {}};
        for (int row = 0; row < findings()->model()->rowCount(); ++row)
            if (findings()->model()->index(row, 0).data().toString().contains(u"damaged"_s))
                findings()->setCurrentIndex(findings()->model()->index(row, 0));
        for (QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->text() == u"Accept…"_s && button->isEnabled() && button->parentWidget()->isAncestorOf(findings()))
                button->click();
        QCOMPARE(session().acceptedReason(issue), std::optional(u"A better copy follows."_s));
    }

    // Database, its log, journals, settings, temporary files: only the database holds answers, and after purging nothing does.
    void nothingElseHoldsThem()
    {
        person("p1", "ZQVORNIK Tallulah");
        QVERIFY(visit("persons[p1].details"));
        trigger("export");
        auto* dialog = m_window->findChild<ui::ExportDialog*>();
        dialog->findChild<QLineEdit*>(u"exportFile"_s)->setText(u"/nowhere/at/all.zip"_s);
        dialog->findChild<QAbstractButton*>(u"exportIncomplete"_s)->setChecked(true);
        dialog->findChild<QPushButton*>(u"exportStart"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget*>(u"exportResult"_s)->isVisible(), 20000);
        dialog->close();
        m_window->findChild<ui::WorkspaceView*>()->desk()->flush();
        QStringList holders = filesHolding();
        QVERIFY(!holders.isEmpty());
        for (const QString& name : holders)
            QVERIFY2(name.startsWith(u"work/workspace."_s), qPrintable(name));
        const QString id = session().draft().id;
        trigger("home");
        QVERIFY(m_services->moveToBin(id, true));
        QVERIFY(m_services->purge(id));
        QCOMPARE(filesHolding(), QStringList());
        closeProgram();
        QCOMPARE(filesHolding(), QStringList());
    }

    // For people to look at: ASPIRANT_PICTURES=folder tst_window_personal
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the window saved there.");
        m_window->resize(1280, 860);
        person("p1", "AU Ka");
        holding("h1", "p1", "60");
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            QVERIFY(visit("persons[p1].hkid"));
            trigger("findings");
            QTest::qWait(500);
            QVERIFY(m_window->grab().save(folder + u"/personal-"_s + languageTag(language) + u".png"_s));
        }
        Q_EMIT page().placeAsked({0, {}});
        QTest::qWait(300);
        QVERIFY(m_window->grab().save(folder + u"/personal-table.png"_s));
        trigger("export");
        spin();
        auto* dialog = m_window->findChild<ui::ExportDialog*>();
        QVERIFY(dialog->grab().save(folder + u"/personal-export.png"_s));
        delete dialog;
    }

private:
    QStringList filesHolding()
    {
        QStringList holding;
        for (const QString& root : {m_folder->path(), m_settings.path(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                                    QStandardPaths::writableLocation(QStandardPaths::CacheLocation)}) {
            QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray bytes = file.readAll();
                for (const QString& token : {u"ZQVORNIK"_s, u"683365"_s, u"zqvornik.example"_s, u"Grondzeiler"_s, u"1961-07-23"_s}) {
                    const QByteArray wide(reinterpret_cast<const char*>(token.utf16()), token.size() * 2);
                    if (bytes.contains(token.toUtf8()) || bytes.contains(wide))
                        holding << QDir(m_folder->path()).relativeFilePath(file.fileName());
                }
            }
        }
        holding.removeDuplicates();
        return holding;
    }
};

QTEST_MAIN(TestWindowPersonal)
#include "tst_window_personal.moc"

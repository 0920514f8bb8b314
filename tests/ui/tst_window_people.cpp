// The register in the window: finding somebody, reading where they are named, making two entries one, telling two apart,
// looking at what was carried over, giving a role; by mouse and by keys alone.
#include "ui/window_stage.h"

#include "model/draft/carried.h"
#include "model/registry/distinct.h"
#include "model/registry/role_coverage.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/people_page.h"
#include "ui/people/timeline_view.h"

#include <QScrollArea>
#include <QTableView>
#include <QTextBlock>
#include <QUrl>

using namespace aspirant;
using test::at;

class TestWindowPeople final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init()
    {
        openSample();
        m_window->resize(1280, 860);
    }
    void cleanup() { closeProgram(); }

    void listsEverybodyWithRolesAndState()
    {
        showPeople();
        const int rows = static_cast<int>(session().rows(at("persons")).size() + session().rows(at("entities")).size());
        QCOMPARE(table()->model()->rowCount(), rows);
        QVERIFY(cell(0, 0).contains(QStringLiteral("CHAN Pak Sum")));
        QVERIFY2(cell(0, 1).contains(QStringLiteral("esponsible officer")), qPrintable(cell(0, 1)));
        QCOMPARE(cell(0, 2), QStringLiteral("Complete"));
        // The first record is shown with a link to each question that names it.
        QVERIFY(text("personText").contains(QStringLiteral("Where used")));
        const auto entry = registry::whereUsed(session()).first();
        QVERIFY(entry.uses.size() > 3);
        const QStringList led = links("personText");
        for (const registry::Use& use : entry.uses)
            QVERIFY2(led.contains(use.path.text()), qPrintable(use.path.text()));
    }

    void findsAndSorts()
    {
        showPeople();
        find<QLineEdit>("peopleSearch")->setText(QStringLiteral("sorensen"));
        QCOMPARE(table()->model()->rowCount(), 1);
        find<QLineEdit>("peopleSearch")->setText(QStringLiteral("nobody of that name"));
        QCOMPARE(table()->model()->rowCount(), 0);
        find<QLineEdit>("peopleSearch")->clear();
        choose("peopleShown", 2); // companies
        QCOMPARE(table()->model()->rowCount(), static_cast<int>(session().rows(at("entities")).size()));
        choose("peopleShown", 1);
        choose("peopleOrder", 1);
        QStringList names;
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            names << cell(i, 0);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
        QVERIFY(names != QStringList()); // and not by chance the order of the form
        choose("peopleOrder", 0);
        QVERIFY(cell(0, 0) != names.first() || cell(1, 0) != names.at(1));
    }

    void followsALinkToTheQuestion()
    {
        showPeople();
        const draft::Path path = registry::whereUsed(session()).first().uses.first().path;
        Q_EMIT page_()->findChild<QTextBrowser*>(QStringLiteral("personText"))->anchorClicked(QUrl(QStringLiteral("place:") + path.text()));
        QTRY_COMPARE(page().current(), path);
        QVERIFY(page().isVisible());
    }

    void makesTwoEntriesOneAndBack()
    {
        const QString second = copyOfFirst(); // the same person once more, with another address
        showPeople();
        QVERIFY(find<QWidget>("duplicates")->isVisible());
        find<QPushButton>("compare")->click();
        auto* dialog = m_window->findChild<ui::MergeDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const auto before = session().draft().answers;
        auto* other = dialog->findChild<QAbstractButton*>(QStringLiteral("other:.email"));
        QVERIFY(other); // it differs
        QVERIFY(dialog->findChild<QAbstractButton*>(QStringLiteral("this:.email"))->isChecked());
        other->click();
        dialog->findChild<QPushButton*>(QStringLiteral("mergeNow"))->click();
        QTRY_VERIFY(!m_window->findChild<ui::MergeDialog*>());
        QVERIFY(!session().rows(at("persons")).contains(second));
        const draft::Path first = at("persons").row(session().rows(at("persons")).first());
        QCOMPARE(session().draft().answer(first.child(QStringLiteral("email"))).toString(), QStringLiteral("second@example.com"));
        QVERIFY(!find<QWidget>("duplicates")->isVisible());
        QVERIFY(!find<QLabel>("personName")->text().isEmpty());
        trigger("undo"); // one step
        QCOMPARE(session().draft().answers, before);
        showPeople();
        QTRY_VERIFY(find<QWidget>("duplicates")->isVisible());
    }

    void keepsTheOtherEntryWhenAsked()
    {
        const QString second = copyOfFirst();
        showPeople();
        find<QPushButton>("compare")->click();
        auto* dialog = m_window->findChild<ui::MergeDialog*>();
        dialog->findChild<QAbstractButton*>(QStringLiteral("keepOther"))->click();
        dialog->findChild<QPushButton*>(QStringLiteral("mergeNow"))->click();
        QVERIFY(session().rows(at("persons")).contains(second));
        const draft::Path kept = at("persons").row(second);
        QCOMPARE(session().draft().answer(kept.child(QStringLiteral("email"))).toString(), QStringLiteral("second@example.com"));
        const auto entries = registry::whereUsed(session());
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const registry::Entry& one) { return one.row == kept; });
        QVERIFY(entry->uses.size() > 3); // they followed
    }

    void remembersThatTwoAreDifferent()
    {
        const QString second = copyOfFirst();
        showPeople();
        const draft::Path one = at("persons").row(session().rows(at("persons")).first()), other = at("persons").row(second);
        find<QPushButton>("distinct")->click();
        QVERIFY(registry::areDistinct(session().draft().answers, one, other));
        QVERIFY(!page_()->findChild<QPushButton*>(QStringLiteral("compare")) || !find<QPushButton>("compare")->isVisible());
        find<QPushButton>("showDistinct")->click();
        spin();
        QVERIFY(find<QPushButton>("notDistinct")->isVisible()); // and can be taken back there
        trigger("undo");
        QVERIFY(!registry::areDistinct(session().draft().answers, one, other));
        QTRY_VERIFY(page_()->findChild<QPushButton*>(QStringLiteral("distinct")));
        QVERIFY(page_()->isVisible()); // undoing does not lead away from here
    }

    void marksCarriedAnswersAsLookedAt()
    {
        const draft::Path row = at("persons").row(session().rows(at("persons")).first());
        for (const char* key : {"email", "phone"}) {
            const draft::Path path = row.child(QString::fromLatin1(key));
            const json::Value value = session().draft().answer(path);
            QVERIFY(!value.isNull());
            const json::Value mark = draft::carriedFact({QStringLiteral("d0"), QDateTime(QDate(2025, 3, 4), QTime(), Qt::UTC), true}, value);
            QVERIFY(desk().apply(draft::setAnswer(session().draft().answers, draft::carriedPath(path), mark), desk::Origin::Typed));
        }
        showPeople();
        QVERIFY2(cell(0, 2).contains(QStringLiteral("2 carried over")), qPrintable(cell(0, 2)));
        choose("peopleShown", 4);
        QCOMPARE(table()->model()->rowCount(), 1);
        auto* list = find<QListWidget>("personCarried");
        QCOMPARE(list->count(), 2);
        find<QTabWidget>("personTabs")->setCurrentIndex(3);
        find<QPushButton>("lookedAt")->click();
        QCOMPARE(draft::carriedToLookAt(session().draft().answers).size(), 1);
        QCOMPARE(list->count(), 1);
        QVERIFY(draft::carriedMark(session().draft().answers, row.child(QStringLiteral("email"))).has_value()); // where it came from stays known
        trigger("undo");
        QCOMPARE(draft::carriedToLookAt(session().draft().answers).size(), 2);
        QTRY_COMPARE(list->count(), 2);
        find<QPushButton>("lookedAtAll")->click();
        QVERIFY(draft::carriedToLookAt(session().draft().answers).isEmpty());
    }

    void showsEmploymentInWordsAndDrawn()
    {
        showPeople();
        find<QTabWidget>("personTabs")->setCurrentIndex(2);
        spin();
        auto* times = find<QListWidget>("personTimes");
        auto* drawing = m_window->findChild<ui::TimelineView*>();
        QVERIFY(times->count() > 0 && drawing->isVisible());
        QVERIFY2(times->item(0)->text().contains(QStringLiteral("19")) || times->item(0)->text().contains(QStringLiteral("20")), qPrintable(times->item(0)->text()));
        QVERIFY(!drawing->rectOf(0).isEmpty());
        QTest::mouseClick(drawing, Qt::LeftButton, {}, drawing->rectOf(0).center());
        QCOMPARE(times->currentRow(), 0);
        const auto people = session().rows(at("persons"));
        QVERIFY(!at("persons").row(people.first()).child(QStringLiteral("employment")).isEmpty());
        times->setFocus();
        QTest::keyClick(times, Qt::Key_Return); // to that row's form
        QVERIFY(page().isVisible());
    }

    void givesARole()
    {
        const draft::Path row = at("persons").row(session().rows(at("persons")).last());
        showPeople();
        page_()->select(row);
        find<QPushButton>("person:role")->click();
        auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("giveRoleDialog"));
        QVERIFY(dialog);
        auto* places = dialog->findChild<QListWidget*>(QStringLiteral("rolePlaces"));
        QVERIFY(places->count() > 0);
        const qsizetype uses = usesOf(row);
        dialog->findChild<QPushButton*>(QStringLiteral("giveRole"))->click();
        QCOMPARE(usesOf(row), uses + 1);
        trigger("undo");
        QCOMPARE(usesOf(row), uses);
    }

    void showsTheRolesThatAreNeeded()
    {
        showPeople();
        find<QTabWidget>("peopleTabs")->setCurrentIndex(1);
        spin();
        const QString words = text("rolesText");
        for (const registry::RoleNeed& need : registry::roleCoverage(session()))
            QVERIFY2(words.contains(need.role.en, Qt::CaseInsensitive), qPrintable(need.role.en));
        QVERIFY(words.contains(QStringLiteral("CHAN Pak Sum")));
        // A person there leads to the record here.
        const draft::Path last = at("persons").row(session().rows(at("persons")).last());
        Q_EMIT find<QTextBrowser>("rolesText")->anchorClicked(QUrl(QStringLiteral("place:") + last.text()));
        QCOMPARE(find<QTabWidget>("peopleTabs")->currentIndex(), 0);
        QVERIFY(find<QLabel>("personName")->text().startsWith(session().rowTitle(last).en));
    }

    void worksByKeysAlone()
    {
        copyOfFirst();
        showPeople();
        page_()->focusPage();
        QCOMPARE(m_window->focusWidget(), table());
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(find<QLabel>("personName")->text().startsWith(QStringLiteral("LEE Wing Yiu")));
        // Everything on the page is reached with Tab, and left again.
        QSet<QString> met;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QWidget* now = m_window->focusWidget();
            QVERIFY(now);
            if (page_()->isAncestorOf(now) && !now->objectName().isEmpty())
                met.insert(now->objectName());
        }
        for (const char* name : {"addPerson", "addCompany", "compare", "distinct", "peopleSearch", "peopleShown", "peopleOrder", "peopleTable", "person:open",
                                 "person:role", "person:merge", "personText"})
            QVERIFY2(met.contains(QString::fromLatin1(name)), name);
        auto* compare = find<QPushButton>("compare");
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_Space);
        auto* dialog = m_window->findChild<ui::MergeDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* merge = dialog->findChild<QPushButton*>(QStringLiteral("mergeNow"));
        merge->setFocus();
        const qsizetype before = session().rows(at("persons")).size();
        QTest::keyClick(merge, Qt::Key_Space);
        QCOMPARE(session().rows(at("persons")).size(), before - 1);
        QTest::keyClick(table(), Qt::Key_Return); // opens the record
        QVERIFY(page().isVisible());
    }

    void followsAnEditAndAnotherLanguage()
    {
        showPeople();
        const draft::Path name = at("persons").row(session().rows(at("persons")).first()).child(QStringLiteral("name_en"));
        QVERIFY(desk().setAnswer(name, QStringLiteral("CHAN Somebody")));
        QTRY_VERIFY(cell(0, 0).contains(QStringLiteral("CHAN Somebody")));
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        QTRY_VERIFY(find<QTabWidget>("peopleTabs")->tabText(1).contains(QStringLiteral("角色")));
        QVERIFY(cell(0, 2) != QStringLiteral("Complete"));
        m_window->showStart(); // nothing of the application stays behind
        QCOMPARE(page_()->findChild<QTableView*>(QStringLiteral("peopleTable"))->model()->rowCount(), 0);
    }

    void carriesThePeopleOfAnotherApplicationAfterShowingThem()
    {
        const QString from = session().draft().id;
        const qsizetype people = session().rows(at("persons")).size();
        const auto fresh = m_services->createDraft(QStringLiteral("vatp"), QStringLiteral("Harbour Heron"), QStringLiteral("Second"));
        const auto other = m_services->createDraft(QStringLiteral("vatp"), QStringLiteral("Somebody else"), QStringLiteral("Third"));
        QVERIFY(fresh && other && m_window->openDraft(*fresh));
        auto* menu = m_window->findChild<QMenu*>(QStringLiteral("carryFrom"));
        QVERIFY(menu && menu->isEnabled());
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1); // only of this client, and not itself
        QCOMPARE(menu->actions().first()->objectName(), QStringLiteral("carry:") + from);
        const auto before = session().draft().answers;
        menu->actions().first()->trigger();
        auto* preview = m_window->findChild<QDialog*>(QStringLiteral("carryPreview"));
        QVERIFY(preview);
        const QString words = preview->findChild<QTextBrowser*>()->toPlainText();
        QVERIFY2(words.contains(QStringLiteral("Added to the register: CHAN Pak Sum")), qPrintable(words.left(600)));
        QVERIFY(words.contains(QStringLiteral("SORENSEN Freja Ingrid")));
        QCOMPARE(session().draft().answers, before); // only shown
        preview->findChild<QPushButton*>(QStringLiteral("applyCarry"))->click();
        QCOMPARE(session().rows(at("persons")).size(), people);
        trigger("undo");
        QCOMPARE(session().draft().answers, before);
    }

    void fitsASmallScreen()
    {
        copyOfFirst();
        m_window->resize(1280, 720);
        showPeople();
        QVERIFY2(m_window->height() <= 720, qPrintable(QString::number(m_window->height())));
        auto* scroll = page_()->findChild<QScrollArea*>(QStringLiteral("peopleScroll"));
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        QVERIFY(table()->height() >= table()->rowHeight(0) * 3);
        m_window->resize(1280, 1100);
        QTRY_COMPARE(scroll->widget()->height(), scroll->viewport()->height()); // all of it is seen
    }

    void staysQuickWithHundreds()
    {
        draft::Answers after = session().draft().answers;
        QStringList ids = session().rows(at("persons"));
        const draft::Path first = at("persons").row(ids.first());
        const draft::Answers before = after;
        for (int i = 0; i < 300; ++i) {
            const QString id = QStringLiteral("many%1").arg(i);
            const draft::Path row = at("persons").row(id);
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                if (it.key().isInside(first) && it.key() != first)
                    after.insert(draft::Path::trusted(row.text() + it.key().text().mid(first.text().size())), it.value());
            after.insert(row.child(QStringLiteral("name_en")), QStringLiteral("NUMBER %1").arg(i));
            after.insert(row.child(QStringLiteral("birth_date")), QDate(1950, 1, 1).addDays(i * 31).toString(Qt::ISODate));
            for (const char* key : {"name_zh", "hkid", "email", "ce_number"})
                after.remove(row.child(QString::fromLatin1(key)));
            ids << id;
        }
        after.insert(at("persons"), json::Value::strings(ids));
        QVERIFY(desk().apply(draft::difference(before, after), desk::Origin::Typed));
        showPeople();
        QElapsedTimer clock;
        clock.start();
        page_()->showSession(); // works everything out anew
        const qint64 took = clock.elapsed();
        qInfo("worked out %d rows in %lld ms", table()->model()->rowCount(), took);
        QVERIFY2(took < 3000, qPrintable(QString::number(took))); // a debug build on a busy machine
    }

    // For people to look at: ASPIRANT_PICTURES=folder tst_window_people savesPictures
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the register saved there.");
        copyOfFirst();
        const draft::Path row = at("persons").row(session().rows(at("persons")).first());
        for (const char* key : {"email", "phone", "birth_date"}) {
            const draft::Path path = row.child(QString::fromLatin1(key));
            QVERIFY(desk().apply(draft::setAnswer(session().draft().answers, draft::carriedPath(path),
                                                  draft::carriedFact({QStringLiteral("d0"), QDateTime(QDate(2025, 3, 4), QTime(), Qt::UTC), true}, session().draft().answer(path))),
                                 desk::Origin::Typed));
        }
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            showPeople();
            const auto save = [&](const char* name, QWidget* widget) {
                QTest::qWait(300);
                QVERIFY(widget->grab().save(folder + u'/' + languageTag(language) + QString::fromLatin1(name)));
            };
            for (int tab = 0; tab < 4; ++tab) {
                find<QTabWidget>("personTabs")->setCurrentIndex(tab);
                save(qPrintable(QStringLiteral("-people%1.png").arg(tab)), m_window.get());
            }
            find<QPushButton>("compare")->click();
            auto* merge = m_window->findChild<ui::MergeDialog*>();
            save("-merge.png", merge);
            delete merge;
            find<QPushButton>("person:role")->click();
            auto* role = m_window->findChild<QDialog*>(QStringLiteral("giveRoleDialog"));
            save("-role.png", role);
            delete role;
            find<QTabWidget>("peopleTabs")->setCurrentIndex(1);
            save("-roles.png", m_window.get());
            find<QTabWidget>("peopleTabs")->setCurrentIndex(0);
        }
    }

private:
    ui::PeoplePage* page_() { return m_window->findChild<ui::PeoplePage*>(); }
    desk::Desk& desk() { return *m_window->findChild<ui::WorkspaceView*>()->desk(); }
    template<typename T>
    T* find(const char* name)
    {
        for (T* widget : page_()->findChildren<T*>(QString::fromLatin1(name)))
            if (widget->isVisible() || !widget->parentWidget()->isVisible())
                return widget;
        return page_()->findChild<T*>(QString::fromLatin1(name));
    }
    QTableView* table() { return find<QTableView>("peopleTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString text(const char* name) { return find<QTextBrowser>(name)->toPlainText(); }

    // Where the links of a text lead.
    QStringList links(const char* name)
    {
        QStringList found;
        const QTextDocument* document = find<QTextBrowser>(name)->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (const QString href = part.fragment().charFormat().anchorHref(); !href.isEmpty())
                    found << QUrl(href).path(QUrl::FullyDecoded);
        return found;
    }

    void showPeople()
    {
        m_window->findChild<QAction*>(QStringLiteral("page:people"))->trigger();
        QTRY_VERIFY(page_() && page_()->isVisible());
        spin();
    }

    void choose(const char* box, int entry)
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(entry);
        Q_EMIT combo->activated(entry);
    }

    qsizetype usesOf(const draft::Path& row)
    {
        for (const registry::Entry& entry : registry::whereUsed(session()))
            if (entry.row == row)
                return entry.uses.size();
        return -1;
    }

    // The first person a second time, at the end, under another address.
    QString copyOfFirst()
    {
        draft::Answers after = session().draft().answers;
        const draft::Answers before = after;
        QStringList ids = session().rows(at("persons"));
        const draft::Path first = at("persons").row(ids.first()), second = at("persons").row(QStringLiteral("again"));
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            if (it.key().isInside(first) && it.key() != first)
                after.insert(draft::Path::trusted(second.text() + it.key().text().mid(first.text().size())), it.value());
        after.insert(second.child(QStringLiteral("email")), QStringLiteral("second@example.com"));
        ids << QStringLiteral("again");
        after.insert(at("persons"), json::Value::strings(ids));
        [&] { QVERIFY(desk().apply(draft::difference(before, after), desk::Origin::Typed)); }();
        return QStringLiteral("again");
    }
};

QTEST_MAIN(TestWindowPeople)
#include "tst_window_people.moc"

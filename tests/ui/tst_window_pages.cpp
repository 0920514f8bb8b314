// Pages that are worked out, the banner, and the guidance of the questionnaire, in the window.
#include "ui/window_stage.h"

#include "ui/page_document.h"
#include "ui/page_view.h"
#include "ui/section_navigator.h"
#include "ui/workspace_pages.h"

#include <QTextDocument>
#include <QTextTable>

using namespace aspirant;
using test::at;

class TestWindowPages final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void showsEveryPageFromTheMenu()
    {
        start();
        const auto* menu = m_window->findChild<QMenu*>(QStringLiteral("overview"));
        QVERIFY(menu->isEnabled());
        QVERIFY(menu->actions().size() >= 4);
        for (QAction* action : menu->actions()) {
            action->trigger();
            spin();
            QVERIFY(!page().isVisible());
            if (ui::workspacePage(action->objectName().section(u':', 1)))
                continue; // a page of records, not one that is worked out
            QVERIFY(view().isVisible());
            const QString words = text().toPlainText();
            QVERIFY2(words.startsWith(text().accessibleName()), qPrintable(words.left(60)));
            QVERIFY(!text().accessibleName().isEmpty());
        }
        trigger("home");
        QVERIFY(!menu->isEnabled());
    }

    void goesToPagesAndBackByKeys()
    {
        start();
        auto* navigator = m_window->findChild<ui::SectionNavigator*>();
        navigator->setFocus();
        QTest::keyClick(navigator, Qt::Key_End);
        QVERIFY(view().isVisible());
        QCOMPARE(view().pageId(), QStringLiteral("preflight"));
        QTest::keyClick(navigator, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &text());
        QTest::keyClick(&text(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(view().pageId() != QStringLiteral("preflight"));
        for (int i = 0; i < 12 && !page().isVisible(); ++i) // over the heading to the sections again
            trigger("previousSection");
        QVERIFY(page().isVisible());
        QCOMPARE(page().place().section, -1);
    }

    void leadsFromAPageToTheQuestion()
    {
        start();
        show("preflight");
        Q_EMIT text().anchorClicked(linkCalled(QStringLiteral("Corporate name")));
        QVERIFY(page().isVisible());
        QCOMPARE(page().current(), at("firm.name"));
    }

    void worksOutAgainOnlyWhatIsLookedAt()
    {
        start();
        show("preflight");
        QVERIFY(text().toPlainText().contains(QStringLiteral("Corporate name")));
        Q_EMIT page().placeAsked({0, {}});
        type("firm.name", "Harbour Heron Exchange Limited");
        QVERIFY(text().toPlainText().contains(QStringLiteral("Corporate name"))); // nobody looks
        show("preflight");
        QVERIFY(!text().toPlainText().contains(QStringLiteral("Corporate name")));
        trigger("undo"); // leads to the question
        show("preflight");
        QVERIFY(text().toPlainText().contains(QStringLiteral("Corporate name")));
    }

    void showsPagesInTheLanguageOfTheQuestions()
    {
        start();
        show("preflight");
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        spin();
        QVERIFY(text().toPlainText().contains(QStringLiteral("法團名稱")));
        QVERIFY(!text().toPlainText().contains(QStringLiteral("Corporate name")));
    }

    void savesAPageAsAFile()
    {
        start();
        show("preflight");
        m_prompts->saveAs = m_folder->filePath(QStringLiteral("page.html"));
        m_window->findChild<QPushButton*>(QStringLiteral("savePage"))->click();
        const auto saved = app::readFile(m_prompts->saveAs, 1 << 22);
        QVERIFY(saved.has_value());
        QVERIFY(saved->contains("Corporate name"));
        m_prompts->saveAs = m_folder->filePath(QStringLiteral("not/there/page.html"));
        m_window->findChild<QPushButton*>(QStringLiteral("savePage"))->click();
        QVERIFY(!QFileInfo::exists(m_prompts->saveAs));
    }

    void tablesWrapWithinThePage()
    {
        pages::Table table{{QStringLiteral("Date"), QStringLiteral("Empty"), QStringLiteral("What")}, {}};
        table.rows.append({{{QStringLiteral("28 Apr 2027"), {}}}, {}, {{QStringLiteral("A longer sentence that goes on for some while."), QStringLiteral("firm.name"), pack::Status::Seed, Severity::Warns}}});
        const QList<int> shares = ui::columnShares(table, 84);
        QCOMPARE(shares[1], 0); // nothing stands there
        QCOMPARE(shares[0] + shares[2], 100);
        QVERIFY(shares[0] >= 12 && shares[0] < shares[2]);
        QVERIFY(ui::columnShares(table, 20).isEmpty()); // too narrow
        pages::Page made;
        made.title = QStringLiteral("Title");
        made.blocks = {pages::Heading{2, {QStringLiteral("Part"), {}}}, pages::Points{{{QStringLiteral("One"), {}}, {QStringLiteral("Two"), {}}}}, table};
        QTextDocument document;
        ui::writePage(document, made, {m_catalogue, Language::English, [](const QString& path) { return QStringLiteral("x:") + path; }});
        document.setTextWidth(500);
        QVERIFY(document.size().width() <= 500.5);
        const QString words = document.toPlainText();
        QVERIFY(words.contains(QStringLiteral("Warning")));             // never an icon alone
        QVERIFY(words.contains(QStringLiteral("Public article only")));
        QVERIFY(document.toHtml().contains(QStringLiteral("href=\"x:firm.name\"")));
        QCOMPARE(document.firstBlock().blockFormat().headingLevel(), 1);
        ui::writePage(document, made, {m_catalogue, Language::English, {}, 20}); // large text in a small window
        QVERIFY(document.rootFrame()->childFrames().isEmpty());                  // no table
        QVERIFY(document.toPlainText().contains(QStringLiteral("What\nA longer sentence")));
    }

    void keepsTheBannerAboveSectionsAndPages()
    {
        start();
        QVERIFY(!banner().isVisible()); // this questionnaire has none
        trigger("home");
        start("guided");
        QVERIFY(banner().isVisible());
        const auto words = [this] { return m_window->findChild<QLabel*>(QStringLiteral("bannerWords"))->text(); };
        QCOMPARE(words(), QStringLiteral("No bill had been seen at that date."));
        show("standing");
        QVERIFY(banner().isVisible());
        const QString about = m_window->findChild<QLabel*>(QStringLiteral("packWords"))->text();
        QVERIFY2(about.contains(QStringLiteral("Policy concluded")) && about.contains(QStringLiteral("2026")), qPrintable(about));
        m_window->setInterfaceLanguage(Language::SimplifiedChinese);
        spin();
        QCOMPARE(words(), QStringLiteral("截至该日未见条例草案。"));
    }

    void foldsGuidanceWhereThePackSaysSo()
    {
        start("guided");
        QVERIFY(page().focusQuestion(at("plan")));
        const auto* panel = m_window->findChild<QTextBrowser*>(QStringLiteral("guidance"));
        const auto words = [panel] {
            QTest::qWait(180);
            return panel->toPlainText();
        };
        QVERIFY(words().contains(QStringLiteral("Numbers that add up.")));
        QVERIFY(words().contains(QStringLiteral("The plan names no people.")));
        QVERIFY(words().contains(QStringLiteral("Three people serve forty clients in the first year.")));
        QVERIFY(!words().contains(QStringLiteral("Show the full guidance")));
        click("small", 0); // the rule is true now
        QVERIFY(page().focusQuestion(at("plan")));
        QVERIFY(!words().contains(QStringLiteral("Numbers that add up.")));
        QVERIFY(words().contains(QStringLiteral("Show the full guidance")));
        QVERIFY(words().contains(QStringLiteral("Why is this asked?"))); // only guidance is folded
        Q_EMIT m_window->findChild<QTextBrowser*>(QStringLiteral("guidance"))->anchorClicked(QUrl(QStringLiteral("guidance:full")));
        QVERIFY(words().contains(QStringLiteral("Numbers that add up.")));
        const QString draft = session().draft().id;
        closeProgram();
        openProgram();
        QVERIFY(m_window->openDraft(draft));
        QTest::qWait(180);
        QVERIFY(m_window->findChild<QTextBrowser*>(QStringLiteral("guidance"))->toPlainText().contains(QStringLiteral("Numbers that add up."))); // remembered
    }

    void saysWhatAPaperMustBe()
    {
        start("guided");
        QVERIFY(page().focusQuestion(at("doc.certificate")) || (Q_EMIT page().placeAsked({-1, {}}), page().focusQuestion(at("doc.certificate"))));
        QStringList words;
        for (const QLabel* label : editor("doc.certificate")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.join(u' ').contains(QStringLiteral("Not older than 30 days at filing. In English and in Chinese.")));
    }

    void offersToStartWhatAProfileLeadsTo()
    {
        start("guided");
        show("outcomes");
        QVERIFY(!m_window->findChild<QPushButton*>(QStringLiteral("start:every")));
        Q_EMIT page().placeAsked({0, {}});
        click("client_money", 0);
        show("outcomes");
        auto* button = m_window->findChild<QPushButton*>(QStringLiteral("start:every"));
        QVERIFY(button && button->isVisible());
        QVERIFY(button->accessibleName().contains(QStringLiteral("Licence for client money")));
    }

private:
    ui::PageView& view() { return *m_window->findChild<ui::PageView*>(); }
    QTextBrowser& text() { return *m_window->findChild<QTextBrowser*>(QStringLiteral("pageText")); }
    QWidget& banner() { return *m_window->findChild<QWidget*>(QStringLiteral("banner")); }

    void show(const char* id)
    {
        auto* action = m_window->findChild<QAction*>(QStringLiteral("page:") + QString::fromLatin1(id));
        QVERIFY2(action, id);
        action->trigger();
        spin();
    }

    // The target of the first link with these words.
    QUrl linkCalled(const QString& words)
    {
        for (QTextBlock block = text().document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().text() == words && it.fragment().charFormat().isAnchor())
                    return QUrl(it.fragment().charFormat().anchorHref());
        return {};
    }
};

QTEST_MAIN(TestWindowPages)
#include "tst_window_pages.moc"

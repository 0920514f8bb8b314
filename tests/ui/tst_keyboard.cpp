// The window by keys alone: Tab reaches every enabled control in the order it is seen, nothing holds it, and an
// application is started, filled in, checked and exported without a pointer.
#include "ui/editor_stage.h"

#include "app/window_services.h"
#include "ui/editors/question_editor.h"
#include "ui/export_dialog.h"
#include "ui/findings_panel.h"
#include "ui/history_dialog.h"
#include "ui/main_window.h"
#include "ui/question_page.h"
#include "ui/settings_dialog.h"
#include "ui/workspace_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace aspirant;
using test::PreparedPrompts;

namespace {

draft::Path at(const char* path)
{
    return draft::Path::trusted(QString::fromLatin1(path));
}

// Where Tab should stop. A text with links has a stop per link, and one without links has none.
bool isStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QString nameOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString words = !widget->accessibleName().isEmpty() ? widget->accessibleName() : button ? button->text() : widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + words;
}

} // namespace

class TestKeyboard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("ASPIRANT_PACKS", ASPIRANT_SOURCE_DIR "/tests/ui/packs:" ASPIRANT_SOURCE_DIR "/resources/packs");
        QCoreApplication::setOrganizationName(QStringLiteral("aspirant-test"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_settings.path()).removeRecursively() && QDir().mkpath(m_settings.path()));
        m_bench = std::move(*app::Workbench::open(m_folder->filePath(QStringLiteral("work")), QStringLiteral("Ada"), app::OpenAs::Writer, 2000));
        m_services = std::make_unique<app::WindowServices>(*m_bench, m_catalogue);
        auto prompts = std::make_unique<PreparedPrompts>();
        m_prompts = prompts.get();
        m_window = std::make_unique<ui::MainWindow>(*m_services, std::move(prompts));
        m_window->setInterfaceLanguage(Language::English);
        m_window->resize(1280, 1600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_services.reset();
        m_bench.reset();
    }

    void tabGoesRoundTheStartPage()
    {
        goRound(m_window.get(), m_window->centralWidget(), "start");
    }

    void tabGoesRoundEverySection_data()
    {
        QTest::addColumn<int>("section");
        for (const int section : {0, 1, 2, -1})
            QTest::newRow(qPrintable(QStringLiteral("section %1").arg(section))) << section;
    }
    void tabGoesRoundEverySection()
    {
        QFETCH(int, section);
        startByKeys();
        Q_EMIT page().placeAsked({section, {}});
        settle();
        goRound(m_window.get(), page().widget(), "page");
    }

    // What is built late still comes in its place: findings with buttons, questions that appear, and an editor
    // that was built before the ones above it.
    void tabFollowsTheEyeAfterChanges()
    {
        startByKeys();
        answer("firm.staff", "1");      // a warning with buttons
        page().focusQuestion(at("firm.listed"));
        key(Qt::Key_Space);             // yes: a question appears below
        settle();
        QVERIFY(page().editor(at("firm.exchange")));
        goRound(m_window.get(), page().widget(), "page");
        m_window->resize(1280, 700);
        Q_EMIT page().placeAsked({4, {}});
        QVERIFY(page().focusQuestion(at("bulk.n60")));
        settle();
        QStringList visited;
        for (int i = 60; i > 50; --i) { // upwards through questions that were not built yet
            visited << page().current().text();
            while (page().current().text() == visited.last())
                key(Qt::Key_Backtab);
            settle();
        }
        for (int i = 0; i < visited.size(); ++i)
            QCOMPARE(visited[i], QStringLiteral("bulk.n%1").arg(60 - i));
    }

    void tabGoesRoundRowsAndPanels()
    {
        const auto draft = m_bench->createDraft(QStringLiteral("vatp"), QStringLiteral("Harbour Heron"), QStringLiteral("Sample"));
        QVERIFY(draft.has_value());
        const QString sample = QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/vatp-harbour");
        {
            auto desk = m_bench->openDraft(*draft);
            QVERIFY(desk.has_value());
            const auto answers = app::readJsonFile(sample + QStringLiteral("/answers.json"));
            QVERIFY(answers && m_bench->fill(**desk, *answers, sample + QStringLiteral("/attachments")));
        }
        QVERIFY(m_window->openDraft(*draft));
        settle();
        goRound(m_window.get(), page().widget(), "page"); // with a filled table
        for (int tab = 0; tab < 4; ++tab) {
            m_window->findChild<QTabWidget*>(QStringLiteral("sidePanel"))->setCurrentIndex(tab);
            settle();
            goRound(m_window.get(), nullptr, "panel");
        }
        page().focusQuestion(at("persons"));
        auto* editor = page().editor(page().current());
        QVERIFY(editor);
        editor->findChild<QToolButton*>(QStringLiteral("more"))->click();
        auto* menu = editor->findChild<QMenu*>();
        menu->actions().last()->trigger(); // the history of this answer
        menu->close();
        settle();
        auto* history = m_window->findChild<ui::HistoryDialog*>();
        QVERIFY(history);
        goRound(history, nullptr, "history");
        QTest::keyClick(history, Qt::Key_Escape);
        settle();
        QVERIFY(!m_window->findChild<ui::HistoryDialog*>() || !m_window->findChild<ui::HistoryDialog*>()->isVisible());
    }

    void anApplicationByKeysAlone()
    {
        startByKeys();
        QCOMPARE(session().draft().client, QStringLiteral("Harbour Heron"));
        for (int i = 0; i < 4 && !page().isAncestorOf(focus()); ++i)
            key(Qt::Key_F6);
        QVERIFY(page().isAncestorOf(focus()));
        tabTo([](QWidget* widget) { return qobject_cast<QLineEdit*>(widget) != nullptr; });
        QCOMPARE(page().current(), at("firm.name"));
        QTest::keyClicks(focus(), QStringLiteral("Harbour Heron Exchange Limited"));
        key(Qt::Key_Tab);
        QCOMPARE(session().state(at("firm.name")).answer.toString(), QStringLiteral("Harbour Heron Exchange Limited"));
        key(Qt::Key_F8); // the next finding
        settle();
        QVERIFY(!page().current().isEmpty() && page().current() != at("firm.name"));
        QVERIFY(page().isAncestorOf(focus()));
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page().place().section, 1);
        QVERIFY(page().focusQuestion(page().current())); // in a line, where Ctrl+E moves to its end
        key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        auto* dialog = m_window->findChild<ui::ExportDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString bundle = m_folder->filePath(QStringLiteral("out.zip"));
        auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("exportFile"));
        tabTo([file](QWidget* widget) { return widget == file; });
        QTest::keyClick(file, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(file, bundle);
        auto* incomplete = dialog->findChild<QCheckBox*>(QStringLiteral("exportIncomplete"));
        tabTo([incomplete](QWidget* widget) { return widget == incomplete; });
        key(Qt::Key_Space);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("exportStart"));
        tabTo([go](QWidget* widget) { return widget == go; });
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(bundle), 30000);
        goRound(dialog, nullptr, "export");
        QTest::keyClick(dialog, Qt::Key_Escape);
        settle();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->findChild<QWidget*>(QStringLiteral("recent"))->isVisible());
    }

    void settingsByKeysAlone()
    {
        key(Qt::Key_Comma, Qt::ControlModifier);
        settle();
        auto* settings = m_window->findChild<ui::SettingsDialog*>();
        QVERIFY(settings);
        goRound(settings, nullptr, "settings");
    }

    // What is seen on a button is said first, or at least said: speech control works by what is seen.
    void buttonsSayWhatTheyShow()
    {
        startByKeys();
        static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)|&"));
        int looked = 0;
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            settle();
            for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
                const QString seen = button->text().remove(mnemonic);
                if (seen.isEmpty() || button->accessibleName().isEmpty())
                    continue;
                ++looked;
                QVERIFY2(button->accessibleName().contains(seen), qPrintable(seen + u'|' + button->accessibleName()));
            }
        }
        QVERIFY(looked >= 3);
    }

private:
    QWidget* focus() { return QApplication::focusWidget(); }
    ui::QuestionPage& page() { return *m_window->findChild<ui::QuestionPage*>(); }
    const session::Session& session() { return m_window->findChild<ui::WorkspaceView*>()->desk()->session(); }

    static void settle()
    {
        QCoreApplication::processEvents();
        QTest::qWait(60);
    }

    void key(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        QWidget* to = focus() ? focus() : m_window.get();
        QTest::keyClick(to, which, with);
    }

    void tabTo(const std::function<bool(QWidget*)>& wanted)
    {
        for (int i = 0; i < 300; ++i) {
            if (focus() && wanted(focus()))
                return;
            key(Qt::Key_Tab);
        }
        QFAIL("Tab does not get there");
    }

    void answer(const char* path, const char* words)
    {
        QVERIFY(page().focusQuestion(at(path)));
        QTest::keyClicks(focus(), QString::fromUtf8(words));
        key(Qt::Key_Tab);
        settle();
    }

    void startByKeys()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        auto* pack = qobject_cast<QComboBox*>(focus());
        QVERIFY(pack);
        pack->setCurrentIndex(pack->findData(QStringLiteral("every"))); // the list opens in a window of its own
        key(Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("Harbour Heron"));
        key(Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("Licence"));
        key(Qt::Key_Return);
        QVERIFY(page().isVisible());
        settle();
    }

    // Round the window once: every stop of it is met, and those within `ordered` in the order they are seen.
    void goRound(QWidget* window, QWidget* ordered, const char* what)
    {
        QList<QWidget*> wanted;
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (isStop(widget) && widget->window() == window && !qobject_cast<QTextBrowser*>(widget) && !qobject_cast<QLabel*>(widget))
                wanted << widget;
        QVERIFY(!wanted.isEmpty());
        QWidget* first = window->focusWidget() ? window->focusWidget() : wanted.first();
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget*> met;
        const auto most = 4 * wanted.size() + 200;
        for (qsizetype i = 0; i < most; ++i) {
            const QWidget* before = focus();
            QTest::keyClick(focus(), Qt::Key_Tab);
            QVERIFY2(focus(), what);
            if (met.size() > 1 && met.first() == focus() && before != focus()) // a text keeps it for each of its links
                break;
            if (!met.contains(focus()))
                met << focus();
        }
        for (QWidget* widget : wanted)
            if (isStop(widget))
                QVERIFY2(met.contains(widget), qPrintable(QStringLiteral("%1: Tab does not reach %2").arg(QLatin1String(what), nameOf(widget))));
        if (ordered)
            checkOrder(met, ordered);
    }

    // Nothing comes after what is wholly below it, or in the same line to the right of it.
    static void checkOrder(const QList<QWidget*>& met, QWidget* within)
    {
        QList<QWidget*> inside;
        qsizetype start = 0;
        for (qsizetype i = 0; i < met.size(); ++i) // where the round enters
            if (within->isAncestorOf(met[i]) && !within->isAncestorOf(met[(i + met.size() - 1) % met.size()]))
                start = i;
        for (qsizetype i = 0; i < met.size(); ++i)
            if (QWidget* widget = met[(start + i) % met.size()]; within->isAncestorOf(widget))
                inside << widget;
        QVERIFY(!inside.isEmpty());
        const auto place = [within](QWidget* widget) { return QRect(widget->mapTo(within, QPoint()), widget->size()); };
        const bool columns = within->objectName() == QLatin1String("startBody") || qobject_cast<QStackedWidget*>(within);
        for (qsizetype i = 1; i < inside.size(); ++i) {
            const QRect before = place(inside[i - 1]), after = place(inside[i]);
            const bool up = after.bottom() < before.top() && !(columns && after.left() > before.right());
            const bool back = after.top() < before.bottom() && after.bottom() > before.top() && after.right() < before.left();
            QVERIFY2(!up && !back, qPrintable(QStringLiteral("%1 comes after %2").arg(nameOf(inside[i]), nameOf(inside[i - 1]))));
        }
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    Catalogue m_catalogue;
    std::unique_ptr<app::Workbench> m_bench;
    std::unique_ptr<app::WindowServices> m_services;
    PreparedPrompts* m_prompts = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

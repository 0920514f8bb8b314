// The whole window over a real workspace, for journeys through it: opened before each test, closed after it.
#pragma once

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
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

namespace aspirant::test {

inline draft::Path at(const char* path)
{
    return draft::Path::trusted(QString::fromLatin1(path));
}

// A test class inherits this beside QObject and calls begin(), open() and closeProgram() from its own slots.
class WindowStage {
protected:
    void begin()
    {
        qputenv("ASPIRANT_PACKS",
                ASPIRANT_SOURCE_DIR "/tests/ui/packs:" ASPIRANT_SOURCE_DIR "/resources/packs");
        QCoreApplication::setOrganizationName(QStringLiteral("aspirant-test"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_settings.path()).removeRecursively() && QDir().mkpath(m_settings.path()));
        openProgram();
    }

    // The program with the platform sample open. Filling it takes a second or two, so that is done once for the whole
    // test program, and each test gets a copy of the workspace.
    void openSample()
    {
        static const QTemporaryDir folder;
        static const QString draft = filledSample(folder.filePath(QStringLiteral("work")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_settings.path()).removeRecursively() && QDir().mkpath(m_settings.path()));
        QVERIFY(!draft.isEmpty() && copyFolder(folder.filePath(QStringLiteral("work")), m_folder->filePath(QStringLiteral("work"))));
        openProgram();
        QVERIFY(m_window->openDraft(draft));
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

    void start(const char* packId = "every")
    {
        auto* pack = m_window->findChild<QComboBox*>(QStringLiteral("newPack"));
        pack->setCurrentIndex(pack->findData(QString::fromLatin1(packId)));
        m_window->findChild<QLineEdit*>(QStringLiteral("newClient"))
            ->setText(QStringLiteral("Harbour Heron"));
        m_window->findChild<QLineEdit*>(QStringLiteral("newTitle"))->setText(QStringLiteral("Licence"));
        m_window->findChild<QPushButton*>(QStringLiteral("newCreate"))->click();
        QVERIFY(page().isVisible());
        QTest::qWait(50);
    }

    static QString filledSample(const QString& workspace)
    {
        const QString sample = QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/vatp-harbour");
        const auto bench = app::Workbench::open(workspace, QStringLiteral("Ada"), app::OpenAs::Writer, 2000);
        const auto answers = app::readJsonFile(sample + QStringLiteral("/answers.json"));
        const auto draft = bench ? (*bench)->createDraft(QStringLiteral("vatp"), QStringLiteral("Harbour Heron"), QStringLiteral("Licence"))
                                 : tl::unexpected<Error>(bench.error());
        const auto desk = draft ? (*bench)->openDraft(*draft) : tl::unexpected<Error>(draft.error());
        const auto filled = desk && answers ? (*bench)->fill(**desk, *answers, sample + QStringLiteral("/attachments"))
                                            : tl::unexpected<Error>(desk ? answers.error() : desk.error());
        return filled && filled->rejected.isEmpty() ? *draft : QString();
    }

    static bool copyFolder(const QString& from, const QString& to)
    {
        bool copied = QDir().mkpath(to);
        for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString target = to + u'/' + entry.fileName();
            copied = copied && (entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target));
        }
        return copied;
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

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    Catalogue m_catalogue;
    std::unique_ptr<app::Workbench> m_bench;
    std::unique_ptr<app::WindowServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    PreparedPrompts* m_prompts = nullptr;
};

} // namespace aspirant::test

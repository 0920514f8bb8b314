// The window is killed while somebody types. What it had acknowledged as saved is there afterwards, and the
// window says what it recovered. The program under test is this one, started again as the typist.
#include "ui/editor_stage.h"

#include "app/window_services.h"
#include "ui/editors/question_editor.h"
#include "ui/main_window.h"
#include "ui/question_page.h"
#include "ui/workspace_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace aspirant;

namespace {

const QString typedPath = QStringLiteral("applicant.name_en");

struct Program {
    explicit Program(const QString& folder)
        : bench(std::move(*app::Workbench::open(folder, QStringLiteral("Ada"), app::OpenAs::Writer, 5000))),
          services(*bench, catalogue), window(services, std::make_unique<test::PreparedPrompts>())
    {
        window.show();
        QTest::qWait(20);
    }

    Catalogue catalogue;
    std::unique_ptr<app::Workbench> bench;
    app::WindowServices services;
    ui::MainWindow window;
};

// Types for ever; prints each text once the desk has said that it is on the disk.
int typeForEver(const QString& folder, const QString& draftId)
{
    Program program(folder);
    if (!program.window.openDraft(draftId))
        return 1;
    auto* page = program.window.findChild<ui::QuestionPage*>();
    const int section = program.window.findChild<ui::WorkspaceView*>()->desk()->session().sectionOf(draft::Path::trusted(typedPath));
    Q_EMIT page->placeAsked({section, {}});
    page->focusQuestion(draft::Path::trusted(typedPath));
    QTest::qWait(50);
    auto* line = page->editor(draft::Path::trusted(typedPath))->findChild<QLineEdit*>();
    desk::Desk* desk = program.window.findChild<ui::WorkspaceView*>()->desk();
    QObject::connect(desk, &desk::Desk::saved, desk, [desk] {
        const QString text = desk->session().draft().answer(draft::Path::trusted(typedPath)).toString();
        std::printf("saved %s\n", qPrintable(text));
        std::fflush(stdout);
    });
    for (int i = 0;; ++i) {
        line->setFocus();
        QTest::keyClick(line, static_cast<char>('a' + i % 26));
        if (line->text().size() > 60)
            line->clear();
        QTest::qWait(5);
    }
}

} // namespace

class WindowKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("ASPIRANT_PACKS", ASPIRANT_SOURCE_DIR "/resources/packs");
    }

    void nothingAcknowledgedIsLost()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(QStringLiteral("workspace"));
        QString draftId;
        {
            Program program(workspace);
            draftId = *program.services.createDraft(QStringLiteral("vatp"), QStringLiteral("Client"), QStringLiteral("Killed"));
        }
        for (int kill = 0; kill < 5; ++kill) {
            const QString acknowledged = typeAndKill(workspace, draftId);
            QVERIFY(!acknowledged.isEmpty());
            Program program(workspace);
            const auto draft = program.bench->drafts().load(draftId);
            const auto history = program.bench->drafts().history(draftId, draft::Path::trusted(typedPath));
            QVERIFY(draft.has_value() && history.has_value());
            const bool there = std::any_of(history->begin(), history->end(), [&](const desk::Entry& entry) {
                const draft::Change* change = entry.changes.find(draft::Path::trusted(typedPath));
                return change && change->after.toString() == acknowledged;
            });
            QVERIFY2(there, qPrintable(QStringLiteral("lost: ") + acknowledged));
            QCOMPARE(program.services.recovered(), QStringList{draftId});
            QVERIFY(saysSo(program.window));
        }
    }

    void aProperEndRecoversNothing()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(QStringLiteral("workspace"));
        {
            Program program(workspace);
            QVERIFY(program.services.createDraft(QStringLiteral("vatp"), QStringLiteral("Client"), QStringLiteral("T")).has_value());
        }
        const Program program(workspace);
        QVERIFY(program.services.recovered().isEmpty());
        QVERIFY(!saysSo(program.window));
    }

private:
    static bool saysSo(const QWidget& window)
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("recovered"));
        });
    }

    // The last text that the typist said was saved before it was killed.
    static QString typeAndKill(const QString& workspace, const QString& draftId)
    {
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASPIRANT_TYPE_INTO"), workspace);
        environment.insert(QStringLiteral("ASPIRANT_TYPE_DRAFT"), draftId);
        typist.setProcessEnvironment(environment);
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {});
        while (!typist.canReadLine() && typist.waitForReadyRead(20000)) {
        }
        QTest::qWait(QRandomGenerator::global()->bounded(900));
        typist.kill();
        typist.waitForFinished();
        const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
        for (qsizetype i = lines.size() - 2; i >= 0; --i) { // the last piece may be half a line
            if (lines[i].startsWith("saved "))
                return QString::fromUtf8(lines[i].mid(6));
        }
        return {};
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("aspirant-test"));
    const QString workspace = qEnvironmentVariable("ASPIRANT_TYPE_INTO");
    if (!workspace.isEmpty()) {
        QStandardPaths::setTestModeEnabled(true);
        return typeForEver(workspace, qEnvironmentVariable("ASPIRANT_TYPE_DRAFT"));
    }
    WindowKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_kill.moc"

// aspirant: the window. Composes workspace, services and window; decides nothing else.
#include "app/window_services.h"
#include "ui/main_window.h"
#include "ui/prompts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QPushButton>

using namespace aspirant;

namespace {

struct Wanted {
    QString workspace, draft, user;
    std::optional<Language> language;
};

Wanted readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption workspace(QStringLiteral("workspace"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption draft(QStringLiteral("draft"), QString(), QStringLiteral("ID"));
    const QCommandLineOption language(QStringLiteral("lang"), QString(), QStringLiteral("TAG"));
    const QCommandLineOption user(QStringLiteral("as"), QString(), QStringLiteral("NAME"));
    parser.addOptions({workspace, draft, language, user});
    parser.addVersionOption();
    parser.process(application);
    Wanted wanted{parser.value(workspace), parser.value(draft), parser.value(user), languageFromTag(parser.value(language))};
    if (wanted.user.isEmpty())
        wanted.user = app::Workbench::defaultUser();
    return wanted;
}

// For writing; when another program has the workspace, the person may read it instead.
Result<std::unique_ptr<app::Workbench>> openWorkbench(const Wanted& wanted, const Catalogue& catalogue, Language language)
{
    auto bench = app::Workbench::open(wanted.workspace, wanted.user, app::OpenAs::Writer, 2000);
    if (bench || bench.error().code != QLatin1String("store.in_use"))
        return bench;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Aspirant"), bench.error().message.words(catalogue, language));
    box.setInformativeText(Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "You can open it to read. Nothing can be changed then."))
                               .words(catalogue, language));
    const QAbstractButton* read = box.addButton(Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "Open to read")).words(catalogue, language), QMessageBox::AcceptRole);
    box.addButton(Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "Close")).words(catalogue, language), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != read)
        return bench;
    return app::Workbench::open(wanted.workspace, wanted.user, app::OpenAs::Reader, 0);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("aspirant"));
    QCoreApplication::setApplicationName(QStringLiteral("aspirant"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASPIRANT_VERSION));
    const Wanted wanted = readArguments(application);
    const Catalogue catalogue;
    const Language language = wanted.language.value_or(Language::English);
    auto bench = openWorkbench(wanted, catalogue, language);
    if (!bench) {
        if (bench.error().code != QLatin1String("store.in_use"))
            QMessageBox::critical(nullptr, QStringLiteral("Aspirant"), bench.error().message.words(catalogue, language));
        return 3;
    }
    app::WindowServices services(**bench, catalogue);
    ui::MainWindow window(services);
    if (wanted.language)
        window.setInterfaceLanguage(*wanted.language);
    window.show();
    if (!wanted.draft.isEmpty())
        window.openDraft(wanted.draft);
    return QApplication::exec();
}

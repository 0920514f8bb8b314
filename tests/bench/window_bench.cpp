// What a person waits for, measured in a real window over a generated questionnaire of 5,000 questions and a
// workspace of 1,000 applications: start, first show of each section, a key press, a change of language.
// Prints milliseconds as JSON. An argument is the number of questions, a second one the number of applications.
#include "app/window_services.h"
#include "model/base/digest.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"
#include "ui/main_window.h"
#include "ui/question_page.h"
#include "ui/workspace_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace aspirant;

namespace {

class Figures {
public:
    template <typename Work>
    void time(const QString& name, Work&& work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_runs[name].push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }

    void print() const
    {
        std::printf("{");
        const char* separator = "";
        for (auto it = m_runs.begin(); it != m_runs.end(); ++it) {
            std::vector<double> runs = it.value();
            std::sort(runs.begin(), runs.end());
            const auto part = [&runs](double share) { return runs[static_cast<std::size_t>(share * static_cast<double>(runs.size() - 1))]; };
            std::printf("%s\"%s\":{\"count\":%zu,\"p50\":%.1f,\"p95\":%.1f,\"worst\":%.1f}", separator, qPrintable(it.key()), runs.size(),
                        part(0.5), part(0.95), runs.back());
            separator = ",";
        }
        std::printf("}\n");
    }

private:
    QMap<QString, std::vector<double>> m_runs;
};

// All that is posted, layout and painting included, but nothing that waits for a timer.
void drawn(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

draft::Draft draftOf(const pack::Pack& pack)
{
    draft::Draft draft;
    draft.id = randomHex(8);
    draft.client = QStringLiteral("Client ") + draft.id.left(1);
    draft.title = QStringLiteral("Application ") + draft.id;
    draft.pack = {pack.id, pack.version, pack.hash};
    return draft;
}

// The draft that is opened; empty when the workspace could not be made.
QString fill(app::Workbench& bench, int questions, int drafts)
{
    pack::GeneratorSizes sizes;
    sizes.questions = questions;
    sizes.sections = std::max(4, questions / 50);
    const auto read = pack::readResolvedPack(json::canonical(pack::generatePack(1, sizes)), QStringLiteral("generated"));
    if (!read.pack)
        return {};
    QString last;
    for (int i = 0; i < drafts; ++i) {
        const draft::Draft draft = draftOf(*read.pack);
        if (!bench.drafts().create(draft, read.pack->canonical))
            return {};
        last = draft.id;
    }
    return last;
}

void measure(app::Workbench& bench, const Catalogue& catalogue, const QString& draft, Figures& figures)
{
    app::WindowServices services(bench, catalogue);
    std::unique_ptr<ui::MainWindow> window;
    figures.time(QStringLiteral("window_to_start_page"), [&] {
        window = std::make_unique<ui::MainWindow>(services);
        window->setInterfaceLanguage(Language::English);
        window->resize(1280, 860);
        window->show();
        drawn(*window);
    });
    figures.time(QStringLiteral("open_application"), [&] {
        window->openDraft(draft);
        drawn(*window);
    });
    auto* page = window->findChild<ui::QuestionPage*>();
    const session::Session& session = window->findChild<ui::WorkspaceView*>()->desk()->session();
    const auto sections = static_cast<int>(session.pack().pack().sections.size());
    for (int section = 0; section < sections; ++section) {
        if (session.sectionVisibility(section) < session::Visibility::MayApply)
            continue;
        figures.time(QStringLiteral("section_first_shown"), [&] {
            Q_EMIT page->placeAsked({section, {}});
            drawn(*window);
        });
        QTest::qWait(1); // what is built after the first sight
    }
    for (const Language language : {Language::TraditionalChinese, Language::SimplifiedChinese, Language::English, Language::TraditionalChinese}) {
        figures.time(QStringLiteral("language_switch"), [&] {
            window->setInterfaceLanguage(language);
            drawn(*window);
        });
        QTest::qWait(50);
    }
    Q_EMIT page->placeAsked({0, {}});
    QTest::qWait(50);
    for (QLineEdit* line : page->findChildren<QLineEdit*>()) {
        if (!line->isVisible() || line->isReadOnly())
            continue;
        line->setFocus();
        for (int i = 0; i < 20; ++i)
            figures.time(QStringLiteral("key_to_paint"), [&] {
                QTest::keyClick(line, Qt::Key_A);
                drawn(*window);
            });
    }
}

} // namespace

int main(int argc, char** argv)
{
    QTemporaryDir folder;
    qputenv("ASPIRANT_PACKS", ASPIRANT_SOURCE_DIR "/resources/packs");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("aspirant-bench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASPIRANT_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const int questions = arguments.value(1, QStringLiteral("5000")).toInt();
    const int drafts = arguments.value(2, QStringLiteral("1000")).toInt();
    const Catalogue catalogue;
    QString draft;
    {
        auto bench = app::Workbench::open(folder.filePath(QStringLiteral("work")), QStringLiteral("bench"), app::OpenAs::Writer, 0);
        if (bench)
            draft = fill(**bench, questions, drafts);
    }
    if (draft.isEmpty()) {
        std::fprintf(stderr, "The workspace could not be made.\n");
        return 3;
    }
    Figures figures;
    Result<std::unique_ptr<app::Workbench>> bench = nullptr;
    figures.time(QStringLiteral("workspace_opened"), [&] {
        bench = app::Workbench::open(folder.filePath(QStringLiteral("work")), QStringLiteral("bench"), app::OpenAs::Writer, 0);
    });
    if (!bench)
        return 3;
    measure(**bench, catalogue, draft, figures);
    figures.print();
    return 0;
}

// What one more row costs when a table has 10 and when it has 1,000, and the ratio: in the session, with saving, and in
// the window. Prints processor milliseconds as JSON; other work on the machine does not count. Arguments: questionnaire
// and table, "vatp persons" without any.
#include "app/window_services.h"
#include "ui/main_window.h"
#include "ui/question_page.h"
#include "ui/workspace_view.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace aspirant;

namespace {

constexpr int few = 10, many = 1000, runs = 9;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Work>
double timed(Work&& work)
{
    const double before = milliseconds();
    work();
    return milliseconds() - before;
}

class Figures {
public:
    void add(const QString& name, int size, double time) { m_times[name][size].push_back(time); }
    void print()
    {
        std::printf("{");
        const char* separator = "";
        for (auto it = m_times.begin(); it != m_times.end(); ++it) {
            const double at10 = median(it.value()[few]), at1000 = median(it.value()[many]);
            std::printf("%s\n \"%s\":{\"at_10\":%.3f,\"at_1000\":%.3f,\"ratio\":%.2f}", separator, qPrintable(it.key()), at10, at1000, at1000 / at10);
            separator = ",";
        }
        std::printf("\n}\n");
    }

private:
    static double median(std::vector<double> times)
    {
        if (times.empty())
            return 0;
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
    QMap<QString, QMap<int, std::vector<double>>> m_times;
};

void drawn(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

// A field in which every row can have some text.
QString nameField(const pack::Question& repeat)
{
    for (const pack::Question& field : repeat.fields)
        if (field.type == pack::Type::Text && field.computed.isEmpty() && field.languages == pack::Languages::One)
            return field.key;
    return {};
}

draft::ChangeSet filledRows(const session::Session& session, const draft::Path& repeat, int count)
{
    QStringList ids = session.draft().rows(repeat);
    const QString field = nameField(*session.question(repeat));
    QList<draft::Change> changes;
    while (ids.size() < count) {
        ids.append(draft::newRowId());
        changes.append({repeat.row(ids.last()).child(field), {}, QStringLiteral("Row %1").arg(ids.size())});
    }
    changes.append({repeat, session.draft().answer(repeat), json::Value::strings(ids)});
    return draft::ChangeSet(changes);
}

void measureSession(const session::Session& from, const draft::Path& repeat, Figures& figures)
{
    for (const int size : {few, many}) {
        session::Session session(from.sharedPack(), from.draft(), from.today());
        if (!session.apply(filledRows(session, repeat, size - runs / 2)))
            qFatal("the rows of this bench cannot be added");
        const QString field = nameField(*session.question(repeat));
        for (int i = 0; i < runs; ++i) {
            const QString id = draft::newRowId();
            figures.add(QStringLiteral("session_add"), size, timed([&] { (void)session.apply(draft::addRow(session.draft().answers, repeat, id)); }));
            const draft::Path name = repeat.row(id).child(field);
            figures.add(QStringLiteral("session_first_answer"), size, timed([&] { (void)session.apply(draft::setAnswer(session.draft().answers, name, QStringLiteral("New"))); }));
            figures.add(QStringLiteral("session_second_answer"), size, timed([&] { (void)session.apply(draft::setAnswer(session.draft().answers, name, QStringLiteral("Newer"))); }));
        }
    }
}

void measureDesk(desk::Desk& desk, const draft::Path& repeat, Figures& figures)
{
    for (const int size : {few, many}) {
        (void)desk.apply(filledRows(desk.session(), repeat, size - runs / 2), desk::Origin::Typed);
        (void)desk.flush();
        const QString field = nameField(*desk.session().question(repeat));
        for (int i = 0; i < runs; ++i) {
            QString id;
            figures.add(QStringLiteral("desk_add_and_save"), size, timed([&] { id = desk.addRow(repeat).value_or(QString()); }));
            (void)desk.setAnswer(repeat.row(id).child(field), QStringLiteral("New"));
        }
    }
}

void measureWindow(app::Workbench& bench, const Catalogue& catalogue, const QString& draft, const draft::Path& repeat, Figures& figures)
{
    app::WindowServices services(bench, catalogue);
    ui::MainWindow window(services);
    window.resize(1280, 860);
    window.show();
    window.openDraft(draft);
    drawn(window);
    auto* view = window.findChild<ui::WorkspaceView*>();
    auto* page = window.findChild<ui::QuestionPage*>();
    desk::Desk& desk = *view->desk();
    for (const int size : {few, many}) {
        (void)desk.apply(filledRows(desk.session(), repeat, size - runs / 2), desk::Origin::Typed);
        (void)desk.flush();
        view->showQuestion(repeat);
        drawn(window);
        QTest::qWait(300);
        const QString field = nameField(*desk.session().question(repeat));
        for (int i = 0; i < runs; ++i) {
            QString id;
            figures.add(QStringLiteral("window_add_seen_in_table"), size, timed([&] {
                            id = desk.addRow(repeat).value_or(QString());
                            drawn(window);
                        }));
            figures.add(QStringLiteral("window_open_row"), size, timed([&] {
                            view->showQuestion(repeat.row(id));
                            drawn(window);
                        }));
            figures.add(QStringLiteral("window_first_answer"), size, timed([&] {
                            (void)desk.setAnswer(repeat.row(id).child(field), QStringLiteral("New"));
                            drawn(window);
                        }));
            figures.add(QStringLiteral("window_back_to_table"), size, timed([&] {
                            view->showQuestion(repeat);
                            drawn(window);
                        }));
            Q_UNUSED(page)
            QTest::qWait(20);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication program(argc, argv);
    const QStringList arguments = program.arguments();
    const QString pack = arguments.value(1, QStringLiteral("vatp"));
    const draft::Path repeat = draft::Path::trusted(arguments.value(2, QStringLiteral("persons")));
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    auto bench = app::Workbench::open(folder.filePath(QStringLiteral("work")), QStringLiteral("Ada"), app::OpenAs::Writer, 2000);
    if (!bench)
        return 1;
    Figures figures;
    const auto first = (*bench)->createDraft(pack, QStringLiteral("A client"), QStringLiteral("First"));
    const auto second = (*bench)->createDraft(pack, QStringLiteral("A client"), QStringLiteral("Second"));
    if (!first || !second)
        return 1;
    {
        const auto desk = (*bench)->openDraft(*first);
        if (!desk || !(*desk)->session().question(repeat))
            return 1;
        measureSession((*desk)->session(), repeat, figures);
        measureDesk(**desk, repeat, figures);
    }
    Catalogue catalogue;
    measureWindow(**bench, catalogue, *second, repeat, figures);
    figures.print();
    return 0;
}

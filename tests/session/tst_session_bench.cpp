// Measures; asserts nothing about milliseconds. Run alone, in a release build.
#include "support/scenario.h"

#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace aspirant;
using namespace aspirant::session;

namespace {

// Processor time of this thread: other work on the machine does not count.
class Stopwatch {
public:
    void restart() { m_start = now(); }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(now() - m_start) / 1e6; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    qint64 m_start = now();
};

} // namespace

class SessionBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measures();
};

void SessionBench::measures()
{
    pack::GeneratorSizes sizes;
    sizes.questions = 5000;
    sizes.sections = 50;
    const auto pack = test::compiled(pack::generatePack(1, sizes));
    draft::DraftGenerator generator(pack, 1);
    draft::Draft draft;
    draft.pack = {pack->pack().id, pack->pack().version, pack->pack().hash};
    draft.answers = generator.fill(100, 3);

    Stopwatch timer;
    Session session(pack, draft, QDate(2026, 11, 22));
    qInfo("load: %.2f ms, %lld answers, %lld paths, %llu evaluations", timer.milliseconds(),
          static_cast<long long>(draft.answers.size()), static_cast<long long>(session.paths().size()),
          session.evaluations());

    timer.restart();
    const auto findings = session.findings();
    qInfo("findings: %.2f ms, %lld of them", timer.milliseconds(), static_cast<long long>(findings.size()));

    draft::Draft empty = draft;
    empty.answers.clear();
    Session filled(pack, empty, QDate(2026, 11, 22));
    timer.restart();
    QVERIFY(filled.apply(draft::difference({}, draft.answers)));
    qInfo("fill all at once: %.2f ms", timer.milliseconds());

    std::vector<double> times;
    QString worst;
    for (int i = 0; i < 3000; ++i) {
        const draft::ChangeSet edit = generator.edit(session.draft().answers);
        const quint64 evaluations = session.evaluations();
        timer.restart();
        const auto delta = session.apply(edit);
        times.push_back(timer.milliseconds());
        QVERIFY(delta);
        if (times.back() == *std::max_element(times.begin(), times.end()))
            worst = QStringLiteral("%1: %2 evaluations, %3 appeared, %4 vanished, %5 findings")
                        .arg(edit.isEmpty() ? QString() : edit.changes().first().path.text())
                        .arg(session.evaluations() - evaluations)
                        .arg(delta->appeared.size())
                        .arg(delta->vanished.size())
                        .arg(delta->added.size() + delta->gone.size());
    }
    std::sort(times.begin(), times.end());
    qInfo("edit: median %.4f, p95 %.4f, p99 %.4f, worst %.4f ms", times[times.size() / 2],
          times[times.size() * 95 / 100], times[times.size() * 99 / 100], times.back());
    qInfo("worst: %s", qPrintable(worst));
}

QTEST_GUILESS_MAIN(SessionBench)
#include "tst_session_bench.moc"

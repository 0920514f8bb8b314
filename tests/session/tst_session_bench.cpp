// Measures; asserts nothing about milliseconds. Run alone, in a release build.
#include "support/scenario.h"

#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace aspirant;
using namespace aspirant::session;

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

    QElapsedTimer timer;
    timer.start();
    Session session(pack, draft, QDate(2026, 11, 22));
    qInfo("load: %.2f ms, %lld answers, %lld paths, %llu evaluations", static_cast<double>(timer.nsecsElapsed()) / 1e6,
          static_cast<long long>(draft.answers.size()), static_cast<long long>(session.paths().size()), session.evaluations());

    timer.restart();
    const auto findings = session.findings();
    qInfo("findings: %.2f ms, %lld of them", static_cast<double>(timer.nsecsElapsed()) / 1e6, static_cast<long long>(findings.size()));

    draft::Draft empty = draft;
    empty.answers.clear();
    Session filled(pack, empty, QDate(2026, 11, 22));
    timer.restart();
    QVERIFY(filled.apply(draft::difference({}, draft.answers)));
    qInfo("fill all at once: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);

    std::vector<double> times;
    for (int i = 0; i < 3000; ++i) {
        const draft::ChangeSet edit = generator.edit(session.draft().answers);
        timer.restart();
        QVERIFY(session.apply(edit));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("edit: median %.4f, p95 %.4f, p99 %.4f, worst %.4f ms", times[times.size() / 2], times[times.size() * 95 / 100],
          times[times.size() * 99 / 100], times.back());
}

QTEST_GUILESS_MAIN(SessionBench)
#include "tst_session_bench.moc"

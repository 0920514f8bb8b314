// Measures; the limit is generous, so that only a page that looks at everything again and again fails.
#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"
#include "model/pages/page_render.h"

#include <QTest>

#include <ctime>

using namespace aspirant;

namespace {

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// Twelve initiatives, to which every question belongs in turn.
void giveRoadmap(pack::Pack& pack)
{
    const Text words{QStringLiteral("Access"), QStringLiteral("連接"), QStringLiteral("连接")};
    pack.roadmap.pillars = {{QStringLiteral("Access"), words, words}};
    for (int number = 1; number <= 12; ++number)
        pack.roadmap.initiatives.append({number, QStringLiteral("Access"), words, words, {}, {}});
    int next = 0;
    for (pack::Section& section : pack.sections)
        for (pack::Question& question : section.questions)
            question.aspire = pack::Aspire{QStringLiteral("Access"), next++ % 12 + 1};
}

} // namespace

class PagesBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measures()
    {
        pack::GeneratorSizes sizes;
        sizes.questions = 1000;
        auto read = pack::readResolvedPack(json::canonical(pack::generatePack(1, sizes)), QStringLiteral("generated"));
        QVERIFY(read.pack);
        giveRoadmap(*read.pack);
        const auto pack = pack::CompiledPack::compile(std::move(*read.pack));
        draft::DraftGenerator generator(pack, 1);
        draft::Draft draft;
        draft.answers = generator.fill(70, 3);
        const session::Session session(pack, draft, QDate(2026, 11, 22));
        const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
        for (const pages::PageName& name : pages::pageNames(session, catalogue, Language::TraditionalChinese)) {
            const double before = processorMilliseconds();
            const auto page = pages::page(session, name.id, catalogue, Language::TraditionalChinese);
            const double spent = processorMilliseconds() - before;
            QVERIFY(page && !page->blocks.isEmpty());
            qInfo("%s: %.2f ms, %lld blocks", qPrintable(name.id), spent, static_cast<long long>(page->blocks.size()));
            QVERIFY2(spent < 1000, "a page takes as long as only a mistake explains");
        }
    }
};

QTEST_APPLESS_MAIN(PagesBench)
#include "tst_pages_bench.moc"

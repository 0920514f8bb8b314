// bench: measures engine, store, export and verify on a generated questionnaire and draft.
#include "app/bundling.h"
#include "app/cli/verb.h"

#include "model/base/digest.h"
#include "model/draft/draft_json.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace aspirant::cli {

namespace {

struct BenchSizes {
    quint64 seed = 1;
    int questions = 5000;
    int edits = 1000;
    int repeats = 5;
    int drafts = 0;
    qint64 attachmentMegabytes = 0;
    int smallAttachments = 0;
};

// Named figures, each the distribution of one kind of run.
class Figures {
public:
    void add(const QString& name, double milliseconds) { m_runs[index(name)].second.push_back(milliseconds); }
    void count(const QString& name, qint64 value) { m_counts.set(name, value); }

    template <typename Work>
    auto time(const QString& name, Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        add(name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return result;
    }

    [[nodiscard]] json::Value document() const
    {
        json::Object figures;
        for (const auto& [name, runs] : m_runs)
            figures.set(name, distribution(runs));
        return json::Value(json::Object{{QStringLiteral("milliseconds"), std::move(figures)}, {QStringLiteral("counts"), m_counts}});
    }
    [[nodiscard]] QString words() const
    {
        QString text;
        const json::Value whole = document();
        for (const auto& [name, runs] : whole[u"milliseconds"].object()) {
            text += name.leftJustified(28);
            for (const char* figure : {"median", "p95", "p99", "worst", "runs"})
                text += QStringLiteral("  %1 %2").arg(QLatin1String(figure), QString::fromLatin1(runs[QString::fromLatin1(figure)].numberText()));
            text += QStringLiteral("\n");
        }
        for (const auto& [name, value] : whole[u"counts"].object())
            text += name.leftJustified(28) + QStringLiteral("  ") + QString::fromLatin1(value.numberText()) + u'\n';
        return text;
    }

private:
    std::size_t index(const QString& name)
    {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (m_runs[i].first == name)
                return i;
        }
        m_runs.emplace_back(name, std::vector<double>());
        return m_runs.size() - 1;
    }
    static json::Value distribution(std::vector<double> runs)
    {
        std::sort(runs.begin(), runs.end());
        const auto at = [&](double share) {
            const auto rank = static_cast<std::size_t>(share * static_cast<double>(runs.size() - 1) + 0.5);
            return json::Value(json::Number{QByteArray::number(runs[rank], 'f', 3)});
        };
        return json::Value(json::Object{{QStringLiteral("median"), at(0.5)},
                                        {QStringLiteral("p95"), at(0.95)},
                                        {QStringLiteral("p99"), at(0.99)},
                                        {QStringLiteral("worst"), at(1)},
                                        {QStringLiteral("runs"), static_cast<int>(runs.size())}});
    }
    std::vector<std::pair<QString, std::vector<double>>> m_runs;
    json::Object m_counts;
};

// VmHWM of /proc/self/status, in KiB; 0 where there is no such file.
qint64 peakMemoryKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

struct Material {
    pack::Pack pack;
    std::shared_ptr<const pack::CompiledPack> compiled;
    draft::Answers answers;
};

Result<Material> generate(const BenchSizes& sizes)
{
    pack::GeneratorSizes wanted;
    wanted.questions = sizes.questions;
    wanted.sections = std::max(4, sizes.questions / 50);
    const QByteArray bytes = json::canonical(pack::generatePack(sizes.seed, wanted));
    auto read = pack::readResolvedPack(bytes, QStringLiteral("generated"));
    if (!read.pack)
        return failure(QStringLiteral("bench.pack"), read.issues.value(0).message, read.issues.value(0).path);
    Material material;
    material.pack = *read.pack;
    material.compiled = pack::CompiledPack::compile(std::move(*read.pack));
    auto flat = draft::flattenAnswers(*material.compiled, pack::generateAnswers(material.pack, sizes.seed, 100));
    if (!flat.rejected.isEmpty())
        return failure(QStringLiteral("bench.answers"), flat.rejected[0].message, flat.rejected[0].path);
    material.answers = std::move(flat.answers);
    return material;
}

draft::Draft draftOf(const Material& material, const draft::Answers& answers)
{
    draft::Draft draft;
    draft.id = randomHex(8);
    draft.client = QStringLiteral("Bench");
    draft.title = QStringLiteral("Bench");
    draft.pack = {material.pack.id, material.pack.version, material.pack.hash};
    draft.answers = answers;
    return draft;
}

// Each edit clears an answer or puts it back: both directions of every dependency.
void measureEngine(const Material& material, const BenchSizes& sizes, QDate today, Figures& figures)
{
    for (int i = 0; i < sizes.repeats; ++i) {
        session::Session empty(material.compiled, draftOf(material, {}), today);
        const draft::ChangeSet all = draft::difference({}, material.answers);
        (void)figures.time(QStringLiteral("engine.fill_all"), [&] { return empty.apply(all); });
    }
    session::Session session(material.compiled, draftOf(material, material.answers), today);
    for (int i = 0; i < sizes.repeats; ++i)
        (void)figures.time(QStringLiteral("engine.findings"), [&] { return session.findings(); });
    QList<draft::Path> paths;
    for (auto it = material.answers.cbegin(); it != material.answers.cend(); ++it) {
        const pack::Question* question = session.question(it.key());
        if (question && !question->hasRows())
            paths.append(it.key());
    }
    std::sort(paths.begin(), paths.end());
    std::mt19937_64 random(sizes.seed);
    const quint64 before = session.evaluations();
    for (int i = 0; i < sizes.edits && !paths.isEmpty(); ++i) {
        const draft::Path& path = paths[static_cast<qsizetype>(random() % static_cast<quint64>(paths.size()))];
        const json::Value original = session.draft().answer(path);
        for (const json::Value& value : {json::Value(), original}) {
            const draft::ChangeSet edit = draft::setAnswer(session.draft().answers, path, value);
            (void)figures.time(QStringLiteral("engine.edit"), [&] { return session.apply(edit); });
        }
    }
    figures.count(QStringLiteral("evaluations_per_1000_edits"),
                  sizes.edits ? static_cast<qint64>(session.evaluations() - before) * 1000 / (2 * sizes.edits) : 0);
    figures.count(QStringLiteral("questions"), static_cast<qint64>(material.compiled->definitions().size()));
    figures.count(QStringLiteral("rules"), static_cast<qint64>(material.compiled->rules().size()));
    figures.count(QStringLiteral("answers"), material.answers.size());
}

Result<void> measureStore(app::Workbench& bench, const Material& material, const BenchSizes& sizes, Figures& figures, QString& draftId)
{
    const draft::Draft draft = draftOf(material, material.answers);
    draftId = draft.id;
    if (const auto created = bench.drafts().create(draft, material.pack.canonical); !created)
        return created;
    for (int i = 0; i < sizes.repeats; ++i) {
        const auto desk = figures.time(QStringLiteral("load_to_ready"), [&] { return bench.openDraft(draft.id); });
        if (!desk)
            return tl::unexpected(desk.error());
    }
    auto desk = bench.openDraft(draft.id);
    if (!desk)
        return tl::unexpected(desk.error());
    QList<draft::Path> texts;
    for (const draft::Path& path : (*desk)->session().paths()) {
        const pack::Question* question = (*desk)->session().question(path);
        if (question && question->type == pack::Type::Text && question->languages == pack::Languages::One)
            texts.append(path);
    }
    for (int i = 0; i < 200 && !texts.isEmpty(); ++i) {
        const auto saved = figures.time(QStringLiteral("store.edit_to_disk"), [&] {
            return (*desk)->setAnswer(texts[i % texts.size()], QStringLiteral("bench %1").arg(i));
        });
        if (!saved)
            return tl::unexpected(saved.error());
    }
    for (int i = 0; i < sizes.drafts; ++i) {
        if (const auto created = bench.drafts().create(draftOf(material, {}), material.pack.canonical); !created)
            return created;
    }
    for (int i = 0; i < sizes.repeats; ++i)
        (void)figures.time(QStringLiteral("store.list"), [&] { return bench.drafts().list(); });
    figures.count(QStringLiteral("drafts"), sizes.drafts + 1);
    return {};
}

// Bytes that do not compress, made as they are read.
class RandomDevice final : public QIODevice {
public:
    RandomDevice(quint64 seed, qint64 size) : m_random(seed), m_left(size) { open(ReadOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        for (qint64 i = 0; i < size; i += 8) {
            const quint64 word = m_random();
            std::memcpy(data + i, &word, static_cast<std::size_t>(std::min<qint64>(8, size - i)));
        }
        m_left -= size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::mt19937_64 m_random;
    qint64 m_left;
};

Result<void> addAttachments(app::Workbench& bench, const QString& draftId, const BenchSizes& sizes)
{
    auto desk = bench.openDraft(draftId);
    if (!desk)
        return tl::unexpected(desk.error());
    draft::Path slot;
    for (const draft::Path& path : (*desk)->session().paths()) {
        const pack::Question* question = (*desk)->session().question(path);
        if (question && question->type == pack::Type::Attachment && (*desk)->session().isRelevant(path)) {
            slot = path;
            break;
        }
    }
    if (slot.isEmpty())
        return failure(QStringLiteral("bench.slot"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The generated questionnaire has no attachment slot that applies.")));
    json::Array files;
    const auto add = [&](quint64 seed, qint64 size, const QString& name) -> Result<void> {
        RandomDevice device(seed, size);
        const auto blob = bench.blobs().put(device);
        if (!blob)
            return tl::unexpected(blob.error());
        files.emplace_back(json::Object{{QStringLiteral("$sha256"), blob->sha256}, {QStringLiteral("name"), name}});
        return {};
    };
    constexpr qint64 piece = 256;
    for (qint64 done = 0; done < sizes.attachmentMegabytes; done += piece) {
        const qint64 megabytes = std::min(piece, sizes.attachmentMegabytes - done);
        if (const auto added = add(sizes.seed + static_cast<quint64>(done), megabytes << 20, QStringLiteral("large %1.pdf").arg(done)); !added)
            return added;
    }
    for (int i = 0; i < sizes.smallAttachments; ++i) {
        if (const auto added = add(sizes.seed + 100000 + static_cast<quint64>(i), 10 * 1024, QStringLiteral("small %1.pdf").arg(i)); !added)
            return added;
    }
    if (files.empty())
        return {};
    const auto set = (*desk)->setAnswer(slot, json::Value(std::move(files)));
    if (!set)
        return tl::unexpected(set.error());
    return (*desk)->flush();
}

Result<void> measureBundle(Context& context, app::Workbench& bench, const QString& draftId, const BenchSizes& sizes,
                           const QString& folder, Figures& figures)
{
    if (const auto added = addAttachments(bench, draftId, sizes); !added)
        return added;
    const auto desk = bench.openDraft(draftId);
    if (!desk)
        return tl::unexpected(desk.error());
    app::ExportOptions options;
    options.file = folder + QStringLiteral("/bench.zip");
    options.incomplete = true;
    for (int i = 0; i < std::min(3, sizes.repeats); ++i) {
        const session::Session& session = (*desk)->session();
        const auto exported = figures.time(QStringLiteral("bundle.export"), [&] {
            return app::exportBundle(bench, session.sharedPack(), session.draft(), options, context.catalogue());
        });
        if (!exported)
            return tl::unexpected(exported.error());
        const auto verified = figures.time(QStringLiteral("bundle.verify"), [&] {
            return app::verifyBundle(options.file, app::BagProfile::Submission);
        });
        if (!verified)
            return tl::unexpected(verified.error());
        figures.count(QStringLiteral("bundle_bytes"), exported->bytes);
        figures.count(QStringLiteral("bundle_valid"), verified->valid ? 1 : 0);
    }
    return {};
}

Result<qint64> numberOption(const Call& call, const QString& name, qint64 otherwise)
{
    if (!call.has(name))
        return otherwise;
    bool good = false;
    const qint64 number = call.option(name).toLongLong(&good);
    if (!good || number < 0)
        return failure(QStringLiteral("call.number"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "The option %1 takes a whole number."), {QStringLiteral("--") + name}), call.option(name));
    return number;
}

Result<BenchSizes> readSizes(const Call& call)
{
    BenchSizes sizes;
    const auto seed = numberOption(call, QStringLiteral("seed"), 1);
    const auto questions = numberOption(call, QStringLiteral("questions"), 5000);
    const auto edits = numberOption(call, QStringLiteral("edits"), 1000);
    const auto repeats = numberOption(call, QStringLiteral("repeats"), 5);
    const auto drafts = numberOption(call, QStringLiteral("drafts"), 0);
    const auto megabytes = numberOption(call, QStringLiteral("attachments"), 0);
    const auto small = numberOption(call, QStringLiteral("small-attachments"), 0);
    for (const auto* number : {&seed, &questions, &edits, &repeats, &drafts, &megabytes, &small}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    sizes.seed = static_cast<quint64>(*seed);
    sizes.questions = static_cast<int>(*questions);
    sizes.edits = static_cast<int>(*edits);
    sizes.repeats = static_cast<int>(std::max<qint64>(1, *repeats));
    sizes.drafts = static_cast<int>(*drafts);
    sizes.attachmentMegabytes = *megabytes;
    sizes.smallAttachments = static_cast<int>(*small);
    return sizes;
}

// In a workspace of its own, which goes with the run: nobody's drafts are touched.
Result<Reply> runBench(Context& context)
{
    const auto sizes = readSizes(context.call());
    if (!sizes)
        return tl::unexpected(sizes.error());
    Figures figures;
    const auto material = figures.time(QStringLiteral("generate"), [&] { return generate(*sizes); });
    if (!material)
        return tl::unexpected(material.error());
    for (int i = 0; i < sizes->repeats; ++i) {
        const auto read = figures.time(QStringLiteral("pack.read"), [&] { return pack::readResolvedPack(material->pack.canonical); });
        (void)figures.time(QStringLiteral("pack.compile"), [&] { return pack::CompiledPack::compile(*read.pack); });
    }
    measureEngine(*material, *sizes, SystemClock().todayInHongKong(), figures);
    const QTemporaryDir folder(context.call().has(QStringLiteral("folder")) ? context.call().option(QStringLiteral("folder")) + QStringLiteral("/bench-XXXXXX")
                                                                           : QString());
    auto bench = app::Workbench::open(folder.filePath(QStringLiteral("workspace")), QStringLiteral("bench"), app::OpenAs::Writer, 0);
    if (!bench)
        return tl::unexpected(bench.error());
    QString draftId;
    if (const auto stored = measureStore(**bench, *material, *sizes, figures, draftId); !stored)
        return tl::unexpected(stored.error());
    if (const auto bundled = measureBundle(context, **bench, draftId, *sizes, folder.path(), figures); !bundled)
        return tl::unexpected(bundled.error());
    figures.count(QStringLiteral("peak_memory_kib"), peakMemoryKib());
    return Reply{figures.document(), figures.words()};
}

} // namespace

std::vector<Verb> benchVerbs()
{
    QStringList options;
    for (const char* name : {"seed", "questions", "edits", "repeats", "drafts", "attachments", "small-attachments", "folder"})
        options.append(QString::fromLatin1(name));
    return {{QStringLiteral("bench"),
             QStringLiteral("[--questions N] [--seed N] [--edits N] [--drafts N] [--attachments MB] [--small-attachments N] [--repeats N] [--folder DIR]"),
             QT_TRANSLATE_NOOP("Cli", "measures engine, store, export and verification on a generated application"),
             {0, 0, options, {}}, &runBench}};
}

} // namespace aspirant::cli

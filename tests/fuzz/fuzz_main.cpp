// Runs every file of the folders and files given as arguments through a fuzz target, as an ordinary test.
// With --rounds N each is also tried in N seeded mutations, so that the test looks a little further each time
// the corpus grows.
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const QByteArray& bytes)
{
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                 static_cast<std::size_t>(bytes.size()));
}

QByteArray mutated(QByteArray bytes, const QList<QByteArray>& corpus, QRandomGenerator& random)
{
    for (int i = 1 + random.bounded(4); i > 0; --i) {
        const auto at = random.bounded(static_cast<int>(bytes.size()) + 1);
        const QByteArray& other = corpus[random.bounded(static_cast<int>(corpus.size()))];
        const auto from = random.bounded(static_cast<int>(other.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            bytes.remove(at, 1 + random.bounded(8));
            break;
        case 1:
            bytes.insert(at, other.mid(from, 1 + random.bounded(24)));
            break;
        case 2:
            bytes.insert(at, static_cast<char>(random.bounded(256)));
            break;
        default:
            bytes.replace(at, 1, QByteArray(1, static_cast<char>(32 + random.bounded(95))));
        }
    }
    return bytes;
}

QList<QByteArray> readCorpus(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files += it.next();
    }
    files.sort();
    QList<QByteArray> corpus;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            corpus += file.readAll();
    }
    return corpus;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList paths;
    int rounds = 0;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--rounds") && i + 1 < argc)
            rounds = QString::fromLocal8Bit(argv[++i]).toInt();
        else
            paths += argument;
    }
    const QList<QByteArray> corpus = readCorpus(paths);
    if (corpus.isEmpty()) {
        std::fputs("no corpus found\n", stderr);
        return 1;
    }
    QRandomGenerator random(1);
    for (const QByteArray& bytes : corpus) {
        run(bytes);
        for (int i = 0; i < rounds; ++i)
            run(mutated(bytes, corpus, random));
    }
    std::printf("%lld inputs, %d mutations of each\n", static_cast<long long>(corpus.size()), rounds);
    return 0;
}

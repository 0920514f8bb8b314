// Fuzz target: any bytes as the text files of a bag, and as the log and the answers of a bundle. What is read can
// be written and read again as the same.
#include "model/archive/entry_name.h"
#include "model/bundle/answer_digests.h"
#include "model/bundle/bag_layout.h"
#include "model/bundle/change_log.h"
#include "model/bundle/safe_name.h"

#include <cstdint>
#include <cstdlib>

using namespace aspirant;
using namespace aspirant::archive;
using namespace aspirant::bundle;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const QString file = QStringLiteral("manifest-sha256.txt");
const QString utf8 = QStringLiteral("UTF-8");

void checkManifest(const TagText& text)
{
    const Manifest manifest = readManifest(text, file, QStringLiteral("sha256"));
    QList<std::pair<QString, QString>> lines;
    for (const ManifestLine& line : manifest.lines)
        lines.append({line.digest, decodedPath(line.path, bagit10)});
    const Manifest again = readManifest(readTagText(manifestBytes(lines), utf8, file), file, QStringLiteral("sha256"));
    for (qsizetype i = 0; i < lines.size() && again.lines.size() == lines.size(); ++i)
        require(again.lines[i].digest == lines[i].first);
    for (const auto& [digest, path] : lines) {
        require(decodedPath(encodedPath(path), bagit10) == path);
        (void)nameFault(path);
        require(!nameFault(safeFileName(path)));
        require(nameAdvice(file, safeFileName(path)).isEmpty());
    }
}

void checkInfo(const TagText& text)
{
    const ReadBagInfo info = readBagInfo(text, file, bagit10);
    BagInfo simple;
    for (const auto& [label, value] : info.tags)
        simple.append({label, value.simplified()});
    (void)tagValue(info.tags, QStringLiteral("Payload-Oxum"));
    (void)readBagInfo(readTagText(bagInfoBytes(simple), utf8, file), file, bagit097);
    (void)readFetch(text, QStringLiteral("fetch.txt"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)readDeclaration(bytes);
    for (const char* encoding : {"UTF-8", "UTF-16", "ISO-8859-1", "none at all"}) {
        const TagText text = readTagText(bytes, QString::fromLatin1(encoding), file);
        checkManifest(text);
        checkInfo(text);
    }
    const int broken = firstBrokenLine(bytes);
    require(broken >= 0 && broken <= bytes.count('\n') + 1);
    if (const auto value = json::parse(bytes, {}, {1 << 20, 64}))
        require(!value->isObject() || changedAnswers(*value, answerDigests(*value)).isEmpty());
    return 0;
}

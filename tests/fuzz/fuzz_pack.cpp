// Fuzz target: any bytes as a resolved pack. What is read without a blocking fault must read again as the same pack,
// compile with every rule in order, and stand lint and the logic book.
#include "model/pack/pack_book.h"
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace aspirant;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool blocks(const QList<Issue>& issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    pack::ReadPack read = pack::readResolvedPack(bytes, QStringLiteral("fuzz"));
    require(read.pack.has_value() != blocks(read.issues));
    if (!read.pack)
        return 0;
    const pack::ReadPack again = pack::readResolvedPack(read.pack->canonical, QStringLiteral("fuzz"));
    require(again.pack && again.pack->hash == read.pack->hash);
    const auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    require(compiled->order().size() == compiled->rules().size());
    const Catalogue catalogue;
    for (const Issue& issue : pack::lint(*compiled))
        require(!issue.message.words(catalogue, Language::English).isEmpty());
    require(!pack::packBook(*compiled, catalogue, Language::TraditionalChinese).isEmpty());
    return 0;
}

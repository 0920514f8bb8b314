#include "model/draft/pattern.h"

#include <QHash>

#include <re2/re2.h>

#include <memory>
#include <string_view>

namespace aspirant::draft {

namespace {

constexpr int64_t patternMemory = 1 << 20;
constexpr qsizetype keptPatterns = 512;

std::shared_ptr<const re2::RE2> compiled(const QString& pattern)
{
    thread_local QHash<QString, std::shared_ptr<const re2::RE2>> cache;
    const auto it = cache.constFind(pattern);
    if (it != cache.constEnd())
        return it.value();
    if (cache.size() >= keptPatterns)
        cache.clear();
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(patternMemory);
    const QByteArray utf8 = pattern.toUtf8();
    auto made = std::make_shared<const re2::RE2>(
        re2::StringPiece(utf8.constData(), static_cast<std::size_t>(utf8.size())), options);
    cache.insert(pattern, made);
    return made;
}

} // namespace

bool matchesWhole(const QString& pattern, const QString& text)
{
    const auto expression = compiled(pattern);
    if (!expression->ok())
        return true;
    const QByteArray utf8 = text.toUtf8();
    return re2::RE2::FullMatch(re2::StringPiece(utf8.constData(), static_cast<std::size_t>(utf8.size())),
                               *expression);
}

} // namespace aspirant::draft

#include "model/desk/ports.h"

#include <array>
#include <utility>

namespace aspirant::desk {

namespace {

// Written into workspaces and bundles: these words stay.
constexpr std::array<std::pair<Origin, QLatin1StringView>, 9> tags{{
    {Origin::Typed, QLatin1StringView("typed")},
    {Origin::Imported, QLatin1StringView("imported")},
    {Origin::Filled, QLatin1StringView("filled")},
    {Origin::Undo, QLatin1StringView("undo")},
    {Origin::Redo, QLatin1StringView("redo")},
    {Origin::Merged, QLatin1StringView("merged")},
    {Origin::Carried, QLatin1StringView("carried")},
    {Origin::Migrated, QLatin1StringView("migrated")},
    {Origin::Suggested, QLatin1StringView("suggested")},
}};

} // namespace

QString originTag(Origin origin)
{
    for (const auto& [known, tag] : tags) {
        if (known == origin)
            return tag;
    }
    return {};
}

std::optional<Origin> originFromTag(QStringView tag)
{
    for (const auto& [origin, known] : tags) {
        if (known == tag)
            return origin;
    }
    return {};
}

} // namespace aspirant::desk

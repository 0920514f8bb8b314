// Every text of a pack with its JSON pointer in the resolved pack. Internal to the pack room.
#pragma once

#include "model/pack/pack.h"

#include <functional>

namespace aspirant::pack {

// Optional texts that are not there are left out.
void forEachText(const Pack& pack, const std::function<void(const Text& text, const QString& pointer)>& visit);

} // namespace aspirant::pack

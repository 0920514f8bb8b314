// Short spellings for this room's findings; the wording belongs to the translation context "Bundle".
#pragma once

#include "model/archive/findings.h"

namespace aspirant::bundle {

inline Message words(const char* source, std::vector<MessageArgument> arguments = {}, int count = -1)
{
    return Message("Bundle", source, std::move(arguments), count);
}

using archive::anyBlocks;
using archive::blocks;
using archive::finding;
using archive::notes;
using archive::warns;

} // namespace aspirant::bundle

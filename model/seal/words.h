// Sentences of this room. Internal.
#pragma once

#include "model/base/message.h"

namespace aspirant::seal {

inline Message words(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Seal", source, std::move(arguments));
}

} // namespace aspirant::seal

// What changed about one question, field or attachment slot that both packs have. Internal to the pack room.
#pragma once

#include "model/pack/change_list.h"

namespace aspirant::pack::changes {

// Where it stands, what is asked and when, what may be answered, its checks, and on whose authority. `before` and `after`
// are the slots in the two packs.
void compareQuestions(const Sides& sides, Slot before, Slot after, ChangeList& list);

} // namespace aspirant::pack::changes

// What can be judged only with the whole pack in hand: duplicates, prefixes, references. Internal to the room.
#pragma once

#include "model/pack/json_cursor.h"
#include "model/pack/pack.h"

namespace aspirant::pack {

void checkNames(const Pack& pack, FindingList& findings);
void checkReferences(const Pack& pack, FindingList& findings);

} // namespace aspirant::pack

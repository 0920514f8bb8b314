// Owners as a file of the Beneficial Ownership Data Standard 0.4: saving them, and taking them in after what would come of
// it was shown. No answer is ever overwritten.
#pragma once

#include "ui/workspace_page.h"

namespace aspirant::ui {

// What came of it, or why nothing did, in a sentence for the status bar; not called when the person thought better of it.
using Said = std::function<void(const QString&)>;

void saveOwners(const PageContext& context, QWidget* parent, Said said);
// One change, which can be undone.
void takeInOwners(const PageContext& context, QWidget* parent, Said said);

} // namespace aspirant::ui

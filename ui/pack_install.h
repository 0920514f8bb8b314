// Installs a questionnaire from a file: asks which, asks again where nobody trusted has signed it, and says what came of
// it and whose signature it bears.
#pragma once

#include "ui/services.h"

class QWidget;

namespace aspirant::ui {

class Languages;
class Prompts;

// `parent`, `services`, `languages` and `prompts` outlive the questions; `done` is called once it is installed.
void installPack(QWidget* parent, Services& services, const Languages& languages, Prompts& prompts,
                 std::function<void()> done);

} // namespace aspirant::ui

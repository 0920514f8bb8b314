// What assistive technology is told beyond what Qt says of its own widgets.
#pragma once

namespace aspirant::ui {

// A question's editor is a named group, and a radio button that arrow keys do not choose is still a radio
// button. Call once per program; calling again does nothing.
void installAccessibleRoles();

} // namespace aspirant::ui

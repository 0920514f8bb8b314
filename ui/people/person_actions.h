// What can be done with one person or company from the register. A further action is one line in person_actions.cpp:
// its button, its words and whether it is possible follow from that.
#pragma once

#include "ui/workspace_page.h"

namespace aspirant::ui {

struct PersonActionCall {
    PageContext context;
    draft::Path row;
    QWidget* parent = nullptr; // dialogs belong to it
    std::function<bool(const draft::ChangeSet&)> apply;      // one step that can be undone; says so when it failed
    std::function<void(const draft::Path&)> select;          // shows that record
};

struct PersonAction {
    QString id; // of the button: "person:ID"
    QString icon;
    QString (*words)();
    QString (*hint)();
    bool changes; // not while the application is read only
    bool (*possible)(const session::Session& session, const draft::Path& row);
    void (*go)(const PersonActionCall& call);
};

// In the order of the buttons.
[[nodiscard]] const QList<PersonAction>& personActions();

} // namespace aspirant::ui

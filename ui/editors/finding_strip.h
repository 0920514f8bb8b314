// One finding beside its question: severity in icon, word and colour; a warning can be accepted with a
// reason.
#pragma once

#include "ui/editors/answer_input.h"

#include <QFrame>

namespace aspirant::ui {

class FindingStrip final : public QFrame {
    Q_OBJECT
public:
    // `accepted`: the reason with which it was accepted, if it was.
    FindingStrip(const EditorContext& context, const Issue& issue, const std::optional<QString>& accepted,
                 QWidget* parent);

Q_SIGNALS:
    void acceptAsked(const aspirant::Issue& issue);
};

} // namespace aspirant::ui

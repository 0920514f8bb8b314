// Names a person or company where the questionnaire asks for somebody: the open places, those that are needed first.
#pragma once

#include "model/registry/role_coverage.h"
#include "ui/people/person_actions.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class GiveRoleDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GiveRoleDialog(const PersonActionCall& call);

private:
    void retranslate();
    void give();

    PersonActionCall m_call;
    QList<registry::RolePlace> m_places;
    WrapLabel* m_intro = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton *m_cancel = nullptr, *m_give = nullptr;
};

} // namespace aspirant::ui

#include "ui/accessible_roles.h"

#include "ui/editors/question_editor.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// Qt calls a radio button that is not auto-exclusive a check box.
class AccessibleRadio final : public QAccessibleWidget {
public:
    explicit AccessibleRadio(QRadioButton* button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return said.isEmpty() && kind == QAccessible::Name ? button()->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{toggleAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QRadioButton* button() const { return static_cast<QRadioButton*>(widget()); }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == "aspirant::ui::QuestionEditor"_L1)
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Grouping);
    if (className == "QRadioButton"_L1)
        return new AccessibleRadio(static_cast<QRadioButton*>(object));
    if (className == "QToolBar"_L1) // Qt keeps the title it meets first, whatever language comes later
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::ToolBar);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(&make); // installing the same factory again is ignored
}

} // namespace aspirant::ui

// Two entries of the register made one: both side by side, why they may be the same, which answer stays where they
// differ, what moves along. Nothing is changed before the button is pressed, and then in one step.
#pragma once

#include "model/registry/merge_rows.h"
#include "ui/people/person_actions.h"
#include "ui/theme.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aspirant::ui {

class SafeComboBox;
class WrapLabel;

class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    // call.row and `other`; an empty one is chosen in the dialog.
    MergeDialog(const PersonActionCall& call, const draft::Path& other);

private:
    [[nodiscard]] const session::Session* session() const { return m_call.context.editors.host.session(); }
    [[nodiscard]] draft::Path keep() const { return m_keepOther ? m_other : m_call.row; }
    [[nodiscard]] draft::Path drop() const { return m_keepOther ? m_call.row : m_other; }
    [[nodiscard]] QSet<draft::Path> takeOther(const registry::MergePlan& plan) const;
    void retranslate();
    void fillOthers();
    void rebuild();
    void addReasons();
    void addSides();
    void addDiffering(const registry::MergePlan& plan);
    void addConsequences(const registry::MergePlan& plan);
    void heading(const QString& words);
    void point(const QString& words, theme::Tone tone = theme::Tone::Text);
    [[nodiscard]] QString answer(const draft::Path& path, const json::Value& value) const;
    [[nodiscard]] QString placeWords(const draft::Path& path) const;
    void merge();

    PersonActionCall m_call;
    draft::Path m_other;
    bool m_keepOther = false;
    QHash<QString, bool> m_fromOther; // by what follows the row's path: whether the answer of m_other stands
    WrapLabel* m_intro = nullptr;
    WrapLabel* m_otherLabel = nullptr;
    SafeComboBox* m_others = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr; // of what is made anew for each pair
    QPushButton *m_cancel = nullptr, *m_merge = nullptr;
};

} // namespace aspirant::ui

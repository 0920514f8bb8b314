// All findings, by severity; activating one goes there. Warnings can be accepted with a reason.
#pragma once

#include "ui/editors/answer_input.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace aspirant::ui {

class IssueModel;
class SafeComboBox;
class WrapLabel;

class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(const EditorContext& context, QWidget* parent = nullptr);

    void setSession(const session::Session* session);
    void refresh(const session::Delta& delta);
    // Goes to the next (1) or previous (-1) finding of those listed, round the end.
    void step(int by);
    // Asks for a reason and accepts a warning, or takes an acceptance back.
    void askAccept(const Issue& issue);
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);
    void accepted(const aspirant::Issue& issue, const QString& reason); // empty: taken back

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void updateState();
    void catchUp();
    void activateRow(int row);

    EditorContext m_context;
    IssueModel* m_model = nullptr;
    SafeComboBox* m_filter = nullptr;
    QListView* m_list = nullptr;
    WrapLabel* m_none = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_behind = false; // edits were made while nobody looked
};

} // namespace aspirant::ui

// A repeating group: its rows as a table, each opened as a form of its own. Also a matrix too wide for a
// grid.
#pragma once

#include "ui/editors/answer_input.h"

class QPushButton;
class QTableView;

namespace aspirant::ui {

class RowModel;
class WrapLabel;

class TableInput final : public AnswerInput {
    Q_OBJECT
public:
    TableInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
               QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override; // the row ids shown
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void refreshOffers() override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] bool isRepeat() const { return question().type == pack::Type::Repeat; }
    [[nodiscard]] draft::Path chosen() const; // empty: none
    void openChosen();
    void removeChosen();
    void moveChosen(int by);
    void paste(); // cells copied in a spreadsheet
    void fitHeight();
    void updateButtons();

    RowModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    WrapLabel* m_empty = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_readOnly = false;
};

} // namespace aspirant::ui

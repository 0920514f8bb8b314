// Files given as an answer: added by button or by dropping them here, opened, replaced, removed.
#pragma once

#include "ui/editors/answer_input.h"

class QListWidget;
class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class AttachmentInput final : public AnswerInput {
    Q_OBJECT
public:
    AttachmentInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                    QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override { return m_value; }
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(bool replace);
    void openChosen();
    void removeChosen();
    void showList();

    json::Value m_value;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_remove = nullptr;
    WrapLabel* m_hint = nullptr;
    bool m_readOnly = false;
};

} // namespace aspirant::ui

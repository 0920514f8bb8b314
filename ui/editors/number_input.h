// Whole numbers, decimals, percentages and amounts of money, exact as typed. Line edits, never spin boxes:
// a spin box cannot be empty.
#pragma once

#include "ui/editors/answer_input.h"

class QLabel;
class QLineEdit;

namespace aspirant::ui {

class SafeComboBox;
class WrapLabel;

class NumberInput final : public AnswerInput {
    Q_OBJECT
public:
    NumberInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showValue(const json::Value& value) override;

private:
    [[nodiscard]] bool isMoney() const { return question().type == pack::Type::Money; }
    [[nodiscard]] QStringList currencies() const;
    [[nodiscard]] QString digits() const; // canonical decimal text; empty when there is no number
    void tidy();

    QLineEdit* m_line = nullptr;
    SafeComboBox* m_currency = nullptr;
    WrapLabel* m_unit = nullptr;
};

} // namespace aspirant::ui

// An answer that a rule works out: shown, never typed, and traceable to what it was worked out from.
#pragma once

#include "ui/editors/answer_input.h"

class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class ComputedInput final : public AnswerInput {
    Q_OBJECT
public:
    ComputedInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                  QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override { return m_value; }
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool) override {}
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    json::Value m_value;
    WrapLabel* m_words = nullptr;
    QPushButton* m_trace = nullptr;
};

} // namespace aspirant::ui

// A date, a date of which part may not be known, or a period.
#pragma once

#include "ui/editors/answer_input.h"

class QLabel;

namespace aspirant::ui {

class DateEntry;

class DateInput final : public AnswerInput {
    Q_OBJECT
public:
    DateInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
              QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    [[nodiscard]] bool isPeriod() const { return question().type == pack::Type::Period; }
    DateEntry* makeEntry();

    DateEntry* m_from = nullptr; // the only one unless it is a period
    DateEntry* m_to = nullptr;
    QLabel* m_fromLabel = nullptr;
    QLabel* m_toLabel = nullptr;
};

} // namespace aspirant::ui

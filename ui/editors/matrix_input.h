// A small matrix as a grid: one line per row of the pack, one compact input per field.
#pragma once

#include "ui/editors/answer_input.h"

class QGridLayout;

namespace aspirant::ui {

class WrapLabel;

class MatrixInput final : public AnswerInput {
    Q_OBJECT
public:
    MatrixInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                QWidget* parent = nullptr);

    // Whether the fields are few and simple enough; otherwise each row is opened as a form.
    [[nodiscard]] static bool fits(const pack::Question& question);

    [[nodiscard]] json::Value value() const override { return {}; } // answers are the cells'
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void refreshOffers() override;
    void retranslate() override;

    [[nodiscard]] AnswerInput* cell(const draft::Path& path) const; // null when there is none

protected:
    void showValue(const json::Value& value) override;

private:
    QList<WrapLabel*> m_columns, m_rows;
    QList<AnswerInput*> m_cells; // row by row
};

} // namespace aspirant::ui

// Words: one line or many, with a count where the pack limits the length, in one language or in two.
#pragma once

#include "ui/editors/answer_input.h"

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace aspirant::ui {

class WrapLabel;

class TextInput final : public AnswerInput {
    Q_OBJECT
public:
    TextInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
              QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showValue(const json::Value& value) override;

private:
    // English and Chinese where both are asked for; otherwise only the first field is there.
    struct Field {
        QLineEdit* line = nullptr;
        QPlainTextEdit* area = nullptr;
        QLabel* caption = nullptr;
        WrapLabel* count = nullptr;
        [[nodiscard]] QString text() const;
        [[nodiscard]] QWidget* widget() const;
        void setText(const QString& text) const;
    };
    void buildField(Field& field, QVBoxLayout* layout);
    void updateCount(const Field& field) const;
    void fitHeight(const Field& field) const;
    [[nodiscard]] bool both() const;

    std::array<Field, 2> m_fields;
    int m_used = 1;
};

} // namespace aspirant::ui

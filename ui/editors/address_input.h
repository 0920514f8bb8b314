// A country, and a postal address with its country.
#pragma once

#include "ui/editors/answer_input.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace aspirant::ui {

class CountryEntry;

class CountryInput final : public AnswerInput {
    Q_OBJECT
public:
    CountryInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                 QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    CountryEntry* m_entry = nullptr;
};

class AddressInput final : public AnswerInput {
    Q_OBJECT
public:
    AddressInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
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
    QPlainTextEdit* m_lines = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_postalCode = nullptr;
    CountryEntry* m_country = nullptr;
    QLabel* m_labels[4] = {};
};

} // namespace aspirant::ui

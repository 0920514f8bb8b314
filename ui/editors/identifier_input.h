// Identifiers with a check (HKID, LEI …) and wallet addresses: put into their usual form while typing, with
// the result of the check beside them.
#pragma once

#include "ui/editors/answer_input.h"

class QLineEdit;

namespace aspirant::ui {

class SafeComboBox;
class WrapLabel;

class IdentifierInput final : public AnswerInput {
    Q_OBJECT
public:
    IdentifierInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                    QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showValue(const json::Value& value) override;

private:
    [[nodiscard]] bool isWallet() const { return question().type == pack::Type::Wallet; }
    void raiseLetters();
    void showCheck();
    void tidy();

    QLineEdit* m_line = nullptr;
    SafeComboBox* m_network = nullptr;
    WrapLabel* m_check = nullptr;
};

} // namespace aspirant::ui

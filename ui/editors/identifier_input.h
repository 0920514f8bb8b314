// Identifiers with a check (HKID, LEI …), wallet addresses and telephone numbers: the state of the check is said in words
// while typing, where what is merely incomplete is no error; on leaving, the text is put into its usual form. What
// then fails its check is a finding beside the question, where it can be kept with a reason.
#pragma once

#include "ui/editors/answer_input.h"

class QLineEdit;

namespace aspirant::ident {
struct Checked;
}

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
    [[nodiscard]] bool isPhone() const { return question().type == pack::Type::Phone; }
    [[nodiscard]] ident::Checked checked() const;
    [[nodiscard]] QString shown(const QString& normal) const; // as people write it
    [[nodiscard]] QString goodWords() const;
    [[nodiscard]] QString emptyWords() const;
    void build();
    void raiseLetters();
    void showCheck();
    void tidy();
    void leaveField();

    QLineEdit* m_line = nullptr;
    SafeComboBox* m_network = nullptr;
    WrapLabel* m_check = nullptr;
    json::Value m_given; // what was shown last from outside …
    QString m_shownText; // … and how; while it stands untouched it is the value
    bool m_composing = false;
};

} // namespace aspirant::ui

// Closed answers: yes or no, one of a list, several of a list, and a statement to confirm.
#pragma once

#include "ui/editors/answer_input.h"
#include "ui/editors/option_button.h"

#include <QList>

namespace aspirant::ui {

class SafeComboBox;

// Yes/no, and one of at most seven: radio buttons that only a click or the space bar changes (arrow keys
// move the focus, not the answer). Longer lists: a combo box.
class ChoiceInput final : public AnswerInput {
    Q_OBJECT
public:
    ChoiceInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                bool compact, QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void refreshOffers() override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    void buildButtons(int count, bool beside);
    void buildCombo();
    void choose(int index);
    [[nodiscard]] bool offered(int index) const;
    [[nodiscard]] bool isYesNo() const { return question().type == pack::Type::YesNo; }

    QList<RadioOption*> m_buttons;
    SafeComboBox* m_combo = nullptr;
    int m_chosen = -1; // index in the pack's list; yes/no: 0 is yes
};

// Several of a list, kept in the order of the list.
class ChoicesInput final : public AnswerInput {
    Q_OBJECT
public:
    ChoicesInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                 QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void refreshOffers() override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    QList<CheckOption*> m_boxes;
};

// Words to be confirmed. A statement without confirmation has no input at all.
class StatementInput final : public AnswerInput {
    Q_OBJECT
public:
    StatementInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                   QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    CheckOption* m_box = nullptr;
};

} // namespace aspirant::ui

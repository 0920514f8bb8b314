// Refers to a person or a company of the draft, or makes a new one.
#pragma once

#include "ui/editors/answer_input.h"

class QPushButton;

namespace aspirant::ui {

class SafeComboBox;

class PartyInput final : public AnswerInput {
    Q_OBJECT
public:
    PartyInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
               QWidget* parent = nullptr);

    [[nodiscard]] json::Value value() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void refreshOffers() override;
    void retranslate() override;

protected:
    void showValue(const json::Value& value) override;

private:
    struct Offer {
        QString id, name;
        draft::Path row;
    };
    [[nodiscard]] QList<Offer> offers() const;
    [[nodiscard]] bool takes(pack::PartyKind kind) const;
    void openChosen();

    SafeComboBox* m_combo = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_newPerson = nullptr;
    QPushButton* m_newEntity = nullptr;
    QString m_chosen;
};

} // namespace aspirant::ui

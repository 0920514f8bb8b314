// One question on the page: its words, standing and help, the input for its answer, and what was found about
// it.
#pragma once

#include "ui/editors/answer_input.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace aspirant::ui {

class AnswerCover;
class WrapLabel;

class QuestionEditor final : public QFrame {
    Q_OBJECT
public:
    QuestionEditor(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                   QWidget* parent);

    [[nodiscard]] const draft::Path& path() const { return m_path; }
    [[nodiscard]] AnswerInput* input() const { return m_input; }

    // Shows what the session holds. Emits nothing; an edit under way is left alone unless `force`.
    enum class Force { No, Yes };
    void refresh(Force force = Force::No);
    void refreshFindings();
    void focusInput();
    void setActive(bool active); // the question being worked on has a stronger frame
    void finishEdit();

Q_SIGNALS:
    void edited(const aspirant::draft::Path& path, const aspirant::json::Value& value,
                aspirant::desk::Edit edit);
    void acceptAsked(const aspirant::Issue& issue);

private:
    void build();
    void retranslate();
    void keepTyped(const json::Value& texts, desk::Edit edit);
    void updateStanding();
    void updateFrame();
    void showState(const json::Value& answer);
    [[nodiscard]] QString stateWords(const json::Value& answer) const;
    [[nodiscard]] bool isMasked() const; // personal data, hidden, and nobody works on it
    void watchFocus();
    void updateCover();
    void showProblem();
    void fillMenu(QMenu* menu);
    void askState(draft::StateKind kind);
    void askOther();
    [[nodiscard]] bool takesStates() const;

    EditorContext m_context;
    draft::Path m_path;
    const pack::Question& m_question;
    session::QuestionState m_state;
    QVBoxLayout* m_layout = nullptr;
    WrapLabel* m_text = nullptr;
    WrapLabel* m_second = nullptr; // the same in the second language
    WrapLabel* m_standing = nullptr;
    QLabel* m_standingIcon = nullptr;
    WrapLabel* m_help = nullptr;
    QToolButton* m_more = nullptr;
    AnswerInput* m_input = nullptr;
    QFrame* m_stateStrip = nullptr; // made when first needed, as the next two
    WrapLabel* m_stateWords = nullptr;
    QPushButton* m_answerInstead = nullptr;
    WrapLabel* m_problem = nullptr;
    AnswerCover* m_cover = nullptr;
    bool m_uncovered = false; // asked for; until the keyboard leaves this question
    QList<QWidget*> m_findings;
    bool m_active = false;
};

} // namespace aspirant::ui

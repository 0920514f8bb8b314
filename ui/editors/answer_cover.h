// Stands in front of an answer that is personal data while nobody works on it: that there is an answer, and a way to it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace aspirant::ui {

class AnswerCover final : public QFrame {
    Q_OBJECT
public:
    explicit AnswerCover(QWidget* parent);
    void setTitle(const QString& question); // for people who hear the window; makes all words anew
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void showAsked();

private:
    QLabel* m_mark = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace aspirant::ui

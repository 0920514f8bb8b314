// Above the questions: in a person's own part, whose it is and the way to declare it; on the record of a person or
// company, how far that person's part has come and the way to send it.
#pragma once

#include "ui/workspace_page.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class PartStrip final : public QFrame {
    Q_OBJECT
public:
    explicit PartStrip(const EditorContext& context, QWidget* parent = nullptr);

    void showRow(const draft::Path& row); // of the page that is shown; empty: a section
    void refreshLater();

Q_SIGNALS:
    void declareAsked();
    void sendAsked(const aspirant::draft::Path& row);
    void answersAsked(const aspirant::draft::Path& row);

private:
    void retranslate();
    void act();

    EditorContext m_context;
    draft::Path m_row; // of persons or entities, the outermost
    QLabel* m_icon = nullptr;
    WrapLabel* m_words = nullptr;
    QPushButton *m_first = nullptr, *m_second = nullptr;
    QTimer m_later;
};

} // namespace aspirant::ui

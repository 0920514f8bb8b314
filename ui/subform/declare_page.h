// For the person who was sent a part: who asks, what is missing, the words to declare, and the way back.
#pragma once

#include "ui/workspace_page.h"

#include <QTimer>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aspirant::ui {

class DateEntry;
class WrapLabel;

class DeclarePage final : public WorkspacePage {
    Q_OBJECT
public:
    explicit DeclarePage(const PageContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    static QString pageIntro();
    static bool isThere(const session::Session& session); // only in one person's part
    static WorkspacePage* make(const PageContext& context, QWidget* parent);

    void showSession() override;
    void refreshLater(const session::Delta& delta) override;
    void clear() override;
    void focusPage() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void updateState();
    void declare();
    void sendBack();

    PageContext m_context;
    QWidget* m_body = nullptr;
    WrapLabel *m_title = nullptr, *m_asked = nullptr, *m_note = nullptr, *m_roles = nullptr, *m_stateWords = nullptr, *m_heading = nullptr,
              *m_text = nullptr, *m_result = nullptr, *m_backTitle = nullptr, *m_backWords = nullptr;
    QFrame *m_state = nullptr, *m_words = nullptr;
    QPushButton *m_missing = nullptr, *m_declare = nullptr, *m_back = nullptr;
    QLabel *m_nameLabel = nullptr, *m_capacityLabel = nullptr, *m_dateLabel = nullptr;
    QLineEdit *m_name = nullptr, *m_capacity = nullptr;
    DateEntry* m_date = nullptr;
    QTimer m_later;
};

} // namespace aspirant::ui

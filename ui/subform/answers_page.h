// Who was sent a part, who has answered and declared, and what they suggest: all of it in one place.
#pragma once

#include "ui/workspace_page.h"

#include <QTimer>

class QListWidget;
class QPushButton;

namespace aspirant::ui {

class SuggestionList;
class WrapLabel;

class AnswersPage final : public WorkspacePage {
    Q_OBJECT
public:
    explicit AnswersPage(const PageContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    static QString pageIntro();
    static bool isThere(const session::Session& session); // of an application with people in it
    static WorkspacePage* make(const PageContext& context, QWidget* parent);

    void showSession() override;
    void refreshLater(const session::Delta& delta) override;
    void clear() override;
    void focusPage() override;

    void receive(const QString& file = {}, const QString& passphrase = {}); // asks for what is not given

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void reload();
    void updateState();
    void send();
    [[nodiscard]] draft::Path chosen() const;

    PageContext m_context;
    WrapLabel *m_title = nullptr, *m_intro = nullptr, *m_people = nullptr, *m_below = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton *m_send = nullptr, *m_receive = nullptr;
    SuggestionList* m_suggestions = nullptr;
    QTimer m_later;
    bool m_stale = true;
};

} // namespace aspirant::ui

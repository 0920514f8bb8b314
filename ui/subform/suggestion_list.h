// Suggestions to be decided: the question, what stands there, what is suggested, from whom; and the decisions.
#pragma once

#include "model/draft/suggestion.h"
#include "ui/editors/option_button.h"
#include "ui/workspace_page.h"

class QPushButton;
class QTableWidget;

namespace aspirant::ui {

class WrapLabel;

class SuggestionList final : public QWidget {
    Q_OBJECT
public:
    explicit SuggestionList(const PageContext& context, QWidget* parent = nullptr);

    // Of this row only; empty: of the whole application.
    void setRow(const draft::Path& row);
    void reload();
    void clear();
    [[nodiscard]] qsizetype count() const { return m_shown.size(); }

Q_SIGNALS:
    void said(const QString& words);

private:
    enum Column { Question, Now, Suggested, From };
    void build();
    void retranslate();
    void updateState();
    void fillRow(int at, const draft::Suggestion& suggestion, const session::Session& session);
    [[nodiscard]] QString words(const session::Session& session, const draft::Suggestion& suggestion, const json::Value& value) const;
    [[nodiscard]] QStringList chosen() const;
    void accept(const QStringList& ids);
    void reject(const QStringList& ids);
    void decide(const Result<draft::ChangeSet>& changes, const QString& done);

    PageContext m_context;
    draft::Path m_row;
    QList<draft::Suggestion> m_shown;
    QTableWidget* m_table = nullptr;
    WrapLabel* m_none = nullptr;
    CheckOption* m_reveal = nullptr;
    QPushButton *m_accept = nullptr, *m_reject = nullptr, *m_all = nullptr, *m_go = nullptr;
};

} // namespace aspirant::ui

// Everything about one person or company of the register: names, roles, where used, findings, employment, answers that
// were carried over; and what can be done with the record.
#pragma once

#include "ui/people/person_actions.h"
#include "ui/people/register_rows.h"
#include "ui/people/timeline_view.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabWidget;

namespace aspirant::ui {

class PageText;
class WrapLabel;

class PersonPanel final : public QWidget {
    Q_OBJECT
public:
    // `callFor` gives what an action needs for the row shown.
    PersonPanel(const PageContext& context, std::function<PersonActionCall(const draft::Path&)> callFor, QWidget* parent = nullptr);

    // Null: nobody is chosen.
    void showRow(const RegisterRow* row);
    void focusPanel();

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path); // a link to a question or a record

private:
    void build();
    QListWidget* makeList(const QString& name);
    QWidget* buildEmployment();
    QWidget* buildCarried();
    void retranslate();
    void fill();
    void fillFindings(const session::Session& session);
    void fillEmployment(const session::Session& session);
    void fillCarried(const session::Session& session);
    void looked(const QList<draft::Path>& paths);
    void updateCarriedButtons();

    PageContext m_context;
    std::function<PersonActionCall(const draft::Path&)> m_callFor;
    std::optional<RegisterRow> m_row;
    QList<TimelineItem> m_items;
    QList<QPushButton*> m_actions; // as personActions()
    QWidget* m_filled = nullptr;   // all but the words shown when nobody is chosen
    WrapLabel *m_nobody = nullptr, *m_name = nullptr, *m_state = nullptr;
    QTabWidget* m_tabs = nullptr;
    PageText* m_text = nullptr;
    QListWidget *m_findings = nullptr, *m_times = nullptr, *m_carried = nullptr;
    QWidget *m_employment = nullptr, *m_carriedPage = nullptr;
    TimelineView* m_timeline = nullptr;
    WrapLabel *m_findingsNone = nullptr, *m_timesNone = nullptr, *m_carriedIntro = nullptr;
    QPushButton *m_looked = nullptr, *m_lookedAll = nullptr, *m_openCarried = nullptr;
};

} // namespace aspirant::ui

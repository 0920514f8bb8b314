// The register of the open application: every person and company with roles and state, one of them in detail, likely
// duplicates above; and which roles the questionnaire asks for. Worked out when it is looked at, once for a burst of edits.
#pragma once

#include "ui/people/people_model.h"
#include "ui/people/person_actions.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTableView;
class QTabWidget;

namespace aspirant::ui {

class DuplicatesStrip;
class PageText;
class PersonPanel;
class SafeComboBox;
class WrapLabel;

class PeoplePage final : public WorkspacePage {
    Q_OBJECT
public:
    PeoplePage(const PageContext& context, QWidget* parent);

    // For the list of pages.
    [[nodiscard]] static QString pageTitle();
    [[nodiscard]] static QString pageIntro();
    [[nodiscard]] static bool isThere(const session::Session& session);
    [[nodiscard]] static WorkspacePage* make(const PageContext& context, QWidget* parent);

    void showSession() override;
    void refreshLater(const session::Delta& delta) override;
    void clear() override;
    void focusPage() override;

    void select(const draft::Path& row); // shows that record, whatever is searched for

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildRegister();
    void connectParts();
    void retranslate();
    void fitBody();
    void fillChoices();
    void workOut();
    void showChosen();
    void follow(const draft::Path& path); // a link: a record is shown here, a question on its page
    void add(pack::Slot slot);
    void setOrder(PeopleOrder order);
    [[nodiscard]] bool apply(const draft::ChangeSet& changes);
    [[nodiscard]] PersonActionCall callFor(const draft::Path& row);
    [[nodiscard]] const session::Session* session() const { return m_context.editors.host.session(); }

    PageContext m_context;
    QScrollArea* m_scroll = nullptr;
    Register m_register;
    bool m_stale = true;
    draft::Path m_chosen;
    QTimer m_later;
    QBoxLayout *m_head = nullptr, *m_tools = nullptr; // beside or below one another
    WrapLabel *m_title = nullptr, *m_summary = nullptr, *m_none = nullptr;
    QPushButton *m_addPerson = nullptr, *m_addCompany = nullptr;
    DuplicatesStrip* m_duplicates = nullptr;
    QTabWidget* m_tabs = nullptr;
    QLineEdit* m_search = nullptr;
    SafeComboBox *m_shown = nullptr, *m_order = nullptr;
    QSplitter* m_splitter = nullptr;
    PeopleModel* m_model = nullptr;
    PeopleProxy* m_proxy = nullptr;
    QTableView* m_table = nullptr;
    PersonPanel* m_panel = nullptr;
    PageText* m_roles = nullptr;
};

} // namespace aspirant::ui

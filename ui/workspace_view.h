// An open application: sections and pages at the left, one of them in the middle, guidance and findings at the right. It
// turns what editors ask for into calls of the desk, and hands on what the desk says has changed.
#pragma once

#include "model/pages/page.h"
#include "ui/question_page.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace aspirant::ui {

class AttachmentIntake;
class FindingsPanel;
class GuidancePanel;
class ImportDialog;
class JobBar;
class OriginalsWatch;
class PageView;
struct PageContext;
class PartStrip;
class SearchPanel;
class SectionNavigator;
class SetAsidePanel;
class WorkspaceHeader;
class WorkspacePage;

class WorkspaceView final : public QWidget, private EditorHost {
    Q_OBJECT
public:
    WorkspaceView(Services& services, Languages& languages, Prompts& prompts, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] Result<void> open(const QString& draftId);
    void close(); // saves what is pending
    [[nodiscard]] desk::Desk* desk() const { return m_desk.get(); }
    [[nodiscard]] QuestionPage& page() const { return *m_page; }
    [[nodiscard]] QList<pages::PageName> pageNames() const; // of the open application

    void undo();
    void redo();
    void stepFinding(int by);
    void stepSection(int by); // sections, then pages
    void showPage(const QString& id);
    void focusShownPage();
    void goBack(); // out of a row's form
    void focusSearch();
    void focusNextPanel(int by); // sections, page, side panel
    void showFindings();
    void showExport();
    void showVerify(const QString& file = {});
    void showWhy();
    void showQuestion(const draft::Path& path) { goTo(path); }
    void lookForNewer(); // versions of the questionnaire; again after one was installed
    void showUpdate();
    // Shows what another application of the same client would bring, and takes it when told to.
    void carryFrom(const QString& draftId, const QString& title);
    void showContradictions();
    void sendPerson(const draft::Path& row); // that person's part, as a file
    void receiveAnswer(const QString& file, const QString& passphrase); // to such a file
    void finishEdit();

Q_SIGNALS:
    void undoChanged();
    void said(const QString& words); // for the status bar
    void titleChanged();
    void startAsked(const QString& packId); // another application for this client
    void openAsked(const QString& draftId, const aspirant::draft::Path& path);

protected:
    bool event(QEvent* event) override;

private:
    // What editors ask for.
    [[nodiscard]] const session::Session* session() const override;
    [[nodiscard]] bool isReadOnly() const override;
    void setAnswer(const draft::Path& path, const json::Value& value, desk::Edit edit) override;
    void goTo(const draft::Path& path) override;
    void addRow(const draft::Path& repeat) override;
    void removeRow(const draft::Path& row) override;
    void moveRow(const draft::Path& row, int position) override;
    void importRows(const draft::Path& repeat, const QString& file) override;
    void pasteRows(const draft::Path& repeat, const QString& cells) override;
    void createParty(const draft::Path& answer, pack::PartyKind kind) override;
    void attach(const draft::Path& path, const QStringList& files) override;
    void replaceAttachment(const draft::Path& path, const QString& sha256, const QString& file) override;
    void openAttachment(const QString& sha256, const QString& name) override;
    void explain(const draft::Path& path, session::About about) override;
    void showHistory(const draft::Path& path) override;

    ImportDialog* openImport(const draft::Path& repeat);
    void build();
    void connectParts();
    void retranslate();
    void updateTabs();
    void showPlace(const Place& place);
    [[nodiscard]] PageContext pageContext();
    [[nodiscard]] WorkspacePage* shownOwnPage() const; // null: something else is shown
    [[nodiscard]] WorkspacePage* ownPage(const QString& id); // made when first asked for; null: none of that id
    void clearPages();
    void showSide(QWidget* panel); // of the side panel, which the pages of records hide to have its room
    void carryNow(const QString& draftId, const QString& title);
    void moveTo(const std::shared_ptr<const pack::CompiledPack>& target);
    void savePage(const QString& suggested, const QByteArray& html);
    void leaveWhatIsGone();
    void onChanged(const session::Delta& delta);
    void lookAtPapersLater(const session::Delta& delta); // when a file was attached
    void lookAtPapers();
    void commit(const draft::Path& path, const json::Value& value, desk::Edit edit);
    void guarded(const draft::ChangeSet& changes, const draft::Path& path, desk::Edit edit,
                 std::function<void()> go);
    template<typename T>
    bool succeeded(const Result<T>& result) // and says so when not
    {
        if (!result)
            tellError(result.error());
        return result.has_value();
    }
    void tellError(const Error& error);
    void rememberPlace();
    void showSession(); // from its beginning, or where this draft was left
    void showAfresh();
    [[nodiscard]] Place placeOf(const draft::Path& path) const;

    Services& m_services;
    Languages& m_languages;
    Prompts& m_prompts;
    EditorContext m_context;
    std::unique_ptr<desk::Desk> m_desk;
    WorkspaceHeader* m_header = nullptr;
    PartStrip* m_part = nullptr;
    QSplitter* m_splitter = nullptr;
    SectionNavigator* m_navigator = nullptr;
    QStackedWidget* m_middle = nullptr;
    QuestionPage* m_page = nullptr;
    PageView* m_overview = nullptr;
    QHash<QString, WorkspacePage*> m_ownPages; // those looked at so far
    QTabWidget* m_side = nullptr;
    GuidancePanel* m_guidance = nullptr;
    FindingsPanel* m_findings = nullptr;
    AttachmentIntake* m_intake = nullptr;
    JobBar* m_job = nullptr;
    OriginalsWatch* m_originals = nullptr;
    SearchPanel* m_search = nullptr;
    SetAsidePanel* m_setAside = nullptr;
    QTimer m_lookSoon;              // several files are often attached in one go
    std::unique_ptr<Job> m_looking; // into attached files
};

} // namespace aspirant::ui

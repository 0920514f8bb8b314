// The papers of the open application: what is wanted and what came, each paper once with what is recorded of it, what is
// wrong with them, and a look at their pages. Files can be dropped anywhere on it.
#pragma once

#include "ui/documents/intake_dialog.h"
#include "ui/documents/store_files.h"
#include "ui/workspace_page.h"

#include "model/papers/paper_register.h"

#include <QTimer>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace aspirant::ui {

class ChecklistModel;
class PaperPreview;
class RegisterModel;
class SafeComboBox;
class WrapLabel;

class DocumentsPage final : public WorkspacePage {
    Q_OBJECT
public:
    explicit DocumentsPage(const PageContext& context, QWidget* parent = nullptr);
    ~DocumentsPage() override;

    [[nodiscard]] static QString pageTitle();
    [[nodiscard]] static QString pageIntro();
    [[nodiscard]] static bool isThere(const session::Session& session);
    static WorkspacePage* make(const PageContext& context, QWidget* parent);

    void showSession() override;
    void refreshLater(const session::Delta& delta) override;
    void clear() override;
    void focusPage() override;

    void offer(const QStringList& files, const draft::Path& only = {}); // asks where each goes
    void replace(const QString& sha256, const QString& file);           // wherever it is cited

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct ShownPaper {
        QString sha256, name;
    };
    void build();
    void buildHead(QVBoxLayout* layout);
    void buildTables();
    void buildBelow();
    void connectParts();
    void connectButtons();
    void retranslate();
    void workOut();
    void showDetails();
    void showOriginals();
    void fillFilter();
    void updateButtons();
    [[nodiscard]] bool showsRegister() const;
    [[nodiscard]] const papers::ChecklistRow* currentRow() const;
    [[nodiscard]] const papers::RegisteredPaper* currentRegistered() const;
    [[nodiscard]] QList<ShownPaper> currentPapers() const;
    void followLink(const QUrl& url);

    void chooseFiles(bool here);
    void chooseReplacement(const ShownPaper& paper);
    void attach(const QList<IntakeDialog::Chosen>& chosen);
    void stored(const QList<IntakeDialog::Chosen>& chosen, const QList<StoredFile>& files);
    void store(const QStringList& files, const QString& words, std::function<void(const QList<StoredFile>&)> done);
    void place(const QList<desk::Desk::Placement>& placements, const QString& done);
    void takeOriginal(const desk::ChangedOriginal& original);
    void keepAttached(const desk::ChangedOriginal& original);
    void record(const QString& sha256, const draft::PaperRecord& record);
    void saveTable();
    void print();
    void save(const QString& title, const QString& ending, const QByteArray& content);
    [[nodiscard]] const session::Session* session() const { return m_context.editors.host.session(); }

    PageContext m_context;
    bool m_stale = true;
    QTimer m_later;
    ChecklistModel* m_rows = nullptr;
    RegisterModel* m_papers = nullptr;
    QVBoxLayout* m_originals = nullptr;
    WrapLabel* m_title = nullptr;
    WrapLabel* m_counts = nullptr;
    WrapLabel* m_hint = nullptr;
    QTabBar* m_views = nullptr;
    SafeComboBox* m_filter = nullptr;
    QPushButton* m_add = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_saveTable = nullptr;
    QAction* m_print = nullptr;
    QAction* m_lookForChanges = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_tables = nullptr;
    QTableView* m_checklist = nullptr;
    QTableView* m_register = nullptr;
    QTabWidget* m_below = nullptr;
    QTextBrowser* m_details = nullptr;
    PaperPreview* m_preview = nullptr;
    QPushButton* m_question = nullptr;
    QPushButton* m_addHere = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace aspirant::ui

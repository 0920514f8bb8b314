// Exports the open application: languages, date, what is missing, where to; then the result.
#pragma once

#include "ui/editors/answer_input.h"
#include "ui/editors/option_button.h"
#include "ui/services.h"

#include <QDialog>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aspirant::ui {

class DateEntry;
class JobBar;
class WrapLabel;

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const EditorContext& context, Services& services, const session::Session& session,
                 QWidget* parent);

Q_SIGNALS:
    void findingsAsked(); // the reader wants to see what is missing
    void verifyAsked(const QString& bundleFile);

private:
    void build();
    void retranslate();
    void updateSummary();
    void updateState();
    void chooseFile();
    void start();
    void showResult(const Result<ExportResult>& result);
    [[nodiscard]] QList<Language> languages() const;
    [[nodiscard]] QString suggestedName() const;

    EditorContext m_context;
    Services& m_services;
    const session::Session& m_session;
    WrapLabel* m_title = nullptr;
    QLabel* m_languagesLabel = nullptr;
    QList<CheckOption*> m_languages;
    QLabel* m_dateLabel = nullptr;
    DateEntry* m_date = nullptr;
    QLabel* m_fileLabel = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QFrame* m_summaryStrip = nullptr;
    WrapLabel* m_summary = nullptr;
    QPushButton* m_showFindings = nullptr;
    CheckOption* m_incomplete = nullptr;
    CheckOption* m_masked = nullptr;
    JobBar* m_job = nullptr;
    QFrame* m_resultStrip = nullptr;
    WrapLabel* m_result = nullptr;
    QPushButton* m_openFolder = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
    std::optional<Result<ExportResult>> m_outcome;
};

} // namespace aspirant::ui

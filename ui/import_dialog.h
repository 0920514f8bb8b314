// Rows from a spreadsheet, before they are in a table: which column fills what, and what comes of every cell.
#pragma once

#include "model/sheet/import_rows.h"
#include "ui/editors/answer_input.h"
#include "ui/editors/option_button.h"
#include "ui/services.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace aspirant::ui {

class ImportModel;
class JobBar;
class SafeComboBox;
class WrapLabel;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    // `desk` and everything in `context` outlive the dialog.
    ImportDialog(const EditorContext& context, Services& services, desk::Desk& desk, const draft::Path& repeat, QWidget* parent);
    ~ImportDialog() override;

    void readFile(const QString& file, const QString& sheetName = {});
    void readCells(const QString& copied); // as spreadsheets put them on the clipboard

Q_SIGNALS:
    void imported(int rows);

private:
    void build();
    void buildColumns();
    void retranslate();
    void retranslateColumns();
    void setTable(Result<sheet::Table> table);
    void match(const sheet::Matching& matching);
    void begin(); // reads the cells anew, piece by piece
    void readOn();
    void showOutcome();
    void showReason();
    void chooseFile();
    void importAll();
    void remember();
    [[nodiscard]] QString targetWords(const sheet::Target& target) const;
    [[nodiscard]] QString outcomeWords() const;
    [[nodiscard]] QHash<QString, sheet::Target> remembered() const;

    struct ColumnRow {
        int column = 0; // of the table
        QLabel* header = nullptr;
        WrapLabel* example = nullptr;
        SafeComboBox* target = nullptr;
    };

    EditorContext m_context;
    Services& m_services;
    desk::Desk& m_desk;
    const draft::Path m_repeat;
    const pack::Question* m_question;
    const QList<sheet::Target> m_targets;

    QString m_file;
    std::optional<Error> m_error;
    sheet::Table m_table;
    sheet::Matching m_matching;
    int m_headings = 0; // the row that holds them, when one does
    std::optional<sheet::RowImport> m_import;
    bool m_readAll = false;
    QTimer m_more;

    WrapLabel* m_title = nullptr;
    WrapLabel* m_source = nullptr;
    QWidget* m_sheetRow = nullptr;
    QLabel* m_sheetLabel = nullptr;
    SafeComboBox* m_sheets = nullptr;
    CheckOption* m_hasHeadings = nullptr;
    WrapLabel* m_columnsTitle = nullptr;
    QScrollArea* m_columnsArea = nullptr;
    QList<ColumnRow> m_columns;
    WrapLabel* m_previewTitle = nullptr;
    ImportModel* m_model = nullptr;
    QTableView* m_preview = nullptr;
    WrapLabel* m_reason = nullptr;
    QFrame* m_strip = nullptr;
    WrapLabel* m_outcome = nullptr;
    JobBar* m_job = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_nextTrouble = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace aspirant::ui

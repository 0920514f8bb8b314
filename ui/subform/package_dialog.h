// Asks how one person's part is to be written as a file: to the person, or back to whoever sent it.
#pragma once

#include "ui/editors/option_button.h"
#include "ui/workspace_page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace aspirant::ui {

class DateEntry;
class SafeComboBox;
class WrapLabel;

class PackageDialog final : public QDialog {
    Q_OBJECT
public:
    // `row` is that of the person or company; empty: the answers go back from that person's own draft. The dialog
    // deletes itself when it is closed; context.desk() is asked anew each time.
    PackageDialog(const PageContext& context, const draft::Path& row, QWidget* parent);

Q_SIGNALS:
    void written(const QString& file);

private:
    void build();
    void retranslate();
    void updateState();
    void choose();
    void write(const QString& file);
    [[nodiscard]] bool isReply() const { return m_row.isEmpty(); }

    PageContext m_context;
    draft::Path m_row;
    WrapLabel *m_title = nullptr, *m_intro = nullptr, *m_hint = nullptr, *m_plainNote = nullptr, *m_error = nullptr;
    QLabel *m_firstLabel = nullptr, *m_secondLabel = nullptr, *m_dueLabel = nullptr, *m_noteLabel = nullptr, *m_languageLabel = nullptr;
    QLineEdit *m_first = nullptr, *m_second = nullptr;
    CheckOption* m_plain = nullptr;
    DateEntry* m_due = nullptr;
    SafeComboBox* m_language = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPushButton *m_cancel = nullptr, *m_write = nullptr;
};

} // namespace aspirant::ui

// Verifies a bundle and lists what was found.
#pragma once

#include "ui/editors/answer_input.h"
#include "ui/services.h"

#include <QDialog>

class QFrame;
class QListWidget;
class QPushButton;

namespace aspirant::ui {

class JobBar;
class WrapLabel;

class VerifyDialog final : public QDialog {
    Q_OBJECT
public:
    // Without a file, asks for one.
    VerifyDialog(const EditorContext& context, Services& services, const QString& file, QWidget* parent);
    void verify(const QString& file);

private:
    void choose();
    void retranslate();
    void showOutcome();

    EditorContext m_context;
    Services& m_services;
    QString m_file;
    std::optional<Result<VerifyResult>> m_outcome;
    WrapLabel* m_title = nullptr;
    QFrame* m_strip = nullptr;
    WrapLabel* m_words = nullptr;
    QListWidget* m_list = nullptr;
    JobBar* m_job = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace aspirant::ui

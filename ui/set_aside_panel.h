// Answers that were set aside because their questions no longer apply. They come back with their questions.
#pragma once

#include "ui/editors/answer_input.h"

#include <QWidget>

class QListWidget;

namespace aspirant::ui {

class WrapLabel;

class SetAsidePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SetAsidePanel(const EditorContext& context, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path); // to read why it does not apply

private:
    EditorContext m_context;
    QListWidget* m_list = nullptr;
    WrapLabel* m_summary = nullptr;
};

} // namespace aspirant::ui

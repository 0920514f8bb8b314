// Who changed an answer, when, from what to what.
#pragma once

#include "model/desk/desk.h"

#include <QDialog>

class QTableWidget;

namespace aspirant::ui {

class Languages;

class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    HistoryDialog(const Languages& languages, const desk::Desk& desk, const draft::Path& path,
                  QWidget* parent);

private:
    void fill();
    [[nodiscard]] QString words(const json::Value& answer) const;

    const Languages& m_languages;
    const desk::Desk& m_desk;
    draft::Path m_path;
    QTableWidget* m_table = nullptr;
};

} // namespace aspirant::ui

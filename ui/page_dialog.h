// A page of words, tables and links in a dialog, with buttons below: what a move to a newer questionnaire would do, what
// was carried over, what contradicts.
#pragma once

#include "model/pages/page.h"
#include "ui/languages.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace aspirant::ui {

class PageText;

class PageDialog final : public QDialog {
    Q_OBJECT
public:
    // `make` gives the page in the interface's language, and is asked again when that changes.
    PageDialog(const Languages& languages, std::function<pages::Page()> make, QWidget* parent);

    // Buttons stand from left to right in the order they are added; `words` is asked like `make`. Pressing one closes
    // the dialog and then does `go`.
    QPushButton* addButton(std::function<QString()> words, std::function<void()> go, bool primary = false);

Q_SIGNALS:
    void linkChosen(const QString& path); // Piece.path of what was chosen; the dialog closes first

private:
    void retranslate();

    const Languages& m_languages;
    std::function<pages::Page()> m_make;
    PageText* m_text = nullptr;
    QHBoxLayout* m_row = nullptr;
    QList<std::pair<QPushButton*, std::function<QString()>>> m_buttons;
};

} // namespace aspirant::ui

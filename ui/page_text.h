// A page of words, tables and links inside a work page, a panel or a dialog: written for the width there is, and anew when
// that rests.
#pragma once

#include "model/pages/page.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>

namespace aspirant::ui {

class Languages;

class PageText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PageText(const Languages& languages, QWidget* parent = nullptr);

    // Pixels around the text, where it stands in something that has room around it already.
    void setMargin(int pixels) { m_margin = pixels; }
    // `language` is that of the page's words. A page without a title shows its blocks alone. The reader's place stays while
    // a page of the same id is shown again, and what is selected while it is the same in everything.
    void showPage(pages::Page page, Language language);
    // As showPage(), but written in any case: fonts, or the words of badges, may have changed.
    void writePage(pages::Page page, Language language);
    void clearPage();

Q_SIGNALS:
    void linkChosen(const QString& path); // Piece.path of what was chosen

protected:
    bool event(QEvent* event) override;

private:
    void write();
    [[nodiscard]] int room() const;

    const Languages& m_languages;
    std::optional<pages::Page> m_page;
    Language m_language = Language::English;
    std::optional<int> m_margin;
    int m_room = 0; // letters across that the text is written for
    QTimer m_fit;
};

} // namespace aspirant::ui

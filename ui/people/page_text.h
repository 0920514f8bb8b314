// A page of words, tables and links inside a work page: written for the width there is, and anew when that rests.
#pragma once

#include "model/pages/page.h"

#include <QTextBrowser>
#include <QTimer>

namespace aspirant::ui {

class Languages;

class PageText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PageText(const Languages& languages, QWidget* parent = nullptr);

    // A page without a title shows its blocks alone. The reader's place stays while the same page is shown again.
    void showPage(pages::Page page);

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    [[nodiscard]] int room() const;

    const Languages& m_languages;
    pages::Page m_page;
    int m_room = 0; // letters across that the text is written for
    QTimer m_fit;
};

} // namespace aspirant::ui

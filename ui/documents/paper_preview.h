// A paper inside the window: pages of a PDF, or a picture. What is shown was drawn by another program; this widget only
// puts finished pixels on the screen.
#pragma once

#include "ui/services.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace aspirant::ui {

class Languages;
class WrapLabel;

class PaperPreview final : public QWidget {
    Q_OBJECT
public:
    PaperPreview(Services& services, const Languages& languages, QWidget* parent = nullptr);
    ~PaperPreview() override;

    void showPaper(const QString& sha256, const QString& name); // its first page; nothing is drawn before it can be seen
    void clear();
    [[nodiscard]] int page() const { return m_page; }   // from 0
    [[nodiscard]] int pages() const { return m_pages; } // 0: nothing is shown
    void goToPage(int page);
    void zoom(int steps); // 0: as wide as there is room
    [[nodiscard]] bool isDrawing() const { return m_job != nullptr; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void draw();
    void drawn(const Result<papers::PaintedPage>& page);
    void updateControls();
    [[nodiscard]] int wantedWidth() const; // pixels of the screen

    Services& m_services;
    const Languages& m_languages;
    QString m_sha256, m_name;
    int m_page = 0, m_pages = 0, m_zoom = 0;
    bool m_stale = false;
    int m_drawnWidth = 0;
    std::optional<Error> m_error;
    std::unique_ptr<Job> m_job;
    int m_asked = 0; // number of the drawing that is waited for
    QTimer m_fit;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLineEdit* m_pageLine = nullptr;
    QLabel* m_of = nullptr;
    QToolButton* m_smaller = nullptr;
    QToolButton* m_fitWidth = nullptr;
    QToolButton* m_larger = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_picture = nullptr;
    WrapLabel* m_words = nullptr;
};

} // namespace aspirant::ui

// A page of the open application that is more than questions or words: people, ownership, documents. One line in
// workspace_pages.cpp puts it into the navigator and the menu; the workspace makes it when it is first shown.
#pragma once

#include "ui/editors/answer_input.h"

#include <QWidget>

namespace aspirant::ui {

class JobBar;
class OriginalsWatch;
class Services;

struct PageContext {
    EditorContext editors;
    Services& services;
    JobBar& jobs;                             // of long work
    std::function<desk::Desk*()> desk;        // of the open application; null: none
    OriginalsWatch& originals;                // files that papers were taken from
};

class WorkspacePage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Another application, or another version of its questionnaire, is open from now on. Work nothing out before the
    // page is looked at (showEvent).
    virtual void showSession() = 0;
    // Answers changed. It is called for each edit, so it costs next to nothing; what must be worked out anew is put
    // off until typing pauses, and until somebody looks.
    virtual void refreshLater(const session::Delta& delta) = 0;
    // Nothing is open any more: keep no pointer into the session.
    virtual void clear() = 0;
    virtual void focusPage() = 0;

Q_SIGNALS:
    void said(const QString& words); // for the status bar
};

} // namespace aspirant::ui

// What there is to know about the question being worked on: help, sources, and why it is asked.
#pragma once

#include "ui/editors/answer_input.h"

#include <QTextBrowser>
#include <QTimer>

namespace aspirant::ui {

class GuidancePanel final : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuidancePanel(const EditorContext& context, QWidget* parent = nullptr);

    void showQuestion(const draft::Path& path);
    void explain(const draft::Path& path, session::About about); // and puts that part first
    void refreshLater();                                         // answers changed; coalesced
    // The page as rich text; links to questions begin with "question:".
    [[nodiscard]] QString page() const;

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);

private:
    void showPage();
    [[nodiscard]] QString reasons(session::About about) const;
    [[nodiscard]] QString citations(const QList<Cite>& cites) const;
    [[nodiscard]] QString link(const draft::Path& path, const Text& title) const;

    EditorContext m_context;
    draft::Path m_path;
    session::About m_about = session::About::Visibility;
    QTimer m_later;
};

} // namespace aspirant::ui

// What there is to know about the question being worked on: help, sources, and why it is asked.
#pragma once

#include "ui/editors/answer_input.h"

#include <QTextBrowser>
#include <QTimer>

class QSettings;

namespace aspirant::ui {

class GuidancePanel final : public QTextBrowser {
    Q_OBJECT
public:
    GuidancePanel(const EditorContext& context, QSettings& settings, QWidget* parent = nullptr);

    void showQuestion(const draft::Path& path);
    void explain(const draft::Path& path, session::About about); // and puts that part first
    void refreshLater();                                         // answers changed; coalesced
    // The page as rich text; links to questions begin with "question:".
    [[nodiscard]] QString page() const;

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);

private:
    void showPage();
    void fold(bool folded);
    [[nodiscard]] bool isBrief() const; // the pack says that guidance is shown folded here
    [[nodiscard]] QString ofPack(const pack::Question& question) const;
    [[nodiscard]] QString reasons(session::About about) const;
    [[nodiscard]] QString citations(const QList<Cite>& cites) const;
    [[nodiscard]] QString link(const draft::Path& path, const Text& title) const;

    EditorContext m_context;
    QSettings& m_settings;
    draft::Path m_path;
    session::About m_about = session::About::Visibility;
    bool m_asked = false; // somebody asked why: the reasons come before the guidance
    QTimer m_later;
};

} // namespace aspirant::ui

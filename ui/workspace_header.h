// Above an open application: what it is and how far it has come, what must be known of the whole regime, and word of a
// newer questionnaire.
#pragma once

#include "ui/editors/answer_input.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class WorkspaceHeader final : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceHeader(const EditorContext& context, QWidget* parent = nullptr);

    void setNewerVersion(const QString& version); // of the application that is open now; empty: there is none
    void setChangedOriginals(int count); // files that papers were taken from; 0: none
    void updateProgress();

Q_SIGNALS:
    void updateAsked();
    void originalsAsked();

private:
    void buildTitles();
    void buildStrips();
    void retranslate();

    EditorContext m_context;
    QString m_newer;
    WrapLabel* m_title = nullptr;
    WrapLabel* m_subtitle = nullptr;
    WrapLabel* m_progressWords = nullptr;
    QProgressBar* m_progress = nullptr;
    QFrame* m_banner = nullptr;
    QLabel* m_bannerIcon = nullptr;
    WrapLabel* m_bannerStatus = nullptr;
    WrapLabel* m_bannerWords = nullptr;
    QFrame* m_notice = nullptr;
    WrapLabel* m_noticeWords = nullptr;
    QPushButton* m_see = nullptr;
    int m_changedOriginals = 0;
    QFrame* m_originals = nullptr;
    WrapLabel* m_originalsWords = nullptr;
    QPushButton* m_seeOriginals = nullptr;
};

} // namespace aspirant::ui

// Where work begins: start an application, go on with one, import a bundle, or explore the sample.
#pragma once

#include "ui/editors/option_button.h"
#include "ui/services.h"

#include <QScrollArea>

class QFrame;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace aspirant::ui {

class JobBar;
class Languages;
class NewApplicationCard;
class Prompts;
class WrapLabel;

class StartPage final : public QScrollArea {
    Q_OBJECT
public:
    StartPage(Services& services, Languages& languages, Prompts& prompts, QWidget* parent = nullptr);

    void reload(); // drafts, packs and samples as they are now
    void forgetPacks(); // one was installed
    void startNew();
    void importBundle(const QString& file = {}); // asks for the file when there is none
    void showError(const Error& error);

Q_SIGNALS:
    void openAsked(const QString& draftId);
    // Of what was opened just now: answers of another application, of that title, are wanted there.
    void carryAsked(const QString& fromDraft, const QString& title);
    void verifyAsked();
    void answerAsked(const QString& draftId, const QString& file, const QString& passphrase); // a person's answer to that application

private:
    void build();
    QWidget* buildOther();
    QWidget* buildRecent();
    void retranslate();
    void fillDrafts();
    void fillInterviews();
    void fillSamples();
    void create(const QString& packId, const QString& client, const QString& title, const QString& carryFrom);
    void importPart(const QString& file);
    void take(const Result<QString>& draft, const QString& carryFrom = {});
    void binChosen();
    void restoreChosen();
    void purgeChosen();
    void updateState();
    [[nodiscard]] QString chosenDraft() const;

    Services& m_services;
    Languages& m_languages;
    Prompts& m_prompts;
    QList<PackRow> m_packs;
    QList<desk::DraftRow> m_drafts;
    QList<SampleRow> m_samples;
    std::optional<Error> m_error;
    QWidget* m_body = nullptr;
    WrapLabel *m_title = nullptr, *m_motto = nullptr;
    QFrame* m_notice = nullptr;
    WrapLabel* m_noticeWords = nullptr;
    NewApplicationCard* m_new = nullptr;
    QList<QPushButton*> m_interviews;
    WrapLabel* m_otherTitle = nullptr;
    QPushButton *m_import = nullptr, *m_verify = nullptr;
    QList<QPushButton*> m_sampleButtons;
    QVBoxLayout* m_otherLayout = nullptr;
    JobBar* m_job = nullptr;
    WrapLabel *m_recentTitle = nullptr, *m_noDrafts = nullptr;
    QTreeWidget* m_recent = nullptr;
    QPushButton *m_open = nullptr, *m_bin = nullptr, *m_purge = nullptr;
    CheckOption* m_showBin = nullptr;
};

} // namespace aspirant::ui

// What is told of one place for papers, or of one paper: a page of words with links, and word of a changed original.
#pragma once

#include "model/desk/originals.h"
#include "model/pages/page.h"
#include "model/papers/paper_register.h"

#include <QFrame>

class QPushButton;

namespace aspirant::ui {

class Languages;
class RegisterModel;
class WrapLabel;

[[nodiscard]] pages::Page detailsOf(const session::Session& session, const papers::ChecklistRow& row, const Languages& languages);
[[nodiscard]] pages::Page detailsOf(const session::Session& session, const papers::RegisteredPaper& paper, const RegisterModel& papers,
                                    const Languages& languages);
// "question:PATH", or "paper:SHA256/NAME" for a paper to be looked at.
[[nodiscard]] QString detailsLink(const QString& path);

class OriginalStrip final : public QFrame {
    Q_OBJECT
public:
    OriginalStrip(const desk::ChangedOriginal& original, const Languages& languages, bool readOnly, QWidget* parent);

Q_SIGNALS:
    void takeAsked();
    void keepAsked();

private:
    void retranslate();

    desk::ChangedOriginal m_original;
    const Languages& m_languages;
    WrapLabel* m_words = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace aspirant::ui

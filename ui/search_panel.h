// Finds questions by their words in any of the three languages, and answers by what was entered.
#pragma once

#include "ui/editors/answer_input.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace aspirant::ui {

class WrapLabel;

struct Hit {
    draft::Path path;
    QString title;   // of the question, in the language shown
    QString matched; // where the words stand: the answer, or the question in the language they were found in
    bool hidden = false; // not asked now
};

// At most `most` hits in form order. Case, accents and width do not matter.
[[nodiscard]] QList<Hit> findInForm(const session::Session& session, const Languages& languages,
                                    const QString& words, int most = 200);

class SearchPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(const EditorContext& context, QWidget* parent = nullptr);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);

private:
    void search();
    void retranslate();

    EditorContext m_context;
    QLineEdit* m_line = nullptr;
    QListWidget* m_list = nullptr;
    WrapLabel* m_summary = nullptr;
    QTimer m_later;
};

} // namespace aspirant::ui

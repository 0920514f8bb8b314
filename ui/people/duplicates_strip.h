// Pairs of entries that may be one and the same, above the register: compare them, or say that they are different. What
// was said is kept with the application, so a pair is not told twice; those pairs can be looked at again.
#pragma once

#include "model/registry/duplicates.h"
#include "ui/editors/answer_input.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace aspirant::ui {

class WrapLabel;

class DuplicatesStrip final : public QFrame {
    Q_OBJECT
public:
    explicit DuplicatesStrip(const EditorContext& context, QWidget* parent = nullptr);

    void setPairs(const QList<registry::Duplicate>& pairs); // also those said to be two
    void retranslate();

Q_SIGNALS:
    void compareAsked(const aspirant::draft::Path& a, const aspirant::draft::Path& b);
    void distinctAsked(const aspirant::draft::Path& a, const aspirant::draft::Path& b, bool distinct);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addPair(const registry::Duplicate& pair);
    void fitHeight();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int told() const; // pairs that nobody said are two

    EditorContext m_context;
    QList<registry::Duplicate> m_pairs;
    bool m_withDistinct = false, m_narrow = false;
    WrapLabel* m_title = nullptr;
    QPushButton* m_more = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace aspirant::ui

// Shows one section, or one row of a repeating group, as a page of question editors. Only editors near the
// visible part exist; the rest are empty holders of about the right height.
#pragma once

#include "ui/editors/answer_input.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aspirant::ui {

class QuestionEditor;
class WrapLabel;

// Where the reader is: a section (-1: the attachment slots), or inside it the form of a row.
struct Place {
    int section = 0;
    draft::Path row; // empty: the section itself
    friend bool operator==(const Place&, const Place&) = default;
};

class QuestionPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit QuestionPage(const EditorContext& context, QWidget* parent = nullptr);

    void showPlace(const Place& place);
    void clear();
    [[nodiscard]] const Place& place() const { return m_place; }
    // Brings the question to view and puts the cursor into it. False: it is not on this page now.
    bool focusQuestion(const draft::Path& path);
    void refresh(const session::Delta& delta);
    void revert(const draft::Path& path); // shows the session's answer whatever was typed
    void finishEdit();                    // as if the field with the cursor were left
    [[nodiscard]] draft::Path current() const { return m_current; }
    [[nodiscard]] QuestionEditor* editor(const draft::Path& path) const; // null while it is not built
    [[nodiscard]] int builtEditors() const;

Q_SIGNALS:
    void edited(const aspirant::draft::Path& path, const aspirant::json::Value& value,
                aspirant::desk::Edit edit);
    void currentChanged(const aspirant::draft::Path& path);
    void acceptAsked(const aspirant::Issue& issue);
    void placeAsked(const aspirant::ui::Place& place); // breadcrumbs, next and previous

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item {
        draft::Path path;
        const pack::Question* question = nullptr;
        QWidget* holder = nullptr;
        QuestionEditor* editor = nullptr;
    };
    void buildFrame();
    void retranslate();
    void updateCrumbs();
    void updateSteps();
    void fillItems();
    void updateItem(Item& item); // visible or not
    void build(Item& item);
    void drop(Item& item);
    void buildNear();
    void trimFar();
    void settleLayout();
    void focusMoved(QWidget* now);
    Item* find(const draft::Path& path);
    // The item on this page that shows `path`: itself, or the table or grid it lies in.
    Item* showing(draft::Path path);
    [[nodiscard]] QList<Place> steps() const; // places in order, for next and previous

    EditorContext m_context;
    Place m_place;
    bool m_filled = false, m_building = false, m_unordered = false;
    QList<Item> m_items;
    draft::Path m_current;
    QTimer m_later;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_list = nullptr;
    QLabel* m_crumbs = nullptr;
    WrapLabel* m_title = nullptr;
    WrapLabel* m_intro = nullptr;
    WrapLabel* m_nothing = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace aspirant::ui

Q_DECLARE_METATYPE(aspirant::ui::Place)

// The part of an editor that takes an answer: a value goes in, an edit comes out. One per question type.
#pragma once

#include "model/desk/desk.h"
#include "model/pack/pack.h"

#include <QWidget>

namespace aspirant::ui {

class Languages;
class Prompts;

// What inputs ask of the page around them. The page does it, or the desk; inputs know neither.
class EditorHost {
public:
    virtual ~EditorHost() = default;
    [[nodiscard]] virtual const session::Session* session() const = 0; // null: nothing is open
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    virtual void setAnswer(const draft::Path& path, const json::Value& value, desk::Edit edit) = 0;
    virtual void goTo(const draft::Path& path) = 0;     // a question, or a row's form
    virtual void addRow(const draft::Path& repeat) = 0; // and opens its form
    virtual void removeRow(const draft::Path& row) = 0;
    virtual void moveRow(const draft::Path& row, int position) = 0;
    // Rows from a spreadsheet: of a file, or, without one, of a file that is asked for; or as they were copied.
    virtual void importRows(const draft::Path& repeat, const QString& file) = 0;
    virtual void pasteRows(const draft::Path& repeat, const QString& cells) = 0;
    virtual void createParty(const draft::Path& answer, pack::PartyKind kind) = 0; // and refers to it
    virtual void attach(const draft::Path& path, const QStringList& files) = 0;
    // The file takes the place of the one with that SHA-256, which stays reachable.
    virtual void replaceAttachment(const draft::Path& path, const QString& sha256, const QString& file) = 0;
    virtual void openAttachment(const QString& sha256, const QString& name) = 0;
    virtual void explain(const draft::Path& path, session::About about) = 0;
    virtual void showHistory(const draft::Path& path) = 0;
};

struct EditorContext {
    Languages& languages;
    Prompts& prompts;
    EditorHost& host;
};

class AnswerInput : public QWidget {
    Q_OBJECT
public:
    // `question` belongs to the pack and outlives the input.
    AnswerInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                QWidget* parent);

    // Shows an answer. Emits nothing. What shows the same answer already is left alone, cursor included.
    void setValue(const json::Value& value);
    // What is entered: null when nothing is, or nothing that could be an answer yet.
    [[nodiscard]] virtual json::Value value() const = 0;
    // Words about text that is not an answer yet ("31/02/2026"); empty when there is none.
    [[nodiscard]] virtual QString problem() const { return {}; }

    [[nodiscard]] virtual QWidget* focusTarget() { return this; }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    // The question's words, from which accessible names are made.
    void setTitle(const QString& title);
    // What the form offers (choices, parties, rows) may have changed.
    virtual void refreshOffers() {}
    // Makes all words anew from state.
    virtual void retranslate() {}

    // Typing has begun and the field has not been left. left() finishes it, as leaving the field does.
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    void left();

    // What stands in the fields, whether or not it is an answer yet, and back again. Emits problemChanged() only.
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList& texts);

    [[nodiscard]] const draft::Path& path() const { return m_path; }
    [[nodiscard]] const pack::Question& question() const { return m_question; }

Q_SIGNALS:
    void edited(const aspirant::json::Value& value, aspirant::desk::Edit edit);
    // Typed, but not an answer yet: kept as it is, so that nothing typed is lost.
    void unfinished(const QStringList& texts, aspirant::desk::Edit edit);
    void problemChanged();

protected:
    virtual void showValue(const json::Value& value) = 0;
    void typed();    // an edit is under way
    void finished(); // a whole edit in one step
    [[nodiscard]] const EditorContext& context() const { return m_context; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] bool isSetting() const { return m_setting; }

private:
    EditorContext m_context;
    draft::Path m_path;
    const pack::Question& m_question;
    QString m_title;
    bool m_setting = false, m_underWay = false;
};

} // namespace aspirant::ui

#include "ui/editors/text_input.h"

#include "model/draft/answer_check.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
const std::array<QString, 2> memberKeys{u"en"_s, u"zh-Hant"_s};
constexpr int fewestLines = 4, mostLines = 14; // of a long text before it scrolls
} // namespace

QString TextInput::Field::text() const
{
    return line ? line->text() : area->toPlainText();
}

QWidget* TextInput::Field::widget() const
{
    return line ? static_cast<QWidget*>(line) : area;
}

void TextInput::Field::setText(const QString& text) const
{
    if (line)
        line->setText(text);
    else
        area->setPlainText(text);
}

TextInput::TextInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                     QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(1));
    m_used = both() ? 2 : 1;
    for (int i = 0; i < m_used; ++i)
        buildField(m_fields[static_cast<std::size_t>(i)], layout);
}

bool TextInput::both() const
{
    return question().languages == pack::Languages::Each;
}

void TextInput::buildField(Field& field, QVBoxLayout* layout)
{
    if (both()) {
        field.caption = new QLabel(this);
        layout->addWidget(field.caption);
    }
    if (question().type == pack::Type::LongText) {
        field.area = new QPlainTextEdit(this);
        field.area->setTabChangesFocus(true);
        connect(field.area, &QPlainTextEdit::textChanged, this, [this, &field] {
            updateCount(field);
            fitHeight(field);
            typed();
        });
        fitHeight(field);
    } else {
        field.line = new QLineEdit(this);
        connect(field.line, &QLineEdit::textChanged, this, [this, &field] { updateCount(field); });
        connect(field.line, &QLineEdit::textEdited, this, [this] { typed(); });
    }
    field.widget()->installEventFilter(this);
    if (field.caption)
        field.caption->setBuddy(field.widget());
    layout->addWidget(field.widget());
    if (question().maxLength || question().minLength) {
        field.count = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
        layout->addWidget(field.count);
    }
}

json::Value TextInput::value() const
{
    if (!both()) {
        const QString text = m_fields[0].text();
        return text.isEmpty() ? json::Value() : json::Value(text);
    }
    json::Object members;
    for (std::size_t i = 0; i < 2; ++i)
        if (const QString text = m_fields[i].text(); !text.isEmpty())
            members.set(memberKeys[i], text);
    return members.isEmpty() ? json::Value() : json::Value(members);
}

void TextInput::showValue(const json::Value& value)
{
    for (int i = 0; i < m_used; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString text = both() ? value[memberKeys[at]].toString() : value.toString();
        if (m_fields[at].text() != text)
            m_fields[at].setText(text);
    }
}

QWidget* TextInput::focusTarget()
{
    return m_fields[0].widget();
}

void TextInput::setReadOnly(bool readOnly)
{
    for (int i = 0; i < m_used; ++i) {
        const Field& field = m_fields[static_cast<std::size_t>(i)];
        if (field.line)
            field.line->setReadOnly(readOnly);
        else
            field.area->setReadOnly(readOnly);
    }
}

void TextInput::retranslate()
{
    const QStringList captions{tr("In English"), tr("In Chinese")};
    for (int i = 0; i < m_used; ++i) {
        const Field& field = m_fields[static_cast<std::size_t>(i)];
        if (field.caption)
            field.caption->setText(captions[i]);
        field.widget()->setAccessibleName(
            both() ? tr("%1 (%2)", "question, language").arg(title(), captions[i]) : title());
        updateCount(field);
    }
}

void TextInput::updateCount(const Field& field) const
{
    if (!field.count)
        return;
    const int have = draft::characterCount(field.text());
    const QLocale locale = context().languages.locale();
    const auto most = question().maxLength;
    const auto fewest = question().minLength;
    if (most)
        field.count->setWords(
            tr("%1 of at most %2 characters").arg(locale.toString(have), locale.toString(*most)));
    else
        field.count->setWords(
            tr("%1 characters; at least %2").arg(locale.toString(have), locale.toString(*fewest)));
    const bool wrong = (most && have > *most) || (fewest && have > 0 && have < *fewest);
    field.count->setTone(wrong ? theme::Tone::Warns : theme::Tone::Muted);
}

void TextInput::fitHeight(const Field& field) const
{
    if (!field.area)
        return;
    const int lines = qBound(fewestLines, qRound(field.area->document()->size().height()) + 1, mostLines);
    const int height = lines * field.area->fontMetrics().lineSpacing() + theme::space(4);
    if (field.area->minimumHeight() != height)
        field.area->setFixedHeight(height);
}

bool TextInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        left();
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui

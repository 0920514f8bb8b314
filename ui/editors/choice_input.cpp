#include "ui/editors/choice_input.h"

#include "ui/editors/safe_combo.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aspirant::ui {

namespace {
constexpr int mostButtons = 7;
}

ChoiceInput::ChoiceInput(const EditorContext& context, const draft::Path& path,
                         const pack::Question& question, bool compact, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    const int count = isYesNo() ? 2 : static_cast<int>(question.choices.size());
    if (count > mostButtons || (compact && !isYesNo()))
        buildCombo();
    else
        buildButtons(count, isYesNo());
}

void ChoiceInput::buildButtons(int count, bool beside)
{
    auto* layout = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(beside ? theme::space(5) : theme::space(1));
    for (int i = 0; i < count; ++i) {
        auto* button = new RadioOption(this);
        button->setAutoExclusive(false); // else arrow keys would choose
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_buttons << button;
        layout->addWidget(button);
    }
    if (beside)
        layout->addStretch(1);
}

void ChoiceInput::buildCombo()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_combo = new SafeComboBox(this);
    layout->addWidget(m_combo, 1);
    connect(m_combo, &QComboBox::activated, this,
            [this](int row) { choose(m_combo->itemData(row).toInt()); });
}

void ChoiceInput::choose(int index)
{
    const bool same = index == m_chosen;
    m_chosen = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == m_chosen);
    if (!same)
        finished();
}

json::Value ChoiceInput::value() const
{
    if (m_chosen < 0)
        return {};
    return isYesNo() ? json::Value(m_chosen == 0) : json::Value(question().choices[m_chosen].value);
}

void ChoiceInput::showValue(const json::Value& value)
{
    m_chosen = -1;
    if (isYesNo() && value.isBool())
        m_chosen = value.toBool() ? 0 : 1;
    for (int i = 0; !isYesNo() && i < question().choices.size(); ++i)
        if (value.isString() && question().choices[i].value == value.toString())
            m_chosen = i;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == m_chosen);
    refreshOffers();
}

QWidget* ChoiceInput::focusTarget()
{
    if (m_combo)
        return m_combo;
    return m_chosen >= 0 && m_chosen < m_buttons.size() ? m_buttons[m_chosen] : m_buttons.value(0, nullptr);
}

bool ChoiceInput::offered(int index) const
{
    const session::Session* session = context().host.session();
    if (isYesNo() || index == m_chosen || !session)
        return true;
    return session->choiceVisibility(path(), index) != session::Visibility::Hidden;
}

void ChoiceInput::refreshOffers()
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(offered(i));
    if (!m_combo)
        return;
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (int i = 0; i < (isYesNo() ? 2 : question().choices.size()); ++i)
        if (offered(i)) {
            m_combo->addItem(context().languages.plain(question().choices[i].text), i);
            m_combo->setItemData(m_combo->count() - 1, m_combo->itemText(m_combo->count() - 1),
                                 Qt::ToolTipRole);
        }
    m_combo->setCurrentIndex(m_chosen < 0 ? -1 : m_combo->findData(m_chosen));
}

void ChoiceInput::retranslate()
{
    const QStringList yesNo{tr("Yes"), tr("No")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (isYesNo()) {
            m_buttons[i]->setWords(yesNo[i]);
        } else {
            const pack::Choice& choice = question().choices[i];
            const ShownText shown = context().languages.shown(choice.text);
            m_buttons[i]->setWords(shown.words);
            m_buttons[i]->setFont(theme::font(theme::Role::Body, shown.language));
            m_buttons[i]->setToolTip(context().languages.plain(choice.help));
        }
        m_buttons[i]->setAccessibleDescription(title());
    }
    if (m_combo) {
        m_combo->setPlaceholderText(tr("Choose…"));
        m_combo->setSpokenName(title());
    }
    refreshOffers();
}

ChoicesInput::ChoicesInput(const EditorContext& context, const draft::Path& path,
                           const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(1));
    for (int i = 0; i < question.choices.size(); ++i) {
        auto* box = new CheckOption(this);
        connect(box, &QAbstractButton::clicked, this, [this] { finished(); });
        m_boxes << box;
        layout->addWidget(box);
    }
}

json::Value ChoicesInput::value() const
{
    QStringList chosen;
    for (int i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            chosen << question().choices[i].value;
    return chosen.isEmpty() ? json::Value() : json::Value::strings(chosen);
}

void ChoicesInput::showValue(const json::Value& value)
{
    const QStringList chosen = value.toStringList();
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(chosen.contains(question().choices[i].value));
    refreshOffers();
}

QWidget* ChoicesInput::focusTarget()
{
    return m_boxes.value(0, nullptr);
}

void ChoicesInput::refreshOffers()
{
    const session::Session* session = context().host.session();
    for (int i = 0; i < m_boxes.size(); ++i) {
        const bool hidden = session && session->choiceVisibility(path(), i) == session::Visibility::Hidden;
        m_boxes[i]->setVisible(!hidden || m_boxes[i]->isChecked());
    }
}

void ChoicesInput::retranslate()
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        const pack::Choice& choice = question().choices[i];
        const ShownText shown = context().languages.shown(choice.text);
        m_boxes[i]->setWords(shown.words);
        m_boxes[i]->setFont(theme::font(theme::Role::Body, shown.language));
        m_boxes[i]->setToolTip(context().languages.plain(choice.help));
        m_boxes[i]->setAccessibleDescription(title());
    }
    refreshOffers();
}

StatementInput::StatementInput(const EditorContext& context, const draft::Path& path,
                               const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!question.confirm)
        return;
    m_box = new CheckOption(this);
    connect(m_box, &QAbstractButton::clicked, this, [this] { finished(); });
    layout->addWidget(m_box);
}

json::Value StatementInput::value() const
{
    return m_box && m_box->isChecked() ? json::Value(true) : json::Value();
}

void StatementInput::showValue(const json::Value& value)
{
    if (m_box)
        m_box->setChecked(value.toBool());
}

QWidget* StatementInput::focusTarget()
{
    return m_box;
}

void StatementInput::retranslate()
{
    if (!m_box)
        return;
    m_box->setWords(tr("I confirm this statement"));
    m_box->setAccessibleDescription(title());
}

} // namespace aspirant::ui

#include "ui/editors/computed_input.h"

#include "model/session/answer_words.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

ComputedInput::ComputedInput(const EditorContext& context, const draft::Path& path,
                             const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words = new WrapLabel(theme::Role::Question, theme::Tone::Text, this);
    layout->addWidget(m_words, 1);
    m_trace = new QPushButton(this);
    m_trace->setProperty("kind", u"link"_s);
    connect(m_trace, &QPushButton::clicked, this,
            [this] { this->context().host.explain(this->path(), session::About::Computed); });
    layout->addWidget(m_trace, 0, Qt::AlignTop);
}

QWidget* ComputedInput::focusTarget()
{
    return m_trace;
}

void ComputedInput::showValue(const json::Value& value)
{
    m_value = value;
    retranslate();
}

void ComputedInput::retranslate()
{
    const Languages& languages = context().languages;
    const QString words = languages.answer(question(), m_value, context().host.session());
    m_words->setTone(words.isEmpty() ? theme::Tone::Muted : theme::Tone::Text);
    m_words->setWords(words.isEmpty() ? tr("Worked out once the answers it depends on are given.") : words);
    m_trace->setText(tr("How was this worked out?"));
    m_trace->setAccessibleDescription(title());
}

} // namespace aspirant::ui

#include "ui/editors/answer_input.h"

#include <QLineEdit>

namespace aspirant::ui {

AnswerInput::AnswerInput(const EditorContext& context, const draft::Path& path,
                         const pack::Question& question, QWidget* parent)
    : QWidget(parent), m_context(context), m_path(path), m_question(question)
{
    setObjectName(QStringLiteral("input:") + path.text());
}

void AnswerInput::setValue(const json::Value& value)
{
    if (value == this->value() && problem().isEmpty())
        return;
    m_setting = true;
    m_underWay = false;
    showValue(value);
    m_setting = false;
    Q_EMIT problemChanged();
}

QStringList AnswerInput::texts() const
{
    QStringList texts;
    for (const QLineEdit* line : findChildren<QLineEdit*>())
        texts << line->text();
    return texts;
}

void AnswerInput::setTexts(const QStringList& texts)
{
    const QList<QLineEdit*> lines = findChildren<QLineEdit*>();
    if (texts.size() != lines.size())
        return; // kept by a version whose fields were others
    m_setting = true;
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i]->setText(texts[i]);
    m_setting = false;
    Q_EMIT problemChanged();
}

void AnswerInput::setTitle(const QString& title)
{
    m_title = title;
    retranslate();
}

void AnswerInput::typed()
{
    if (m_setting)
        return;
    m_underWay = true;
    if (problem().isEmpty())
        Q_EMIT edited(value(), desk::Edit::Typing);
    else
        Q_EMIT unfinished(texts(), desk::Edit::Typing);
}

void AnswerInput::left()
{
    if (m_setting)
        return;
    Q_EMIT problemChanged();
    if (!m_underWay)
        return;
    if (!problem().isEmpty()) {
        Q_EMIT unfinished(texts(), desk::Edit::Finished);
        return;
    }
    m_underWay = false;
    Q_EMIT edited(value(), desk::Edit::Finished);
}

void AnswerInput::finished()
{
    if (m_setting)
        return;
    m_underWay = true;
    left();
}

} // namespace aspirant::ui

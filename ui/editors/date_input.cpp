#include "ui/editors/date_input.h"

#include "ui/editors/date_entry.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

DateInput::DateInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                     QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::space(2));
    m_from = makeEntry();
    if (isPeriod()) {
        m_to = makeEntry();
        m_fromLabel = new QLabel(this);
        m_toLabel = new QLabel(this);
        m_fromLabel->setBuddy(m_from->focusTarget());
        m_toLabel->setBuddy(m_to->focusTarget());
        layout->addWidget(m_fromLabel, 0, 0);
        layout->addWidget(m_from, 0, 1);
        layout->addWidget(m_toLabel, 1, 0);
        layout->addWidget(m_to, 1, 1);
        layout->setColumnStretch(1, 1);
    } else {
        layout->addWidget(m_from, 0, 0);
    }
}

DateEntry* DateInput::makeEntry()
{
    const auto kind =
        question().type == pack::Type::PartialDate ? DateEntry::Kind::Partial : DateEntry::Kind::Full;
    auto* entry = new DateEntry(kind, this);
    connect(entry, &DateEntry::typed, this, [this] { typed(); });
    connect(entry, &DateEntry::left, this, [this] { left(); });
    connect(entry, &DateEntry::picked, this, [this] { finished(); });
    return entry;
}

json::Value DateInput::value() const
{
    const QString from = m_from->iso();
    if (!isPeriod())
        return from.isEmpty() ? json::Value() : json::Value(from);
    json::Object period;
    if (!from.isEmpty())
        period.set(u"from"_s, from);
    if (const QString to = m_to->iso(); !to.isEmpty())
        period.set(u"to"_s, to);
    return from.isEmpty() ? json::Value() : json::Value(period);
}

QString DateInput::problem() const
{
    for (const DateEntry* entry : {m_from, m_to})
        if (entry && entry->hasProblem())
            return tr("“%1” is not a date. Write day/month/year, such as 31/12/2026.")
                .arg(entry->typedText());
    if (isPeriod() && m_from->iso().isEmpty() && !m_to->iso().isEmpty())
        return tr("A period needs the date on which it began.");
    return {};
}

void DateInput::showValue(const json::Value& value)
{
    m_from->setIso(isPeriod() ? value[u"from"].toString() : value.toString());
    if (m_to)
        m_to->setIso(value[u"to"].toString());
}

QWidget* DateInput::focusTarget()
{
    return m_from->focusTarget();
}

void DateInput::setReadOnly(bool readOnly)
{
    m_from->setReadOnly(readOnly);
    if (m_to)
        m_to->setReadOnly(readOnly);
}

void DateInput::retranslate()
{
    if (!isPeriod()) {
        m_from->retranslate(title());
        return;
    }
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To (empty while it still runs)"));
    m_from->retranslate(tr("%1: from").arg(title()));
    m_to->retranslate(tr("%1: to").arg(title()));
}

} // namespace aspirant::ui

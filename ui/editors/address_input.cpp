#include "ui/editors/address_input.h"

#include "ui/editors/country_entry.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

CountryInput::CountryInput(const EditorContext& context, const draft::Path& path,
                           const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_entry = new CountryEntry(this);
    connect(m_entry, &CountryEntry::picked, this, [this] { finished(); });
    connect(m_entry, &CountryEntry::left, this, [this] { left(); });
    layout->addWidget(m_entry);
}

json::Value CountryInput::value() const
{
    return m_entry->code().isEmpty() ? json::Value() : json::Value(m_entry->code());
}

QString CountryInput::problem() const
{
    return m_entry->hasProblem()
               ? tr("No country is called “%1”. Choose one from the list.").arg(m_entry->typedText())
               : QString();
}

QWidget* CountryInput::focusTarget()
{
    return m_entry->focusTarget();
}

void CountryInput::setReadOnly(bool readOnly)
{
    m_entry->setReadOnly(readOnly);
}

void CountryInput::retranslate()
{
    m_entry->retranslate(title());
}

void CountryInput::showValue(const json::Value& value)
{
    m_entry->setCode(value.toString());
}

AddressInput::AddressInput(const EditorContext& context, const draft::Path& path,
                           const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::space(3));
    m_lines = new QPlainTextEdit(this);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(4 * m_lines->fontMetrics().lineSpacing() + theme::space(3));
    m_city = new QLineEdit(this);
    m_postalCode = new QLineEdit(this);
    m_postalCode->setMaximumWidth(theme::space(45));
    m_country = new CountryEntry(this);
    QWidget* const fields[] = {m_lines, m_city, m_postalCode, m_country->focusTarget()};
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->installEventFilter(this);
        layout->addWidget(m_labels[i], i, 0, Qt::AlignTop);
        layout->addWidget(i == 3 ? m_country : fields[i], i, 1);
    }
    layout->setColumnStretch(1, 1);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { typed(); });
    connect(m_city, &QLineEdit::textEdited, this, [this] { typed(); });
    connect(m_postalCode, &QLineEdit::textEdited, this, [this] { typed(); });
    connect(m_country, &CountryEntry::picked, this, [this] { finished(); });
    connect(m_country, &CountryEntry::left, this, [this] { left(); });
}

json::Value AddressInput::value() const
{
    QStringList lines = m_lines->toPlainText().split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QString city = m_city->text(), postalCode = m_postalCode->text(), country = m_country->code();
    if (lines.isEmpty() && city.isEmpty() && postalCode.isEmpty() && country.isEmpty())
        return {};
    json::Object address;
    address.set(u"lines"_s, json::Value::strings(lines));
    if (!city.isEmpty())
        address.set(u"city"_s, city);
    if (!postalCode.isEmpty())
        address.set(u"postal_code"_s, postalCode);
    if (!country.isEmpty())
        address.set(u"country"_s, country);
    return address;
}

QString AddressInput::problem() const
{
    return m_country->hasProblem()
               ? tr("No country is called “%1”. Choose one from the list.").arg(m_country->typedText())
               : QString();
}

QWidget* AddressInput::focusTarget()
{
    return m_lines;
}

void AddressInput::setReadOnly(bool readOnly)
{
    m_lines->setReadOnly(readOnly);
    m_city->setReadOnly(readOnly);
    m_postalCode->setReadOnly(readOnly);
    m_country->setReadOnly(readOnly);
}

void AddressInput::retranslate()
{
    const QStringList captions{tr("Building and street"), tr("City or district"), tr("Postal code"),
                               tr("Country or territory")};
    for (int i = 0; i < 4; ++i)
        m_labels[i]->setText(captions[i]);
    m_lines->setAccessibleName(tr("%1: building and street").arg(title()));
    m_city->setAccessibleName(tr("%1: city or district").arg(title()));
    m_postalCode->setAccessibleName(tr("%1: postal code").arg(title()));
    m_country->retranslate(tr("%1: country or territory").arg(title()));
}

void AddressInput::showValue(const json::Value& value)
{
    m_lines->setPlainText(value[u"lines"].toStringList().join(u'\n'));
    m_city->setText(value[u"city"].toString());
    m_postalCode->setText(value[u"postal_code"].toString());
    m_country->setCode(value[u"country"].toString());
}

bool AddressInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        left();
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui

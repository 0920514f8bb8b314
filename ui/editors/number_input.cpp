#include "ui/editors/number_input.h"

#include "model/base/decimal.h"
#include "ui/editors/safe_combo.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// What a number may look like while it is being typed. Full-width digits come from Chinese input methods.
QRegularExpression typingPattern(bool whole)
{
    return QRegularExpression(whole ? u"[-−－]?[0-9０-９,，\\s]{0,60}"_s
                                    : u"[-−－]?[0-9０-９,，.．。\\s]{0,60}"_s);
}

QString plainDigits(const QString& text)
{
    QString plain;
    for (QChar c : text) {
        if (c.unicode() >= u'０' && c.unicode() <= u'９')
            c = QChar(c.unicode() - u'０' + u'0');
        if (c == u'−' || c == u'－')
            c = u'-';
        if (c == u'．' || c == u'。')
            c = u'.';
        if (c != u',' && c != u'，' && !c.isSpace())
            plain += c;
    }
    if (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain.startsWith(u'.'))
        plain.prepend(u'0');
    return plain;
}

} // namespace

NumberInput::NumberInput(const EditorContext& context, const draft::Path& path,
                         const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(2));
    if (isMoney()) {
        m_currency = new SafeComboBox(this);
        m_currency->setObjectName(u"currency"_s);
        m_currency->addItems(currencies());
        m_currency->setMinimumContentsLength(4);
        connect(m_currency, &QComboBox::activated, this, [this] { finished(); });
        layout->addWidget(m_currency);
    }
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"number"_s);
    m_line->setMaximumWidth(theme::space(60));
    m_line->setValidator(
        new QRegularExpressionValidator(typingPattern(question.type == pack::Type::Integer), m_line));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] { typed(); });
    layout->addWidget(m_line);
    m_unit = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_unit, 1, Qt::AlignVCenter);
    layout->addStretch(1);
}

QStringList NumberInput::currencies() const
{
    return question().currencies.isEmpty()
               ? QStringList{u"HKD"_s, u"USD"_s, u"CNY"_s, u"EUR"_s, u"GBP"_s, u"SGD"_s}
               : question().currencies;
}

QString NumberInput::digits() const
{
    const QString plain = plainDigits(m_line->text());
    const auto number = Decimal::parse(plain);
    return number ? number->toString() : QString();
}

json::Value NumberInput::value() const
{
    const QString number = digits();
    if (number.isEmpty())
        return {};
    if (!isMoney())
        return number;
    return json::Object{{u"amount"_s, number}, {u"currency"_s, m_currency->currentText()}};
}

QString NumberInput::problem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() || !digits().isEmpty() ? QString() : tr("“%1” is not a number.").arg(text);
}

void NumberInput::showValue(const json::Value& value)
{
    const QString number = isMoney() ? value[u"amount"].toString() : value.toString();
    m_line->setText(number.isEmpty() ? QString() : numberWords(number, context().languages.interface()));
    if (isMoney() && value.isObject()) {
        const QString currency = value[u"currency"].toString();
        if (m_currency->findText(currency) < 0)
            m_currency->addItem(currency);
        m_currency->setCurrentText(currency);
    }
}

// Once the field is left, the number is shown grouped, as people write it.
void NumberInput::tidy()
{
    const QString number = digits();
    if (!number.isEmpty())
        m_line->setText(numberWords(number, context().languages.interface()));
}

QWidget* NumberInput::focusTarget()
{
    return m_line;
}

void NumberInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_currency)
        m_currency->setEnabled(!readOnly);
}

void NumberInput::retranslate()
{
    m_line->setAccessibleName(isMoney() ? tr("%1: amount").arg(title()) : title());
    if (m_currency)
        m_currency->setSpokenName(tr("%1: currency").arg(title()));
    const ShownText unit = context().languages.shown(question().unit);
    const bool percent = question().type == pack::Type::Percentage;
    m_unit->setWords(percent && unit.words.isEmpty() ? tr("%", "after a number") : unit.words, unit.language);
}

bool NumberInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        left();
        tidy();
    }
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui

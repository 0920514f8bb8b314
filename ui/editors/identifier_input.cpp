#include "ui/editors/identifier_input.h"

#include "model/ident/country.h"
#include "model/ident/identifier.h"
#include "model/ident/phone.h"
#include "model/ident/wallet.h"
#include "ui/editors/safe_combo.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// Kinds whose letters are capitals by definition; others keep what was typed.
bool inCapitals(const QString& kind)
{
    return ident::hasCheck(kind);
}

// Up to 41 characters with the spaces between the groups: these have the whole width.
bool isLong(const QString& kind)
{
    return kind == "iban"_L1 || kind == "lei"_L1;
}

} // namespace

IdentifierInput::IdentifierInput(const EditorContext& context, const draft::Path& path,
                                 const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    build();
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        raiseLetters();
        typed();
        showCheck();
    });
}

void IdentifierInput::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    outer->addLayout(row);
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"identifier"_s);
    m_line->installEventFilter(this);
    if (isPhone())
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    else
        m_line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    if (isWallet()) {
        m_network = new SafeComboBox(this);
        m_network->setMinimumContentsLength(10);
        connect(m_network, &QComboBox::activated, this, [this] {
            finished();
            showCheck();
        });
        row->addWidget(m_network);
    } else if (!isLong(question().identifier)) {
        m_line->setMaximumWidth(theme::space(80));
    }
    row->addWidget(m_line, 1);
    if (!isWallet())
        row->addStretch(0);
    m_check = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    m_check->setObjectName(u"check"_s);
    outer->addWidget(m_check);
}

void IdentifierInput::raiseLetters()
{
    if (isWallet() || isPhone() || !inCapitals(question().identifier))
        return;
    const int cursor = m_line->cursorPosition();
    const QString capitals = m_line->text().toUpper();
    if (capitals != m_line->text() && capitals.size() == m_line->text().size()) {
        m_line->setText(capitals);
        m_line->setCursorPosition(cursor);
    }
}

ident::Checked IdentifierInput::checked() const
{
    if (isWallet())
        return ident::checkWallet(m_network->currentData().toString(), m_line->text());
    if (isPhone())
        return ident::checkPhone(m_line->text());
    return ident::checkIdentifier(question().identifier, m_line->text());
}

QString IdentifierInput::shown(const QString& normal) const
{
    return isWallet() ? normal : isPhone() ? ident::shownPhone(normal) : ident::shownIdentifier(question().identifier, normal);
}

json::Value IdentifierInput::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    if (isWallet())
        return json::Object{{u"network"_s, m_network->currentData().toString()}, {u"address"_s, text}};
    if (m_line->text() == m_shownText)
        return m_given;
    const ident::Checked now = checked();
    return now.problem ? text : now.normal;
}

void IdentifierInput::showValue(const json::Value& value)
{
    m_given = value;
    m_shownText = isWallet() ? value[u"address"].toString() : shown(value.toString());
    m_line->setText(m_shownText);
    if (isWallet() && !value.isNull())
        m_network->setCurrentIndex(qMax(0, m_network->findData(value[u"network"].toString())));
    showCheck();
}

QString IdentifierInput::goodWords() const
{
    if (isPhone()) {
        const ident::CheckedPhone phone = ident::checkPhone(m_line->text());
        const QString country = ident::countryName(phone.country).in(theme::language());
        if (!phone.inPlan)
            return country.isEmpty() ? QString() : tr("A telephone number of %1. The numbering plan that this program carries does not list its range: please compare it once more.").arg(country);
        return country.isEmpty() ? tr("✓ A telephone number of no single country.") : tr("✓ A telephone number of %1.").arg(country);
    }
    if (isWallet()) {
        const QString network = ident::networkName(m_network->currentData().toString());
        if (network.isEmpty())
            return {};
        return checked().verified ? tr("✓ An address of the network %1; its checksum fits.").arg(network)
                                  : tr("✓ It has the form of an address of the network %1. It carries no checksum, so please compare every character.").arg(network);
    }
    if (!ident::hasCheck(question().identifier))
        return {};
    return checked().verified ? tr("✓ The number passes its check.") : tr("✓ The number has the right form.");
}

QString IdentifierInput::emptyWords() const
{
    return isPhone() ? tr("Begin with + and the country's code; a number without them is read as one of Hong Kong.") : QString();
}

void IdentifierInput::showCheck()
{
    QString words;
    theme::Tone tone = theme::Tone::Muted;
    if (m_line->text().trimmed().isEmpty()) {
        words = m_line->isReadOnly() ? QString() : emptyWords();
    } else if (const ident::Checked now = checked(); now.problem) {
        // Once the field is left, the finding beside the question says it, with what can be done.
        if (isUnderWay()) {
            const QString problem = context().languages.words(*now.problem);
            words = now.incomplete ? tr("Not complete yet. %1").arg(problem) : problem;
            tone = now.incomplete ? theme::Tone::Muted : theme::Tone::Warns;
        }
    } else {
        words = goodWords();
        tone = words.startsWith(u'✓') ? theme::Tone::Done : theme::Tone::Muted;
    }
    m_check->setTone(tone);
    m_check->setWords(words);
    m_line->setAccessibleDescription(words);
}

void IdentifierInput::tidy()
{
    if (isWallet() || m_line->text().trimmed().isEmpty() || m_line->text() == m_shownText)
        return;
    const ident::Checked now = checked();
    if (!now.problem && !now.normal.isEmpty() && m_line->text() != shown(now.normal))
        m_line->setText(shown(now.normal));
}

QWidget* IdentifierInput::focusTarget()
{
    return m_line;
}

void IdentifierInput::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_network)
        m_network->setEnabled(!readOnly);
}

void IdentifierInput::retranslate()
{
    m_line->setAccessibleName(isWallet() ? tr("%1: wallet address").arg(title()) : title());
    if (m_network) {
        const int chosen = qMax(0, m_network->currentIndex());
        m_network->clear();
        const QStringList all{u"bitcoin"_s, u"ethereum"_s, u"tron"_s, u"solana"_s, u"other"_s};
        for (const QString& network : question().networks.isEmpty() ? all : question().networks)
            m_network->addItem(network == "other"_L1 ? tr("Another network") : ident::networkName(network), network);
        m_network->setCurrentIndex(chosen);
        m_network->setSpokenName(tr("%1: network").arg(title()));
    }
    showCheck();
}

void IdentifierInput::leaveField()
{
    tidy();
    left();
    showCheck();
}

bool IdentifierInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    // A list of candidates may take the focus while a word is being composed: nothing is finished then.
    if (event->type() == QEvent::FocusOut && !m_composing)
        leaveField();
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui

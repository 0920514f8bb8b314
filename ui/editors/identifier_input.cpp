#include "ui/editors/identifier_input.h"

#include "model/ident/identifier.h"
#include "ui/editors/safe_combo.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// Kinds whose letters are capitals by definition; others keep what was typed.
bool inCapitals(const QString& kind)
{
    static const QStringList kinds{
        u"hkid"_s,      u"passport"_s, u"lei"_s, u"br_number"_s, u"company_number"_s,
        u"ce_number"_s, u"isin"_s,     u"bic"_s, u"iban"_s};
    return kinds.contains(kind);
}

// Kinds of which more is known than that they are not blank.
bool hasCheck(const QString& kind)
{
    static const QStringList kinds{u"hkid"_s, u"lei"_s, u"br_number"_s, u"ce_number"_s,
                                   u"isin"_s, u"bic"_s, u"iban"_s};
    return kinds.contains(kind);
}

} // namespace

IdentifierInput::IdentifierInput(const EditorContext& context, const draft::Path& path,
                                 const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
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
    if (isWallet()) {
        m_network = new SafeComboBox(this);
        m_network->setMinimumContentsLength(10);
        connect(m_network, &QComboBox::activated, this, [this] {
            finished();
            showCheck();
        });
        row->addWidget(m_network);
    } else {
        m_line->setMaximumWidth(theme::space(80));
    }
    row->addWidget(m_line);
    if (!isWallet())
        row->addStretch(1);
    m_check = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    outer->addWidget(m_check);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        raiseLetters();
        typed();
        showCheck();
    });
}

void IdentifierInput::raiseLetters()
{
    if (isWallet() || !inCapitals(question().identifier))
        return;
    const int cursor = m_line->cursorPosition();
    const QString capitals = m_line->text().toUpper();
    if (capitals != m_line->text() && capitals.size() == m_line->text().size()) {
        m_line->setText(capitals);
        m_line->setCursorPosition(cursor);
    }
}

json::Value IdentifierInput::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    if (isWallet())
        return json::Object{{u"network"_s, m_network->currentData().toString()}, {u"address"_s, text}};
    return text;
}

void IdentifierInput::showValue(const json::Value& value)
{
    m_line->setText(isWallet() ? value[u"address"].toString() : value.toString());
    if (isWallet())
        m_network->setCurrentIndex(qMax(0, m_network->findData(value[u"network"].toString())));
    showCheck();
}

void IdentifierInput::showCheck()
{
    const QString text = m_line->text().trimmed();
    if (isWallet() || text.isEmpty() || !hasCheck(question().identifier))
        return m_check->setWords({});
    const auto checked = ident::checkIdentifier(question().identifier, text);
    m_check->setTone(checked.problem ? theme::Tone::Warns : theme::Tone::Done);
    m_check->setWords(checked.problem ? context().languages.words(*checked.problem)
                                      : tr("✓ The number passes its check."));
}

void IdentifierInput::tidy()
{
    if (isWallet() || m_line->text().trimmed().isEmpty())
        return;
    const auto checked = ident::checkIdentifier(question().identifier, m_line->text());
    if (!checked.problem && !checked.normal.isEmpty())
        m_line->setText(checked.normal);
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
            m_network->addItem(network == "other"_L1 ? tr("Another network")
                                                     : network.at(0).toUpper() + network.mid(1),
                               network);
        m_network->setCurrentIndex(chosen);
        m_network->setSpokenName(tr("%1: network").arg(title()));
    }
    showCheck();
}

bool IdentifierInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        tidy();
        left();
        showCheck();
    }
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui

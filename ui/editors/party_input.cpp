#include "ui/editors/party_input.h"

#include "ui/editors/safe_combo.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

PartyInput::PartyInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                       QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::space(1));
    m_combo = new SafeComboBox(this);
    m_combo->setMaximumWidth(theme::space(110));
    outer->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        const QString chosen = m_combo->itemData(row).toString();
        if (chosen == m_chosen)
            return;
        m_chosen = chosen;
        finished();
        refreshOffers();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    outer->addLayout(row);
    const auto addButton = [this, row](auto slot) {
        auto* button = new QPushButton(this);
        button->setProperty("kind", u"link"_s);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_open = addButton([this] { openChosen(); });
    if (takes(pack::PartyKind::Person))
        m_newPerson =
            addButton([this] { this->context().host.createParty(this->path(), pack::PartyKind::Person); });
    if (takes(pack::PartyKind::Entity))
        m_newEntity =
            addButton([this] { this->context().host.createParty(this->path(), pack::PartyKind::Entity); });
    row->addStretch(1);
}

bool PartyInput::takes(pack::PartyKind kind) const
{
    return question().party == kind || question().party == pack::PartyKind::Any;
}

QList<PartyInput::Offer> PartyInput::offers() const
{
    QList<Offer> found;
    const session::Session* session = context().host.session();
    if (!session)
        return found;
    const auto collect = [&](pack::Slot slot, const QString& nameless) {
        if (slot < 0)
            return;
        const auto& definition = session->pack().definitions()[static_cast<std::size_t>(slot)];
        const auto repeat = draft::Path::trusted(definition.question->id);
        const QStringList ids = session->rows(repeat);
        for (int i = 0; i < ids.size(); ++i) {
            const QString name = context().languages.plain(session->rowTitle(repeat.row(ids[i])));
            found.append({ids[i], name.isEmpty() ? nameless.arg(i + 1) : name, repeat.row(ids[i])});
        }
    };
    if (takes(pack::PartyKind::Person))
        collect(session->pack().persons(), tr("Person %1, not yet named"));
    if (takes(pack::PartyKind::Entity))
        collect(session->pack().entities(), tr("Company %1, not yet named"));
    return found;
}

json::Value PartyInput::value() const
{
    return m_chosen.isEmpty() ? json::Value() : json::Value(json::Object{{u"$party"_s, m_chosen}});
}

void PartyInput::showValue(const json::Value& value)
{
    m_chosen = value[u"$party"].toString();
    refreshOffers();
}

void PartyInput::refreshOffers()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Offer& offer : offers())
        m_combo->addItem(offer.name, offer.id);
    if (!m_chosen.isEmpty() && m_combo->findData(m_chosen) < 0)
        m_combo->addItem(tr("A record that has been removed"), m_chosen);
    m_combo->setCurrentIndex(m_chosen.isEmpty() ? -1 : m_combo->findData(m_chosen));
    m_open->setVisible(!m_chosen.isEmpty());
}

void PartyInput::openChosen()
{
    for (const Offer& offer : offers())
        if (offer.id == m_chosen)
            return context().host.goTo(offer.row);
}

QWidget* PartyInput::focusTarget()
{
    return m_combo;
}

void PartyInput::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
    for (QPushButton* button : {m_newPerson, m_newEntity})
        if (button)
            button->setEnabled(!readOnly);
}

void PartyInput::retranslate()
{
    m_combo->setSpokenName(title());
    m_combo->setPlaceholderText(tr("Choose a person or company…"));
    m_open->setText(tr("Open the record"));
    if (m_newPerson)
        m_newPerson->setText(tr("Add a person…"));
    if (m_newEntity)
        m_newEntity->setText(tr("Add a company…"));
    refreshOffers();
}

} // namespace aspirant::ui

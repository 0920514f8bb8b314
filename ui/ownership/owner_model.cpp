#include "ui/ownership/owner_model.h"

#include "ui/theme.h"

#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

using ownership::Owner;

void OwnerModel::setView(std::shared_ptr<const chart::OwnershipView> view, Language language)
{
    beginResetModel();
    m_view = std::move(view);
    m_language = language;
    endResetModel();
}

const Owner* OwnerModel::owner(int row) const
{
    return m_view && row >= 0 && row < rowCount() ? &m_view->analysis.owners[static_cast<std::size_t>(row)] : nullptr;
}

QString OwnerModel::partyAt(int row) const
{
    const Owner* one = owner(row);
    return one ? m_view->graph->node(one->node).id : QString();
}

int OwnerModel::rowOf(const QString& party) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (partyAt(row) == party)
            return row;
    }
    return -1;
}

int OwnerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->analysis.owners.size());
}

int OwnerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OwnerModel::words(const Owner& owner, int column) const
{
    const auto percent = [](std::optional<double> fraction) { return fraction ? ownership::percentWords(*fraction).digits + u'%' : u"?"_s; };
    switch (column) {
    case Name: {
        const Text& name = m_view->graph->node(owner.node).name;
        const QString best = name.best(m_language).words, other = name.best(m_language == Language::English ? Language::TraditionalChinese : Language::English).words;
        return best == other ? best : best + u"  "_s + other;
    }
    case LookThrough:
        if (percent(owner.multipliedCapital) == percent(owner.multipliedVotes))
            return percent(owner.multipliedCapital);
        return tr("%1 capital, %2 votes").arg(percent(owner.multipliedCapital), percent(owner.multipliedVotes));
    case Control:
        return owner.controlsApplicant(*m_view->graph) ? tr("Yes, %1 of votes").arg(percent(owner.commandedVotes))
                                                       : tr("No, %1 of votes").arg(percent(owner.commandedVotes));
    case Substantial:
        if (!owner.substantial)
            return tr("No");
        return owner.substantial->chain.empty() ? tr("Yes, more than 10%") : tr("Yes, by 35% of a holder");
    case Ultimate:
        if (!m_view->graph->mayBePerson(owner.node))
            return u"–"_s;
        return owner.ultimate.isEmpty() ? tr("No") : owner.ultimate == QList{ownership::OwnerReason::Trust} ? tr("Possibly, by a trust") : tr("Yes");
    case Recorded:
        if (!owner.record)
            return tr("Not recorded");
        if (owner.record->owner && owner.record->substantial)
            return tr("As both");
        return owner.record->owner ? tr("As ultimate owner") : owner.record->substantial ? tr("As substantial shareholder") : tr("Without a capacity");
    default: return {};
    }
}

QVariant OwnerModel::data(const QModelIndex& index, int role) const
{
    const Owner* one = index.isValid() ? owner(index.row()) : nullptr;
    if (!one)
        return {};
    if (role == Qt::DisplayRole)
        return words(*one, index.column());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + words(*one, index.column());
    if (role == Qt::FontRole && (index.column() == Name || (index.column() == Ultimate && !one->ultimate.isEmpty()))) {
        QFont font = theme::font(theme::Role::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QString OwnerModel::meaning(int column)
{
    switch (column) {
    case LookThrough: return tr("What of the capital and the votes arrives with the owner when shares in shares are multiplied.");
    case Control: return tr("More than half of the votes of a company pass all that it holds on to its owner.");
    case Substantial: return tr("More than 10%, or 35% or more of the votes of a corporation that itself holds more than 10%.");
    case Ultimate: return tr("An individual with more than 25% of the capital or of the votes, or with ultimate control.");
    default: return {};
    }
}

QVariant OwnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return meaning(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Owner");
    case LookThrough: return tr("Economic share");
    case Control: return tr("Control by majorities");
    case Substantial: return tr("Substantial (SFO test)");
    case Ultimate: return tr("Ultimate owner");
    case Recorded: return tr("Recorded");
    default: return {};
    }
}

void OwnerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace aspirant::ui

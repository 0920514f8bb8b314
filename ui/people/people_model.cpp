#include "ui/people/people_model.h"

#include "ui/icons.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

void PeopleModel::setRows(const QList<RegisterRow>& rows)
{
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const RegisterRow& a, const RegisterRow& b) {
                          return a.path() == b.path();
                      });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RegisterRow& row = m_rows[index.row()];
    if (role == PathRole)
        return row.path().text();
    if (role == Qt::DecorationRole && index.column() == Name)
        return icon(row.person ? u"person"_s : u"company"_s, theme::Tone::Muted);
    if (role == Qt::DecorationRole && index.column() == State)
        return icon(registerState(row).icon, registerState(row).tone);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.alsoName.isEmpty() ? row.name : row.name + u"  "_s + row.alsoName;
    case Roles:
        return row.roles.isEmpty() ? tr("None yet", "roles of a person") : row.roles.join(tr(", ", "between the roles of a person"));
    default:
        return registerStateWords(row);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Roles:
        return tr("Roles");
    default:
        return tr("State");
    }
}

PeopleProxy::PeopleProxy(PeopleModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void PeopleProxy::setSearched(const QString& words)
{
    m_searched = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PeopleProxy::setShown(PeopleShown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void PeopleProxy::setOrder(PeopleOrder order)
{
    m_order = order;
    sort(order == PeopleOrder::Form ? -1 : static_cast<int>(order) - 1);
    invalidate();
}

void PeopleProxy::setLocale(const QLocale& locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

bool PeopleProxy::filterAcceptsRow(int at, const QModelIndex&) const
{
    const RegisterRow& row = m_model.rows()[at];
    const bool shown = m_shown == PeopleShown::Everyone || (m_shown == PeopleShown::People && row.person) ||
                       (m_shown == PeopleShown::Companies && !row.person) || (m_shown == PeopleShown::Unfinished && row.needsWork()) ||
                       (m_shown == PeopleShown::ToLookAt && row.toLookAt > 0) || (m_shown == PeopleShown::MaybeTwice && row.maybeTwice);
    const QString name = row.name.toCaseFolded();
    return shown && std::all_of(m_searched.begin(), m_searched.end(),
                                [&](const QString& word) { return row.searched.contains(word) || name.contains(word); });
}

bool PeopleProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const RegisterRow& a = m_model.rows()[left.row()];
    const RegisterRow& b = m_model.rows()[right.row()];
    if (m_order == PeopleOrder::State) { // what needs most comes first
        const auto rank = [](const RegisterRow& row) { return std::tuple(!row.entry.blank, -row.blocking, -row.left, -row.warnings, -row.toLookAt); };
        return rank(a) != rank(b) ? rank(a) < rank(b) : left.row() < right.row();
    }
    const QString one = m_order == PeopleOrder::Roles ? a.roles.join(u", "_s) : a.name;
    const QString other = m_order == PeopleOrder::Roles ? b.roles.join(u", "_s) : b.name;
    if (one.isEmpty() != other.isEmpty())
        return other.isEmpty(); // those without roles come last
    const int compared = m_collator.compare(one, other);
    return compared != 0 ? compared < 0 : left.row() < right.row();
}

} // namespace aspirant::ui

#include "ui/import_model.h"

#include "model/session/answer_words.h"
#include "ui/icons.h"
#include "ui/languages.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr qsizetype mostShown = 60; // characters of a cell; the tip has all

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostShown ? line : line.left(mostShown - 1) + u'…';
}

} // namespace

ImportModel::ImportModel(const Languages& languages, QObject* parent) : QAbstractTableModel(parent), m_languages(languages) {}

void ImportModel::setPlan(const session::Session* session, const pack::Question* repeat, const sheet::ImportPlan* plan)
{
    beginResetModel();
    m_session = session;
    m_plan = plan;
    m_fields.clear();
    m_rows = plan ? static_cast<int>(plan->rows.size()) : 0;
    for (const sheet::Column& column : plan ? plan->columns : QList<sheet::Column>()) {
        for (const pack::Question& field : repeat->fields)
            if (field.key == column.field && !m_fields.contains(&field))
                m_fields << &field;
    }
    endResetModel();
}

void ImportModel::grow()
{
    const int rows = m_plan ? static_cast<int>(m_plan->rows.size()) : 0;
    if (rows <= m_rows)
        return;
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size()) + 1;
}

const sheet::Cell* ImportModel::cell(int row, int column) const
{
    if (column == 0)
        return nullptr;
    const QString& key = m_fields.at(column - 1)->key;
    const QList<sheet::Cell>& cells = m_plan->rows.at(row).cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&key](const sheet::Cell& one) { return one.field == key; });
    return found == cells.end() ? nullptr : &*found;
}

QString ImportModel::words(const sheet::Cell& cell, int column) const
{
    if (cell.error) // the words beside the icon; the reason is below the table and in the tip
        return tr("Not read: %1", "a cell of a spreadsheet").arg(shortened(cell.text));
    return shortened(session::answerWords(*m_fields.at(column - 1), cell.value, m_languages.catalogue(), m_languages.questions(), m_session));
}

QString ImportModel::reason(const QModelIndex& index) const
{
    const sheet::Cell* shown = index.isValid() ? cell(index.row(), index.column()) : nullptr;
    if (!shown)
        return {};
    if (shown->error)
        return m_languages.words(*shown->error);
    return shown->findings.isEmpty() ? QString() : m_languages.words(shown->findings.first().message);
}

QModelIndex ImportModel::nextTrouble(const QModelIndex& from) const
{
    const int columns = columnCount();
    const qint64 cells = qint64(m_rows) * columns;
    const qint64 begin = from.isValid() ? qint64(from.row()) * columns + from.column() + 1 : 0;
    for (qint64 i = 0; i < cells; ++i) {
        const qint64 at = (begin + i) % cells;
        const sheet::Cell* one = cell(static_cast<int>(at / columns), static_cast<int>(at % columns));
        if (one && one->error)
            return index(static_cast<int>(at / columns), static_cast<int>(at % columns));
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!m_plan || !index.isValid())
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(m_plan->rows.at(index.row()).line) : QVariant();
    const sheet::Cell* shown = cell(index.row(), index.column());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*shown, index.column());
    case Qt::DecorationRole:
        if (shown->error)
            return icon(u"blocks"_s, theme::Tone::Blocks);
        return shown->findings.isEmpty() ? QVariant() : icon(u"warns"_s, theme::Tone::Warns);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return reason(index).isEmpty() && role == Qt::ToolTipRole ? words(*shown, index.column()) : reason(index);
    case Qt::AccessibleTextRole: {
        const QString why = reason(index);
        return why.isEmpty() ? words(*shown, index.column()) : tr("%1. %2", "a cell, and why it is not as it should be").arg(words(*shown, index.column()), why);
    }
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || section > m_fields.size())
        return {};
    return section == 0 ? tr("Row") : m_languages.plain(m_fields.at(section - 1)->text);
}

} // namespace aspirant::ui

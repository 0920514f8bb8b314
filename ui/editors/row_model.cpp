#include "ui/editors/row_model.h"

#include "model/session/answer_words.h"
#include "ui/languages.h"

#include <algorithm>

namespace aspirant::ui {

namespace {

constexpr int mostColumns = 3;

bool fitsCell(const pack::Question& field)
{
    using pack::Type;
    switch (field.type) {
    case Type::LongText:
    case Type::Address:
    case Type::Attachment:
    case Type::Repeat:
    case Type::Matrix:
    case Type::Statement:
        return false;
    default:
        return field.languages == pack::Languages::One;
    }
}

} // namespace

RowModel::RowModel(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                   QObject* parent)
    : QAbstractTableModel(parent), m_context(context), m_path(path), m_question(question)
{
    for (const pack::Question& field : question.fields)
        if (m_columns.size() < mostColumns && field.key != question.rowTitle && fitsCell(field))
            m_columns << &field;
}

void RowModel::setRows(const QStringList& ids)
{
    if (ids == m_ids)
        return refresh();
    // A row more or less at the end does not make a large table anew. Elsewhere it does: rows without a name are called
    // by their position.
    const int before = static_cast<int>(m_ids.size()), now = static_cast<int>(ids.size());
    const int same = std::min(before, now);
    const bool sameBeginning = std::equal(m_ids.constBegin(), m_ids.constBegin() + same, ids.constBegin());
    if (sameBeginning && now > before) {
        beginInsertRows({}, before, now - 1);
        m_ids = ids;
        endInsertRows();
    } else if (sameBeginning) {
        beginRemoveRows({}, now, before - 1);
        m_ids = ids;
        endRemoveRows();
    } else {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    refresh();
}

void RowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

void RowModel::refresh()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 2;
}

QString RowModel::rowName(const EditorContext& context, const pack::Question& question,
                          const draft::Path& row, int position)
{
    for (const pack::Choice& fixed : question.rows)
        if (fixed.value == row.rowId())
            return context.languages.plain(fixed.text);
    const session::Session* session = context.host.session();
    const Text title = session ? session->rowTitle(row) : Text();
    if (!title.isEmpty())
        return title.best(context.languages.questions()).words; // data in whatever language it was given
    const QString item = context.languages.plain(question.item);
    return item.isEmpty() ? tr("Row %1").arg(position + 1)
                          : tr("%1 %2", "what a row is called, its number").arg(item).arg(position + 1);
}

QString RowModel::leftToDo(const draft::Path& row) const
{
    const session::Session* session = m_context.host.session();
    int open = 0;
    for (const pack::Question& field : m_question.fields) {
        const auto state = session->state(row.child(field.key));
        if (state.visibility == session::Visibility::Visible && state.required == session::Truth::Yes &&
            !state.satisfied)
            ++open;
    }
    return open == 0 ? tr("Complete") : tr("%n required answer(s) left", nullptr, open);
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const session::Session* session = m_context.host.session();
    if (!session || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const draft::Path row = m_path.row(m_ids.at(index.row()));
    if (index.column() == 0)
        return rowName(m_context, m_question, row, index.row());
    if (index.column() == columnCount() - 1)
        return leftToDo(row);
    const pack::Question& field = *m_columns.at(index.column() - 1);
    const auto state = session->state(row.child(field.key));
    if (state.visibility == session::Visibility::Hidden)
        return {};
    return m_context.languages.answer(field, state.answer, session);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && orientation == Qt::Horizontal))
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section == 0) {
        QString item = m_context.languages.plain(m_question.item);
        if (!item.isEmpty())
            item[0] = item[0].toUpper(); // "person" within a sentence
        return item.isEmpty() ? tr("Name") : item;
    }
    if (section == columnCount() - 1)
        return tr("Left to do");
    return m_context.languages.plain(m_columns.at(section - 1)->text);
}

} // namespace aspirant::ui

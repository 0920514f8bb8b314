#include "ui/documents/checklist_model.h"

#include "model/base/hidden_characters.h"
#include "ui/icons.h"
#include "ui/languages.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

using papers::ChecklistRow;
using papers::Standing;

Shown shownStanding(Standing standing, const Languages& languages)
{
    const QString words = languages.words(papers::standingWords(standing));
    switch (standing) {
    case Standing::Missing: return {words, u"blocks"_s, theme::Tone::Blocks};
    case Standing::Wrong: return {words, u"warns"_s, theme::Tone::Warns};
    case Standing::Stale: return {words, u"calendar"_s, theme::Tone::Warns};
    case Standing::Received: return {words, u"done"_s, theme::Tone::Done};
    case Standing::Open: return {words, u"untouched"_s, theme::Tone::Muted};
    }
    return {};
}

ChecklistModel::ChecklistModel(const Languages& languages, QObject* parent) : QAbstractTableModel(parent), m_languages(languages) {}

void ChecklistModel::setRows(const QList<ChecklistRow>& rows)
{
    beginResetModel();
    m_all = rows;
    filter();
    endResetModel();
}

void ChecklistModel::setFilter(std::optional<Standing> standing)
{
    beginResetModel();
    m_filter = standing;
    filter();
    endResetModel();
}

void ChecklistModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        if (!m_filter || m_all[i].standing == *m_filter)
            m_shown.append(i);
    }
}

void ChecklistModel::retranslate()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChecklistModel::count(Standing standing) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [standing](const ChecklistRow& row) { return row.standing == standing; }));
}

const ChecklistRow* ChecklistModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

int ChecklistModel::rowOf(const draft::Path& path) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_all[m_shown[i]].path == path)
            return i;
    }
    return -1;
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    const ChecklistRow* row = rowAt(index.row());
    if (!row)
        return {};
    const Shown standing = shownStanding(row->standing, m_languages);
    if (role == Qt::DecorationRole && index.column() == StandingColumn)
        return icon(standing.icon, standing.tone);
    if (role == Qt::ForegroundRole && index.column() == StandingColumn)
        return theme::color(standing.tone);
    if (role == Qt::FontRole && index.column() == DocumentColumn)
        return theme::font(theme::Role::Body, m_languages.shown(row->title).language);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList names;
    switch (index.column()) {
    case StandingColumn:
        return standing.words;
    case DocumentColumn:
        return m_languages.plain(row->title);
    case FilesColumn:
        for (const papers::ListedPaper& paper : row->papers)
            names.append(shownName(paper.name));
        return names.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    default:
        return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StandingColumn: return tr("Standing");
    case DocumentColumn: return tr("Document");
    case FilesColumn: return tr("Files");
    default: return {};
    }
}

} // namespace aspirant::ui

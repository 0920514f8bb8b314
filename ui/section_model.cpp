#include "ui/section_model.h"

#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/status_words.h"

namespace aspirant::ui {

SectionModel::SectionModel(Languages& languages, QObject* parent)
    : QAbstractListModel(parent), m_languages(languages)
{
}

void SectionModel::setSession(const session::Session* session)
{
    beginResetModel();
    m_session = session;
    m_rows = readRows();
    endResetModel();
}

session::Visibility SectionModel::visibility(int section) const
{
    return section < 0 ? session::Visibility::Visible : m_session->sectionVisibility(section);
}

QList<SectionModel::Row> SectionModel::readRows() const
{
    QList<Row> rows;
    if (!m_session)
        return rows;
    const pack::Pack& pack = m_session->pack().pack();
    for (int i = 0; i < pack.sections.size(); ++i)
        if (visibility(i) >= session::Visibility::MayApply)
            rows.append({i, m_session->progress(i)});
    if (!pack.documents.isEmpty())
        rows.append({-1, m_session->progress(-1)});
    return rows;
}

void SectionModel::refresh(const session::Delta& delta)
{
    if (!m_session)
        return;
    if (!delta.sections.isEmpty()) { // sections came or went
        beginResetModel();
        m_rows = readRows();
        endResetModel();
        return;
    }
    QSet<int> sections;
    for (const auto* paths : {&delta.changed, &delta.appeared, &delta.vanished, &delta.required, &delta.rows})
        for (const draft::Path& path : *paths)
            if (!path.isMeta())
                sections.insert(m_session->sectionOf(path));
    for (const auto* issues : {&delta.added, &delta.gone})
        for (const Issue& issue : *issues)
            sections.insert(m_session->sectionOf(draft::Path::trusted(issue.path)));
    refreshSections(sections);
}

void SectionModel::refreshSections(const QSet<int>& sections)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!sections.contains(m_rows[row].section))
            continue;
        const auto progress = m_session->progress(m_rows[row].section);
        if (progress == m_rows[row].progress)
            continue;
        m_rows[row].progress = progress;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SectionModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionModel::sectionAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].section : 0;
}

int SectionModel::rowOf(int section) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].section == section)
            return row;
    return -1;
}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    if (!m_session || !index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const QString title = row.section < 0
                              ? tr("Documents to attach")
                              : m_languages.plain(m_session->pack().pack().sections.at(row.section).title);
    const Shown state = sectionState(row.progress, visibility(row.section));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::DecorationRole:
        return icon(state.icon, state.tone);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString found = findingsWords(row.progress);
        return found.isEmpty() ? tr("%1: %2", "section, state").arg(title, state.words)
                               : tr("%1: %2; %3", "section, state, findings").arg(title, state.words, found);
    }
    case StateWords:
        return state.words;
    case StateTone:
        return QVariant::fromValue(static_cast<int>(state.tone));
    default:
        return {};
    }
}

} // namespace aspirant::ui

#include "ui/section_model.h"

#include "model/subform/facts.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/status_words.h"
#include "ui/workspace_pages.h"

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

SectionModel::SectionModel(Languages& languages, QObject* parent)
    : QAbstractListModel(parent), m_languages(languages)
{
}

void SectionModel::setSession(const session::Session* session)
{
    m_session = session;
    reread();
}

void SectionModel::reread()
{
    beginResetModel();
    readPages();
    m_rows = readRows();
    endResetModel();
}

void SectionModel::readPages()
{
    m_pages.clear();
    m_own = 0;
    if (!m_session)
        return;
    const draft::Path scope = subform::scopeOf(m_session->draft().answers);
    for (const WorkspacePageKind& kind : workspacePages())
        if (kind.isThere(*m_session) && (scope.isEmpty() || kind.inPart))
            m_pages.append({kind.id, kind.title(), kind.intro()});
    m_own = static_cast<int>(m_pages.size());
    if (scope.isEmpty())
        m_pages += pages::pageNames(*m_session, m_languages.catalogue(), m_languages.interface());
}

session::Visibility SectionModel::visibility(int section) const
{
    return section < 0 ? session::Visibility::Visible : m_session->sectionVisibility(section);
}

// Sections stand in the order of their parts, so a part begins where its first section that is shown does.
QList<SectionModel::Row> SectionModel::readRows() const
{
    QList<Row> rows;
    if (!m_session)
        return rows;
    const pack::Pack& pack = m_session->pack().pack();
    QHash<QString, int> partOf;
    for (int part = 0; part < pack.parts.size(); ++part)
        for (const QString& id : pack.parts[part].sectionIds)
            partOf.insert(id, part);
    int current = -1;
    const draft::Path scope = subform::scopeOf(m_session->draft().answers);
    const int only = scope.isEmpty() ? -2 : m_session->sectionOf(scope.repeat());
    for (int i = 0; i < pack.sections.size(); ++i) {
        if (only != -2 && only != i)
            continue; // one person's part is on one section
        if (visibility(i) < session::Visibility::MayApply)
            continue;
        const int part = partOf.value(pack.sections[i].id, -1);
        if (part != current && part >= 0)
            rows.append({Kind::Heading, part, {}});
        current = part;
        rows.append({Kind::Section, i, m_session->progress(i)});
    }
    if (!pack.documents.isEmpty() && only == -2)
        rows.append({Kind::Section, -1, m_session->progress(-1)});
    for (int i = 0; i < m_pages.size(); ++i) {
        if (i == 0 || i == m_own)
            rows.append({Kind::Heading, i < m_own ? -2 : -1, {}});
        rows.append({Kind::Page, i, {}});
    }
    return rows;
}

void SectionModel::refresh(const session::Delta& delta)
{
    if (!m_session)
        return;
    if (!delta.sections.isEmpty()) // sections came or went
        return reread();
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
        if (m_rows[row].kind != Kind::Section || !sections.contains(m_rows[row].at))
            continue;
        const auto progress = m_session->progress(m_rows[row].at);
        if (progress == m_rows[row].progress)
            continue;
        m_rows[row].progress = progress;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SectionModel::retranslate()
{
    const qsizetype before = m_pages.size();
    readPages();
    if (m_pages.size() != before) // a page of dates comes with the first answer that is expected
        return reread();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SectionModel::sectionAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].kind == Kind::Section ? m_rows[row].at : 0;
}

int SectionModel::rowOf(int section) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].kind == Kind::Section && m_rows[row].at == section)
            return row;
    return -1;
}

QString SectionModel::pageAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].kind == Kind::Page ? m_pages[m_rows[row].at].id : QString();
}

int SectionModel::rowOfPage(const QString& id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!id.isEmpty() && pageAt(row) == id)
            return row;
    return -1;
}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && m_rows.value(index.row()).kind == Kind::Heading;
    return heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    if (!m_session || !index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    switch (row.kind) {
    case Kind::Section:
        return sectionData(row, role);
    case Kind::Page:
        return pageData(row, role);
    case Kind::Heading:
        break;
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingWords(row) : QVariant();
}

QString SectionModel::headingWords(const Row& row) const
{
    if (row.at < 0)
        return row.at == -2 ? tr("Records") : tr("Overview");
    return m_languages.plain(m_session->pack().pack().parts.at(row.at).title);
}

QVariant SectionModel::pageData(const Row& row, int role) const
{
    const pages::PageName& page = m_pages.at(row.at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return page.title;
    case Qt::ToolTipRole:
        return page.intro;
    case Qt::DecorationRole:
        return icon(row.at < m_own ? workspacePage(page.id)->icon : u"file"_s, theme::Tone::Muted);
    default:
        return {};
    }
}

QVariant SectionModel::sectionData(const Row& row, int role) const
{
    const QString title = row.at < 0 ? tr("Documents to attach")
                                     : m_languages.plain(m_session->pack().pack().sections.at(row.at).title);
    const Shown state = sectionState(row.progress, visibility(row.at));
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

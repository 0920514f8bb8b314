#include "ui/issue_model.h"

#include "model/subform/dispatch.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/status_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString keyOf(const Issue& issue)
{
    return issue.code + u'@' + issue.path + u'@' + severityTag(issue.severity) + u'@' + issue.file;
}

bool isSame(const Issue& one, const Issue& other)
{
    return one.severity == other.severity && one.path == other.path && one.code == other.code && one.file == other.file;
}

} // namespace

IssueModel::IssueModel(Languages& languages, QObject* parent)
    : QAbstractListModel(parent), m_languages(languages)
{
}

void IssueModel::setSession(const session::Session* session)
{
    beginResetModel();
    m_session = session;
    m_issues = wanted();
    endResetModel();
}

void IssueModel::setFilter(std::optional<Severity> severity)
{
    beginResetModel();
    m_filter = severity;
    m_issues = wanted();
    endResetModel();
}

QList<Issue> IssueModel::wanted() const
{
    if (!m_session)
        return {};
    const draft::Path scope = subform::scopeOf(m_session->draft().answers);
    QList<Issue> issues = scope.isEmpty() ? m_session->findings() : subform::stateOfRow(*m_session, scope).findings;
    if (m_filter)
        issues.removeIf([this](const Issue& issue) { return issue.severity != *m_filter; });
    return issues;
}

void IssueModel::refresh(const session::Delta& delta)
{
    if (!m_session)
        return;
    if (!delta.added.isEmpty() || !delta.gone.isEmpty())
        moveTo(wanted());
    else if (!delta.changed.isEmpty() && !m_issues.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // names of rows, acceptances
}

void IssueModel::catchUp()
{
    moveTo(wanted());
}

// Rows that stay keep their place in the view, and its selection. Only what lies between the first and the last change
// is compared closely: there may be thousands of findings, and one edit changes a few next to each other.
void IssueModel::moveTo(const QList<Issue>& target)
{
    qsizetype first = 0, tail = 0;
    const qsizetype shorter = std::min(m_issues.size(), target.size());
    while (first < shorter && isSame(m_issues.at(first), target.at(first)))
        ++first;
    while (tail < shorter - first && isSame(m_issues.at(m_issues.size() - 1 - tail), target.at(target.size() - 1 - tail)))
        ++tail;
    QSet<QString> staying;
    for (qsizetype row = first; row < target.size() - tail; ++row)
        staying.insert(keyOf(target.at(row)));
    for (qsizetype row = m_issues.size() - tail - 1; row >= first; --row) {
        if (staying.contains(keyOf(m_issues.at(row))))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_issues.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = first; row < target.size() - tail; ++row) {
        if (row < m_issues.size() && isSame(m_issues.at(row), target.at(row)))
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_issues.insert(row, target.at(row));
        endInsertRows();
    }
    if (m_issues.size() > target.size()) { // the order of those that stayed has changed
        beginResetModel();
        m_issues = target;
        endResetModel();
        return;
    }
    m_issues = target; // words may have changed
    if (!m_issues.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void IssueModel::retranslate()
{
    if (!m_issues.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Issue* IssueModel::issueAt(int row) const
{
    return row >= 0 && row < m_issues.size() ? &m_issues[row] : nullptr;
}

int IssueModel::count(Severity severity) const
{
    if (!m_session)
        return 0;
    const draft::Path scope = subform::scopeOf(m_session->draft().answers);
    const auto progress = scope.isEmpty() ? m_session->progress() : subform::stateOfRow(*m_session, scope).progress;
    return severity == Severity::Blocks  ? progress.blocking
           : severity == Severity::Warns ? progress.warnings
                                         : progress.notes;
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QString IssueModel::placeWords(const Issue& issue) const
{
    const auto path = draft::Path::trusted(issue.path);
    const pack::Question* question = m_session->question(path.isRow() ? path.repeat() : path);
    const int section = m_session->sectionOf(path);
    const QString sectionTitle = section < 0
                                     ? tr("Documents to attach")
                                     : m_languages.plain(m_session->pack().pack().sections.at(section).title);
    const draft::Path inside = path.isRow() ? path : path.enclosingRow();
    const QString row = inside.isEmpty() ? QString() : m_session->rowTitle(inside).best(m_languages.questions()).words;
    const QString title = question ? m_languages.plain(question->text) : issue.path;
    const QString place = row.isEmpty()
                              ? tr("%1 › %2", "section, question").arg(sectionTitle, title)
                              : tr("%1 › %2 › %3", "section, row, question").arg(sectionTitle, path.isRow() ? title : row, path.isRow() ? row : title);
    const auto reason = m_session->acceptedReason(issue);
    return reason ? tr("%1 — accepted: %2").arg(place, *reason) : place;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!m_session || !index.isValid() || index.row() >= m_issues.size())
        return {};
    const Issue& issue = m_issues[index.row()];
    const Shown shown = severity(issue.severity);
    switch (role) {
    case Qt::DisplayRole:
        return m_languages.words(issue.message);
    case Qt::DecorationRole:
        return m_session->acceptedReason(issue) ? icon(u"done"_s, theme::Tone::Done)
                                                : icon(shown.icon, shown.tone);
    case PlaceWords:
        return placeWords(issue);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 (%3)", "severity, finding, place")
            .arg(shown.words, m_languages.words(issue.message), placeWords(issue));
    default:
        return {};
    }
}

} // namespace aspirant::ui

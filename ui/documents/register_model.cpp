#include "ui/documents/register_model.h"

#include "model/base/hidden_characters.h"
#include "ui/editors/date_entry.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

using draft::PaperRecord;
using papers::RegisteredPaper;

RegisterModel::RegisterModel(const Languages& languages, QObject* parent) : QAbstractTableModel(parent), m_languages(languages) {}

void RegisterModel::setPapers(const session::Session* session, const QList<RegisteredPaper>& papers)
{
    const auto sameFiles = [&] {
        return std::equal(papers.begin(), papers.end(), m_papers.begin(), m_papers.end(),
                          [](const RegisteredPaper& a, const RegisteredPaper& b) { return a.sha256 == b.sha256; });
    };
    if (session == m_session && sameFiles()) { // the place of the person editing stays
        m_papers = papers;
        retranslate();
        return;
    }
    beginResetModel();
    m_session = session;
    m_papers = papers;
    endResetModel();
}

void RegisterModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void RegisterModel::retranslate()
{
    if (!m_papers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const RegisteredPaper* RegisterModel::paperAt(int row) const
{
    return row >= 0 && row < m_papers.size() ? &m_papers[row] : nullptr;
}

int RegisterModel::rowOf(const QString& sha256) const
{
    for (int i = 0; i < m_papers.size(); ++i) {
        if (m_papers[i].sha256 == sha256)
            return i;
    }
    return -1;
}

QString RegisterModel::nameOf(const QString& sha256) const
{
    const RegisteredPaper* paper = paperAt(rowOf(sha256));
    return paper ? shownName(paper->name) : QString();
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::words(const RegisteredPaper& paper, int column) const
{
    QStringList places;
    switch (column) {
    case FileColumn:
        return shownName(paper.name);
    case UsedColumn:
        for (const draft::Path& path : paper.usedAt)
            places.append(m_session ? m_languages.plain(papers::slotTitle(*m_session, path)) : QString());
        return places.join(u" · "_s);
    case DateColumn:
        return paper.record.date.isValid() ? shownDate(paper.record.date.toString(Qt::ISODate), m_languages.interface()) : QString();
    case LanguageColumn:
        return paper.record.language.isEmpty() ? QString() : m_languages.words(papers::tongueWords(paper.record.language));
    case VersionColumn:
        return shownName(paper.record.version);
    case OriginalColumn:
        if (paper.record.translationOf.isEmpty())
            return {};
        return rowOf(paper.record.translationOf) < 0 ? tr("A paper that is not attached") : nameOf(paper.record.translationOf);
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    const RegisteredPaper* paper = paperAt(index.row());
    if (!paper)
        return {};
    const int column = index.column();
    if (role == Qt::EditRole) {
        switch (column) {
        case DateColumn: return paper->record.date.isValid() ? words(*paper, column) : QString();
        case LanguageColumn: return paper->record.language;
        case VersionColumn: return paper->record.version;
        case OriginalColumn: return paper->record.translationOf;
        default: return words(*paper, column);
        }
    }
    const bool warned = std::any_of(paper->findings.begin(), paper->findings.end(), [](const Issue& issue) { return issue.severity != Severity::Notes; });
    if (role == Qt::DecorationRole && column == FileColumn)
        return warned ? icon(u"warns"_s, theme::Tone::Warns) : icon(u"file"_s, theme::Tone::Accent);
    if (role == Qt::DisplayRole)
        return words(*paper, column);
    if (role == Qt::AccessibleTextRole) {
        const QString text = words(*paper, column);
        if (column == FileColumn && warned)
            return tr("%1, with a warning").arg(text);
        return text.isEmpty() ? tr("nothing recorded") : text;
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{words(*paper, column)};
        if (paper->differs && column >= DateColumn)
            lines.append(tr("Another place says something else of this paper. Typing here records the same everywhere."));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return {};
}

bool RegisterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RegisteredPaper* paper = paperAt(index.row());
    if (!paper || role != Qt::EditRole || m_readOnly)
        return false;
    PaperRecord record = paper->record;
    const QString typed = value.toString().trimmed();
    switch (index.column()) {
    case DateColumn: {
        const QString iso = typed.isEmpty() ? QString() : isoFromTyped(typed, false);
        if (!typed.isEmpty() && iso.isEmpty()) {
            Q_EMIT notADate(typed);
            return false;
        }
        record.date = QDate::fromString(iso, Qt::ISODate);
        break;
    }
    case LanguageColumn: record.language = typed; break;
    case VersionColumn: record.version = typed; break;
    case OriginalColumn: record.translationOf = typed; break;
    default: return false;
    }
    if (record == paper->record)
        return false;
    const QString sha256 = paper->sha256; // the list may be another once the signal returns
    Q_EMIT recordAsked(sha256, record);
    return true;
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.column() >= DateColumn && !m_readOnly ? all | Qt::ItemIsEditable : all;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case UsedColumn: return tr("Used for");
    case DateColumn: return tr("Date");
    case LanguageColumn: return tr("Language");
    case VersionColumn: return tr("Version");
    case OriginalColumn: return tr("Translation of");
    default: return {};
    }
}

} // namespace aspirant::ui

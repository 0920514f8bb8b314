// Places for papers with their standing, filtered by it.
#pragma once

#include "model/papers/checklist.h"
#include "ui/status_words.h"

#include <QAbstractTableModel>

#include <optional>

namespace aspirant::ui {

class Languages;

// A standing in words, icon and tone, the same everywhere.
[[nodiscard]] Shown shownStanding(papers::Standing standing, const Languages& languages);

class ChecklistModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StandingColumn, DocumentColumn, FilesColumn, ColumnCount };

    explicit ChecklistModel(const Languages& languages, QObject* parent = nullptr);

    void setRows(const QList<papers::ChecklistRow>& rows);
    void setFilter(std::optional<papers::Standing> standing);
    void retranslate();
    [[nodiscard]] int count(papers::Standing standing) const; // of all, filtered out or not
    [[nodiscard]] const QList<papers::ChecklistRow>& all() const { return m_all; }
    [[nodiscard]] const papers::ChecklistRow* rowAt(int row) const; // null: no such row
    [[nodiscard]] int rowOf(const draft::Path& path) const;         // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    const Languages& m_languages;
    QList<papers::ChecklistRow> m_all;
    QList<int> m_shown; // positions in m_all
    std::optional<papers::Standing> m_filter;
};

} // namespace aspirant::ui

// The rows of a repeat or matrix as a table: what names the row, a few answers, and what is left to do.
#pragma once

#include "ui/editors/answer_input.h"

#include <QAbstractTableModel>

namespace aspirant::ui {

class RowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    RowModel(const EditorContext& context, const draft::Path& path, const pack::Question& question,
             QObject* parent = nullptr);

    void setRows(const QStringList& ids);
    void refresh();     // answers changed; rows stay
    void retranslate(); // words did
    [[nodiscard]] const QStringList& ids() const { return m_ids; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The row's name, or "Director 2" while it has none.
    [[nodiscard]] static QString rowName(const EditorContext& context, const pack::Question& question,
                                         const draft::Path& row, int position);

private:
    [[nodiscard]] QString leftToDo(const draft::Path& row) const;

    EditorContext m_context;
    draft::Path m_path;
    const pack::Question& m_question;
    QList<const pack::Question*> m_columns; // fields shown beside the name
    QStringList m_ids;
};

} // namespace aspirant::ui

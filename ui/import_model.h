// What would come of rows from a spreadsheet, one line each: what each cell is read as, or why it cannot be.
#pragma once

#include "model/sheet/import_rows.h"

#include <QAbstractTableModel>

namespace aspirant::ui {

class Languages;

class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ImportModel(const Languages& languages, QObject* parent = nullptr);

    // All outlive the model, or are replaced; `plan` may grow, see grow(). Null: nothing to show.
    void setPlan(const session::Session* session, const pack::Question* repeat, const sheet::ImportPlan* plan);
    void grow(); // the plan has more rows than before
    void retranslate();

    [[nodiscard]] QString reason(const QModelIndex& index) const; // why that cell is not as it should be; empty: it is
    // The next cell after `from` that cannot be read, from the beginning again at the end; invalid: there is none.
    [[nodiscard]] QModelIndex nextTrouble(const QModelIndex& from) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const sheet::Cell* cell(int row, int column) const;
    [[nodiscard]] QString words(const sheet::Cell& cell, int column) const;

    const Languages& m_languages;
    const session::Session* m_session = nullptr;
    const sheet::ImportPlan* m_plan = nullptr;
    QList<const pack::Question*> m_fields; // that are filled, in the order of their columns
    int m_rows = 0;
};

} // namespace aspirant::ui

// The owners of the applicant, with the three figures side by side.
#pragma once

#include "model/chart/ownership_chart.h"

#include <QAbstractTableModel>

namespace aspirant::ui {

class OwnerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, LookThrough, Control, Substantial, Ultimate, Recorded, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const chart::OwnershipView> view, Language language);
    [[nodiscard]] const ownership::Owner* owner(int row) const; // null: no such row
    [[nodiscard]] int rowOf(const QString& party) const;        // -1: not an owner
    [[nodiscard]] QString partyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] static QString meaning(int column);
    [[nodiscard]] QString words(const ownership::Owner& owner, int column) const;

    std::shared_ptr<const chart::OwnershipView> m_view;
    Language m_language = Language::English;
};

} // namespace aspirant::ui

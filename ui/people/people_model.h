// The register as a table: name, roles, state. Sorting and searching are done by the proxy below.
#pragma once

#include "ui/people/register_rows.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace aspirant::ui {

class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Roles, State, ColumnCount };
    enum DataRole { PathRole = Qt::UserRole + 1 };

    explicit PeopleModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // Rows that are still there keep their place in the view: only what changed is told.
    void setRows(const QList<RegisterRow>& rows);
    void retranslate();
    [[nodiscard]] const QList<RegisterRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RegisterRow> m_rows;
};

enum class PeopleShown { Everyone, People, Companies, Unfinished, ToLookAt, MaybeTwice };
enum class PeopleOrder { Form, Name, Roles, State };

class PeopleProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PeopleProxy(PeopleModel& model, QObject* parent = nullptr);

    void setSearched(const QString& words);
    void setShown(PeopleShown shown);
    void setOrder(PeopleOrder order);
    [[nodiscard]] PeopleOrder order() const { return m_order; }
    void setLocale(const QLocale& locale);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    PeopleModel& m_model;
    QStringList m_searched;
    PeopleShown m_shown = PeopleShown::Everyone;
    PeopleOrder m_order = PeopleOrder::Form;
    QCollator m_collator;
};

} // namespace aspirant::ui

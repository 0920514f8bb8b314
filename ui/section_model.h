// The sections of the open form for the navigator, each with its state in words, and the attachment slots
// last.
#pragma once

#include "model/session/session.h"

#include <QAbstractListModel>
#include <QSet>

namespace aspirant::ui {

class Languages;

class SectionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { StateWords = Qt::UserRole + 1, StateTone };

    explicit SectionModel(Languages& languages, QObject* parent = nullptr);

    void setSession(const session::Session* session); // null: nothing is open
    void refresh(const session::Delta& delta);
    void retranslate();

    // Sections that are hidden are not among the rows. -1 stands for the attachment slots.
    [[nodiscard]] int sectionAt(int row) const;
    [[nodiscard]] int rowOf(int section) const; // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        int section = 0;
        session::Progress progress;
    };
    [[nodiscard]] QList<Row> readRows() const;
    [[nodiscard]] session::Visibility visibility(int section) const;
    void refreshSections(const QSet<int>& sections);

    Languages& m_languages;
    const session::Session* m_session = nullptr;
    QList<Row> m_rows;
};

} // namespace aspirant::ui

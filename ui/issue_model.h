// Findings in form order, filtered by severity, for the findings panel.
#pragma once

#include "model/session/session.h"

#include <QAbstractListModel>

#include <optional>

namespace aspirant::ui {

class Languages;

class IssueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { PlaceWords = Qt::UserRole + 1 };

    explicit IssueModel(Languages& languages, QObject* parent = nullptr);

    void setSession(const session::Session* session);
    void refresh(const session::Delta& delta); // takes out what went, puts in what came
    void catchUp();                            // the same after several edits
    void setFilter(std::optional<Severity> severity);
    void retranslate();

    [[nodiscard]] const Issue* issueAt(int row) const; // null: no such row
    [[nodiscard]] int count(Severity severity) const;  // of all, filtered out or not

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QList<Issue> wanted() const;
    [[nodiscard]] QString placeWords(const Issue& issue) const;
    void moveTo(const QList<Issue>& target);

    Languages& m_languages;
    const session::Session* m_session = nullptr;
    std::optional<Severity> m_filter;
    QList<Issue> m_issues;
};

} // namespace aspirant::ui

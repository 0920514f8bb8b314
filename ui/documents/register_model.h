// The papers of an application, each once, with what is recorded of it; dates, languages, versions and originals are
// typed into the cells.
#pragma once

#include "model/papers/paper_register.h"

#include <QAbstractTableModel>

namespace aspirant::ui {

class Languages;

class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, UsedColumn, DateColumn, LanguageColumn, VersionColumn, OriginalColumn, ColumnCount };

    explicit RegisterModel(const Languages& languages, QObject* parent = nullptr);

    void setPapers(const session::Session* session, const QList<papers::RegisteredPaper>& papers);
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] const papers::RegisteredPaper* paperAt(int row) const; // null: no such row
    [[nodiscard]] int rowOf(const QString& sha256) const;                // -1: not there
    [[nodiscard]] QString nameOf(const QString& sha256) const;           // safe to show; empty: not there
    [[nodiscard]] const QList<papers::RegisteredPaper>& papers() const { return m_papers; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    // For editing: ISO date, language tag, version, and the SHA-256 of the original.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // Changes nothing itself: recordAsked() says what should be, and setPapers() brings it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void recordAsked(const QString& sha256, const aspirant::draft::PaperRecord& record);
    void notADate(const QString& typed);

private:
    [[nodiscard]] QString words(const papers::RegisteredPaper& paper, int column) const;

    const Languages& m_languages;
    const session::Session* m_session = nullptr;
    QList<papers::RegisteredPaper> m_papers;
    bool m_readOnly = false;
};

} // namespace aspirant::ui

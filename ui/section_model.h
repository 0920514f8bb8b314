// The sections of the open form for the navigator, each with its state in words, below the titles of their parts, and
// the attachment slots; then, below headings, the workspace's own pages and those that the program works out.
#pragma once

#include "model/pages/page.h"
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
    [[nodiscard]] QString pageAt(int row) const; // empty: the row is no page
    [[nodiscard]] int rowOfPage(const QString& id) const;
    [[nodiscard]] const QList<pages::PageName>& pageNames() const { return m_pages; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override; // headings cannot be chosen

private:
    enum class Kind { Heading, Section, Page };
    struct Row {
        Kind kind = Kind::Section;
        int at = 0; // the section (-1: slots), the part (-1: worked-out pages, -2: own pages), or the page's place among m_pages
        session::Progress progress;
    };
    [[nodiscard]] QList<Row> readRows() const;
    [[nodiscard]] session::Visibility visibility(int section) const;
    void refreshSections(const QSet<int>& sections);
    void reread();
    void readPages();
    [[nodiscard]] QVariant sectionData(const Row& row, int role) const;
    [[nodiscard]] QVariant pageData(const Row& row, int role) const;
    [[nodiscard]] QString headingWords(const Row& row) const;

    Languages& m_languages;
    const session::Session* m_session = nullptr;
    QList<Row> m_rows;
    QList<pages::PageName> m_pages; // the workspace's own first
    int m_own = 0;                  // how many of them are its own
};

} // namespace aspirant::ui

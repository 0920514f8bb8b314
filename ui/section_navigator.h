// The sections and pages at the left: where one is, what is done, and the way to anywhere else.
#pragma once

#include "model/pages/page.h"

#include <QListView>

namespace aspirant::ui {

class Languages;
class SectionModel;

class SectionNavigator final : public QListView {
    Q_OBJECT
public:
    explicit SectionNavigator(Languages& languages, QWidget* parent = nullptr);

    void setSession(const session::Session* session);
    void refresh(const session::Delta& delta);
    void setCurrentSection(int section);    // emits nothing
    void setCurrentPage(const QString& id); // nor this
    void step(int by);                      // to the next or previous section or page, as if it were chosen
    [[nodiscard]] const QList<pages::PageName>& pageNames() const;

Q_SIGNALS:
    void sectionChosen(int section); // -1: attachment slots
    void pageChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void tellCurrent();
    void show(int row);
    SectionModel* m_model = nullptr;
    int m_section = 0;
    QString m_page; // shown instead of a section; empty: none
    bool m_quiet = false;
};

} // namespace aspirant::ui

// The sections at the left: where one is, what is done, and the way to anywhere else.
#pragma once

#include <QListView>

namespace aspirant::session {
struct Delta;
class Session;
} // namespace aspirant::session

namespace aspirant::ui {

class Languages;
class SectionModel;

class SectionNavigator final : public QListView {
    Q_OBJECT
public:
    explicit SectionNavigator(Languages& languages, QWidget* parent = nullptr);

    void setSession(const session::Session* session);
    void refresh(const session::Delta& delta);
    void setCurrentSection(int section); // emits nothing
    // The section `by` rows further on among those shown; -2: there is none.
    [[nodiscard]] int neighbour(int section, int by) const;

Q_SIGNALS:
    void sectionChosen(int section); // -1: attachment slots

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    SectionModel* m_model = nullptr;
    int m_section = 0;
    bool m_quiet = false;
};

} // namespace aspirant::ui

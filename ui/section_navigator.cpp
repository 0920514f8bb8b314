#include "ui/section_navigator.h"

#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/section_model.h"
#include "ui/two_line_delegate.h"

namespace aspirant::ui {

SectionNavigator::SectionNavigator(Languages& languages, QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("navigator"));
    m_model = new SectionModel(languages, this);
    setModel(m_model);
    setItemDelegate(new TwoLineDelegate(SectionModel::StateWords, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrentSection(m_section); });
    connect(this, &QListView::clicked, this,
            [this] { Q_EMIT sectionChosen(m_section); }); // back from a row's form
    watchLanguage(this, [this] {
        setAccessibleName(tr("Sections"));
        m_model->retranslate();
        scheduleDelayedItemsLayout();
    });
}

void SectionNavigator::setSession(const session::Session* session)
{
    m_section = 0;
    m_model->setSession(session);
}

void SectionNavigator::refresh(const session::Delta& delta)
{
    m_model->refresh(delta);
}

void SectionNavigator::setCurrentSection(int section)
{
    m_section = section;
    m_quiet = true;
    setCurrentIndex(m_model->index(m_model->rowOf(section)));
    m_quiet = false;
}

int SectionNavigator::neighbour(int section, int by) const
{
    const int row = m_model->rowOf(section) + by;
    return row >= 0 && row < m_model->rowCount() ? m_model->sectionAt(row) : -2;
}

void SectionNavigator::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    m_section = m_model->sectionAt(current.row());
    Q_EMIT sectionChosen(m_section);
}

void SectionNavigator::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows wrap anew
}

} // namespace aspirant::ui

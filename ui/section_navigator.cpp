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
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { m_page.isEmpty() ? setCurrentSection(m_section) : setCurrentPage(m_page); });
    connect(this, &QListView::clicked, this, &SectionNavigator::tellCurrent); // back from a row's form
    watchLanguage(this, [this] {
        setAccessibleName(tr("Sections and overview"));
        m_model->retranslate();
        scheduleDelayedItemsLayout();
    });
}

void SectionNavigator::setSession(const session::Session* session)
{
    m_section = 0;
    m_page.clear();
    m_model->setSession(session);
}

void SectionNavigator::refresh(const session::Delta& delta)
{
    m_model->refresh(delta);
}

void SectionNavigator::setCurrentSection(int section)
{
    m_section = section;
    m_page.clear();
    show(m_model->rowOf(section));
}

void SectionNavigator::setCurrentPage(const QString& id)
{
    m_page = id;
    show(m_model->rowOfPage(id));
}

void SectionNavigator::show(int row)
{
    m_quiet = true;
    setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void SectionNavigator::step(int by)
{
    int row = currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && !(m_model->index(row).flags() & Qt::ItemIsEnabled))
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row));
}

const QList<pages::PageName>& SectionNavigator::pageNames() const
{
    return m_model->pageNames();
}

void SectionNavigator::tellCurrent()
{
    if (m_page.isEmpty())
        Q_EMIT sectionChosen(m_section);
    else
        Q_EMIT pageChosen(m_page);
}

void SectionNavigator::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid())
        return;
    m_page = m_model->pageAt(current.row());
    if (m_page.isEmpty())
        m_section = m_model->sectionAt(current.row());
    tellCurrent();
}

void SectionNavigator::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows wrap anew
}

} // namespace aspirant::ui

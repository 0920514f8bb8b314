#include "ui/people/give_role_dialog.h"

#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/people/register_rows.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
constexpr int secondLine = Qt::UserRole + 2;
}

GiveRoleDialog::GiveRoleDialog(const PersonActionCall& call) : QDialog(call.parent), m_call(call)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"giveRoleDialog"_s);
    resize(theme::space(130), theme::space(120));
    if (const session::Session* session = call.context.editors.host.session())
        m_places = registry::placesFor(*session, call.row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
    layout->setSpacing(theme::space(3));
    m_intro = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    layout->addWidget(m_intro);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"rolePlaces"_s);
    m_list->setItemDelegate(new TwoLineDelegate(secondLine, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    m_cancel = new QPushButton(this);
    m_give = new QPushButton(this);
    m_give->setObjectName(u"giveRole"_s);
    m_give->setProperty("kind", u"primary"_s);
    m_give->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_give);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, &GiveRoleDialog::give);
    connect(m_list, &QListWidget::itemActivated, this, &GiveRoleDialog::give);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { m_give->setEnabled(at >= 0); });
    watchLanguage(this, [this] { retranslate(); });
}

void GiveRoleDialog::give()
{
    const session::Session* session = m_call.context.editors.host.session();
    const int at = m_list->currentRow();
    if (!session || at < 0 || at >= m_places.size())
        return;
    const registry::RolePlace place = m_places[at];
    const PersonActionCall call = m_call;
    const draft::ChangeSet changes = registry::nameAt(*session, place, call.row);
    accept();
    call.apply(changes);
}

void GiveRoleDialog::retranslate()
{
    const Languages& languages = m_call.context.editors.languages;
    const session::Session* session = m_call.context.editors.host.session();
    const QString name = session ? registerName(*session, m_call.row, languages) : QString();
    setWindowTitle(tr("Give a role to %1").arg(name));
    m_intro->setWords(m_places.isEmpty() ? tr("Everywhere that the questionnaire asks for somebody like %1, somebody is named already.").arg(name)
                                         : tr("Choose where %1 is to be named. Places that the questionnaire needs filled come first.").arg(name));
    m_list->setAccessibleName(tr("Places where somebody can be named"));
    const int current = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const registry::RolePlace& place : std::as_const(m_places)) {
        QString role = languages.plain(place.role);
        if (!role.isEmpty())
            role[0] = role[0].toUpper();
        auto* item = new QListWidgetItem(icon(place.needed ? u"warns"_s : u"untouched"_s, place.needed ? theme::Tone::Warns : theme::Tone::Muted), role, m_list);
        QStringList about{languages.plain(place.section)};
        if (!(place.asked == place.role))
            about << languages.plain(place.asked);
        if (!place.row.isEmpty())
            about << place.row.best(languages.questions()).words;
        if (place.newRow)
            about << tr("Adds a row");
        if (place.needed)
            about << tr("Somebody is still needed here");
        item->setData(secondLine, about.join(u" · "_s));
    }
    m_list->setVisible(!m_places.isEmpty());
    m_list->setCurrentRow(m_places.isEmpty() ? -1 : current);
    m_cancel->setText(tr("Cancel"));
    m_give->setText(tr("Give this role"));
    m_give->setEnabled(!m_places.isEmpty());
}

} // namespace aspirant::ui

#include "ui/workspace_header.h"

#include "model/subform/dispatch.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

WorkspaceHeader::WorkspaceHeader(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTitles();
    buildStrips();
    watchLanguage(this, [this] { retranslate(); });
}

void WorkspaceHeader::buildTitles()
{
    auto* header = new QFrame(this);
    header->setObjectName(u"header"_s);
    layout()->addWidget(header);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(theme::space(6), theme::space(3), theme::space(6), theme::space(3));
    row->setSpacing(theme::space(6));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, header);
    m_subtitle = new WrapLabel(theme::Role::Small, theme::Tone::Muted, header);
    m_subtitle->setObjectName(u"packWords"_s);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    row->addLayout(titles, 3);
    auto* progress = new QVBoxLayout;
    progress->setSpacing(theme::space(1));
    m_progressWords = new WrapLabel(theme::Role::Small, theme::Tone::Text, header);
    m_progressWords->setObjectName(u"progressWords"_s);
    m_progress = new QProgressBar(header);
    m_progress->setTextVisible(false);
    progress->addStretch(1);
    progress->addWidget(m_progressWords);
    progress->addWidget(m_progress);
    progress->addStretch(1);
    row->addLayout(progress, 2);
}

void WorkspaceHeader::buildStrips()
{
    const auto strip = [this] {
        auto* frame = new QFrame(this);
        frame->setProperty("strip", u"notes"_s);
        layout()->addWidget(frame);
        auto* row = new QHBoxLayout(frame);
        row->setContentsMargins(theme::space(6), theme::space(1) + 2, theme::space(6), theme::space(1) + 2);
        row->setSpacing(theme::space(2));
        return frame;
    };
    m_banner = strip();
    m_banner->setObjectName(u"banner"_s);
    m_bannerIcon = new QLabel(m_banner);
    m_bannerStatus = new WrapLabel(theme::Role::Small, theme::Tone::Notes, m_banner);
    m_bannerWords = new WrapLabel(theme::Role::Small, theme::Tone::Text, m_banner);
    m_bannerWords->setObjectName(u"bannerWords"_s);
    auto* inBanner = static_cast<QHBoxLayout*>(m_banner->layout());
    inBanner->addWidget(m_bannerIcon, 0, Qt::AlignTop);
    inBanner->addWidget(m_bannerStatus, 0, Qt::AlignTop);
    inBanner->addWidget(m_bannerWords, 1);
    const auto notice = [&strip](const QString& name, WrapLabel*& words, QPushButton*& see, const QString& seeName) {
        QFrame* frame = strip();
        frame->setObjectName(name);
        words = new WrapLabel(theme::Role::Small, theme::Tone::Text, frame);
        see = new QPushButton(frame);
        see->setObjectName(seeName);
        see->setProperty("kind", u"link"_s);
        auto* row = static_cast<QHBoxLayout*>(frame->layout());
        row->addWidget(words, 1, Qt::AlignVCenter);
        row->addWidget(see);
        return frame;
    };
    m_notice = notice(u"updateNotice"_s, m_noticeWords, m_see, u"seeUpdate"_s);
    connect(m_see, &QPushButton::clicked, this, &WorkspaceHeader::updateAsked);
    m_originals = notice(u"originalsNotice"_s, m_originalsWords, m_seeOriginals, u"seeOriginals"_s);
    connect(m_seeOriginals, &QPushButton::clicked, this, &WorkspaceHeader::originalsAsked);
}

void WorkspaceHeader::setNewerVersion(const QString& version)
{
    m_newer = version;
    retranslate();
}

void WorkspaceHeader::setChangedOriginals(int count)
{
    m_changedOriginals = count;
    retranslate();
}

void WorkspaceHeader::updateProgress()
{
    const session::Session* session = m_context.host.session();
    if (!session)
        return;
    const draft::Path scope = subform::scopeOf(session->draft().answers);
    const session::Progress progress = scope.isEmpty() ? session->progress() : subform::stateOfRow(*session, scope).progress;
    QStringList parts{progressWords(progress)};
    if (progress.mayOpen > 0)
        parts << tr("%n more may open", nullptr, progress.mayOpen);
    if (const QString found = findingsWords(progress); !found.isEmpty())
        parts << found;
    m_progressWords->setWords(parts.join(u"  ·  "_s));
    m_progress->setRange(0, qMax(1, progress.requiredTotal));
    m_progress->setValue(progress.requiredTotal - progress.leastLeft);
}

void WorkspaceHeader::retranslate()
{
    const Languages& languages = m_context.languages;
    m_progress->setAccessibleName(tr("Required questions answered"));
    m_noticeWords->setWords(
        tr("A newer questionnaire is available: version %1. Nothing changes until you have read what it would do.")
            .arg(m_newer));
    m_see->setText(tr("See what would change…"));
    m_notice->setVisible(!m_newer.isEmpty());
    m_originalsWords->setWords(tr("%n file(s) have changed on this computer since they were attached.", nullptr, m_changedOriginals));
    m_seeOriginals->setText(tr("See which…"));
    m_originals->setVisible(m_changedOriginals > 0);
    updateProgress();
    const session::Session* session = m_context.host.session();
    m_banner->setVisible(session && !session->pack().pack().banner.isEmpty());
    if (!session)
        return;
    const draft::Draft& draft = session->draft();
    const pack::Pack& pack = session->pack().pack();
    m_title->setWords(draft.client.isEmpty() || draft.client == draft.title
                          ? draft.title
                          : tr("%1 — %2", "client, application").arg(draft.client, draft.title));
    const Shown status = standing(pack.legalStatus);
    const QString name = tr("%1, version %2").arg(languages.plain(pack.title), pack.version);
    m_subtitle->setWords(!pack.asAt.isValid()
                             ? name
                             : tr("%1. %2. Law and policy as at %3.", "questionnaire, its status, date")
                                   .arg(name, status.words, dateWords(pack.asAt, languages.interface())));
    m_subtitle->setToolTip(standingMeaning(pack.legalStatus));
    const int size = m_bannerWords->fontMetrics().height();
    m_bannerIcon->setPixmap(pixmap(status.icon, status.tone, size, devicePixelRatioF()));
    m_bannerStatus->setTone(status.tone);
    m_bannerStatus->setWords(status.words);
    const ShownText banner = languages.shown(pack.banner);
    m_bannerWords->setWords(banner.words, banner.language);
    m_banner->setToolTip(standingMeaning(pack.legalStatus));
}

} // namespace aspirant::ui

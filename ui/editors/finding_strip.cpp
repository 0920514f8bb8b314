#include "ui/editors/finding_strip.h"

#include "model/draft/accepted.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

FindingStrip::FindingStrip(const EditorContext& context, const Issue& issue,
                           const std::optional<QString>& accepted, QWidget* parent)
    : QFrame(parent)
{
    const Shown shown = severity(issue.severity);
    setProperty("strip", accepted ? u"done"_s : severityTag(issue.severity));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    layout->setSpacing(theme::space(2));
    auto* picture = new QLabel(this);
    picture->setPixmap(pixmap(accepted ? u"done"_s : shown.icon, accepted ? theme::Tone::Done : shown.tone,
                              18, devicePixelRatioF()));
    picture->setAccessibleName(shown.words);
    layout->addWidget(picture, 0, Qt::AlignVCenter);
    auto* words = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    const QString message = context.languages.words(issue.message);
    const bool aboutValue = draft::isAboutValue(issue.code);
    const QString finding = tr("%1: %2", "severity, finding").arg(shown.words, message);
    words->setWords(!accepted    ? finding
                    : aboutValue ? tr("%1 Kept all the same: %2", "finding, reason").arg(finding, *accepted)
                                 : tr("%1: %2 Accepted: %3", "severity, finding, reason").arg(shown.words, message, *accepted));
    layout->addWidget(words, 1, Qt::AlignVCenter);
    if (issue.severity != Severity::Warns || context.host.isReadOnly())
        return;
    auto* accept = new QPushButton(accepted     ? tr("Take back")
                                   : aboutValue ? tr("Keep it all the same…")
                                                : tr("Accept with a reason…"),
                                   this);
    accept->setProperty("kind", u"link"_s);
    accept->setAccessibleDescription(message);
    connect(accept, &QPushButton::clicked, this, [this, issue] { Q_EMIT acceptAsked(issue); });
    layout->addWidget(accept, 0, Qt::AlignVCenter);
}

} // namespace aspirant::ui

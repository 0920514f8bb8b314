#include "ui/editors/answer_cover.h"

#include "model/session/masking.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

AnswerCover::AnswerCover(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"cover"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(3));
    m_mark = new QLabel(session::maskMark, this);
    layout->addWidget(m_mark);
    m_show = new QPushButton(this);
    m_show->setObjectName(u"showAnswer"_s);
    m_show->setProperty("kind", u"link"_s);
    connect(m_show, &QPushButton::clicked, this, &AnswerCover::showAsked);
    layout->addWidget(m_show);
    layout->addStretch(1);
    setFocusProxy(m_show);
}

void AnswerCover::setTitle(const QString& question)
{
    m_mark->setAccessibleName(tr("Hidden: personal data"));
    m_mark->setToolTip(tr("Hidden: personal data"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the answer to: %1").arg(question));
}

QWidget* AnswerCover::focusTarget() const
{
    return m_show;
}

} // namespace aspirant::ui

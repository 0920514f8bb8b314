#include "ui/page_dialog.h"

#include "ui/language_watch.h"
#include "ui/page_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

PageDialog::PageDialog(const Languages& languages, std::function<pages::Page()> make, QWidget* parent)
    : QDialog(parent), m_languages(languages), m_make(std::move(make))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::space(220), theme::space(150));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_text = new PageText(languages, this);
    m_text->setObjectName(u"dialogText"_s);
    layout->addWidget(m_text, 1);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(theme::space(6), theme::space(3), theme::space(6), theme::space(4));
    m_row->setSpacing(theme::space(2));
    m_row->addStretch(1);
    layout->addLayout(m_row);
    connect(m_text, &PageText::linkChosen, this, [this](const QString& path) {
        accept();
        Q_EMIT linkChosen(path);
    });
    layout->activate(); // the text is written for its width
    watchLanguage(this, [this] { retranslate(); });
}

QPushButton* PageDialog::addButton(std::function<QString()> words, std::function<void()> go, bool primary)
{
    auto* button = new QPushButton(words(), this);
    button->setAutoDefault(false); // Return in the text presses nothing
    if (primary)
        button->setProperty("kind", u"primary"_s);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, go] {
        accept();
        if (go)
            go();
    });
    m_buttons.append({button, std::move(words)});
    return button;
}

void PageDialog::retranslate()
{
    const pages::Page page = m_make();
    setWindowTitle(page.title);
    m_text->setAccessibleName(page.title);
    m_text->writePage(page, m_languages.interface());
    for (const auto& [button, words] : m_buttons)
        button->setText(words());
}

} // namespace aspirant::ui

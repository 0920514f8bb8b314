#include "ui/editors/country_entry.h"

#include "model/ident/country.h"
#include "ui/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int searchRole = Qt::UserRole + 2;

QString nameOf(const QString& code)
{
    const QString name = ident::countryName(code).in(theme::language());
    return name.isEmpty() ? code : name;
}

// Matches on all names, writes the one that is shown.
class CountryCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

CountryEntry::CountryEntry(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"country"_s);
    m_line->setMaximumWidth(theme::space(80));
    m_line->installEventFilter(this);
    layout->addWidget(m_line);
    layout->addStretch(1);
    m_model = new QStandardItemModel(this);
    auto* completer = new CountryCompleter(m_model, this);
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    m_line->setCompleter(completer);
    connect(completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(codeRole).toString()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            take({});
    });
}

void CountryEntry::fill()
{
    QStringList codes = ident::countryCodes();
    if (theme::language() == Language::English)
        std::sort(codes.begin(), codes.end(), [](const QString& a, const QString& b) {
            return nameOf(a).localeAwareCompare(nameOf(b)) < 0;
        });
    m_model->clear();
    for (const QString& code : codes) {
        const Text name = ident::countryName(code);
        auto* item = new QStandardItem(nameOf(code));
        item->setData(code, codeRole);
        item->setData((QStringList{name.en, name.zhHant, name.zhHans, code} + ident::furtherCountryNames(code)).join(u' '), searchRole);
        m_model->appendRow(item);
    }
}

void CountryEntry::setCode(const QString& code)
{
    m_code = code;
    m_line->setText(code.isEmpty() ? QString() : nameOf(code));
}

void CountryEntry::take(const QString& code)
{
    const bool same = code == m_code;
    setCode(code);
    if (!same)
        Q_EMIT picked();
}

// A name or code written out in full counts without the list.
void CountryEntry::readLine()
{
    const QString text = m_line->text().trimmed();
    if (const QString code = ident::countryCalled(text); !code.isEmpty())
        take(code);
}

bool CountryEntry::hasProblem() const
{
    const QString text = m_line->text().trimmed();
    return !text.isEmpty() && text != nameOf(m_code);
}

QString CountryEntry::typedText() const
{
    return m_line->text();
}

QWidget* CountryEntry::focusTarget() const
{
    return m_line;
}

void CountryEntry::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void CountryEntry::retranslate(const QString& accessibleName)
{
    const bool sound = !hasProblem();
    m_line->setAccessibleName(accessibleName);
    m_line->setPlaceholderText(tr("Type part of a country's name"));
    m_model->clear(); // filled again when the field is entered
    if (sound || m_line->text().isEmpty())
        setCode(m_code);
}

bool CountryEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn && m_model->rowCount() == 0)
        fill();
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        if (hasProblem())
            readLine();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aspirant::ui

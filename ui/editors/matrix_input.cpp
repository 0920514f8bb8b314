#include "ui/editors/matrix_input.h"

#include "ui/editors/input_factory.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QGridLayout>

namespace aspirant::ui {

namespace {
constexpr int mostFields = 4, mostCells = 48;
}

bool MatrixInput::fits(const pack::Question& question)
{
    using pack::Type;
    if (question.fields.size() > mostFields || question.fields.size() * question.rows.size() > mostCells)
        return false;
    for (const pack::Question& field : question.fields)
        switch (field.type) {
        case Type::Text:
        case Type::YesNo:
        case Type::Choice:
        case Type::Integer:
        case Type::Decimal:
        case Type::Percentage:
        case Type::Date:
        case Type::PartialDate:
            if (field.languages == pack::Languages::Each)
                return false;
            break;
        default:
            return false;
        }
    return true;
}

MatrixInput::MatrixInput(const EditorContext& context, const draft::Path& path,
                         const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space(4));
    grid->setVerticalSpacing(theme::space(2));
    grid->setColumnStretch(0, 2);
    for (int column = 0; column < question.fields.size(); ++column) {
        m_columns << new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
        grid->addWidget(m_columns.last(), 0, column + 1, Qt::AlignBottom);
        grid->setColumnStretch(column + 1, 1);
    }
    for (int row = 0; row < question.rows.size(); ++row) {
        m_rows << new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
        grid->addWidget(m_rows.last(), row + 1, 0, Qt::AlignVCenter);
        const draft::Path rowPath = path.row(question.rows[row].value);
        for (int column = 0; column < question.fields.size(); ++column) {
            const pack::Question& field = question.fields[column];
            AnswerInput* cell = makeInput(context, rowPath.child(field.key), field, Space::Cell, this);
            connect(cell, &AnswerInput::edited, this,
                    [this, cell](const json::Value& value, desk::Edit edit) {
                        this->context().host.setAnswer(cell->path(), value, edit);
                    });
            m_cells << cell;
            grid->addWidget(cell, row + 1, column + 1);
        }
    }
}

AnswerInput* MatrixInput::cell(const draft::Path& path) const
{
    for (AnswerInput* cell : m_cells)
        if (cell->path() == path)
            return cell;
    return nullptr;
}

void MatrixInput::showValue(const json::Value&)
{
    refreshOffers();
}

void MatrixInput::refreshOffers()
{
    const session::Session* session = context().host.session();
    if (!session)
        return;
    const QStringList rows = session->rows(path());
    const auto columns = question().fields.size();
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        AnswerInput* cell = m_cells[i];
        const auto row = i / columns;
        const bool rowShown = rows.contains(question().rows[row].value);
        const auto state = session->state(cell->path());
        m_rows[row]->setVisible(rowShown);
        cell->setVisible(rowShown && state.visibility >= session::Visibility::MayApply);
        if (!cell->isUnderWay())
            cell->setValue(state.answer);
        cell->refreshOffers();
    }
}

QWidget* MatrixInput::focusTarget()
{
    return m_cells.isEmpty() ? this : m_cells.first()->focusTarget();
}

void MatrixInput::setReadOnly(bool readOnly)
{
    for (AnswerInput* cell : m_cells)
        cell->setReadOnly(readOnly);
}

void MatrixInput::retranslate()
{
    const Languages& languages = context().languages;
    for (int column = 0; column < m_columns.size(); ++column) {
        const ShownText shown = languages.shown(question().fields[column].text);
        m_columns[column]->setWords(shown.words, shown.language);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const ShownText shown = languages.shown(question().rows[row].text);
        m_rows[row]->setWords(shown.words, shown.language);
        for (int column = 0; column < m_columns.size(); ++column)
            m_cells[row * m_columns.size() + column]->setTitle(
                tr("%1: %2", "row, column")
                    .arg(shown.words, languages.plain(question().fields[column].text)));
    }
    refreshOffers();
}

} // namespace aspirant::ui

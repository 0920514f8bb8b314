#include "ui/documents/register_delegate.h"

#include "model/base/hidden_characters.h"
#include "ui/documents/register_model.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace aspirant::ui {

namespace {

QString heading(const QModelIndex& index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

QWidget* RegisterDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RegisterModel*>(index.model());
    if (!model || (index.column() != RegisterModel::LanguageColumn && index.column() != RegisterModel::OriginalColumn)) {
        QWidget* line = QStyledItemDelegate::createEditor(parent, option, index);
        line->setAccessibleName(heading(index));
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(heading(index));
    box->addItem(tr("(not recorded)"), QString());
    if (index.column() == RegisterModel::LanguageColumn) {
        box->setEditable(true); // any other tag may be typed
        box->lineEdit()->setPlaceholderText(tr("Language, or a tag such as ja"));
        for (const papers::Tongue& tongue : papers::knownTongues())
            box->addItem(QCoreApplication::translate("Papers", tongue.name), QString::fromLatin1(tongue.tag));
    } else {
        for (const papers::RegisteredPaper& paper : model->papers()) {
            if (paper.sha256 != model->paperAt(index.row())->sha256)
                box->addItem(shownName(paper.name), paper.sha256);
        }
    }
    return box;
}

void RegisterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    const QString value = index.data(Qt::EditRole).toString();
    const int at = box->findData(value);
    if (at >= 0)
        box->setCurrentIndex(at);
    else if (box->isEditable())
        box->setEditText(value);
}

void RegisterDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const int at = box->isEditable() ? box->findText(box->currentText(), Qt::MatchFixedString) : box->currentIndex();
    model->setData(index, at >= 0 ? box->itemData(at) : QVariant(box->currentText()), Qt::EditRole);
}

void RegisterDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A line with its frame and padding is higher than a row of words.
    QRect room = option.rect;
    const int missing = editor->sizeHint().height() - room.height();
    if (missing > 0)
        room.adjust(0, -missing / 2, 0, missing - missing / 2);
    editor->setGeometry(room);
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), option.fontMetrics.height() + theme::space(4))};
}

} // namespace aspirant::ui

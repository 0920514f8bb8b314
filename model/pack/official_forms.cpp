#include "model/pack/official_forms.h"

#include "model/pack/csv.h"
#include "model/pack/lint_parts.h"

#include <QSet>

namespace aspirant::pack {

namespace {

// The number with which an item begins; 0 for items without one, such as a declaration at the end.
int itemNumber(const QString& item)
{
    qsizetype end = 0;
    while (end < item.size() && end < 6 && item[end] >= u'0' && item[end] <= u'9')
        ++end;
    return item.left(end).toInt();
}

} // namespace

Result<QList<OfficialForm>> readOfficialForms(const QByteArray& csv)
{
    const QString text = QString::fromUtf8(csv);
    const QStringList names{QStringLiteral("form"), QStringLiteral("first"), QStringLiteral("last")};
    qsizetype place = 0;
    bool sound = csvRecord(text, place) == names;
    QList<OfficialForm> forms;
    while (sound && place < text.size()) {
        const QStringList fields = csvRecord(text, place);
        sound = fields.size() == names.size() && fields[1].toInt() > 0 && fields[2].toInt() >= fields[1].toInt() && fields[2].toInt() < 10000;
        if (sound)
            forms.append({fields[0], fields[1].toInt(), fields[2].toInt()});
    }
    if (sound)
        return forms;
    return failure(QStringLiteral("forms.form"),
                   Message("Packs", QT_TRANSLATE_NOOP("Packs", "The list of official forms must have the columns %1, with whole numbers."), {names.join(QStringLiteral(", "))}));
}

void lintForms(const CompiledPack& pack, const QList<OfficialForm>& forms, QList<Issue>& issues)
{
    for (const OfficialForm& form : forms) {
        QSet<int> answered;
        for (const Definition& definition : pack.definitions()) {
            const QList<FormItem>& items = definition.question->forms;
            for (qsizetype i = 0; i < items.size(); ++i) {
                const int number = items[i].form == form.form ? itemNumber(items[i].item) : 0;
                answered.insert(number);
                if (number != 0 && (number < form.first || number > form.last))
                    found(issues, Severity::Warns, "lint.unknown_item",
                          Message("Packs", QT_TRANSLATE_NOOP("Packs", "The form %1 has no item “%2”."), {form.form, items[i].item}),
                          definition.question->pointer + QStringLiteral("/forms/") + QString::number(i));
            }
        }
        answered.remove(0);
        QStringList missing;
        for (int number = form.first; number <= form.last; ++number)
            if (!answered.contains(number))
                missing.append(QString::number(number));
        if (!answered.isEmpty() && !missing.isEmpty())
            found(issues, Severity::Warns, "lint.unanswered_item",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No question answers these items of the form %1: %2."), {form.form, missing.join(QStringLiteral(", "))}), {});
    }
}

} // namespace aspirant::pack

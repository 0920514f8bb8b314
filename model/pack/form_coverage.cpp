#include "model/pack/form_coverage.h"

#include "model/pack/lint_parts.h"

#include <QSet>

namespace aspirant::pack {

namespace {

bool isCited(const QString& item, const QSet<QString>& cited)
{
    for (QString around = item; !around.isEmpty(); around = enclosingItem(around))
        if (cited.contains(around))
            return true;
    return false;
}

// The item itself, or the smallest item around it that the form names; empty when there is none.
QString namedItem(const QString& item, const QSet<QString>& named)
{
    QString around = item;
    while (!around.isEmpty() && !named.contains(around))
        around = enclosingItem(around);
    return around;
}

Coverage coverageOf(const Form& form, const QSet<QString>& citations)
{
    Coverage coverage{form.id, form.kind, form.items, {}, {}};
    const QSet<QString> named(form.items.begin(), form.items.end());
    QSet<QString> cited;
    for (const QString& item : citations)
        cited.insert(namedItem(item, named));
    cited.remove(QString());
    QSet<QString> whole; // items with parts
    for (const QString& item : form.items)
        for (QString around = enclosingItem(item); !around.isEmpty(); around = enclosingItem(around))
            whole.insert(around);
    QSet<QString> lacking; // items that are not cited
    QSet<QString> parted;  // items with an undivided part that is not cited
    for (const QString& item : form.items) {
        if (isCited(item, cited))
            continue;
        lacking.insert(item);
        if (!whole.contains(item))
            for (QString around = enclosingItem(item); !around.isEmpty(); around = enclosingItem(around))
                parted.insert(around);
    }
    for (const QString& item : form.items) {
        const bool byParts = whole.contains(item) && !parted.contains(item);
        if (!lacking.contains(item) || byParts)
            coverage.answered.append(item);
        else if (!parted.contains(item))
            coverage.missing.append(item);
    }
    return coverage;
}

} // namespace

QString enclosingItem(const QString& item)
{
    const qsizetype open = item.endsWith(u')') ? item.lastIndexOf(u'(') : -1;
    return open <= 0 ? QString() : item.left(open);
}

QList<Coverage> coverage(const CompiledPack& pack)
{
    QHash<QString, QSet<QString>> citations;
    for (const Definition& definition : pack.definitions())
        for (const FormItem& item : definition.question->forms)
            citations[item.form].insert(item.item);
    QList<Coverage> list;
    for (const Form& form : pack.pack().forms)
        list.append(coverageOf(form, citations.value(form.id)));
    return list;
}

void lintForms(const CompiledPack& pack, QList<Issue>& issues)
{
    QHash<QString, QSet<QString>> named;
    for (const Form& form : pack.pack().forms)
        named.insert(form.id, QSet<QString>(form.items.begin(), form.items.end()));
    for (const Definition& definition : pack.definitions()) {
        const QList<FormItem>& items = definition.question->forms;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto form = named.constFind(items[i].form); // a pack that declares no forms may name any
            if (form != named.cend() && namedItem(items[i].item, *form).isEmpty())
                found(issues, Severity::Warns, "lint.unknown_item",
                      Message("Packs", QT_TRANSLATE_NOOP("Packs", "The form %1 has no item “%2”."), {items[i].form, items[i].item}),
                      definition.question->pointer + QStringLiteral("/forms"));
        }
    }
    const QList<Coverage> all = coverage(pack);
    for (qsizetype i = 0; i < all.size(); ++i)
        if (!all[i].missing.isEmpty())
            found(issues, Severity::Warns, "lint.unanswered_item",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "No question answers these items of the form %1: %2."), {all[i].form, all[i].missing.join(QStringLiteral(", "))}),
                  pack.pack().forms[i].pointer);
}

} // namespace aspirant::pack

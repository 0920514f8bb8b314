#include "ui/people/person_actions.h"

#include "ui/people/give_role_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/subform/package_dialog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("People", words);
}

bool always(const session::Session&, const draft::Path&)
{
    return true;
}

bool isNotAlone(const session::Session& session, const draft::Path& row)
{
    return session.rows(row.repeat()).size() > 1;
}

} // namespace

const QList<PersonAction>& personActions()
{
    static const QList<PersonAction> actions{
        {u"open"_s, u"open"_s, [] { return said(QT_TRANSLATE_NOOP("People", "Open the record")); },
         [] { return said(QT_TRANSLATE_NOOP("People", "Shows every question of this record.")); }, false, &always,
         [](const PersonActionCall& call) { call.context.editors.host.goTo(call.row); }},
        {u"role"_s, u"add"_s, [] { return said(QT_TRANSLATE_NOOP("People", "Give a role…")); },
         [] { return said(QT_TRANSLATE_NOOP("People", "Names this person or company where the questionnaire asks for somebody.")); }, true, &always,
         [](const PersonActionCall& call) { (new GiveRoleDialog(call))->open(); }},
        {u"merge"_s, u"import"_s, [] { return said(QT_TRANSLATE_NOOP("People", "Merge with…")); },
         [] { return said(QT_TRANSLATE_NOOP("People", "Makes this entry and another of the same person or company into one.")); }, true, &isNotAlone,
         [](const PersonActionCall& call) { (new MergeDialog(call, {}))->open(); }},
        {u"send"_s, u"export"_s, [] { return said(QT_TRANSLATE_NOOP("People", "Send to be filled in…")); },
         [] { return said(QT_TRANSLATE_NOOP("People", "Writes this one record into a file for the person to check, complete and declare.")); }, true, &always,
         [](const PersonActionCall& call) { (new PackageDialog(call.context, call.row, call.parent))->open(); }},
    };
    return actions;
}

} // namespace aspirant::ui

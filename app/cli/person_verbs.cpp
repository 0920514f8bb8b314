// person send, person open, person declare, person return, person receive, person status
#include "app/cli/verb.h"
#include "app/person_parts.h"

#include "model/subform/declaration_text.h"
#include "model/subform/standing.h"

#include <QFile>

namespace aspirant::cli {

namespace {

using draft::Path;
using session::Session;

const QString passphraseFile = QStringLiteral("passphrase-file");
const QString plain = QStringLiteral("plain");

tl::unexpected<Error> wrongCall(const char* source, const QString& what = {})
{
    return failure(QStringLiteral("call.wrong"), Message("Cli", source, {what}), what);
}

// The first line of a file; a passphrase never stands among the arguments, where every program of the machine sees it.
Result<app::PassphraseText> passphraseOf(const Context& context)
{
    if (!context.call().has(passphraseFile))
        return app::PassphraseText();
    const QString name = context.call().option(passphraseFile);
    auto bytes = app::readFile(name, 4096);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const qsizetype end = bytes->indexOf('\n');
    QByteArray line = end < 0 ? *bytes : bytes->first(end);
    bytes->fill('\0');
    if (line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    if (text.isEmpty())
        return failure(QStringLiteral("seal.passphrase_empty"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The first line of this file is empty; a passphrase was expected there.")), name);
    return app::PassphraseText(text);
}

// For what is written: one of the two must be said.
Result<app::PassphraseText> protectionOf(const Context& context)
{
    if (context.call().has(plain) == context.call().has(passphraseFile))
        return wrongCall(QT_TRANSLATE_NOOP("Cli", "Give --passphrase-file FILE, or --plain to write a package that anybody can read."));
    return passphraseOf(context);
}

Result<QString> outOf(const Context& context)
{
    const QString out = context.call().option(QStringLiteral("out"));
    if (out.isEmpty())
        return wrongCall(QT_TRANSLATE_NOOP("Cli", "Say with --out where the package is to be written."));
    return out;
}

Result<QDate> dateOf(const Context& context, const QString& option)
{
    if (!context.call().has(option))
        return QDate();
    const QString text = context.call().option(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return failure(QStringLiteral("call.date"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a date. Write it as 2026-11-22."), {text}), text);
    return date;
}

struct Opened {
    app::Workbench* bench = nullptr;
    std::unique_ptr<desk::Desk> desk;
};

Result<Opened> openToWrite(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto asAt = context.asAt();
    if (!asAt)
        return tl::unexpected(asAt.error());
    auto desk = (*bench)->openDraft(context.call().arguments[0], *asAt);
    if (!desk)
        return tl::unexpected(desk.error());
    return Opened{*bench, std::move(*desk)};
}

json::Object fileJson(const app::SentFile& file)
{
    return {{QStringLiteral("path"), file.file}, {QStringLiteral("sha256"), file.sha256}, {QStringLiteral("bytes"), file.bytes}};
}

Result<Reply> sendPerson(Context& context)
{
    const auto passphrase = protectionOf(context);
    const auto out = outOf(context);
    const auto due = dateOf(context, QStringLiteral("due"));
    if (!passphrase || !out || !due)
        return tl::unexpected(!passphrase ? passphrase.error() : !out ? out.error() : due.error());
    const auto opened = openToWrite(context);
    if (!opened)
        return tl::unexpected(opened.error());
    const Path row = Path::trusted(context.call().arguments[1]);
    const app::SendRequest request{*out, *passphrase, *due, context.language(), context.call().option(QStringLiteral("note"))};
    const auto sent = app::sendPerson(*opened->bench, *opened->desk, row, request);
    if (!sent)
        return tl::unexpected(sent.error());
    Reply reply;
    json::Object document = fileJson(*sent);
    document.set(QStringLiteral("row"), row.text());
    document.set(QStringLiteral("sealed"), passphrase->has_value());
    reply.document = json::Value(std::move(document));
    reply.words = context.words(QT_TRANSLATE_NOOP("Cli", "Written: %1"), {sent->file}) + u'\n';
    if (*passphrase)
        reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Tell the person the passphrase in another way than the file.")) + u'\n';
    return reply;
}

Result<Reply> openPerson(Context& context)
{
    const auto passphrase = passphraseOf(context);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto id = app::openPerson(**bench, context.call().arguments[0], *passphrase);
    if (!id)
        return tl::unexpected(id.error());
    const auto draft = (*bench)->drafts().load(*id);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto task = subform::task(draft->answers);
    Reply reply;
    reply.words = *id + u'\n';
    reply.document = json::Value(json::Object{{QStringLiteral("draft"), *id}, {QStringLiteral("row"), task->row.text()}, {QStringLiteral("from"), task->from},
                                              {QStringLiteral("note"), task->note},
                                              {QStringLiteral("due"), task->due.isValid() ? json::Value(task->due.toString(Qt::ISODate)) : json::Value()}});
    return reply;
}

json::Value declarationJson(const std::optional<subform::Declaration>& declaration)
{
    return declaration ? subform::declarationFact(*declaration) : json::Value();
}

// Without a name: the words to be declared, and whether they are.
Result<Reply> declarePerson(Context& context)
{
    const auto date = dateOf(context, QStringLiteral("date"));
    if (!date)
        return tl::unexpected(date.error());
    const auto opened = openToWrite(context);
    if (!opened)
        return tl::unexpected(opened.error());
    const Session& session = opened->desk->session();
    const Path row = subform::scopeOf(session.draft().answers);
    const bool asks = context.call().has(QStringLiteral("name"));
    Reply reply;
    json::Object document;
    if (asks) {
        const auto changes = subform::declare(session, context.call().option(QStringLiteral("name")), context.call().option(QStringLiteral("capacity")),
                                              date->isValid() ? *date : session.today(), context.language());
        if (!changes && changes.error().code == QLatin1String("person.blocked")) {
            const QList<Issue> findings = subform::stateOfRow(session, row).findings;
            document = errorJson(changes.error(), context).object();
            document.set(QStringLiteral("findings"), findingsJson(findings, context));
            return Reply{json::Value(std::move(document)), findingsWords(findings, context) + context.words(changes.error().message) + u'\n', Found};
        }
        if (!changes)
            return tl::unexpected(changes.error());
        if (const auto done = opened->desk->apply(*changes, desk::Origin::Typed); !done)
            return tl::unexpected(done.error());
        if (const auto saved = opened->desk->flush(); !saved)
            return tl::unexpected(saved.error());
    } else if (row.isEmpty()) {
        return tl::unexpected(subform::declare(session, {}, {}, {}, context.language()).error());
    }
    const auto standing = subform::standingDeclaration(opened->desk->session());
    const QString text = subform::declarationText(subform::declarationVersion).best(context.language()).words;
    document.set(QStringLiteral("declared"), declarationJson(standing));
    document.set(QStringLiteral("text"), text);
    document.set(QStringLiteral("version"), subform::declarationVersion);
    reply.document = json::Value(std::move(document));
    reply.words = text + u'\n'
                  + (standing ? context.words(QT_TRANSLATE_NOOP("Cli", "Declared by %1, %2."), {standing->name, standing->date})
                              : context.words(QT_TRANSLATE_NOOP("Cli", "Not declared."))) + u'\n';
    reply.exit = standing ? Clean : Found;
    return reply;
}

Result<Reply> returnPerson(Context& context)
{
    const auto passphrase = protectionOf(context);
    const auto out = outOf(context);
    if (!passphrase || !out)
        return tl::unexpected(!passphrase ? passphrase.error() : out.error());
    const auto opened = openToWrite(context);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto sent = app::returnPerson(*opened->bench, *opened->desk, *out, *passphrase, context.call().has(QStringLiteral("unfinished")));
    if (!sent && sent.error().code == QLatin1String("person.undeclared"))
        return Reply{errorJson(sent.error(), context), context.words(sent.error().message) + u'\n', Found};
    if (!sent)
        return tl::unexpected(sent.error());
    Reply reply;
    json::Object document = fileJson(*sent);
    document.set(QStringLiteral("declared"), sent->declared);
    reply.document = json::Value(std::move(document));
    reply.words = context.words(QT_TRANSLATE_NOOP("Cli", "Written: %1"), {sent->file}) + u'\n';
    return reply;
}

Result<Reply> receivePerson(Context& context)
{
    const auto passphrase = passphraseOf(context);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto opened = openToWrite(context);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto received = app::receivePerson(*opened->bench, *opened->desk, context.call().arguments[1], *passphrase);
    if (!received)
        return tl::unexpected(received.error());
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("row"), received->row.text()}, {QStringLiteral("name"), received->name},
                                              {QStringLiteral("suggestions"), received->suggestions}, {QStringLiteral("declared"), received->declared}});
    reply.words = context.words(Message("Cli", QT_TRANSLATE_N_NOOP("Cli", "Suggestions received: %n. Nothing is taken over until you accept it."), {}, received->suggestions)) + u'\n'
                  + (received->declared ? context.words(QT_TRANSLATE_NOOP("Cli", "Declared by %1."), {received->name}) : context.words(QT_TRANSLATE_NOOP("Cli", "Not declared."))) + u'\n';
    return reply;
}

json::Value sendingJson(const subform::Sending& sending)
{
    json::Object object = subform::sendingFact(sending).object();
    object.set(QStringLiteral("id"), sending.id);
    return json::Value(std::move(object));
}

Result<Reply> personStatus(Context& context)
{
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    Reply reply;
    json::Array list;
    int outstanding = 0;
    for (const subform::PersonStanding& person : subform::standings((*desk)->session())) {
        json::Array sent, roles;
        for (const subform::Sending& sending : person.sendings)
            sent.push_back(sendingJson(sending));
        for (const Text& role : person.roles)
            roles.push_back(textJson(role));
        outstanding += !person.sendings.isEmpty() && !person.isSettled() ? 1 : 0;
        list.emplace_back(json::Object{{QStringLiteral("row"), person.row.text()}, {QStringLiteral("name"), textJson(person.name)},
                                       {QStringLiteral("roles"), std::move(roles)}, {QStringLiteral("standing"), subform::standingTag(person.standing)},
                                       {QStringLiteral("words"), context.words(person.words())}, {QStringLiteral("open"), person.open},
                                       {QStringLiteral("declaration"), declarationJson(person.declaration)}, {QStringLiteral("sent"), std::move(sent)}});
        reply.words += QStringLiteral("%1  [%2]\n    %3\n").arg(person.name.best(context.language()).words, person.row.text(), context.words(person.words()));
    }
    reply.exit = outstanding > 0 ? Found : Clean;
    reply.document = json::Value(json::Object{{QStringLiteral("people"), std::move(list)}, {QStringLiteral("outstanding"), outstanding}});
    return reply;
}

} // namespace

std::vector<Verb> personVerbs()
{
    const QString asAt = QStringLiteral("as-at"), out = QStringLiteral("out");
    return {
        {QStringLiteral("person send"), QStringLiteral("DRAFT ROW --out FILE (--passphrase-file F | --plain) [--due DATE] [--note TEXT] [--lang L]"),
         QT_TRANSLATE_NOOP("Cli", "writes one person's part as a package for that person to fill in; ROW is such as persons[r1]"),
         {2, 2, {out, passphraseFile, QStringLiteral("due"), QStringLiteral("note"), asAt}, {plain}}, &sendPerson},
        {QStringLiteral("person open"), QStringLiteral("FILE [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("Cli", "opens such a package as a draft that holds this one person's part"), {1, 1, {passphraseFile}, {}}, &openPerson},
        {QStringLiteral("person declare"), QStringLiteral("DRAFT [--name N --capacity C] [--date DATE] [--lang L]"),
         QT_TRANSLATE_NOOP("Cli", "declares that what is stated is true and complete; without --name, prints the words and whether they are declared"),
         {1, 1, {QStringLiteral("name"), QStringLiteral("capacity"), QStringLiteral("date"), asAt}, {}}, &declarePerson},
        {QStringLiteral("person return"), QStringLiteral("DRAFT --out FILE (--passphrase-file F | --plain) [--unfinished]"),
         QT_TRANSLATE_NOOP("Cli", "writes the answers as a package for whoever sent the part"),
         {1, 1, {out, passphraseFile, asAt}, {plain, QStringLiteral("unfinished")}}, &returnPerson},
        {QStringLiteral("person receive"), QStringLiteral("DRAFT FILE [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("Cli", "receives a person's answers as suggestions; no answer of the application is changed"),
         {2, 2, {passphraseFile, asAt}, {}}, &receivePerson},
        {QStringLiteral("person status"), QStringLiteral("DRAFT [--lang L] [--as-at DATE]"),
         QT_TRANSLATE_NOOP("Cli", "lists who was sent a part, who has answered and declared, and what is outstanding"), {1, 1, {asAt}, {}}, &personStatus},
    };
}

} // namespace aspirant::cli

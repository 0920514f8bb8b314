#include "app/cli/verb.h"

#include <QTextStream>

#include <cstdio>

namespace aspirant::cli {

Context::Context(const Call& call, const Catalogue& catalogue) : m_call(call), m_catalogue(catalogue)
{
    // Several verbs take a list of languages; words are printed in the first.
    const QString first = call.option(QStringLiteral("lang")).section(u',', 0, 0);
    m_language = languageFromTag(first).value_or(Language::English);
}

Context::~Context() = default;

QString Context::words(const char* source, std::vector<MessageArgument> arguments) const
{
    return words(Message("Cli", source, std::move(arguments)));
}

QString Context::valueWords(const pack::CompiledPack& pack, const draft::Path& path, const json::Value& value) const
{
    const bool masked = !value.isNull() && personal() == session::Personal::Masked && session::isMaskable(pack, path);
    return masked ? session::maskMark : QString::fromUtf8(json::canonical(value));
}

Result<app::Workbench*> Context::open(app::OpenAs as)
{
    if (!m_workbench) {
        const QString user = m_call.user.isEmpty() ? app::Workbench::defaultUser() : m_call.user;
        auto opened = app::Workbench::open(m_call.workspace, user, as, 2000);
        if (!opened)
            return tl::unexpected(opened.error());
        m_workbench = std::move(*opened);
    }
    return m_workbench.get();
}

Result<app::Workbench*> Context::writer()
{
    return open(app::OpenAs::Writer);
}

Result<app::Workbench*> Context::reader()
{
    auto opened = open(app::OpenAs::Reader);
    // A workspace that is not there yet is created, also by a verb that only reads; one that an older program
    // left, or that was only begun, is brought up to date.
    if (!opened && (opened.error().code == QLatin1String("store.missing") ||
                    opened.error().code == QLatin1String("store.outdated")))
        return open(app::OpenAs::Writer);
    return opened;
}

Result<QDate> Context::asAt() const
{
    if (!m_call.has(QStringLiteral("as-at")))
        return QDate();
    const QString text = m_call.option(QStringLiteral("as-at"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return failure(QStringLiteral("call.date"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a date. Write it as 2026-11-22."), {text}), text);
    return date;
}

void Context::remark(const QString& line) const
{
    QTextStream(stderr) << line << '\n';
}

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> list;
        for (auto part : {packVerbs(), draftVerbs(), answerVerbs(), bundleVerbs(), compareVerbs(), workspaceVerbs(),
                          evalVerbs(), benchVerbs(), updateVerbs(), peopleVerbs(), rowsVerbs(), paperVerbs(),
                          ownershipVerbs(), bodsVerbs(), personVerbs(), suggestionVerbs(), chartVerbs()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

json::Value textJson(const Text& text)
{
    json::Object object;
    for (const Language language : allLanguages) {
        if (text.has(language))
            object.set(languageTag(language), text.in(language));
    }
    return json::Value(std::move(object));
}

json::Value findingJson(const Issue& issue, const Context& context)
{
    json::Array cites;
    for (const Cite& cite : issue.cites)
        cites.emplace_back(json::Object{{QStringLiteral("source"), cite.source}, {QStringLiteral("ref"), cite.ref}});
    json::Object object{{QStringLiteral("severity"), severityTag(issue.severity)},
                        {QStringLiteral("code"), issue.code},
                        {QStringLiteral("path"), issue.path},
                        {QStringLiteral("message"), context.words(issue.message)},
                        {QStringLiteral("cites"), std::move(cites)}};
    if (!issue.file.isEmpty())
        object.set(QStringLiteral("file"), issue.file);
    return json::Value(std::move(object));
}

json::Value findingsJson(const QList<Issue>& issues, const Context& context)
{
    json::Array list;
    for (const Issue& issue : issues)
        list.push_back(findingJson(issue, context));
    return json::Value(std::move(list));
}

QString findingsWords(const QList<Issue>& issues, const Context& context)
{
    QString text;
    for (const Issue& issue : issues) {
        QString place = issue.file;
        if (!issue.path.isEmpty())
            place += (place.isEmpty() ? QString() : QStringLiteral(" ")) + issue.path;
        text += severityTag(issue.severity).leftJustified(7) + issue.code.leftJustified(24) + u' ' +
                context.words(issue.message) + (place.isEmpty() ? QString() : QStringLiteral("  [") + place + u']') + u'\n';
    }
    return text;
}

json::Value pathsJson(const QList<draft::Path>& paths)
{
    json::Array list;
    for (const draft::Path& path : paths)
        list.emplace_back(path.text());
    return json::Value(std::move(list));
}

json::Object deltaJson(const session::Delta& delta)
{
    return {{QStringLiteral("changed"), pathsJson(delta.changed)},
            {QStringLiteral("appeared"), pathsJson(delta.appeared)},
            {QStringLiteral("vanished"), pathsJson(delta.vanished)},
            {QStringLiteral("setAside"), pathsJson(delta.setAside)}};
}

QString deltaWords(const session::Delta& delta, const Context& context)
{
    const auto count = [](const QList<draft::Path>& paths) { return MessageNumber{QString::number(paths.size())}; };
    return context.words(QT_TRANSLATE_NOOP("Cli", "Answers changed: %1. Questions that appeared: %2, that vanished: %3; answers set aside: %4."),
                         {count(delta.changed), count(delta.appeared), count(delta.vanished), count(delta.setAside)}) + u'\n';
}

json::Value errorJson(const Error& error, const Context& context)
{
    return json::Value(json::Object{{QStringLiteral("error"),
                                     json::Value(json::Object{{QStringLiteral("code"), error.code},
                                                              {QStringLiteral("message"), context.words(error.message)},
                                                              {QStringLiteral("place"), error.place}})}});
}

Result<draft::Path> knownPath(const session::Session& session, const QString& text)
{
    const auto path = draft::Path::parse(text);
    if (!path || !session.question(*path))
        return failure(QStringLiteral("path.unknown"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no question at “%1” in this application."), {text}), text);
    return *path;
}

} // namespace aspirant::cli

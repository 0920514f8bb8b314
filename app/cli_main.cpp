// aspirant-cli: the same libraries as the window, without Widgets and without a display.
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace aspirant;
using namespace aspirant::cli;

namespace {

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int answerError(const Error& error, const Context& context, bool asJson)
{
    const bool wrongCall = error.code.startsWith(QLatin1String("call."));
    if (asJson) {
        print(json::canonical(errorJson(error, context)) + '\n');
    } else {
        QString line = context.words(error.message);
        if (!error.place.isEmpty())
            line += QStringLiteral(" [") + error.place + u']';
        context.remark(line);
    }
    return wrongCall ? WrongCall : CouldNot;
}

int help(const Context& context)
{
    QString text = context.words(QT_TRANSLATE_NOOP("Cli", "aspirant-cli [--workspace DIR] [--as NAME] [--json] [--personal] VERB …")) + QStringLiteral("\n\n");
    for (const Verb& verb : verbs())
        text += QStringLiteral("  %1\n      %2\n").arg((verb.name + u' ' + verb.usage).trimmed(), context.words(verb.purpose));
    print(text.toUtf8());
    return Clean;
}

int run(const QStringList& arguments, const Catalogue& catalogue)
{
    QHash<QString, VerbShape> shapes;
    for (const Verb& verb : verbs())
        shapes.insert(verb.name, verb.shape);
    shapes.insert(QStringLiteral("help"), {0, 1, {}, {}});
    const auto call = parseCall(arguments, shapes);
    if (!call) {
        const Call none;
        return answerError(call.error(), Context(none, catalogue), wantsJson(arguments));
    }
    Context context(*call, catalogue);
    for (const QString& tag : call->option(QStringLiteral("lang")).split(u',', Qt::SkipEmptyParts)) {
        const bool bilingual = call->verb == QLatin1String("chart") && tag == QLatin1String("both");
        if (!bilingual && !languageFromTag(tag.trimmed()))
            return answerError({QStringLiteral("call.language"),
                                Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a language here. Use en, zh-Hant or zh-Hans."), {tag}), tag},
                               context, call->json);
    }
    if (call->verb == QLatin1String("help"))
        return help(context);
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& v) { return v.name == call->verb; });
    const auto reply = verb->run(context);
    if (!reply)
        return answerError(reply.error(), context, call->json);
    if (reply->raw)
        print(*reply->raw);
    else
        print(call->json ? json::canonical(reply->document) + '\n' : reply->words.toUtf8());
    return reply->exit;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aspirant-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ASPIRANT_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeFirst();
    if (arguments.isEmpty() || arguments == QStringList{QStringLiteral("--help")})
        arguments = {QStringLiteral("help")};
    const Catalogue catalogue;
    return run(arguments, catalogue);
}

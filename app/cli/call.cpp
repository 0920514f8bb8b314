#include "app/cli/call.h"

namespace aspirant::cli {

namespace {

tl::unexpected<Error> wrong(const char* source, const QString& what)
{
    return failure(QStringLiteral("call.wrong"), Message("Cli", source, {what}), what);
}

// Moves the value of an option out of the list; `at` stands on the option.
Result<QString> takeValue(const QStringList& arguments, qsizetype& at)
{
    if (at + 1 >= arguments.size())
        return wrong(QT_TRANSLATE_NOOP("Cli", "The option %1 needs a value."), arguments[at]);
    return arguments[++at];
}

// "pack install" and the like: two words that name one verb.
QString verbAt(const QStringList& arguments, qsizetype& at, const QHash<QString, VerbShape>& shapes)
{
    if (at + 1 < arguments.size()) {
        const QString two = arguments[at] + u' ' + arguments[at + 1];
        if (shapes.contains(two)) {
            ++at;
            return two;
        }
    }
    return arguments[at];
}

} // namespace

bool wantsJson(const QStringList& arguments)
{
    return arguments.contains(QStringLiteral("--json"));
}

Result<Call> parseCall(const QStringList& arguments, const QHash<QString, VerbShape>& shapes)
{
    Call call;
    VerbShape shape;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& word = arguments[at];
        const bool isOption = !onlyArguments && word.startsWith(QLatin1String("--"));
        if (isOption && word.size() == 2) {
            onlyArguments = true; // what follows may begin with dashes
        } else if (word == QLatin1String("--json") && isOption) {
            call.json = true;
        } else if (word == QLatin1String("--personal") && isOption) {
            call.personal = true;
        } else if (isOption && (word == QLatin1String("--workspace") || word == QLatin1String("--as"))) {
            const auto value = takeValue(arguments, at);
            if (!value)
                return tl::unexpected(value.error());
            (word == QLatin1String("--as") ? call.user : call.workspace) = *value;
        } else if (call.verb.isEmpty()) {
            call.verb = verbAt(arguments, at, shapes);
            if (!shapes.contains(call.verb))
                return wrong(QT_TRANSLATE_NOOP("Cli", "There is no verb “%1”. Call “aspirant-cli help” for the list."), call.verb);
            shape = shapes.value(call.verb);
        } else if (isOption) {
            const QString name = word.mid(2);
            if (shape.flags.contains(name)) {
                call.options.insert(name, QString());
            } else if (name == QLatin1String("lang") || shape.valueOptions.contains(name)) {
                const auto value = takeValue(arguments, at);
                if (!value)
                    return tl::unexpected(value.error());
                call.options.insert(name, *value);
            } else {
                return wrong(QT_TRANSLATE_NOOP("Cli", "The option %1 is not known here."), word);
            }
        } else {
            call.arguments.append(word);
        }
    }
    if (call.verb.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Cli", "A verb is missing. Call “aspirant-cli help” for the list."), QString());
    if (call.arguments.size() < shape.least || call.arguments.size() > shape.most)
        return wrong(QT_TRANSLATE_NOOP("Cli", "“%1” was called with the wrong number of arguments. Call “aspirant-cli help” for the list."), call.verb);
    return call;
}

} // namespace aspirant::cli

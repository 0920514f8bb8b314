// eval: one rule, or a batch of them, outside any questionnaire.
#include "app/cli/verb.h"

#include "model/expr/open_scope.h"

#include <QFile>

namespace aspirant::cli {

namespace {

// One line of any length json::parse takes, with its line break. Of a longer one just so much that it refuses
// it; the rest is passed over, so that answers stay in step with lines.
QByteArray readLine(QFile& file)
{
    const qint64 most = json::Limits().bytes + 2;
    QByteArray line = file.readLine(most);
    for (QByteArray rest = line; rest.size() >= most - 1 && !rest.endsWith('\n');)
        rest = file.readLine(most);
    return line;
}

Result<Reply> evalBatch(Context& context, const QDate& today)
{
    const QString name = context.call().option(QStringLiteral("batch"));
    QFile file(name);
    if (!(name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(QStringLiteral("file.read"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be opened: %2"), {name, file.errorString()}), name);
    QByteArray answers;
    // Not atEnd(): a pipe that has nothing at the moment looks as if it had ended.
    for (QByteArray line = readLine(file); !line.isEmpty(); line = readLine(file)) {
        if (line.endsWith('\n'))
            line.chop(1);
        answers += json::canonical(expr::evaluateLine(line, today, context.catalogue(), context.language())) + '\n';
    }
    Reply reply;
    reply.raw = answers;
    return reply;
}

Result<Reply> eval(Context& context)
{
    const Call& call = context.call();
    const auto asAt = context.asAt();
    if (!asAt)
        return tl::unexpected(asAt.error());
    const QDate today = asAt->isValid() ? *asAt : SystemClock().todayInHongKong();
    if (call.has(QStringLiteral("batch")) == !call.arguments.isEmpty())
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Give either one expression or, with --batch, a file.")), QString());
    if (call.has(QStringLiteral("batch")))
        return evalBatch(context, today);
    json::Object variables;
    if (call.has(QStringLiteral("vars"))) {
        const auto file = app::readJsonFile(call.option(QStringLiteral("vars")));
        if (!file)
            return tl::unexpected(file.error());
        if (!file->isObject())
            return failure(QStringLiteral("eval.variables"),
                           Message("Cli", QT_TRANSLATE_NOOP("Cli", "The file of variables must hold one JSON object.")), call.option(QStringLiteral("vars")));
        variables = file->object();
    }
    Reply reply;
    reply.document = expr::evaluateText(call.arguments[0], variables, today, expr::ValueForm::Plain, context.catalogue(), context.language());
    reply.exit = reply.document.object().contains(u"error") ? CouldNot : Clean;
    reply.words = QString::fromUtf8(json::pretty(reply.document));
    return reply;
}

} // namespace

std::vector<Verb> evalVerbs()
{
    return {{QStringLiteral("eval"), QStringLiteral("EXPR [--vars FILE.json] | --batch FILE.jsonl"),
             QT_TRANSLATE_NOOP("Cli", "evaluates a rule"),
             {0, 1, {QStringLiteral("as-at"), QStringLiteral("vars"), QStringLiteral("batch")}, {}}, &eval}};
}

} // namespace aspirant::cli

// chart
#include "app/cli/verb.h"

#include "model/chart/chart_of.h"
#include "model/layout/graphviz_layout.h"
#include "model/report/chart_writer.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace aspirant::cli {

namespace {

using chart::Chart;

Result<chart::Topic> topicOf(const QString& word)
{
    for (const chart::Topic topic : {chart::Topic::Ownership, chart::Topic::Organisation}) {
        if (word == chart::topicTag(topic))
            return topic;
    }
    return failure(QStringLiteral("call.chart"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "There is no chart “%1”. Use ownership or organisation."), {word}), word);
}

Result<QList<Language>> languagesOf(const QString& word)
{
    if (word.isEmpty())
        return QList<Language>{Language::English};
    if (word == QLatin1String("both"))
        return QList<Language>{Language::English, Language::TraditionalChinese};
    if (const auto language = languageFromTag(word))
        return QList<Language>{*language};
    return failure(QStringLiteral("call.language"),
                   Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a language here. Use en, zh-Hant, zh-Hans or both."), {word}), word);
}

Result<report::ChartFormat> formatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return report::ChartFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return report::ChartFormat::Pdf;
    return failure(QStringLiteral("call.out"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "A chart is written as PDF or SVG: --out FILE.pdf or --out FILE.svg.")), file);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(QStringLiteral("chart.write"), Message("Cli", QT_TRANSLATE_NOOP("Cli", "The chart cannot be written to “%1”: %2"), {QDir::toNativeSeparators(path), file.errorString()}), path);
}

json::Value wordsJson(const std::vector<Message>& messages, const Context& context)
{
    QStringList list;
    for (const Message& message : messages)
        list.append(context.words(message));
    return json::Value::strings(list);
}

json::Object documentOf(const Chart& chart, const Context& context)
{
    json::Array nodes, edges;
    for (const chart::Node& node : chart.nodes) {
        QStringList badges;
        for (const chart::Badge& badge : node.badges)
            badges.append(context.words(badge.words));
        const QString caption = context.words(node.caption);
        nodes.emplace_back(json::Object{{QStringLiteral("id"), node.id},
                                        {QStringLiteral("kind"), chart::nodeKindTag(node.kind)},
                                        {QStringLiteral("name"), node.name.isEmpty() ? json::Value() : textJson(node.name)},
                                        {QStringLiteral("caption"), caption.isEmpty() ? json::Value() : json::Value(caption)},
                                        {QStringLiteral("badges"), json::Value::strings(badges)},
                                        {QStringLiteral("lines"), wordsJson(node.lines, context)},
                                        {QStringLiteral("warnings"), wordsJson(node.warnings, context)},
                                        {QStringLiteral("record"), node.record}});
    }
    for (const chart::Edge& edge : chart.edges) {
        edges.emplace_back(json::Object{{QStringLiteral("from"), chart.nodes[static_cast<std::size_t>(edge.from)].id},
                                        {QStringLiteral("to"), chart.nodes[static_cast<std::size_t>(edge.to)].id},
                                        {QStringLiteral("kind"), chart::edgeKindTag(edge.kind)},
                                        {QStringLiteral("control"), edge.isControl},
                                        {QStringLiteral("label"), wordsJson(edge.label, context)}});
    }
    return {{QStringLiteral("chart"), chart::topicTag(chart.topic)},
            {QStringLiteral("applicant"), textJson(chart.applicant)},
            {QStringLiteral("asAt"), chart.asAt.toString(Qt::ISODate)},
            {QStringLiteral("nodes"), std::move(nodes)},
            {QStringLiteral("edges"), std::move(edges)},
            {QStringLiteral("notes"), wordsJson(chart.notes, context)}};
}

QString linesOf(const Chart& chart, const Context& context)
{
    const auto name = [&](int n) {
        const chart::Node& node = chart.nodes[static_cast<std::size_t>(n)];
        return node.name.isEmpty() ? context.words(node.caption) : node.name.best(context.language()).words;
    };
    QString words;
    for (const chart::Edge& edge : chart.edges) {
        QStringList label;
        for (const Message& line : edge.label)
            label.append(context.words(line));
        words += name(edge.from) + QStringLiteral(" → ") + name(edge.to) + (label.isEmpty() ? QString() : QStringLiteral(": ") + label.join(QStringLiteral(" / "))) + u'\n';
    }
    for (const Message& note : chart.notes)
        words += context.words(note) + u'\n';
    return words;
}

Result<Reply> drawChart(Context& context)
{
    const Call& call = context.call();
    const auto topic = topicOf(call.arguments[1]);
    if (!topic)
        return tl::unexpected(topic.error());
    const auto languages = languagesOf(call.option(QStringLiteral("lang")));
    if (!languages)
        return tl::unexpected(languages.error());
    const QString file = call.option(QStringLiteral("out"));
    const auto format = file.isEmpty() ? Result<report::ChartFormat>(report::ChartFormat::Pdf) : formatOf(file);
    if (!format)
        return tl::unexpected(format.error());
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto chart = chart::chartOf((*desk)->session(), *topic);
    if (!chart)
        return tl::unexpected(chart.error());
    Reply reply;
    json::Object document = documentOf(*chart, context);
    if (file.isEmpty()) {
        reply.words = linesOf(*chart, context);
    } else {
        const auto written = report::writeChart(*chart, {context.catalogue(), *languages}, &layout::graphvizLayout, *format);
        if (!written)
            return tl::unexpected(written.error());
        if (const auto saved = writeWhole(file, written->bytes); !saved)
            return tl::unexpected(saved.error());
        document.set(QStringLiteral("path"), file);
        document.set(QStringLiteral("bytes"), QString::number(written->bytes.size()));
        reply.words = QDir::toNativeSeparators(file) + u'\n';
    }
    reply.document = json::Value(std::move(document));
    return reply;
}

} // namespace

std::vector<Verb> chartVerbs()
{
    return {{QStringLiteral("chart"), QStringLiteral("DRAFT ownership|organisation [--out FILE.pdf|FILE.svg] [--lang L|both] [--as-at DATE]"),
             QT_TRANSLATE_NOOP("Cli", "draws who owns the applicant, or who reports to whom; without --out, lists the lines"),
             {2, 2, {QStringLiteral("out"), QStringLiteral("as-at")}, {}}, &drawChart}};
}

} // namespace aspirant::cli

#include "model/draft/carried.h"

#include "model/base/digest.h"

#include <algorithm>

namespace aspirant::draft {

namespace {

const QString prefix = QStringLiteral("@carried@");

QString digestOf(const json::Value& value)
{
    return sha256Hex(json::canonical(value));
}

} // namespace

Path carriedPath(const Path& answer)
{
    return Path::trusted(prefix + answer.text());
}

json::Value carriedFact(const CarriedMark& mark, const json::Value& value)
{
    json::Object fact{{QStringLiteral("from"), mark.from}, {QStringLiteral("look"), mark.look}, {QStringLiteral("value"), digestOf(value)}};
    if (mark.answeredAt.isValid())
        fact.set(QStringLiteral("answered"), mark.answeredAt.toUTC().toString(Qt::ISODateWithMs));
    return json::Value(std::move(fact));
}

std::optional<CarriedMark> carriedMark(const Answers& answers, const Path& path)
{
    const json::Value fact = answers.value(carriedPath(path));
    const auto answer = answers.constFind(path);
    if (!fact.isObject() || answer == answers.constEnd() || fact[u"value"].toString() != digestOf(answer.value()))
        return std::nullopt;
    CarriedMark mark{fact[u"from"].toString(), {}, fact[u"look"].toBool()};
    if (fact[u"answered"].isString())
        mark.answeredAt = QDateTime::fromString(fact[u"answered"].toString(), Qt::ISODateWithMs);
    return mark;
}

ChangeSet lookedAt(const Answers& answers, const QList<Path>& paths)
{
    QList<Change> changes;
    for (const Path& path : paths) {
        std::optional<CarriedMark> mark = carriedMark(answers, path);
        if (!mark || !mark->look)
            continue;
        mark->look = false;
        const Path fact = carriedPath(path);
        changes.append({fact, answers.value(fact), carriedFact(*mark, answers.value(path))});
    }
    return ChangeSet(std::move(changes));
}

QList<Path> carriedToLookAt(const Answers& answers)
{
    QList<Path> paths;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (!it.key().text().startsWith(prefix))
            continue;
        const Path path = Path::trusted(it.key().text().mid(prefix.size()));
        if (const auto mark = carriedMark(answers, path); mark && mark->look)
            paths.append(path);
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace aspirant::draft

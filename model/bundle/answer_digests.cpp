#include "model/bundle/answer_digests.h"

#include "model/base/digest.h"

#include <algorithm>

namespace aspirant::bundle {

namespace {

constexpr int maximumDepth = 16;

bool isRepeat(const json::Value& value)
{
    return value.isArray() && !value.array().empty()
        && std::all_of(value.array().begin(), value.array().end(),
                       [](const json::Value& row) { return row[u"$row"].isString(); });
}

void walk(const json::Object& object, const QString& prefix, int depth, QMap<QString, QByteArray>& found)
{
    for (const auto& [key, value] : object) {
        if (key == QLatin1String("$row"))
            continue;
        const QString path = prefix + key;
        if (!isRepeat(value) || depth >= maximumDepth) {
            found.insert(path, json::canonical(value));
            continue;
        }
        QStringList rows;
        for (const json::Value& row : value.array()) {
            const QString id = row[u"$row"].toString();
            rows << id;
            walk(row.object(), path + u'[' + id + QStringLiteral("]."), depth + 1, found);
        }
        found.insert(path, json::canonical(json::Value::strings(rows)));
    }
}

} // namespace

QMap<QString, QByteArray> answersByPath(const json::Value& nestedAnswers)
{
    QMap<QString, QByteArray> found;
    walk(nestedAnswers.object(), QString(), 0, found);
    return found;
}

json::Value answerDigests(const json::Value& nestedAnswers)
{
    json::Object digests;
    const auto answers = answersByPath(nestedAnswers);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        digests.append(it.key(), sha256Hex(it.value()));
    // Paths are unique as keys of a map, so this cannot find a duplicate.
    if (!digests.finish())
        return {};
    return json::Object{{QStringLiteral("algorithm"), QStringLiteral("sha256")},
                        {QStringLiteral("answers"), json::Value(std::move(digests))}};
}

QStringList changedAnswers(const json::Value& nestedAnswers, const json::Value& digests)
{
    QStringList changed;
    const json::Value& expected = digests[u"answers"];
    const auto answers = answersByPath(nestedAnswers);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        if (expected[it.key()].toString() != sha256Hex(it.value()))
            changed << it.key();
    for (const auto& [path, digest] : expected.object())
        if (!answers.contains(path))
            changed << path;
    changed.sort();
    return changed;
}

} // namespace aspirant::bundle

#include "model/draft/replaced.h"

#include "model/base/digest.h"

#include <QSet>

namespace aspirant::draft {

namespace {

const QString prefix = QStringLiteral("@replaces:");

EarlierPaper earlierFrom(const json::Value& value)
{
    return {value[u"$sha256"].toString(), value[u"name"].toString(), QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs)};
}

} // namespace

Path replacesPath(const Path& answer, const QString& sha256)
{
    return Path::trusted(prefix + sha256 + u'@' + answer.text());
}

std::optional<PaperPlace> replacesPlace(const Path& path)
{
    if (!path.text().startsWith(prefix))
        return std::nullopt;
    const qsizetype mark = path.text().indexOf(u'@', prefix.size());
    if (mark < 0)
        return std::nullopt;
    return PaperPlace{Path::trusted(path.text().mid(mark + 1)), path.text().mid(prefix.size(), mark - prefix.size())};
}

json::Value replacesValue(const EarlierPaper& earlier)
{
    // "$sha256" is the key by which a workspace knows that the content is still spoken of.
    json::Object value{{QStringLiteral("$sha256"), earlier.sha256}, {QStringLiteral("name"), earlier.name}};
    if (earlier.replacedAt.isValid())
        value.set(QStringLiteral("at"), earlier.replacedAt.toUTC().toString(Qt::ISODateWithMs));
    return json::Value(std::move(value));
}

QList<EarlierPaper> earlierPapers(const Answers& answers, const Path& answer, const QString& sha256)
{
    QList<EarlierPaper> found;
    QSet<QString> seen{sha256}; // a paper may have come back later
    QString newer = sha256;
    for (;;) {
        const EarlierPaper earlier = earlierFrom(answers.value(replacesPath(answer, newer)));
        if (!isSha256Hex(earlier.sha256) || seen.contains(earlier.sha256))
            return found;
        seen.insert(earlier.sha256);
        found.append(earlier);
        newer = earlier.sha256;
    }
}

} // namespace aspirant::draft

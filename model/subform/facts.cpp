#include "model/subform/facts.h"

#include "model/base/digest.h"
#include "model/subform/declaration_text.h"

#include <algorithm>

namespace aspirant::subform {

namespace {

using draft::Answers;
using draft::Path;

const QString sentPrefix = QStringLiteral("@sent:");
const QString attestedPrefix = QStringLiteral("@attested:");

// Every row between the answer and `outer` stands in its list.
bool isListed(const Answers& answers, const Path& path, const Path& outer)
{
    for (Path row = path.enclosingRow(); row != outer && !row.isEmpty(); row = row.enclosingRow()) {
        const json::Value list = answers.value(row.repeat());
        if (list.isArray() && !list.toStringList().contains(row.rowId()))
            return false;
    }
    return true;
}

QString timeText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const json::Value& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QDate dateFrom(const json::Value& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
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

Text textFrom(const json::Value& value)
{
    Text text;
    for (const Language language : allLanguages)
        text.in(language) = value[languageTag(language)].toString();
    return text;
}

json::Value replyJson(const Reply& reply)
{
    return json::Value(json::Object{{QStringLiteral("digest"), reply.digest}, {QStringLiteral("at"), timeText(reply.at)}, {QStringLiteral("by"), reply.by},
                                    {QStringLiteral("suggestions"), reply.suggestions}, {QStringLiteral("declared"), reply.declared}});
}

} // namespace

Path taskPath()
{
    return Path::trusted(QStringLiteral("@subform"));
}

json::Value taskFact(const Task& task)
{
    json::Array roles;
    for (const Text& role : task.roles)
        roles.push_back(textJson(role));
    json::Object fact{{QStringLiteral("id"), task.id},     {QStringLiteral("digest"), task.digest}, {QStringLiteral("draft"), task.draft},
                      {QStringLiteral("row"), task.row.text()}, {QStringLiteral("from"), task.from}, {QStringLiteral("note"), task.note},
                      {QStringLiteral("at"), timeText(task.at)}, {QStringLiteral("language"), languageTag(task.language)},
                      {QStringLiteral("roles"), std::move(roles)}, {QStringLiteral("base"), answersJson(task.base)}};
    if (task.due.isValid())
        fact.set(QStringLiteral("due"), task.due.toString(Qt::ISODate));
    return json::Value(std::move(fact));
}

std::optional<Task> task(const Answers& answers)
{
    const json::Value fact = answers.value(taskPath());
    if (!fact.isObject())
        return std::nullopt;
    Task task;
    task.id = fact[u"id"].toString();
    task.digest = fact[u"digest"].toString();
    task.draft = fact[u"draft"].toString();
    task.row = Path::trusted(fact[u"row"].toString());
    task.from = fact[u"from"].toString();
    task.note = fact[u"note"].toString();
    task.at = timeFrom(fact[u"at"]);
    task.due = dateFrom(fact[u"due"]);
    task.language = languageFromTag(fact[u"language"].toString()).value_or(Language::English);
    for (const json::Value& role : fact[u"roles"].array())
        task.roles.append(textFrom(role));
    for (const json::Member& member : fact[u"base"].object())
        task.base.insert(Path::trusted(member.first), member.second);
    return task;
}

Path scopeOf(const Answers& answers)
{
    const auto fact = answers.constFind(taskPath());
    return fact == answers.constEnd() ? Path() : Path::trusted((*fact)[u"row"].toString());
}

bool isInScope(const Answers& answers, const Path& path)
{
    const Path row = scopeOf(answers);
    if (row.isEmpty())
        return true;
    if (!path.isMeta())
        return path.isInside(row) && !(path == row);
    const qsizetype mark = path.text().lastIndexOf(u'@');
    return mark == 0 ? path != taskPath() : Path::trusted(path.text().mid(mark + 1)).isInside(row);
}

Path declaredPath()
{
    return Path::trusted(QStringLiteral("@declared"));
}

json::Value declarationFact(const Declaration& declaration)
{
    return json::Value(json::Object{{QStringLiteral("name"), declaration.name}, {QStringLiteral("capacity"), declaration.capacity},
                                    {QStringLiteral("date"), declaration.date.toString(Qt::ISODate)}, {QStringLiteral("version"), declaration.version},
                                    {QStringLiteral("language"), languageTag(declaration.language)}, {QStringLiteral("hash"), declaration.hash}});
}

std::optional<Declaration> declarationFrom(const json::Value& fact)
{
    constexpr qsizetype longest = 300;
    const auto language = languageFromTag(fact[u"language"].toString());
    const Declaration declaration{fact[u"name"].toString(), fact[u"capacity"].toString(), dateFrom(fact[u"date"]),
                                  static_cast<int>(std::clamp<qint64>(fact[u"version"].toInteger(), 0, 1000)),
                                  language.value_or(Language::English), fact[u"hash"].toString()};
    const auto named = [](const QString& words) { return !words.trimmed().isEmpty() && words.size() <= longest; };
    if (!language || !named(declaration.name) || !named(declaration.capacity) || !declaration.date.isValid() || !isSha256Hex(declaration.hash) ||
        declarationText(declaration.version).isEmpty())
        return std::nullopt;
    return declaration;
}

Answers rowAnswers(const Answers& answers, const Path& row)
{
    Answers inside;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const QString& party = it.value()[u"$party"].toString();
        if (!it.key().isMeta() && it.key().isInside(row) && (party.isEmpty() || party == row.rowId()) && isListed(answers, it.key(), row))
            inside.insert(it.key(), it.value());
    }
    return inside;
}

json::Value answersJson(const Answers& answers)
{
    json::Object object;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        object.append(it.key().text(), it.value());
    [[maybe_unused]] const bool unique = object.finish();
    return json::Value(std::move(object));
}

QString rowHash(const QString& packHash, const Answers& answers, const Path& row)
{
    return sha256Hex(json::canonical(json::Value(json::Object{{QStringLiteral("pack"), packHash}, {QStringLiteral("row"), row.text()},
                                                              {QStringLiteral("answers"), answersJson(rowAnswers(answers, row))}})));
}

Path sendingPath(const Sending& sending)
{
    return Path::trusted(sentPrefix + sending.id + u'@' + sending.row.text());
}

json::Value sendingFact(const Sending& sending)
{
    json::Array replies;
    for (const Reply& reply : sending.replies)
        replies.push_back(replyJson(reply));
    json::Object fact{{QStringLiteral("digest"), sending.digest}, {QStringLiteral("base"), sending.base}, {QStringLiteral("by"), sending.by},
                      {QStringLiteral("at"), timeText(sending.at)}, {QStringLiteral("sealed"), sending.sealed},
                      {QStringLiteral("replies"), std::move(replies)}};
    if (sending.due.isValid())
        fact.set(QStringLiteral("due"), sending.due.toString(Qt::ISODate));
    return json::Value(std::move(fact));
}

std::optional<Sending> sendingAt(const Path& path, const json::Value& fact)
{
    const qsizetype mark = path.text().indexOf(u'@', sentPrefix.size());
    if (!path.text().startsWith(sentPrefix) || mark < 0 || !fact.isObject())
        return std::nullopt;
    Sending sending;
    sending.id = path.text().mid(sentPrefix.size(), mark - sentPrefix.size());
    sending.row = Path::trusted(path.text().mid(mark + 1));
    sending.digest = fact[u"digest"].toString();
    sending.base = fact[u"base"].toString();
    sending.by = fact[u"by"].toString();
    sending.at = timeFrom(fact[u"at"]);
    sending.due = dateFrom(fact[u"due"]);
    sending.sealed = fact[u"sealed"].toBool();
    for (const json::Value& reply : fact[u"replies"].array())
        sending.replies.append({reply[u"digest"].toString(), timeFrom(reply[u"at"]), reply[u"by"].toString(),
                                static_cast<int>(reply[u"suggestions"].toInteger()), reply[u"declared"].toBool()});
    return sending;
}

QList<Sending> sendings(const Answers& answers)
{
    QList<Sending> list;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (it.key().isMeta()) {
            if (const auto sending = sendingAt(it.key(), it.value()))
                list.append(*sending);
        }
    }
    std::sort(list.begin(), list.end(), [](const Sending& a, const Sending& b) { return std::tie(b.at, a.id) < std::tie(a.at, b.id); });
    return list;
}

Path attestedPath(const QString& sendingId, const Path& row)
{
    return Path::trusted(attestedPrefix + sendingId + u'@' + row.text());
}

std::optional<Declaration> attestation(const Answers& answers, const Sending& sending)
{
    return declarationFrom(answers.value(attestedPath(sending.id, sending.row)));
}

} // namespace aspirant::subform

#include "model/subform/document.h"

#include "model/review/suggested.h"

namespace aspirant::subform {

namespace {

using draft::Answers;
using draft::Path;

constexpr std::size_t mostAnswers = 50000;

tl::unexpected<Error> foreign(const QString& path)
{
    return failure(QStringLiteral("person.foreign_path"),
                   say(QT_TRANSLATE_NOOP("Subform", "The package answers “%1”, which is no part of this person's record. Nothing was taken from it."), {path.left(200)}), path.left(200));
}

// Each row around the answer stands in its list.
bool rowsAreListed(const session::Session& session, const Path& path, const Answers& answers)
{
    for (Path row = path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow()) {
        if (review::isFixedRow(session, row))
            continue;
        if (answers.contains(row.repeat()) && !answers.value(row.repeat()).toStringList().contains(row.rowId()))
            return false;
        if (!row.enclosingRow().isEmpty() && !answers.contains(row.repeat()))
            return false; // only the outermost list may be elsewhere
    }
    return true;
}

} // namespace

tl::unexpected<Error> notAsWritten()
{
    return failure(QStringLiteral("person.document"), say(QT_TRANSLATE_NOOP("Subform", "What is inside this package is not as Aspirant writes it. Nothing was taken from it.")));
}

Result<void> checkFormat(const json::Value& document, const QString& format, int version)
{
    const qint64 has = document[u"version"].toInteger(0);
    if (document[u"format"].toString() != format || has < 1)
        return notAsWritten();
    if (has > version)
        return failure(QStringLiteral("person.newer"), say(QT_TRANSLATE_NOOP("Subform", "This package was made by a newer version of Aspirant. Update the program, then open it again.")));
    return {};
}

Result<Answers> readAnswers(const session::Session& session, const json::Value& value, const std::function<bool(const Path&)>& allowed)
{
    if (!value.isObject() || value.object().size() > mostAnswers)
        return notAsWritten();
    Answers answers;
    for (const json::Member& member : value.object()) {
        const auto path = Path::parse(member.first);
        if (!path || path->isMeta() || path->isRow() || !allowed(*path))
            return foreign(member.first);
        const auto fits = review::fittingAnswer(session, *path, member.second);
        if (!fits && fits.error().code == QLatin1String("suggestion.question_gone"))
            return foreign(member.first);
        if (!fits || !(*fits == member.second) || member.second.isNull())
            return failure(QStringLiteral("person.answer"),
                           say(QT_TRANSLATE_NOOP("Subform", "The package holds an answer to “%1” that the question cannot take. Nothing was taken from it."), {member.first.left(200)}), member.first.left(200));
        answers.insert(*path, member.second);
    }
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (!rowsAreListed(session, it.key(), answers))
            return foreign(it.key().text());
    }
    return answers;
}

Result<void> checkFiles(const json::Value& document, const QStringList& cited)
{
    QStringList listed;
    for (const json::Value& file : document[u"files"].array())
        listed.append(file[u"sha256"].toString());
    listed.sort();
    if (listed != cited)
        return failure(QStringLiteral("person.files"), say(QT_TRANSLATE_NOOP("Subform", "The files in this package are not those that its answers name. Nothing was taken from it.")));
    return {};
}

} // namespace aspirant::subform

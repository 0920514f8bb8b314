#include "model/draft/paper.h"

#include "model/base/digest.h"

#include <algorithm>

namespace aspirant::draft {

namespace {

const QString prefix = QStringLiteral("@paper:");
constexpr qsizetype longestVersion = 100;

tl::unexpected<Error> notARecord(const char* source, const QString& place)
{
    return failure(QStringLiteral("paper.record"), Message("Papers", source), place);
}

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

// A primary language of two or three letters, then parts of one to eight letters and digits (RFC 5646, section 2.1).
bool isLanguageTag(const QString& tag)
{
    const QStringList parts = tag.split(u'-');
    const auto fits = [](const QString& part) {
        return !part.isEmpty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), isLetterOrDigit);
    };
    const QString& primary = parts.first();
    return (primary.size() == 2 || primary.size() == 3) && tag.size() <= 35 && std::all_of(parts.begin(), parts.end(), fits) &&
           std::none_of(primary.begin(), primary.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool PaperRecord::isEmpty() const
{
    return !date.isValid() && language.isEmpty() && version.isEmpty() && translationOf.isEmpty();
}

Path paperPath(const Path& answer, const QString& sha256)
{
    return Path::trusted(prefix + sha256 + u'@' + answer.text());
}

std::optional<PaperPlace> paperPlace(const Path& path)
{
    if (!path.text().startsWith(prefix))
        return std::nullopt;
    const qsizetype mark = path.text().indexOf(u'@', prefix.size());
    if (mark < 0)
        return std::nullopt;
    return PaperPlace{Path::trusted(path.text().mid(mark + 1)), path.text().mid(prefix.size(), mark - prefix.size())};
}

json::Value paperValue(const PaperRecord& record)
{
    if (record.isEmpty())
        return {};
    json::Object value;
    if (record.date.isValid())
        value.set(QStringLiteral("date"), record.date.toString(Qt::ISODate));
    if (!record.language.isEmpty())
        value.set(QStringLiteral("language"), record.language);
    if (!record.version.isEmpty())
        value.set(QStringLiteral("version"), record.version);
    if (!record.translationOf.isEmpty())
        value.set(QStringLiteral("translationOf"), record.translationOf);
    return json::Value(std::move(value));
}

Result<PaperRecord> paperRecordFrom(const json::Value& value)
{
    PaperRecord record;
    for (const json::Member& member : value.object()) {
        const QString& text = member.second.toString();
        if (!member.second.isString())
            return notARecord(QT_TRANSLATE_NOOP("Papers", "What is recorded of a paper is text."), member.first);
        if (member.first == QLatin1String("date")) {
            record.date = QDate::fromString(text, Qt::ISODate);
            if (!record.date.isValid() || record.date.toString(Qt::ISODate) != text)
                return notARecord(QT_TRANSLATE_NOOP("Papers", "The date of a paper is written as year, month and day: 2026-11-22."), member.first);
        } else if (member.first == QLatin1String("language")) {
            if (!isLanguageTag(text))
                return notARecord(QT_TRANSLATE_NOOP("Papers", "The language of a paper is a tag such as en, zh-Hant, zh-Hans or ja."), member.first);
            record.language = text;
        } else if (member.first == QLatin1String("version")) {
            if (text.size() > longestVersion)
                return notARecord(QT_TRANSLATE_NOOP("Papers", "The version of a paper has at most 100 characters."), member.first);
            record.version = text;
        } else if (member.first == QLatin1String("translationOf")) {
            if (!isSha256Hex(text))
                return notARecord(QT_TRANSLATE_NOOP("Papers", "The paper that was translated is named by the SHA-256 of its file."), member.first);
            record.translationOf = text;
        } else {
            return notARecord(QT_TRANSLATE_NOOP("Papers", "Of a paper the date, language, version and what it translates are recorded."), member.first);
        }
    }
    return record;
}

PaperRecord paperRecord(const Answers& answers, const Path& answer, const QString& sha256)
{
    return paperRecordFrom(answers.value(paperPath(answer, sha256))).value_or(PaperRecord{});
}

} // namespace aspirant::draft

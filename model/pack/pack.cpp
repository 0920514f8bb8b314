#include "model/pack/pack.h"

#include <array>

namespace aspirant::pack {

namespace {

constexpr std::array statusTags{"law", "concluded", "proposal", "analogue", "product", "seed"};

// In the order of Type.
constexpr std::array typeTags{
    "text",    "long_text", "yes_no",  "choice",  "choices", "integer",    "decimal",   "money",
    "percentage", "date",   "partial_date", "period", "phone", "email",    "url",       "address",
    "country", "identifier", "wallet", "party",   "attachment", "repeat",  "matrix",    "statement",
};

constexpr std::array outcomeKindTags{"regime", "neighbour", "form", "module"};

template <typename Tags>
int indexOf(const Tags& tags, QStringView tag)
{
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (tag == QLatin1String(tags[i]))
            return static_cast<int>(i);
    return -1;
}

} // namespace

QString statusTag(Status status)
{
    return QLatin1String(statusTags[static_cast<std::size_t>(status)]);
}

std::optional<Status> statusFromTag(QStringView tag)
{
    const int index = indexOf(statusTags, tag);
    return index < 0 ? std::nullopt : std::optional(static_cast<Status>(index));
}

QString typeTag(Type type)
{
    return QLatin1String(typeTags[static_cast<std::size_t>(type)]);
}

std::optional<Type> typeFromTag(QStringView tag)
{
    const int index = indexOf(typeTags, tag);
    return index < 0 ? std::nullopt : std::optional(static_cast<Type>(index));
}

QString outcomeKindTag(OutcomeKind kind)
{
    return QLatin1String(outcomeKindTags[static_cast<std::size_t>(kind)]);
}

const Source* Pack::source(const QString& sourceId) const
{
    for (const Source& candidate : sources)
        if (candidate.id == sourceId)
            return &candidate;
    return nullptr;
}

const Form* Pack::form(const QString& formId) const
{
    for (const Form& candidate : forms)
        if (candidate.id == formId)
            return &candidate;
    return nullptr;
}

void Pack::locate(Issue& issue) const
{
    const qsizetype second = issue.path.indexOf(u'/', 1);
    const qsizetype third = second < 0 ? -1 : issue.path.indexOf(u'/', second + 1);
    const QString head = third < 0 ? issue.path : issue.path.left(third);
    const auto origin = origins.constFind(head);
    issue.file = origin == origins.cend() ? fileName : origin->file;
    if (origin != origins.cend())
        issue.path = origin->pointer + issue.path.mid(head.size());
}

namespace {

int countIn(const QList<Question>& questions)
{
    int count = 0;
    for (const Question& question : questions)
        count += question.hasRows() ? countIn(question.fields) : 1;
    return count;
}

} // namespace

int questionCount(const Pack& pack)
{
    int count = 0;
    for (const Section& section : pack.sections)
        count += countIn(section.questions);
    return count;
}

} // namespace aspirant::pack

#include "model/registry/distinct.h"

namespace aspirant::registry {

namespace {

const QString prefix = QStringLiteral("@distinct:");

} // namespace

draft::Path distinctPath(const draft::Path& a, const draft::Path& b)
{
    const bool ordered = a < b;
    return draft::Path::trusted(prefix + (ordered ? a : b).text() + u'@' + (ordered ? b : a).text());
}

bool areDistinct(const draft::Answers& answers, const draft::Path& a, const draft::Path& b)
{
    return answers.value(distinctPath(a, b)) == json::Value(true);
}

draft::ChangeSet setDistinct(const draft::Answers& answers, const draft::Path& a, const draft::Path& b, bool distinct)
{
    return draft::setAnswer(answers, distinctPath(a, b), distinct ? json::Value(true) : json::Value());
}

bool isDistinctFact(const draft::Path& fact, const draft::Path& row)
{
    if (!fact.text().startsWith(prefix))
        return false;
    const QString rows = fact.text().mid(prefix.size());
    const qsizetype mark = rows.indexOf(u'@');
    return rows.left(mark) == row.text() || rows.mid(mark + 1) == row.text();
}

} // namespace aspirant::registry

// Findings in brief, for comparison: "code place", in the order of the alphabet.
#pragma once

#include "model/base/issue.h"

#include <QStringList>

namespace packcases {

// `only`: of that code.
inline QStringList codes(const QList<aspirant::Issue>& issues, const QString& only = {})
{
    QStringList list;
    for (const aspirant::Issue& issue : issues)
        if (only.isEmpty() || issue.code == only)
            list.append(issue.code + u' ' + issue.path);
    list.sort();
    return list;
}

} // namespace packcases

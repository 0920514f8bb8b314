// One call of the command line, taken apart: options before and after the verb, then what the verb is given.
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QStringList>

namespace aspirant::cli {

struct Call {
    QString workspace; // empty: the default folder
    QString user;
    bool json = false;
    bool personal = false; // shows personal data in words for people
    QString verb; // "pack install" is one verb
    QStringList arguments;
    QHash<QString, QString> options; // without dashes; a flag's value is empty

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString option(const QString& name) const { return options.value(name); }
};

struct VerbShape {
    int least = 0, most = 0;  // positional arguments
    QStringList valueOptions; // take a value; --lang is taken by every verb
    QStringList flags;
};

// `arguments` without the program's name. `shapes` by verb. Errors "call.…", to be answered with exit 2.
[[nodiscard]] Result<Call> parseCall(const QStringList& arguments, const QHash<QString, VerbShape>& shapes);

// Whether --json stands among the arguments, for answers to calls that do not parse.
[[nodiscard]] bool wantsJson(const QStringList& arguments);

} // namespace aspirant::cli

// Statements of the Beneficial Ownership Data Standard, version 0.4, as they come in a file.
#pragma once

#include "model/base/json.h"

#include <QList>

namespace aspirant::bods {

enum class RecordKind { Person, Entity, Relationship };
[[nodiscard]] QString kindTag(RecordKind kind); // of the codelist recordType

struct Statement {
    json::Object whole; // everything that was said, known to us or not
    QString id;
    QString recordId;
    QString declarationSubject; // record id of the company that the statement was made for
    RecordKind kind = RecordKind::Entity;
    bool closed = false; // the record's last statement
    json::Value details;
};

struct StatementLimits {
    qsizetype bytes = 16 * 1024 * 1024;
    int depth = 24;
    int statements = 20000;
};

inline const QString bodsVersion = QStringLiteral("0.4");

// A JSON array of statements, or one statement a line. Errors, place a JSON pointer or line:
// "bods.size", "bods.count", "bods.syntax" and what json::parse says, "bods.version" (older or newer than 0.4),
// "bods.statement" (a required member is missing, of another type, or not in its codelist), "bods.share" (not from 0 to
// 100), "bods.twice" (one id, two statements), "bods.kind" (one record, two kinds), "bods.after_closing".
[[nodiscard]] Result<QList<Statement>> readStatements(const QByteArray& bytes, const StatementLimits& limits = {});
// One of them; the same errors.
[[nodiscard]] Result<Statement> statementFrom(const json::Value& value, const QString& place);

// As a file: an array, one statement a line, members sorted.
[[nodiscard]] QByteArray statementsFile(const QList<Statement>& statements);

} // namespace aspirant::bods

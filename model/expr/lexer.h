// Characters to tokens, with their places. Follows the lexis of the CEL specification.
#pragma once

#include "model/base/decimal.h"
#include "model/base/issue.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace aspirant::expr {

struct Token {
    enum class Kind : quint8 {
        End,
        Identifier, // reserved words included: they may be fields
        Number,
        String,
        OpenRound,
        CloseRound,
        OpenSquare,
        CloseSquare,
        OpenCurly,
        CloseCurly,
        Dot,
        Comma,
        Colon,
        Question,
        Plus,
        Minus,
        Times,
        Divide,
        Remainder,
        Not,
        And,
        Or,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        In,
        True,
        False,
        Null,
    };
    Kind kind = Kind::End;
    int offset = 0;
    int length = 0;
    QString text; // String: what it stands for
    Decimal number;
};

// The tokens, an End last. Every unreadable place gives an issue ("expr.syntax", "expr.string",
// "expr.number"), and reading goes on behind it.
[[nodiscard]] std::vector<Token> tokens(QStringView text, QList<Issue>& issues);

// Words that CEL keeps for host languages, and `this` and `parent`; none can name a macro's variable.
[[nodiscard]] bool isReserved(QStringView word);

// A finding that blocks, with its place as "offset:length".
[[nodiscard]] Issue issueAt(const char* code, Message message, int offset, int length);

} // namespace aspirant::expr

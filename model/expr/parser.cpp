#include "model/expr/parser.h"

#include "model/expr/lexer.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>

namespace aspirant::expr {

namespace {

using Kind = Node::Kind;
using T = Token::Kind;
using Operands = QVarLengthArray<int, 8>;

// How tightly each binary operator binds; 0: it is none.
int precedence(T kind)
{
    switch (kind) {
    case T::Or:
        return 1;
    case T::And:
        return 2;
    case T::Equal:
    case T::NotEqual:
    case T::Less:
    case T::LessEqual:
    case T::Greater:
    case T::GreaterEqual:
    case T::In:
        return 3;
    case T::Plus:
    case T::Minus:
        return 4;
    case T::Times:
    case T::Divide:
    case T::Remainder:
        return 5;
    default:
        return 0;
    }
}

class Parser {
public:
    Parser(QStringView text, const Limits& limits, QList<Issue>& issues)
        : m_text(text), m_limits(limits), m_issues(issues)
    {
    }

    Ast run()
    {
        const auto before = m_issues.size();
        m_tokens = tokens(m_text, m_issues);
        m_ast.nodes.reserve(m_tokens.size());
        m_depths.reserve(m_tokens.size());
        const int root = m_issues.size() == before ? parseExpression() : -1;
        if (root >= 0 && token().kind != T::End)
            unexpected();
        m_ast.root = m_issues.size() == before ? root : -1;
        return std::move(m_ast);
    }

private:
    const Token& token() const { return m_tokens[m_at]; }
    QString textOf(const Token& t) const { return m_text.sliced(t.offset, t.length).toString(); }

    bool accept(T kind)
    {
        if (token().kind != kind)
            return false;
        ++m_at;
        return true;
    }

    // All of these return -1, so that a failure is passed on in one step. Only the first is reported.
    int fail(const char* code, Message message, int offset, int length)
    {
        if (!m_failed)
            m_issues.append(issueAt(code, std::move(message), offset, length));
        m_failed = true;
        return -1;
    }

    int unexpected()
    {
        const Token& t = token();
        if (t.kind == T::End)
            return fail("expr.syntax",
                        Message("Rules", QT_TRANSLATE_NOOP("Rules", "The rule ends too early.")), t.offset,
                        0);
        return fail("expr.syntax",
                    Message("Rules", QT_TRANSLATE_NOOP("Rules", "“%1” is not expected here."), {textOf(t)}),
                    t.offset, t.length);
    }

    int tooDeep(int offset)
    {
        return fail("expr.depth",
                    Message("Rules",
                            QT_TRANSLATE_NOOP("Rules", "The rule is nested more than %1 levels deep."),
                            {MessageNumber{QString::number(m_limits.depth)}}),
                    offset, static_cast<int>(m_text.size()) - offset);
    }

    int make(Kind kind, int offset, const Operands& operands = {}, QString text = {})
    {
        if (m_failed)
            return -1;
        if (m_ast.nodes.size() >= static_cast<std::size_t>(m_limits.nodes))
            return fail("expr.nodes",
                        Message("Rules", QT_TRANSLATE_NOOP("Rules", "The rule has more than %1 parts."),
                                {MessageNumber{QString::number(m_limits.nodes)}}),
                        offset, 0);
        int depth = 1;
        for (const int operand : operands)
            depth = std::max(depth, m_depths[static_cast<std::size_t>(operand)] + 1);
        if (depth > m_limits.depth)
            return tooDeep(offset);
        Node node;
        node.kind = kind;
        node.offset = offset;
        const Token& last = m_tokens[m_at - 1];
        node.length = last.offset + last.length - offset;
        node.first = static_cast<int>(m_ast.children.size());
        node.count = static_cast<int>(operands.size());
        node.text = std::move(text);
        m_ast.children.insert(m_ast.children.end(), operands.begin(), operands.end());
        m_ast.nodes.push_back(std::move(node));
        m_depths.push_back(depth);
        return static_cast<int>(m_ast.nodes.size()) - 1;
    }

    Node& node(int index) { return m_ast.nodes[static_cast<std::size_t>(index)]; }

    int parseExpression()
    {
        const int offset = token().offset;
        if (m_nesting >= m_limits.depth)
            return tooDeep(offset);
        ++m_nesting;
        int result = parseBinary(1);
        if (result >= 0 && accept(T::Question)) {
            const int then = parseBinary(1);
            if (then >= 0 && !accept(T::Colon))
                return unexpected();
            const int otherwise = then < 0 ? -1 : parseExpression();
            result = otherwise < 0 ? -1 : make(Kind::Conditional, offset, {result, then, otherwise});
        }
        --m_nesting;
        return result;
    }

    int parseBinary(int lowest)
    {
        const int offset = token().offset;
        int left = parseUnary();
        while (left >= 0) {
            const int level = precedence(token().kind);
            if (level < lowest)
                return left;
            left = level == 3 ? parseRelation(left, offset) : parseChain(left, offset, level);
        }
        return left;
    }

    int parseRelation(int left, int offset)
    {
        const QString sign = textOf(token());
        ++m_at;
        const int right = parseBinary(4);
        return right < 0 ? -1 : make(Kind::Relation, offset, {left, right}, sign);
    }

    // a + b - c as one node, which keeps long sums flat. An opening parenthesised chain of the same kind
    // melts into it: both mean the same, being left-associative.
    int parseChain(int left, int offset, int level)
    {
        static constexpr Kind kinds[] = {Kind::Null,     Kind::Or,  Kind::And,
                                         Kind::Relation, Kind::Sum, Kind::Product};
        const Kind kind = kinds[level];
        Operands operands;
        QString signs;
        if (node(left).kind == kind) {
            signs = node(left).text;
            for (int i = 0; i < node(left).count; ++i)
                operands.append(m_ast.child(node(left), i));
        } else {
            operands.append(left);
        }
        while (precedence(token().kind) == level) {
            if (level > 3)
                signs += textOf(token());
            ++m_at;
            const int right = parseBinary(level + 1);
            if (right < 0)
                return -1;
            operands.append(right);
        }
        return make(kind, offset, operands, signs);
    }

    int parseUnary()
    {
        QVarLengthArray<std::pair<Kind, int>, 4> signs;
        while (token().kind == T::Not || token().kind == T::Minus) {
            signs.append({token().kind == T::Not ? Kind::Not : Kind::Negate, token().offset});
            ++m_at;
        }
        int result = parseMember();
        for (auto sign = signs.rbegin(); result >= 0 && sign != signs.rend(); ++sign)
            result = make(sign->first, sign->second, {result});
        return result;
    }

    int parseMember()
    {
        const int offset = token().offset;
        int result = parsePrimary();
        while (result >= 0) {
            if (accept(T::Dot)) {
                result = parseSelection(result, offset);
            } else if (accept(T::OpenSquare)) {
                const int index = parseExpression();
                if (index >= 0 && !accept(T::CloseSquare))
                    return unexpected();
                result = index < 0 ? -1 : make(Kind::Index, offset, {result, index});
            } else {
                return result;
            }
        }
        return result;
    }

    int parseSelection(int operand, int offset)
    {
        // CEL allows reserved words as fields, but not its four keywords.
        if (token().kind != T::Identifier)
            return unexpected();
        const Token name = token();
        ++m_at;
        if (token().kind != T::OpenRound)
            return make(Kind::Select, offset, {operand}, textOf(name));
        Operands arguments{operand};
        ++m_at;
        if (!parseList(arguments, T::CloseRound, false))
            return -1;
        const int call = make(Kind::Call, offset, arguments, textOf(name));
        if (call >= 0)
            node(call).flag = true;
        return call;
    }

    // Comma-separated expressions up to `close`.
    bool parseList(Operands& members, T close, bool trailingComma)
    {
        if (accept(close))
            return true;
        do {
            if (trailingComma && token().kind == close && !members.isEmpty())
                break;
            const int member = parseExpression();
            if (member < 0)
                return false;
            members.append(member);
        } while (accept(T::Comma));
        if (accept(close))
            return true;
        unexpected();
        return false;
    }

    int parsePrimary()
    {
        const Token& t = token();
        switch (t.kind) {
        case T::Null:
            ++m_at;
            return make(Kind::Null, t.offset);
        case T::True:
        case T::False:
            return parseBool(t);
        case T::Number:
            return parseNumber(t);
        case T::String:
            ++m_at;
            return make(Kind::String, t.offset, {}, t.text);
        case T::Dot:
        case T::Identifier:
            return parseName(t);
        case T::OpenRound:
            return parseParentheses();
        case T::OpenSquare:
            return parseListLiteral(t);
        case T::OpenCurly:
            return parseMapLiteral(t);
        default:
            return unexpected();
        }
    }

    int parseBool(const Token& t)
    {
        ++m_at;
        const int result = make(Kind::Bool, t.offset);
        if (result >= 0)
            node(result).flag = t.kind == T::True;
        return result;
    }

    int parseNumber(const Token& t)
    {
        ++m_at;
        const int result = make(Kind::Number, t.offset);
        if (result >= 0)
            node(result).number = t.number;
        return result;
    }

    int parseName(const Token& t)
    {
        const bool rooted = accept(T::Dot);
        if (token().kind != T::Identifier)
            return unexpected();
        QString name = textOf(token());
        if (isReserved(name) && name != u"this" && name != u"parent") {
            const Token& word = token();
            return fail("expr.syntax",
                        Message("Rules",
                                QT_TRANSLATE_NOOP("Rules", "“%1” is a reserved word and names nothing."),
                                {name}),
                        word.offset, word.length);
        }
        ++m_at;
        if (!rooted && token().kind == T::OpenRound) {
            ++m_at;
            Operands arguments;
            if (!parseList(arguments, T::CloseRound, false))
                return -1;
            return make(Kind::Call, t.offset, arguments, name);
        }
        return make(Kind::Identifier, t.offset, {}, rooted ? u'.' + name : name);
    }

    int parseParentheses()
    {
        ++m_at;
        const int inner = parseExpression();
        if (inner >= 0 && !accept(T::CloseRound))
            return unexpected();
        return inner;
    }

    int parseListLiteral(const Token& t)
    {
        ++m_at;
        Operands members;
        return parseList(members, T::CloseSquare, true) ? make(Kind::List, t.offset, members) : -1;
    }

    int parseMapLiteral(const Token& t)
    {
        ++m_at;
        Operands members;
        while (token().kind != T::CloseCurly) {
            const int key = parseExpression();
            if (key < 0)
                return -1;
            if (!accept(T::Colon))
                return unexpected();
            const int value = parseExpression();
            if (value < 0)
                return -1;
            members.append(key);
            members.append(value);
            if (!accept(T::Comma))
                break;
        }
        return accept(T::CloseCurly) ? make(Kind::Map, t.offset, members) : unexpected();
    }

    QStringView m_text;
    const Limits& m_limits;
    QList<Issue>& m_issues;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    Ast m_ast;
    std::vector<int> m_depths; // of each node
    int m_nesting = 0;
    bool m_failed = false;
};

} // namespace

Ast parse(QStringView text, const Limits& limits, QList<Issue>& issues)
{
    if (text.size() > limits.length) {
        issues.append(issueAt(
            "expr.length",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "The rule is longer than %1 characters."),
                    {MessageNumber{QString::number(limits.length)}}),
            limits.length, static_cast<int>(std::min<qsizetype>(text.size(), 1 << 30)) - limits.length));
        return {};
    }
    return Parser(text, limits, issues).run();
}

} // namespace aspirant::expr

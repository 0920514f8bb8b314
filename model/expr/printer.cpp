#include "model/expr/printer.h"

namespace aspirant::expr {

namespace {

using Kind = Node::Kind;

enum Level {
    LevelConditional,
    LevelOr,
    LevelAnd,
    LevelRelation,
    LevelSum,
    LevelProduct,
    LevelUnary,
    LevelMember
};

Level levelOf(const Node& node)
{
    switch (node.kind) {
    case Kind::Conditional:
        return LevelConditional;
    case Kind::Or:
        return LevelOr;
    case Kind::And:
        return LevelAnd;
    case Kind::Relation:
        return LevelRelation;
    case Kind::Sum:
        return LevelSum;
    case Kind::Product:
        return LevelProduct;
    case Kind::Not:
    case Kind::Negate:
        return LevelUnary;
    default:
        return LevelMember;
    }
}

class Printer {
public:
    explicit Printer(const Ast& ast) : m_ast(ast) {}

    QString run(int index)
    {
        write(index, LevelConditional);
        return std::move(m_text);
    }

private:
    // In parentheses when it binds more loosely than `lowest`.
    void write(int index, Level lowest)
    {
        const Node& node = m_ast.at(index);
        // A number before a selection keeps its point apart from the selection's.
        const bool enclose = levelOf(node) < lowest;
        if (enclose)
            m_text += u'(';
        writeNode(node);
        if (enclose)
            m_text += u')';
    }

    void writeNode(const Node& node)
    {
        switch (node.kind) {
        case Kind::Null:
            m_text += QStringLiteral("null");
            return;
        case Kind::Bool:
            m_text += node.flag ? QStringLiteral("true") : QStringLiteral("false");
            return;
        case Kind::Number:
            m_text += node.number.toString();
            return;
        case Kind::String:
            m_text += quoted(node.text);
            return;
        case Kind::Identifier:
            m_text += node.text;
            return;
        case Kind::Select:
            writeOperand(node);
            m_text += u'.' + node.text;
            return;
        case Kind::Index:
            writeOperand(node);
            m_text += u'[';
            write(m_ast.child(node, 1), LevelConditional);
            m_text += u']';
            return;
        case Kind::Call:
            return writeCall(node);
        case Kind::List:
            m_text += u'[';
            writeList(node, 0);
            m_text += u']';
            return;
        case Kind::Map:
            return writeMap(node);
        case Kind::Not:
        case Kind::Negate:
            m_text += node.kind == Kind::Not ? u'!' : u'-';
            return write(m_ast.child(node, 0), LevelUnary);
        case Kind::Conditional:
            return writeConditional(node);
        default:
            return writeBinary(node);
        }
    }

    // What stands before a dot or a bracket.
    void writeOperand(const Node& node)
    {
        const int operand = m_ast.child(node, 0);
        const bool number = m_ast.at(operand).kind == Kind::Number;
        if (number)
            m_text += u'(';
        write(operand, LevelMember);
        if (number)
            m_text += u')';
    }

    void writeCall(const Node& node)
    {
        if (node.flag) {
            writeOperand(node);
            m_text += u'.';
        }
        m_text += node.text + u'(';
        writeList(node, node.flag ? 1 : 0);
        m_text += u')';
    }

    void writeList(const Node& node, int from)
    {
        for (int i = from; i < node.count; ++i) {
            if (i > from)
                m_text += QStringLiteral(", ");
            write(m_ast.child(node, i), LevelConditional);
        }
    }

    void writeMap(const Node& node)
    {
        m_text += u'{';
        for (int i = 0; i < node.count; ++i) {
            if (i > 0)
                m_text += i % 2 == 1 ? QStringLiteral(": ") : QStringLiteral(", ");
            write(m_ast.child(node, i), LevelConditional);
        }
        m_text += u'}';
    }

    void writeConditional(const Node& node)
    {
        write(m_ast.child(node, 0), LevelOr);
        m_text += QStringLiteral(" ? ");
        write(m_ast.child(node, 1), LevelOr);
        m_text += QStringLiteral(" : ");
        write(m_ast.child(node, 2), LevelConditional);
    }

    void writeBinary(const Node& node)
    {
        const Level level = levelOf(node);
        for (int i = 0; i < node.count; ++i) {
            if (i > 0)
                m_text += u' ' + sign(node, i - 1) + u' ';
            // Left-associative: only the first operand may be of the same level without parentheses.
            write(m_ast.child(node, i), i == 0 ? level : static_cast<Level>(level + 1));
        }
    }

    static QString sign(const Node& node, int i)
    {
        switch (node.kind) {
        case Kind::Or:
            return QStringLiteral("||");
        case Kind::And:
            return QStringLiteral("&&");
        case Kind::Relation:
            return node.text;
        default:
            return node.text.mid(i, 1);
        }
    }

    const Ast& m_ast;
    QString m_text;
};

} // namespace

QString quoted(const QString& text)
{
    QString result(1, u'\'');
    result.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (c == u'\\' || c == u'\'')
            result += QString(u'\\') + c;
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\r')
            result += QStringLiteral("\\r");
        else if (c == u'\t')
            result += QStringLiteral("\\t");
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            result += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            result += c;
    }
    return result + u'\'';
}

QString print(const Ast& ast, int node)
{
    return node < 0 ? QString() : Printer(ast).run(node);
}
QString print(const Ast& ast)
{
    return print(ast, ast.root);
}

} // namespace aspirant::expr

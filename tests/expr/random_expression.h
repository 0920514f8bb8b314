// Random expressions for laws: seeded, so that a failure can be repeated.
#pragma once

#include "model/expr/ast.h"

#include <QRandomGenerator>
#include <QStringList>

namespace aspirant::expr::test {

// Any tree that the grammar allows, well typed or not.
class RandomAst {
public:
    explicit RandomAst(quint32 seed) : m_random(seed) {}

    Ast make(int depth)
    {
        m_ast = {};
        m_ast.root = node(depth);
        return m_ast;
    }

private:
    using Kind = Node::Kind;

    int below(int n) { return m_random.bounded(n); }

    int add(Kind kind, const std::vector<int>& children, const QString& text = {}, bool flag = false,
            Decimal number = {})
    {
        Node n;
        n.kind = kind;
        n.flag = flag;
        n.text = text;
        n.number = number;
        n.first = static_cast<int>(m_ast.children.size());
        n.count = static_cast<int>(children.size());
        m_ast.children.insert(m_ast.children.end(), children.begin(), children.end());
        m_ast.nodes.push_back(n);
        return static_cast<int>(m_ast.nodes.size()) - 1;
    }

    QString word()
    {
        static const QStringList words{QStringLiteral("a"),    QStringLiteral("b_1"), QStringLiteral("size"),
                                       QStringLiteral("this"), QStringLiteral("_x"),  QStringLiteral("year")};
        return words[below(static_cast<int>(words.size()))];
    }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("a"),          QStringLiteral("'"),    QStringLiteral("\""),
            QStringLiteral("\\"),         QStringLiteral("\n"),   QStringLiteral("香"),
            QStringLiteral("\U0001F600"), QStringLiteral("\x01"), QStringLiteral("//"),
            QStringLiteral("\x85"),       QStringLiteral("\t")};
        QString result;
        for (int i = below(6); i > 0; --i)
            result += pieces[below(static_cast<int>(pieces.size()))];
        return result;
    }

    Decimal number()
    {
        const int digits = 1 + below(34);
        QString written;
        for (int i = 0; i < digits; ++i)
            written += QChar(u'0' + below(10));
        written += u'e' + QString::number(below(80) - 50);
        return Decimal::parse(written).value();
    }

    int leaf()
    {
        switch (below(5)) {
        case 0:
            return add(Kind::Bool, {}, {}, below(2) == 1);
        case 1:
            return add(Kind::Number, {}, {}, false, number());
        case 2:
            return add(Kind::String, {}, text());
        case 3:
            return add(Kind::Null, {});
        default:
            return add(Kind::Identifier, {}, below(8) == 0 ? u'.' + word() : word());
        }
    }

    std::vector<int> several(int least, int most, int depth)
    {
        std::vector<int> result;
        for (int i = least + below(most - least + 1); i > 0; --i)
            result.push_back(node(depth - 1));
        return result;
    }

    // A chain never begins with a chain of its own kind: the parser melts those.
    std::vector<int> chainOf(Kind kind, int depth)
    {
        std::vector<int> result = several(2, 4, depth);
        while (m_ast.at(result.front()).kind == kind)
            result.front() = node(depth - 1);
        return result;
    }

    QString signs(const std::vector<int>& operands, const QString& of)
    {
        QString result;
        for (std::size_t i = 1; i < operands.size(); ++i)
            result += of[below(static_cast<int>(of.size()))];
        return result;
    }

    int call(int depth)
    {
        std::vector<int> arguments = several(0, 3, depth);
        const bool receiver = below(2) == 1;
        if (receiver)
            arguments.insert(arguments.begin(), node(depth - 1));
        return add(Kind::Call, arguments,
                   receiver || below(3) > 0 ? QStringLiteral("map") : QStringLiteral("size"), receiver);
    }

    int chain(Kind kind, int depth)
    {
        const std::vector<int> operands = chainOf(kind, depth);
        const QString text = kind == Kind::Sum       ? signs(operands, QStringLiteral("+-"))
                             : kind == Kind::Product ? signs(operands, QStringLiteral("*/%"))
                                                     : QString();
        return add(kind, operands, text);
    }

    int node(int depth)
    {
        if (depth <= 0)
            return leaf();
        static const QStringList relations{QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<"),
                                           QStringLiteral("<="), QStringLiteral(">"),  QStringLiteral(">="),
                                           QStringLiteral("in")};
        switch (below(15)) {
        case 0:
            return add(Kind::Select, {node(depth - 1)}, below(4) == 0 ? QStringLiteral("package") : word());
        case 1:
            return add(Kind::Index, {node(depth - 1), node(depth - 1)});
        case 2:
        case 3:
            return call(depth);
        case 4:
            return add(Kind::List, several(0, 3, depth));
        case 5: {
            std::vector<int> members = several(0, 2, depth);
            const auto half = members;
            for (std::size_t i = 0; i < half.size(); ++i)
                members.push_back(node(depth - 1));
            return add(Kind::Map, members);
        }
        case 6:
            return add(Kind::Not, {node(depth - 1)});
        case 7:
            return add(Kind::Negate, {node(depth - 1)});
        case 8:
            return chain(Kind::Sum, depth);
        case 9:
            return chain(Kind::Product, depth);
        case 10:
            return add(Kind::Relation, {node(depth - 1), node(depth - 1)}, relations[below(7)]);
        case 11:
            return chain(Kind::And, depth);
        case 12:
            return chain(Kind::Or, depth);
        case 13:
            return add(Kind::Conditional, {node(depth - 1), node(depth - 1), node(depth - 1)});
        default:
            return leaf();
        }
    }

    QRandomGenerator m_random;
    Ast m_ast;
};

// Well typed conditions over b0…b5 (booleans), n0…n5 (numbers) and the rows of `people`, as text.
class RandomCondition {
public:
    explicit RandomCondition(quint32 seed) : m_random(seed) {}

    QString condition(int depth)
    {
        if (depth <= 0)
            return QStringLiteral("b%1").arg(below(6));
        switch (below(14)) {
        case 0:
        case 1:
            return QStringLiteral("(%1 && %2)").arg(condition(depth - 1), condition(depth - 1));
        case 2:
        case 3:
            return QStringLiteral("(%1 || %2)").arg(condition(depth - 1), condition(depth - 1));
        case 4:
            return u'!' + condition(depth - 1);
        case 5:
            return QStringLiteral("(%1 ? %2 : %3)")
                .arg(condition(depth - 1), condition(depth - 1), condition(depth - 1));
        case 6:
            return QStringLiteral("(%1 == %2)").arg(condition(depth - 1), condition(depth - 1));
        case 7:
            return QStringLiteral("(%1 < %2)").arg(number(depth - 1), number(depth - 1));
        case 8:
            return QStringLiteral("(%1 in [%2, %3])")
                .arg(number(depth - 1), number(depth - 1), number(depth - 1));
        case 9:
            return QStringLiteral("answered(%1)").arg(below(2) ? condition(depth - 1) : number(depth - 1));
        case 10:
            return QStringLiteral("applicable(n%1)").arg(below(6));
        case 11:
            return quantifier(depth);
        case 12:
            return QStringLiteral("[%1, %2].exists_one(x%3, x%3)")
                .arg(condition(depth - 1), condition(depth - 1))
                .arg(depth);
        default:
            return condition(0);
        }
    }

    QString number(int depth)
    {
        if (depth <= 0)
            return below(3) == 0 ? QString::number(below(4)) : QStringLiteral("n%1").arg(below(6));
        switch (below(9)) {
        case 0:
            return QStringLiteral("(%1 + %2)").arg(number(depth - 1), number(depth - 1));
        case 1:
            return QStringLiteral("(%1 / %2)").arg(number(depth - 1), number(depth - 1));
        case 2:
            return QStringLiteral("sum([%1, %2])").arg(number(depth - 1), number(depth - 1));
        case 3:
            return QStringLiteral("count(known([%1, %2]))").arg(number(depth - 1), number(depth - 1));
        case 4:
            return QStringLiteral("(%1 ? %2 : %3)")
                .arg(condition(depth - 1), number(depth - 1), number(depth - 1));
        case 5:
            return QStringLiteral("size(people.filter(p%1, p%1.share > %2))").arg(depth).arg(number(0));
        case 6:
            return QStringLiteral("sum(people.map(p%1, p%1.share))").arg(depth);
        case 7:
            return QStringLiteral("max([%1, %2])").arg(number(depth - 1), number(depth - 1));
        default:
            return number(0);
        }
    }

private:
    QString quantifier(int depth)
    {
        const QString macro = below(2) ? QStringLiteral("all") : QStringLiteral("exists");
        return QStringLiteral("people.%1(p%2, p%2.share > %3 || (p%2.vip && %4))")
            .arg(macro)
            .arg(depth)
            .arg(number(depth - 1), condition(depth - 2));
    }

    int below(int n) { return m_random.bounded(n); }
    QRandomGenerator m_random;
};

} // namespace aspirant::expr::test

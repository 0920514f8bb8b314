#include "model/expr/lexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aspirant::expr {

Issue issueAt(const char* code, Message message, int offset, int length)
{
    Issue issue;
    issue.severity = Severity::Blocks;
    issue.code = QString::fromLatin1(code);
    issue.message = std::move(message);
    issue.path = QString::number(offset) + u':' + QString::number(length);
    return issue;
}

bool isReserved(QStringView word)
{
    // CEL specification, "Syntax", RESERVED; then the two names of rows.
    static constexpr std::array<QStringView, 23> words{
        u"as",     u"break", u"const", u"continue", u"else",      u"for",    u"function", u"if",
        u"import", u"let",   u"loop",  u"package",  u"namespace", u"return", u"var",      u"void",
        u"while",  u"in",    u"true",  u"false",    u"null",      u"this",   u"parent"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

int hexDigit(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

class Lexer {
public:
    Lexer(QStringView text, QList<Issue>& issues) : m_text(text), m_issues(issues) {}

    std::vector<Token> run()
    {
        std::vector<Token> result;
        result.reserve(static_cast<std::size_t>(m_text.size() / 4 + 2));
        for (skipSpace(); m_at < size(); skipSpace()) {
            const int start = m_at;
            Token token;
            if (!readToken(token))
                continue;
            token.offset = start;
            token.length = m_at - start;
            result.push_back(std::move(token));
        }
        Token end;
        end.offset = size();
        result.push_back(std::move(end));
        return result;
    }

private:
    int size() const { return static_cast<int>(m_text.size()); }
    QChar peek(int ahead = 0) const { return m_at + ahead < size() ? m_text[m_at + ahead] : QChar(); }

    void report(const char* code, const char* source, int offset, int length,
                std::vector<MessageArgument> args = {})
    {
        m_issues.append(issueAt(code, Message("Rules", source, std::move(args)), offset, length));
    }

    void skipSpace()
    {
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            if (c == u'/' && peek(1) == u'/') {
                while (m_at < size() && m_text[m_at] != u'\n')
                    ++m_at;
            } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f') {
                ++m_at;
            } else {
                return;
            }
        }
    }

    bool readToken(Token& token)
    {
        const QChar c = peek();
        if (isDigit(c) || (c == u'.' && isDigit(peek(1))))
            return readNumber(token);
        if (isLetter(c))
            return readWord(token);
        if (c == u'"' || c == u'\'')
            return readString(token, false);
        return readSign(token);
    }

    bool readWord(Token& token)
    {
        const int start = m_at;
        while (m_at < size() && (isLetter(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
        const QStringView word = m_text.sliced(start, m_at - start);
        if ((peek() == u'"' || peek() == u'\'') && isStringPrefix(word))
            return readPrefixed(token, word, start);
        if (word == u"in")
            token.kind = Token::Kind::In;
        else if (word == u"true")
            token.kind = Token::Kind::True;
        else if (word == u"false")
            token.kind = Token::Kind::False;
        else if (word == u"null")
            token.kind = Token::Kind::Null;
        else
            token.kind = Token::Kind::Identifier;
        return true;
    }

    static bool isStringPrefix(QStringView word)
    {
        static constexpr std::array<QStringView, 4> prefixes{u"r", u"b", u"br", u"rb"};
        return std::any_of(prefixes.begin(), prefixes.end(), [word](QStringView prefix) {
            return word.compare(prefix, Qt::CaseInsensitive) == 0;
        });
    }

    bool readPrefixed(Token& token, QStringView prefix, int start)
    {
        const bool raw = prefix.contains(u'r', Qt::CaseInsensitive);
        const bool read = readString(token, raw);
        if (prefix.contains(u'b', Qt::CaseInsensitive))
            report("expr.string", QT_TRANSLATE_NOOP("Rules", "Rules have no byte strings."), start,
                   m_at - start);
        return read;
    }

    bool readNumber(Token& token)
    {
        const int start = m_at;
        if (peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X'))
            return readHexNumber(token);
        bool fraction = false;
        while (isDigit(peek()))
            ++m_at;
        if (peek() == u'.' && isDigit(peek(1))) {
            fraction = true;
            for (++m_at; isDigit(peek());)
                ++m_at;
        }
        if (peek() == u'e' || peek() == u'E') {
            const int sign = peek(1) == u'+' || peek(1) == u'-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                fraction = true;
                for (m_at += 2 + sign; isDigit(peek());)
                    ++m_at;
            }
        }
        const QStringView digits = m_text.sliced(start, m_at - start);
        if (!fraction && (peek() == u'u' || peek() == u'U'))
            ++m_at; // unsigned in CEL: here all numbers are one type
        const auto number = digits.startsWith(u'.') ? Decimal::parse(QString(u'0' + digits.toString()))
                                                    : Decimal::parse(digits);
        return finishNumber(token, number, start);
    }

    bool readHexNumber(Token& token)
    {
        const int start = m_at;
        m_at += 2;
        std::optional<Decimal> number = Decimal();
        const int digitsStart = m_at;
        for (; hexDigit(peek()) >= 0; ++m_at) {
            number = number ? Decimal::multiply(*number, Decimal(16)) : std::nullopt;
            number = number ? Decimal::add(*number, Decimal(hexDigit(peek()))) : std::nullopt;
        }
        // Beyond 28 digits a hexadecimal number would be rounded, which nobody who writes one can mean.
        if (m_at == digitsStart || m_at - digitsStart > 28)
            number.reset();
        if (peek() == u'u' || peek() == u'U')
            ++m_at;
        return finishNumber(token, number, start);
    }

    bool finishNumber(Token& token, const std::optional<Decimal>& number, int start)
    {
        bool clean = number.has_value();
        while (isLetter(peek()) || isDigit(peek())) {
            clean = false;
            ++m_at;
        }
        if (!clean)
            report("expr.number", QT_TRANSLATE_NOOP("Rules", "“%1” is not a number that rules can hold."),
                   start, m_at - start, {m_text.sliced(start, m_at - start).toString()});
        token.kind = Token::Kind::Number;
        token.number = number.value_or(Decimal());
        return true;
    }

    bool readString(Token& token, bool raw)
    {
        const int start = m_at;
        const QChar quote = m_text[m_at];
        const bool triple = peek(1) == quote && peek(2) == quote;
        m_at += triple ? 3 : 1;
        token.kind = Token::Kind::String;
        while (m_at < size()) {
            const QChar c = m_text[m_at];
            if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
                m_at += triple ? 3 : 1;
                return true;
            }
            if (!triple && (c == u'\n' || c == u'\r'))
                break;
            if (c == u'\\' && !raw) {
                readEscape(token.text);
            } else {
                readCharacter(token.text);
            }
        }
        report("expr.string", QT_TRANSLATE_NOOP("Rules", "This text has no closing quotation mark."), start,
               m_at - start);
        return true;
    }

    void readCharacter(QString& text)
    {
        const QChar c = m_text[m_at];
        if (c.isSurrogate()) {
            if (!c.isHighSurrogate() || !peek(1).isLowSurrogate()) {
                report("expr.string", QT_TRANSLATE_NOOP("Rules", "This character is damaged."), m_at, 1);
                ++m_at;
                return;
            }
            text += m_text[m_at++];
        }
        text += m_text[m_at++];
    }

    void readEscape(QString& text)
    {
        const int start = m_at++;
        const QChar c = peek();
        if (m_at < size())
            ++m_at;
        static constexpr QStringView plain = u"\\?\"'`";
        static constexpr QStringView letters = u"abfnrtv";
        static constexpr QStringView controls = u"\a\b\f\n\r\t\v";
        if (plain.contains(c)) {
            text += c;
        } else if (const auto letter = letters.indexOf(c); letter >= 0 && !c.isNull()) {
            text += controls[letter];
        } else if (c == u'x' || c == u'X') {
            readCode(text, start, 2, 16);
        } else if (c == u'u') {
            readCode(text, start, 4, 16);
        } else if (c == u'U') {
            readCode(text, start, 8, 16);
        } else if (c >= u'0' && c <= u'3') {
            --m_at;
            readCode(text, start, 3, 8);
        } else {
            reportEscape(start);
        }
    }

    void readCode(QString& text, int start, int digits, int base)
    {
        char32_t code = 0;
        for (int i = 0; i < digits; ++i, ++m_at) {
            const int digit = hexDigit(peek());
            if (digit < 0 || digit >= base)
                return reportEscape(start);
            code = code * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
        }
        if (code > 0x10ffff || QChar::isSurrogate(code))
            return reportEscape(start);
        text += QString::fromUcs4(&code, 1);
    }

    void reportEscape(int start)
    {
        report("expr.string", QT_TRANSLATE_NOOP("Rules", "“%1” stands for no character."), start,
               m_at - start, {m_text.sliced(start, m_at - start).toString()});
    }

    bool readSign(Token& token)
    {
        using Kind = Token::Kind;
        struct Sign {
            QStringView text;
            Kind kind;
        };
        static constexpr std::array<Sign, 24> signs{{
            {u"&&", Kind::And},        {u"||", Kind::Or},        {u"==", Kind::Equal},
            {u"!=", Kind::NotEqual},   {u"<=", Kind::LessEqual}, {u">=", Kind::GreaterEqual},
            {u"<", Kind::Less},        {u">", Kind::Greater},    {u"!", Kind::Not},
            {u"(", Kind::OpenRound},   {u")", Kind::CloseRound}, {u"[", Kind::OpenSquare},
            {u"]", Kind::CloseSquare}, {u"{", Kind::OpenCurly},  {u"}", Kind::CloseCurly},
            {u".", Kind::Dot},         {u",", Kind::Comma},      {u":", Kind::Colon},
            {u"?", Kind::Question},    {u"+", Kind::Plus},       {u"-", Kind::Minus},
            {u"*", Kind::Times},       {u"/", Kind::Divide},     {u"%", Kind::Remainder},
        }};
        const QStringView rest = m_text.sliced(m_at);
        for (const Sign& sign : signs) {
            if (rest.startsWith(sign.text)) {
                m_at += static_cast<int>(sign.text.size());
                token.kind = sign.kind;
                return true;
            }
        }
        reportSign();
        return false;
    }

    void reportSign()
    {
        const QChar c = m_text[m_at];
        const int length = c.isHighSurrogate() && peek(1).isLowSurrogate() ? 2 : 1;
        const char* source = QT_TRANSLATE_NOOP("Rules", "“%1” has no meaning here.");
        if (c == u'=')
            source = QT_TRANSLATE_NOOP("Rules", "“%1” has no meaning here; to compare, write “==”.");
        else if (c == u'&')
            source = QT_TRANSLATE_NOOP("Rules", "“%1” has no meaning here; for “and”, write “&&”.");
        else if (c == u'|')
            source = QT_TRANSLATE_NOOP("Rules", "“%1” has no meaning here; for “or”, write “||”.");
        report("expr.syntax", source, m_at, length, {m_text.sliced(m_at, length).toString()});
        m_at += length;
    }

    QStringView m_text;
    QList<Issue>& m_issues;
    int m_at = 0;
};

} // namespace

std::vector<Token> tokens(QStringView text, QList<Issue>& issues)
{
    return Lexer(text, issues).run();
}

} // namespace aspirant::expr

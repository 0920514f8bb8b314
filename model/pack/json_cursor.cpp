#include "model/pack/json_cursor.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace aspirant::pack {

namespace {

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

bool isOneOf(const QString& key, std::initializer_list<const char*> list)
{
    return std::any_of(list.begin(), list.end(), [&](const char* word) { return key == QLatin1String(word); });
}

} // namespace

void FindingList::add(Severity severity, const char* code, Message message, const QString& pointer)
{
    m_blocks = m_blocks || severity == Severity::Blocks;
    if (m_issues.size() > m_limit)
        return;
    if (m_issues.size() == m_limit) { // a hostile pack must not fill the memory with its faults
        m_issues.append({Severity::Notes, QStringLiteral("pack.too_many"),
                         Message("Packs", QT_TRANSLATE_NOOP("Packs", "There are more findings than are listed here.")),
                         {}, {}, {}});
        return;
    }
    m_issues.append({severity, QString::fromLatin1(code), std::move(message), pointer, {}, {}});
}

QString Cursor::pointer() const
{
    QString out;
    write(out);
    return out;
}

void Cursor::write(QString& out) const
{
    if (m_up == nullptr)
        return;
    m_up->write(out);
    out += u'/';
    if (m_index >= 0)
        out += QString::number(m_index);
    else
        out += json::pointerToken(m_key.toString());
}

void Cursor::wrongKind(const char* kind) const
{
    blocks("pack.kind", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This must be %1."), {words(kind)}));
}

bool Cursor::expectObject() const
{
    if (!m_value.isObject())
        wrongKind("an object");
    return m_value.isObject();
}

bool Cursor::expectArray(int limit) const
{
    if (!m_value.isArray()) {
        wrongKind("an array");
        return false;
    }
    if (m_value.array().size() <= static_cast<std::size_t>(limit))
        return true;
    blocks("pack.limit", Message("Packs", QT_TRANSLATE_NOOP("Packs", "There are more than %1 entries here."),
                                 {MessageNumber{QString::number(limit)}}));
    return false;
}

bool Cursor::boolean() const
{
    if (!m_value.isBool())
        wrongKind("true or false");
    return m_value.toBool();
}

QString Cursor::string(int limit) const
{
    if (!m_value.isString()) {
        wrongKind("a string");
        return {};
    }
    if (m_value.toString().size() <= limit)
        return m_value.toString();
    blocks("pack.limit", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This is longer than %1 characters."),
                                 {MessageNumber{QString::number(limit)}}));
    return {};
}

std::optional<qint64> Cursor::integer(qint64 least, qint64 most) const
{
    bool isInteger = false;
    const qint64 n = m_value.isNumber() ? m_value.numberText().toLongLong(&isInteger) : 0;
    if (!isInteger) {
        wrongKind("a whole number");
        return std::nullopt;
    }
    if (n >= least && n <= most)
        return n;
    blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This must lie between %1 and %2."),
                                 {MessageNumber{QString::number(least)}, MessageNumber{QString::number(most)}}));
    return std::nullopt;
}

int Cursor::oneOf(std::initializer_list<const char*> list) const
{
    if (!m_value.isString()) {
        wrongKind("a string");
        return -1;
    }
    int index = 0;
    QStringList names;
    for (const char* word : list) {
        if (m_value.toString() == QLatin1String(word))
            return index;
        names.append(words(word));
        ++index;
    }
    blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not one of: %2."),
                                 {m_value.toString().left(100), names.join(QStringLiteral(", "))}));
    return -1;
}

QStringList Cursor::strings(int countLimit, int lengthLimit) const
{
    QStringList list;
    if (!expectArray(countLimit))
        return list;
    QSet<QString> seen;
    const int size = static_cast<int>(m_value.array().size());
    for (int i = 0; i < size; ++i) {
        const Cursor entry = at(i);
        const QString word = entry.string(lengthLimit);
        if (seen.contains(word))
            entry.blocks("pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is given twice."), {word}));
        seen.insert(word);
        list.append(word);
    }
    return list;
}

Text Cursor::text(int limit) const
{
    Text text;
    if (!expectObject())
        return text;
    QStringList missing;
    static const std::array<QString, 3> tags{languageTag(allLanguages[0]), languageTag(allLanguages[1]),
                                             languageTag(allLanguages[2])};
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const Language language = allLanguages[i];
        const QString& tag = tags[i];
        const json::Value* words = m_value.object().find(tag);
        if (words != nullptr)
            text.in(language) = Cursor(*words, *this, tag).string(limit);
        if (text.in(language).trimmed().isEmpty())
            missing.append(tag);
    }
    if (missing.size() == static_cast<qsizetype>(tags.size()))
        blocks("pack.text", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This text is empty.")));
    else if (!missing.isEmpty())
        warns("pack.text", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This text is missing in: %1."), {missing.join(QStringLiteral(", "))}));
    keys({}, {"en", "zh-Hant", "zh-Hans"});
    return text;
}

std::optional<QDate> Cursor::isoDate() const
{
    const QString words = string(10);
    if (words.isEmpty())
        return std::nullopt;
    const QDate date = words.size() == 10 ? QDate::fromString(words, Qt::ISODate) : QDate();
    if (date.isValid())
        return date;
    blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a date such as 2026-11-22."), {words}));
    return std::nullopt;
}

void Cursor::keys(std::initializer_list<const char*> wanted, std::initializer_list<const char*> allowed) const
{
    for (const auto& [key, value] : m_value.object())
        if (!isOneOf(key, wanted) && !isOneOf(key, allowed))
            Cursor(value, *this, key)
                .blocks("pack.unknown_key",
                        Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is not known here."), {key.left(100)}));
    for (const char* key : wanted)
        if (!m_value.object().contains(words(key)))
            blocks("pack.missing_key",
                   Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is missing."), {words(key)}));
}

bool isIdPart(QStringView part)
{
    if (part.isEmpty() || part.front() < u'a' || part.front() > u'z')
        return false;
    return std::all_of(part.begin(), part.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

namespace {

template <typename Predicate>
bool eachPart(QStringView id, Predicate holds)
{
    qsizetype start = 0;
    for (;;) {
        const qsizetype point = id.indexOf(u'.', start);
        if (!holds(id.mid(start, point < 0 ? -1 : point - start)))
            return false;
        if (point < 0)
            return true;
        start = point + 1;
    }
}

} // namespace

bool isId(QStringView id)
{
    return eachPart(id, isIdPart);
}

bool hasReservedPart(QStringView id)
{
    // The reserved words of CEL's grammar, and the two names of a row.
    static const QSet<QString> reserved{
        QStringLiteral("in"), QStringLiteral("as"), QStringLiteral("if"), QStringLiteral("for"), QStringLiteral("let"),
        QStringLiteral("var"), QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
        QStringLiteral("while"), QStringLiteral("break"), QStringLiteral("const"), QStringLiteral("continue"),
        QStringLiteral("else"), QStringLiteral("function"), QStringLiteral("import"), QStringLiteral("loop"),
        QStringLiteral("namespace"), QStringLiteral("package"), QStringLiteral("return"), QStringLiteral("void"),
        QStringLiteral("this"), QStringLiteral("parent"),
    };
    return !eachPart(id, [](QStringView part) { return !reserved.contains(part.toString()); });
}

} // namespace aspirant::pack

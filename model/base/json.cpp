#include "model/base/json.h"

#include <QStringConverter>

#define RAPIDJSON_HAS_STDSTRING 0
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wclass-memaccess"
#endif
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>
#include <charconv>
#include <cmath>

namespace aspirant::json {

namespace {

// ECMAScript's Number::toString (ECMA-262 §6.1.6.1.20), which RFC 8785 §3.2.2.3 asks for.
QByteArray ecmaNumber(double number)
{
    if (number == 0)
        return QByteArrayLiteral("0");
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::fabs(number),
                                   std::chars_format::scientific).ptr;
    const QByteArray text(buffer.data(), static_cast<int>(end - buffer.data())); // d[.ddd]e±dd
    const auto mark = text.indexOf('e');
    QByteArray digits = text.left(mark);
    digits.remove(1, digits.size() > 1 ? 1 : 0);
    const int exponent = text.mid(mark + 1).toInt();
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;
    QByteArray out;
    if (count <= point && point <= 21) {
        out = digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out = digits.left(point) + '.' + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out = "0." + QByteArray(-point, '0') + digits;
    } else {
        out = digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += point - 1 < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(point - 1));
    }
    return number < 0 ? '-' + out : out;
}

QByteArray normalNumber(const char* text, std::size_t length)
{
    const QByteArray raw(text, static_cast<qsizetype>(length));
    const bool integer = raw.indexOf('.') < 0 && raw.indexOf('e') < 0 && raw.indexOf('E') < 0;
    if (integer)
        return raw == "-0" ? QByteArrayLiteral("0") : raw;
    double number = 0;
    std::from_chars(text, text + length, number);
    return std::isfinite(number) ? ecmaNumber(number) : raw;
}

struct Frame {
    bool isObject = false;
    Object object;
    Array array;
    QString key;
};

// Builds values, watches depth and duplicate keys, and knows where it is.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
public:
    explicit Builder(int depth) : m_depth(depth) {}

    bool Null() { return put(Value()); }
    bool Bool(bool b) { return put(Value(b)); }
    bool RawNumber(const char* text, rapidjson::SizeType length, bool)
    {
        return put(Value(Number{normalNumber(text, length)}));
    }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return put(Value(QString::fromUtf8(text, static_cast<qsizetype>(length))));
    }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        m_frames.back().key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        return true;
    }
    bool StartObject() { return open(true); }
    bool StartArray() { return open(false); }
    bool EndObject(rapidjson::SizeType)
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        QString duplicate;
        if (!frame.object.finish(&duplicate)) {
            m_problem = Problem::Duplicate;
            m_pointer = pointer() + QLatin1Char('/') + pointerToken(duplicate);
            return false;
        }
        return put(Value(std::move(frame.object)));
    }
    bool EndArray(rapidjson::SizeType)
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        return put(Value(std::move(frame.array)));
    }

    enum class Problem { None, Depth, Duplicate };
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] const QString& problemPointer() const { return m_pointer; }
    [[nodiscard]] Value take() { return std::move(m_root); }

private:
    bool open(bool object)
    {
        if (static_cast<int>(m_frames.size()) >= m_depth) {
            m_problem = Problem::Depth;
            m_pointer = pointer();
            return false;
        }
        m_frames.emplace_back();
        m_frames.back().isObject = object;
        return true;
    }
    bool put(Value value)
    {
        if (m_frames.empty())
            m_root = std::move(value);
        else if (m_frames.back().isObject)
            m_frames.back().object.append(m_frames.back().key, std::move(value));
        else
            m_frames.back().array.push_back(std::move(value));
        return true;
    }
    [[nodiscard]] QString pointer() const
    {
        QString out;
        for (const Frame& frame : m_frames) {
            out += QLatin1Char('/');
            out += frame.isObject ? pointerToken(frame.key) : QString::number(frame.array.size());
        }
        return out;
    }

    std::vector<Frame> m_frames;
    Value m_root;
    int m_depth;
    Problem m_problem = Problem::None;
    QString m_pointer;
};

QString lineAndColumn(const QByteArray& bytes, std::size_t offset)
{
    const auto before = bytes.left(static_cast<qsizetype>(offset));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

QString placed(const QString& name, const QString& where)
{
    return name.isEmpty() ? where : name + QLatin1Char(':') + where;
}

tl::unexpected<Error> syntaxError(const QByteArray& bytes, const QString& name, std::size_t offset,
                                  const QString& detail)
{
    return failure(QStringLiteral("json.syntax"),
                   Message("Json", QT_TRANSLATE_NOOP("Json", "This is not valid JSON: %1"), {detail}),
                   placed(name, lineAndColumn(bytes, offset)));
}

tl::unexpected<Error> builderError(const Builder& builder, const QString& name)
{
    const QString place = name + QLatin1Char('#') + builder.problemPointer();
    if (builder.problem() == Builder::Problem::Depth)
        return failure(QStringLiteral("json.depth"),
                       Message("Json", QT_TRANSLATE_NOOP("Json", "The JSON is nested too deeply.")), place);
    return failure(QStringLiteral("json.duplicate"),
                   Message("Json", QT_TRANSLATE_NOOP("Json", "The key at %1 stands twice in the same object."),
                           {builder.problemPointer()}),
                   place);
}

// Strict UTF-8: no overlong forms, no encoded surrogates, nothing above U+10FFFF. Returns the first bad
// byte, or -1. RapidJSON's own validation allows encoded surrogates.
qsizetype badUtf8(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const qsizetype size = bytes.size();
    qsizetype i = 0;
    while (i < size) {
        const unsigned char lead = data[i];
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int extra = lead >= 0xC2 && lead <= 0xDF ? 1 : (lead & 0xF0) == 0xE0 ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
        if (extra == 0 || i + extra >= size)
            return i;
        for (int k = 1; k <= extra; ++k) {
            if ((data[i + k] & 0xC0) != 0x80)
                return i;
        }
        const unsigned char next = data[i + 1];
        if ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) || (lead == 0xF0 && next < 0x90) ||
            (lead == 0xF4 && next > 0x8F))
            return i;
        i += extra + 1;
    }
    return -1;
}

void appendString(QByteArray& out, const QString& text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\f': out += "\\f"; break;
        case '\r': out += "\\r"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

constexpr int compact = -1;

void breakLine(QByteArray& out, int indent)
{
    if (indent == compact)
        return;
    out += '\n';
    out += QByteArray(indent * 2, ' ');
}

void write(QByteArray& out, const Value& value, int indent)
{
    const int inner = indent == compact ? compact : indent + 1;
    if (value.isNull()) {
        out += "null";
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else if (value.isNumber()) {
        out += value.numberText();
    } else if (value.isString()) {
        appendString(out, value.toString());
    } else if (value.isArray()) {
        out += '[';
        bool first = true;
        for (const Value& item : value.array()) {
            if (!std::exchange(first, false))
                out += ',';
            breakLine(out, inner);
            write(out, item, inner);
        }
        if (!first)
            breakLine(out, indent);
        out += ']';
    } else {
        out += '{';
        bool first = true;
        for (const auto& [key, member] : value.object()) {
            if (!std::exchange(first, false))
                out += ',';
            breakLine(out, inner);
            appendString(out, key);
            out += indent == compact ? ":" : ": ";
            write(out, member, inner);
        }
        if (!first)
            breakLine(out, indent);
        out += '}';
    }
}

bool keyBefore(const Member& member, QStringView key)
{
    return QStringView(member.first).compare(key) < 0;
}

const Value nullValue;
const QString emptyString;
const Array emptyArray;
const Object emptyObject;

} // namespace

Object::Object(std::initializer_list<Member> members)
{
    for (const Member& member : members)
        set(member.first, member.second);
}

const Value* Object::find(QStringView key) const
{
    const auto it = std::lower_bound(m_members.begin(), m_members.end(), key, keyBefore);
    return it != m_members.end() && it->first == key ? &it->second : nullptr;
}

void Object::set(const QString& key, Value value)
{
    const auto it = std::lower_bound(m_members.begin(), m_members.end(), QStringView(key), keyBefore);
    if (it != m_members.end() && it->first == key)
        it->second = std::move(value);
    else
        m_members.emplace(it, key, std::move(value));
}

bool Object::remove(QStringView key)
{
    const auto it = std::lower_bound(m_members.begin(), m_members.end(), key, keyBefore);
    if (it == m_members.end() || it->first != key)
        return false;
    m_members.erase(it);
    return true;
}

void Object::append(QString key, Value value)
{
    m_members.emplace_back(std::move(key), std::move(value));
}

bool Object::finish(QString* duplicate)
{
    std::stable_sort(m_members.begin(), m_members.end(),
                     [](const Member& a, const Member& b) { return a.first < b.first; });
    const auto twin = std::adjacent_find(m_members.begin(), m_members.end(),
                                         [](const Member& a, const Member& b) { return a.first == b.first; });
    if (twin == m_members.end())
        return true;
    if (duplicate)
        *duplicate = twin->first;
    return false;
}

bool operator==(const Object& a, const Object& b)
{
    return a.m_members == b.m_members;
}

Value::Value(int n) : m_data(Number{QByteArray::number(n)}) {}
Value::Value(qint64 n) : m_data(Number{QByteArray::number(n)}) {}
Value::Value(Array array) : m_data(std::make_shared<const Array>(std::move(array))) {}
Value::Value(Object object) : m_data(std::make_shared<const Object>(std::move(object))) {}

Value Value::strings(const QStringList& list)
{
    Array array;
    array.reserve(static_cast<std::size_t>(list.size()));
    for (const QString& item : list)
        array.emplace_back(item);
    return Value(std::move(array));
}

bool Value::toBool(bool otherwise) const
{
    const bool* b = std::get_if<bool>(&m_data);
    return b ? *b : otherwise;
}

qint64 Value::toInteger(qint64 otherwise) const
{
    const Number* number = std::get_if<Number>(&m_data);
    bool fits = false;
    const qint64 n = number ? number->text.toLongLong(&fits) : 0;
    return fits ? n : otherwise;
}

const QString& Value::toString() const
{
    const QString* s = std::get_if<QString>(&m_data);
    return s ? *s : emptyString;
}

QByteArray Value::numberText() const
{
    const Number* number = std::get_if<Number>(&m_data);
    return number ? number->text : QByteArray();
}

const Array& Value::array() const
{
    const SharedArray* a = std::get_if<SharedArray>(&m_data);
    return a ? **a : emptyArray;
}

const Object& Value::object() const
{
    const SharedObject* o = std::get_if<SharedObject>(&m_data);
    return o ? **o : emptyObject;
}

const Value& Value::operator[](QStringView key) const
{
    const Value* member = object().find(key);
    return member ? *member : nullValue;
}

QStringList Value::toStringList() const
{
    QStringList list;
    for (const Value& item : array()) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

bool operator==(const Value& a, const Value& b)
{
    if (a.m_data.index() != b.m_data.index())
        return false;
    if (a.isArray())
        return &a.array() == &b.array() || a.array() == b.array();
    if (a.isObject())
        return &a.object() == &b.object() || a.object() == b.object();
    return a.m_data == b.m_data;
}

Result<Value> parse(const QByteArray& bytes, const QString& name, const Limits& limits)
{
    if (bytes.size() > limits.bytes)
        return failure(QStringLiteral("json.size"),
                       Message("Json", QT_TRANSLATE_NOOP("Json", "The file is larger than %1 bytes."),
                               {MessageNumber{QString::number(limits.bytes)}}),
                       name);
    if (const qsizetype bad = badUtf8(bytes); bad >= 0)
        return syntaxError(bytes, name, static_cast<std::size_t>(bad), QStringLiteral("UTF-8"));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) // RapidJSON takes it for the end
        return syntaxError(bytes, name, static_cast<std::size_t>(nul), QStringLiteral("U+0000"));
    Builder builder(limits.depth);
    rapidjson::Reader reader;
    rapidjson::StringStream stream(bytes.constData());
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.problem() != Builder::Problem::None)
        return builderError(builder, name);
    if (result.IsError())
        return syntaxError(bytes, name, result.Offset(),
                           QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
    return builder.take();
}

QByteArray canonical(const Value& value)
{
    QByteArray out;
    write(out, value, compact);
    return out;
}

QByteArray pretty(const Value& value)
{
    QByteArray out;
    write(out, value, 0);
    out += '\n';
    return out;
}

QString pointerToken(const QString& key)
{
    QString token = key;
    token.replace(u'~', QLatin1String("~0"));
    token.replace(u'/', QLatin1String("~1"));
    return token;
}

} // namespace aspirant::json

#include "model/pack/pack_generator.h"

#include "model/pack/generator_dice.h"

#include <QStringList>

#include <array>

#include <vector>

namespace aspirant::pack {

namespace {

using json::Array;
using json::Object;
using json::Value;

QString number(int n)
{
    return QString::number(n);
}

Value text(const QString& words)
{
    return Object{{QStringLiteral("en"), words},
                  {QStringLiteral("zh-Hant"), QStringLiteral("題目：") + words},
                  {QStringLiteral("zh-Hans"), QStringLiteral("题目：") + words}};
}

Value choice(const QString& value)
{
    return Object{{QStringLiteral("value"), value}, {QStringLiteral("text"), text(value)}};
}

// What a later rule may read, and how it is written there.
struct Readable {
    QString name;
    int question = 0; // running number, for `reach`
};

class Generator final {
public:
    Generator(quint64 seed, const GeneratorSizes& sizes) : m_dice(seed), m_sizes(sizes) {}
    Value pack();

private:
    Value section(int index, int last);
    Value question(const QString& prefix);
    Object base(const QString& id, const char* type);
    Value plain(const QString& id);
    Value table(const QString& id);
    Value nested();
    Value matrix(const QString& id);
    void addRules(Object& question, const QString& id, bool isNumber);
    Value constraint(const QString& rule);
    const Readable* pick(const std::vector<Readable>& from);
    QString condition();
    Value attachmentSlots();

    Dice m_dice;
    GeneratorSizes m_sizes;
    int m_count = 0;
    int m_constraints = 0;
    int m_slots = 0;
    std::vector<Readable> m_flags, m_numbers, m_choices, m_tables;
};

Value Generator::pack()
{
    Array sections;
    for (int i = 0; i < m_sizes.sections; ++i)
        sections.push_back(section(i, m_sizes.questions * (i + 1) / m_sizes.sections));
    const Value documents = attachmentSlots();
    const Value sources = Array{Object{{QStringLiteral("id"), QStringLiteral("act")},
                                       {QStringLiteral("title"), text(QStringLiteral("An act"))},
                                       {QStringLiteral("issuer"), text(QStringLiteral("A legislature"))},
                                       {QStringLiteral("status"), QStringLiteral("law")},
                                       {QStringLiteral("seen"), QStringLiteral("law")}}};
    return Object{{QStringLiteral("format"), 1},
                  {QStringLiteral("id"), QStringLiteral("generated")},
                  {QStringLiteral("version"), QStringLiteral("1.0.0")},
                  {QStringLiteral("title"), text(QStringLiteral("Generated"))},
                  {QStringLiteral("legal_status"), QStringLiteral("product")},
                  {QStringLiteral("as_at"), QStringLiteral("2026-11-22")},
                  {QStringLiteral("sections"), sections},
                  {QStringLiteral("documents"), documents},
                  {QStringLiteral("sources"), sources},
                  {QStringLiteral("choices"), Object{{QStringLiteral("colours"), Array{choice(QStringLiteral("red")), choice(QStringLiteral("green")), choice(QStringLiteral("blue"))}}}}};
}

Value Generator::section(int index, int last)
{
    const QString id = QStringLiteral("s") + number(index);
    Object section{{QStringLiteral("id"), id + QStringLiteral("_section")},
                   {QStringLiteral("title"), text(QStringLiteral("Section ") + number(index))}};
    if (index % 4 == 3)
        section.set(QStringLiteral("visible"), condition());
    Array questions;
    while (m_count < last || questions.empty())
        questions.push_back(question(id));
    section.set(QStringLiteral("questions"), std::move(questions));
    return section;
}

Value Generator::question(const QString& prefix)
{
    const QString id = prefix + QStringLiteral(".q") + number(m_count);
    const int kind = m_dice.below(100);
    if (kind < 4)
        return table(id);
    if (kind < 6)
        return matrix(id);
    return plain(id);
}

Object Generator::base(const QString& id, const char* type)
{
    ++m_count;
    return Object{{QStringLiteral("id"), id},
                  {QStringLiteral("type"), QString::fromLatin1(type)},
                  {QStringLiteral("text"), text(QStringLiteral("Question ") + number(m_count))},
                  {QStringLiteral("status"), QStringLiteral("law")},
                  {QStringLiteral("cites"), Array{Object{{QStringLiteral("source"), QStringLiteral("act")}, {QStringLiteral("ref"), QStringLiteral("s.") + number(m_count)}}}}};
}

Value Generator::plain(const QString& id)
{
    static constexpr std::array types{"yes_no", "yes_no", "integer", "decimal", "choice", "text", "date", "money", "choices", "long_text"};
    const char* type = types[static_cast<std::size_t>(m_dice.below(static_cast<int>(types.size())))];
    const QString tag = QString::fromLatin1(type);
    Object question = base(id, type);
    const bool isNumber = tag == u"integer" || tag == u"decimal";
    if (tag == u"choice" || tag == u"choices")
        question.set(QStringLiteral("choices"), QStringLiteral("colours"));
    if (tag == u"money")
        question.set(QStringLiteral("currencies"), Value::strings({QStringLiteral("HKD"), QStringLiteral("USD")}));
    addRules(question, id, isNumber);
    if (tag == u"yes_no") {
        m_flags.push_back({id, m_count});
        if (m_dice.below(8) == 0)
            question.set(QStringLiteral("slots"), Value::strings({QStringLiteral("slot.d") + number(m_slots++)}));
    } else if (isNumber) {
        m_numbers.push_back({id, m_count});
    } else if (tag == u"choice") {
        m_choices.push_back({id, m_count});
    }
    return question;
}

void Generator::addRules(Object& question, const QString& id, bool isNumber)
{
    if (m_dice.below(100) < 35) {
        const QString rule = condition();
        if (m_dice.below(4) == 0)
            question.set(QStringLiteral("visible"), Object{{QStringLiteral("rule"), rule}, {QStringLiteral("unknown"), QStringLiteral("show")}});
        else
            question.set(QStringLiteral("visible"), rule);
    }
    const int required = m_dice.below(10);
    if (required < 4)
        question.set(QStringLiteral("required"), true);
    else if (required < 6)
        question.set(QStringLiteral("required"), condition());
    if (!isNumber)
        return;
    const Readable* first = pick(m_numbers);
    const Readable* rows = pick(m_tables);
    if (first != nullptr && m_dice.below(4) == 0)
        question.set(QStringLiteral("computed"), rows != nullptr && m_dice.below(2) == 0
                         ? QStringLiteral("sum(%1.map(r, r.amount)) + %2").arg(rows->name, first->name)
                         : QStringLiteral("%1 * 2 + 1").arg(first->name));
    else if (m_dice.below(3) == 0)
        question.set(QStringLiteral("constraints"), Array{constraint(id + QStringLiteral(" >= 0"))});
}

Value Generator::constraint(const QString& rule)
{
    return Object{{QStringLiteral("id"), QStringLiteral("c") + number(m_constraints++)},
                  {QStringLiteral("rule"), rule},
                  {QStringLiteral("severity"), QStringLiteral("warns")},
                  {QStringLiteral("message"), text(QStringLiteral("This does not hold."))},
                  {QStringLiteral("status"), QStringLiteral("law")}};
}

// A repeat with plain fields, a computed one, and a repeat inside it.
Value Generator::table(const QString& id)
{
    Object table = base(id, "repeat");
    Object title = base(QStringLiteral("name"), "text");
    Object amount = base(QStringLiteral("amount"), "decimal");
    Object flag = base(QStringLiteral("flag"), "yes_no");
    Object twice = base(QStringLiteral("twice"), "decimal");
    title.set(QStringLiteral("required"), true);
    flag.set(QStringLiteral("visible"), QStringLiteral("this.amount > 10"));
    twice.set(QStringLiteral("computed"), QStringLiteral("this.amount * 2"));
    Array fields{title, amount, flag, twice};
    if (m_dice.below(2) == 0)
        fields.push_back(nested());
    table.set(QStringLiteral("fields"), std::move(fields));
    table.set(QStringLiteral("row_title"), QStringLiteral("name"));
    if (m_dice.below(3) == 0)
        table.set(QStringLiteral("visible"), condition());
    table.set(QStringLiteral("constraints"), Array{constraint(QStringLiteral("sum(%1.map(r, r.amount)) <= 1000000").arg(id))});
    m_tables.push_back({id, m_count});
    return table;
}

Value Generator::nested()
{
    Object inner = base(QStringLiteral("parts"), "repeat");
    Object part = base(QStringLiteral("part"), "text");
    Object share = base(QStringLiteral("share"), "percentage");
    Object large = base(QStringLiteral("large"), "yes_no");
    share.set(QStringLiteral("visible"), QStringLiteral("parent.flag"));
    large.set(QStringLiteral("visible"), QStringLiteral("this.share > 50 && parent.amount > 100"));
    inner.set(QStringLiteral("fields"), Array{part, share, large});
    inner.set(QStringLiteral("visible"), QStringLiteral("this.flag"));
    return inner;
}

Value Generator::matrix(const QString& id)
{
    Object matrix = base(id, "matrix");
    Object amount = base(QStringLiteral("amount"), "decimal");
    Object note = base(QStringLiteral("note"), "text");
    note.set(QStringLiteral("visible"), QStringLiteral("this.row == 'third' && this.amount > 0"));
    Object third = choice(QStringLiteral("third")).object();
    third.set(QStringLiteral("visible"), condition());
    matrix.set(QStringLiteral("rows"), Array{choice(QStringLiteral("first")), choice(QStringLiteral("second")), third});
    matrix.set(QStringLiteral("fields"), Array{amount, note});
    m_tables.push_back({id, m_count});
    return matrix;
}

const Readable* Generator::pick(const std::vector<Readable>& from)
{
    const int back = m_dice.below(8) + 1; // mostly near, as in real forms
    if (from.empty() || static_cast<int>(from.size()) < back)
        return nullptr;
    const Readable& candidate = from[from.size() - static_cast<std::size_t>(back)];
    return m_count - candidate.question <= m_sizes.reach ? &candidate : nullptr;
}

QString Generator::condition()
{
    QStringList parts;
    if (const Readable* flag = pick(m_flags))
        parts.append(m_dice.below(3) == 0 ? QStringLiteral("!%1").arg(flag->name) : flag->name);
    if (const Readable* n = pick(m_numbers); n != nullptr && m_dice.below(2) == 0)
        parts.append(QStringLiteral("%1 > %2").arg(n->name, number(m_dice.below(100))));
    if (const Readable* c = pick(m_choices); c != nullptr && m_dice.below(2) == 0)
        parts.append(QStringLiteral("%1 == 'red'").arg(c->name));
    if (const Readable* t = pick(m_tables); t != nullptr && m_dice.below(4) == 0)
        parts.append(QStringLiteral("%1.exists(r, r.amount > %2)").arg(t->name, number(m_dice.below(50))));
    if (parts.isEmpty())
        return QStringLiteral("today() >= date('2026-01-01')");
    return parts.join(m_dice.below(2) == 0 ? QStringLiteral(" && ") : QStringLiteral(" || "));
}

Value Generator::attachmentSlots()
{
    Array list;
    for (int i = 0; i < m_slots; ++i)
        list.push_back(Object{{QStringLiteral("id"), QStringLiteral("slot.d") + number(i)},
                              {QStringLiteral("text"), text(QStringLiteral("Document ") + number(i))},
                              {QStringLiteral("accept"), Value::strings({QStringLiteral("pdf")})},
                              {QStringLiteral("status"), QStringLiteral("product")}});
    return list;
}

} // namespace

Value generatePack(quint64 seed, const GeneratorSizes& sizes)
{
    return Generator(seed, sizes).pack();
}

} // namespace aspirant::pack

#include "model/pack/question_reader.h"

#include "model/base/decimal.h"
#include "model/ident/identifier.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

using Types = quint32;

constexpr Types bit(Type type)
{
    return Types{1} << static_cast<int>(type);
}

constexpr Types anyType = ~Types{0};
constexpr Types textTypes = bit(Type::Text) | bit(Type::LongText);
constexpr Types numberTypes = bit(Type::Integer) | bit(Type::Decimal) | bit(Type::Percentage) | bit(Type::Money);
constexpr Types dateTypes = bit(Type::Date) | bit(Type::PartialDate);
constexpr Types choiceTypes = bit(Type::Choice) | bit(Type::Choices);
constexpr Types rowTypes = bit(Type::Repeat) | bit(Type::Matrix);

Message notAllowed(const QString& key, Type type)
{
    return Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” has no meaning for a question of type “%2”."),
                   {key, typeTag(type)});
}

} // namespace

std::optional<Status> readStatus(const Cursor& at)
{
    const int index = at.oneOf({"law", "concluded", "proposal", "analogue", "product", "seed"});
    return index < 0 ? std::nullopt : std::optional(static_cast<Status>(index));
}

// What a key is for, and how it is read. `id`, `type`, `status` and `fields` are read apart.
struct QuestionReader::Key {
    Types types = anyType;
    bool inDocuments = false;
    void (*read)(QuestionReader&, Question&, const Cursor&) = nullptr;
};

const QHash<QString, QuestionReader::Key>& QuestionReader::keyTable()
{
    using R = QuestionReader;
    using Q = Question;
    using C = Cursor;
    static const QHash<QString, Key> table{
        {QStringLiteral("id"), {anyType, true, nullptr}},
        {QStringLiteral("type"), {anyType, false, nullptr}},
        {QStringLiteral("status"), {anyType, true, nullptr}},
        {QStringLiteral("fields"), {rowTypes, false, nullptr}},
        {QStringLiteral("text"), {anyType, true, [](R& r, Q& q, const C& c) { q.text = c.text(r.m_limits.textLength); }}},
        {QStringLiteral("help"), {anyType, true, [](R& r, Q& q, const C& c) { q.help = c.text(r.m_limits.textLength); }}},
        {QStringLiteral("visible"), {anyType, true, [](R& r, Q& q, const C& c) { q.visible = r.rule(c, true); }}},
        {QStringLiteral("required"), {anyType, true, [](R& r, Q& q, const C& c) { r.readRequired(q, c); }}},
        {QStringLiteral("computed"), {anyType & ~(rowTypes | bit(Type::Attachment) | bit(Type::Statement)), false,
                                      [](R& r, Q& q, const C& c) { q.computed = r.rule(c, false); }}},
        {QStringLiteral("constraints"), {anyType, false, [](R& r, Q& q, const C& c) {
             if (!c.expectArray(r.m_limits.constraints))
                 return;
             for (int i = 0; i < static_cast<int>(c.value().array().size()); ++i)
                 q.constraints.append(r.constraint(c.at(i), q));
         }}},
        {QStringLiteral("cites"), {anyType, true, [](R& r, Q& q, const C& c) { q.cites = r.cites(c); }}},
        {QStringLiteral("forms"), {anyType, true, [](R& r, Q& q, const C& c) { q.forms = r.forms(c); }}},
        {QStringLiteral("aspire"), {anyType, false, [](R& r, Q& q, const C& c) { q.aspire = r.aspire(c); }}},
        {QStringLiteral("slots"), {anyType, false, [](R& r, Q& q, const C& c) {
             q.slotIds = c.strings(r.m_limits.listed, r.m_limits.idLength);
         }}},
        {QStringLiteral("personal"), {anyType, true, [](R&, Q& q, const C& c) { q.personal = c.boolean(); }}},
        {QStringLiteral("languages"), {textTypes, false, [](R&, Q& q, const C& c) {
             q.languages = c.oneOf({"one", "each"}) == 1 ? Languages::Each : Languages::One;
         }}},
        {QStringLiteral("states"), {anyType, false, [](R& r, Q& q, const C& c) { r.readStates(q, c); }}},
        {QStringLiteral("other"), {choiceTypes | bit(Type::YesNo), false, [](R&, Q& q, const C& c) { q.other = c.boolean(); }}},
        {QStringLiteral("min_length"), {textTypes, false, [](R& r, Q& q, const C& c) { q.minLength = r.smallInteger(c, 1000000); }}},
        {QStringLiteral("max_length"), {textTypes, false, [](R& r, Q& q, const C& c) { q.maxLength = r.smallInteger(c, 1000000); }}},
        {QStringLiteral("pattern"), {textTypes, false, [](R& r, Q& q, const C& c) { q.pattern = r.pattern(c); }}},
        {QStringLiteral("choices"), {choiceTypes, false, [](R& r, Q& q, const C& c) { r.readChoices(q, c); }}},
        {QStringLiteral("min_count"), {bit(Type::Choices), false, [](R& r, Q& q, const C& c) { q.minCount = r.smallInteger(c, 10000); }}},
        {QStringLiteral("max_count"), {bit(Type::Choices), false, [](R& r, Q& q, const C& c) { q.maxCount = r.smallInteger(c, 10000); }}},
        {QStringLiteral("min"), {numberTypes | dateTypes, false, [](R& r, Q& q, const C& c) { q.min = r.bound(c, q.type); }}},
        {QStringLiteral("max"), {numberTypes | dateTypes, false, [](R& r, Q& q, const C& c) { q.max = r.bound(c, q.type); }}},
        {QStringLiteral("decimals"), {numberTypes & ~bit(Type::Integer), false, [](R& r, Q& q, const C& c) { q.decimals = r.smallInteger(c, 30); }}},
        {QStringLiteral("unit"), {numberTypes & ~bit(Type::Money), false, [](R& r, Q& q, const C& c) { q.unit = c.text(r.m_limits.textLength); }}},
        {QStringLiteral("currencies"), {bit(Type::Money), false, [](R& r, Q& q, const C& c) { q.currencies = c.strings(r.m_limits.listed, 3); }}},
        {QStringLiteral("identifier"), {bit(Type::Identifier), false, [](R&, Q& q, const C& c) {
             q.identifier = c.string(32);
             if (!ident::isIdentifierKind(q.identifier))
                 c.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a kind of identifier."), {q.identifier}));
         }}},
        {QStringLiteral("networks"), {bit(Type::Wallet), false, [](R&, Q& q, const C& c) {
             q.networks = c.strings(10, 16);
             for (int i = 0; i < q.networks.size() && i < static_cast<int>(c.value().array().size()); ++i)
                 (void)c.at(i).oneOf({"bitcoin", "ethereum", "tron", "solana", "other"});
         }}},
        {QStringLiteral("party"), {bit(Type::Party), false, [](R&, Q& q, const C& c) {
             const int index = c.oneOf({"person", "entity", "any"});
             q.party = index < 0 ? PartyKind::Any : static_cast<PartyKind>(index);
         }}},
        {QStringLiteral("role"), {bit(Type::Party), false, [](R& r, Q& q, const C& c) { q.role = c.text(r.m_limits.textLength); }}},
        {QStringLiteral("accept"), {bit(Type::Attachment), true, [](R&, Q& q, const C& c) {
             q.accept = c.strings(8, 8);
             for (int i = 0; i < q.accept.size(); ++i)
                 (void)c.at(i).oneOf({"pdf", "png", "jpg", "docx", "xlsx", "csv", "txt", "zip"});
         }}},
        {QStringLiteral("max_bytes"), {bit(Type::Attachment), true, [](R&, Q& q, const C& c) { q.maxBytes = c.integer(1, qint64{1} << 40); }}},
        {QStringLiteral("max_files"), {bit(Type::Attachment), true, [](R& r, Q& q, const C& c) { q.maxFiles = r.smallInteger(c, 10000); }}},
        {QStringLiteral("fresh"), {bit(Type::Attachment), true, [](R& r, Q& q, const C& c) { r.readFreshness(q, c); }}},
        {QStringLiteral("written_in"), {bit(Type::Attachment), true, [](R&, Q& q, const C& c) {
             const int index = c.oneOf({"en_or_zh", "each", "any"});
             q.writtenIn = index < 0 ? WrittenIn::EnglishOrChinese : static_cast<WrittenIn>(index);
         }}},
        {QStringLiteral("samples"), {textTypes, false, [](R& r, Q& q, const C& c) { r.readSamples(q, c); }}},
        {QStringLiteral("min_rows"), {bit(Type::Repeat), false, [](R& r, Q& q, const C& c) { q.minRows = r.smallInteger(c, 10000); }}},
        {QStringLiteral("max_rows"), {bit(Type::Repeat), false, [](R& r, Q& q, const C& c) { q.maxRows = r.smallInteger(c, 100000); }}},
        {QStringLiteral("row_title"), {bit(Type::Repeat), false, [](R& r, Q& q, const C& c) { q.rowTitle = c.string(r.m_limits.idLength); }}},
        {QStringLiteral("item"), {bit(Type::Repeat), false, [](R& r, Q& q, const C& c) { q.item = c.text(r.m_limits.textLength); }}},
        {QStringLiteral("rows"), {bit(Type::Matrix), false, [](R& r, Q& q, const C& c) { q.rows = r.choices(c); }}},
        {QStringLiteral("confirm"), {bit(Type::Statement), false, [](R&, Q& q, const C& c) { q.confirm = c.boolean(); }}},
    };
    return table;
}

Question QuestionReader::read(const Cursor& at, const Question* up, int depth)
{
    Question question;
    if (!at.expectObject() || !mayCount(at))
        return question;
    question.pointer = at.pointer();
    if (!readHead(question, at, up))
        return question;
    for (const auto& [name, value] : at.value().object())
        readKey(question, name, Cursor(value, at, name));
    if (question.hasRows())
        readFields(question, at, depth);
    checkWhole(question, at);
    return question;
}

Question QuestionReader::document(const Cursor& at)
{
    Question question;
    if (!at.expectObject() || !mayCount(at))
        return question;
    question.pointer = at.pointer();
    question.type = Type::Attachment;
    (void)readHead(question, at, nullptr);
    question.type = Type::Attachment;
    for (const auto& [name, value] : at.value().object()) {
        const auto key = keyTable().constFind(name);
        if (key != keyTable().cend() && key->inDocuments)
            readKey(question, name, Cursor(value, at, name));
        else
            Cursor(value, at, name)
                .blocks("pack.unknown_key",
                        Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is not known here."), {name.left(100)}));
    }
    checkWhole(question, at);
    return question;
}

// False when the type is not known, so that no other key can be judged.
bool QuestionReader::readHead(Question& question, const Cursor& at, const Question* up)
{
    const Cursor id = at[u"id"];
    if (id.isPresent()) {
        question.key = id.string(m_limits.idLength);
        if (!isId(question.key))
            id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not an id: lower-case letters, digits and underscores, parts joined by points."), {question.key}));
        else if (hasReservedPart(question.key))
            id.blocks("pack.reserved", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” contains a reserved word of the rule language."), {question.key}));
    }
    question.id = up == nullptr ? question.key : up->id + u'.' + question.key;
    const Cursor type = at[u"type"];
    if (type.isPresent()) {
        const QString tag = type.string(32);
        if (const auto known = typeFromTag(tag))
            question.type = *known;
        else {
            type.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a type of question."), {tag}));
            return false;
        }
    }
    const Cursor status = at[u"status"];
    if (status.isPresent())
        question.status = readStatus(status).value_or(Status::Product);
    else if (up != nullptr)
        question.status = up->status; // a field stands in the world as its table does
    else
        at.blocks("pack.missing_key", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is missing."),
                                              {QStringLiteral("status")}));
    return true;
}

void QuestionReader::readKey(Question& question, const QString& name, const Cursor& at)
{
    const auto key = keyTable().constFind(name);
    if (key == keyTable().cend())
        at.blocks("pack.unknown_key",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is not known here."), {name.left(100)}));
    else if ((key->types & bit(question.type)) == 0)
        at.blocks("pack.not_for_type", notAllowed(name, question.type));
    else if (key->read != nullptr)
        key->read(*this, question, at);
}

void QuestionReader::readFields(Question& question, const Cursor& at, int depth)
{
    const Cursor fields = at[u"fields"];
    if (!fields.isPresent())
        return;
    if (depth >= m_limits.depth) {
        fields.blocks("pack.limit", Message("Packs", QT_TRANSLATE_NOOP("Packs", "Tables may stand within tables only %1 deep."),
                                            {MessageNumber{QString::number(m_limits.depth)}}));
        return;
    }
    if (!fields.expectArray(m_limits.fields))
        return;
    const int size = static_cast<int>(fields.value().array().size());
    question.fields.reserve(size);
    for (int i = 0; i < size; ++i)
        question.fields.append(read(fields.at(i), &question, depth + 1));
    if (size == 0)
        fields.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "A table needs at least one field.")));
}

bool QuestionReader::mayCount(const Cursor& at)
{
    if (++m_count <= m_limits.questions)
        return true;
    if (m_count == m_limits.questions + 1)
        at.blocks("pack.limit", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The pack has more than %1 questions."),
                                        {MessageNumber{QString::number(m_limits.questions)}}));
    return false;
}

void QuestionReader::checkWhole(const Question& question, const Cursor& at) const
{
    const auto need = [&](const char* key) {
        if (!at.value().object().contains(QString::fromLatin1(key)))
            at.blocks("pack.missing_key", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is missing."),
                                                  {QString::fromLatin1(key)}));
    };
    need("id");
    need("text");
    if (question.type != Type::Attachment) // a slot has none; any other question starts as text without one
        need("type");
    if ((bit(question.type) & choiceTypes) != 0)
        need("choices");
    if (question.hasRows())
        need("fields");
    if (question.type == Type::Matrix)
        need("rows");
    if (question.type == Type::Identifier)
        need("identifier");
    const auto ordered = [&](const auto& low, const auto& high, QStringView key) {
        if (low && high && *low > *high)
            at[key].blocks("pack.range", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The smallest allowed is larger than the largest.")));
    };
    ordered(question.minLength, question.maxLength, u"max_length");
    ordered(question.minCount, question.maxCount, u"max_count");
    ordered(question.minRows, question.maxRows, u"max_rows");
    ordered(Decimal::parse(question.min), Decimal::parse(question.max), u"max");
    if (!question.rowTitle.isEmpty()
        && std::none_of(question.fields.begin(), question.fields.end(), [&](const Question& f) { return f.key == question.rowTitle; }))
        at[u"row_title"].blocks("pack.reference", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a field of this table."), {question.rowTitle}));
}

} // namespace aspirant::pack

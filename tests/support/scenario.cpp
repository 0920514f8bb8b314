#include "support/scenario.h"

#include "model/draft/answer_check.h"
#include "model/pack/pack_reader.h"

namespace aspirant::test {

namespace {

json::Value parsed(const QByteArray& text)
{
    const auto value = json::parse(text, QStringLiteral("scenario"));
    if (!value)
        qFatal("bad JSON in a scenario: %s", text.constData());
    return *value;
}

json::Value textOf(const QString& id)
{
    return json::Object{{QStringLiteral("en"), id},
                        {QStringLiteral("zh-Hant"), id + QStringLiteral("（繁）")},
                        {QStringLiteral("zh-Hans"), id + QStringLiteral("（简）")}};
}

json::Value withTexts(const json::Value& choices)
{
    if (!choices.isArray())
        return choices;
    json::Array out;
    for (const json::Value& choice : choices.array()) {
        json::Object object =
            choice.isString() ? json::Object{{QStringLiteral("value"), choice}} : choice.object();
        if (!object.contains(u"text"))
            object.set(QStringLiteral("text"), textOf(object.find(u"value")->toString()));
        out.emplace_back(std::move(object));
    }
    return out;
}

json::Value completed(json::Object question)
{
    if (!question.contains(u"text"))
        question.set(QStringLiteral("text"), textOf(question.find(u"id")->toString()));
    if (!question.contains(u"status"))
        question.set(QStringLiteral("status"), QStringLiteral("product"));
    for (const QString& key : {QStringLiteral("choices"), QStringLiteral("rows")}) {
        if (const json::Value* list = question.find(key))
            question.set(key, withTexts(*list));
    }
    if (const json::Value* fields = question.find(u"fields")) {
        json::Array out;
        for (const json::Value& field : fields->array())
            out.push_back(completed(field.object()));
        question.set(QStringLiteral("fields"), json::Value(std::move(out)));
    }
    if (const json::Value* constraints = question.find(u"constraints")) {
        json::Array out;
        for (const json::Value& given : constraints->array()) {
            json::Object constraint = given.object();
            if (!constraint.contains(u"message"))
                constraint.set(QStringLiteral("message"), textOf(constraint.find(u"id")->toString()));
            if (!constraint.contains(u"status"))
                constraint.set(QStringLiteral("status"), QStringLiteral("product"));
            if (!constraint.contains(u"severity"))
                constraint.set(QStringLiteral("severity"), QStringLiteral("warns"));
            out.emplace_back(std::move(constraint));
        }
        question.set(QStringLiteral("constraints"), json::Value(std::move(out)));
    }
    return question;
}

json::Object members(const char* more, std::initializer_list<json::Member> first)
{
    json::Object object = parsed("{" + QByteArray(more) + "}").object();
    for (const json::Member& member : first)
        object.set(member.first, member.second);
    return object;
}

void dieOfIssues(const QList<Issue>& issues)
{
    const Catalogue catalogue{QString()};
    bool blocked = false;
    for (const Issue& issue : issues) {
        if (issue.severity != Severity::Blocks)
            continue;
        qWarning("%s at %s: %s", qPrintable(issue.code), qPrintable(issue.path),
                 qPrintable(issue.message.words(catalogue, Language::English)));
        blocked = true;
    }
    if (blocked)
        qFatal("the pack of this scenario is not good");
}

} // namespace

std::shared_ptr<const pack::CompiledPack> compiled(const json::Value& resolvedPack)
{
    pack::ReadPack read = pack::readResolvedPack(json::canonical(resolvedPack), QStringLiteral("scenario"));
    dieOfIssues(read.issues);
    auto made = pack::CompiledPack::compile(std::move(*read.pack));
    dieOfIssues(made->issues());
    return made;
}

Scenario& Scenario::section(const char* id, const char* more)
{
    if (!m_section.isEmpty()) {
        m_section.set(QStringLiteral("questions"), json::Value(std::exchange(m_questions, {})));
        m_sections.emplace_back(std::exchange(m_section, {}));
    }
    m_section = members(more, {{QStringLiteral("id"), QString::fromLatin1(id)},
                               {QStringLiteral("title"), textOf(QString::fromLatin1(id))}});
    return *this;
}

Scenario& Scenario::add(const char* id, const char* type, const char* more)
{
    if (m_section.isEmpty())
        section("first_section");
    m_questions.push_back(completed(members(more, {{QStringLiteral("id"), QString::fromLatin1(id)},
                                                   {QStringLiteral("type"), QString::fromLatin1(type)}})));
    return *this;
}

Scenario& Scenario::slot(const char* id, const char* more)
{
    m_slots.push_back(completed(members(more, {{QStringLiteral("id"), QString::fromLatin1(id)}})));
    return *this;
}

Scenario& Scenario::date(const char* id, const char* rule, const char* more)
{
    m_dates.push_back(completed(members(more, {{QStringLiteral("id"), QString::fromLatin1(id)}, {QStringLiteral("rule"), QString::fromLatin1(rule)}})));
    return *this;
}

Scenario& Scenario::outcome(const char* id, const char* rule)
{
    const json::Value words = textOf(QString::fromLatin1(id));
    m_outcomes.emplace_back(json::Object{{QStringLiteral("id"), QString::fromLatin1(id)},
                                         {QStringLiteral("kind"), QStringLiteral("module")},
                                         {QStringLiteral("title"), words},
                                         {QStringLiteral("because"), words},
                                         {QStringLiteral("rule"), QString::fromLatin1(rule)},
                                         {QStringLiteral("status"), QStringLiteral("product")}});
    return *this;
}

Scenario& Scenario::brief(const char* rule)
{
    m_brief = QString::fromLatin1(rule);
    return *this;
}

Scenario& Scenario::source(const char* id)
{
    m_sources.emplace_back(json::Object{{QStringLiteral("id"), QString::fromLatin1(id)},
                                        {QStringLiteral("title"), textOf(QString::fromLatin1(id))},
                                        {QStringLiteral("issuer"), textOf(QStringLiteral("issuer"))},
                                        {QStringLiteral("status"), QStringLiteral("law")},
                                        {QStringLiteral("seen"), QStringLiteral("law")}});
    return *this;
}

void Scenario::start()
{
    section("end");
    json::Object whole{{QStringLiteral("format"), 1},
                       {QStringLiteral("id"), QStringLiteral("story")},
                       {QStringLiteral("version"), QStringLiteral("1.0.0")},
                       {QStringLiteral("title"), textOf(QStringLiteral("story"))},
                       {QStringLiteral("summary"), textOf(QStringLiteral("story"))},
                       {QStringLiteral("legal_status"), QStringLiteral("law")},
                       {QStringLiteral("as_at"), QStringLiteral("2026-11-22")},
                       {QStringLiteral("sections"), json::Value(m_sections)},
                       {QStringLiteral("choices"), json::Object()},
                       {QStringLiteral("documents"), json::Value(m_slots)},
                       {QStringLiteral("sources"), json::Value(m_sources)},
                       {QStringLiteral("dates"), json::Value(m_dates)},
                       {QStringLiteral("outcomes"), json::Value(m_outcomes)}};
    if (!m_brief.isNull())
        whole.set(QStringLiteral("brief"), m_brief);
    const auto pack = compiled(whole);
    draft::Draft draft;
    draft.id = QStringLiteral("d1");
    draft.client = QStringLiteral("Client");
    draft.title = QStringLiteral("Story");
    draft.pack = {pack->pack().id, pack->pack().version, pack->pack().hash};
    m_session = std::make_unique<session::Session>(pack, draft, today);
}

session::Session& Scenario::session()
{
    if (!m_session)
        start();
    return *m_session;
}

session::Delta Scenario::apply(const draft::ChangeSet& changes)
{
    const auto delta = session().apply(changes);
    if (!delta)
        qFatal("a change of the scenario does not apply: %s", qPrintable(delta.error().place));
    return *delta;
}

session::Delta Scenario::answer(const QString& path, const char* text)
{
    const pack::Slot slot = session().slotOf(at(path));
    if (slot < 0)
        qFatal("the scenario has no question %s", qPrintable(path));
    const auto normal =
        draft::normalAnswer(session().pack(), slot, parsed("[" + QByteArray(text) + "]").array().front());
    if (!normal)
        qFatal("the answer to %s has a wrong shape: %s", qPrintable(path), text);
    return apply(draft::setAnswer(answers(), at(path), *normal));
}

session::Delta Scenario::clear(const QString& path)
{
    return apply(draft::setAnswer(answers(), at(path), {}));
}

session::Delta Scenario::addRow(const QString& repeat, const QString& id, int position)
{
    return apply(draft::addRow(answers(), at(repeat), id, position));
}

session::Delta Scenario::removeRow(const QString& row)
{
    return apply(draft::removeRow(answers(), at(row)));
}

session::QuestionState Scenario::state(const QString& path)
{
    return session().state(at(path));
}

bool Scenario::isVisible(const QString& path)
{
    return state(path).visibility == session::Visibility::Visible;
}

bool Scenario::isRequired(const QString& path)
{
    return state(path).required == session::Truth::Yes;
}

QString Scenario::value(const QString& path)
{
    return QString::fromUtf8(json::canonical(state(path).answer));
}

QStringList Scenario::findings()
{
    QStringList list;
    for (const Issue& issue : session().findings())
        list.append(issue.code + u' ' + issue.path);
    return list;
}

QString Scenario::sentences(const QString& path, session::About about, Language language)
{
    const Catalogue catalogue{QString()};
    QStringList list;
    for (const Message& message : session().explain(at(path), about).text)
        list.append(message.words(catalogue, language));
    return list.join(u'|');
}

QStringList Scenario::texts(const QList<draft::Path>& paths)
{
    QStringList list;
    for (const draft::Path& path : paths)
        list.append(path.text());
    return list;
}

} // namespace aspirant::test

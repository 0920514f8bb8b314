#include "model/session/scenario.h"

#include "model/base/digest.h"
#include "model/draft/draft_json.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace aspirant::session {

namespace {

QString tag(Truth truth)
{
    return truth == Truth::Yes ? QStringLiteral("true") : truth == Truth::No ? QStringLiteral("false") : QStringLiteral("maybe");
}

QString tag(Visibility visibility)
{
    if (visibility == Visibility::Visible)
        return tag(Truth::Yes);
    return tag(visibility == Visibility::Hidden ? Truth::No : Truth::Maybe);
}

QString words(const json::Value& value)
{
    return QString::fromUtf8(json::canonical(value));
}

Result<json::Value> standIn(const QString& fileName, const draft::Path&)
{
    return json::Object{{QStringLiteral("$sha256"), sha256Hex(fileName.toUtf8())}, {QStringLiteral("name"), fileName}};
}

class ScenarioRun final {
public:
    ScenarioRun(const std::shared_ptr<const pack::CompiledPack>& pack, const json::Value& scenario) : m_pack(pack), m_scenario(scenario) {}
    QList<Issue> run();

private:
    void report(const char* code, Message message, const QString& pointer);
    void checkForm();
    std::optional<Session> openSession();
    void checkEach(const Session& session, const char* key);
    QString actual(const Session& session, const draft::Path& path, const QString& key) const;
    void checkFindings(const Session& session);

    std::shared_ptr<const pack::CompiledPack> m_pack;
    const json::Value& m_scenario;
    QList<Issue> m_issues;
};

QList<Issue> ScenarioRun::run()
{
    checkForm();
    const std::optional<Session> session = m_issues.isEmpty() ? openSession() : std::nullopt;
    if (!session)
        return m_issues;
    for (const char* key : {"visible", "required", "values"})
        checkEach(*session, key);
    checkFindings(*session);
    return m_issues;
}

void ScenarioRun::report(const char* code, Message message, const QString& pointer)
{
    m_issues.append({Severity::Blocks, QString::fromLatin1(code), std::move(message), pointer, {}, {}});
}

void ScenarioRun::checkForm()
{
    const auto keys = [&](const json::Value& object, const QStringList& known, const QString& pointer) {
        for (const auto& [key, value] : object.object())
            if (!known.contains(key))
                report("scenario.form", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The key “%1” is not known here."), {key}), pointer + u'/' + json::pointerToken(key));
    };
    keys(m_scenario, {QStringLiteral("title"), QStringLiteral("as_at"), QStringLiteral("answers"), QStringLiteral("expect")}, {});
    keys(m_scenario[u"expect"], {QStringLiteral("visible"), QStringLiteral("required"), QStringLiteral("values"), QStringLiteral("findings"), QStringLiteral("absent"), QStringLiteral("blocking")}, QStringLiteral("/expect"));
    if (m_scenario[u"expect"].object().isEmpty())
        report("scenario.form", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This scenario expects nothing.")), QStringLiteral("/expect"));
    if (!QDate::fromString(m_scenario[u"as_at"].toString(), Qt::ISODate).isValid())
        report("scenario.form", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This scenario lacks the day on which it plays.")), QStringLiteral("/as_at"));
}

std::optional<Session> ScenarioRun::openSession()
{
    draft::Flattened flattened = draft::flattenAnswers(*m_pack, m_scenario[u"answers"], standIn);
    for (const Issue& issue : flattened.rejected)
        report("scenario.answer", Message("Packs", QT_TRANSLATE_NOOP("Packs", "%1: %2"), {issue.path, std::make_shared<const Message>(issue.message)}), QStringLiteral("/answers"));
    if (!flattened.rejected.isEmpty())
        return std::nullopt;
    draft::Draft draft;
    draft.id = QStringLiteral("scenario");
    draft.answers = std::move(flattened.answers);
    return Session(m_pack, std::move(draft), QDate::fromString(m_scenario[u"as_at"].toString(), Qt::ISODate));
}

QString ScenarioRun::actual(const Session& session, const draft::Path& path, const QString& key) const
{
    const QuestionState state = session.state(path);
    if (key == u"visible")
        return tag(state.visibility);
    if (key == u"required")
        return tag(state.required);
    return words(session.isRelevant(path) ? state.answer : json::Value());
}

void ScenarioRun::checkEach(const Session& session, const char* keyName)
{
    const QString key = QString::fromLatin1(keyName);
    const QString codes = key == u"values" ? QStringLiteral("scenario.value") : QStringLiteral("scenario.") + key;
    for (const auto& [text, expected] : m_scenario[u"expect"][key].object()) {
        const QString pointer = QStringLiteral("/expect/") + key + u'/' + json::pointerToken(text);
        const auto path = draft::Path::parse(text);
        if (!path || session.question(*path) == nullptr) {
            report("scenario.path", Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no question “%1”."), {text}), pointer);
            continue;
        }
        const QString wanted = expected.isString() && key != u"values" ? expected.toString() : words(expected);
        const QString is = actual(session, *path, key);
        if (is != wanted)
            m_issues.append({Severity::Blocks, codes, Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is %2, where %3 was expected."), {text, is, wanted}), pointer, {}, {}});
    }
}

void ScenarioRun::checkFindings(const Session& session)
{
    const QList<Issue> findings = session.findings();
    const auto isFound = [&](const QString& wanted) {
        return std::any_of(findings.begin(), findings.end(), [&](const Issue& issue) { return issue.code + u' ' + issue.path == wanted; });
    };
    const auto place = [](const char* key, std::size_t i) { return QStringLiteral("/expect/%1/%2").arg(QString::fromLatin1(key)).arg(i); };
    const json::Array& wanted = m_scenario[u"expect"][u"findings"].array();
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!isFound(wanted[i].toString()))
            report("scenario.finding", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” was expected and not found."), {wanted[i].toString()}), place("findings", i));
    const json::Array& unwanted = m_scenario[u"expect"][u"absent"].array();
    for (std::size_t i = 0; i < unwanted.size(); ++i)
        if (isFound(unwanted[i].toString()))
            report("scenario.finding", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” was found and should not be."), {unwanted[i].toString()}), place("absent", i));
    const json::Value& blocking = m_scenario[u"expect"][u"blocking"];
    const qint64 blocks = std::count_if(findings.begin(), findings.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
    if (blocking.isNumber() && blocks != blocking.toInteger())
        report("scenario.blocking", Message("Packs", QT_TRANSLATE_NOOP("Packs", "%1 findings block, where %2 were expected."), {MessageNumber{QString::number(blocks)}, MessageNumber{QString::number(blocking.toInteger())}}), QStringLiteral("/expect/blocking"));
}

} // namespace

QList<Issue> runScenario(const std::shared_ptr<const pack::CompiledPack>& pack, const json::Value& scenario)
{
    return ScenarioRun(pack, scenario).run();
}

QList<Issue> runScenarios(const std::shared_ptr<const pack::CompiledPack>& pack, const QString& folder)
{
    QList<Issue> all;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto scenario = json::parse(bytes, name);
        QList<Issue> issues;
        if (scenario)
            issues = runScenario(pack, *scenario);
        else
            issues.append({Severity::Blocks, scenario.error().code, scenario.error().message, scenario.error().place, {}, {}});
        for (Issue& issue : issues) {
            issue.file = directory.dirName() + u'/' + name;
            all.append(issue);
        }
    }
    return all;
}

} // namespace aspirant::session

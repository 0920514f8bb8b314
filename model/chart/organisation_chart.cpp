#include "model/chart/organisation_chart.h"

#include "model/party/names.h"
#include "model/registry/name_forms.h"

#include <QRegularExpression>

#include <algorithm>

namespace aspirant::chart {

namespace {

using draft::Path;
using registry::NameMatch;
using registry::NameOf;

Text asWritten(const QString& words)
{
    return {words, words, words};
}

Text inBothScripts(const Text& name)
{
    if (name.en.isEmpty() || name.zhHant.isEmpty() || name.en == name.zhHant)
        return name;
    return {name.en + u' ' + name.zhHant, name.zhHant + u' ' + name.en, name.best(Language::SimplifiedChinese).words + u' ' + name.en};
}

QStringList cut(const QString& words)
{
    static const QRegularExpression between(QStringLiteral("\\s*[;；,，、/&]\\s*|\\s+and\\s+|\\s*(?:以及|及|和|與|与)\\s*"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const QString& part : words.split(between, Qt::SkipEmptyParts)) {
        if (!part.simplified().isEmpty())
            parts.append(part.simplified());
    }
    return parts;
}

// Latin words and Chinese characters of a text, each as the register compares them.
struct Forms {
    QStringList latin;
    QString chinese;
    explicit Forms(const QString& words) : latin(registry::nameParts(words, NameOf::Person)), chinese(registry::chineseForm(words, NameOf::Person))
    {
        latin.removeIf([](const QString& part) { return part == QLatin1String("the") || part == QLatin1String("of"); });
    }
    [[nodiscard]] bool isSame(const Forms& other) const
    {
        const bool any = !latin.isEmpty() || !chinese.isEmpty();
        return any && latin == other.latin && chinese == other.chinese;
    }
};

bool isBoard(const Forms& words)
{
    static const QList<QStringList> latin{{QStringLiteral("board")}, {QStringLiteral("board"), QStringLiteral("directors")}, {QStringLiteral("directors")}};
    static const QStringList chinese{QStringLiteral("董事会"), QStringLiteral("董事局"), QStringLiteral("董事")};
    return (words.chinese.isEmpty() && latin.contains(words.latin)) || (words.latin.isEmpty() && chinese.contains(words.chinese));
}

// 3: the same words; 2: one name within the other, or in another order; 1: the first letters; 0: somebody else.
int closeness(const Forms& wanted, const Forms& offered)
{
    if (wanted.isSame(offered))
        return 3;
    if (!wanted.chinese.isEmpty() && wanted.chinese == offered.chinese)
        return 3; // a name given in both scripts, asked for in one
    if (!wanted.chinese.isEmpty() || wanted.latin.isEmpty())
        return 0;
    switch (registry::compareNames(wanted.latin, offered.latin)) {
    case NameMatch::Same: return 3;
    case NameMatch::OtherOrder: return 2;
    case NameMatch::FurtherName: // what was written may leave words out; more words mean somebody else besides
        if (wanted.latin.size() < offered.latin.size())
            return 2;
        break;
    case NameMatch::Initials:
    case NameMatch::Spelling:
    case NameMatch::None: break;
    }
    QString letters;
    for (const QString& part : offered.latin)
        letters += part.at(0);
    return wanted.latin.size() == 1 && letters.size() > 1 && wanted.latin.first() == letters ? 1 : 0;
}

// "Audit and risk (chair)" and "audit and risk committee" are one.
Forms committeeForms(QString words)
{
    static const QRegularExpression beside(QStringLiteral("[(（][^)）]*[)）]|\\bcommittee\\b|委員會|委员会"), QRegularExpression::CaseInsensitiveOption);
    return Forms(words.remove(beside));
}

class OrganisationWriter {
public:
    explicit OrganisationWriter(const OrganisationInput& input) : m_input(input)
    {
        m_chart.topic = Topic::Organisation;
        m_chart.applicant = input.applicant;
        m_chart.asAt = input.asAt;
    }

    Chart write()
    {
        addBoard();
        for (const Manager& manager : m_input.managers)
            addManager(manager);
        for (std::size_t n = 0; n < m_input.managers.size(); ++n)
            addLines(m_input.managers[n], managerBox(n));
        return std::move(m_chart);
    }

private:
    static int managerBox(std::size_t n) { return static_cast<int>(n) + 1; } // the board is the first

    void addBoard()
    {
        Node board{QStringLiteral("board"), NodeKind::Board, {}, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Board of directors"))};
        for (const Director& director : m_input.directors)
            board.lines.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "%1, %2"), {inBothScripts(director.name), std::make_shared<const Message>(director.role)}));
        if (m_input.directors.isEmpty())
            board.warnings.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "No directors are named")));
        board.isOnTop = true;
        board.record = QStringLiteral("officers.directors");
        m_chart.nodes.push_back(std::move(board));
    }

    void addManager(const Manager& manager)
    {
        Node box{manager.record, NodeKind::Person, manager.name};
        if (!manager.post.isEmpty())
            box.caption = Message(asWritten(manager.post));
        box.lines = manager.functions;
        for (const Message& role : manager.roles)
            box.badges.push_back({role});
        if (manager.reportsTo.trimmed().isEmpty())
            box.warnings.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Reporting line not given")));
        box.record = manager.record;
        m_chart.nodes.push_back(std::move(box));
    }

    void addLines(const Manager& manager, int box)
    {
        const QString words = manager.reportsTo.simplified();
        if (words.isEmpty())
            return;
        QList<int> superiors;
        if (const int whole = find(words, box); whole >= 0) {
            superiors.append(whole);
        } else {
            for (const QString& part : partsOf(words, box))
                superiors.append(resolve(part, box));
        }
        bool first = true;
        for (const int superior : std::as_const(superiors)) {
            if (superior == box || hasLine(superior, box))
                continue;
            m_chart.edges.push_back({superior, box, first ? EdgeKind::Reporting : EdgeKind::Secondary, {}, false, manager.record});
            first = false;
        }
    }

    // Cut into the parts that are somebody; neighbouring parts that are nobody stay together as they were written,
    // so that "audit and risk committee" is one.
    [[nodiscard]] QStringList partsOf(const QString& words, int box) const
    {
        QStringList list;
        for (const QString& piece : words.split(QRegularExpression(QStringLiteral("\\s*[;；]\\s*")), Qt::SkipEmptyParts)) {
            const QStringList parts = cut(piece);
            const bool allFound = std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return find(part, box) >= 0; });
            if (find(piece, box) < 0 && parts.size() > 1 && allFound)
                list += parts;
            else
                list.append(piece.simplified());
        }
        return list;
    }

    [[nodiscard]] bool hasLine(int from, int to) const
    {
        return std::any_of(m_chart.edges.begin(), m_chart.edges.end(), [&](const Edge& e) { return e.from == from && e.to == to && e.kind != EdgeKind::Committee; });
    }

    // A box that there is or, for a committee of the board, may be; -1: nobody.
    [[nodiscard]] int find(const QString& words, int asker) const
    {
        const Forms wanted(words);
        if (isBoard(wanted))
            return 0;
        int best = 0;
        QList<int> found;
        for (std::size_t n = 0; n < m_input.managers.size(); ++n) {
            const Manager& manager = m_input.managers[n];
            const int near = std::max({closeness(wanted, Forms(manager.post)), closeness(wanted, Forms(manager.name.en)),
                                       closeness(wanted, Forms(manager.name.zhHant)), closeness(wanted, Forms(manager.name.en + u' ' + manager.name.zhHant))});
            if (near == 0 || near < best)
                continue;
            if (near > best)
                found.clear();
            best = near;
            if (!found.contains(managerBox(n)))
                found.append(managerBox(n));
        }
        found.removeAll(asker); // nobody reports to himself: the words then stand for themselves
        return found.size() == 1 ? found.first() : -1;
    }

    int resolve(const QString& words, int asker)
    {
        if (const int found = find(words, asker); found >= 0)
            return found;
        const Forms wanted = committeeForms(words);
        for (std::size_t n = m_input.managers.size() + 1; n < m_chart.nodes.size(); ++n) {
            if (committeeForms(m_chart.nodes[n].name.en).isSame(wanted))
                return static_cast<int>(n);
        }
        return addBody(words, wanted);
    }

    int addBody(const QString& words, const Forms& wanted)
    {
        const int box = static_cast<int>(m_chart.nodes.size());
        QString shown = words;
        shown[0] = shown[0].toUpper();
        Node body{QStringLiteral("words:") + words, NodeKind::Body, asWritten(shown)};
        bool isCommittee = false;
        for (const Director& director : m_input.directors) {
            for (const QString& committee : director.committees) {
                if (!committeeForms(committee).isSame(wanted))
                    continue;
                isCommittee = true;
                const bool chairs = committee.contains(QLatin1String("chair"), Qt::CaseInsensitive) || committee.contains(u'主');
                body.lines.push_back(chairs ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "Chaired by %1"), {director.name}) : Message(director.name));
            }
        }
        if (isCommittee) {
            body.kind = NodeKind::Committee;
            body.caption = Message("Chart", QT_TRANSLATE_NOOP("Chart", "Committee of the board"));
        } else {
            body.caption = Message("Chart", QT_TRANSLATE_NOOP("Chart", "As written; not found among the managers"));
        }
        body.record = isCommittee ? QStringLiteral("officers.directors") : QStringLiteral("officers.managers");
        m_chart.nodes.push_back(std::move(body));
        if (isCommittee)
            m_chart.edges.push_back({0, box, EdgeKind::Committee, {}, false, {}});
        return box;
    }

    const OrganisationInput& m_input;
    Chart m_chart;
};

class OrganisationReader {
public:
    explicit OrganisationReader(const session::Session& session) : m_session(session) {}

    OrganisationInput read()
    {
        OrganisationInput input;
        input.applicant = party::name(answer(Path::trusted(QStringLiteral("applicant.name_en"))), answer(Path::trusted(QStringLiteral("applicant.name_zh"))));
        input.asAt = m_session.today();
        QStringList directors, officers;
        for (const Path& row : rows("officers.directors")) {
            directors.append(answer(row, "member")[u"$party"].toString());
            input.directors.append({nameOf(row), choice(row, "role", answer(row, "role").toString()), committees(answer(row, "committees").toString())});
        }
        for (const Path& row : rows("officers.ros"))
            officers.append(answer(row, "person")[u"$party"].toString());
        for (const Path& row : rows("officers.managers")) {
            Manager manager;
            manager.id = answer(row, "person")[u"$party"].toString();
            manager.name = nameOf(row);
            manager.post = answer(row, "post").toString().simplified();
            manager.reportsTo = answer(row, "reports_to").toString();
            for (const QString& value : answer(row, "functions").toStringList())
                manager.functions.push_back(choice(row, "functions", value));
            if (directors.contains(manager.id))
                manager.roles.append(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Director")));
            if (officers.contains(manager.id))
                manager.roles.append(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Responsible officer")));
            manager.record = row.text();
            input.managers.push_back(std::move(manager));
        }
        return input;
    }

private:
    [[nodiscard]] json::Value answer(const Path& at) const
    {
        const session::QuestionState state = m_session.state(at);
        return state.visibility == session::Visibility::Visible && state.answered ? state.answer : json::Value();
    }
    [[nodiscard]] json::Value answer(const Path& row, const char* field) const { return answer(row.child(QString::fromLatin1(field))); }
    [[nodiscard]] QList<Path> rows(const char* text) const
    {
        QList<Path> list;
        const Path table = Path::trusted(QString::fromLatin1(text));
        if (m_session.question(table) == nullptr || m_session.state(table).visibility != session::Visibility::Visible)
            return list;
        for (const QString& id : m_session.rows(table)) {
            if (!m_session.isBlankRow(table.row(id)))
                list.append(table.row(id));
        }
        return list;
    }
    [[nodiscard]] Text nameOf(const Path& row) const
    {
        const Text title = m_session.rowTitle(row);
        return title.isEmpty() ? Text{QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("—")} : title;
    }
    [[nodiscard]] Message choice(const Path& row, const char* field, const QString& value) const
    {
        const pack::Question* question = m_session.question(row.child(QString::fromLatin1(field)));
        for (const pack::Choice& choice : question ? question->choices : QList<pack::Choice>()) {
            if (choice.value == value)
                return Message(choice.text);
        }
        return Message(asWritten(value.isEmpty() ? QStringLiteral("—") : value));
    }
    // Committees keep their "and": only the stronger marks part them.
    static QStringList committees(const QString& words)
    {
        QStringList list;
        for (const QString& part : words.split(QRegularExpression(QStringLiteral("[;；,，、]")), Qt::SkipEmptyParts)) {
            if (!part.simplified().isEmpty())
                list.append(part.simplified());
        }
        return list;
    }

    const session::Session& m_session;
};

} // namespace

Result<OrganisationInput> organisationInput(const session::Session& session)
{
    if (session.question(Path::trusted(QStringLiteral("officers.managers"))) == nullptr)
        return failure(QStringLiteral("chart.not_asked"), Message("Chart", QT_TRANSLATE_NOOP("Chart", "This questionnaire does not ask who is in charge of the core functions.")));
    return OrganisationReader(session).read();
}

Chart organisationChart(const OrganisationInput& input)
{
    return OrganisationWriter(input).write();
}

} // namespace aspirant::chart

// What must hold of any form and any series of edits.
#include "support/scenario.h"

#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"
#include "model/session/form.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace aspirant;
using namespace aspirant::session;

namespace {

using PackPointer = std::shared_ptr<const pack::CompiledPack>;

const QDate today(2026, 11, 22);

draft::Draft draftOf(const PackPointer& pack, draft::Answers answers)
{
    draft::Draft draft;
    draft.id = QStringLiteral("d");
    draft.pack = {pack->pack().id, pack->pack().version, pack->pack().hash};
    draft.answers = std::move(answers);
    return draft;
}

// Everything that can be asked of a session, question by question.
struct Snapshot {
    std::map<QString, QuestionState> states;
    QList<Issue> findings;
    Progress progress;
    QList<Progress> bySection;
    QStringList rest; // rows, choices, blankness, sections
};

Snapshot snapshot(const Session& session)
{
    Snapshot shot;
    for (const draft::Path& path : session.paths()) {
        shot.states[path.text()] = session.state(path);
        const pack::Question& question = *session.question(path);
        if (question.hasRows()) {
            for (const QString& row : session.rows(path))
                shot.rest.append(path.row(row).text() + (session.isBlankRow(path.row(row)) ? u'-' : u'+'));
        }
        for (int choice = 0; choice < static_cast<int>(question.choices.size()); ++choice)
            shot.rest.append(path.text() + u'?' +
                             QString::number(static_cast<int>(session.choiceVisibility(path, choice))));
    }
    const int sections = static_cast<int>(session.pack().pack().sections.size());
    for (int section = -1; section < sections; ++section) {
        shot.bySection.append(session.progress(section));
        shot.rest.append(QString::number(static_cast<int>(session.sectionVisibility(section))));
    }
    shot.findings = session.findings();
    shot.progress = session.progress();
    return shot;
}

QString differenceOf(const QuestionState& a, const QuestionState& b)
{
    if (a.visibility != b.visibility)
        return QStringLiteral("visibility");
    if (a.required != b.required)
        return QStringLiteral("required");
    if (!(a.answer == b.answer))
        return QStringLiteral("answer ") + QString::fromUtf8(json::canonical(a.answer)) + u' ' +
               QString::fromUtf8(json::canonical(b.answer));
    if (a.setAside != b.setAside || a.answered != b.answered || a.satisfied != b.satisfied ||
        a.computed != b.computed)
        return QStringLiteral("standing");
    return {};
}

QString differenceOf(const Snapshot& a, const Snapshot& b)
{
    if (a.states.size() != b.states.size())
        return QStringLiteral("other paths");
    for (const auto& [path, state] : a.states) {
        const auto other = b.states.find(path);
        if (other == b.states.end())
            return path + QStringLiteral(" is missing");
        const QString difference = differenceOf(state, other->second);
        if (!difference.isEmpty())
            return path + QStringLiteral(": ") + difference;
    }
    if (a.findings != b.findings)
        return QStringLiteral("findings");
    if (!(a.progress == b.progress) || a.bySection != b.bySection)
        return QStringLiteral("progress");
    return a.rest == b.rest ? QString() : QStringLiteral("rows, choices or sections");
}

bool isOffered(const Snapshot& shot, const QString& path)
{
    const auto it = shot.states.find(path);
    return it != shot.states.end() && it->second.visibility >= Visibility::MayApply;
}

QStringList texts(QList<draft::Path> paths)
{
    QStringList list = test::Scenario::texts(paths);
    list.sort();
    return list;
}

QStringList described(const QList<Issue>& issues)
{
    const Catalogue catalogue{QString()};
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u' ' + issue.path + u' ' +
                    issue.message.words(catalogue, Language::English));
    list.sort();
    return list;
}

// A delta says what differs between two snapshots: no more, no less.
QString wrongIn(const Delta& delta, const Snapshot& before, const Snapshot& after)
{
    QStringList appeared, vanished, changed;
    for (const auto& [path, state] : after.states) {
        if (isOffered(after, path) && !isOffered(before, path))
            appeared.append(path);
        const auto was = before.states.find(path);
        if (!(state.answer == (was == before.states.end() ? json::Value() : was->second.answer)))
            changed.append(path);
    }
    for (const auto& [path, state] : before.states) {
        if (isOffered(before, path) && !isOffered(after, path))
            vanished.append(path);
        if (!after.states.count(path) && !state.answer.isNull())
            changed.append(path);
    }
    changed.sort();
    if (texts(delta.appeared) != appeared)
        return QStringLiteral("appeared");
    if (texts(delta.vanished) != vanished)
        return QStringLiteral("vanished");
    if (texts(delta.changed) != changed)
        return QStringLiteral("changed: ") + texts(delta.changed).join(u' ') + QStringLiteral(" / ") +
               changed.join(u' ');
    QStringList expected = described(before.findings);
    for (const QString& gone : described(delta.gone)) {
        if (!expected.removeOne(gone))
            return QStringLiteral("gone: ") + gone;
    }
    expected += described(delta.added);
    expected.sort();
    return expected == described(after.findings) ? QString() : QStringLiteral("findings");
}

PackPointer madeUp(quint64 seed)
{
    pack::GeneratorSizes sizes;
    sizes.questions = 120;
    sizes.sections = 6;
    return test::compiled(pack::generatePack(seed, sizes));
}

PackPointer real(const QString& name)
{
    const pack::ReadPack read =
        pack::readPackFolder(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs/") + name);
    return read.pack ? pack::CompiledPack::compile(*read.pack) : nullptr;
}

} // namespace

class SessionLawsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void incrementalEqualsFromScratch_data();
    void incrementalEqualsFromScratch();
    void eachRuleRunsAtMostOncePerEdit_data() { incrementalEqualsFromScratch_data(); }
    void eachRuleRunsAtMostOncePerEdit();
    void undoingEverythingLeadsBack_data() { incrementalEqualsFromScratch_data(); }
    void undoingEverythingLeadsBack();
    void orderOfIndependentEditsDoesNotMatter_data() { incrementalEqualsFromScratch_data(); }
    void orderOfIndependentEditsDoesNotMatter();
    void previewTellsWhatApplyDoes_data() { incrementalEqualsFromScratch_data(); }
    void previewTellsWhatApplyDoes();
    void explainsEverythingInWords_data() { incrementalEqualsFromScratch_data(); }
    void explainsEverythingInWords();
};

void SessionLawsTest::incrementalEqualsFromScratch_data()
{
    QTest::addColumn<PackPointer>("pack");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("made up %d", seed) << madeUp(static_cast<quint64>(seed)) << seed;
    const PackPointer vatp = real(QStringLiteral("vatp"));
    QVERIFY(vatp);
    QTest::newRow("vatp") << vatp << 7;
}

void SessionLawsTest::incrementalEqualsFromScratch()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed));
    Session session(pack, draftOf(pack, generator.fill(60, 2)), today);
    Snapshot before = snapshot(session);
    for (int round = 0; round < 60; ++round) {
        const draft::ChangeSet edit = generator.edit(session.draft().answers);
        const auto delta = session.apply(edit);
        QVERIFY(delta);
        const Session fresh(pack, session.draft(), today);
        const Snapshot after = snapshot(session);
        const QString place = edit.isEmpty() ? QString() : edit.changes().first().path.text();
        QVERIFY2(differenceOf(after, snapshot(fresh)).isEmpty(),
                 qPrintable(place + QStringLiteral(" → ") + differenceOf(after, snapshot(fresh))));
        QVERIFY2(wrongIn(*delta, before, after).isEmpty(),
                 qPrintable(place + QStringLiteral(" → ") + wrongIn(*delta, before, after)));
        QCOMPARE(session.relevantAnswers(), fresh.relevantAnswers());
        before = after;
    }
}

void SessionLawsTest::eachRuleRunsAtMostOncePerEdit()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed) + 500);
    Form form(pack, draftOf(pack, generator.fill(60, 2)), today);
    quint64 most = 0;
    for (int round = 0; round < 60; ++round) {
        for (int i = 0; i < form.instanceCount(); ++i)
            QVERIFY2(form.instance(i).runs <= 1,
                     qPrintable(pack->rules()[at(form.instance(i).rule)].source->expression));
        const quint64 before = form.evaluations;
        QVERIFY(form.apply(generator.edit(form.draft.answers)));
        most = std::max(most, form.evaluations - before);
    }
    QVERIFY(most > 0);
}

void SessionLawsTest::undoingEverythingLeadsBack()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed) + 100);
    Session session(pack, draftOf(pack, generator.fill(60, 2)), today);
    const Snapshot before = snapshot(session);
    const draft::Answers answers = session.draft().answers;
    draft::ChangeSet all;
    for (int round = 0; round < 40; ++round) {
        const draft::ChangeSet edit = generator.edit(session.draft().answers);
        QVERIFY(session.apply(edit));
        all = all.combined(edit);
    }
    QCOMPARE(all, draft::difference(answers, session.draft().answers));
    QVERIFY(session.apply(all.inverted())); // one step back for forty forward
    QCOMPARE(session.draft().answers, answers);
    QCOMPARE(differenceOf(snapshot(session), before), QString());
}

void SessionLawsTest::orderOfIndependentEditsDoesNotMatter()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed) + 200);
    const draft::Answers start = generator.fill(60, 2);
    int tried = 0;
    for (int round = 0; round < 40; ++round) {
        const draft::ChangeSet first = generator.edit(start);
        const draft::ChangeSet second = generator.edit(start);
        const auto touches = [](const draft::ChangeSet& a, const draft::ChangeSet& b) {
            return std::any_of(a.changes().begin(), a.changes().end(), [&](const draft::Change& change) {
                return b.find(change.path) ||
                       std::any_of(b.changes().begin(), b.changes().end(), [&](const draft::Change& other) {
                           return change.path.text().startsWith(other.path.text() + u'[');
                       });
            });
        };
        if (first.isEmpty() || second.isEmpty() || touches(first, second) || touches(second, first))
            continue;
        ++tried;
        Session oneWay(pack, draftOf(pack, start), today);
        Session otherWay(pack, draftOf(pack, start), today);
        QVERIFY(oneWay.apply(first) && oneWay.apply(second));
        QVERIFY(otherWay.apply(second) && otherWay.apply(first));
        QCOMPARE(oneWay.draft().answers, otherWay.draft().answers);
        QCOMPARE(differenceOf(snapshot(oneWay), snapshot(otherWay)), QString());
    }
    QVERIFY(tried > 5);
}

void SessionLawsTest::previewTellsWhatApplyDoes()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed) + 300);
    Session session(pack, draftOf(pack, generator.fill(60, 2)), today);
    for (int round = 0; round < 30; ++round) {
        const draft::ChangeSet edit = generator.edit(session.draft().answers);
        const Snapshot before = snapshot(session);
        const auto foreseen = session.preview(edit);
        QVERIFY(foreseen);
        QCOMPARE(differenceOf(snapshot(session), before), QString());
        const auto done = session.apply(edit);
        QVERIFY(done);
        QCOMPARE(texts(foreseen->setAside), texts(done->setAside));
        QCOMPARE(texts(foreseen->restored), texts(done->restored));
        QCOMPARE(texts(foreseen->vanished), texts(done->vanished));
        QCOMPARE(described(foreseen->added), described(done->added));
    }
}

void SessionLawsTest::explainsEverythingInWords()
{
    QFETCH(PackPointer, pack);
    QFETCH(int, seed);
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed) + 400);
    const Session session(pack, draftOf(pack, generator.fill(50, 2)), today);
    const Catalogue catalogue{QString()};
    for (const draft::Path& path : session.paths()) {
        for (const About about : {About::Visibility, About::Requiredness, About::Computed}) {
            const Explanation explanation = session.explain(path, about);
            QVERIFY2(!explanation.text.empty(), qPrintable(path.text()));
            for (const Message& message : explanation.text) {
                const QString words = message.words(catalogue, Language::English);
                static const QRegularExpression placeholder(QStringLiteral("%[1-9n]")); // "98% in" is a question's own
                QVERIFY2(!words.isEmpty() && !words.contains(placeholder), qPrintable(path.text() + u' ' + words));
            }
            for (const Because& because : explanation.because)
                QVERIFY2(session.slotOf(because.path) >= 0, qPrintable(because.path.text()));
            const bool decided = session.state(path).visibility == Visibility::Visible ||
                                 session.state(path).visibility == Visibility::Hidden;
            if (about == About::Visibility)
                QVERIFY2(decided ? explanation.waitsFor.isEmpty() : explanation.because.isEmpty(),
                         qPrintable(path.text()));
        }
    }
}


QTEST_GUILESS_MAIN(SessionLawsTest)
#include "tst_session_laws.moc"

#include "model/papers/slot_suggestion.h"

#include "model/papers/checklist.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::papers {

namespace {

using draft::Path;
using session::Session;

constexpr double likeWeight = 0.7; // of a word that only begins alike: "registration", "register"
constexpr double missingBonus = 8; // points for a place that still waits for a paper

// Words that say nothing about what a paper is.
bool saysNothing(const QString& word)
{
    static const QSet<QString> words{
        u"of"_s,     u"the"_s,  u"and"_s,   u"for"_s,  u"to"_s,    u"in"_s,      u"on"_s,    u"by"_s,      u"with"_s, u"or"_s,   u"at"_s,   u"from"_s,
        u"any"_s,    u"each"_s, u"your"_s,  u"their"_s, u"its"_s,  u"are"_s,     u"is"_s,    u"that"_s,    u"who"_s,  u"one"_s,  u"per"_s,  u"where"_s,
        u"final"_s,  u"draft"_s, u"copy"_s, u"signed"_s, u"scan"_s, u"scanned"_s, u"version"_s, u"ver"_s,  u"rev"_s,  u"new"_s,  u"old"_s,  u"latest"_s,
        u"doc"_s,    u"docs"_s, u"document"_s, u"file"_s, u"paper"_s, u"clean"_s, u"img"_s,  u"image"_s,   u"page"_s, u"en"_s,   u"eng"_s,  u"zh"_s,
        u"hant"_s,   u"hans"_s, u"chi"_s,   u"english"_s, u"chinese"_s, u"tc"_s,  u"sc"_s,   u"limited"_s, u"ltd"_s,  u"hong"_s, u"kong"_s, u"hk"_s};
    return word.size() < 2 || words.contains(word);
}

QString singular(const QString& word)
{
    if (word.size() > 4 && word.endsWith(QLatin1String("ies")))
        return word.left(word.size() - 3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")) && !word.endsWith(QLatin1String("us")) && !word.endsWith(QLatin1String("is")))
        return word.left(word.size() - 1);
    return word;
}

// How offices in Hong Kong shorten names of papers.
const QHash<QString, QStringList>& shortForms()
{
    static const QHash<QString, QStringList> table{
        {u"cv"_s, {u"curriculum"_s, u"vitae"_s}},           {u"vitae"_s, {u"cv"_s}},
        {u"br"_s, {u"business"_s, u"registration"_s}},      {u"ci"_s, {u"certificate"_s, u"incorporation"_s}},
        {u"hkid"_s, {u"identity"_s}},                        {u"passport"_s, {u"identity"_s}},
        {u"bp"_s, {u"business"_s, u"plan"_s}},              {u"pi"_s, {u"professional"_s, u"indemnity"_s}},
        {u"bcp"_s, {u"continuity"_s, u"contingency"_s, u"plan"_s}}, {u"pentest"_s, {u"penetration"_s, u"test"_s}},
        {u"cdd"_s, {u"due"_s, u"diligence"_s}},             {u"kyc"_s, {u"onboarding"_s}},
        {u"continuity"_s, {u"contingency"_s}},               {u"tenancy"_s, {u"premise"_s}},
        {u"lease"_s, {u"premise"_s}}};
    return table;
}

bool isHan(uint c)
{
    return QChar::script(c) == QChar::Script_Han;
}

class Splitter {
public:
    explicit Splitter(const QString& text)
    {
        QChar::Category last = QChar::Other_Control;
        for (const uint c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
            const auto one = static_cast<char32_t>(c);
            const auto category = QChar::category(c);
            const bool ofDate = last == QChar::Number_DecimalDigit && (c == u'年' || c == u'月' || c == u'日'); // "2026年"
            if (isHan(c) && !ofDate) {
                endWord();
                m_han += QString::fromUcs4(&one, 1);
            } else {
                endHan();
                if (category == QChar::Letter_Uppercase && last == QChar::Letter_Lowercase) // "BusinessPlan"
                    endWord();
                if (QChar::isLetter(c))
                    m_word += QString::fromUcs4(&one, 1).toLower();
                else if (!QChar::isMark(c))
                    endWord();
            }
            last = category;
        }
        endWord();
        endHan();
    }
    [[nodiscard]] QStringList take() { return std::move(m_words); }

private:
    void endWord()
    {
        const QString word = singular(m_word);
        if (!saysNothing(m_word) && !saysNothing(word))
            m_words.append(word);
        m_word.clear();
    }
    void endHan()
    {
        for (qsizetype i = 0; i + 1 < m_han.size(); ++i) // characters beyond the basic plane are too rare to matter
            m_words.append(m_han.mid(i, 2));
        m_han.clear();
    }
    QString m_word, m_han;
    QStringList m_words;
};

QSet<QString> wordsOf(const QString& text)
{
    const QStringList words = Splitter(text).take();
    return {words.begin(), words.end()};
}

bool isHanWord(const QString& word)
{
    return isHan(word.front().unicode());
}

bool alike(const QString& a, const QString& b)
{
    qsizetype shared = 0;
    while (shared < a.size() && shared < b.size() && a[shared] == b[shared])
        ++shared;
    return shared >= 5 && shared * 10 >= qMax(a.size(), b.size()) * 6;
}

bool isBlank(const Session& session, const Path& path)
{
    for (Path row = path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow()) {
        if (session.isBlankRow(row))
            return true;
    }
    return false;
}

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Papers", source, std::move(arguments));
}

} // namespace

QStringList nameWords(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    QStringList words = Splitter(dot > 0 && fileName.size() - dot <= 6 ? fileName.left(dot) : fileName).take();
    words.removeDuplicates();
    return words;
}

struct SlotSuggester::Index {
    struct Place {
        Path path;
        const pack::Question* question = nullptr;
        QSet<QString> words; // of its id, its titles and the row around it
        double latin = 0, han = 0; // lengths of the two vectors: a Chinese name is compared with Chinese words only
        bool missing = false;
        QSet<QString> attached;
    };
    QList<Place> places;
    QHash<QString, int> placesWith;

    [[nodiscard]] double weight(const QString& word) const
    {
        return std::log(1.0 + double(places.size()) / (1 + placesWith.value(word)));
    }

    explicit Index(const Session& session)
    {
        for (const Path& path : session.paths()) {
            const pack::Question* question = session.question(path);
            if (question && question->type == pack::Type::Attachment && !isBlank(session, path))
                add(session, path, *question);
        }
        for (Place& place : places) {
            for (const QString& word : std::as_const(place.words))
                (isHanWord(word) ? place.han : place.latin) += weight(word) * weight(word);
            place.han = std::sqrt(place.han);
            place.latin = std::sqrt(place.latin);
        }
    }

    void add(const Session& session, const Path& path, const pack::Question& question)
    {
        const session::QuestionState state = session.state(path);
        if (state.visibility != session::Visibility::Visible)
            return;
        Place place{path, &question, wordsOf(question.id.section(u'.', -1)), 0, 0, state.required == session::Truth::Yes && !state.satisfied, {}};
        const Text title = slotTitle(session, path);
        for (const Language language : allLanguages)
            place.words += wordsOf(title.in(language));
        for (const json::Value& file : state.answer.array())
            place.attached.insert(file[u"$sha256"].toString());
        for (const QString& word : std::as_const(place.words))
            ++placesWith[word];
        places.append(std::move(place));
    }

    // Cosine of the file's words and the place's, of one script at a time.
    double likeness(const Place& place, const QStringList& words, bool han, QStringList& shared) const
    {
        double sum = 0, length = 0;
        for (const QString& word : words) {
            if (isHanWord(word) != han)
                continue;
            const double w = weight(word);
            length += w * w;
            const QString* match = nullptr;
            double part = 1;
            if (place.words.contains(word)) {
                match = &word;
            } else if (!han) {
                part = likeWeight;
                for (const QString& other : place.words) {
                    if (!isHanWord(other) && alike(word, other)) {
                        match = &other;
                        break;
                    }
                }
            }
            if (match) {
                sum += part * w * weight(*match);
                shared.append(word);
            }
        }
        const double both = std::sqrt(length) * (han ? place.han : place.latin);
        return both > 0 ? sum / both : 0;
    }

    [[nodiscard]] QList<Message> objections(const Place& place, const OfferedFile& file) const
    {
        QList<Message> list;
        const pack::Question& slot = *place.question;
        if (!file.sha256.isEmpty() && place.attached.contains(file.sha256))
            list.append(say(QT_TRANSLATE_NOOP("Papers", "This very file is attached there already.")));
        if (!slot.accept.isEmpty() && !slot.accept.contains(file.kind))
            list.append(say(QT_TRANSLATE_NOOP("Papers", "That place takes %1 only."), {slot.accept.join(QStringLiteral(", ")).toUpper()}));
        if (slot.maxBytes && file.size > *slot.maxBytes)
            list.append(say(QT_TRANSLATE_NOOP("Papers", "The file has %1 bytes; that place takes at most %2."),
                            {MessageNumber{QString::number(file.size)}, MessageNumber{QString::number(*slot.maxBytes)}}));
        return list;
    }

    [[nodiscard]] const Place* find(const Path& path) const
    {
        const auto at = std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.path == path; });
        return at == places.end() ? nullptr : &*at;
    }
};

SlotSuggester::SlotSuggester(const Session& session) : m_index(std::make_unique<Index>(session)) {}
SlotSuggester::~SlotSuggester() = default;

QList<Path> SlotSuggester::places() const
{
    QList<Path> paths;
    for (const Index::Place& place : m_index->places)
        paths.append(place.path);
    return paths;
}

QList<Message> SlotSuggester::objections(const Path& path, const OfferedFile& file) const
{
    const Index::Place* place = m_index->find(path);
    return place ? m_index->objections(*place, file) : QList<Message>();
}

QList<SlotSuggestion> SlotSuggester::suggest(const OfferedFile& file) const
{
    QStringList words = nameWords(file.name);
    for (const QString& word : QStringList(words))
        words += shortForms().value(word);
    words.removeDuplicates();
    QList<SlotSuggestion> list;
    for (const Index::Place& place : m_index->places) {
        QStringList shared;
        const double likeness = qMax(m_index->likeness(place, words, false, shared), m_index->likeness(place, words, true, shared));
        if (likeness <= 0)
            continue;
        SlotSuggestion one{place.path, 0, {say(QT_TRANSLATE_NOOP("Papers", "The file’s name and the place have in common: %1."), {shared.join(QStringLiteral(", "))})}, true};
        double points = 100 * likeness + (place.missing ? missingBonus : 0);
        if (place.missing)
            one.reasons.append(say(QT_TRANSLATE_NOOP("Papers", "A paper is still missing there.")));
        const QList<Message> against = m_index->objections(place, file);
        one.takes = against.isEmpty();
        if (!one.takes)
            points *= 0.4;
        one.reasons += against;
        one.score = std::clamp(static_cast<int>(std::lround(points)), 1, 100);
        list.append(std::move(one));
    }
    std::stable_sort(list.begin(), list.end(), [](const SlotSuggestion& a, const SlotSuggestion& b) { return a.score > b.score; });
    return list;
}

} // namespace aspirant::papers

// A licensing questionnaire as plain values, just as resources/packs/README.md describes it.
#pragma once

#include "model/base/issue.h"
#include "model/base/json.h"
#include "model/base/text.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace aspirant::pack {

// How a question stands in the world; shown as a badge. Law is in force; Concluded is policy awaiting a bill;
// Analogue is in force for another class of firm; Product is our good practice; Seed is a public article only.
enum class Status { Law, Concluded, Proposal, Analogue, Product, Seed };

enum class Type {
    Text, LongText, YesNo, Choice, Choices, Integer, Decimal, Money, Percentage, Date, PartialDate, Period,
    Phone, Email, Url, Address, Country, Identifier, Wallet, Party, Attachment, Repeat, Matrix, Statement,
};

[[nodiscard]] QString statusTag(Status status); // "law", …
[[nodiscard]] std::optional<Status> statusFromTag(QStringView tag);
[[nodiscard]] QString typeTag(Type type); // "long_text", …
[[nodiscard]] std::optional<Type> typeFromTag(QStringView tag);

// What `visible` does while its rule is undecided.
enum class WhenUnknown { Hide, Show };

struct Rule {
    QString expression; // empty: no rule
    WhenUnknown whenUnknown = WhenUnknown::Hide;
    std::optional<Status> status;
    QList<Cite> cites;
    QString pointer; // JSON pointer in the resolved pack, for findings
    [[nodiscard]] bool isEmpty() const { return expression.isEmpty(); }
};

struct Constraint {
    QString id;
    Rule rule; // what must hold
    Severity severity = Severity::Warns;
    Text message;
    Status status = Status::Product;
    QList<Cite> cites;
    QString pointer;
};

struct Choice {
    QString value;
    Text text;
    Text help;
    Rule visible;
};

struct FormItem {
    QString form; // "VA-1"
    QString item; // "5(b)"
    friend bool operator==(const FormItem&, const FormItem&) = default;
};

struct Aspire {
    QString pillar; // "Access", "Safeguards", "Products", "Infrastructure", "Relationships"
    int initiative = 0;
};

// Two invented answers to a narrative question, shown as guidance.
struct Samples {
    Text weak;
    Text strong;
    [[nodiscard]] bool isEmpty() const { return weak.isEmpty() && strong.isEmpty(); }
};

// How old an attached paper may be at filing.
struct Freshness {
    enum class Unit { Days, Months };
    int count = 0;
    Unit unit = Unit::Days;
};

// In which language a paper is wanted. EnglishOrChinese: one in another language needs a translation.
enum class WrittenIn { EnglishOrChinese, Each, Any };

enum class Languages { One, Each };
enum class PartyKind { Person, Entity, Any };

// A question, a field of a row, or (in Pack::documents) an attachment slot.
struct Question {
    QString id; // full id: in a repeat "officers.ros.name"; the key within the row is `key`
    QString key; // relative to the row; the same as id outside rows
    Type type = Type::Text;
    Text text;
    Text help;
    Rule visible;
    bool alwaysRequired = false;
    Rule required;
    Rule computed;
    QList<Constraint> constraints;
    Status status = Status::Product;
    QList<Cite> cites;
    QList<FormItem> forms;
    std::optional<Aspire> aspire;
    QStringList slotIds; // attachment slots this answer promises
    bool personal = false;
    Languages languages = Languages::One;
    bool mayBeNotApplicable = false;
    bool maySeeAttachment = false;
    bool other = false; // closed question that takes "my case does not fit"

    QString choicesName; // empty when the list was given in place
    QList<Choice> choices;
    std::optional<int> minLength, maxLength, minCount, maxCount, decimals;
    QString pattern;
    QString min, max; // decimal strings, or dates ("today" too)
    Text unit;
    QStringList currencies;
    QString identifier; // kind
    QStringList networks;
    PartyKind party = PartyKind::Any;
    Text role;
    QStringList accept;
    std::optional<qint64> maxBytes;
    std::optional<int> maxFiles;
    std::optional<Freshness> fresh;
    WrittenIn writtenIn = WrittenIn::EnglishOrChinese;
    Samples samples;
    QList<Question> fields; // repeat, matrix
    QList<Choice> rows;     // matrix
    std::optional<int> minRows, maxRows;
    QString rowTitle; // key of the field that names a row
    Text item;
    bool confirm = false; // statement

    QString pointer; // JSON pointer in the resolved pack
    [[nodiscard]] bool hasRows() const { return type == Type::Repeat || type == Type::Matrix; }
};

// What the regulator looks for in a section, and common reasons why an application comes back.
struct Guidance {
    QList<Text> looksFor;
    QList<Text> returnedFor;
    [[nodiscard]] bool isEmpty() const { return looksFor.isEmpty() && returnedFor.isEmpty(); }
};

struct Section {
    QString id;
    Text title;
    Text intro;
    Rule visible;
    Guidance guidance;
    QList<Question> questions;
    QString pointer;
};

// A group of sections, which stand in its order: what a reader sees as one chapter of the questionnaire.
struct Part {
    Text title;
    QStringList sectionIds;
    QString pointer;
};

struct Source {
    QString id;
    Text title;
    Text issuer;
    QString date; // ISO, possibly partial
    QString url;
    Status status = Status::Law;
    QString seen; // "law", "official", "summary", "unverified"
};

// A form that the pack answers. A checklist is our own list of topics, never printed as if it were a form.
enum class FormKind { Official, Checklist };
struct Form {
    QString id; // "VA-1"
    Text title;
    FormKind kind = FormKind::Official;
    QStringList items; // in the order of the form: "1", "5(a)", …
    QString pointer;
};

// The regulator's roadmap, and what has come of it.
struct RoadmapOutcome {
    QDate date;
    Text text;
    Status status = Status::Product;
    QList<Cite> cites;
    QString pointer;
};
struct Initiative {
    int number = 0; // 1 to 12
    QString pillar;
    Text title;
    Text about;
    QList<RoadmapOutcome> outcomes;
    QString pointer;
};
struct Pillar {
    QString id; // as Aspire::pillar
    Text title;
    Text goal;
};
struct Roadmap {
    Text title;
    Text intro;
    QList<Pillar> pillars;
    QList<Initiative> initiatives;
    [[nodiscard]] bool isEmpty() const { return pillars.isEmpty() && initiatives.isEmpty(); }
};

// A date by which something must be done, or beyond which a paper is stale.
struct DateRule {
    QString id;
    Text text;
    Rule rule;        // of type date
    QString each;     // id of a repeat or matrix: worked out for each of its rows (`this`); empty: once
    int warnDays = 30;
    Status status = Status::Product;
    QList<Cite> cites;
    QString pointer;
};

// What a profile leads to: true, it applies; false, it does not; unknown, it is open.
enum class OutcomeKind { Regime, Neighbour, Form, Module };
struct OutcomeRule {
    QString id;
    OutcomeKind kind = OutcomeKind::Regime;
    Text title;
    Rule rule;
    Text because;
    Status status = Status::Product;
    QList<Cite> cites;
    QString pack; // id of the pack that serves a regime; empty: none
    QString pointer;
};

[[nodiscard]] QString outcomeKindTag(OutcomeKind kind); // "regime", …

// Which file a part of the resolved pack came from, so that findings name the author's file.
struct Origin {
    QString resolved; // "/sections/3": a pointer of two tokens in the resolved pack
    QString file;     // relative to the pack's folder
    QString pointer;  // "/sections/0": where that part stands in the file
};

struct Pack {
    QString id;
    QString version;
    Text title;
    Text summary;
    Status legalStatus = Status::Product;
    QDate asAt;
    Text banner; // stands above every section, page and printed form; may be empty
    Rule brief;  // while true, guidance is shown folded; may be empty
    QList<Part> parts;           // in order; empty: the sections stand ungrouped
    QList<Section> sections;     // in the order of the parts
    QList<Question> documents; // attachment slots, type Attachment
    QList<Source> sources;
    QList<std::pair<QString, QList<Choice>>> choiceLists;
    QList<Form> forms;
    Roadmap roadmap;
    QList<DateRule> dates;
    QList<OutcomeRule> outcomes;
    QString hash; // SHA-256 over `canonical`
    QByteArray canonical; // the resolved pack as canonical JSON (RFC 8785)

    QHash<QString, Origin> origins; // by Origin::resolved; empty for a pack read resolved
    QString fileName; // of pack.json or of the resolved file, for findings outside every origin

    [[nodiscard]] const Source* source(const QString& sourceId) const;
    [[nodiscard]] const Form* form(const QString& formId) const;
    // Sets file and path of a finding whose path is a pointer in the resolved pack.
    void locate(Issue& issue) const;
};

// Questions of all sections; a table counts as its fields.
[[nodiscard]] int questionCount(const Pack& pack);

} // namespace aspirant::pack

// What the comparison of two packs works with: the packs, looked up, and the list it fills. Internal to the pack room.
#pragma once

#include "model/pack/pack_changes.h"

#include <QHash>

namespace aspirant::pack::changes {

// One of the two packs, with what is looked up in it. The pack outlives it.
struct Side {
    explicit Side(const CompiledPack& compiled);

    [[nodiscard]] const Definition& definition(Slot slot) const;
    [[nodiscard]] const Question& question(Slot slot) const;
    [[nodiscard]] ChangeSubject subjectOf(Slot slot) const; // a question or an attachment slot
    [[nodiscard]] int ruleOf(Slot slot, RuleKind kind, int index) const; // into CompiledPack::rules; -1: none
    [[nodiscard]] Text sectionTitle(int section) const; // empty for the attachment slots

    const CompiledPack& pack;
    json::Value whole; // as it was read
    QHash<QString, json::Value> sections, questions; // of it, by full id

private:
    void keep(const json::Value& list, const QString& prefix);
};

struct Sides {
    Side before, after;
    const Catalogue& catalogue;
};

// The changes so far. Each is added about the subject named last.
class ChangeList final {
public:
    void about(ChangeSubject subject, const QString& id, const Text& title);
    void add(const char* kind, Message words, json::Value before, json::Value after);
    // Members of the subject that have no sentence of their own, so that nothing goes untold.
    void addOthers(const json::Value& before, const json::Value& after);

    [[nodiscard]] const Text& title() const { return m_title; } // of the subject
    [[nodiscard]] qsizetype size() const { return m_list.size(); }
    [[nodiscard]] QList<PackChange> take() { return std::move(m_list); }

private:
    QList<PackChange> m_list;
    ChangeSubject m_subject = ChangeSubject::Pack;
    QString m_id;
    Text m_title;
};

[[nodiscard]] Message say(const char* source, std::vector<MessageArgument> arguments = {});

// Members of a question that say what may be answered, as against what is asked, when, and on whose authority.
[[nodiscard]] const QStringList& limitKeys();

// As a pack has them; null when there is none.
[[nodiscard]] json::Value textValue(const Text& text);
[[nodiscard]] json::Value ruleValue(const Rule& rule);
[[nodiscard]] bool sameRule(const Rule& a, const Rule& b);

} // namespace aspirant::pack::changes

// Reads one question, slot or choice list of a resolved pack. Internal to the pack room.
#pragma once

#include "model/pack/json_cursor.h"
#include "model/pack/pack_reader.h"

#include <QHash>

namespace aspirant::pack {

class QuestionReader final {
public:
    explicit QuestionReader(const ReadLimits& limits) : m_limits(limits) {}

    // Named lists must be read before the questions that use them.
    void addChoiceList(const QString& name, const QList<Choice>& choices) { m_lists.insert(name, choices); }
    [[nodiscard]] QList<Choice> choices(const Cursor& at);

    [[nodiscard]] Question question(const Cursor& at) { return read(at, nullptr, 0); }
    [[nodiscard]] Question document(const Cursor& at);
    [[nodiscard]] Rule rule(const Cursor& at, bool isVisible);
    [[nodiscard]] QList<Cite> cites(const Cursor& at) const;

private:
    struct Key;
    static const QHash<QString, Key>& keyTable();

    [[nodiscard]] Question read(const Cursor& at, const Question* up, int depth);
    void readKey(Question& question, const QString& name, const Cursor& at);
    [[nodiscard]] bool readHead(Question& question, const Cursor& at, const Question* up);
    void readFields(Question& question, const Cursor& at, int depth);
    void checkWhole(const Question& question, const Cursor& at) const;
    [[nodiscard]] bool mayCount(const Cursor& at);
    [[nodiscard]] Constraint constraint(const Cursor& at, const Question& question);
    [[nodiscard]] QList<FormItem> forms(const Cursor& at) const;
    [[nodiscard]] std::optional<Aspire> aspire(const Cursor& at) const;
    [[nodiscard]] QString bound(const Cursor& at, Type type) const;
    [[nodiscard]] QString pattern(const Cursor& at) const;
    [[nodiscard]] std::optional<int> smallInteger(const Cursor& at, int most) const;
    void readChoices(Question& question, const Cursor& at);
    void readSamples(Question& question, const Cursor& at) const;
    void readFreshness(Question& question, const Cursor& at) const;
    void readStates(Question& question, const Cursor& at) const;
    void readRequired(Question& question, const Cursor& at);

    const ReadLimits& m_limits;
    QHash<QString, QList<Choice>> m_lists;
    int m_count = 0;
};

[[nodiscard]] std::optional<Status> readStatus(const Cursor& at);

} // namespace aspirant::pack

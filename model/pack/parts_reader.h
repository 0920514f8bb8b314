// Reads the parts of a resolved pack beside its questions: forms, roadmap, dates, outcomes, guidance.
// Internal to the pack room.
#pragma once

#include "model/pack/question_reader.h"

namespace aspirant::pack {

class PartsReader final {
public:
    PartsReader(const ReadLimits& limits, QuestionReader& questions) : m_limits(limits), m_questions(questions) {}

    [[nodiscard]] Guidance guidance(const Cursor& at) const;
    [[nodiscard]] QList<Part> parts(const Cursor& at, const QList<Section>& sections) const;
    [[nodiscard]] Form form(const Cursor& at) const;
    [[nodiscard]] Roadmap roadmap(const Cursor& at) const;
    [[nodiscard]] DateRule date(const Cursor& at);
    [[nodiscard]] OutcomeRule outcome(const Cursor& at);

private:
    [[nodiscard]] QList<Text> texts(const Cursor& at) const;
    [[nodiscard]] Pillar pillar(const Cursor& at) const;
    [[nodiscard]] Initiative initiative(const Cursor& at) const;
    [[nodiscard]] RoadmapOutcome roadmapOutcome(const Cursor& at) const;
    [[nodiscard]] QString id(const Cursor& at) const;
    void read(Text& text, const Cursor& at) const;
    void read(Status& status, const Cursor& at) const;
    void read(QList<Cite>& cites, const Cursor& at) const;

    const ReadLimits& m_limits;
    QuestionReader& m_questions;
};

} // namespace aspirant::pack

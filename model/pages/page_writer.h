// What every page is written with: blocks in one language, and the draft's questions looked at once.
// Internal to this room.
#pragma once

#include "model/pages/page.h"

#include <memory>

namespace aspirant::pages {

// A question, field or slot in its row, as the page sees it.
struct Asked {
    draft::Path path;
    const pack::Question* question = nullptr;
    int section = -1; // -1: an attachment slot
    session::QuestionState state;
    bool inBlankRow = false;

    // Asked of this applicant now.
    [[nodiscard]] bool isVisible() const { return state.visibility == session::Visibility::Visible && !inBlankRow; }
    // Not decided yet.
    [[nodiscard]] bool mayOpen() const
    {
        return !inBlankRow && (state.visibility == session::Visibility::MayApply ||
                               state.visibility == session::Visibility::Undecided);
    }
    // Takes an answer from someone: neither a table, nor computed, nor words to read.
    [[nodiscard]] bool takesAnswer() const;
    [[nodiscard]] bool isMissing() const
    {
        return isVisible() && state.required == session::Truth::Yes && !state.satisfied;
    }
};

// In form order, slots last; hidden ones are left out.
[[nodiscard]] QList<Asked> relevant(const session::Session& session);

class PageWriter final {
public:
    PageWriter(const session::Session& session, const Catalogue& catalogue, Language language, const PageName& name, session::Personal personal);

    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] const pack::Pack& pack() const { return m_session.pack().pack(); }
    [[nodiscard]] Language language() const { return m_language; }

    // Words of the program (context "Pages") and of the pack, in the page's language.
    [[nodiscard]] QString say(const char* source, std::vector<MessageArgument> arguments = {}, int count = -1) const;
    [[nodiscard]] QString say(const Text& text) const { return text.best(m_language).words; }
    [[nodiscard]] QString say(const Message& message) const { return message.words(m_catalogue, m_language); }
    [[nodiscard]] QString words(const MessageNumber& n) const { return numberWords(n.digits, m_language); }
    [[nodiscard]] static MessageNumber number(qsizetype n) { return {QString::number(n)}; }

    // "Shareholding (Chan Tai Man)", with a link.
    [[nodiscard]] Piece titled(const draft::Path& path) const;
    [[nodiscard]] QString title(const draft::Path& path) const;
    [[nodiscard]] QString answer(const draft::Path& path) const; // "Not answered yet" when there is none
    [[nodiscard]] Piece titledAnswer(const draft::Path& path) const; // "Kind of firm: Platform", "Listed? Yes"
    [[nodiscard]] QString section(int section) const;            // -1: "Attachments"
    [[nodiscard]] QString status(pack::Status status) const;
    [[nodiscard]] Cell cites(const QList<Cite>& cites) const; // one a line
    [[nodiscard]] QString date(const QDate& date) const { return dateWords(date, m_language); }
    // What someone can answer now to bring on those answers: for a computed one its inputs, for one whose visibility
    // is undecided what decides that. Those that are not asked at all are left out.
    [[nodiscard]] QList<draft::Path> toAnswer(const QList<draft::Path>& waitedFor) const;
    // "12 of 30 answered", or "12 of 30 to 34 answered" while some may yet apply.
    [[nodiscard]] QString progress(int answered, int applicable, int mayOpen) const;
    // The first of many, and how many more there are.
    [[nodiscard]] Cell some(Cell pieces, int most = 12) const;

    void heading(const char* source, std::vector<MessageArgument> arguments = {}) { heading(2, {say(source, std::move(arguments)), {}}); }
    void heading(int level, Piece words) { m_page.blocks.append(Heading{level, std::move(words)}); }
    void paragraph(Piece words) { m_page.blocks.append(Paragraph{std::move(words)}); }
    void paragraph(const char* source, std::vector<MessageArgument> arguments = {}) { paragraph(Piece{say(source, std::move(arguments)), {}}); }
    void points(QList<Piece> list);           // nothing when empty
    void table(Table table);                  // nothing when it has no rows
    void title(const Text& words) { m_page.title = say(words); }
    void intro(const Text& words) { m_page.intro = say(words); }

    [[nodiscard]] bool isEmpty() const { return m_page.blocks.isEmpty(); }
    [[nodiscard]] Page take() { return std::move(m_page); }

private:
    const session::Session& m_session;
    const Catalogue& m_catalogue;
    Language m_language;
    session::Personal m_personal;
    Page m_page;
};

// The pages, each in a file of its own.
void writeRoadmap(PageWriter& out);
void writeStanding(PageWriter& out);
void writeGather(PageWriter& out);
void writeDates(PageWriter& out);
void writeFigures(PageWriter& out);
void writePreflight(PageWriter& out);
void writeOutcomes(PageWriter& out);
// Whether any answer is not yet known and expected by a date.
[[nodiscard]] bool expectsAnswers(const session::Session& session);

// Words of a badge.
[[nodiscard]] Message statusMessage(pack::Status status);
[[nodiscard]] Message severityMessage(Severity severity);

} // namespace aspirant::pages

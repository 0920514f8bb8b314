// Which place a file that was just dropped may be meant for, from its name, its kind and what is still missing.
#pragma once

#include "model/session/session.h"

#include <memory>

namespace aspirant::papers {

struct OfferedFile {
    QString name;     // with its ending, without folders
    QString kind;     // desk::attachmentKind(); empty: none that packs speak of
    qint64 size = -1; // bytes; -1: not known
    QString sha256{}; // empty: not known yet
};

struct SlotSuggestion {
    draft::Path path;
    int score = 0;          // 0 to 100; only for comparing
    QList<Message> reasons; // why, and what speaks against it
    bool takes = true;      // the place takes files of that kind and size
};

// Below this score a guess is worse than asking.
inline constexpr int suggestedFrom = 30;

// The words of every place for papers that is open now, in all languages and from its id, looked at once for many files.
class SlotSuggester final {
public:
    explicit SlotSuggester(const session::Session& session);
    ~SlotSuggester();
    SlotSuggester(const SlotSuggester&) = delete;
    SlotSuggester& operator=(const SlotSuggester&) = delete;

    // Places with at least one word in common, best first; equal scores in form order.
    [[nodiscard]] QList<SlotSuggestion> suggest(const OfferedFile& file) const;
    // Every open place, in form order.
    [[nodiscard]] QList<draft::Path> places() const;
    // What speaks against putting the file there: its kind, its size, or that it is there already.
    [[nodiscard]] QList<Message> objections(const draft::Path& path, const OfferedFile& file) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

// The words of a file's name, as they are compared: no ending, no numbers, no “final”, “copy” or “scan”, plurals made
// singular, Chinese in pairs of characters. For tests.
[[nodiscard]] QStringList nameWords(const QString& fileName);

} // namespace aspirant::papers

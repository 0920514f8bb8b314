// What a desk keeps between edits: what is pending, what is due, and how both reach the disk. Internal to the desk room.
#pragma once

#include "model/desk/autosave.h"
#include "model/desk/desk.h"
#include "model/desk/edit_history.h"
#include "model/desk/pending_edits.h"
#include "model/desk/whole_findings.h"

#include <QTimer>

namespace aspirant::desk {

constexpr int summaryMs = 2000;  // figures in lists may lag behind that long
constexpr int findingsMs = 250; // pause after an edit before owners and papers are looked at again

struct Desk::State {
    explicit State(Desk& owner);

    Desk& desk;
    QString draftId;
    qint64 lastSequence = 0;
    PendingEdits pending;
    Autosave autosave;
    EditHistory history;
    bool historyRead = false; // only when undo is first asked for
    bool summaryDue = false;
    QTimer summaryTimer;
    WholeFindings whole;
    QTimer findingsTimer;
    // Of sessions before a move to another version: whoever still looks at a question of theirs may.
    std::vector<std::shared_ptr<const pack::CompiledPack>> earlierPacks;

    Result<void> save();
    Result<void> saveFirst();
    Result<void> catchUp();
    Result<session::Delta> follow(const draft::ChangeSet& changes);
    Result<void> readHistory();
    void writeSummary();
    void tell(const session::Delta& delta);
};

[[nodiscard]] Error unknownQuestion(const draft::Path& path);

// The questionnaire that a draft is kept with, from the store and checked. Error: "pack.damaged".
[[nodiscard]] Result<std::shared_ptr<const pack::CompiledPack>> pinnedPack(DraftStore& drafts, const draft::PackPin& pin);

} // namespace aspirant::desk

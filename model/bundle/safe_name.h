// Readable file names for attachments that every common computer can store: the words are kept, Chinese too.
#pragma once

#include <QSet>
#include <QString>

namespace aspirant::bundle {

// Canonical Unicode form; characters that Windows refuses, control and invisible characters become "_";
// no dots or spaces at either end; reserved names get a "_" in front; at most `maximumBytes` of UTF-8, cut
// between characters as people count them, the ending kept. Never empty.
[[nodiscard]] QString safeFileName(const QString& name, qsizetype maximumBytes = 120);

// Keeps names of one folder apart, also for computers that ignore case: "plan.pdf", "plan (2).pdf".
class NameKeeper final {
public:
    [[nodiscard]] QString unique(const QString& safeName);

private:
    QSet<QString> m_taken; // folded
};

} // namespace aspirant::bundle

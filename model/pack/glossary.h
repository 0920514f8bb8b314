// Official terms in three languages, and where a pack's texts depart from them.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/pack/pack.h"

#include <QHash>

namespace aspirant::pack {

// `term.en` may end in brackets that say in which sense it is meant, or give its abbreviation.
struct GlossaryTerm {
    Text term;
    bool verified = false;        // seen in an official or published text
    bool convertedHant = false;   // the traditional form was made from the simplified one
    bool convertedHans = false;   // the other way round
};

// CSV (RFC 4180) with the columns en, zh_Hant, zh_Hans, verified and source; "zh-Hans converted", "zh-Hans wording not
// confirmed" or "TC seen" in `source` marks the simplified form as converted, and the other way round. Error
// "glossary.form".
[[nodiscard]] Result<QList<GlossaryTerm>> readGlossary(const QByteArray& csv);

// Finds terms in English texts: longest first, without regard to capitals and plurals. A term that is given in
// several senses passes with any of their renderings; one that is only given in a particular sense is not looked for.
class Glossary final {
public:
    explicit Glossary(const QList<GlossaryTerm>& terms);

    struct Departure {
        QString term;     // in English
        QString expected; // renderings, joined by " / "
        Language language = Language::TraditionalChinese;
        bool verified = false; // of several words, seen, and not converted
    };
    [[nodiscard]] QList<Departure> departures(const Text& text) const;

private:
    struct Sense {
        QString rendering;
        bool verified = false;
    };
    struct Entry {
        QStringList words; // stems
        QString english;
        QList<Sense> hant, hans;
    };
    [[nodiscard]] const Entry* longestAt(const QStringList& words, qsizetype place) const;

    QList<Entry> m_entries;
    QHash<QString, QList<qsizetype>> m_byFirstWord; // longest entries first
};

} // namespace aspirant::pack

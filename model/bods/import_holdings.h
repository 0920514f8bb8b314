// Relationships of a file as rows of the register of members, of the chain of holdings, of controllers and of trusts.
// Internal to this room.
#pragma once

#include "model/bods/import_target.h"

namespace aspirant::bods {

class HoldingsImport final {
public:
    // `rows`: record id to its row, or "applicant". Places of arrangements are added to `kept`.
    HoldingsImport(ImportTarget& target, Kept& kept, const QList<const Statement*>& open, const QHash<QString, draft::Path>& rows);
    void run();

private:
    // Somebody in an arrangement: a record that has a row, or words.
    struct InPart {
        Part part;
        QString recordId;
        QString words;
    };
    struct Arrangement {
        QString recordId;
        bool nomination = false;
        QList<InPart> parties;
        QList<Relation> holdings; // of the arrangement in companies
        [[nodiscard]] const InPart* in(Role role) const;
        [[nodiscard]] int count(Role role) const;
    };
    enum class As { Own, Nominee, Trustee };

    void readRelations();
    bool hasEnds(const Statement& statement);
    void checkSums();
    void findLoops();
    [[nodiscard]] bool isBare(const Arrangement& trust) const;
    [[nodiscard]] bool hasRow(const QString& recordId) const { return m_rows.contains(recordId); }
    [[nodiscard]] bool isApplicant(const QString& recordId) const;
    [[nodiscard]] Text nameOf(const QString& recordId) const;
    // How a row names a record: {"$party": row}. The applicant gets a row among the companies when one must name it.
    json::Value reference(const QString& recordId);
    [[nodiscard]] QString kindOfHolder(const QString& recordId) const;

    void addOwn(const Relation& relation);
    void addArrangement(const Arrangement& arrangement);
    void addLine(const QString& company, const QString& holder, const Line& line, As as, const json::Value& heldFor);
    void indexLines();
    draft::Path lineRow(const QString& company, const QString& holder, As as);
    void addController(const Relation& relation);
    draft::Path controllerRow(const QString& recordId);
    void hostTrust(const Arrangement& trust);
    [[nodiscard]] draft::Path hostOf(const Arrangement& trust);
    void unread(const QString& recordId);

    ImportTarget& m_target;
    Kept& m_kept;
    const QList<const Statement*>& m_open;
    const QHash<QString, draft::Path>& m_rows;
    QList<Relation> m_own; // between a company and a person or company
    QList<Arrangement> m_arrangements;
    QHash<QStringList, QList<draft::Path>> m_lines; // table, holder, company, manner → rows that were there
    QHash<QString, int> m_taken; // lines of one company, holder and manner that have found their row
    QSet<QString> m_unread;
    QString m_noOwners;
};

} // namespace aspirant::bods

// What a draft says of people, companies, arrangements and who holds what, in the terms of the standard.
#pragma once

#include "model/bods/kept.h"
#include "model/bods/relation.h"
#include "model/session/session.h"

namespace aspirant::bods {

struct Record {
    QString id;
    RecordKind kind = RecordKind::Entity;
    QString place; // see Kept::places
    json::Object details;
    bool arrangement = false; // a trust or a nomination: its parties are all that our answers know of it
};

struct Network {
    QString applicant; // record id
    QList<Record> records;     // the applicant, companies, arrangements, people
    QList<Relation> relations; // one for each pair of a company and a holder
    bool chainAsked = true;    // whether the questionnaire asks at present who holds the companies in between
};

// Record ids are those that came with kept statements, otherwise derived from the draft and the place, so that they stay.
// Error "ownership.not_asked".
[[nodiscard]] Result<Network> networkOf(const session::Session& session, const Kept& kept);

// A UUID that follows from the parts alone (SHA-256 in the layout of RFC 9562, section 5.8).
[[nodiscard]] QString derivedId(const QStringList& parts);
// Of a place that no kept record stands at.
[[nodiscard]] QString ownRecordId(const session::Session& session, const Kept& kept, const QString& place);

// The answers of one row of `persons` or `entities`, or of "applicant", that details can say. Hidden ones are left out
// unless they are what `stated` says as well: then nobody took them back, they are only not asked.
[[nodiscard]] json::Object rowAnswers(const session::Session& session, const draft::Path& row, const QStringList& fields, const json::Object& stated = {});

// Places of arrangements that stand in no row of their own.
[[nodiscard]] QString nominationPlace(const QString& nominee, const QString& principal);
[[nodiscard]] QString bareTrustPlace(const QString& trustee, const QString& beneficiary);

} // namespace aspirant::bods

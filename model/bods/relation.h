// One relationship: who holds or does what in which company or arrangement, as values between answers and details.
#pragma once

#include "model/base/decimal.h"
#include "model/base/json.h"

#include <QList>

#include <optional>

namespace aspirant::bods {

// One line of a register: of the company's whole capital and votes, in percent. None: not stated.
struct Line {
    std::optional<Decimal> capital, votes;
    friend bool operator==(const Line&, const Line&) = default;
};

// What is recorded of a controller of the applicant.
struct Controller {
    bool substantial = false, owner = false, ultimateControl = false;
    std::optional<Decimal> capital, votes; // direct and indirect together
    bool direct = false;                   // held without anyone in between
    QString since;                         // a full date, or empty
    friend bool operator==(const Controller&, const Controller&) = default;
};

// A part in an arrangement.
enum class Role { Settlor, Trustee, Beneficiary, Protector, Other, Nominee, Nominator };
struct Part {
    Role role = Role::Other;
    std::optional<Decimal> share{}; // of a beneficiary, when it is fixed
    QString words{};                // of another part
    friend bool operator==(const Part&, const Part&) = default;
};

// Why there is no record on the side of the interested party.
enum class Nobody {
    Remainder, // of the lines: nobody is named for this part
    NoOwners,  // the company says that it has no beneficial owner
    Words      // somebody known only by words
};

struct Relation {
    QString subject, party; // record ids; party is empty when there is `nobody`
    std::optional<Nobody> nobody;
    QString words; // of NoOwners and Words
    bool partyIsPerson = false; // only people are beneficial owners
    QList<Line> lines;
    std::optional<Controller> controller;
    QList<Part> parts;

    // Whether it says anything that our answers can hold.
    [[nodiscard]] bool saysSomething() const { return !lines.isEmpty() || controller || !parts.isEmpty() || nobody == Nobody::NoOwners; }
    friend bool operator==(const Relation&, const Relation&) = default;
};

// relationship-record.json, version 0.4.
[[nodiscard]] json::Object relationDetails(const Relation& relation);
// `toApplicant`: only of the applicant are controllers recorded. Interests that no answer can hold are left out.
[[nodiscard]] Relation relationFrom(const json::Value& details, bool toApplicant, bool partyIsPerson);

} // namespace aspirant::bods

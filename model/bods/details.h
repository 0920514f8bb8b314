// What a person's or a company's answers say, as the details of a record, and back. Values in, values out: no session.
#pragma once

#include "model/base/json.h"

namespace aspirant::bods {

// Answers are an object of field keys of the packs' two repeats (`name_en`, `birth_date`, `home_address` …; rows inside
// as arrays of objects). What such details cannot say is not looked at; what the questionnaires do not ask is left
// where it is. personDetails(personAnswers(d)) says the part of `d` that both can say, and nothing else.
// Sources: person-record.json, entity-record.json and components.json of the standard's schema, version 0.4.
[[nodiscard]] json::Object personDetails(const json::Object& answers);
[[nodiscard]] json::Object personAnswers(const json::Value& details);
[[nodiscard]] json::Object entityDetails(const json::Object& answers);
[[nodiscard]] json::Object entityAnswers(const json::Value& details);

// The fields that the four above know, in the order in which they are told.
[[nodiscard]] const QStringList& personFields();
[[nodiscard]] const QStringList& entityFields();

// True when the two answers to that field come to the same in the standard's terms: an address in one line or in three.
[[nodiscard]] bool saysTheSame(const QString& field, const json::Value& a, const json::Value& b);

// Letters and digits only, upper case: "K482915(8)" and "k4829158" are one number.
[[nodiscard]] QString bareNumber(const QString& number);
// "person:hkid:K4829158" and so on for every number in such details that names one person or company for certain.
[[nodiscard]] QStringList numbersOf(const json::Value& details);
// A name that a reader would use, in the languages it is given in.
[[nodiscard]] Text nameIn(const json::Value& details);
[[nodiscard]] bool isChinese(const QString& words); // has a Han character

} // namespace aspirant::bods

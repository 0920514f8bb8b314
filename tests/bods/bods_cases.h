// A draft with every kind of holding, and statements as the rest of the world writes them.
#pragma once

#include "model/bods/bods_export.h"
#include "model/bods/bods_import.h"
#include "support/shipped_pack.h"

namespace aspirant::bods::cases {

using namespace Qt::Literals::StringLiterals;
using draft::Path;
using session::Session;

// Every way of holding that the questionnaire knows: register and chain, nominees of a company, of a person and of
// someone in words, a bare trustee, a trust with a fixed and an open share, two classes, a loop through the applicant, a
// remainder, a line without figures, and controllers with and without the capacity of owner.
inline const char* const everything = R"x({
 "applicant.name_en": "Harbour Limited", "applicant.name_zh": "鷺港有限公司", "applicant.br_number": "73918264", "applicant.company_kind": "hk-company",
 "applicant.incorporation_date": "2022-03-14", "applicant.incorporation_place": "HK", "applicant.company_number": "3012345",
 "applicant.registered_office": {"lines": ["Unit 1", "88 Breakwater Road"], "city": "Hong Kong", "country": "HK"},
 "persons": [
  {"$row": "lee", "name_en": "LEE Ka Yan", "surname_en": "LEE", "name_zh": "李嘉欣", "capacities": ["ultimate-owner"], "birth_date": "1980-02-29", "birth_place": "Macau",
   "nationality": "CN", "other_nationalities": "Portugal, Canada", "has_hkid": true, "hkid": "K482915(8)", "hkid_permanent": true, "used_other_names": true,
   "other_names": [{"$row": "o1", "name": "LEI Ka Ian", "used": {"from": "1980-02-29", "to": "1999-01-01"}}, {"$row": "o2", "name": "Karen LEE"}],
   "home_address": {"lines": ["1 Hill Road"], "city": "Hong Kong", "country": "HK"}, "post_goes_to": "elsewhere", "post_address": {"lines": ["PO Box 1"], "country": "HK"}},
  {"$row": "tan", "name_en": "TAN Boon", "capacities": ["substantial-shareholder"], "has_hkid": false, "id_document": "passport", "id_document_number": "E1234567N",
   "id_document_issuer": "Singapore", "nationality": "SG", "birth_date": "1971-11-05"},
  {"$row": "ito", "name_en": "ITO Jun", "capacities": ["trust-party"]},
  {"$row": "ray", "name_en": "RAY Asha", "capacities": ["ultimate-owner"], "has_hkid": false, "id_document": "travel-document", "id_document_number": "T-77", "id_document_issuer": "A mission abroad"}],
 "entities": [
  {"$row": "kite", "name_en": "Kite Pte. Ltd.", "capacities": ["holding-company"], "incorporation_place": "SG", "company_number": "201600001Z", "incorporation_date": "2016-01-11",
   "lei": "5493001KJTIIGC8Y1R12", "registered_office": {"lines": ["9 Marina Walk"], "city": "Singapore", "postal_code": "018990", "country": "SG"}, "website": "https://www.kite.example"},
  {"$row": "reed", "name_en": "Reed Trustees Limited", "name_zh": "蘆葦信託有限公司", "capacities": ["trustee"], "incorporation_place": "HK", "br_number": "11112222", "company_number": "777"},
  {"$row": "self", "name_en": "Harbour Limited", "name_zh": "鷺港有限公司", "br_number": "73918264", "capacities": ["holding-company"]}],
 "group.holdings": [
  {"$row": "h1", "holder_kind": "corporation", "holder": {"$party": "kite"}, "percent": "40", "voting_percent": "45", "as_nominee": false},
  {"$row": "h2", "holder_kind": "corporation", "holder": {"$party": "kite"}, "percent": "5", "voting_percent": "0", "as_nominee": false},
  {"$row": "h3", "holder_kind": "corporation", "holder": {"$party": "reed"}, "percent": "20", "voting_percent": "20", "as_nominee": true, "held_for": "the Lee family trust"},
  {"$row": "h4", "holder_kind": "individual", "holder": {"$party": "tan"}, "percent": "10.5", "voting_percent": "10.5", "as_nominee": true, "held_for": "Someone in Geneva"},
  {"$row": "h5", "holder_kind": "individual", "holder": {"$party": "ray"}, "percent": "10", "voting_percent": "10", "as_nominee": false}],
 "group.controllers": [
  {"$row": "c1", "holder_kind": "corporation", "holder": {"$party": "kite"}, "capacities": ["substantial-shareholder"], "capital_percent": "45", "voting_percent": "45", "ultimate_control": false, "route": "direct", "since": "2022-03-14"},
  {"$row": "c2", "holder_kind": "individual", "holder": {"$party": "lee"}, "capacities": ["substantial-shareholder", "ultimate-owner"], "capital_percent": "33.1234", "voting_percent": "0", "ultimate_control": true, "route": "trust",
   "since": "2023-07", "trust_parties": [{"$row": "t1", "part": "settlor", "who": {"$party": "ito"}}, {"$row": "t2", "part": "trustee", "who": {"$party": "reed"}},
    {"$row": "t3", "part": "beneficiary", "who": {"$party": "lee"}, "share": "60"}, {"$row": "t4", "part": "beneficiary", "who": {"$party": "ito"}}, {"$row": "t5", "part": {"$other": "Enforcer"}, "who": {"$party": "ray"}}]},
  {"$row": "c3", "holder_kind": "individual", "holder": {"$party": "ray"}, "capacities": ["ultimate-owner"], "capital_percent": "32.5", "voting_percent": "30", "ultimate_control": false, "route": "corporation", "since": "2022-03-14"}],
 "group.chain_holdings": [
  {"$row": "k1", "holder": {"$party": "ray"}, "company": {"$party": "kite"}, "percent": "50", "voting_percent": "50", "held_as": "own"},
  {"$row": "k2", "holder": {"$party": "self"}, "company": {"$party": "kite"}, "percent": "20", "voting_percent": "20", "held_as": "own"},
  {"$row": "k3", "holder": {"$party": "tan"}, "company": {"$party": "kite"}, "percent": "10", "voting_percent": "10", "held_as": "nominee", "held_for": {"$party": "lee"}},
  {"$row": "k4", "holder": {"$party": "reed"}, "company": {"$party": "kite"}, "percent": "20", "voting_percent": "20", "held_as": "trustee", "held_for": {"$party": "ito"}},
  {"$row": "k5", "holder": {"$party": "ito"}, "company": {"$party": "reed"}, "percent": "100", "held_as": "own"}]
})x";

inline QList<Statement> exported(const Session& session)
{
    const auto statements = exportStatements(session);
    if (!statements)
        qFatal("%s", qPrintable(statements.error().code));
    return *statements;
}

inline QList<Statement> throughAFile(const QList<Statement>& statements)
{
    const auto read = readStatements(statementsFile(statements));
    if (!read)
        qFatal("%s at %s", qPrintable(read.error().code), qPrintable(read.error().place));
    return *read;
}

inline ImportPlan planned(const Session& session, const QList<Statement>& statements)
{
    const auto plan = planImport(session, statements);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().code));
    return *plan;
}

inline ImportPlan import(Session& session, const QList<Statement>& statements)
{
    const ImportPlan plan = planned(session, statements);
    if (!session.apply(plan.changes))
        qFatal("the plan cannot be applied");
    return plan;
}

inline QStringList codes(const ImportPlan& plan)
{
    QStringList list;
    for (const Issue& issue : plan.findings)
        list.append(issue.code.section(u'.', 1));
    list.removeDuplicates();
    list.sort();
    return list;
}

// Statements as the rest of the world writes them: members that matter, the others added.
inline json::Value statement(const char* type, const QString& record, const QString& details, const QString& more = {})
{
    const QString id = u"%1-%2"_s.arg(record, more.size() > 0 ? QString::number(qHash(more, 1)) : u"1"_s).rightJustified(36, u'0').right(36);
    const QString text = uR"({"statementId": "%1", "statementDate": "2026-01-01", "declarationSubject": "subject", "recordId": "%2", "recordType": "%3",
        "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "A register"}}, "recordDetails": %4 %5})"_s
                             .arg(id, record, QLatin1String(type), details, more);
    const auto value = json::parse(text.toUtf8());
    if (!value)
        qFatal("not JSON: %s", qPrintable(text));
    return *value;
}
inline json::Value company(const QString& record, const QString& name, const QString& more = {})
{
    return statement("entity", record, uR"({"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "%1" %2})"_s.arg(name, more));
}
inline json::Value person(const QString& record, const QString& name, const QString& more = {})
{
    return statement("person", record, uR"({"isComponent": false, "personType": "knownPerson", "names": [{"type": "legal", "fullName": "%1"}] %2})"_s.arg(name, more));
}
inline json::Value holds(const QString& record, const QString& party, const QString& subject, const QString& share, const QString& more = {})
{
    return statement("relationship", record, uR"({"isComponent": false, "subject": "%1", "interestedParty": "%2", "interests": [
        {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": %3} %4}, {"type": "votingRights", "directOrIndirect": "direct", "share": {"exact": %3} %4}]})"_s
                                                 .arg(subject, party, share, more));
}

inline QByteArray file(const json::Array& statements)
{
    return json::canonical(json::Value(statements));
}

inline QList<Statement> read(const json::Array& statements)
{
    const auto read = readStatements(file(statements));
    if (!read)
        qFatal("%s at %s", qPrintable(read.error().code), qPrintable(read.error().place));
    return *read;
}

inline const QString applicantOnly = uR"("applicant.name_en": "Harbour Limited")"_s;

inline Session empty(const QString& draftId = u"d2"_s)
{
    return test::sessionOf((u'{' + applicantOnly + u'}').toUtf8().constData(), draftId);
}
} // namespace aspirant::bods::cases

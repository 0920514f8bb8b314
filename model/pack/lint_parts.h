// The parts of lint, each adding findings whose path is a pointer in the resolved pack. Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"
#include "model/pack/glossary.h"

namespace aspirant::pack {

void lintRules(const CompiledPack& pack, QList<Issue>& issues);    // constant, contradictory, impossible values
void lintOrder(const CompiledPack& pack, QList<Issue>& issues);    // rules that depend on a later section
void lintTexts(const Pack& pack, const QList<GlossaryTerm>& glossary, QList<Issue>& issues);
void lintLists(const CompiledPack& pack, QList<Issue>& issues);    // unused lists, slots and sources
void lintSources(const Pack& pack, QList<Issue>& issues);          // citations, and what status they support

void lintRoadmap(const Pack& pack, QList<Issue>& issues);          // initiatives that nothing is tagged with, or that are none
void lintForms(const CompiledPack& pack, QList<Issue>& issues);    // items that nothing answers, items that are not there

inline void found(QList<Issue>& issues, Severity severity, const char* code, Message message, const QString& pointer)
{
    issues.append({severity, QString::fromLatin1(code), std::move(message), pointer, {}, {}});
}

} // namespace aspirant::pack

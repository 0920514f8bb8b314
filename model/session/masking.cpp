#include "model/session/masking.h"

#include "model/session/answer_words.h"

#include <algorithm>

namespace aspirant::session {

using pack::Type;

bool isMaskable(const pack::Question& question)
{
    if (!question.personal)
        return false;
    switch (question.type) {
    case Type::LongText:
    case Type::Date:
    case Type::PartialDate:
    case Type::Period:
    case Type::Phone:
    case Type::Email:
    case Type::Identifier:
    case Type::Address:
    case Type::Wallet:
        return true;
    case Type::Text:
    case Type::YesNo:
    case Type::Statement:
    case Type::Choice:
    case Type::Choices:
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
    case Type::Money:
    case Type::Url:
    case Type::Country:
    case Type::Party:
    case Type::Attachment:
    case Type::Repeat:
    case Type::Matrix:
        return false;
    }
    return false;
}

bool isMaskable(const pack::CompiledPack& pack, const draft::Path& path)
{
    static const QStringList harmless{QStringLiteral("@accept:"), QStringLiteral("@title"), QStringLiteral("@migrated"),
                                      QStringLiteral("@carried@"), QStringLiteral("@paper:")};
    if (path.isMeta()) {
        if (std::any_of(harmless.begin(), harmless.end(), [&](const QString& fact) { return path.text().startsWith(fact); }))
            return false;
        const QString beside = path.text().mid(path.text().lastIndexOf(u'@') + 1); // "@typed@PATH", "@suggested:ID@PATH"
        const bool isAnswer = path.text().count(u'@') > 1 && !beside.isEmpty();
        return !isAnswer || isMaskable(pack, draft::Path::trusted(beside));
    }
    if (path.isRow())
        return false;
    const pack::Slot slot = pack.slotOf(path.definitionId());
    return slot < 0 || isMaskable(*pack.definitions()[static_cast<std::size_t>(slot)].question);
}

Message maskedMessage(const json::Value& answer)
{
    if (answer.isNull())
        return {};
    if (const auto kind = draft::stateKind(answer)) {
        switch (*kind) {
        case draft::StateKind::NotApplicable: return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not applicable"));
        case draft::StateKind::SeeAttachment: return Message("Answers", QT_TRANSLATE_NOOP("Answers", "See attachment"));
        case draft::StateKind::NotYetKnown: return Message("Answers", QT_TRANSLATE_NOOP("Answers", "Not yet known"));
        }
    }
    return Message(Text{maskMark, maskMark, maskMark});
}

QString shownWords(const pack::Question& question, const json::Value& answer, const Catalogue& catalogue,
                   Language language, const Session* session, Personal personal)
{
    if (personal == Personal::Shown || !isMaskable(question))
        return answerWords(question, answer, catalogue, language, session);
    const Message masked = maskedMessage(answer);
    return masked.isEmpty() ? QString() : masked.words(catalogue, language);
}

bool isPersonal(const Session& session, const draft::Path& path)
{
    for (draft::Path at = path; !at.isEmpty();) {
        const pack::Question* question = session.question(at);
        if (question && question->personal)
            return true;
        const draft::Path row = at.enclosingRow();
        at = row.isEmpty() ? draft::Path() : row.repeat();
    }
    return false;
}

bool holdsPersonalData(const Session& session, const draft::Answers& exported)
{
    for (auto it = exported.cbegin(); it != exported.cend(); ++it) {
        const bool any = it.value().isArray() ? !it.value().array().empty() : !it.value().isNull();
        if (any && isPersonal(session, it.key()))
            return true;
    }
    return false;
}

} // namespace aspirant::session

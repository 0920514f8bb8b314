#include "ui/editors/input_factory.h"

#include "ui/editors/address_input.h"
#include "ui/editors/attachment_input.h"
#include "ui/editors/choice_input.h"
#include "ui/editors/computed_input.h"
#include "ui/editors/date_input.h"
#include "ui/editors/identifier_input.h"
#include "ui/editors/matrix_input.h"
#include "ui/editors/number_input.h"
#include "ui/editors/party_input.h"
#include "ui/editors/table_input.h"
#include "ui/editors/text_input.h"

namespace aspirant::ui {

AnswerInput* makeInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                       Space space, QWidget* parent)
{
    using pack::Type;
    if (!question.computed.isEmpty())
        return new ComputedInput(context, path, question, parent);
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
    case Type::Email:
    case Type::Url:
        return new TextInput(context, path, question, parent);
    case Type::YesNo:
    case Type::Choice:
        return new ChoiceInput(context, path, question, space == Space::Cell, parent);
    case Type::Choices:
        return new ChoicesInput(context, path, question, parent);
    case Type::Integer:
    case Type::Decimal:
    case Type::Money:
    case Type::Percentage:
        return new NumberInput(context, path, question, parent);
    case Type::Date:
    case Type::PartialDate:
    case Type::Period:
        return new DateInput(context, path, question, parent);
    case Type::Address:
        return new AddressInput(context, path, question, parent);
    case Type::Country:
        return new CountryInput(context, path, question, parent);
    case Type::Identifier:
    case Type::Phone:
    case Type::Wallet:
        return new IdentifierInput(context, path, question, parent);
    case Type::Party:
        return new PartyInput(context, path, question, parent);
    case Type::Attachment:
        return new AttachmentInput(context, path, question, parent);
    case Type::Repeat:
        return new TableInput(context, path, question, parent);
    case Type::Matrix:
        if (MatrixInput::fits(question))
            return new MatrixInput(context, path, question, parent);
        return new TableInput(context, path, question, parent);
    case Type::Statement:
        return new StatementInput(context, path, question, parent);
    }
    return new TextInput(context, path, question, parent);
}

} // namespace aspirant::ui

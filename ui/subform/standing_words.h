// How far a person's part has come, as icon and tone; the sentence comes from model/subform.
#pragma once

#include "model/subform/standing.h"
#include "ui/theme.h"

namespace aspirant::ui {

struct StandingShown {
    QString icon;
    theme::Tone tone = theme::Tone::Muted;
};

[[nodiscard]] inline StandingShown standingShown(subform::Standing standing)
{
    switch (standing) {
    case subform::Standing::NotSent:
        return {QStringLiteral("untouched"), theme::Tone::Muted};
    case subform::Standing::Waiting:
        return {QStringLiteral("begun"), theme::Tone::Notes};
    case subform::Standing::ToDecide:
        return {QStringLiteral("notes"), theme::Tone::Notes};
    case subform::Standing::Overdue:
    case subform::Standing::Undeclared:
    case subform::Standing::OutOfDate:
        return {QStringLiteral("warns"), theme::Tone::Warns};
    case subform::Standing::Declared:
        return {QStringLiteral("done"), theme::Tone::Done};
    }
    return {};
}

} // namespace aspirant::ui

// The words a row stores for an enum's value, by type, so that Statement can read any of them.
#pragma once

#include "domain/contact.h"
#include "domain/experience.h"
#include "domain/exporting.h"
#include "domain/reflection.h"
#include "domain/supervision.h"
#include "domain/teampoint.h"

namespace considered::storage {

template <typename E> std::optional<E> fromWord(QStringView word) = delete;

// clang-format off
template <> inline std::optional<Audience> fromWord(QStringView word) { return audienceFrom(word); }
template <> inline std::optional<Depth> fromWord(QStringView word) { return depthFrom(word); }
template <> inline std::optional<Weight> fromWord(QStringView word) { return weightFrom(word); }
template <> inline std::optional<Answer> fromWord(QStringView word) { return answerFrom(word); }
template <> inline std::optional<Outcome> fromWord(QStringView word) { return outcomeFrom(word); }
template <> inline std::optional<ConcernFrom> fromWord(QStringView word) { return concernSourceFrom(word); }
template <> inline std::optional<Decision> fromWord(QStringView word) { return decisionFrom(word); }
template <> inline std::optional<Stage> fromWord(QStringView word) { return stageFrom(word); }
template <> inline std::optional<LineKind> fromWord(QStringView word) { return lineKindFrom(word); }
template <> inline std::optional<Use> fromWord(QStringView word) { return useFrom(word); }
template <> inline std::optional<Landing> fromWord(QStringView word) { return landingFrom(word); }
template <> inline std::optional<Closeness> fromWord(QStringView word) { return closenessFrom(word); }
template <> inline std::optional<YesNo> fromWord(QStringView word) { return yesNoFrom(word); }
template <> inline std::optional<HelpedWork> fromWord(QStringView word) { return helpedWorkFrom(word); }
template <> inline std::optional<Openness> fromWord(QStringView word) { return opennessFrom(word); }
template <> inline std::optional<HowMuch> fromWord(QStringView word) { return howMuchFrom(word); }
template <> inline std::optional<PhraseKind> fromWord(QStringView word) { return phraseKindFrom(word); }
template <> inline std::optional<TeamShare> fromWord(QStringView word) { return teamShareFrom(word); }
template <> inline std::optional<AskedBy> fromWord(QStringView word) { return askedByFrom(word); }
template <> inline std::optional<ExportForm> fromWord(QStringView word) { return exportFormFrom(word); }
template <> inline std::optional<ExportStep> fromWord(QStringView word) { return exportStepFrom(word); }
template <> inline std::optional<MarkKind> fromWord(QStringView word) { return markKindFrom(word); }
template <> inline std::optional<ContactKind> fromWord(QStringView word) { return contactKindFrom(word); }
template <> inline std::optional<TeamProgress> fromWord(QStringView word) { return teamProgressFrom(word); }
template <> inline std::optional<AgendaKind> fromWord(QStringView word) { return agendaKindFrom(word); }
// clang-format on

} // namespace considered::storage

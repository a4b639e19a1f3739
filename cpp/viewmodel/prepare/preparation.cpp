// Which prompts stand on which page.
#include "viewmodel/prepare/preparation.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Preparation::Preparation(const Context& context, Shelves& shelves, platform::Clipboard& clipboard, QObject* parent)
    : QObject(parent), m_experiences(context, shelves), m_experience(context, shelves), m_boundaries(context, shelves),
      m_decline(context, shelves, PhraseKind::Decline), m_turnBack(context, shelves, PhraseKind::TurnBack),
      m_begin(context, shelves, PhraseKind::Begin),
      m_smallThings(context, shelves, context.practice.preparing.smallThings), m_prompt(context, shelves),
      m_publicAboutMe(context, shelves, u"prep.social-media"_s), m_mightHelp(context, shelves),
      m_biography(context, shelves, clipboard) {
    for (const PromptGroup& group : context.practice.preparing.groups)
        m_prompts.append(new PromptNotes(context, shelves, group.prompts, group.text, this));
    for (const Line& step : context.practice.preparing.publicSteps)
        m_publicSteps.append(step.text);
}

} // namespace considered::viewmodel

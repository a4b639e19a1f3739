// Lines of the pack, as texts.
#include "viewmodel/check/declinelines.h"

namespace considered::viewmodel {

DeclineLines::DeclineLines(const Context& context, QObject* parent) : QObject(parent) {
    for (const Line& line : context.practice.declineLines.decline)
        m_decline.append(line.text);
    for (const Line& line : context.practice.declineLines.turnBack)
        m_turnBack.append(line.text);
}

} // namespace considered::viewmodel

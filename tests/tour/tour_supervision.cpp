// A session of supervision: when it is, what is brought, talking it through.
#include "tour/tour.h"

#include "viewmodel/datewords.h"

namespace considered::tests {

using namespace Qt::StringLiterals;

bool Tour::supervision() {
    if (!tap(u"Supervision"_s) || !see(u"Nothing chosen yet. That is fine."_s) || !step(u"supervision-empty"_s) ||
        !tap(u"Next session"_s) || !tap(u"2 weeks"_s) || !step(u"session-date"_s) || !tap(u"That is when we meet"_s) ||
        !tap(u"Choose what to bring"_s) || !see(u"My latest reflections"_s))
        return false;
    if (!hand().typeInto(u"In my own words"_s, u"More time before visits"_s))
        return lost();
    return tap(u"Employer visit · "_s + u"…"_s) && tap(u"How do I feel about using my own experience at work?"_s) &&
           step(u"choose-what-to-bring"_s) && tap(u"Done"_s) && see(u"3 things you chose to bring"_s) &&
           step(u"supervision"_s) && tap(u"Get ready"_s) && tap(u"Change the order"_s) && step(u"session"_s) &&
           tap(u"The order is right"_s) && tap(u"Employer visit"_s) && tap(u"We talked about it"_s) &&
           step(u"agenda-item"_s) && tap(u"Back"_s) && tap(u"Done with this session"_s) &&
           see(u"You talked these over. Keep or delete?"_s) && closeNotice() && step(u"talked-over"_s) &&
           tap(u"Keep"_s) && tap(u"Nine things to talk about"_s) && step(u"topics"_s) &&
           tap(u"How I feel about sharing"_s) && see(u"Bring it to the next session"_s) && step(u"topic"_s) &&
           tap(u"Back"_s) && tap(u"Have we looked widely enough?"_s) && step(u"topic-widely"_s) && tap(u"Back"_s) &&
           tap(u"Back"_s) && tap(u"Earlier sessions"_s) && step(u"earlier-sessions"_s) &&
           tap(viewmodel::inWords(QDate(2026, 12, 8), viewmodel::DateForm::LongDay)) && step(u"earlier-session"_s) &&
           tap(u"Back"_s) && tap(u"Back"_s) && tap(u"For whoever leads"_s) && step(u"leaders-page"_s) && tap(u"Back"_s);
}

} // namespace considered::tests

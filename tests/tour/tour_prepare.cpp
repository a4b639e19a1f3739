// Round the pages of preparing, and to where what was prepared comes back.
#include "tour/tour.h"

#include "viewmodel/datewords.h"

namespace considered::tests {

using namespace Qt::StringLiterals;

bool Tour::prepare() {
    return tap(u"Prepare"_s) && tap(u"Small, safe things"_s) && see(u"Hobbies and pets"_s) &&
           (hand().typeInto(u"Hobbies and pets"_s, u"My dog, and chess"_s) || lost()) && step(u"small-things"_s) &&
           tap(u"Back"_s) && tap(u"What I bring"_s) && see(u"Nothing here yet"_s) && step(u"bring-empty"_s) &&
           tap(u"Add one"_s) && (hand().typeInto(u"Nickname"_s, u"The letter"_s) || lost()) && tap(u"Open"_s) &&
           tap(u"What kind of thing is it?"_s) && step(u"kinds"_s) &&
           tap(u"Job setbacks: being turned down, laid off or sacked, or a hard boss."_s) &&
           see(u"Who may hear of it?"_s) &&
           (hand().typeInto(u"In one line, without details"_s, u"I was turned down nine times, then not."_s) ||
            lost()) &&
           step(u"experience"_s) && tap(u"Back"_s) && see(u"The letter"_s) && tap(u"Back"_s) &&
           tap(u"My boundaries"_s) && tap(u"I will not share intimate details of my life."_s) &&
           see(u"What stays mine, line 1"_s) && step(u"boundaries"_s) && tap(u"Back"_s) && tap(u"My words"_s) &&
           tap(u"“I’d rather not go into that, if that’s OK.”"_s) && see(u"To say no kindly, line 1"_s) &&
           step(u"my-words"_s) && tap(u"Back"_s) && tap(u"My short biography"_s) &&
           (hand().typeInto(u"What is my role now?"_s, u"I help people find work they want"_s) || lost()) &&
           see(u"I help people find work they want."_s) && step(u"biography"_s) && tap(u"Back"_s) &&
           tap(u"What is public about me"_s) && tap(u"I have looked today"_s) &&
           see(u"Looked in %1."_s.arg(viewmodel::inWords(QDate(2026, 11, 24), viewmodel::DateForm::Month))) &&
           step(u"public"_s) && tap(u"Back"_s) && tap(u"All preparation prompts"_s) && step(u"prep-prompts"_s) &&
           tap(u"My faith or beliefs"_s) && see(u"My thoughts"_s) && step(u"prep-prompt"_s) && tap(u"Back"_s) &&
           tap(u"Back"_s) && step(u"prepare"_s) && tap(u"Check"_s) && tap(u"What have I got that might help?"_s) &&
           step(u"might-help"_s) && tap(u"Turned down for a job"_s) && see(u"The letter"_s) &&
           step(u"might-help-with"_s) && tap(u"Employer"_s) && step(u"might-help-quietly"_s) && tap(u"Back"_s) &&
           tap(u"Back"_s) && tap(u"I’ve been asked something"_s) && see(u"My own words"_s) && step(u"my-own-words"_s) &&
           tap(u"Back"_s);
}

} // namespace considered::tests

// The table. A new page with a text box gets a row; the test names the boxes that have none.
#include "app/leakjourneys.h"

namespace considered::tests {

using namespace Qt::StringLiterals;
using namespace steps;

namespace {

const QString check = u"Check"_s;
const QString reflect = u"Reflect"_s;
const QString prepare = u"Prepare"_s;
const QString supervision = u"Supervision"_s;
const QString more = u"More"_s;
const QString back = u"Back"_s;
const QString goOn = u"Go on"_s;
const QString firstSession = u"Friday 27 November 2026"_s; ///< after the days that have gone by
const QString exporting = u"Make an export…"_s;

QList<Journey> reflecting() {
    return {
        {"a quick reflection",
         {check, u"Quick reflection…"_s, u"Employer visit"_s, u"Just for me"_s, fill, u"Done"_s},
         {reflect, u"Employer visit, …"_s, u"Change it"_s, read}},
        {"the search in reflections", {reflect, fill, u"Show all my notes"_s}, {}},
        {"how I feel days later, and deeper questions",
         {daysLater, reflect, u"Employer visit, …"_s, fill, u"Deeper questions…"_s, fill},
         {reflect, u"Employer visit, …"_s, read, u"Deeper questions…"_s, read}},
    };
}

QList<Journey> checking() {
    return {
        {"thinking it through",
         {check, u"Longer check…"_s, u"Think it through"_s, u"A client"_s, u"What exactly do I plan to say?"_s, fill,
          back},
         {check, u"1 thing to come back to"_s, u"With a client"_s, u"What exactly do I plan to say?"_s, read}},
        {"a card for a visit",
         {check, u"Longer check…"_s, u"Before an employer visit"_s, fill},
         {reflect, u"My card for the visit"_s, read}},
    };
}

QList<Journey> preparing() {
    const QStringList prompt{prepare, u"All preparation prompts"_s, u"My faith or beliefs"_s};
    const QStringList smallThings{prepare, u"Small, safe things"_s};
    const QStringList biography{prepare, u"My short biography"_s};
    const QStringList publicAboutMe{prepare, u"What is public about me"_s};
    return {
        {"small things", smallThings + QStringList{fill}, smallThings + QStringList{read}},
        {"an experience", {prepare, u"What I bring"_s, u"Add one"_s, fill}, {prepare, u"What I bring"_s, typed, read}},
        {"boundaries", {prepare, u"My boundaries"_s, u"Add my own"_s, fill}, {prepare, u"My boundaries"_s, read}},
        {"my words",
         {prepare, u"My words"_s, u"Add my own way to say no"_s, u"Add my own way to turn back"_s,
          u"Add my own way to begin"_s, fill},
         {prepare, u"My words"_s, read}},
        {"a biography", biography + QStringList{fill}, biography + QStringList{read}},
        {"what is public", publicAboutMe + QStringList{fill}, publicAboutMe + QStringList{read}},
        {"a preparation prompt", prompt + QStringList{fill}, prompt + QStringList{read}},
    };
}

QList<Journey> supervising() {
    const QStringList topic{supervision, u"Nine things to talk about"_s, u"How I feel about sharing"_s};
    return {
        {"a session that was held",
         {supervision, u"Choose what to bring"_s, fill, u"Done"_s, typed, fill, u"We talked about it"_s, back,
          u"Get ready"_s, fill, u"Done with this session"_s, u"Earlier sessions"_s, firstSession, fill},
         {supervision, u"Earlier sessions"_s, firstSession, read, typed, read}},
        {"the next session",
         {supervision, u"Choose what to bring"_s, fill, u"Done"_s, u"Get ready"_s, fill},
         {supervision, u"Get ready"_s, read}},
        {"a topic", topic + QStringList{fill}, topic + QStringList{read}},
    };
}

QList<Journey> leaving() {
    const QStringList cover{more, exporting, goOn, goOn};
    return {
        {"an export, said in other words",
         {more, exporting, u"My supervisor"_s, fill, goOn, u"Pick all of these"_s, goOn, u"Other words"_s, fill},
         {more, exporting, read, goOn, goOn, read}},
        {"days of an export", {more, exporting, goOn, u"Days I choose"_s, fill, u"Everything I have kept"_s}, {}},
        {"words that are always covered", cover + QStringList{u"Words I always cover"_s, fill, u"Add it"_s},
         cover + QStringList{u"Words I always cover"_s, read}},
        {"a name for a file",
         cover + QStringList{u"Show me the pages"_s, u"It says what I want"_s, u"Save the PDF"_s, identify, fill},
         {}},
    };
}

QList<Journey> support() {
    const QStringList point{more, u"For team leads…"_s, u"Hiring…"_s,
                            u"Does the advert welcome people who have faced hard times?"_s};
    return {
        {"the search in what there is to learn", {more, u"Learn"_s, fill, u"Clear the search"_s}, {}},
        {"somebody to turn to",
         {more, u"Support for me…"_s, u"Add someone"_s, fill},
         {more, u"Support for me…"_s, u"Change …"_s, read}},
        {"notes of a team", point + QStringList{fill}, point + QStringList{read}},
    };
}

} // namespace

QList<Journey> leakJourneys() {
    return reflecting() + checking() + preparing() + supervising() + leaving() + support() +
           QList<Journey>{{"a reflection not finished",
                           {check, u"Quick reflection…"_s, fill},
                           {check, u"Quick reflection…"_s, read}}};
}

} // namespace considered::tests

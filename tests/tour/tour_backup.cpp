// The tour of a backup: made, and brought back.
#include "tour/tour.h"

using namespace Qt::StringLiterals;

namespace considered::tests {

bool Tour::backup() {
    auto* keySetup = m_scene.model().keySetup();
    hand().knows(m_scene.filesFolder() + u" Considered backup"_s);
    if (!tap(u"More"_s) || !tap(u"Backup"_s) || !see(u"Bring back a backup"_s) || !step(u"backup"_s) ||
        !tap(u"Make a backup"_s) || !see(u"First, is it you?"_s) || !tap(u"Use my passphrase"_s) ||
        !(hand().typeInto(u"Passphrase"_s, m_scene.passphrase()) || lost()) || !tap(u"Go on"_s) ||
        !see(u"The backup’s passphrase"_s))
        return false;
    const QString words = keySetup->offered();
    hand().knows(words);
    return step(u"backup-passphrase"_s) && tap(u"I have written them down"_s) && see(u"Save here"_s) &&
           (hand().waitUntil([&] { return m_scene.model().files()->loaded(); }) || lost()) && step(u"save-where"_s) &&
           tap(u"Save here"_s) && see(u"Your backup is made"_s, 20'000) && step(u"backup-made"_s) && tap(u"Done"_s) &&
           tap(u"Backup"_s) && tap(u"Bring back a backup"_s) && see(u"Choose the file"_s) && step(u"bring-back"_s) &&
           tap(u"Choose the file"_s) &&
           (hand().waitUntil([&] { return m_scene.model().files()->rowCount() > 0; }) || lost()) &&
           step(u"open-which"_s) && tap(u"Considered 2026"_s + u"…"_s) &&
           (hand().typeInto(u"Its passphrase"_s, u"not this one"_s) || lost()) && step(u"bring-back-passphrase"_s) &&
           tap(u"See what is in it"_s) && see(u"That passphrase does not open this file"_s, 20'000) &&
           step(u"bring-back-wrong"_s) && again(u"Its passphrase"_s, words) && tap(u"See what is in it"_s) &&
           see(u"Made on"_s + u"…"_s, 20'000) && step(u"bring-back-inside"_s) && tap(u"Add it to what is here"_s) &&
           see(u"Your backup is back"_s, 20'000) && step(u"bring-back-done"_s) && tap(u"Go to my notes"_s) &&
           see(u"Before you share"_s) && step(u"home-after-backup"_s);
}

} // namespace considered::tests

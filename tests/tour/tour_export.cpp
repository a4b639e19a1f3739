// The tour of an export, from who asked to the file that a reader opens.
#include "tour/tour.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace considered::tests {

bool Tour::exporting() {
    if (!tap(u"Check"_s) || !tap(u"Quick reflection"_s + u"…"_s) || !see(u"Done"_s) || !tap(u"Employer visit"_s) ||
        !tap(u"Shared"_s))
        return false;
    if (!hand().typeInto(u"What will I take from this?"_s,
                         u"I gave one line about returning to work. They eased up. Amir Khan asked about "
                         u"adjustments, then we spoke of the job."_s))
        return lost();
    return tap(u"Just for me"_s) && see(u"“Amir Khan”: looks like a name."_s) && step(u"reflection-hint"_s) &&
           tap(u"Done"_s) && see(u"Before you share"_s) && closeNotice() && tap(u"More"_s) &&
           tap(u"Make an export"_s + u"…"_s) && see(u"Who asked?"_s) && tap(u"My supervisor"_s) &&
           (hand().typeInto(u"What is it for?"_s, u"To talk about pace"_s) || lost()) && step(u"export-why"_s) &&
           tap(u"See the page"_s) && see(u"Whose they are"_s) && step(u"agreement"_s) && tap(u"Back"_s) &&
           tap(u"Go on"_s) && see(u"Pick all of these"_s) && tap(u"Pick all of these"_s) &&
           see(u"All of these, but what is just for you"_s) && step(u"export-pick"_s) && tap(u"Sessions"_s) &&
           see(u"Nothing here yet"_s) && step(u"export-pick-sessions"_s) && tap(u"About me"_s) &&
           offers(u"What I bring"_s) && step(u"export-pick-me"_s) && tap(u"Go on"_s) && found() &&
           step(u"export-cover"_s) && tap(u"Show me the pages"_s) && see(u"One place is covered"_s) &&
           step(u"export-read"_s) && tap(u"As text"_s) && see(u"Cover words here"_s) && tap(u"Cover words here"_s) &&
           see(u"Close these words"_s) && step(u"export-words"_s) && tap(u"It says what I want"_s) && saveExport();
}

/// The same export again, saved in clear.
bool Tour::plainToo() {
    return tap(u"What has left this device"_s + u"…"_s) && tap(u"Make it again"_s) && see(u"Who asked?"_s) &&
           tap(u"Go on"_s) && see(u"Pick none of these"_s) && tap(u"Go on"_s) && found() &&
           tap(u"Show me the pages"_s) && see(u"One place is covered"_s) && tap(u"It says what I want"_s) &&
           see(u"Save the PDF"_s) && tap(u"Save it as plain text"_s) && see(u"Without any protection?"_s) &&
           tap(u"Save it open to anyone"_s) && see(u"First, is it you?"_s) &&
           (hand().typeInto(u"Passphrase"_s, m_scene.passphrase()) || lost()) && tap(u"Go on"_s) &&
           see(u"Save here"_s) && tap(u"Save here"_s) && see(u"It is saved"_s) && tap(u"Done"_s) && tap(u"Back"_s);
}

bool Tour::saveExport() {
    if (!see(u"Save the PDF"_s))
        return false;
    m_opens = m_scene.model().notebook()->exporting()->offered();
    hand().knows(m_opens);
    hand().knows(m_scene.filesFolder() + u" pdf"_s);
    return step(u"export-protect"_s) && tap(u"Save the PDF"_s) && see(u"First, is it you?"_s) &&
           (hand().typeInto(u"Passphrase"_s, m_scene.passphrase()) || lost()) && tap(u"Go on"_s) &&
           see(u"Save here"_s) && step(u"export-place"_s) && tap(u"Save here"_s) && see(u"It is saved"_s, 20'000) &&
           step(u"export-saved"_s) && (m_readme || keepExport()) && tap(u"Done"_s) && (!m_plain || plainToo()) &&
           tap(u"What has left this device"_s + u"…"_s) && see(u"Make it again"_s) && step(u"export-log"_s) &&
           tap(u"Back"_s);
}

bool Tour::offers(const QString& group) {
    const auto* picks = m_scene.model().notebook()->exporting()->picks();
    const int groups = picks->roleNames().key("group");
    const auto there = [&] {
        for (int row = 0; row < picks->rowCount(); ++row)
            if (hand().matches(picks->index(row, 0).data(groups).toString(), group))
                return true;
        return false;
    };
    return hand().waitUntil(there) || lost();
}

bool Tour::found() {
    const auto* findings = m_scene.model().notebook()->exporting()->findings();
    return see(QStringLiteral("Show me the pages")) &&
           (hand().waitUntil([findings] { return findings->rowCount() > 0; }) || lost());
}

bool Tour::keepExport() const {
    const QDir folder(m_scene.filesFolder());
    const QStringList saved = folder.entryList({u"*.pdf"_s}, QDir::Files);
    const QString kept = m_out + u"/export.pdf"_s;
    QFile::remove(kept);
    if (saved.size() != 1 || !QFile::copy(folder.filePath(saved.constFirst()), kept)) {
        std::fprintf(stderr, "the export is not where it was saved\n");
        return false;
    }
    std::printf("%s opens with “%s”.\n", qPrintable(kept), qPrintable(m_opens));
    return true;
}

} // namespace considered::tests

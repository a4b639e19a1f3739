// The steps.
#include "tour/deeper.h"

#include "storage/keptkinds.h"

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

class Deeper {
  public:
    Deeper(Scene& scene, QString pin, const std::function<bool(const QString&)>& step)
        : m_scene(scene), m_pin(std::move(pin)), m_step(step) {}

    [[nodiscard]] bool experiences() {
        Experience gapYear;
        gapYear.nickname = u"The gap year"_s;
        gapYear.client = gapYear.employer = Openness::Open;
        gapYear.oneLine = u"I had a long gap before a job too."_s;
        Experience folder;
        folder.nickname = u"Blue folder"_s;
        folder.client = Openness::Mine;
        Experience no;
        no.nickname = u"The big no"_s;
        no.tooRaw = true;
        Boundary boundary;
        boundary.words = u"Which illness, and when"_s;
        return put(gapYear) && put(folder) && put(no) && put(boundary) && lockAndOpen(0);
    }

    [[nodiscard]] bool checkWithExperience() {
        if (!tap(u"Longer check…"_s) || !tap(u"A client"_s) || !see(u"What would you share?"_s) ||
            !m_step(u"check-experience"_s) || !tap(u"The big no"_s) || !see(u"You marked this as too raw"_s) ||
            !m_step(u"check-too-raw"_s) || !tap(u"Back"_s) || !tap(u"The gap year"_s) || !see(u"1 of 9"_s))
            return false;
        viewmodel::LongCheck& check = *m_scene.model().notebook()->longCheck();
        while (check.step() == u"prompts"_s) // each page has had its picture
            check.answer(u"yes"_s);
        check.reasons()->tick(0, true);
        check.goOn();
        check.goOn();
        return see(u"“I had a long gap before a job too.”"_s) && m_step(u"check-own-words"_s) && tap(u"I shared"_s) &&
               tap(u"Keep it, look back later"_s) && see(u"Before you share"_s) && closeNotice();
    }

    [[nodiscard]] bool daysLater() {
        return lockAndOpen(2) && tap(u"2 things to come back to"_s) && see(u"How did it go?"_s) &&
               m_step(u"how-did-it-go"_s) && tap(u"Do not ask about this one"_s) &&
               see(u"You will not be asked about it again."_s) && closeNotice() && tap(u"Back"_s) &&
               tap(u"Reflect"_s) && tap(u"Employer visit, …"_s) &&
               type(u"How do I feel about it now?"_s, u"Calmer. It was enough."_s) && m_step(u"feeling-now"_s) &&
               tap(u"Deeper questions"_s) && type(u"How did it affect me?"_s, u"I slept well."_s) &&
               m_step(u"deeper-questions"_s) && tap(u"Back"_s) && tap(u"Back"_s) && tap(u"Check"_s);
    }

    [[nodiscard]] bool thinkItThrough() {
        return tap(u"Longer check…"_s) && tap(u"Think it through"_s) && see(u"Who would you share it with?"_s) &&
               m_step(u"think-start"_s) && tap(u"A client"_s) && see(u"What would you share?"_s) &&
               m_step(u"think-experience"_s) && tap(u"The gap year"_s) && see(u"In any order. Skip what you like."_s) &&
               tap(u"What exactly do I plan to say?"_s) &&
               type(u"My thoughts"_s, u"One line, then ask about them."_s) && m_step(u"think-prompt"_s) &&
               tap(u"Back"_s) && tap(u"Will it help them with work, or help us work well together?"_s) &&
               tap(u"Yes"_s) && tap(u"Back"_s) && m_step(u"think"_s) && tap(u"See where this leans"_s) &&
               see(u"What you wrote"_s) && m_step(u"think-outcome"_s) && tap(u"Keep it, look back later"_s) &&
               see(u"Before you share"_s) && closeNotice();
    }

    [[nodiscard]] bool employerVisit() {
        return tap(u"Longer check…"_s) && tap(u"Before an employer visit"_s) && see(u"Use one of mine"_s) &&
               m_step(u"visit"_s) && tap(u"I had a long gap before a job too."_s) &&
               tap(u"Which illness, and when"_s) &&
               type(u"What I want them to see"_s, u"People do well with a little support."_s) &&
               tap(u"Read it large"_s) && see(u"After the visit"_s) && m_step(u"visit-card"_s) &&
               tap(u"After the visit"_s) && tap(u"Well"_s) && tap(u"Done"_s) && see(u"After the visit"_s, false) &&
               closeNotice() && tap(u"Back"_s) && tap(u"Back"_s);
    }

  private:
    static QString wordsOf(const Experience& mine) { return mine.nickname + u' ' + mine.oneLine; }
    static QString wordsOf(const Boundary& mine) { return mine.words; }
    template <typename T> bool put(T row) {
        hand().knows(wordsOf(row));
        row.row.id = QUuid::createUuid();
        const auto saved = m_scene.vault().ask(
            [row, now = m_scene.clock().now()](storage::Database& db) { return storage::Kept<T>(db).save(row, now); });
        return hand().waitUntil([&] { return saved.isFinished(); }) && saved.result().has_value();
    }
    /// As after some days in a pocket.
    bool lockAndOpen(int days) {
        m_scene.model().lock();
        m_scene.clock().forward(days * dayMs);
        return hand().waitFor(u"Delete the last digit"_s) && m_scene.tapPin(m_pin, u"Open"_s) &&
               hand().waitUntil([this] { return m_scene.model().notebook() != nullptr; }, 10'000) &&
               see(u"Before you share"_s) && m_scene.settle();
    }
    bool tap(const QString& name) { return hand().tap(name); }
    bool see(const QString& name, bool there = true) {
        return there ? hand().waitFor(name) : hand().waitUntil([&] { return !hand().sees(name); });
    }
    bool type(const QString& field, const QString& words) { return hand().typeInto(field, words); }
    bool closeNotice() {
        const QString close = u"Close this message"_s;
        return !hand().sees(close) || (tap(close) && see(close, false));
    }
    Hand& hand() { return m_scene.hand(); }

    Scene& m_scene;
    QString m_pin;
    const std::function<bool(const QString&)>& m_step;
};

} // namespace

bool goDeeper(Scene& scene, const QString& pin, const std::function<bool(const QString&)>& step) {
    Deeper deeper(scene, pin, step);
    return deeper.experiences() && deeper.checkWithExperience() && deeper.daysLater() && deeper.thinkItThrough() &&
           deeper.employerVisit();
}

} // namespace considered::tests

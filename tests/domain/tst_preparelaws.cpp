// Laws of what is prepared: openness and its overrides, what is offered to help, and what a biography gives away.
#include "anyexperience.h"
#include "subject.h"

using namespace considered;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

Boundary boundary(const QString& words) {
    Boundary one;
    one.words = words;
    return one;
}

bool warns(const QString& text, const QString& boundaryWords) {
    return !contradictions(text, Audience::Client, {boundary(boundaryWords)}, {}).isEmpty();
}

} // namespace

class PrepareLaws : public QObject {
    Q_OBJECT
  private slots:
    void tooRawOverridesWhateverTheMapSays() {
        QVERIFY(rc::check("too raw overrides", [] {
            Experience any = *anyExperience();
            any.tooRaw = true;
            for (const Audience audience : allAudiences) {
                const auto mark = markFor(any, audience);
                RC_ASSERT((mark.has_value() && mark->tooRaw));
            }
            RC_ASSERT(reachOf(any) == (Reach{Openness::Mine, {}}));
        }));
    }

    void undecidedIsNoMarkAndDecidedIsThatMark() {
        QVERIFY(rc::check("a mark is what was decided", [] {
            Experience any = *anyExperience();
            any.tooRaw = false;
            const Audience audience = *anyAudience();
            const auto decided = *anyOpenness();
            setOpenness(any, audience, decided);
            const auto mark = markFor(any, audience);
            RC_ASSERT(mark.has_value() == decided.has_value());
            RC_ASSERT((!mark || (mark->openness == *decided && !mark->tooRaw)));
        }));
    }

    void whatIsSetForOneAudienceIsSetForNoOther() {
        QVERIFY(rc::check("one audience at a time", [] {
            const Experience before = *anyExperience();
            Experience after = before;
            const Audience audience = *anyAudience();
            const auto chosen = *anyOpenness();
            setOpenness(after, audience, chosen);
            for (const Audience other : allAudiences)
                RC_ASSERT(opennessFor(after, other) == (other == audience ? chosen : opennessFor(before, other)));
            setOpenness(after, audience, opennessFor(before, audience));
            RC_ASSERT(after == before);
        }));
    }

    void theReachNamesExactlyWhoMayHearOfIt() {
        QVERIFY(rc::check("reach", [] {
            Experience any = *anyExperience();
            any.tooRaw = false;
            const Reach reach = reachOf(any);
            for (const Audience audience : allAudiences) {
                const auto openness = opennessFor(any, audience);
                RC_ASSERT(reach.audiences.contains(audience) == (openness && *openness != Openness::Mine));
                RC_ASSERT((reach.openness != Openness::Open || openness == Openness::Open));
                RC_ASSERT((reach.openness.has_value() || !openness));
            }
            RC_ASSERT((reach.openness == Openness::Mine) == (reach.openness && reach.audiences.isEmpty()));
        }));
    }

    void onlyARowThatSaysNothingIsBlank() {
        Experience blank;
        blank.row.id = QUuid::createUuid();
        blank.row.revision = 3;
        blank.nickname = u"  "_s;
        QVERIFY(isBlank(blank));
        for (const auto& say : std::initializer_list<std::function<void(Experience&)>>{
                 [](Experience& e) { e.nickname = u"x"_s; }, [](Experience& e) { e.kind = u"exp.facts"_s; },
                 [](Experience& e) { e.supervisor = Openness::Mine; }, [](Experience& e) { e.tooRaw = true; },
                 [](Experience& e) { e.howMuch = HowMuch::Short; },
                 [](Experience& e) {
                     e.checkBack = u"x"_s;
                 }}) {
            Experience said = blank;
            say(said);
            QVERIFY(!isBlank(said));
        }
    }

    void onlyWhatFitsIsOfferedAndNeverWhatIsTooRaw() {
        QVERIFY(rc::check("what fits", [] {
            const QList<Experience> all = *anyExperiences();
            const Situation situation = *anySituation();
            const Audience audience = *anyAudience();
            const QList<Fitting> fitting = fittingFor(situation, audience, all);
            qsizetype expected = 0;
            for (const Experience& one : all)
                expected += !one.tooRaw && situation.kinds.contains(one.kind) ? 1 : 0;
            RC_ASSERT(fitting.size() == expected);
            for (const Fitting& one : fitting) {
                RC_ASSERT((all.contains(one.experience) && !one.experience.tooRaw));
                const auto openness = opennessFor(one.experience, audience);
                RC_ASSERT((one.way == HelpWay::Share) == (openness == Openness::Open));
                RC_ASSERT((one.way == HelpWay::ShareSome) == (openness == Openness::Some));
            }
            for (qsizetype i = 1; i < fitting.size(); ++i)
                RC_ASSERT(fitting.at(i - 1).way <= fitting.at(i).way);
        }));
    }

    void aBoundaryInItsOwnWordsIsAlwaysNoticed() {
        QVERIFY(rc::check("own words are noticed", [] {
            const QString telling = *rc::gen::element(u"cancer"_s, u"prison"_s, u"divorced"_s);
            const QString words = QString(*anyWords() + u' ' + telling);
            const auto found = contradictions(words, std::nullopt, {boundary(words)}, {});
            RC_ASSERT(found.size() == 1);
            RC_ASSERT(found.constFirst().named == words);
        }));
    }

    void wordsThatAreNotThereAreNeverBlamed() {
        QVERIFY(rc::check("only words of the text", [] {
            const QString text = *anyWords();
            const QList<Experience> all = *anyExperiences();
            const Audience audience = *anyAudience();
            for (const Contradiction& one : contradictions(text, audience, {boundary(*anyWords())}, all)) {
                RC_ASSERT(!one.words.isEmpty());
                for (const QString& word : one.words)
                    RC_ASSERT(text.contains(word));
            }
        }));
    }

    void onlyWhatIsKeptFromThemIsWarnedOf() {
        QVERIFY(rc::check("open experiences are no contradiction", [] {
            const QList<Experience> all = *anyExperiences();
            const Audience audience = *anyAudience();
            const QString text = *anyWords();
            for (const Contradiction& one : contradictions(text, audience, {}, all))
                RC_ASSERT(std::any_of(all.cbegin(), all.cend(), [&](const Experience& experience) {
                    return experience.row.id == one.id &&
                           (experience.tooRaw || opennessFor(experience, audience) == Openness::Mine);
                }));
            // What is mine for one of them is a contradiction for anyone.
            const auto forAnyone = contradictions(text, std::nullopt, {}, all);
            for (const Contradiction& one : contradictions(text, audience, {}, all))
                RC_ASSERT(forAnyone.contains(one));
        }));
    }

    void formsOfAWordAreTheSameWord() {
        QVERIFY(warns(u"I cared for my brother."_s, u"My brother’s illness"_s));
        QVERIFY(warns(u"I was DIVORCED last year"_s, u"My divorce"_s));
        QVERIFY(warns(u"Call me at my home address."_s, u"I will not give out my home address or private contact "
                                                        u"details."_s));
        QVERIFY(!warns(u"I like my job and the people I work with."_s, u"My private life"_s));
        QVERIFY(!warns(u"I garden at home."_s, u"I will not give out my home address or private contact details."_s));
        QVERIFY(!warns(QString(), u"My divorce"_s));
        QVERIFY(!warns(u"I bake bread."_s, QString()));
    }

    void aNicknameIsNoticedWhole() {
        Experience folder;
        folder.nickname = u"Blue folder"_s;
        folder.client = Openness::Mine;
        QVERIFY(contradictions(u"My favourite colour is blue."_s, Audience::Client, {}, {folder}).isEmpty());
        QCOMPARE(contradictions(u"The blue folder changed me."_s, Audience::Client, {}, {folder}).size(), 1);
        QVERIFY(contradictions(u"The blue folder changed me."_s, Audience::Team, {}, {folder}).isEmpty());
        folder.client.reset();
        folder.tooRaw = true;
        QCOMPARE(contradictions(u"The blue folder changed me."_s, Audience::Team, {}, {folder}).size(), 1);
    }

    void aBiographyIsItsPartsInOrderAsSentences() {
        const auto part = [](const QString& id, const QString& words, std::optional<Audience> audience) {
            return BiographyPart{{}, audience, id, words};
        };
        const QList<BiographyPart> parts{part(u"bio.jobs"_s, u" I was a baker "_s, Audience::Client),
                                         part(u"bio.role"_s, u"Hello!"_s, Audience::Client),
                                         part(u"bio.why"_s, u"  "_s, Audience::Client),
                                         part(u"bio.role"_s, u"For anyone"_s, std::nullopt)};
        const QStringList order{u"bio.role"_s, u"bio.why"_s, u"bio.jobs"_s};
        QCOMPARE(biographyText(parts, Audience::Client, order), u"Hello! I was a baker."_s);
        QCOMPARE(biographyText(parts, std::nullopt, order), u"For anyone."_s);
        QCOMPARE(biographyText(parts, Audience::Team, order), QString());
        QCOMPARE(wordCount(u" Hello!  I was a baker. "), 5);
        QCOMPARE(wordCount(u""), 0);
    }
};

CONSIDERED_SUBJECT(PrepareLaws, QCoreApplication)
#include "tst_preparelaws.moc"

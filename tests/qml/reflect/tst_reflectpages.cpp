// The pages of looking back in the whole app: written, read, found again and let go of, by touch and by keys.
#include "qml/pages.h"
#include "subject.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;
using viewmodel::Navigator;
using viewmodel::ReflectionsModel;

namespace {

const auto worked = u"What worked? What would I change?"_s;
const auto row = u"A look back, Tue 24 Nov"_s;

} // namespace

class TestReflectPages : public QObject, protected Pages {
    Q_OBJECT
  private slots:
    void init();
    void typedWordsAreFoundAgain();
    void lettersStillBeingComposedAreInTheDraft();
    void everyAnswerOfThePageReachesTheNote();
    void aNoteIsMadeByKeysAlone();
    void rowsAreWalkedAndOpenedByKeys();
    void aDeletedNoteComesBack();
    void aNoteBeingWrittenIsOffered();
    void filtersAndSearchKeepTheFocus();
    void theListStaysAtItsTopAsItsHeadGrows();
    void monthsStandOverTheirFirstNote();
    void howLongNotesStayIsSettledOnTheList();
    void theBoxBeingTypedInStaysInSight();
    void nothingIsCutOffOrTooSmall_data();
    void nothingIsCutOffOrTooSmall();

  private:
    /// A note of these words, through the pages, and back on the list.
    [[nodiscard]] bool write(const QString& words) {
        m_scene->clock().forward(1000);
        return hand().tap(u"Quick reflection"_s) && hand().typeInto(worked, words) && hand().tap(u"Done"_s) &&
               hand().waitUntil([&] { return excerpts().value(0) == words; });
    }
    [[nodiscard]] QStringList excerpts() {
        const ReflectionsModel* list = notebook().reflections();
        QStringList all;
        for (int i = 0; i < list->rowCount(); ++i)
            all += list->index(i).data(ReflectionsModel::ExcerptRole).toString();
        return all;
    }
};

void TestReflectPages::init() {
    start();
    QVERIFY2(hand().tap(u"Set up my notes"_s) && m_scene->setUp(), why());
    QVERIFY2(hand().tap(u"Reflect"_s) && hand().waitFor(u"A minute is enough"_s), why());
}

void TestReflectPages::typedWordsAreFoundAgain() {
    QVERIFY2(write(u"something else"_s) && write(u"they eased up"_s), why());
    QVERIFY2(hand().typeInto(u"Search my notes"_s, u"eas"_s), why());
    QTRY_COMPARE(excerpts(), QStringList{u"they eased up"_s});
    QVERIFY2(hand().tap(u"Show all my notes"_s), why());
    QTRY_COMPARE(excerpts().size(), 2);
    QCOMPARE(hand().valueOf(u"Search my notes"_s), QString());
}

void TestReflectPages::lettersStillBeingComposedAreInTheDraft() {
    QVERIFY2(hand().tap(u"Quick reflection"_s) && hand().typeInto(worked, u"kept it "_s), why());
    QInputMethodEvent composing(u"shor"_s, {});
    QCoreApplication::sendEvent(m_scene->window()->activeFocusItem(), &composing);
    QCOMPARE(notebook().editor()->worked(), u"kept it shor"_s);
    QInputMethodEvent settled;
    settled.setCommitString(u"short"_s);
    QCoreApplication::sendEvent(m_scene->window()->activeFocusItem(), &settled);
    QCOMPARE(notebook().editor()->worked(), u"kept it short"_s);
}

void TestReflectPages::everyAnswerOfThePageReachesTheNote() {
    QVERIFY2(hand().tap(u"Quick reflection"_s), why());
    const auto* editor = notebook().editor();
    for (const auto& [box, field] :
         {std::pair{worked, "worked"}, std::pair{u"What will I take from this?"_s, "learning"},
          std::pair{u"What did I see or hear?"_s, "effectPerson"}, std::pair{u"How was it for me?"_s, "effectMe"},
          std::pair{u"What I felt then"_s, "feltThen"}, std::pair{u"What I feel now"_s, "feltNow"}}) {
        QVERIFY2(hand().typeInto(box, QString::fromLatin1(field)), why());
        QCOMPARE(editor->property(field).toString(), QString::fromLatin1(field));
    }
    for (const auto& [chip, field, code] :
         {std::tuple{u"Clinical"_s, "context", u"clinical"_s}, std::tuple{u"Used quietly"_s, "use", u"usedQuietly"_s},
          std::tuple{u"Can’t tell yet"_s, "landed", u"cantTell"_s}, std::tuple{u"Closer"_s, "effectUs", u"closer"_s},
          std::tuple{u"Too soon to say"_s, "helpedWork", u"tooSoon"_s}, std::tuple{u"Maybe"_s, "shareTeam", u"maybe"_s},
          std::tuple{u"Yes"_s, "askedThem", u"yes"_s}}) {
        QVERIFY2(hand().tap(chip), why());
        QCOMPARE(editor->property(field).toString(), code);
    }
    QVERIFY(editor->justForMe() && !editor->forSupervision());
    QVERIFY2(taps({u"Just for me"_s, u"Bring it to supervision"_s}), why());
    QVERIFY(!editor->justForMe() && editor->forSupervision());

    QVERIFY2(hand().tap(u"Done"_s) && hand().tap(u"With the clinical team…"_s), why());
    for (const QString& said :
         {u"learning"_s, u"May be picked for an export. Nothing else here ever is."_s, u"To bring to supervision"_s})
        QVERIFY2(hand().waitFor(said), why());
}

void TestReflectPages::aNoteIsMadeByKeysAlone() {
    QVERIFY(tabTo(u"Quick reflection"_s));
    hand().key(Qt::Key_Return);
    QVERIFY(isOn(Navigator::ReflectionEdit));
    QVERIFY2(hand().waitFor(u"Employer visit"_s) && tabTo(u"Employer visit"_s), why());
    hand().key(Qt::Key_Right);
    hand().key(Qt::Key_Space);
    QCOMPARE(notebook().editor()->context(), u"client"_s);
    QVERIFY(tabTo(u"What will I take from this?"_s));
    hand().type(u"ask first"_s);
    QVERIFY(tabTo(u"Done"_s));
    hand().key(Qt::Key_Return);
    QTRY_COMPARE(excerpts(), QStringList{u"ask first"_s});
}

void TestReflectPages::rowsAreWalkedAndOpenedByKeys() {
    QVERIFY2(write(u"oldest"_s) && write(u"middle"_s) && write(u"newest"_s), why());
    QVERIFY(tabTo(row));
    hand().key(Qt::Key_Down);
    hand().key(Qt::Key_Return);
    QVERIFY(isOn(Navigator::Reflection));
    QVERIFY2(hand().waitFor(u"middle"_s), why());
    hand().key(Qt::Key_Escape);
    QVERIFY(isOn(Navigator::Reflections));
}

void TestReflectPages::aDeletedNoteComesBack() {
    QVERIFY2(write(u"keep me"_s), why());
    QVERIFY2(taps({row, u"Delete"_s, u"Undo"_s}), why());
    QTRY_COMPARE(excerpts(), QStringList{u"keep me"_s});
    QVERIFY2(
        taps({u"Ask me later"_s, row, u"Delete"_s, u"Filters"_s, u"In the bin"_s, row, u"Take it out of the bin"_s}),
        why());
    QVERIFY2(hand().waitFor(u"Change it"_s) && hand().tap(u"Back"_s) && hand().tap(u"Show all my notes"_s), why());
    QTRY_COMPARE(excerpts(), QStringList{u"keep me"_s});
}

void TestReflectPages::aNoteBeingWrittenIsOffered() {
    QVERIFY(!hand().sees(u"A note you were writing"_s));
    QVERIFY2(taps({u"Quick reflection"_s, u"Team"_s, u"Close"_s, u"A note you were writing"_s}), why());
    QVERIFY(isOn(Navigator::ReflectionEdit));
    QCOMPARE(notebook().editor()->context(), u"team"_s);
    QVERIFY2(taps({u"Throw this note away"_s}), why());
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"A note you were writing"_s); }));
}

void TestReflectPages::filtersAndSearchKeepTheFocus() {
    QVERIFY2(write(u"one"_s) && write(u"two"_s), why());
    QVERIFY(tabTo(row)); // a row has been current, and a current row takes the focus
    QVERIFY2(taps({u"Filters"_s, u"Client"_s}), why());
    QTRY_COMPARE(excerpts(), QStringList());
    QCOMPARE(focused(), u"Client"_s);
    QVERIFY2(hand().tap(u"Client"_s), why()); // picked again: all of them
    QTRY_COMPARE(excerpts().size(), 2);
    QVERIFY2(hand().typeInto(u"Search my notes"_s, u"tw"_s), why());
    QTRY_COMPARE(excerpts(), QStringList{u"two"_s});
    QCOMPARE(focused(), u"Search my notes"_s);
}

void TestReflectPages::theListStaysAtItsTopAsItsHeadGrows() {
    QVERIFY2(write(u"one"_s) && hand().tap(u"Filters"_s) && hand().waitFor(u"In the bin"_s), why());
    const auto inSight = [&] {
        const QQuickItem* field = hand().item(u"Search my notes"_s);
        const QQuickItem* title = hand().item(u"My notes, newest first"_s);
        return field && title && field->mapToItem(title, QPointF()).y() >= 0;
    };
    QVERIFY(hand().waitUntil(inSight));
    QVERIFY2(hand().tap(u"Hide the filters"_s), why());
    QVERIFY(hand().waitUntil(inSight));
}

void TestReflectPages::monthsStandOverTheirFirstNote() {
    QVERIFY2(write(u"one"_s) && write(u"two"_s), why());
    QVERIFY2(later(20) && write(u"three"_s), why());
    QVERIFY2(hand().waitFor(u"December 2026"_s) && hand().waitFor(u"November 2026"_s), why());
    QCOMPARE(hand().names().count(u"November 2026"_s), 1);
}

void TestReflectPages::howLongNotesStayIsSettledOnTheList() {
    QVERIFY2(write(u"one"_s), why());
    QVERIFY2(taps({u"For how long?"_s, u"A year"_s}), why());
    QCOMPARE(notebook().retention()->choice(), u"year"_s);
    QVERIFY(hand().waitUntil([&] { return !hand().sees(u"A year"_s); }));

    // A year on it is said here, and being shown it counts as said.
    QVERIFY2(later(360) && taps({u"Look at them"_s}), why());
    QTRY_COMPARE(excerpts(), QStringList{u"one"_s});
    QVERIFY2(taps({u"Keep longer"_s, u"Leave it as it is"_s}), why());
    QVERIFY2(later(8) && taps({u"Look in the bin"_s}), why());
    QTRY_COMPARE(excerpts(), QStringList{u"one"_s});
}

void TestReflectPages::theBoxBeingTypedInStaysInSight() {
    QVERIFY2(hand().tap(u"Quick reflection"_s) && hand().waitFor(u"Done"_s) && tabTo(u"What I feel now"_s), why());
    m_scene->window()->resize(390, 480); // the on-screen keyboard has taken the rest
    QTRY_VERIFY([&] {
        const QQuickItem* box = m_scene->window()->activeFocusItem();
        const QRectF there = box->mapRectToScene(box->boundingRect());
        return m_scene->window()->height() == 480 && there.top() >= 0 && there.bottom() <= 480;
    }());
    QCOMPARE(focused(), u"What I feel now"_s);
}

void TestReflectPages::nothingIsCutOffOrTooSmall_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("a phone") << QSize(390, 844) << 100;
    QTest::newRow("a small phone, words twice the size") << QSize(320, 568) << 200;
    QTest::newRow("a desk") << QSize(1000, 700) << 100;
}

void TestReflectPages::nothingIsCutOffOrTooSmall() {
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    m_scene->window()->resize(size);
    m_scene->model().preferences()->setTextPercent(percent);
    LOOK("list-empty");
    QVERIFY2(hand().tap(u"Quick reflection"_s) && hand().waitFor(u"Employer visit"_s), why());
    LOOK("edit");
    QVERIFY2(taps({u"Employer visit"_s, u"Used quietly"_s, u"Can’t tell yet"_s}) &&
                 hand().typeInto(worked, u"Unhurried conversations, notwithstanding appointments"_s) &&
                 hand().tap(u"Bring it to supervision"_s),
             why());
    LOOK("edit-written");
    QVERIFY2(hand().tap(u"Done"_s) && hand().waitFor(u"How long should your notes stay?"_s), why());
    const QQuickItem* list = hand().item(u"My notes, newest first"_s);
    QVERIFY2(list && list->property("atTop").toBool(), "the question that came is above what is in sight");
    LOOK("list-asking");
    QVERIFY2(taps({u"Ask me later"_s, u"Filters"_s}), why());
    LOOK("list-filters");
    ReflectionsModel* all = notebook().reflections();
    all->open(all->index(0).data(ReflectionsModel::ReflectionIdRole).toString()); // its row may be far below
    QVERIFY2(hand().waitFor(u"Change it"_s), why());
    LOOK("read");
}

CONSIDERED_SUBJECT(TestReflectPages, QGuiApplication)
#include "tst_reflectpages.moc"

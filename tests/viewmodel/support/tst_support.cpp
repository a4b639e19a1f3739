// Whom the person can turn to: kept as typed, let go with Undo, copied and dialled.
#include "fakes/opennotes.h"
#include "subject.h"
#include "viewmodel/support/contacts.h"
#include "viewmodel/support/helplines.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

class SetDialler final : public platform::Dialler {
  public:
    [[nodiscard]] bool canDial() const override { return works; }
    [[nodiscard]] bool dial(const QString& digits) override {
        dialledLast = digits;
        return works;
    }
    bool works = true;
    QString dialledLast;
};

struct SupportDesk : fakes::OpenNotes {
    SupportDesk() {
        QObject::connect(&notices, &Notices::shown, [this](const QString& text, const QString&) { said += text; });
        navigator.showTab(Navigator::MoreTab);
    }
    QList<Contact> kept() {
        return ask([](storage::Database& db) { return storage::Kept<Contact>(db).all(); }).value();
    }
    /// As the page does it.
    QString newContact(Contacts& contacts, const QString& kind, const QString& name) {
        contacts.add(kind);
        const QString id = navigator.argument();
        contacts.type(id, Contacts::Name, name);
        navigator.back();
        return id;
    }
    QStringList said;
};

} // namespace

class TestSupport : public QObject {
    Q_OBJECT
  private slots:
    void aContactIsThereOnceSomethingIsTyped();
    void ownPeopleComeFirstAndEveryChangeIsToldExactly();
    void twoFieldsTypedInTurnKeepBoth();
    void deletedItComesBackWithUndo();
    void aPageThatIsThereBeforeItsContactTypesIntoIt();
    void theLinesComeFromThePackAndCanBeDialled();
    void numbersAreCopiedAndHandedOnAsDigits();
};

void TestSupport::aContactIsThereOnceSomethingIsTyped() {
    SupportDesk desk;
    RowSaver saver(desk.context);
    Contacts contacts(desk.context, saver);
    contacts.add(u"staff"_s);
    QCOMPARE(desk.navigator.route(), Navigator::Contact);
    desk.settle();
    QVERIFY(desk.kept().isEmpty());
    const QString id = desk.navigator.argument();
    QCOMPARE(contacts.kindOf(id), u"staff"_s);
    contacts.type(id, Contacts::Phone, u"0300 123"_s);
    saver.writeNow();
    desk.settle();
    QCOMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.kept().constFirst().kind, ContactKind::Staff);
    QCOMPARE(desk.kept().constFirst().phone, u"0300 123"_s);
    QCOMPARE(contacts.count(), 1);
}

void TestSupport::ownPeopleComeFirstAndEveryChangeIsToldExactly() {
    SupportDesk desk;
    RowSaver saver(desk.context);
    Contacts contacts(desk.context, saver);
    QAbstractItemModelTester tester(&contacts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&contacts, &QAbstractItemModel::modelReset);
    const QString line = desk.newContact(contacts, u"staff"_s, u"Staff line"_s);
    saver.writeNow();
    desk.settle();
    desk.newContact(contacts, u"person"_s, u"Blue"_s);
    saver.writeNow();
    desk.settle();
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < contacts.count(); ++row)
            all += contacts.index(row).data(Contacts::NameRole).toString();
        return all;
    };
    QCOMPARE(names(), (QStringList{u"Blue"_s, u"Staff line"_s}));
    contacts.setKind(line, u"person"_s);
    desk.settle();
    QCOMPARE(names(), (QStringList{u"Staff line"_s, u"Blue"_s})); // both one's own now: the older first
    QCOMPARE(resets.size(), 0);
}

void TestSupport::twoFieldsTypedInTurnKeepBoth() {
    SupportDesk desk;
    RowSaver saver(desk.context);
    Contacts contacts(desk.context, saver);
    const QString id = desk.newContact(contacts, u"person"_s, u"Bl"_s);
    saver.writeNow(); // its answer, older than what is typed next, arrives in between
    contacts.type(id, Contacts::Name, u"Blue"_s);
    desk.settle();
    contacts.type(id, Contacts::Note, u"After six"_s);
    saver.writeNow();
    desk.settle();
    QCOMPARE(desk.kept().constFirst().name, u"Blue"_s);
    QCOMPARE(desk.kept().constFirst().note, u"After six"_s);
    QCOMPARE(contacts.textOf(id, Contacts::Name), u"Blue"_s);
}

void TestSupport::deletedItComesBackWithUndo() {
    SupportDesk desk;
    RowSaver saver(desk.context);
    Contacts contacts(desk.context, saver);
    const QString id = desk.newContact(contacts, u"person"_s, u"Blue"_s);
    saver.writeNow();
    desk.settle();
    contacts.open(id);
    contacts.remove(id);
    QCOMPARE(desk.navigator.route(), Navigator::More);
    desk.settle();
    QCOMPARE(contacts.count(), 0);
    QCOMPARE(desk.said, QStringList{u"Contact deleted."_s});
    desk.notices.act();
    desk.settle();
    QCOMPARE(contacts.count(), 1);
    QCOMPARE(contacts.textOf(id, Contacts::Name), u"Blue"_s);
}

void TestSupport::aPageThatIsThereBeforeItsContactTypesIntoIt() {
    SupportDesk desk;
    QString id;
    {
        RowSaver saver(desk.context);
        Contacts contacts(desk.context, saver);
        id = desk.newContact(contacts, u"staff"_s, u"Line"_s);
        saver.writeNow();
        desk.settle();
    }
    RowSaver saver(desk.context);
    Contacts contacts(desk.context, saver); // as after an unlock
    QVERIFY(!contacts.loaded());
    desk.settle();
    QVERIFY(contacts.loaded());
    QCOMPARE(contacts.textOf(id, Contacts::Name), u"Line"_s);
    contacts.type(id, Contacts::Phone, u"123 456"_s);
    saver.writeNow();
    desk.settle();
    QCOMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.kept().constFirst().name, u"Line"_s);
}

void TestSupport::theLinesComeFromThePackAndCanBeDialled() {
    SupportDesk desk;
    SetDialler dialler;
    const HelpLines lines(desk.context, dialler);
    QStringList numbers;
    for (const HelpLineCard& line : lines.lines()) {
        QVERIFY(!line.name.isEmpty() && !line.about.isEmpty());
        QVERIFY(lines.isNumber(line.number));
        numbers += line.number;
    }
    QVERIFY(numbers.contains(u"116 123"_s) && numbers.contains(u"111"_s));
}

void TestSupport::numbersAreCopiedAndHandedOnAsDigits() {
    SupportDesk desk;
    SetDialler dialler;
    HelpLines lines(desk.context, dialler);
    QVERIFY(lines.canDial());
    lines.dial(u"116 123"_s);
    QCOMPARE(dialler.dialledLast, u"116123"_s);
    QVERIFY(desk.said.isEmpty());
    lines.copy(u" 116 123 "_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"116 123"_s);
    dialler.works = false;
    lines.dial(u"111"_s);
    QCOMPARE(desk.said.size(), 2);
    desk.notices.act(); // copies it instead
    QCOMPARE(QGuiApplication::clipboard()->text(), u"111"_s);
    platform::NullDialler none;
    QVERIFY(!HelpLines(desk.context, none).canDial());
}

CONSIDERED_SUBJECT(TestSupport, QGuiApplication)
#include "tst_support.moc"

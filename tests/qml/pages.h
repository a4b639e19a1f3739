// Pages: the whole app in front of a person, for tests that walk its pages.
#pragma once

#include "scene/audit.h"
#include "scene/scene.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#define TAP(name) QVERIFY2(hand().tap(name), why())
#define SEE(name) QVERIFY2(hand().waitFor(name), why())
/// The page as it lies now has no fault that an accessibility reviewer would note.
#define LOOK(page) QVERIFY2(isSound(page), noted())
#define TYPE(field, words) QVERIFY2(hand().typeInto(field, words), why())

namespace considered::tests {

/// Base of a test's class, beside QObject.
class Pages {
  protected:
    /// The app on a folder of its own, before any set-up; what was there before is gone.
    void start() {
        m_scene.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_scene = std::make_unique<Scene>(m_home->filePath(QStringLiteral("data")));
    }
    [[nodiscard]] bool setUp() {
        m_scene->model().setUp();
        return m_scene->setUp();
    }
    /// A phone, and text of the usual size.
    void usualSize() {
        m_scene->window()->resize(390, 844);
        m_scene->model().preferences()->setTextPercent(100);
    }
    [[nodiscard]] bool openAgain() { return hand().waitFor(QStringLiteral("Open my notes")) && m_scene->unlock(); }
    [[nodiscard]] bool lockAndOpen() {
        m_scene->model().lock();
        return openAgain();
    }
    /// Some days go by: the notes have locked, and are opened again where they were.
    [[nodiscard]] bool later(int days) {
        m_scene->clock().forward(days * qint64{24} * 60 * 60 * 1000);
        return openAgain() && m_scene->settle();
    }

    [[nodiscard]] Hand& hand() { return m_scene->hand(); }
    [[nodiscard]] viewmodel::Navigator& navigator() { return *m_scene->model().navigator(); }
    [[nodiscard]] viewmodel::Notebook& notebook() { return *m_scene->model().notebook(); }
    /// What is there instead of what was looked for last.
    [[nodiscard]] const char* why() {
        m_why = hand().problem().toUtf8();
        return m_why.constData();
    }
    /// Looks at the page once it lies still. Leaves a picture in the folder that CONSIDERED_PICTURES names, if any.
    [[nodiscard]] bool isSound(const char* page) {
        const QImage picture = hand().picture();
        const QString folder = qEnvironmentVariable("CONSIDERED_PICTURES");
        const auto& preferences = *m_scene->model().preferences();
        if (!folder.isEmpty() && !picture.save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                                   .arg(folder, QString::fromUtf8(page), preferences.theme())
                                                   .arg(m_scene->window()->width())
                                                   .arg(preferences.textPercent()))) {
            m_noted = "the picture cannot be written";
            return false;
        }
        const QStringList notes = audit(m_scene->window());
        m_noted = page + QByteArray(": ") + notes.join(QStringLiteral("; ")).toUtf8();
        return notes.isEmpty();
    }
    [[nodiscard]] const char* noted() const { return m_noted.constData(); }
    [[nodiscard]] bool taps(const QStringList& names) {
        return std::all_of(names.cbegin(), names.cend(), [this](const QString& name) { return hand().tap(name); });
    }
    [[nodiscard]] bool isOn(viewmodel::Navigator::Route route) {
        return hand().waitUntil([&] { return navigator().route() == route; });
    }
    /// Saves in the folder of the app's own, by the page that asks where. The file; empty when it is not there.
    [[nodiscard]] QByteArray savedAs(const QString& name) {
        viewmodel::FileChooser& files = *m_scene->model().files();
        if (!isOn(viewmodel::Navigator::ChooseFile))
            return {};
        files.goTo(m_home->path());
        if (!hand().waitUntil([&] { return files.loaded() && files.folder() == m_home->path(); }))
            return {};
        files.save();
        QFile file(m_home->filePath(name));
        return hand().waitFor(QStringLiteral("Saved: %1.").arg(name)) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                                        : QByteArray();
    }
    /// The name of what has the focus.
    [[nodiscard]] QString focused() const {
        QAccessibleInterface* at = QAccessible::queryAccessibleInterface(m_scene->window()->activeFocusItem());
        return at ? at->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] bool tabTo(const QString& name) {
        for (int stops = 0; stops < 60 && focused() != name; ++stops)
            hand().key(Qt::Key_Tab);
        return focused() == name;
    }

    QByteArray m_why;
    QByteArray m_noted;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Scene> m_scene;
};

} // namespace considered::tests

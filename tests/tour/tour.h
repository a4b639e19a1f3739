// Tour: a person who is shown round: the steps, and what is done at each. A file for each part of the app.
#pragma once

#include "scene/scene.h"
#include "tour/deeper.h"

namespace considered::tests {

class Tour {
  public:
    /// `plain`: an export is saved in clear as well, for tests that look for it.
    Tour(Scene& scene, QString out, bool auditing, bool readme, bool plain)
        : m_scene(scene), m_out(std::move(out)), m_auditing(auditing), m_readme(readme), m_plain(plain) {}

    /// The whole job. False at the first step that is not as it should be.
    [[nodiscard]] bool take();
    [[nodiscard]] int faults() const { return m_faults; }

  private:
    [[nodiscard]] bool quickCheck();
    [[nodiscard]] bool learn(); ///< tour_learn.cpp
    [[nodiscard]] bool setUp();
    [[nodiscard]] bool longerCheck();
    [[nodiscard]] bool reflection();
    [[nodiscard]] bool prepare();     ///< tour_prepare.cpp
    [[nodiscard]] bool supervision(); ///< tour_supervision.cpp
    [[nodiscard]] bool exporting();   ///< tour_export.cpp
    [[nodiscard]] bool saveExport();
    [[nodiscard]] bool plainToo();
    /// Lines of this group could go in; on a small window they are further down.
    [[nodiscard]] bool offers(const QString& group);
    /// What may say who somebody is has been looked for; on a small window it is further down.
    [[nodiscard]] bool found();
    /// The PDF that the tour saved, beside the pictures, and what opens it.
    [[nodiscard]] bool keepExport() const;
    [[nodiscard]] bool lockAndOpen();
    [[nodiscard]] bool support();   ///< tour_learn.cpp
    [[nodiscard]] bool teamLeads(); ///< tour_learn.cpp
    [[nodiscard]] bool pin();
    [[nodiscard]] bool deeper() {
        return goDeeper(m_scene, QStringLiteral("482915"), [this](const QString& name) { return step(name); }) ||
               lost();
    }
    [[nodiscard]] bool backup(); ///< tour_backup.cpp

    [[nodiscard]] bool tap(const QString& name) { return hand().tap(name) || lost(); }
    /// Over what a field holds already.
    [[nodiscard]] bool again(const QString& field, const QString& text) {
        if (!tap(field))
            return false;
        hand().key(Qt::Key_A, Qt::ControlModifier);
        hand().type(text);
        return true;
    }
    /// As a person does where a small window with large text leaves little room beside it.
    [[nodiscard]] bool closeNotice() {
        const QString close = QStringLiteral("Close this message");
        return !hand().sees(close) || (tap(close) && hand().waitUntil([&] { return !hand().sees(close); }));
    }
    [[nodiscard]] bool see(const QString& name, int ms = 5000) { return hand().waitFor(name, ms) || lost(); }
    [[nodiscard]] bool lost() const {
        std::fprintf(stderr, "lost after “%s”: %s\n", qPrintable(m_last), qPrintable(m_scene.hand().problem()));
        return false;
    }
    /// One step is done: a picture, and what an accessibility reviewer would note.
    [[nodiscard]] bool step(const QString& name);
    [[nodiscard]] Hand& hand() { return m_scene.hand(); }

    Scene& m_scene;
    QString m_out;
    bool m_auditing;
    bool m_readme;
    bool m_plain;
    int m_number = 0;
    int m_faults = 0;
    QString m_last;
    QString m_opens;
};

} // namespace considered::tests

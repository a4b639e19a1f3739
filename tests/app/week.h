// A practitioner's week, as steps through the real pages. A child process takes them (weekworker.cpp); the test kills
// it on the way and lets another one go on.
#pragma once

#include "scene/scene.h"

namespace considered::tests {

/// What a step has to do with.
struct Person {
    Scene& scene;
    bool again = false; ///< the step was begun before, and the program killed in the middle of it
    /// Told in the middle of a step that a kill would interrupt: waits for good when this is where it is to happen.
    std::function<void()> halfway;

    [[nodiscard]] Hand& hand() const { return scene.hand(); }
    [[nodiscard]] bool tap(const QString& name) const { return hand().tap(name); }
    [[nodiscard]] bool taps(const QStringList& names) const {
        return std::all_of(names.cbegin(), names.cend(), [this](const QString& name) { return tap(name); });
    }
    [[nodiscard]] bool see(const QString& name) const { return hand().waitFor(name); }
    [[nodiscard]] bool home() const;
    template <typename F> auto ask(F work) const {
        auto asked = scene.vault().ask(std::move(work));
        static_cast<void>(hand().waitUntil([&] { return asked.isFinished(); }));
        return asked.takeResult();
    }
};

struct Step {
    const char* name;
    int day; ///< of the week, from 0; the notes lock over night
    std::function<bool(const Person&)> take;
};

/// In order. Each begins and ends on Home.
[[nodiscard]] QList<Step> weekOfSteps();

} // namespace considered::tests

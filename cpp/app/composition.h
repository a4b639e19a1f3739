// Composition: makes the parts and hands them to each other. The program and the tours run the same one.
#pragma once

#include "app/language.h"
#include "app/mainscene.h"
#include "domain/clock.h"
#include "domain/error.h"
#include "domain/practice.h"
#include "domain/random.h"
#include "platform/system.h"
#include "vault/processlock.h"
#include "viewmodel/session/appmodel.h"

#include <memory>

namespace considered::app {

/// What a run is made of; tests hand in a clock or a lifecycle of their own, or a cheaper key derivation.
struct Parts {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Random> random;
    std::unique_ptr<platform::MemoryInfo> memory;
    std::unique_ptr<platform::KeyStore> keyStore;
    std::unique_ptr<platform::Appearance> appearance;
    std::unique_ptr<platform::Lifecycle> lifecycle;
    std::unique_ptr<platform::Raising> raising;
    std::unique_ptr<platform::Files> files;
    std::unique_ptr<platform::Clipboard> clipboard;
    std::unique_ptr<platform::ShareTarget> share;
    std::unique_ptr<platform::Dialler> dialler;
    vault::CostChoice cost; ///< calibrated where it is not given
    Language language;
    QByteArray pack; ///< practice content as JSON; the built-in pack where it is not given
};

[[nodiscard]] Parts systemParts();

/// UI thread. One for each process and data folder.
class Composition {
  public:
    /// Takes the process lock and makes the models. AlreadyRunning (the first window has then been asked to come
    /// forward), BadContent, NotPermitted, Io, WrongLibrary.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> make(const QString& dataDirectory, Parts parts);
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    /// Loads the scene and shows the window. False when the scene could not be loaded (a fault of the build).
    [[nodiscard]] bool show() { return m_scene->show(*m_model); }
    [[nodiscard]] QQuickWindow* window() const { return m_scene->window(); }
    [[nodiscard]] viewmodel::AppModel& model() { return *m_model; }
    [[nodiscard]] vault::VaultSession& vault() { return *m_vault; }

  private:
    Composition(const QString& dataDirectory, Parts parts, vault::ProcessLock lock, Practice practice,
                std::unique_ptr<MainScene> scene);

    Parts m_parts;
    vault::ProcessLock m_lock;
    Practice m_practice;
    std::unique_ptr<vault::VaultSession> m_vault;
    std::unique_ptr<viewmodel::AppModel> m_model;
    std::unique_ptr<MainScene> m_scene; // last: it goes before the view-models
};

} // namespace considered::app

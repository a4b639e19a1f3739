// MainScene: the QML engine, the window, and the documents of the first page, read ahead.
#pragma once

#include "app/nonetwork.h"
#include "viewmodel/session/appmodel.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <memory>
#include <vector>

namespace considered::app {

/// UI thread. From its making on, Qt's own thread reads the documents of the window and of the first page, while the
/// parts that they show are made here.
class MainScene {
  public:
    MainScene();
    ~MainScene() = default;
    Q_DISABLE_COPY_MOVE(MainScene)

    /// Shows the window. `model` outlives the scene. False when a document could not be loaded (a fault of the build).
    [[nodiscard]] bool show(viewmodel::AppModel& model);
    [[nodiscard]] QQuickWindow* window() const { return m_window.get(); }

  private:
    NoNetwork m_noNetwork;
    /// A plain one: an application's looks for other versions of each document, by language and system, and has none.
    QQmlEngine m_engine;
    std::vector<std::unique_ptr<QQmlComponent>> m_ahead; ///< being read; until the window is there
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace considered::app

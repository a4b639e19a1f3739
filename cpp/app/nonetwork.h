// NoNetwork: the engine's only way to a network, and it refuses.
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace considered::app {

/// Every request fails at once; no socket is opened (security.md 6). Set on the engine before it loads anything.
/// create() may be called on any of the engine's threads.
class NoNetwork final : public QQmlNetworkAccessManagerFactory {
  public:
    [[nodiscard]] QNetworkAccessManager* create(QObject* parent) override;
};

} // namespace considered::app

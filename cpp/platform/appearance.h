// Appearance: what the system says about dark, text size and motion.
#pragma once

#include <QObject>

namespace considered::platform {

/// UI thread.
class Appearance : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    [[nodiscard]] virtual bool dark() const = 0;
    static constexpr double leastFontScale = 0.85;
    static constexpr double mostFontScale = 2.0;
    /// leastFontScale to mostFontScale, whatever the system says.
    [[nodiscard]] virtual double fontScale() const = 0;
    [[nodiscard]] virtual bool reducedMotion() const = 0;
  signals:
    void changed();
};

class NullAppearance final : public Appearance {
    Q_OBJECT
  public:
    using Appearance::Appearance;
    [[nodiscard]] bool dark() const override { return false; }
    [[nodiscard]] double fontScale() const override { return 1.0; }
    [[nodiscard]] bool reducedMotion() const override { return false; }
};

} // namespace considered::platform

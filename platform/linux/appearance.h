// LinuxAppearance: the desktop's settings portal (org.freedesktop.portal.Settings).
#pragma once

#include "platform/appearance.h"

#include <QDBusVariant>

namespace considered::platform {

class LinuxAppearance final : public Appearance {
    Q_OBJECT
  public:
    LinuxAppearance();
    [[nodiscard]] bool dark() const override { return m_dark; }
    [[nodiscard]] double fontScale() const override { return m_fontScale; }
    [[nodiscard]] bool reducedMotion() const override { return m_reducedMotion; }

  private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, QVariant value);

    bool m_dark = false;
    double m_fontScale = 1.0;
    bool m_reducedMotion = false;
};

} // namespace considered::platform

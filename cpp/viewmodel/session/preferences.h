// Preferences: how the app looks. The only thing kept outside the vault, in <data-dir>/settings.ini.
#pragma once

#include "platform/appearance.h"

#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread. Nothing is written until the person changes something. Holds no word of the person's.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    /// "system", "light" or "dark"
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    /// The person's own text size in percent: 85 to 200.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    /// "system" or "reduced"
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY changed FINAL)
    // What follows from them and the system:
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed FINAL) ///< 0.85 to 2.0
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed FINAL)
  public:
    Preferences(QString file, platform::Appearance& appearance, QObject* parent = nullptr);

    [[nodiscard]] QString theme() const { return m_theme; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] QString motion() const { return m_motion; }
    void setTheme(const QString& theme);
    void setTextPercent(int percent);
    void setMotion(const QString& motion);

    [[nodiscard]] bool dark() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] bool reducedMotion() const;

  signals:
    void changed();

  private:
    void write(const QString& key, const QVariant& value);

    QString m_file;
    platform::Appearance& m_appearance;
    QString m_theme;
    static constexpr int leastPercent = qRound(platform::Appearance::leastFontScale * 100);
    static constexpr int mostPercent = qRound(platform::Appearance::mostFontScale * 100);
    int m_textPercent = 100;
    QString m_motion;
};

} // namespace considered::viewmodel

// Reading and writing settings.ini, and what follows from it.
#include "viewmodel/session/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString oneOf(const QString& value, std::initializer_list<QLatin1StringView> allowed) {
    for (const auto word : allowed)
        if (value == word)
            return value;
    return u"system"_s;
}

} // namespace

Preferences::Preferences(QString file, platform::Appearance& appearance, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_appearance(appearance) {
    // A file that is not there, or is nonsense, gives the defaults.
    const QSettings settings(m_file, QSettings::IniFormat);
    m_theme = oneOf(settings.value(u"theme"_s).toString(), {"light"_L1, "dark"_L1});
    bool isNumber = false;
    if (const int percent = settings.value(u"textPercent"_s).toInt(&isNumber); isNumber)
        m_textPercent = std::clamp(percent, leastPercent, mostPercent);
    m_motion = oneOf(settings.value(u"motion"_s).toString(), {"reduced"_L1});
    connect(&m_appearance, &platform::Appearance::changed, this, &Preferences::changed);
}

void Preferences::setTheme(const QString& theme) {
    const QString wanted = oneOf(theme, {"light"_L1, "dark"_L1});
    if (wanted == m_theme)
        return;
    m_theme = wanted;
    write(u"theme"_s, m_theme);
}

void Preferences::setTextPercent(int percent) {
    const int wanted = std::clamp(percent, leastPercent, mostPercent);
    if (wanted == m_textPercent)
        return;
    m_textPercent = wanted;
    write(u"textPercent"_s, m_textPercent);
}

void Preferences::setMotion(const QString& motion) {
    const QString wanted = oneOf(motion, {"reduced"_L1});
    if (wanted == m_motion)
        return;
    m_motion = wanted;
    write(u"motion"_s, m_motion);
}

bool Preferences::dark() const {
    return m_theme == "system"_L1 ? m_appearance.dark() : m_theme == "dark"_L1;
}

double Preferences::textScale() const {
    return std::clamp(m_appearance.fontScale() * m_textPercent, double(leastPercent), double(mostPercent)) / 100;
}

bool Preferences::reducedMotion() const {
    return m_motion == "reduced"_L1 || m_appearance.reducedMotion();
}

void Preferences::write(const QString& key, const QVariant& value) {
    QDir().mkpath(QFileInfo(m_file).path());
    // A preference that could not be written serves until the app closes: nothing of the person's is lost.
    QSettings(m_file, QSettings::IniFormat).setValue(key, value);
    emit changed();
}

} // namespace considered::viewmodel

// The keyboard: what it is still composing belongs to the text.
#pragma once

#include <QGuiApplication>
#include <QInputMethod>

namespace considered::viewmodel {

/// Has the field that is being typed in take what the keyboard is still composing. UI thread. Nothing without a GUI.
inline void settleKeyboard() {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::inputMethod()->commit();
}

} // namespace considered::viewmodel

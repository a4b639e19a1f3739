// PinEntry: the digits of a PIN, one by one, straight into memory that is wiped. No string ever holds the PIN.
#pragma once

#include "crypto/secretbytes.h"

#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread.
class PinEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the model that asks for a PIN")
    Q_PROPERTY(int length READ length NOTIFY lengthChanged FINAL)
    Q_PROPERTY(bool longEnough READ longEnough NOTIFY lengthChanged FINAL)
    Q_PROPERTY(int most MEMBER most CONSTANT FINAL)
  public:
    static constexpr int least = 6;
    static constexpr int most = 12;

    explicit PinEntry(QObject* parent = nullptr) : QObject(parent), m_digits(most) {}

    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool longEnough() const { return m_length >= least; }

    /// 0 to 9; anything else, and more digits than there is room for, changes nothing.
    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// The digits as ASCII; none are left here.
    [[nodiscard]] crypto::SecretBytes take();

  signals:
    void lengthChanged();

  private:
    crypto::SecretBytes m_digits;
    int m_length = 0;
};

} // namespace considered::viewmodel

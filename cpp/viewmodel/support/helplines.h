// HelpLines: numbers anyone can call, from the pack. Public; and how any number is copied or handed to the dialler.
#pragma once

#include "platform/dialler.h"
#include "viewmodel/context.h"

namespace considered::viewmodel {

struct HelpLineCard {
    Q_GADGET
    QML_VALUE_TYPE(helpLineCard)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString number MEMBER number FINAL)
    Q_PROPERTY(QString about MEMBER about FINAL)
  public:
    QString name;
    QString number;
    QString about;
    friend bool operator==(const HelpLineCard&, const HelpLineCard&) = default;
};

/// UI thread.
class HelpLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QList<considered::viewmodel::HelpLineCard> lines READ lines CONSTANT FINAL)
    /// Something on this device makes calls.
    Q_PROPERTY(bool canDial READ canDial CONSTANT FINAL)
  public:
    HelpLines(const Context& context, platform::Dialler& dialler, QObject* parent = nullptr);

    [[nodiscard]] QList<HelpLineCard> lines() const;
    [[nodiscard]] bool canDial() const;

    /// Whether there is anything to dial in what was written.
    [[nodiscard]] Q_INVOKABLE bool isNumber(const QString& phone) const;
    Q_INVOKABLE void copy(const QString& phone);
    Q_INVOKABLE void dial(const QString& phone);

  private:
    Context m_context;
    platform::Dialler& m_dialler;
    mutable std::optional<bool> m_canDial; ///< asked once
};

} // namespace considered::viewmodel

// Agreement: the page on how notes are used, to settle before the first export and to print.
#pragma once

#include "viewmodel/printing.h"

#include <QDate>
#include <QVariantList>

namespace considered::viewmodel {

/// UI thread.
class Agreement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString note READ note CONSTANT FINAL)
    /// [{ title, text }]
    Q_PROPERTY(QVariantList parts READ parts CONSTANT FINAL)
    /// When the two agreed on it: "24 November 2026"; empty where they have not.
    Q_PROPERTY(QString agreedOn READ agreedOn NOTIFY changed FINAL)
  public:
    /// `stored`: the vault's settings, as read at opening.
    Agreement(const Context& context, const QMap<QString, QString>& stored, QObject* parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static QString note();
    [[nodiscard]] static QVariantList parts();
    [[nodiscard]] QString agreedOn() const;
    /// That the two agreed on it today, or that they have not after all.
    Q_INVOKABLE void setAgreed(bool agreed);
    /// As a PDF to print, at a place the person chooses. It holds nothing of theirs.
    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    Context m_context;
    Printing m_printing;
    QDate m_agreedOn;
};

} // namespace considered::viewmodel

// LeadersView: the page for those who lead, on how not to demand notes.
#pragma once

#include "platform/clipboard.h"
#include "viewmodel/printing.h"

#include <QVariantList>

namespace considered::viewmodel {

/// UI thread. All of it is the pack's.
class LeadersView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString note READ note CONSTANT FINAL)
    /// [{ title, lines: [text] }]
    Q_PROPERTY(QVariantList parts READ parts CONSTANT FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
  public:
    LeadersView(const Context& context, platform::Clipboard& clipboard, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_context.practice.supervision.leadersPage.title; }
    [[nodiscard]] QString note() const { return m_context.practice.supervision.leadersPage.note; }
    [[nodiscard]] QVariantList parts() const;
    /// The page as plain text, to pass on.
    Q_INVOKABLE void copy();
    /// To print, at a place the person chooses.
    Q_INVOKABLE void save();
    [[nodiscard]] bool saving() const { return m_printing.busy(); }

  signals:
    void savingChanged();

  private:
    Context m_context;
    platform::Clipboard& m_clipboard;
    Printing m_printing;
};

} // namespace considered::viewmodel

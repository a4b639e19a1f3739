// AgendaItemView: one thing that is brought to supervision, or was.
#pragma once

#include "viewmodel/supervision/agendawords.h"
#include "viewmodel/supervision/sessionbook.h"

namespace considered::viewmodel {

/// UI thread. Follows the navigator: wherever the route is AgendaItem, the item of its argument is shown. What is typed
/// and tapped is kept as it is.
class AgendaItemView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool there READ there NOTIFY changed FINAL) ///< false while it is read, and when it has gone
    Q_PROPERTY(bool own READ own NOTIFY changed FINAL)     ///< a line of one's own: its words can be changed
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString help READ help NOTIFY changed FINAL) ///< of a prompt
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QString agreed READ agreed WRITE setAgreed NOTIFY changed FINAL)
    Q_PROPERTY(bool discussed READ discussed WRITE setDiscussed NOTIFY changed FINAL)
    /// What it leads to can be opened: "check", "reflection" or "" (nothing).
    Q_PROPERTY(QString leadsTo READ leadsTo NOTIFY changed FINAL)
    Q_PROPERTY(bool past READ past NOTIFY changed FINAL) ///< of an earlier session
  public:
    AgendaItemView(const Context& context, SessionBook& book, QObject* parent = nullptr);

    [[nodiscard]] bool there() const { return item() != nullptr; }
    [[nodiscard]] bool own() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString agreed() const;
    [[nodiscard]] bool discussed() const;
    [[nodiscard]] QString leadsTo() const;
    [[nodiscard]] bool past() const;
    void setWords(const QString& words);
    void setNote(const QString& note);
    void setAgreed(const QString& agreed);
    void setDiscussed(bool discussed);

    Q_INVOKABLE void openThing();
    /// Off the agenda with Undo, and back to where one came from.
    Q_INVOKABLE void takeOff();

  signals:
    void changed();

  private:
    [[nodiscard]] const AgendaItem* item() const { return m_book.item(m_wanted); }
    template <typename F> void edit(SessionBook::Keeping keeping, F change);

    Context m_context;
    SessionBook& m_book;
    QUuid m_wanted;
};

} // namespace considered::viewmodel

// NextSession: when it is, what the two agreed, and what is left to settle after the last one.
#pragma once

#include "viewmodel/supervision/sessionbook.h"

namespace considered::viewmodel {

/// A check or reflection that was talked over and may stay or go.
struct TalkedOver {
    Q_GADGET
    QML_VALUE_TYPE(talkedOver)
    Q_PROPERTY(QString itemId MEMBER itemId FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString subtitle MEMBER subtitle FINAL)
  public:
    QString itemId;
    QString title;
    QString subtitle;
    friend bool operator==(const TalkedOver&, const TalkedOver&) = default;
};

/// UI thread. A date that is tapped is kept at once; nothing goes to the system's calendar.
class NextSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bool dated READ dated NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL) ///< "Thu 3 Dec, 14:00"; empty without a date
    /// What the choice of a date shows: the date, or where choosing begins.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)         ///< "Thursday 3 December 2026"
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)       ///< "14:00"
    Q_PROPERTY(QString away READ away NOTIFY changed FINAL)       ///< "In 9 days", "Today", "Yesterday"
    Q_PROPERTY(QString brought READ brought NOTIFY changed FINAL) ///< "2 things you chose to bring"
    Q_PROPERTY(QString agreed READ agreed WRITE setAgreed NOTIFY changed FINAL)
    /// Weeks from today, where it is whole weeks; else 0.
    Q_PROPERTY(int weeks READ weeks NOTIFY changed FINAL)
    /// The chosen hour and minutes on their own: "14", "00".
    Q_PROPERTY(QString hour READ hour NOTIFY changed FINAL)
    Q_PROPERTY(QString minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(QList<considered::viewmodel::TalkedOver> talkedOver MEMBER m_talkedOver NOTIFY talkedOverChanged FINAL)
  public:
    NextSession(const Context& context, SessionBook& book, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_book.loaded(); }
    [[nodiscard]] QString trouble() const { return m_book.trouble(); }
    [[nodiscard]] bool dated() const { return m_book.current().when.has_value(); }
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString away() const;
    [[nodiscard]] QString brought() const;
    [[nodiscard]] QString agreed() const { return m_book.current().agreed; }
    void setAgreed(const QString& agreed);
    [[nodiscard]] int weeks() const;
    [[nodiscard]] QString hour() const { return time().section(QLatin1Char(':'), 0, 0); }
    [[nodiscard]] QString minutes() const { return time().section(QLatin1Char(':'), 1, 1); }
    [[nodiscard]] const QList<TalkedOver>& talkedOver() const { return m_talkedOver; }

    /// Days later or earlier; minutes round the clock.
    Q_INVOKABLE void step(int days, int minutes);
    /// So many weeks from today, at the time shown.
    Q_INVOKABLE void inWeeks(int weeks);
    /// What is shown is when it is, and back to where one came from.
    Q_INVOKABLE void keepDate();
    /// No date yet, and back.
    Q_INVOKABLE void dropDate();

    /// Done with this session: what was discussed stays with it, the rest waits for the next.
    Q_INVOKABLE void finish() { m_book.close(); }
    Q_INVOKABLE void keepThing(const QString& itemId);
    Q_INVOKABLE void deleteThing(const QString& itemId); ///< to the bin, with Undo
    Q_INVOKABLE void keepThings();                       ///< all of them

  signals:
    void changed();
    void talkedOverChanged();
    void binCheck(const QUuid& id);

  private:
    [[nodiscard]] Moment shown() const; ///< the date, or where choosing begins
    [[nodiscard]] QList<AgendaItem> unsettled() const;
    void setWhen(const std::optional<Moment>& when);
    void settled(const QString& itemId);
    void look();

    Context m_context;
    SessionBook& m_book;
    QList<TalkedOver> m_talkedOver;
};

} // namespace considered::viewmodel

// PastSessions and PastSession: the sessions before, read again and opened again.
#pragma once

#include "viewmodel/supervision/agenda.h"
#include "viewmodel/supervision/topicnotes.h"

namespace considered::viewmodel {

/// One session as a row.
struct SessionRow {
    QUuid id;
    QString title;    ///< when it was
    QString subtitle; ///< what was talked about
    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

/// UI thread. Latest first. The base is named in full for qmllint, which takes names as written.
class PastSessions : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, SubtitleRole };

    PastSessions(const Context& context, SessionBook& book, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& id);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    void show();

    Context m_context;
    SessionBook& m_book;
    WholeRows<SessionRow> m_rows;
};

/// UI thread. Follows the navigator: wherever the route is PastSession, the rows are what was talked about in the one
/// of its argument.
class PastSession : public considered::viewmodel::AgendaList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool there READ there NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString agreed READ agreed WRITE setAgreed NOTIFY changed FINAL)
    /// What was written under the topics for it: [{ question, words }]
    Q_PROPERTY(QVariantList notes READ notes NOTIFY notesChanged FINAL)
  public:
    PastSession(const Context& context, SessionBook& book, TopicNotes& notes, QObject* parent = nullptr);

    [[nodiscard]] bool there() const { return session() != nullptr; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString agreed() const { return there() ? session()->agreed : QString(); }
    void setAgreed(const QString& agreed);
    [[nodiscard]] QVariantList notes() const { return m_shownNotes; }

    /// It becomes the current session again, with what was talked about in it.
    Q_INVOKABLE void openAgain();
    /// To the bin with Undo, and back to where one came from.
    Q_INVOKABLE void bin();

  signals:
    void changed();
    void notesChanged();

  private:
    [[nodiscard]] const SupervisionSession* session() const;
    void look();
    void lookAtNotes();

    TopicNotes& m_notes;
    QVariantList m_shownNotes;
    QUuid m_wanted;
};

} // namespace considered::viewmodel

// TopicNotes: what was written under the topics of supervision, session by session.
#pragma once

#include "viewmodel/supervision/sessionbook.h"

namespace considered::viewmodel {

/// UI thread. Read when the book of sessions is; what was written here stands at once.
class TopicNotes : public QObject {
    Q_OBJECT
  public:
    TopicNotes(const Context& context, RowSaver& saver, SessionBook& book, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    /// The words for the current session; empty where nothing was written yet.
    [[nodiscard]] QString words(const QString& promptId) const;
    void write(const QString& promptId, const QString& words);
    /// Ticked as talked over, at any time.
    [[nodiscard]] bool looked(const QString& promptId) const;
    void setLooked(const QString& promptId, bool looked);
    /// When something was last written, ticked or discussed under one of these; nothing when never.
    [[nodiscard]] std::optional<Moment> lastLooked(const QStringList& promptIds) const;
    /// Of earlier sessions, latest first.
    [[nodiscard]] QList<PromptNote> earlier(const QStringList& promptIds) const;
    [[nodiscard]] QList<PromptNote> ofSession(const QUuid& session) const;
    void bin(const QUuid& id); ///< with Undo

  signals:
    void changed();

  private:
    void refresh();
    [[nodiscard]] const PromptNote* find(const QString& promptId, const std::optional<QUuid>& session) const;
    void keep(const PromptNote& note, SessionBook::Keeping keeping);

    Context m_context;
    RowSaver& m_saver;
    SessionBook& m_book;
    QList<PromptNote> m_notes;
    QHash<QUuid, PromptNote> m_newer; ///< written here and not seen in the vault yet
    bool m_loaded = false;
    int m_round = 0;
};

} // namespace considered::viewmodel

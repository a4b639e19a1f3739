// TeamList: a team lead's checklist: what the team has talked about, what is in place, and notes. Kept as it is typed.
#pragma once

#include "domain/teampoint.h"
#include "viewmodel/rowsaver.h"

#include <QAbstractListModel>
#include <QHash>

namespace considered::viewmodel {

/// UI thread. One row for each prompt of the group, in the pack's order; what is kept of them arrives later. A point's
/// row has an id made from its prompt's, so that it is one row however often it is written.
class TeamList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// True once what is kept has arrived.
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY loadedChanged FINAL)
  public:
    enum Role { IdRole = Qt::UserRole, TextRole, ProgressRole, NoteRole };

    /// `group`: "culture" or "recruitment".
    TeamList(const Context& context, RowSaver& saver, const QString& group, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

    Q_INVOKABLE void open(const QString& promptId);
    /// "talkedAbout", "inPlace", or empty for neither.
    Q_INVOKABLE void setProgress(const QString& promptId, const QString& progress);
    Q_INVOKABLE void type(const QString& promptId, const QString& words);
    [[nodiscard]] Q_INVOKABLE QString progressOf(const QString& promptId) const;
    [[nodiscard]] Q_INVOKABLE QString wordsOf(const QString& promptId) const;
    /// "In place. 3 March": the words and the day, as the list says them; empty when there is no progress.
    [[nodiscard]] Q_INVOKABLE QString progressWords(const QString& promptId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The id of a prompt's row.
    [[nodiscard]] static QUuid rowId(const QString& promptId);

  signals:
    void loadedChanged();

  private:
    void read();
    [[nodiscard]] TeamPoint now(const QString& promptId) const;
    void show(const TeamPoint& point);

    Context m_context;
    RowSaver& m_saver;
    QList<Prompt> m_prompts;
    QHash<QString, TeamPoint> m_kept;
    QHash<QString, TeamPoint> m_typed; ///< what is on screen is newer than what was read
    bool m_loaded = false;
    QString m_trouble;
};

} // namespace considered::viewmodel

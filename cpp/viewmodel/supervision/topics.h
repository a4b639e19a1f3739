// Topics: what there is to talk about in supervision, in any order.
#pragma once

#include "viewmodel/supervision/topicnotes.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// One topic as a row.
struct TopicRow {
    QUuid id; ///< stands for topicId
    QString topicId;
    QString title;
    QString subtitle;
    bool looked = false;
    friend bool operator==(const TopicRow&, const TopicRow&) = default;
};

/// UI thread. Topics of some parts. The base is named in full for qmllint.
class TopicList : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, SubtitleRole, LookedRole };

    explicit TopicList(QObject* parent = nullptr);
    void show(const QList<TopicRow>& rows) { m_rows.become(rows); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    WholeRows<TopicRow> m_rows;
};

/// UI thread. “Looked at” follows from what was written, ticked or discussed; it is no score.
class Topics : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(considered::viewmodel::TopicList* nine READ nine CONSTANT FINAL)
    Q_PROPERTY(
        considered::viewmodel::TopicList* more READ more CONSTANT FINAL) ///< beside them, for everyone or the role
    Q_PROPERTY(considered::viewmodel::TopicList* folded READ folded CONSTANT FINAL) ///< for some roles, behind one line
    Q_PROPERTY(QString looked READ looked NOTIFY changed FINAL)                     ///< "4 looked at so far"
  public:
    Topics(const Context& context, TopicNotes& notes, const QString& role, QObject* parent = nullptr);

    [[nodiscard]] TopicList* nine() { return &m_nine; }
    [[nodiscard]] TopicList* more() { return &m_more; }
    [[nodiscard]] TopicList* folded() { return &m_folded; }
    [[nodiscard]] QString looked() const { return m_looked; }
    /// The role setting (practice.role): "peer", "lived", "other", "lead", or "" for rather not say.
    void setRole(const QString& role);

    Q_INVOKABLE void open(const QString& topicId);

  signals:
    void changed();

  private:
    void show();

    Context m_context;
    TopicNotes& m_notes;
    QString m_role;
    TopicList m_nine;
    TopicList m_more;
    TopicList m_folded;
    QString m_looked;
};

} // namespace considered::viewmodel

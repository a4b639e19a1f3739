// TopicView: one topic: its questions, what I write for the next session, and what I wrote before.
#pragma once

#include "viewmodel/supervision/topicnotes.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// A question of the topic.
struct QuestionRow {
    QUuid id; ///< stands for promptId
    QString promptId;
    QString text;
    QString help;
    QString words;
    bool looked = false;
    friend bool operator==(const QuestionRow&, const QuestionRow&) = default;
};

/// What was written in an earlier session.
struct EarlierRow {
    QUuid id;
    QString when;
    QString question; ///< empty where the topic has only one
    QString words;
    friend bool operator==(const EarlierRow&, const EarlierRow&) = default;
};

/// UI thread. The base is named in full for qmllint, which takes names as written.
class EarlierNotes : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole + 1, WhenRole, QuestionRole, WordsRole };

    explicit EarlierNotes(QObject* parent = nullptr);
    void show(const QList<EarlierRow>& rows) { m_rows.become(rows); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    WholeRows<EarlierRow> m_rows;
};

/// UI thread. Follows the navigator: wherever the route is Topic, the questions of its argument are the rows.
class TopicView : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool ticked READ ticked NOTIFY changed FINAL) ///< its questions are only ticked, not written under
    Q_PROPERTY(bool onAgenda READ onAgenda NOTIFY changed FINAL)
    Q_PROPERTY(considered::viewmodel::EarlierNotes* earlier READ earlier CONSTANT FINAL)
  public:
    enum Role { PromptRole = Qt::UserRole + 1, TextRole, HelpRole, WordsRole, LookedRole };

    TopicView(const Context& context, TopicNotes& notes, SessionBook& book, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_topic.title; }
    [[nodiscard]] bool ticked() const { return m_topic.part == TopicPart::Wide; }
    [[nodiscard]] bool onAgenda() const;
    [[nodiscard]] EarlierNotes* earlier() { return &m_earlier; }

    Q_INVOKABLE void write(const QString& promptId, const QString& words);
    Q_INVOKABLE void setLooked(const QString& promptId, bool looked);
    /// Its first question goes on the agenda, or comes off.
    Q_INVOKABLE void bring(bool onAgenda);
    Q_INVOKABLE void deleteNote(const QString& id);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void changed();

  private:
    void followPage();
    void show();

    Context m_context;
    TopicNotes& m_notes;
    SessionBook& m_book;
    QString m_wanted;
    Topic m_topic;
    EarlierNotes m_earlier;
    WholeRows<QuestionRow> m_rows;
};

} // namespace considered::viewmodel

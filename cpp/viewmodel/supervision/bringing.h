// Bringing: what there is to choose from for the agenda.
#pragma once

#include "viewmodel/supervision/sessionbook.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// One thing to tick.
struct BringRow {
    QUuid id; ///< of the thing; of a prompt, one that stands for it
    AgendaKind kind = AgendaKind::Own;
    QString promptId;
    QString text;
    bool chosen = false;
    friend bool operator==(const BringRow&, const BringRow&) = default;
};

/// UI thread. One part of what there is to choose from. The base is named in full for qmllint.
class BringList : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { TextRole = Qt::UserRole + 1, ChosenRole };

    explicit BringList(QObject* parent = nullptr);
    void show(const QList<BringRow>& rows) { m_rows.become(rows); }
    [[nodiscard]] const QList<BringRow>& rows() const { return m_rows.all(); }

    Q_INVOKABLE void choose(int row, bool chosen);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void picked(const considered::viewmodel::BringRow& row, bool chosen);

  private:
    WholeRows<BringRow> m_rows;
};

/// UI thread. Reads what can be chosen when its page comes up; it stays in its place while it is ticked and unticked.
class Bringing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(considered::viewmodel::BringList* reflections READ reflections CONSTANT FINAL) ///< the newest few
    Q_PROPERTY(considered::viewmodel::BringList* checks READ checks CONSTANT FINAL)           ///< the newest few
    Q_PROPERTY(considered::viewmodel::BringList* experiences READ experiences CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::BringList* prompts READ prompts CONSTANT FINAL)
    /// A line of one's own that is being written; it is on the agenda from its first letter.
    Q_PROPERTY(QString own READ own WRITE setOwn NOTIFY ownChanged FINAL)
  public:
    Bringing(const Context& context, SessionBook& book, QObject* parent = nullptr);

    [[nodiscard]] BringList* reflections() { return &m_reflections; }
    [[nodiscard]] BringList* checks() { return &m_checks; }
    [[nodiscard]] BringList* experiences() { return &m_experiences; }
    [[nodiscard]] BringList* prompts() { return &m_prompts; }
    [[nodiscard]] QString own() const;
    void setOwn(const QString& words);
    Q_INVOKABLE void anotherOwn(); ///< the line is done; the box is free for the next

  signals:
    void ownChanged();

  private:
    void followPage();
    void read();
    void tick();
    void bring(const BringRow& row, bool chosen);
    [[nodiscard]] const AgendaItem* onAgenda(const BringRow& row) const;

    Context m_context;
    SessionBook& m_book;
    bool m_shown = false;
    QUuid m_own; ///< the item being written
    BringList m_reflections;
    BringList m_checks;
    BringList m_experiences;
    BringList m_prompts;
};

} // namespace considered::viewmodel

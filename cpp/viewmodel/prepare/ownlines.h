// OwnLines: short texts of the person's own, one under the other, changed in place: boundaries, and words to say.
#pragma once

#include "viewmodel/paged.h"
#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/prepare/shelves.h"
#include "viewmodel/whole.h"

#include <QSet>

namespace considered::viewmodel {

/// One of them, whatever its kind.
struct OwnLine {
    QUuid id;
    QString words;
    QString starter; ///< what it began as: a line or a prompt of the pack; empty for one's own
    friend bool operator==(const OwnLine&, const OwnLine&) = default;
};

/// UI thread. Oldest first. A line without words is shown only while the page is open that it was added on, and is gone
/// when that is left. Bases are named in full for qmllint, which takes names as written.
class OwnLines : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// What could be taken over and has not been.
    Q_PROPERTY(QList<considered::viewmodel::NamedLine> starters READ starters NOTIFY startersChanged FINAL)
    /// Their words, to read aloud.
    Q_PROPERTY(QStringList texts READ texts NOTIFY textsChanged FINAL)
  public:
    enum Role { LineIdRole = Qt::UserRole + 1, WordsRole, FreshRole };

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QList<NamedLine> starters() const { return m_starters; }
    [[nodiscard]] QStringList texts() const { return m_texts; }

    Q_INVOKABLE void add();                                             ///< a blank one, to type into
    Q_INVOKABLE void takeOver(const QString& starter);                  ///< kept as it is, and free to be changed
    Q_INVOKABLE void setWords(const QString& id, const QString& words); ///< kept within a second
    Q_INVOKABLE void remove(const QString& id);                         ///< to the bin with Undo

  signals:
    void startersChanged();
    void textsChanged();

  protected:
    /// `route`: the page on which they are changed.
    OwnLines(const Context& context, Navigator::Route route, QList<NamedLine> offered, QObject* parent);
    /// For the subclass, once it can be asked, and again whenever its shelf has changed.
    void show();

    [[nodiscard]] virtual std::optional<Result<QList<OwnLine>>> lines() const = 0;
    virtual void keep(const OwnLine& line, bool typed) = 0;
    virtual void bin(const QUuid& id, const QString& said) = 0;

  private:
    void followRoute();
    [[nodiscard]] std::optional<OwnLine> line(const QString& id) const;
    [[nodiscard]] QList<OwnLine> shown(const QList<OwnLine>& all) const;

    Context m_context;
    Navigator::Route m_route;
    QList<NamedLine> m_offered;
    WholeRows<OwnLine> m_rows;
    QList<NamedLine> m_starters;
    QStringList m_texts;
    QSet<QUuid> m_touched; ///< on the page that is open
    QUuid m_added;
};

/// What I do not share.
class Boundaries final : public considered::viewmodel::OwnLines {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    Boundaries(const Context& context, Shelves& shelves, QObject* parent = nullptr);

  private:
    [[nodiscard]] std::optional<Result<QList<OwnLine>>> lines() const override;
    void keep(const OwnLine& line, bool typed) override;
    void bin(const QUuid& id, const QString& said) override { m_shelf.bin(id, said); }
    Shelf<Boundary>& m_shelf;
};

/// What I say: to decline, to turn the talk back, or to begin.
class Phrases final : public considered::viewmodel::OwnLines {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    Phrases(const Context& context, Shelves& shelves, PhraseKind kind, QObject* parent = nullptr);

  private:
    [[nodiscard]] std::optional<Result<QList<OwnLine>>> lines() const override;
    void keep(const OwnLine& line, bool typed) override;
    void bin(const QUuid& id, const QString& said) override { m_shelf.bin(id, said); }
    Shelf<Phrase>& m_shelf;
    PhraseKind m_kind;
};

} // namespace considered::viewmodel

// Experiences: what I bring, by nickname.
#pragma once

#include "viewmodel/paged.h"
#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/prepare/shelves.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// UI thread. Oldest first, as they were added. The base is named in full for qmllint, which takes names as written.
class Experiences : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role {
        ExperienceIdRole = Qt::UserRole + 1,
        NicknameRole,
        ReachRole, ///< "Clients, my team"
        ChipRole,  ///< "Open", "Some", "Mine"; empty while nothing has been decided
        IconRole,  ///< of the chip
        TooRawRole,
    };
    Experiences(const Context& context, Shelves& shelves, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void open(const QString& id);
    /// A blank one, to be kept from the first key or tap.
    Q_INVOKABLE void add();
    /// One that begins as a topic of the pack ("prep.topic.hobbies"), to decide who may know.
    Q_INVOKABLE void addFor(const QString& promptId);

  private:
    Context m_context;
    Shelves& m_shelves;
    WholeRows<Experience> m_rows;
};

} // namespace considered::viewmodel

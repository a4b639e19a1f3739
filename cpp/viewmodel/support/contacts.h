// Contacts: whom the person can turn to, kept as it is typed.
#pragma once

#include "domain/contact.h"
#include "viewmodel/rowsaver.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// UI thread. One row for each contact: one's own people first, then what work offers; each kind oldest first.
class Contacts : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole, KindRole, NameRole, PhoneRole, NoteRole };
    enum Field { Name, Phone, Note };
    Q_ENUM(Field)

    Contacts(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    /// Opens the page of a new one, which is there once something is typed. `kind`: "person" or "staff".
    Q_INVOKABLE void add(const QString& kind);
    Q_INVOKABLE void open(const QString& id);
    Q_INVOKABLE void type(const QString& id, considered::viewmodel::Contacts::Field field, const QString& text);
    Q_INVOKABLE void setKind(const QString& id, const QString& kind);
    /// To the bin, with Undo; leaves its page.
    Q_INVOKABLE void remove(const QString& id);
    /// What a field holds now; empty when there is no such contact (yet).
    [[nodiscard]] Q_INVOKABLE QString textOf(const QString& id, considered::viewmodel::Contacts::Field field) const;
    [[nodiscard]] Q_INVOKABLE QString kindOf(const QString& id) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    /// As typed last; a new one when there is none with this id.
    [[nodiscard]] Contact now(const QUuid& id) const;
    void show(const Contact& contact);

    Context m_context;
    RowSaver& m_saver;
    WholeRows<Contact> m_rows;
    QHash<QUuid, Contact> m_typed; ///< what is on screen is newer than what was read
};

} // namespace considered::viewmodel

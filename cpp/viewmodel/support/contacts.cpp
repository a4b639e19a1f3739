// Typing into a contact, and letting it go.
#include "viewmodel/support/contacts.h"

#include <cstring>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Contacts::Contacts(const Context& context, RowSaver& saver, QObject* parent)
    : PagedListModel(parent), m_context(context), m_saver(saver), m_rows(*this, [this] {
          return m_context.vault.ask([](storage::Database& db) -> Result<QList<Contact>> {
              return storage::Kept<Contact>(db).all().map([](QList<Contact> rows) {
                  std::stable_sort(rows.begin(), rows.end(),
                                   [](const Contact& a, const Contact& b) { return a.kind < b.kind; });
                  return rows;
              });
          });
      }) {
    connect(&m_saver, &RowSaver::changed, this, [this](const char* table) {
        if (std::strcmp(table, storage::KeptRow<Contact>::table) == 0)
            m_rows.fetch();
    });
    m_rows.fetch();
}

Contact Contacts::now(const QUuid& id) const {
    if (const auto typed = m_typed.constFind(id); typed != m_typed.cend())
        return *typed;
    if (const Contact* found = m_rows.find(id))
        return *found;
    Contact fresh;
    fresh.row.id = id;
    return fresh;
}

void Contacts::show(const Contact& contact) {
    m_typed.insert(contact.row.id, contact);
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).row.id == contact.row.id)
            emit dataChanged(index(row), index(row));
}

void Contacts::add(const QString& kind) {
    Contact contact;
    contact.row.id = m_context.random.uuid();
    contact.kind = contactKindFrom(kind).value_or(ContactKind::Person);
    m_typed.insert(contact.row.id, contact);
    open(contact.row.id.toString(QUuid::WithoutBraces));
}

void Contacts::open(const QString& id) {
    m_context.navigator.open(Navigator::Contact, id);
}

void Contacts::type(const QString& id, Field field, const QString& text) {
    Contact contact = now(QUuid::fromString(id));
    QString& words = field == Name ? contact.name : field == Phone ? contact.phone : contact.note;
    if (words == text)
        return;
    words = text;
    show(contact);
    m_saver.typed(contact);
}

void Contacts::setKind(const QString& id, const QString& kind) {
    Contact contact = now(QUuid::fromString(id));
    const auto wanted = contactKindFrom(kind);
    if (!wanted || *wanted == contact.kind)
        return;
    contact.kind = *wanted;
    show(contact);
    if (m_rows.find(contact.row.id))
        m_saver.tapped(contact);
}

void Contacts::remove(const QString& id) {
    const QUuid contact = QUuid::fromString(id);
    if (m_context.navigator.route() == Navigator::Contact)
        m_context.navigator.back();
    m_saver.bin<Contact>(contact, tr("Contact deleted."));
}

QString Contacts::textOf(const QString& id, Field field) const {
    const Contact contact = now(QUuid::fromString(id));
    return field == Name ? contact.name : field == Phone ? contact.phone : contact.note;
}

QString Contacts::kindOf(const QString& id) const {
    return codeOf(now(QUuid::fromString(id)).kind);
}

QVariant Contacts::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Contact contact = now(m_rows.at(index.row()).row.id);
    switch (role) {
    case IdRole:
        return contact.row.id.toString(QUuid::WithoutBraces);
    case KindRole:
        return QString(codeOf(contact.kind));
    case NameRole:
        return contact.name;
    case PhoneRole:
        return contact.phone;
    case NoteRole:
        return contact.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> Contacts::roleNames() const {
    return {{IdRole, "contactId"}, {KindRole, "kind"}, {NameRole, "name"}, {PhoneRole, "phone"}, {NoteRole, "note"}};
}

} // namespace considered::viewmodel

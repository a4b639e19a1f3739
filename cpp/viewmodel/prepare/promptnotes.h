// PromptNotes: prompts of the pack, each with what the person wrote under it.
#pragma once

#include "viewmodel/prepare/shelves.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread. The prompts are fixed and in the order given; what is written under them changes, one note for each.
class PromptNotes : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString heading READ heading CONSTANT FINAL) ///< what stands over them; may be empty
  public:
    enum Role {
        PromptIdRole = Qt::UserRole + 1,
        TextRole,
        HelpRole,
        WordsRole,
        LookedRole,
    };
    PromptNotes(const Context& context, Shelves& shelves, const QStringList& prompts, QString heading = {},
                QObject* parent = nullptr);

    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void write(const QString& promptId, const QString& words); ///< kept within a second
    Q_INVOKABLE void open(const QString& promptId);                        ///< its own page

  private:
    void follow();

    struct Row {
        const Prompt* prompt;
        QString words;
        bool looked = false;
    };
    Context m_context;
    Shelf<PromptNote>& m_shelf;
    QString m_heading;
    QList<Row> m_rows;
};

/// The note under a prompt, or a new one for it.
[[nodiscard]] PromptNote noteUnder(const QString& promptId, const Shelf<PromptNote>& shelf, Random& random);

} // namespace considered::viewmodel
